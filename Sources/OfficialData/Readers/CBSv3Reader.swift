// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads a folder of responses of CBS OData v3: TableInfos, DataProperties, one file a dimension,
/// and the data set, typed or untyped, as JSON or as separated text.
struct CBSv3Reader {
  private let folder: SourceFolder
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
  }

  private mutating func read(_ descriptors: DescriptorCatalog) throws(DataError) -> DatasetBuilder {
    let infosPath = try folder.require(["TableInfos.json"])
    let infos = try JSONNode.file(infosPath)
    guard let table = infos["value"]?.elements.first ?? (infos["Identifier"] == nil ? nil : infos),
      let identifier = table["Identifier"]?.text
    else { throw DataError(.malformed, infosPath, "names no table") }
    let overlay = descriptors.descriptor(forDataset: "cbs:\(identifier)")
    let properties =
      try JSONNode.file(try folder.require(["DataProperties.json"]))["value"]?.elements ?? []
    var drafts = [try topics(properties, overlay)]
    for node in properties {
      guard let type = node["Type"]?.text, type.hasSuffix("Dimension") || type == "GeoDetail",
        let key = node["Key"]?.text
      else { continue }
      if type == "TimeDimension" {
        time = key
      } else {
        drafts.append(try dimension(key, node, isGeo: type.hasPrefix("Geo")))
        keys.append(key)
      }
    }
    guard !time.isEmpty else {
      throw DataError(.schema, folder.path, "has no time dimension, so nothing can be dated")
    }
    var builder = DatasetBuilder(
      info: Self.info(identifier, table, overlay), vintage: Self.vintage(table), dimensions: drafts)
    try addPeriods(to: &builder)
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
    var info = DatasetInfo(
      id: "cbs:\(identifier)", title: (table["Title"]?.text ?? identifier).trimmed)
    info.summary = table["Summary"]?.text?.oneLine ?? ""
    info.publisher = "CBS"
    info.license = "https://creativecommons.org/licenses/by/4.0/"
    info.attribution = "Bron: CBS"
    info.source =
      table["ApiUrl"]?.text ?? "https://opendata.cbs.nl/ODataApi/OData/\(identifier)"
    overlay?.apply(to: &info)
    return info
  }

  private static func vintage(_ table: JSONNode) -> Vintage {
    let modified = table["Modified"]?.text ?? table["Updated"]?.text
    return Vintage(
      version: modified ?? "", modified: CalendarDay(prefixOf: modified), sha256: "")
  }

  /// The measures, each with the titles of the groups above it.
  private mutating func topics(_ properties: [JSONNode], _ overlay: TableDescriptor?)
    throws(DataError) -> DimensionDraft
  {
    var titles: [String: (title: String, parent: String?)] = [:]
    for node in properties where node["Type"]?.text == "TopicGroup" {
      if let id = node["ID"]?.text {
        titles[id] = ((node["Title"]?.text ?? "").trimmed, node["ParentID"]?.text)
      }
    }
    var draft = DimensionDraft("Measure", title: "Onderwerp", role: .measure)
    for node in properties where node["Type"]?.text == "Topic" {
      guard let key = node["Key"]?.text else { continue }
      var path = [(node["Title"]?.text ?? key).trimmed]
      var parent = node["ParentID"]?.text
      while let id = parent, let group = titles[id], path.count < 16 {
        path.insert(group.title, at: 0)
        parent = group.parent
      }
      var code = CodeDraft(key, path.joined(separator: "; "))
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

  private func dimension(_ key: String, _ node: JSONNode, isGeo: Bool) throws(DataError)
    -> DimensionDraft
  {
    var draft = DimensionDraft(
      key, title: (node["Title"]?.text ?? key).trimmed, role: isGeo ? .geo : .other)
    let path = try folder.require(["\(key).json"])
    for node in try JSONNode.file(path)["value"]?.elements ?? [] {
      guard let code = node["Key"]?.text?.trimmed else { continue }
      var label = CodeDraft(code, (node["Title"]?.text ?? code).trimmed)
      label.group = node["CategoryGroupID"]?.text ?? ""
      draft.add(label)
    }
    return draft
  }

  private func addPeriods(to builder: inout DatasetBuilder) throws(DataError) {
    let path = try folder.require(["\(time).json"])
    for node in try JSONNode.file(path)["value"]?.elements ?? [] {
      guard let code = node["Key"]?.text?.trimmed else { continue }
      guard let meaning = PeriodCode(cbs: code) else {
        throw DataError(.schema, path, "'\(code)' is no period code that is known")
      }
      let title = (node["Title"]?.text ?? code).trimmed
      builder.add(
        PeriodDraft(
          code: code, title: title, meaning: meaning,
          status: CBSv4Reader.status(node["Status"]?.text),
          isReferenceDate: meaning.kind == .year && PeriodCode.namesReferenceDate(title)))
    }
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
