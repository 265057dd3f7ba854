// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads separated text whose columns a descriptor explains: years in column names or in a column,
/// masked cells, either decimal mark, UTF-8 or Windows-1252.
struct DescribedCSVReader {
  private let path: String
  private let descriptor: TableDescriptor
  private let columns: TableColumns
  private let windows1252: Bool
  private var decimals: [Int?]
  private var maxPlaces: [Int]
  private var measureOfValue: [UInt32] = []
  private var periodOfValue: [UInt32?] = []
  private var classCodes: [[UInt32]] = []

  /// Reads the file at `path`.
  static func read(_ path: String, _ given: TableDescriptor, id: String? = nil)
    throws(DataError) -> DatasetBuilder
  {
    let descriptor = try Self.dated(given, by: path)
    let file = try MappedFile(path)
    let windows1252 =
      descriptor.isWindows1252
      ?? !CSVScanner.isUTF8(UnsafeBufferPointer(rebasing: file.bytes.prefix(1 << 26)))
    var scanner = CSVScanner(
      file.bytes, delimiter: descriptor.delimiter ?? CSVScanner.delimiter(of: file.bytes))
    for _ in 0..<descriptor.skippedLines { scanner.skipLine() }
    var fields: [CSVScanner.Field] = []
    guard scanner.next(into: &fields) else {
      throw DataError(.malformed, path, "is empty")
    }
    let header = fields.map { scanner.text($0, windows1252: windows1252).trimmed }
    let columns = try TableColumns(header, descriptor, at: path)
    var builder = builder(path, descriptor, columns, id: id ?? Self.stem(of: path))
    var reader = DescribedCSVReader(
      path: path, descriptor: descriptor, columns: columns, windows1252: windows1252,
      builder: &builder)
    try reader.fixPeriods(in: &builder)
    while scanner.next(into: &fields) {
      guard fields.count == header.count else {
        throw DataError(
          .malformed, "\(path), line \(scanner.line - 1)",
          "has \(fields.count) fields where the header has \(header.count)")
      }
      try reader.add(fields, scanner, to: &builder)
      file.release(upTo: scanner.at)
    }
    reader.settleDecimals(in: &builder)
    if scanner.line - 2 < descriptor.minimumRows {
      builder.becomePart("\(scanner.line - 2) rows of at least \(descriptor.minimumRows)")
    }
    for name in columns.unused { builder.skip("column '\(name)' is not described") }
    return builder
  }

  private init(
    path: String, descriptor: TableDescriptor, columns: TableColumns, windows1252: Bool,
    builder: inout DatasetBuilder
  ) {
    self.path = path
    self.descriptor = descriptor
    self.columns = columns
    self.windows1252 = windows1252
    decimals = []
    maxPlaces = []
    for value in columns.values {
      measureOfValue.append(columns.measure == nil ? measure(value.measure, in: &builder) : 0)
      classCodes.append(
        columns.classes.enumerated().map { index, name in
          let position = 1 + columns.dimensions.count + index
          var text = value.classes[name] ?? ""
          return text.withUTF8 { builder.dimensions[position].number(of: $0) }
        })
    }
  }

  /// The number of a measure, with what the descriptor says of it.
  private mutating func measure(_ name: String, in builder: inout DatasetBuilder) -> UInt32 {
    var known = name
    if let number = known.withUTF8({ builder.dimensions[0].lookUp($0) }) { return number }
    var code = CodeDraft(name, name)
    descriptor.apply(to: &code)
    decimals.append(code.decimals)
    maxPlaces.append(0)
    return builder.dimensions[0].add(code)
  }

  // MARK: Periods

  private mutating func fixPeriods(in builder: inout DatasetBuilder) throws(DataError) {
    for value in columns.values {
      guard let text = value.period ?? descriptor.period else {
        periodOfValue.append(nil)
        continue
      }
      let kind = value.period == nil ? descriptor.periodKind : descriptor.wide?.kind
      periodOfValue.append(try period(text, kind: kind, at: "header", in: &builder))
    }
  }

  private func period(
    _ text: String, kind: PeriodCode.Kind?, at place: String, in builder: inout DatasetBuilder
  ) throws(DataError) -> UInt32 {
    var known = text
    if let number = known.withUTF8({ builder.period($0) }) { return number }
    guard let meaning = PeriodCode(text, as: kind) ?? PeriodCode(cbs: text) else {
      throw DataError(.schema, "\(path), \(place)", "'\(text)' is no period that is known")
    }
    builder.add(
      PeriodDraft(
        code: text, title: descriptor.periodTitles[text] ?? text, meaning: meaning,
        status: descriptor.provisional.contains(text) ? .provisional : descriptor.status,
        isReferenceDate: meaning.kind == .day || descriptor.referenceDates.contains(text)))
    return UInt32(builder.periods.count - 1)
  }

