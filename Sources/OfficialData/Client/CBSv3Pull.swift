// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Fetches one CBS OData v3 table into a folder of responses, as ``CBSv3Reader`` reads them.
///
/// The set without types is taken: only there the reason of a missing value is kept.
struct CBSv3Pull: TablePull {
  let folder: PullFolder
  /// The table's address.
  let address: String
  var path: String { folder.path }

  func fetchHead(etag: String?) async throws(DataError) -> PullHead? {
    guard let head = try await folder.fetchHead(entity("TableInfos"), etag: etag) else {
      return nil
    }
    let table = try JSONNode.file(head.path)["value"]?.elements.first
    guard let table, table["Identifier"] != nil, let version = CBSv3Reader.version(of: table) else {
      throw DataError(.malformed, entity("TableInfos"), "names no identifier and no date of change")
    }
    try folder.begin(version, headAs: "TableInfos.json")
    return PullHead(version: version, etag: head.etag)
  }

  /// Fetches properties, the codes of every dimension and every page of rows.
  func fetchRest() async throws(DataError) {
    let properties = try await folder.fetch(
      entity("DataProperties"), as: "DataProperties.json")
    for node in try JSONNode.file(properties)["value"]?.elements ?? []
    where CBSv3Reader.isDimension(node) {
      guard let key = node["Key"]?.text, !key.contains("/"), !key.hasPrefix(".") else {
        throw DataError(.malformed, entity("DataProperties"), "has a dimension without a name")
      }
      try await folder.fetch(entity(key), as: "\(key).json")
    }
    try await folder.fetchPages(
      from: entity("UntypedDataSet"), as: "UntypedDataSet", link: "odata.nextLink")
  }

  private func entity(_ name: String) -> String { "\(address)/\(name)?$format=json" }

  /// Whether a table with those vintages may go on as one of v3.
  ///
  /// Its measures have other codes in v4, so the two are never mixed. Versions of v3 are times,
  /// those of v4 digits.
  static func continues(_ vintages: [Vintage]) -> Bool {
    vintages.allSatisfy { $0.version.contains("T") }
  }
}
