// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Fetches one table of a CKAN catalogue into a folder, as ``CKANReader`` and ``SourceFinder`` read
/// it: the pages of its data store, or its file where it has none.
struct CKANPull: TablePull {
  /// How many rows are asked for at once.
  private static let pageSize = 10_000

  let folder: PullFolder
  /// The catalogue's address, before `/api`.
  let base: String
  /// The package's name.
  let package: String
  /// The resource's identifier or name; nil where the package has one table.
  let resource: String?
  var path: String { folder.path }

  func fetchHead(etag: String?) async throws(DataError) -> PullHead? {
    let address = "\(base)/api/3/action/package_show?id=\(package)"
    guard let head = try await folder.fetchHead(address, etag: etag) else { return nil }
    let found = try CKANPackage(head.path)
    let chosen = try found.resource(resource)
    let version = found.modified(chosen) ?? ""
    // Another resource of the package is another table.
    try folder.begin("\(chosen.id) \(version)", headAs: "package.json")
    return PullHead(version: version, etag: head.etag)
  }

  /// Fetches the rows, or the file.
  func fetchRest() async throws(DataError) {
    let found = try CKANPackage("\(folder.path)/package.json")
    let chosen = try found.resource(resource)
    guard chosen.isInDataStore else {
      guard let address = chosen.url else {
        throw DataError(.notFound, "\(package)/\(chosen.id)", "has no file and no data store")
      }
      let name = FilePull.name(of: address) ?? "\(package).csv"
      try await folder.fetch(address, as: name)
      return
    }
    var offset = 0
    var page = 1
    while true {
      let address =
        "\(base)/api/3/action/datastore_search?resource_id=\(chosen.id)&limit=\(Self.pageSize)&offset=\(offset)"
      let file = try await folder.fetch(address, as: "datastore-\(page).json")
      let result: (rows: Int, total: Int)
      do throws(DataError) {
        result = try rows(of: file, address)
      } catch {
        try? FileManager.default.removeItem(atPath: file)
        throw error
      }
      offset += result.rows
      page += 1
      if offset >= result.total { return }
      guard result.rows > 0 else {
        throw DataError(
          .incomplete, address, "gives no rows after \(offset) of \(result.total); try again later")
      }
    }
  }

  private func rows(of file: String, _ address: String) throws(DataError) -> (Int, Int) {
    let node = try JSONNode.file(file)
    guard node["success"]?.flag != false, let records = node["result"]?["records"],
      let total = node["result"]?["total"]?.integer
    else {
      throw DataError(
        .malformed, address,
        node["error"]?["message"]?.text ?? "is no answer of datastore_search with a total")
    }
    return (records.elements.count, total)
  }
}
