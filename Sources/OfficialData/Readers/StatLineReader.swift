// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads a table as StatLine's page downloads it: a title, a head of several rows, labels instead
/// of codes, decimal commas, and "Bron: CBS" at the end.
///
/// The last of the leading columns names in each row of the head the dimension that runs across;
/// the last row of the head names the dimensions that run down. `Perioden` has to run one way or
/// the other.
struct StatLineReader {
  /// What runs across or down.
  private struct Axis {
    var name: String
    /// Across: the row of the head; down: the column.
    var place: Int
  }

  private let path: String
  private var rows: [[String]] = []
  private var head = 0
  private var lead = 0
  private var across: [Axis] = []
  private var down: [Axis] = []
  private var unitRow: Int?

  /// Whether bytes are such a download, by their last line.
  static func reads(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let tail = String(decoding: bytes.suffix(200), as: UTF8.self)
    let last = tail.split(whereSeparator: \.isNewline).last { $0.contains { $0.isLetter } } ?? ""
    let plain = last.drop { $0 == "\"" }
    return plain.hasPrefix("Bron: CBS") || plain.hasPrefix("© Centraal Bureau")
      || plain.hasPrefix("©Centraal Bureau")
  }

  /// Reads the file at `path`.
  static func read(_ path: String) throws(DataError) -> DatasetBuilder {
    var reader = StatLineReader(path: path)
    try reader.readRows()
    try reader.readHead()
    return try reader.build()
  }

  private init(path: String) {
    self.path = path
  }

