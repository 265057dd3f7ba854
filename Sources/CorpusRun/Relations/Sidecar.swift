// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// What stands beside a document of what it belongs to: `brief.json` beside `brief.pdf`.
///
/// `{"reference": "kst-31293-45", "related": ["rapport.pdf", "blg-1012345"]}`; either key may be missing, and other keys
/// are left alone. A JSON file without them is no sidecar.
struct Sidecar: Sendable, Hashable {
  /// The number under which other documents name this one.
  var reference: String?
  /// The documents that it belongs to: paths from its folder, or reference numbers.
  var related: [String] = []

  private struct Row: Decodable {
    var reference: String?
    var related: [String]?
  }

  /// The sidecar of the document at `path`; nil where there is none.
  init?(ofDocument path: String) {
    guard let file = Self.file(beside: path), let bytes = try? FileBytes.read(file),
      let row = try? JSONDecoder().decode(Row.self, from: Data(bytes)),
      row.reference != nil || row.related != nil
    else { return nil }
    reference = row.reference
    related = row.related ?? []
  }

  /// The file of its name: with `.json` behind it, or in place of its ending.
  private static func file(beside path: String) -> String? {
    var names = [path + ".json"]
    if let dot = path.lastIndex(of: "."), !path[dot...].contains("/") {
      names.append(path[..<dot] + ".json")
    }
    return names.first(where: FileBytes.isFile)
  }
}
