// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads a folder of responses of CBS OData v3: TableInfos, DataProperties, one file a dimension,
/// and the data set, typed or untyped, as JSON or as separated text.
struct CBSv3Reader {
  private let folder: SourceFolder
  private let cbs: CBSFolder
  private var measures: [(key: String, number: UInt32, decimals: Int?)] = []
  private var keys: [String] = []
  private var time = ""

  /// Whether a folder holds such responses.
  static func reads(_ folder: SourceFolder) -> Bool {
    folder.file(["DataProperties.json"]) != nil && folder.file(["TableInfos.json"]) != nil
  }

  /// Reads the folder.
  static func read(_ folder: SourceFolder, descriptors: DescriptorCatalog) throws(DataError)
    -> DatasetBuilder
  {
    var reader = CBSv3Reader(folder: folder)
    return try reader.read(descriptors)
  }

  private init(folder: SourceFolder) {
    self.folder = folder
    cbs = CBSFolder(folder: folder, key: "Key", group: "CategoryGroupID")
  }

  private mutating func read(_ descriptors: DescriptorCatalog) throws(DataError) -> DatasetBuilder {
    let infosPath = try folder.require(["TableInfos.json"])
    let infos = try JSONNode.file(infosPath)
    guard let table = infos["value"]?.elements.first ?? (infos["Identifier"] == nil ? nil : infos),
      let identifier = table["Identifier"]?.text
    else { throw DataError(.malformed, infosPath, "names no table") }
    let overlay = descriptors.descriptor(forDataset: "cbs:\(identifier)")
    let properties = try cbs.entries(["DataProperties.json"]).nodes
    var drafts = [try topics(properties, overlay)]
    for node in properties {
      guard Self.isDimension(node), let type = node["Type"]?.text, let key = node["Key"]?.text
      else { continue }
      if type == "TimeDimension" {
        time = key
      } else {
        drafts.append(
          try cbs.dimension(key, node, isGeo: type.hasPrefix("Geo"), in: ["\(key).json"]))
        keys.append(key)
      }
    }
    guard !time.isEmpty else {
      throw DataError(.schema, folder.path, "has no time dimension, so nothing can be dated")
    }
    var builder = DatasetBuilder(
      info: Self.info(identifier, table, overlay), vintage: Self.vintage(table), dimensions: drafts)
    try cbs.addPeriods(in: ["\(time).json"], to: &builder)
    try readRows(into: &builder)
    if let records = table["RecordCount"]?.integer {
      builder.announced = records * measures.count
    }
    return builder
  }

  // MARK: Metadata

  private static func info(
    _ identifier: String, _ table: JSONNode, _ overlay: TableDescriptor?
  ) -> DatasetInfo {
    var info = CBSFolder.info(
      identifier, title: table["Title"]?.text, summary: table["Summary"]?.text, overlay)
    info.license = "https://creativecommons.org/licenses/by/4.0/"
    info.source =
      table["ApiUrl"]?.text ?? "https://opendata.cbs.nl/ODataApi/OData/\(identifier)"
    overlay?.apply(to: &info)
    return info
  }

  private static func vintage(_ table: JSONNode) -> Vintage {
    let version = version(of: table)
    return Vintage(version: version ?? "", modified: CalendarDay(prefixOf: version), sha256: "")
  }

  /// When a table last changed, which is all the version it has.
  static func version(of table: JSONNode) -> String? {
    table["Modified"]?.text ?? table["Updated"]?.text
  }

  /// Whether a property is a dimension rather than something measured.
  static func isDimension(_ property: JSONNode) -> Bool {
    let type = property["Type"]?.text ?? ""
    return type.hasSuffix("Dimension") || type == "GeoDetail"
  }

  /// The measures, each with the titles of the groups above it.
  private mutating func topics(_ properties: [JSONNode], _ overlay: TableDescriptor?)
    throws(DataError) -> DimensionDraft
  {
    let groups = CodeGroups(
      properties.lazy.filter { $0["Type"]?.text == "TopicGroup" }, id: "ID", parent: "ParentID")
    var draft = DimensionDraft("Measure", title: "Onderwerp", role: .measure)
    for node in properties where node["Type"]?.text == "Topic" {
      guard let key = node["Key"]?.text else { continue }
      let own = (node["Title"]?.text ?? key).trimmed
      let path = groups.path(of: node["ParentID"]?.text)
      var code = CodeDraft(key, path.map { "\($0); \(own)" } ?? own)
      code.description = node["Description"]?.text?.oneLine ?? ""
      code.unit = node["Unit"]?.text?.trimmed ?? ""
      code.decimals = node["Decimals"]?.integer
      overlay?.apply(to: &code)
      measures.append((key, draft.add(code), code.decimals))
    }
    guard !measures.isEmpty else {
      throw DataError(.schema, folder.path, "has no topic, so nothing is measured")
    }
    return draft
  }

  // MARK: Rows

  private func readRows(into builder: inout DatasetBuilder) throws(DataError) {
    // One of them is enough: without types the reason of a missing value stands in it.
    let all = folder.files { name in
      let name = name.lowercased()
      return name.contains("typeddataset") && (name.hasSuffix(".json") || name.hasSuffix(".csv"))
    }
    let untyped = all.filter { $0.lowercased().contains("untypeddataset") }
    let files = untyped.isEmpty ? all : untyped
    guard !files.isEmpty else {
      throw DataError(.incomplete, folder.path, "has no TypedDataSet and no UntypedDataSet")
    }
    for path in files {
      let file = try MappedFile(path)
      var table = RowTable(file, names: [time] + keys + measures.map(\.key))
      try table.read(isJSON: path.hasSuffix(".json")) { row throws(DataError) in
        try add(row, from: path, to: &builder)
      }
    }
  }

  private func add(_ row: RowTable.Row, from path: String, to builder: inout DatasetBuilder)
    throws(DataError)
  {
    let place = "\(path), \(row.place)"
    guard let period = row.trimmed(0).flatMap({ builder.period($0) }) else {
      throw DataError(.schema, place, "its period is in none of the lists of codes")
    }
    var codes = [UInt32](repeating: 0, count: keys.count + 1)
    for index in keys.indices {
      guard
        let code = row.trimmed(index + 1).flatMap({ builder.dimensions[index + 1].lookUp($0) })
      else {
        throw DataError(.schema, place, "its \(keys[index]) is in none of the lists of codes")
      }
      codes[index + 1] = code
    }
    for (index, measure) in measures.enumerated() {
      codes[0] = measure.number
      let raw = row.trimmed(keys.count + 1 + index)
      try builder.add(
        try Self.cell(raw, measure.decimals, place, &builder), at: codes, period: period)
    }
  }

  /// A number, or one of the marks of a table without types.
  private static func cell(
    _ raw: UnsafeBufferPointer<UInt8>?, _ decimals: Int?, _ place: String,
    _ builder: inout DatasetBuilder
  ) throws(DataError) -> Cell {
    guard let raw, !raw.isEmpty else {
      return Cell(.missing, note: try builder.note(NoteDraft(text: "null", masked: nil)))
    }
    if let cell = Cell(number: raw, decimals: decimals) { return cell }
    let mark = String(decoding: raw, as: UTF8.self)
    guard [".", "-", "x", "*", "**"].contains(mark) else {
      throw DataError(.malformed, place, "'\(mark)' is no number and no mark of a missing one")
    }
    return Cell(.missing, note: try builder.note(NoteDraft(text: mark, masked: nil)))
  }
}
