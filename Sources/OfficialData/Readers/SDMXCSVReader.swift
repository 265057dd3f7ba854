// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads SDMX-CSV 1.0 and 2.x: one row an observation, dimensions and attributes as columns.
struct SDMXCSVReader {
  /// A column: its component and how its cells are to be read.
  private struct Column {
    var component: String
    var title: String
    /// Whether a code and its label stand in a cell: `NL: Nederland`.
    var hasLabel: Bool
  }

  private let path: String
  private let file: MappedFile
  private var columns: [Column] = []
  private var dimensions: [Int] = []
  private var measure: Int?
  private var time = 0
  private var value = 0
  private var attributes: [String: Int] = [:]
  private var units = SeriesUnits()
  private var delimiter = UInt8(ascii: ",")

  /// Whether a file starts as SDMX-CSV does.
  static func reads(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = String(decoding: bytes.prefix(12), as: UTF8.self)
    if start.first == "\u{FEFF}" { start.removeFirst() }
    start = start.filter { $0 != "\"" }
    return start.hasPrefix("DATAFLOW") || start.hasPrefix("STRUCTURE")
  }

  /// Reads the file at `path`.
  static func read(_ path: String) throws(DataError) -> DatasetBuilder {
    var reader = try SDMXCSVReader(path)
    return try reader.read()
  }

  private init(_ path: String) throws(DataError) {
    self.path = path
    file = try MappedFile(path)
  }

  private mutating func read() throws(DataError) -> DatasetBuilder {
    delimiter = Self.delimiter(of: file.bytes)
    // The separator of sub-fields may be the separator itself: STRUCTURE[;];STRUCTURE_ID.
    let head = file.bytes.prefix(16)
    let hasBracket = head.contains(UInt8(ascii: "["))
    let offset = hasBracket ? (head.firstIndex(of: UInt8(ascii: "]")) ?? -1) + 1 : 0
    var scanner = CSVScanner(file.bytes, delimiter: delimiter, at: offset)
    var fields: [CSVScanner.Field] = []
    guard scanner.next(into: &fields) else { throw DataError(.malformed, path, "is empty") }
    var header = fields.map { scanner.text($0) }
    if offset > 0 { header[0] = "STRUCTURE" }
    try readHeader(header)
    var builder: DatasetBuilder?
    var maxPlaces = 0
    while scanner.next(into: &fields) {
      guard fields.count == columns.count else {
        throw DataError(
          .malformed, "\(path), line \(scanner.line - 1)",
          "has \(fields.count) fields where the header has \(columns.count)")
      }
      if builder == nil { builder = start(fields, scanner) }
      // Optional chaining on a value that cannot be copied would copy it; it is taken out instead.
      guard var open = builder.take() else { continue }
      try add(fields, scanner, &maxPlaces, to: &open)
      builder = consume open
      file.release(upTo: scanner.at)
    }
    guard var done = builder.take() else {
      throw DataError(.incomplete, path, "has a header and no observations")
    }
    try units.settle(in: &done, at: path)
    for number in done.dimensions[0].codes.indices
    where done.dimensions[0].codes[number].decimals == nil {
      done.dimensions[0].update(number) { $0.decimals = maxPlaces }
    }
    return done
  }

  // MARK: Header

  /// The character after the first header's name, unless it opens the sub-field separator.
  private static func delimiter(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var quoted = false
    var bracket = false
    for byte in bytes.prefix(200) {
      switch byte {
      case UInt8(ascii: "\""): quoted.toggle()
      case UInt8(ascii: "["): bracket = true
      case UInt8(ascii: "]"): bracket = false
      case UInt8(ascii: ";"), UInt8(ascii: ","), 9: if !quoted, !bracket { return byte }
      default: break
      }
    }
    return UInt8(ascii: ",")
  }

