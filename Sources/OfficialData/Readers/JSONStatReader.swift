// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads a dataset of JSON-stat 1.x or 2.0.
struct JSONStatReader {
  /// A dimension with its categories in their order.
  private struct Axis {
    var id: String
    var label: String
    var codes: [String]
    var category: JSONNode?
  }

  private let path: String
  private let node: JSONNode
  private var axes: [Axis] = []
  private var time = 0
  private var measure = 0

  /// The datasets of a document by name: of 2.0 itself or the members of a collection, of 1.x every
  /// member.
  static func datasets(in node: JSONNode) -> [(name: String?, node: JSONNode)] {
    if node["class"]?.text == "collection" {
      return (node["link"]?["item"]?.elements ?? []).enumerated()
        .filter { $0.element["class"]?.text == "dataset" && $0.element["dimension"] != nil }
        .map { ("\($0.offset + 1)", $0.element) }
    }
    if node["dimension"] != nil, node["value"] != nil { return [(nil, node)] }
    let members = node.members.filter { $0.value["dimension"]?["id"] != nil }
    return members.map { ($0.key == "dataset" ? nil : $0.key, $0.value) }
  }

  /// Reads one dataset; `name` is its own within the document.
  static func read(_ node: JSONNode, name: String?, stem: String, from path: String)
    throws(DataError) -> DatasetBuilder
  {
    var reader = JSONStatReader(path: path, node: node)
    return try reader.read(name: name, stem: stem)
  }

  private init(path: String, node: JSONNode) {
    self.path = path
    self.node = node
  }

  private mutating func read(name: String?, stem: String) throws(DataError) -> DatasetBuilder {
    try readAxes()
    try chooseRoles()
    var builder = DatasetBuilder(
      info: info(name: name, stem: stem), vintage: vintage(), dimensions: dimensions())
    for code in axes[time].codes {
      guard let meaning = PeriodCode(code) else {
        throw DataError(.schema, path, "'\(code)' of '\(axes[time].id)' is no period that is known")
      }
      let title = axes[time].category?["label"]?[code]?.text ?? code
      builder.add(
        PeriodDraft(
          code: code, title: title, meaning: meaning, status: .final,
          isReferenceDate: meaning.kind == .year && PeriodCode.namesReferenceDate(title)))
    }
    let values = try readValues(into: &builder)
    builder.announced = values
    return builder
  }

  // MARK: Structure

  private mutating func readAxes() throws(DataError) {
    guard let dimension = node["dimension"] else {
      throw DataError(.malformed, path, "has no dimensions")
    }
    let ids = (node["id"] ?? dimension["id"])?.elements.compactMap(\.text) ?? []
    let sizes = (node["size"] ?? dimension["size"])?.elements.compactMap(\.integer) ?? []
    guard !ids.isEmpty, ids.count == sizes.count else {
      throw DataError(.malformed, path, "has \(ids.count) dimensions and \(sizes.count) sizes")
    }
    for (id, size) in zip(ids, sizes) {
      let category = dimension[id]?["category"]
      let codes = Self.codes(category)
      guard codes.count == size else {
        throw DataError(
          .malformed, path, "dimension '\(id)' has \(codes.count) codes where its size is \(size)")
      }
      axes.append(
        Axis(id: id, label: dimension[id]?["label"]?.text ?? id, codes: codes, category: category))
    }
  }

