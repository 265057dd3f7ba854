// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// A file's bytes, mapped into memory so that a table larger than memory can be walked through.
final class MappedFile {
  /// The bytes; valid while the file object lives.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The path as given.
  let path: String
  private let mapping: UnsafeMutableRawPointer?
  private var released = 0

  /// Maps the file at `path`.
  init(_ path: String) throws(DataError) {
    self.path = path
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw DataError(.unreadable, path, "cannot be opened: \(String(cString: strerror(errno)))")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw DataError(.unreadable, path, "is no regular file")
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      mapping = nil
      bytes = UnsafeBufferPointer(start: nil, count: 0)
      return
    }
    guard let mapped = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0),
      mapped != MAP_FAILED
    else {
      throw DataError(.unreadable, path, "cannot be mapped: \(String(cString: strerror(errno)))")
    }
    mapping = mapped
    bytes = UnsafeBufferPointer(
      start: UnsafePointer(mapped.assumingMemoryBound(to: UInt8.self)), count: size)
  }

  deinit {
    if let mapping { munmap(mapping, bytes.count) }
  }

  /// Gives the memory of what was read back to the system; the bytes stay readable.
  func release(upTo offset: Int) {
    let step = 1 << 24
    guard let mapping, offset - released >= step else { return }
    let whole = offset / step * step
    madvise(mapping + released, whole - released, Int32(MADV_DONTNEED))
    released = whole
  }
}
