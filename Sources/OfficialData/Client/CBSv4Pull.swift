// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation

/// Fetches one CBS OData v4 table into a folder of responses, as ``CBSv4Reader`` reads them.
struct CBSv4Pull: Sendable {
  /// The folder that the responses go to.
  let folder: String
  /// The table's address.
  let address: String
  private let fetcher: Fetcher

  /// A pull of the table into `folder`.
  init(identifier: String, base: String, folder: String, fetcher: Fetcher) throws(DataError) {
    self.folder = folder
    self.fetcher = fetcher
    address = "\(base)/CBS/\(identifier)"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw DataError(.unreadable, folder, "cannot be made: \(error.localizedDescription)")
    }
  }

  /// Fetches the properties and gives the table's version, or nil where the server has nothing
  /// newer than `etag`.
  ///
  /// Responses of another version that an earlier pull left behind are removed.
  func fetchProperties(etag: String?) async throws(DataError) -> (version: String, etag: String?)? {
    let path = "\(folder)/properties.json"
    let before = FileManager.default.fileExists(atPath: path) ? try? version(path) : nil
    let fresh = "\(folder)/properties.new"
    guard
      case .fetched(let etag) = try await fetcher.fetch(
        "\(address)/Properties", to: fresh, etag: etag)
    else { return nil }
    let version = try version(fresh)
    if before != version {
      removeFolder()
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      // The fresh properties went with the folder's other files.
      guard case .fetched = try await fetcher.fetch("\(address)/Properties", to: path) else {
        throw DataError(.network, address, "changed while it was fetched; try again")
      }
    } else {
      try? FileManager.default.removeItem(atPath: fresh)
    }
    return (version, etag)
  }

  private func version(_ path: String) throws(DataError) -> String {
    let node = try JSONNode.file(path)
    guard let version = node["Version"]?.text, node["Identifier"] != nil else {
      throw DataError(.malformed, "\(address)/Properties", "names no identifier and no version")
    }
    return version
  }

  /// Fetches everything else: dimensions, codes, groups, measures and every page of observations.
  func fetchTable() async throws(DataError) {
    try await fetch("Dimensions", "dimensions.json")
    try await fetch("MeasureCodes", "measure-codes.json")
    try await fetchIfThere("MeasureGroups", "measure-groups.json")
    let dimensions = try JSONNode.file("\(folder)/dimensions.json")["value"]?.elements ?? []
    for node in dimensions {
      guard let name = node["Identifier"]?.text, !name.contains("/"), !name.hasPrefix(".") else {
        throw DataError(.malformed, "\(address)/Dimensions", "has a dimension without a name")
      }
      try await fetch("\(name)Codes", "codes-\(name).json")
    }
    var next: String? = "\(address)/Observations"
    var page = 1
    while let current = next {
      let path = "\(folder)/observations-page-\(page).json"
      if !FileManager.default.fileExists(atPath: path) {
        guard case .fetched = try await fetcher.fetch(current, to: path) else {
          throw DataError(.network, current, "says that nothing changed, though nothing was asked")
        }
      }
      next = try nextLink(path)
      // A link back to a page before would go round for ever.
      guard page < 100_000 else {
        throw DataError(.tooLarge, address, "has more than 100,000 pages")
      }
      page += 1
    }
  }

  private func fetch(_ entity: String, _ name: String) async throws(DataError) {
    let path = "\(folder)/\(name)"
    if FileManager.default.fileExists(atPath: path) { return }
    guard case .fetched = try await fetcher.fetch("\(address)/\(entity)", to: path) else {
      throw DataError(.network, "\(address)/\(entity)", "says that nothing changed")
    }
  }

  /// Tables without groups have no such entity.
  private func fetchIfThere(_ entity: String, _ name: String) async throws(DataError) {
    do throws(DataError) {
      try await fetch(entity, name)
    } catch {
      guard error.reason.hasPrefix("status 404") else { throw error }
    }
  }

  /// The address of the page after this one, which is followed as it stands.
  private func nextLink(_ path: String) throws(DataError) -> String? {
    let file = try MappedFile(path)
    var scanner = JSONScanner(file.bytes)
    var link: String?
    do throws(JSONFault) {
      try scanner.members { (scanner, key) throws(JSONFault) in
        if scanner.matches(key, "@odata.nextLink") {
          link = scanner.text(try scanner.string())
        } else {
          try scanner.skip()
        }
      }
      return link
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw DataError(
        .malformed, "\(address)/Observations, byte \(error.offset)", "expected \(error.expected)")
    }
  }

  /// Removes what was fetched.
  func removeFolder() {
    try? FileManager.default.removeItem(atPath: folder)
    // The folder of all pulls goes when it is empty.
    rmdir((folder as NSString).deletingLastPathComponent)
  }
}
