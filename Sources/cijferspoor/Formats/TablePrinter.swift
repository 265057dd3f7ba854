// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import DocumentReading
import FigureModel

/// Prints the tables of documents as JSON Lines, as one cell a row, or as a person reads them.
struct TablePrinter {
  private static let columns = [
    "doc", "page", "table", "row", "column", "row_span", "column_span", "header", "text",
  ]

  private let format: RecordFormat
  private var output = StandardOutput()
  private var json = JSONWriter()
  private var isStarted = false

  init(_ format: RecordFormat) {
    self.format = format
  }

  /// Adds the tables of one document, each that runs over several pages as one.
  mutating func print(_ reading: Reading) throws(InputError) {
    let document = reading.document
    if format == .csv && !isStarted { try output.append(CSV.row(Self.columns)) }
    isStarted = true
    // Cells are many and come in the order of the text: one walk over it serves them all.
    let text = Array(document.text.unicodeScalars)
    func words(_ span: TextSpan) -> String {
      var words = String.UnicodeScalarView()
      words.append(contentsOf: text[span.start..<min(span.end, text.count)])
      return String(words).oneLine
    }
    for (index, table) in reading.tablesAcrossPages.enumerated() {
      func page(_ cell: Table.Cell) -> Int {
        reading.page(at: cell.span.start)?.number ?? table.page
      }
      switch format {
      case .jsonl:
        json.removeAll()
        Self.write(table, of: document.name, to: &json, words, page)
        try output.append(json.bytes)
      case .csv:
        for cell in table.cells {
          let numbers = [index, cell.row, cell.column, cell.rowSpan, cell.columnSpan].map(
            String.init)
          let row =
            [document.name, String(page(cell))] + numbers + [
              String(cell.isHeader), words(cell.span),
            ]
          try output.append(CSV.row(row))
        }
      case .table:
        try output.append("\(document.name), page \(table.page)\n" + Self.grid(table, words) + "\n")
      }
    }
  }

  /// Writes what is left.
  mutating func finish() throws(InputError) { try output.flush() }

  private static func write(
    _ table: Table, of document: String, to json: inout JSONWriter, _ words: (TextSpan) -> String,
    _ page: (Table.Cell) -> Int
  ) {
    json.object { json in
      json.member("doc", document)
      json.member("page", table.page)
      if let box = table.box {
        json.key("box")
        box.write(to: &json)
      }
      json.key("cells")
      json.array { json in
        for cell in table.cells {
          json.object { json in
            json.member("row", cell.row)
            json.member("column", cell.column)
            json.member("rowSpan", cell.rowSpan)
            json.member("columnSpan", cell.columnSpan)
            json.member("text", words(cell.span))
            json.key("header")
            json.bool(cell.isHeader)
            if let box = cell.box {
              json.key("box")
              box.write(to: &json)
            }
            if page(cell) != table.page { json.member("page", page(cell)) }
          }
        }
      }
    }
    json.endLine()
  }

  private static func grid(_ table: Table, _ words: (TextSpan) -> String) -> String {
    let width = table.cells.map { $0.column + $0.columnSpan }.max() ?? 0
    let height = table.cells.map { $0.row + $0.rowSpan }.max() ?? 0
    guard width > 0 else { return "" }
    var rows = [[String]](repeating: [String](repeating: "", count: width), count: height)
    for cell in table.cells { rows[cell.row][cell.column] = words(cell.span) }
    var grid = TextTable(rows.first ?? [])
    for row in rows.dropFirst() { grid.add(row) }
    return grid.text()
  }
}
