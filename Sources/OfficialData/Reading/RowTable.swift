// SPDX-License-Identifier: EUPL-1.2

/// Rows with named columns, from a JSON list of flat objects or from separated text: the caller
/// asks for columns by name and gets their bytes.
struct RowTable {
  /// One row: the bytes of the columns that were asked for, nil where the row lacks one or it is
  /// null.
  struct Row {
    /// The columns, in the order in which they were asked for.
    var fields: [Range<Int>?]
    /// Where the row stands, for messages.
    var place: String { isJSON ? "byte \(position)" : "line \(position)" }
    fileprivate var position = 0
    fileprivate var isJSON: Bool
    fileprivate let bytes: UnsafeBufferPointer<UInt8>

    /// The bytes of a column without spaces at their ends; nil where there is none.
    func trimmed(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
      guard let range = fields[column] else { return nil }
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end, bytes[end - 1] == 0x20 { end -= 1 }
      while start < end, bytes[start] == 0x20 { start += 1 }
      return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
  }

  private let file: MappedFile
  private let names: [[UInt8]]
  /// The column that each member of the row before was, or nil of one that nobody asked for: rows
  /// of one table have their members in one order.
  private var order: [Int?] = []

  /// The rows of a file, with the columns of those names.
  init(_ file: MappedFile, names: [String]) {
    self.file = file
    self.names = names.map { Array($0.utf8) }
  }

  /// Calls `body` with every row.
  mutating func read(isJSON: Bool, _ body: (Row) throws(DataError) -> Void) throws(DataError) {
    if isJSON { try readJSON(body) } else { try readText(body) }
  }

  private mutating func readJSON(_ body: (Row) throws(DataError) -> Void) throws(DataError) {
    var scanner = JSONScanner(file.bytes)
    var row = Row(
      fields: [Range<Int>?](repeating: nil, count: names.count), isJSON: true, bytes: file.bytes)
    var failure: DataError?
    do throws(JSONFault) {
      let isBare = scanner.peek() == UInt8(ascii: "[")
      func rows(_ scanner: inout JSONScanner) throws(JSONFault) {
        try scanner.elements { scanner throws(JSONFault) in
          try self.fill(&row, from: &scanner)
          guard failure == nil else { return }
          do throws(DataError) { try body(row) } catch { failure = error }
          file.release(upTo: scanner.at)
        }
      }
      if isBare {
        try rows(&scanner)
      } else {
        try scanner.members { (scanner, key) throws(JSONFault) in
          if scanner.matches(key, "value") { try rows(&scanner) } else { try scanner.skip() }
        }
      }
    } catch {
      throw DataError(
        .malformed, "\(file.path), byte \(error.offset)", "expected \(error.expected)")
    }
    if let failure { throw failure }
  }

  private mutating func fill(_ row: inout Row, from scanner: inout JSONScanner) throws(JSONFault) {
    for index in row.fields.indices { row.fields[index] = nil }
    row.position = scanner.at
    var ordinal = 0
    try scanner.expect(UInt8(ascii: "{"), "a row")
    if scanner.take(UInt8(ascii: "}")) { return }
    repeat {
      let key = try scanner.string()
      try scanner.expect(UInt8(ascii: ":"), "a colon")
      if let column = column(key, ordinal, scanner) {
        if scanner.peek() == UInt8(ascii: "\"") {
          row.fields[column] = try scanner.string()
        } else {
          let range = try scanner.scalar()
          row.fields[column] = scanner.matches(range, "null") ? nil : range
        }
      } else {
        try scanner.skip()
      }
      ordinal += 1
    } while scanner.take(UInt8(ascii: ","))
    try scanner.expect(UInt8(ascii: "}"), "a comma or the end of the row")
  }

  private mutating func column(_ key: Range<Int>, _ ordinal: Int, _ scanner: JSONScanner) -> Int? {
    if ordinal < order.count, let guess = order[ordinal], scanner.matches(key, names[guess]) {
      return guess
    }
    let found = names.firstIndex { scanner.matches(key, $0) }
    while order.count <= ordinal { order.append(nil) }
    order[ordinal] = found
    return found
  }

  private func readText(_ body: (Row) throws(DataError) -> Void) throws(DataError) {
    var scanner = CSVScanner(file.bytes, delimiter: CSVScanner.delimiter(of: file.bytes))
    var fields: [CSVScanner.Field] = []
    guard scanner.next(into: &fields) else {
      throw DataError(.malformed, file.path, "is empty")
    }
    let header = fields.map { Array(scanner.text($0).trimmed.utf8) }
    let columns = names.map { header.firstIndex(of: $0) }
    guard columns.contains(where: { $0 != nil }) else {
      throw DataError(.schema, file.path, "has none of the columns of its table")
    }
    var row = Row(fields: [], isJSON: false, bytes: file.bytes)
    while scanner.next(into: &fields) {
      guard fields.count == header.count else {
        throw DataError(
          .malformed, "\(file.path), line \(scanner.line - 1)",
          "has \(fields.count) fields where the header has \(header.count)")
      }
      row.fields = columns.map { column in column.map { fields[$0].range } }
      row.position = scanner.line - 1
      try body(row)
      file.release(upTo: scanner.at)
    }
  }
}
