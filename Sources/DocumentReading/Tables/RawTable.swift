// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// A table of a page before its text is written.
struct RawTable: Sendable {
  /// A cell that is not blank.
  struct Cell: Sendable {
    var row: Int
    var column: Int
    var rowSpan = 1
    var columnSpan = 1
    var isHeader = false
    /// Its words, as indices into the page's, line by line.
    var words: [Int]
  }

  /// The rectangle around it.
  var box: Box
  /// Its cells, row by row and from left to right.
  var cells: [Cell]

  /// Where its columns start and the last one ends, where lines show it; else empty.
  var edges: [Float] = []

  /// Whether it goes on with the last table of an earlier page.
  var continues = false

  /// How many rows it has.
  var rowCount: Int { cells.reduce(0) { max($0, $1.row + $1.rowSpan) } }
  /// How many columns it has.
  var columnCount: Int { cells.reduce(0) { max($0, $1.column + $1.columnSpan) } }

  /// The table without rows and columns in which no cell starts.
  func compacted() -> RawTable {
    let rows = Self.ranks(cells.map(\.row))
    let columns = Self.ranks(cells.map(\.column))
    var table = self
    for index in table.cells.indices {
      let cell = cells[index]
      table.cells[index].row = rows.rank(cell.row)
      table.cells[index].column = columns.rank(cell.column)
      table.cells[index].rowSpan = max(1, rows.count(cell.row..<(cell.row + cell.rowSpan)))
      table.cells[index].columnSpan =
        max(1, columns.count(cell.column..<(cell.column + cell.columnSpan)))
    }
    table.cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    return table
  }

  private struct Ranks {
    var used: [Int]
    func rank(_ value: Int) -> Int { used.firstIndex { $0 >= value } ?? used.count }
    func count(_ range: Range<Int>) -> Int { used.count { range.contains($0) } }
  }

  private static func ranks(_ values: [Int]) -> Ranks { Ranks(used: Set(values).sorted()) }
}
