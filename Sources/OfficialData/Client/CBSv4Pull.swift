// SPDX-License-Identifier: EUPL-1.2

/// Fetches one CBS OData v4 table into a folder of responses, as ``CBSv4Reader`` reads them.
struct CBSv4Pull: TablePull {
  let folder: PullFolder
  /// The table's address.
  let address: String
  var path: String { folder.path }

  func fetchHead(etag: String?) async throws(DataError) -> PullHead? {
    guard let head = try await folder.fetchHead("\(address)/Properties", etag: etag) else {
      return nil
    }
    let node = try JSONNode.file(head.path)
    guard let version = node["Version"]?.text, node["Identifier"] != nil else {
      throw DataError(.malformed, "\(address)/Properties", "names no identifier and no version")
    }
    try folder.begin(version, headAs: "properties.json")
    return PullHead(version: version, etag: head.etag)
  }

  /// Fetches dimensions, codes, groups, measures and every page of observations.
  func fetchRest() async throws(DataError) {
    let dimensions = try await folder.fetch("\(address)/Dimensions", as: "dimensions.json")
    try await folder.fetch("\(address)/MeasureCodes", as: "measure-codes.json")
    // Tables without groups have no such entity.
    try await folder.fetchIfThere("\(address)/MeasureGroups", as: "measure-groups.json")
    for node in try JSONNode.file(dimensions)["value"]?.elements ?? [] {
      guard let name = node["Identifier"]?.text, !name.contains("/"), !name.hasPrefix(".") else {
        throw DataError(.malformed, "\(address)/Dimensions", "has a dimension without a name")
      }
      try await folder.fetch("\(address)/\(name)Codes", as: "codes-\(name).json")
    }
    try await folder.fetchPages(
      from: "\(address)/Observations", as: "observations-page", link: "@odata.nextLink")
  }
}
