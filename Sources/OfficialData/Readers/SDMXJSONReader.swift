// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads an SDMX-JSON 2.x data message, flat or by series.
struct SDMXJSONReader {
  /// A dimension with its values in the order that keys refer to.
  private struct Component {
    var id: String
    var title: String
    var values: [(code: String, title: String)]
  }

  private let path: String
  private let message: JSONNode
  private var components: [Component] = []
  private var time = 0
  private var measure: Int?
  private var decimalsMax = 0

  /// Whether a document is such a message.
  static func reads(_ node: JSONNode) -> Bool { node["data"]?["dataSets"] != nil }

  /// Reads the message.
  static func read(_ node: JSONNode, stem: String, from path: String) throws(DataError)
    -> DatasetBuilder
  {
    var reader = SDMXJSONReader(path: path, message: node)
    return try reader.read(stem: stem)
  }

  private init(path: String, message: JSONNode) {
    self.path = path
    self.message = message
  }

  private mutating func read(stem: String) throws(DataError) -> DatasetBuilder {
    guard let structure = message["data"]?["structures"]?.elements.first else {
      throw DataError(.malformed, path, "has no structure")
    }
    let groups = structure["dimensions"]
    let inSeries = Self.components(groups?["series"])
    components =
      Self.components(groups?["dataSet"]) + inSeries + Self.components(groups?["observation"])
    let fixed = Self.components(groups?["dataSet"]).count
    guard
      let time = components.firstIndex(where: { $0.id == "TIME_PERIOD" || $0.id == "TIME" })
    else { throw DataError(.schema, path, "has no dimension TIME_PERIOD, so nothing can be dated") }
    self.time = time
    measure = components.firstIndex { ["MEASURE", "INDICATOR", "SUBJECT"].contains($0.id) }
    var builder = self.builder(structure, stem)
    for value in components[time].values {
      guard let meaning = PeriodCode(value.code) else {
        throw DataError(.schema, path, "'\(value.code)' is no period that is known")
      }
      builder.add(
        PeriodDraft(
          code: value.code, title: value.title, meaning: meaning, status: .final,
          isReferenceDate: false))
    }
    var count = 0
    let prefix = [Int](repeating: 0, count: fixed)
    let statusPlace = Self.statusPlace(structure)
    for dataSet in message["data"]?["dataSets"]?.elements ?? [] {
      for (key, value) in dataSet["observations"]?.members ?? [] {
        try add(value, at: prefix + places(key), statusPlace, structure, to: &builder)
        count += 1
      }
      for (key, series) in dataSet["series"]?.members ?? [] {
        for (inner, value) in series["observations"]?.members ?? [] {
          try add(
            value, at: prefix + places(key) + places(inner), statusPlace, structure, to: &builder)
          count += 1
        }
      }
    }
    guard count > 0 else { throw DataError(.incomplete, path, "has no observations") }
    builder.announced = count
    for code in builder.dimensions[0].codes.indices {
      builder.dimensions[0].update(code) { $0.decimals = $0.decimals ?? decimalsMax }
    }
    return builder
  }

  private static func components(_ node: JSONNode?) -> [Component] {
    (node?.elements ?? []).map { component in
      let id = component["id"]?.text ?? ""
      let values = (component["values"]?.elements ?? []).map { value in
        let code = value["id"]?.text ?? value["value"]?.text ?? ""
        return (code: code, title: value["name"]?.text ?? code)
      }
      return Component(id: id, title: component["name"]?.text ?? id, values: values)
    }
  }

  private func builder(_ structure: JSONNode, _ stem: String) -> DatasetBuilder {
    let sender = message["meta"]?["sender"]
    // The dataflow's name stands in its reference: …Dataflow=ECB:EXR(1.0).
    let urn = (structure["links"]?.elements ?? []).compactMap { $0["urn"]?.text }
      .first { $0.contains(".Dataflow=") }
    let reference = urn?.split(separator: "=").last.map(String.init)
    let name = reference?.split(separator: "(").first?.split(separator: ":")
    let id = name.flatMap { $0.count == 2 ? "\($0[0].lowercased()):\($0[1])" : nil } ?? stem
    var info = DatasetInfo(id: id, title: structure["name"]?.text ?? id)
    info.publisher = sender?["name"]?.text ?? sender?["id"]?.text ?? ""
    let prepared = message["meta"]?["prepared"]?.text
    var drafts = [
      DimensionDraft(
        measure.map { components[$0].id } ?? "OBS_VALUE",
        title: measure.map { components[$0].title } ?? "Waarde", role: .measure)
    ]
    if let measure {
      for value in components[measure].values { drafts[0].add(CodeDraft(value.code, value.title)) }
    } else {
      drafts[0].add(CodeDraft("OBS_VALUE", info.title))
    }
    for (index, component) in components.enumerated() where index != time && index != measure {
      let isGeo = ["REF_AREA", "GEO", "COUNTRY"].contains(component.id)
      var draft = DimensionDraft(
        component.id, title: component.title, role: isGeo ? .geo : .other)
      for value in component.values { draft.add(CodeDraft(value.code, value.title)) }
      drafts.append(draft)
    }
    return DatasetBuilder(
      info: info,
      vintage: Vintage(
        version: prepared ?? "", modified: CalendarDay(prefixOf: prepared), sha256: ""),
      dimensions: drafts)
  }

  /// Where among the attributes of an observation its status stands, counted after the measures.
  private static func statusPlace(_ structure: JSONNode) -> Int? {
    let attributes = structure["attributes"]?["observation"]?.elements ?? []
    let measures = structure["measures"]?["observation"]?.elements.count ?? 1
    return attributes.firstIndex { $0["id"]?.text == "OBS_STATUS" }.map { $0 + max(1, measures) }
  }

  private func places(_ key: String) throws(DataError) -> [Int] {
    var places: [Int] = []
    for part in key.split(separator: ":") {
      guard let place = Int(part) else {
        throw DataError(.malformed, path, "'\(key)' is no key of an observation")
      }
      places.append(place)
    }
    return places
  }

  private mutating func add(
    _ node: JSONNode, at places: [Int], _ statusPlace: Int?, _ structure: JSONNode,
    to builder: inout DatasetBuilder
  ) throws(DataError) {
    guard places.count == components.count,
      zip(places, components).allSatisfy({ $0 >= 0 && $0 < $1.values.count })
    else {
      throw DataError(.malformed, path, "a key refers to a value that its dimension lacks")
    }
    let parts = node.elements
    var codes = [UInt32(measure.map { places[$0] } ?? 0)]
    for index in components.indices where index != time && index != measure {
      codes.append(UInt32(places[index]))
    }
    var cell = Cell(.missing, note: 0)
    if case .number(var text)? = parts.first {
      guard let read = text.withUTF8({ Cell(number: $0, decimals: nil) }) else {
        throw DataError(.malformed, path, "'\(text)' has too many digits")
      }
      cell = read
      decimalsMax = max(decimalsMax, Int(cell.places))
      if let statusPlace, statusPlace < parts.count, let index = parts[statusPlace].integer {
        let attribute = structure["attributes"]?["observation"]?.elements
          .first { $0["id"]?.text == "OBS_STATUS" }
        let values = attribute?["values"]?.elements ?? []
        let code = index < values.count && index >= 0 ? values[index]["id"]?.text : nil
        if let own = code.flatMap({ SDMXCSVReader.status($0) }) {
          cell.status = Cell.number(of: own)
        }
      }
    } else {
      cell.note = try builder.note(NoteDraft(text: "null", masked: nil))
    }
    try builder.add(cell, at: codes, period: UInt32(places[time]))
  }
}
