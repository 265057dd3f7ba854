// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The files of one folder, found by name without regard to case.
struct SourceFolder {
  /// The folder's path.
  let path: String
  /// The names of its files, sorted so that page 10 follows page 9.
  let names: [String]

  /// The files of the folder at `path`, not those of folders inside it.
  init(_ path: String) throws(DataError) {
    self.path = path
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !$0.hasPrefix(".") }
        .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    } catch {
      throw DataError(.unreadable, path, "is no folder that can be read")
    }
  }

  /// The path of the first of several names that is there.
  func file(_ candidates: [String]) -> String? {
    for candidate in candidates {
      if let name = names.first(where: { $0.lowercased() == candidate.lowercased() }) {
        return "\(path)/\(name)"
      }
    }
    return nil
  }

  /// The path of the first of several names, one of which has to be there.
  func require(_ candidates: [String]) throws(DataError) -> String {
    guard let found = file(candidates) else {
      throw DataError(.incomplete, path, "lacks \(candidates[0]); fetch the table again")
    }
    return found
  }

  /// The paths of the files whose name fits, in their order.
  func files(_ fits: (String) -> Bool) -> [String] {
    names.filter(fits).map { "\(path)/\($0)" }
  }
}