  private mutating func readHeader(_ header: [String]) throws(DataError) {
    for text in header {
      let parts = text.split(separator: ":", maxSplits: 1)
      let component = (parts.first.map(String.init) ?? text).split(separator: "[").first ?? ""
      columns.append(
        Column(
          component: String(component).trimmed,
          title: parts.count == 2 ? String(parts[1]).trimmed : String(component).trimmed,
          hasLabel: parts.count == 2))
    }
    let names = columns.map { $0.component.uppercased() }
    guard let time = names.firstIndex(of: "TIME_PERIOD") ?? names.firstIndex(of: "TIME"),
      let value = names.firstIndex(of: "OBS_VALUE")
    else {
      throw DataError(.schema, path, "has no column TIME_PERIOD or none OBS_VALUE")
    }
    self.time = time
    self.value = value
    for (index, name) in names.enumerated() where index != time && index != value {
      if Self.envelope.contains(name) || Self.attributeNames.contains(name) || index > time {
        attributes[name] = index
      } else {
        dimensions.append(index)
      }
    }
    // A unit that stands among the dimensions tells series apart.
    measure = dimensions.first { ["MEASURE", "INDICATOR", "SUBJECT"].contains(names[$0]) }
    dimensions.removeAll { $0 == measure }
  }

  private static let envelope: Set<String> = [
    "DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "SERIES_KEY", "OBS_KEY",
  ]

  private static let attributeNames: Set<String> = [
    "OBS_STATUS", "OBS_CONF", "CONF_STATUS", "UNIT_MULT", "DECIMALS", "OBS_FLAG", "TIME_FORMAT",
    "COMMENT", "OBS_COMMENT", "TITLE", "COLLECTION", "AVAILABILITY", "PRE_BREAK_VALUE",
    "BASE_PER", "COMMENT_OBS", "SOURCE",
  ]

  // MARK: Rows