  private mutating func readRows() throws(DataError) {
    let file = try MappedFile(path)
    guard file.bytes.count <= 64 << 20 else {
      throw DataError(.tooLarge, path, "is larger than the 64 MB that a download has at the most")
    }
    let windows1252 = !CSVScanner.isUTF8(file.bytes)
    var scanner = CSVScanner(file.bytes, delimiter: UInt8(ascii: ";"))
    var fields: [CSVScanner.Field] = []
    while scanner.next(into: &fields) {
      let row = fields.map { scanner.text($0, windows1252: windows1252).trimmed }
      if row.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    if !rows.isEmpty { rows.removeLast() }
  }

  // MARK: Head

  private mutating func readHead() throws(DataError) {
    func find(_ name: String) -> (row: Int, column: Int)? {
      for (row, cells) in rows.enumerated().prefix(40) {
        if let column = cells.firstIndex(of: name) { return (row, column) }
      }
      return nil
    }
    guard let period = find("Perioden") else {
      throw DataError(.schema, path, "has no 'Perioden', so nothing can be dated")
    }
    let next = rows[period.row].dropFirst(period.column + 1).first { !$0.isEmpty } ?? ""
    let runsAcross = Self.period(next) != nil
    let anchor = runsAcross ? period : find("Onderwerp")
    guard let anchor, runsAcross || anchor.column >= period.column else {
      throw DataError(.schema, path, "has a head in which nothing tells where its values start")
    }
    lead = anchor.column + 1
    head = max(period.row, anchor.row)
    // Units stand in a row of their own under the head, which has words where the data have
    // numbers.
    if head + 1 < rows.count, Self.values(rows[head + 1], from: lead).isEmpty {
      unitRow = head + 1
    }
    for row in 1...head where rows[row].count > lead {
      let name = rows[row][lead - 1]
      if !name.isEmpty { across.append(Axis(name: name, place: row)) }
    }
    for column in 0..<(lead - 1) where !rows[head][column].isEmpty {
      down.append(Axis(name: rows[head][column], place: column))
    }
    if !runsAcross, !down.contains(where: { $0.name == "Perioden" }) {
      throw DataError(.schema, path, "has 'Perioden' where no dimension is named")
    }
    if unitRow != nil { head += 1 }
  }

  private static func values(_ row: [String], from lead: Int) -> [String] {
    row.dropFirst(lead).filter { marks.contains($0) || number($0) != nil }
  }

  /// A number with a decimal comma or, where it has none, a decimal point.
  private static func number(_ text: String) -> Cell? {
    guard !isGrouped(text) else { return nil }
    var text = text
    return text.withUTF8 { bytes in
      let mark = bytes.contains(UInt8(ascii: ",")) ? UInt8(ascii: ",") : UInt8(ascii: ".")
      return Cell(number: bytes, decimals: nil, mark: mark)
    }
  }

  /// Whether points stand where they would stand between groups of three digits, and no comma says
  /// what they are: `1.234`.
  private static func isGrouped(_ text: String) -> Bool {
    let groups = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1, let first = groups.first, (1...3).contains(first.count), first != "0"
    else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Unknown or confidential; nothing; secret in older tables.
  private static let marks: Set<String> = [".", "-", "x"]

  // MARK: Cells

  private func build() throws(DataError) -> DatasetBuilder {
    let id = DescribedCSVReader.stem(of: path)
    var info = DatasetInfo(id: id, title: rows[0].first { !$0.isEmpty } ?? id)
    info.publisher = "CBS"
    info.license = "https://creativecommons.org/licenses/by/4.0/"
    info.attribution = "Bron: CBS"
    let axes = (across.map(\.name) + down.map(\.name)).filter {
      $0 != "Perioden" && $0 != "Onderwerp"
    }
    var drafts = [DimensionDraft("Onderwerp", title: "Onderwerp", role: .measure)]
    drafts += axes.map { DimensionDraft($0, title: $0) }
    var builder = DatasetBuilder(
      info: info, vintage: Vintage(version: "", retrieved: FileDate.find(in: id), sha256: ""),
      dimensions: drafts)
    for (line, row) in rows.enumerated().dropFirst(head + 1) where row.count > lead {
      for column in lead..<row.count where !row[column].isEmpty {
        try add(row[column], line, column, axes, to: &builder)
      }
    }
    guard builder.cells.count > 0 else {
      throw DataError(.incomplete, path, "has a head and no values")
    }
    return builder
  }

  private func label(_ name: String, _ row: Int, _ column: Int) -> String? {
    if let axis = across.first(where: { $0.name == name }) {
      return column < rows[axis.place].count ? rows[axis.place][column] : nil
    }
    return down.first { $0.name == name }.map { rows[row][$0.place] }
  }

  private func add(
    _ text: String, _ row: Int, _ column: Int, _ axes: [String], to builder: inout DatasetBuilder
  ) throws(DataError) {
    let place = "\(path), row \(row + 1)"
    var measure = label("Onderwerp", row, column) ?? builder.info.title
    let unit =
      unitRow.map { column < rows[$0].count ? rows[$0][column] : "" } ?? rows[row][lead - 1]
    let count = builder.dimensions[0].codes.count
    var codes = [measure.withUTF8 { builder.dimensions[0].number(of: $0) }]
    if builder.dimensions[0].codes.count > count {
      builder.dimensions[0].update(count) { $0.unit = unit }
    }
    for (index, name) in axes.enumerated() {
      guard var code = label(name, row, column), !code.isEmpty else {
        throw DataError(.schema, place, "has a value without its \(name)")
      }
      codes.append(code.withUTF8 { builder.dimensions[index + 1].number(of: $0) })
    }
    guard let title = label("Perioden", row, column), let meaning = Self.period(title) else {
      let title = label("Perioden", row, column) ?? ""
      throw DataError(.schema, place, "'\(title)' is no period that is known")
    }
    var key = title
    if key.withUTF8({ builder.period($0) }) == nil {
      builder.add(
        PeriodDraft(
          code: title, title: title, meaning: meaning,
          status: title.hasSuffix("**") ? .revised : title.hasSuffix("*") ? .provisional : .final,
          isReferenceDate: false))
    }
    guard let period = key.withUTF8({ builder.period($0) }) else { return }
    try builder.add(try cell(text, Int(codes[0]), place, &builder), at: codes, period: period)
  }

  private func cell(
    _ text: String, _ measure: Int, _ place: String, _ builder: inout DatasetBuilder
  ) throws(DataError) -> Cell {
    if let read = Self.number(text) {
      builder.dimensions[0].update(measure) {
        $0.decimals = max($0.decimals ?? 0, Int(read.places))
      }
      return read
    }
    if Self.isGrouped(text) {
      throw DataError(
        .malformed, place,
        "'\(text)' has a point that may stand for thousands or for decimals; download the table without points for thousands"
      )
    }
    guard Self.marks.contains(text) else {
      throw DataError(.malformed, place, "'\(text)' is no number and no mark of a missing one")
    }
    return Cell(.missing, note: try builder.note(NoteDraft(text: text, masked: nil)))
  }

  // MARK: Periods

  /// A period by its title: `2019`, `2019*`, `2024/'25`, `2019 1e kwartaal`, `2019 januari`.
  static func period(_ title: String) -> PeriodCode? {
    var plain = title
    while plain.last == "*" { plain.removeLast() }
    let words = plain.lowercased().split(separator: " ").map(String.init)
    guard let year = words.first else { return nil }
    if words.count == 1 { return PeriodCode(year) }
    let months = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    if words.count == 2, let month = months.firstIndex(of: words[1]) {
      return PeriodCode("\(year)-\(month < 9 ? "0" : "")\(month + 1)")
    }
    guard words.count == 3, let number = Int(words[1].prefix { $0.isNumber }) else { return nil }
    return switch words[2] {
    case "kwartaal": PeriodCode("\(year)-Q\(number)")
    case "halfjaar": PeriodCode("\(year)-H\(number)")
    default: nil
    }
  }
}
