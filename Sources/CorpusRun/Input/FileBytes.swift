// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Reads and writes whole files, with the errors told apart that a person can do something about.
public enum FileBytes {
  /// The largest file that is read: documents beyond this are refused rather than let one fill the
  /// memory.
  public static let limit = 2_000_000_000

  /// The bytes of the file at `path`; a pipe or device is read to its end.
  public static func read(_ path: String) throws(InputError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw InputError(.isFolder, at: path) }
    guard status.st_size <= limit else {
      throw InputError(.tooLarge, at: path, detail: "larger than \(limit) bytes; split it")
    }
    return try readToEnd(descriptor, expecting: Int(status.st_size), path)
  }

  /// Whether a file, not a folder, stands at `path`.
  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Everything that standard input still gives.
  public static func readStandardInput() throws(InputError) -> [UInt8] {
    try readToEnd(STDIN_FILENO, expecting: 0, "standard input")
  }

  /// Writes `bytes` to `path` through a new file beside it, so that no reader ever sees half of
  /// them.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(InputError) {
    let temporary = path + ".partial"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw unwritable(path) }
    var written = writeAll(descriptor, bytes)
    if written { written = fsync(descriptor) == 0 }
    let failed = errno
    close(descriptor)
    guard written else {
      unlink(temporary)
      throw InputError(.unwritable, at: path, detail: String(cString: strerror(failed)))
    }
    guard rename(temporary, path) == 0 else { throw unwritable(path) }
  }

  /// Writes all of `bytes` to an open file; false when the system refused, with the reason in
  /// `errno`.
  public static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }

  private static func readToEnd(
    _ descriptor: Int32, expecting size: Int, _ path: String
  ) throws(InputError) -> [UInt8] {
    // One byte more than the size, so that the end is seen without growing the buffer.
    var bytes = [UInt8](repeating: 0, count: max(size + 1, 65_536))
    var used = 0
    while true {
      if used == bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count)) }
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: used), $0.count - used)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure(path) }
      if count == 0 { break }
      used += count
      guard used <= limit else {
        throw InputError(.tooLarge, at: path, detail: "gives more than \(limit) bytes; split it")
      }
    }
    bytes.removeLast(bytes.count - used)
    return bytes
  }

  private static func unwritable(_ path: String) -> InputError {
    InputError(.unwritable, at: path, detail: String(cString: strerror(errno)))
  }

  private static func failure(_ path: String) -> InputError {
    switch errno {
    case ENOENT, ENOTDIR: InputError(.missing, at: path)
    case EACCES, EPERM: InputError(.noPermission, at: path)
    case EISDIR: InputError(.isFolder, at: path)
    default: InputError(.unreadable, at: path, detail: String(cString: strerror(errno)))
    }
  }
}
