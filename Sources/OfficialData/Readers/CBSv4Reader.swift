// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation

/// Reads a folder of responses of CBS OData v4 as they were sent: properties, dimensions, codes,
/// measures, observations.
struct CBSv4Reader {
  private let folder: SourceFolder
  private let cbs: CBSFolder
  private var overlay: TableDescriptor?

  /// Whether a folder holds such responses.
  static func reads(_ folder: SourceFolder) -> Bool {
    folder.file(["dimensions.json"]) != nil
      && folder.file(["measure-codes.json", "MeasureCodes.json"]) != nil
  }

  /// Reads the folder; `descriptors` may add group titles, synonyms and method breaks to what the
  /// publisher sends.
  static func read(_ folder: SourceFolder, descriptors: DescriptorCatalog) throws(DataError)
    -> DatasetBuilder
  {
    var reader = CBSv4Reader(folder: folder)
    return try reader.read(descriptors)
  }

  private init(folder: SourceFolder) {
    self.folder = folder
    cbs = CBSFolder(folder: folder, key: "Identifier", group: "DimensionGroupId")
  }

  private mutating func read(_ descriptors: DescriptorCatalog) throws(DataError) -> DatasetBuilder {
    let dimensionsPath = try folder.require(["dimensions.json"])
    let dimensionsNode = try JSONNode.file(dimensionsPath)
    let properties = try folder.file(["properties.json"]).map { path throws(DataError) in
      try JSONNode.file(path)
    }
    let index = try folder.file(["index.json"]).map { path throws(DataError) in
      try JSONNode.file(path)
    }
    guard
      let identifier = properties?["Identifier"]?.text ?? index?["tableId"]?.text
        ?? Self.identifier(inContext: dimensionsNode["@odata.context"]?.text)
    else {
      throw DataError(.malformed, dimensionsPath, "names no table: no Identifier and no context")
    }
    overlay = descriptors.descriptor(forDataset: "cbs:\(identifier)")
    var builder = DatasetBuilder(
      info: info(identifier, properties, index), vintage: vintage(properties, index),
      dimensions: [try measures()])
    var time: String?
    for node in dimensionsNode["value"]?.elements ?? [] {
      guard let name = node["Identifier"]?.text else { continue }
      if node["Kind"]?.text == "TimeDimension" {
        guard time == nil else {
          throw DataError(.schema, dimensionsPath, "has two time dimensions; only one can be read")
        }
        time = name
      } else {
        builder.dimensions.append(
          try cbs.dimension(
            name, node, isGeo: node["Kind"]?.text == "GeoDimension", in: Self.codes(of: name)))
      }
    }
    guard let time else {
      throw DataError(.schema, dimensionsPath, "has no time dimension, so nothing can be dated")
    }
    // The index of series depends on how many dimensions there are.
    builder = DatasetBuilder(
      info: builder.info, vintage: builder.vintage, dimensions: builder.dimensions)
    builder.announced = announced(properties, index)
    try cbs.addPeriods(in: Self.codes(of: time), to: &builder)
    try CBSv4Observations(time: time, decimals: builder.dimensions[0].codes.map(\.decimals))
      .read(folder, into: &builder)
    return builder
  }

  private static func codes(of dimension: String) -> [String] {
    ["codes-\(dimension).json", "\(dimension)Codes.json"]
  }

  // MARK: Metadata

  private static func identifier(inContext context: String?) -> String? {
    guard let context, let end = context.range(of: "/$metadata") else { return nil }
    return context[..<end.lowerBound].split(separator: "/").last.map(String.init)
  }

  private func info(_ identifier: String, _ properties: JSONNode?, _ index: JSONNode?)
    -> DatasetInfo
  {
    var info = CBSFolder.info(
      identifier, title: properties?["Title"]?.text, summary: properties?["Summary"]?.text, overlay)
    info.license = properties?["License"]?.text ?? overlay?.license ?? ""
    info.source =
      index?["source"]?.text ?? "https://datasets.cbs.nl/odata/v1/CBS/\(identifier)"
    info.slice = index?["sliceFilter"]?.text ?? ""
    overlay?.apply(to: &info)
    return info
  }

  private func vintage(_ properties: JSONNode?, _ index: JSONNode?) -> Vintage {
    let modified = CalendarDay(
      prefixOf: properties?["ObservationsModified"]?.text ?? properties?["Modified"]?.text)
    let retrieved = CalendarDay(prefixOf: index?["capturedAt"]?.text)
    let version = properties?["Version"]?.text ?? retrieved?.description ?? ""
    return Vintage(version: version, modified: modified, retrieved: retrieved, sha256: "")
  }

  private func announced(_ properties: JSONNode?, _ index: JSONNode?) -> Int? {
    index?["observationRows"]?.integer ?? properties?["ObservationCount"]?.integer
  }

  private mutating func measures() throws(DataError) -> DimensionDraft {
    let groupNodes = try folder.file(["measure-groups.json", "MeasureGroups.json"]).map {
      path throws(DataError) in
      try JSONNode.file(path)["value"]?.elements ?? []
    }
    let groups = CodeGroups(groupNodes ?? [], id: "Id", parent: "ParentId")
    var draft = DimensionDraft("Measure", title: "Onderwerp", role: .measure)
    for node in try cbs.entries(["measure-codes.json", "MeasureCodes.json"]).nodes {
      guard let code = node["Identifier"]?.text else { continue }
      let group = node["MeasureGroupId"]?.text ?? ""
      let own = (node["Title"]?.text ?? code).trimmed
      let path = groups.path(of: group) ?? overlay?.groupTitles[group]
      var measure = CodeDraft(code, path.map { "\($0); \(own)" } ?? own)
      measure.description = node["Description"]?.text?.oneLine ?? ""
      measure.unit = node["Unit"]?.text?.trimmed ?? ""
      measure.decimals = node["Decimals"]?.integer
      measure.group = group
      overlay?.apply(to: &measure)
      draft.add(measure)
    }
    return draft
  }
}
