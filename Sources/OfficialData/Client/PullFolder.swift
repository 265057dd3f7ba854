// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The folder beside the store in which the answers of one pull gather until all of them are there.
///
/// A file that is there is whole: it is written under another name and moved. So a pull that was
/// killed goes on from what the folder holds, as long as the publisher has the same version.
struct PullFolder: Sendable {
  /// The folder.
  let path: String
  private let fetcher: Fetcher
  private var versionPath: String { "\(path)/version.txt" }
  private var headPath: String { "\(path)/head.new" }

  /// The folder of a table beside `store`.
  init(_ name: String, beside store: String, _ fetcher: Fetcher) throws(DataError) {
    let plain = name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    path = "\(store).pull/\(String(plain.suffix(80)))-\(Self.mark(of: name))"
    self.fetcher = fetcher
    try make()
  }

  /// What tells names apart that are alike without their punctuation: a 64-bit FNV-1a hash.
  private static func mark(of name: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.lowercased().utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return String(hash, radix: 36)
  }

  private func make() throws(DataError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw DataError(.unreadable, path, "cannot be made: \(error.localizedDescription)")
    }
  }

  /// Fetches the answer that tells the version, or nil where the server has nothing newer than
  /// `etag`; it stays aside until ``begin(_:headAs:)``.
  func fetchHead(_ address: String, etag: String?) async throws(DataError) -> (
    path: String, etag: String?
  )? {
    guard case .fetched(let tag) = try await fetcher.fetch(address, to: headPath, etag: etag) else {
      return nil
    }
    return (headPath, tag)
  }

  /// Takes the fetched head in as `name`; what an earlier pull left of another version goes.
  func begin(_ version: String, headAs name: String) throws(DataError) {
    let before = try? String(contentsOfFile: versionPath, encoding: .utf8)
    if before != version {
      for file in try SourceFolder(path).names where file != "head.new" {
        try? FileManager.default.removeItem(atPath: "\(path)/\(file)")
      }
    }
    do {
      try version.write(toFile: versionPath, atomically: true, encoding: .utf8)
    } catch {
      throw DataError(.unreadable, versionPath, "cannot be written; free some space")
    }
    guard rename(headPath, "\(path)/\(name)") == 0 else {
      throw DataError(.unreadable, "\(path)/\(name)", String(cString: strerror(errno)))
    }
  }

  /// Fetches an answer, unless an earlier pull did; gives its path.
  @discardableResult
  func fetch(_ address: String, as name: String) async throws(DataError) -> String {
    let file = "\(path)/\(name)"
    if FileManager.default.fileExists(atPath: file) { return file }
    guard case .fetched = try await fetcher.fetch(address, to: file) else {
      throw DataError(.network, address, "says that nothing changed, though nothing was asked")
    }
    return file
  }

  /// Fetches an answer that not every table has.
  func fetchIfThere(_ address: String, as name: String) async throws(DataError) {
    do throws(DataError) {
      try await fetch(address, as: name)
    } catch {
      guard error.code == .notFound else { throw error }
    }
  }

  /// Fetches pages, each named by the member `link` of the one before it, as `NAME-1.json` and so
  /// on.
  func fetchPages(from address: String, as name: String, link: StaticString) async throws(DataError)
  {
    var next: String? = address
    var seen: Set<String> = []
    while let current = next {
      guard seen.insert(current).inserted else {
        throw DataError(.malformed, current, "is linked to by a page after it")
      }
      guard seen.count <= 100_000 else {
        throw DataError(.tooLarge, address, "has more than 100,000 pages")
      }
      let file = try await fetch(current, as: "\(name)-\(seen.count).json")
      next = try self.link(link, in: file, of: current)
    }
  }

  /// The address of the page after this one, which is followed as it stands.
  private func link(_ name: StaticString, in path: String, of address: String) throws(DataError)
    -> String?
  {
    let file = try MappedFile(path)
    var scanner = JSONScanner(file.bytes)
    var link: String?
    do throws(JSONFault) {
      try scanner.members { (scanner, key) throws(JSONFault) in
        if scanner.matches(key, name) {
          link = scanner.text(try scanner.string())
        } else {
          try scanner.skip()
        }
      }
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw DataError(
        .malformed, "\(address), byte \(error.offset)", "expected \(error.expected)")
    }
    guard let link else { return nil }
    guard let url = URL(string: link, relativeTo: URL(string: address)) else {
      throw DataError(.malformed, address, "names '\(link)' as its next page")
    }
    // As a redirect may not, a link may not take the transfer out of encryption.
    guard url.scheme == "https" || !address.hasPrefix("https:") else {
      throw DataError(.network, address, "goes on without encryption, at \(link)")
    }
    return link.contains("://") ? link : url.absoluteString
  }

  /// Removes what was fetched.
  func remove() {
    try? FileManager.default.removeItem(atPath: path)
    // The folder of all pulls goes when it is empty.
    rmdir((path as NSString).deletingLastPathComponent)
  }
}