  // MARK: Rows

  private mutating func add(
    _ fields: [CSVScanner.Field], _ scanner: CSVScanner, to builder: inout DatasetBuilder
  ) throws(DataError) {
    var codes = [UInt32](repeating: 0, count: builder.dimensions.count)
    for (index, coded) in columns.dimensions.enumerated() {
      codes[index + 1] = code(fields, coded, scanner, in: &builder.dimensions[index + 1])
    }
    var rowPeriod: UInt32?
    if let column = columns.period {
      let text = scanner.text(fields[column], windows1252: windows1252).trimmed
      rowPeriod = try period(
        text, kind: descriptor.long?.kind, at: "line \(scanner.line - 1)", in: &builder)
    }
    for (index, value) in columns.values.enumerated() {
      codes[0] = measureOfValue[index]
      if let column = columns.measure {
        codes[0] = measure(scanner.text(fields[column], windows1252: windows1252), in: &builder)
      }
      let classes = classCodes[index]
      for (offset, code) in classes.enumerated() {
        codes[1 + columns.dimensions.count + offset] = code
      }
      guard let period = rowPeriod ?? periodOfValue[index] else {
        throw DataError(
          .schema, descriptor.origin, "says for no column and no row of which period it is")
      }
      if var cell = try cell(fields[value.column], scanner, Int(codes[0]), in: &builder) {
        if let column = columns.status, cell.kind == .value {
          let status = SDMXCSVReader.status(scanner.text(fields[column]))
          cell.status = Cell.number(of: status ?? .final)
        }
        try builder.add(cell, at: codes, period: period)
      }
    }
  }

  private func code(
    _ fields: [CSVScanner.Field], _ coded: TableColumns.Coded, _ scanner: CSVScanner,
    in draft: inout DimensionDraft
  ) -> UInt32 {
    let field = fields[coded.column]
    let before = draft.codes.count
    var number: UInt32
    if windows1252 || field.hasDoubledQuotes {
      var text = scanner.text(field, windows1252: windows1252)
      number = text.withUTF8 { draft.number(of: $0) }
    } else {
      number = draft.number(of: UnsafeBufferPointer(rebasing: scanner.bytes[field.range]))
    }
    if draft.codes.count > before, let column = coded.titleColumn {
      let title = scanner.text(fields[column], windows1252: windows1252)
      draft.update(Int(number)) { $0.title = title }
    }
    return number
  }

  /// The cell of a field, or nil where the field says that there is none.
  private mutating func cell(
    _ field: CSVScanner.Field, _ scanner: CSVScanner, _ measure: Int,
    in builder: inout DatasetBuilder
  ) throws(DataError) -> Cell? {
    let raw = UnsafeBufferPointer(rebasing: scanner.bytes[field.range])
    let isDigit = raw.first.map { (48...57).contains($0) || $0 == 45 } ?? false
    if isDigit, descriptor.masks.isEmpty || !isMask(raw),
      let cell = Cell(
        number: raw, decimals: decimals[measure], mark: descriptor.decimalMark,
        grouping: descriptor.groupMark)
    {
      maxPlaces[measure] = max(maxPlaces[measure], Int(cell.places))
      return cell
    }
    let text = scanner.text(field, windows1252: windows1252).trimmed
    if let mask = descriptor.masks.first(where: { $0.text == text }) {
      return Cell(.masked, note: try builder.note(mask))
    }
    if text.isEmpty {
      builder.skip("cell is empty")
      return nil
    }
    if descriptor.missing.contains(text) {
      return Cell(.missing, note: try builder.note(NoteDraft(text: text, masked: nil)))
    }
    throw DataError(
      .schema, "\(path), line \(scanner.line - 1)",
      "'\(text)' is no number and no mark that \(descriptor.origin) names")
  }

  private func isMask(_ raw: UnsafeBufferPointer<UInt8>) -> Bool {
    descriptor.masks.contains { $0.text.utf8.elementsEqual(raw) }
  }

  private func settleDecimals(in builder: inout DatasetBuilder) {
    for (number, declared) in decimals.enumerated() where declared == nil {
      builder.dimensions[0].update(number) { $0.decimals = maxPlaces[number] }
    }
  }
}