  private func text(_ column: Int, _ fields: [CSVScanner.Field], _ scanner: CSVScanner)
    -> (code: String, title: String)
  {
    let text = scanner.text(fields[column])
    guard columns[column].hasLabel, let colon = text.firstIndex(of: ":") else {
      return (text, text)
    }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]).trimmed)
  }

  private func attribute(
    _ names: [String], _ fields: [CSVScanner.Field], _ scanner: CSVScanner
  ) -> String? {
    for name in names {
      if let column = attributes[name] {
        let code = text(column, fields, scanner).code
        if !code.isEmpty { return code }
      }
    }
    return nil
  }

  /// The dataset that the first row names: `AGENCY:ID(VERSION)`.
  private func start(_ fields: [CSVScanner.Field], _ scanner: CSVScanner) -> DatasetBuilder {
    let reference = attribute(["STRUCTURE_ID", "DATAFLOW"], fields, scanner) ?? ""
    let name = String(reference.split(separator: "(").first ?? "")
    let version = reference.split(separator: "(").dropFirst().first?.split(separator: ")").first
    let parts = name.split(separator: ":")
    // LOCAL is what an export names a dataset's agency that has none.
    let id =
      switch (parts.count, parts.first) {
      case (2, "LOCAL"): String(parts[1])
      case (2, _): "\(parts[0].lowercased()):\(parts[1])"
      default: DescribedCSVReader.stem(of: path)
      }
    var info = DatasetInfo(id: id, title: attribute(["STRUCTURE_NAME"], fields, scanner) ?? id)
    info.publisher = parts.count == 2 ? String(parts[0]) : ""
    var drafts = [
      DimensionDraft(
        measure.map { columns[$0].component } ?? "OBS_VALUE",
        title: measure.map { columns[$0].title } ?? "Waarde", role: .measure)
    ]
    for index in dimensions {
      let isGeo = ["REF_AREA", "GEO", "COUNTRY"].contains(columns[index].component.uppercased())
      drafts.append(
        DimensionDraft(
          columns[index].component, title: columns[index].title, role: isGeo ? .geo : .other))
    }
    return DatasetBuilder(
      info: info, vintage: Vintage(version: version.map(String.init) ?? "", sha256: ""),
      dimensions: drafts)
  }

  private mutating func add(
    _ fields: [CSVScanner.Field], _ scanner: CSVScanner, _ maxPlaces: inout Int,
    to builder: inout DatasetBuilder
  ) throws(DataError) {
    let place = "\(path), line \(scanner.line - 1)"
    if let action = attribute(["ACTION"], fields, scanner), action == "D" {
      builder.skip("row asks for deletion")
      return
    }
    var codes: [UInt32] = []
    for (position, column) in ([measure] + dimensions).enumerated() {
      var (code, title) =
        column.map { text($0, fields, scanner) } ?? ("OBS_VALUE", builder.info.title)
      let before = builder.dimensions[position].codes.count
      let number = code.withUTF8 { builder.dimensions[position].number(of: $0) }
      if builder.dimensions[position].codes.count > before {
        let decimals = attribute(["DECIMALS"], fields, scanner).flatMap { Int($0) }
        builder.dimensions[position].update(Int(number)) { draft in
          draft.title = title
          if position == 0 { draft.decimals = decimals }
        }
      }
      codes.append(number)
    }
    units.see(unit(fields, scanner), at: codes)
    let period = try period(text(time, fields, scanner).code, place, in: &builder)
    let cell = try cell(fields, scanner, place, in: &builder)
    if cell.kind == .value { maxPlaces = max(maxPlaces, Int(cell.places)) }
    try builder.add(cell, at: codes, period: period)
  }

  private func unit(_ fields: [CSVScanner.Field], _ scanner: CSVScanner) -> String {
    let name = attribute(["UNIT_MEASURE", "UNIT"], fields, scanner) ?? ""
    let words = ["PT": "%", "PC": "%", "PERS": "personen", "NUM": "aantal"][name] ?? name
    guard let power = attribute(["UNIT_MULT"], fields, scanner).flatMap({ Int($0) }), power > 0,
      power < 16
    else { return words }
    return "x 1\(String(repeating: "0", count: power)) \(words)"
  }

  private func period(_ code: String, _ place: String, in builder: inout DatasetBuilder)
    throws(DataError) -> UInt32
  {
    var known = code
    if let number = known.withUTF8({ builder.period($0) }) { return number }
    guard let meaning = PeriodCode(code) else {
      throw DataError(.schema, place, "'\(code)' is no period that is known")
    }
    builder.add(
      PeriodDraft(
        code: code, title: code, meaning: meaning, status: .final, isReferenceDate: false))
    return UInt32(builder.periods.count - 1)
  }

  private func cell(
    _ fields: [CSVScanner.Field], _ scanner: CSVScanner, _ place: String,
    in builder: inout DatasetBuilder
  ) throws(DataError) -> Cell {
    let status = attribute(["OBS_STATUS", "OBS_FLAG"], fields, scanner) ?? "A"
    let raw = UnsafeBufferPointer(rebasing: scanner.bytes[fields[value].range])
    let decimalComma = delimiter == UInt8(ascii: ";") && raw.contains(UInt8(ascii: ","))
    if var cell = Cell(
      number: raw, decimals: nil, mark: decimalComma ? UInt8(ascii: ",") : UInt8(ascii: "."))
    {
      if let own = Self.status(status) { cell.status = Cell.number(of: own) }
      return cell
    }
    let mark = String(decoding: raw, as: UTF8.self)
    guard ["", "NaN", "#N/A"].contains(mark) else {
      throw DataError(.malformed, place, "'\(mark)' is no number")
    }
    let reason = attribute(["OBS_MARK"], fields, scanner) ?? "OBS_STATUS \(status)"
    // What this program writes of a masked cell: the least and the most that it may be.
    if let low = attribute(["OBS_LOW"], fields, scanner).flatMap({ ExactDecimal($0) }),
      let high = attribute(["OBS_HIGH"], fields, scanner).flatMap({ ExactDecimal($0) }), low <= high
    {
      let note = NoteDraft(text: reason, masked: Interval(low, high))
      return Cell(.masked, note: try builder.note(note))
    }
    return Cell(.missing, note: try builder.note(NoteDraft(text: reason, masked: nil)))
  }

  /// What a code of CL_OBS_STATUS says of a value that is there; nil where it is as good as final.
  static func status(_ code: String) -> Observation.Status? {
    switch code {
    case "P", "E", "F", "I": .provisional
    case "R": .revised
    default: nil
    }
  }
}
