// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// A file that grows record by record beside its place and is put there whole: no reader ever sees
/// half of it.
final class RecordFile {
  private let path: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isCommitted = false

  /// Starts the file that will stand at `path`.
  init(_ path: String) throws(InputError) {
    self.path = path
    descriptor = open(path + ".partial", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  deinit {
    close(descriptor)
    if !isCommitted { unlink(path + ".partial") }
  }

  /// Adds bytes; they reach the disk in pieces.
  func append(_ bytes: [UInt8]) throws(InputError) {
    pending += bytes
    if pending.count > 1 << 18 { try flush() }
  }

  /// Puts the file in its place.
  func commit() throws(InputError) {
    try flush()
    guard fsync(descriptor) == 0, rename(path + ".partial", path) == 0 else {
      throw Self.failure(path)
    }
    isCommitted = true
  }

  private func flush() throws(InputError) {
    guard FileBytes.writeAll(descriptor, pending) else { throw Self.failure(path) }
    pending.removeAll(keepingCapacity: true)
  }

  private static func failure(_ path: String) -> InputError {
    InputError(.unwritable, at: path, detail: String(cString: strerror(errno)))
  }
}
