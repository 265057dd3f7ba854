// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Fetches one file: a table of Eurostat, or whatever stands at an address.
struct FilePull: TablePull {
  let folder: PullFolder
  /// The address.
  let address: String
  /// The name that the file gets; descriptors are found by it.
  let name: String
  var path: String { "\(folder.path)/\(name)" }

  func fetchHead(etag: String?) async throws(DataError) -> PullHead? {
    guard let head = try await folder.fetchHead(address, etag: etag) else { return nil }
    try folder.begin("", headAs: name)
    return PullHead(version: "", etag: head.etag)
  }

  func fetchRest() async throws(DataError) {}

  /// The name of the file at an address, without what a path could be led astray by; nil where it
  /// has none.
  static func name(of address: String) -> String? {
    guard let last = URL(string: address)?.lastPathComponent.removingPercentEncoding else {
      return nil
    }
    let plain = String(
      last.unicodeScalars.map { scalar in
        let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        return isPlain || "_-+(). ".unicodeScalars.contains(scalar) ? Character(scalar) : "-"
      }.suffix(120))
    return plain.isEmpty || plain.hasPrefix(".") || plain == "-" ? nil : plain
  }
}