  /// The codes in their order: an array, an object of positions, or the labels where there is no
  /// index.
  private static func codes(_ category: JSONNode?) -> [String] {
    guard let index = category?["index"] else {
      return category?["label"]?.members.map(\.key) ?? []
    }
    if case .array(let codes) = index { return codes.compactMap(\.text) }
    return index.members.compactMap { member in member.value.integer.map { ($0, member.key) } }
      .sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func chooseRoles() throws(DataError) {
    let role = node["role"] ?? node["dimension"]?["role"]
    func named(_ key: String) -> [String] { role?[key].list ?? [] }
    let ids = axes.map { $0.id.lowercased() }
    let times = named("time").compactMap { id in axes.firstIndex { $0.id == id } }
    let guesses = ["time", "time_period", "tid", "year", "quarter", "month", "period", "perioden"]
    guard let time = times.first ?? guesses.compactMap({ ids.firstIndex(of: $0) }).first else {
      throw DataError(.schema, path, "has no dimension of time, so nothing can be dated")
    }
    self.time = time
    let metrics = named("metric").compactMap { id in axes.firstIndex { $0.id == id } }
    let places = named("geo") + axes.map(\.id).filter { ["geo", "area"].contains($0.lowercased()) }
    let others = axes.indices.filter { $0 != time && !places.contains(axes[$0].id) }
    let telling = others.filter { !["freq", "unit"].contains(ids[$0]) }
    guard let measure = metrics.first ?? telling.first ?? others.first else {
      throw DataError(.schema, path, "has no dimension that says what is measured")
    }
    self.measure = measure
    geo = Set(places)
  }

  private var geo: Set<String> = []

  private func dimensions() -> [DimensionDraft] {
    let order = [measure] + axes.indices.filter { $0 != measure && $0 != time }
    return order.map { index in
      let axis = axes[index]
      let role: DimensionDraft.Role =
        index == measure ? .measure : geo.contains(axis.id) ? .geo : .other
      var draft = DimensionDraft(axis.id, title: axis.label, role: role)
      for code in axis.codes {
        let title = axis.category?["label"]?[code]?.text ?? code
        var label = CodeDraft(code, title)
        if axis.id.lowercased() == "unit" { label.unit = title }
        if let unit = axis.category?["unit"]?[code] { Self.read(unit, into: &label) }
        draft.add(label)
      }
      return draft
    }
  }

  /// A unit's name with its multiplier, as one label.
  private static func read(_ unit: JSONNode, into label: inout CodeDraft) {
    let name = unit["label"]?.text ?? unit["base"]?.text ?? unit["symbol"]?.text ?? ""
    let base = unit["base"]?.text ?? name
    if let power = unit["multiplier"]?.integer, power > 0 {
      label.unit = "x 1\(String(repeating: "0", count: power)) \(base)"
    } else {
      label.unit = name
    }
    label.decimals = unit["decimals"]?.integer
  }

  private func info(name: String?, stem: String) -> DatasetInfo {
    let agency = node["extension"]?["agencyId"]?.text?.lowercased()
    let own = node["extension"]?["id"]?.text
    let id = own.map { own in agency.map { "\($0):\(own)" } ?? own } ?? name ?? stem
    var info = DatasetInfo(id: id, title: node["label"]?.text ?? node["title"]?.text ?? id)
    info.publisher = node["source"]?.text ?? ""
    info.source = node["href"]?.text ?? ""
    info.license = node["extension"]?["license"]?.text ?? ""
    info.summary = node["note"].list.joined(separator: " ").oneLine
    return info
  }

  private func vintage() -> Vintage {
    let updated = node["updated"]?.text
    return Vintage(
      version: updated ?? "", modified: CalendarDay(prefixOf: updated), sha256: "")
  }

  // MARK: Values

  /// Adds every value; gives how many cells the document has.
  private func readValues(into builder: inout DatasetBuilder) throws(DataError) -> Int {
    let sizes = axes.map(\.codes.count)
    var total = 1
    for size in sizes {
      let (product, overflow) = total.multipliedReportingOverflow(by: size)
      guard !overflow else { throw DataError(.malformed, path, "has sizes beyond all bounds") }
      total = product
    }
    var cells: [(index: Int, value: JSONNode)] = []
    switch node["value"] {
    case .array(let values):
      guard values.count == total else {
        throw DataError(
          .incomplete, path, "has \(values.count) values where its sizes make \(total)")
      }
      cells = values.enumerated().map { ($0.offset, $0.element) }
    case .object(let members):
      for member in members {
        guard let index = Int(member.key), (0..<total).contains(index) else {
          throw DataError(.malformed, path, "'\(member.key)' is no place of a value")
        }
        cells.append((index, member.value))
      }
    default: throw DataError(.malformed, path, "has no values")
    }
    let statuses = Statuses(node["status"])
    let order = [measure] + axes.indices.filter { $0 != measure && $0 != time }
    for (index, value) in cells {
      var places = [Int](repeating: 0, count: sizes.count)
      var rest = index
      for axis in sizes.indices.reversed() {
        places[axis] = rest % sizes[axis]
        rest /= sizes[axis]
      }
      let flag = statuses[index]
      try builder.add(
        try cell(value, flag, at: index, places[measure], &builder),
        at: order.map { UInt32(places[$0]) }, period: UInt32(places[time]))
    }
    settleDecimals(cells, sizes, in: &builder)
    return cells.count
  }

  private func cell(
    _ value: JSONNode, _ flag: String?, at index: Int, _ measure: Int,
    _ builder: inout DatasetBuilder
  ) throws(DataError) -> Cell {
    guard case .number(var text) = value else {
      if case .string(let text) = value {
        throw DataError(
          .schema, "\(path), value \(index)", "'\(text)' is text; only numbers can be checked")
      }
      let note = NoteDraft(text: flag.map { "null \($0)" } ?? "null", masked: nil)
      return Cell(.missing, note: try builder.note(note))
    }
    let decimals = builder.dimensions[0].codes[measure].decimals
    guard var cell = text.withUTF8({ Cell(number: $0, decimals: decimals) }) else {
      throw DataError(.malformed, "\(path), value \(index)", "'\(text)' has too many digits")
    }
    if let flag, flag.contains(where: { "pef".contains($0) }) {
      cell.status = Cell.number(of: .provisional)
    } else if let flag, flag.contains("r") {
      cell.status = Cell.number(of: .revised)
    }
    return cell
  }

  /// A measure that says nothing of decimals has as many as its most precise value.
  private func settleDecimals(
    _ cells: [(index: Int, value: JSONNode)], _ sizes: [Int], in builder: inout DatasetBuilder
  ) {
    var places = [Int](repeating: 0, count: axes[measure].codes.count)
    let stride = sizes[(measure + 1)...].reduce(1, *)
    for (index, value) in cells {
      guard case .number(let text) = value, let number = ExactDecimal(text) else { continue }
      let code = index / stride % sizes[measure]
      places[code] = max(places[code], number.fractionDigits)
    }
    for (code, places) in places.enumerated()
    where builder.dimensions[0].codes[code].decimals == nil {
      builder.dimensions[0].update(code) { $0.decimals = places }
    }
  }

  /// The flags of values: one for all, a list, or an object by place.
  private struct Statuses {
    private var all: String?
    private var list: [String?] = []
    private var sparse: [Int: String] = [:]

    init(_ node: JSONNode?) {
      switch node {
      case .string(let text): all = text
      case .array(let flags):
        // A list of one stands for all of them.
        if flags.count == 1 { all = flags[0].text } else { list = flags.map(\.text) }
      case .object(let members):
        for member in members {
          if let place = Int(member.key) { sparse[place] = member.value.text }
        }
        if let nested = node?["value"] { self = Statuses(nested) }
      default: break
      }
    }

    subscript(index: Int) -> String? {
      all ?? sparse[index] ?? (index < list.count ? list[index] : nil)
    }
  }
}
