// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation

/// What tells whether files are the ones that were imported before.
struct SourceStamp: Sendable {
  /// The files, in the order in which they are read.
  let files: [String]
  /// Device, inode, size and times of change of every file: as long as these stand, the bytes do.
  let text: String

  /// The stamp of files.
  init(_ files: [String]) throws(DataError) {
    self.files = files
    var parts: [String] = []
    for path in files {
      var status = stat()
      guard stat(path, &status) == 0 else {
        throw DataError(.unreadable, path, "cannot be opened: \(String(cString: strerror(errno)))")
      }
      let modified = "\(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
      let changed = "\(status.st_ctim.tv_sec).\(status.st_ctim.tv_nsec)"
      parts.append("\(status.st_dev)/\(status.st_ino)/\(status.st_size)/\(modified)/\(changed)")
    }
    text = parts.joined(separator: ",")
  }

  /// The SHA-256 over the bytes of all files, one after another.
  func digest() throws(DataError) -> String {
    var digest = SHA256()
    for path in files {
      let file = try MappedFile(path)
      var at = 0
      while at < file.bytes.count {
        let end = min(at + 1 << 20, file.bytes.count)
        digest.update(UnsafeBufferPointer(rebasing: file.bytes[at..<end]))
        at = end
        file.release(upTo: at)
      }
    }
    return digest.finish()
  }
}
