// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Unpacks gzip and zip files into a temporary folder, within a limit, and removes it when it is
/// done with.
final class Unpacker {
  /// The most that may come out of one archive: 4 GB.
  static let limit = 4 << 30
  /// The most files that are looked at in one archive.
  static let fileLimit = 1000

  /// The folder with what came out.
  let folder: String

  /// Unpacks the archive at `path`.
  init(_ path: String) throws(DataError) {
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("cijferspoor-\(UUID().uuidString)").path
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw DataError(.unreadable, folder, "cannot be made; free some space in /tmp")
    }
    let file = try MappedFile(path)
    if Self.isZip(file.bytes) { try unzip(file) } else { try gunzip(file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Whether bytes start as a gzip or zip file does.
  static func unpacks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    isZip(bytes) || (bytes.count > 18 && bytes[0] == 0x1F && bytes[1] == 0x8B)
  }

  private static func isZip(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count > 22 && bytes[0] == 0x50 && bytes[1] == 0x4B && bytes[2] < 7
  }

  private func gunzip(_ file: MappedFile) throws(DataError) {
    let bytes = file.bytes
    guard bytes.count > 18, bytes[2] == 8 else {
      throw DataError(.malformed, file.path, "is packed in a way that is not known")
    }
    let flags = bytes[3]
    var at = 10
    if flags & 4 != 0, at + 2 <= bytes.count {
      at += 2 + Int(bytes[at]) + Int(bytes[at + 1]) << 8
    }
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while at < bytes.count, bytes[at] != 0 { at += 1 }
      at += 1
    }
    if flags & 2 != 0 { at += 2 }
    guard at < bytes.count else { throw DataError(.malformed, file.path, "ends early") }
    var name = (file.path as NSString).lastPathComponent
    if name.lowercased().hasSuffix(".gz") { name = String(name.dropLast(3)) }
    _ = try inflate(file, at: at, to: name)
  }

  /// Follows the directory at the end of the file; what lies outside the archive's folder is
  /// refused.
  private func unzip(_ file: MappedFile) throws(DataError) {
    for entry in try ZipDirectory(file, limit: Self.fileLimit).entries {
      guard !entry.isEncrypted else {
        throw DataError(.malformed, file.path, "is encrypted; supply a decrypted copy")
      }
      try extract(file, entry)
    }
  }

  private func extract(_ file: MappedFile, _ entry: ZipDirectory.Entry) throws(DataError) {
    let (name, start, size) = (entry.name, entry.start, entry.size)
    let parts = name.split(separator: "/")
    guard !name.hasPrefix("/"), !parts.contains(".."), start < file.bytes.count || size == 0 else {
      throw DataError(.malformed, file.path, "'\(name)' leads out of the archive")
    }
    switch entry.method {
    case 0:
      guard start <= file.bytes.count - size else {
        throw DataError(.malformed, file.path, "ends early")
      }
      let output = try open(name)
      defer { fclose(output) }
      try Self.write(file.bytes[start..<(start + size)], to: output, name)
    case 8: _ = try inflate(file, at: start, to: name)
    default: throw DataError(.malformed, file.path, "is packed in a way that is not known")
    }
  }

  private func inflate(_ file: MappedFile, at start: Int, to name: String) throws(DataError) -> Int
  {
    let output = try open(name)
    defer { fclose(output) }
    var inflater = Inflater(file.bytes, at: start, limit: Self.limit)
    do {
      return try inflater.run { piece throws(DataError) in try Self.write(piece, to: output, name) }
    } catch let error as DataError {
      throw error
    } catch Inflater.Fault.tooLarge {
      throw DataError(.tooLarge, file.path, "unpacks to more than \(Self.limit >> 30) GB")
    } catch {
      throw DataError(.malformed, file.path, "is damaged or ends early")
    }
  }

  private func open(_ name: String) throws(DataError) -> UnsafeMutablePointer<FILE> {
    let path = "\(folder)/\(name)"
    try? FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    guard let output = fopen(path, "w") else {
      throw DataError(.unreadable, path, "cannot be written; free some space in /tmp")
    }
    return output
  }

  private static func write(
    _ bytes: some Collection<UInt8>, to output: UnsafeMutablePointer<FILE>, _ name: String
  ) throws(DataError) {
    let written =
      bytes.withContiguousStorageIfAvailable { fwrite($0.baseAddress, 1, $0.count, output) } ?? 0
    guard written == bytes.count else {
      throw DataError(.unreadable, name, "cannot be unpacked; free some space in /tmp")
    }
  }
}
