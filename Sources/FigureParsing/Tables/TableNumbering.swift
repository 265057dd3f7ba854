// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the columns and rows of a table whose numbers only count up: 1, 2, 3 in front of names or above columns.
enum TableNumbering {
  /// The places of cells that hold such numbers.
  static func cells(_ table: Table, text: (TextSpan) -> String) -> Set<TextSpan> {
    var columns: [Int: [Table.Cell]] = [:]
    var rows: [Int: [Table.Cell]] = [:]
    for cell in table.cells where !cell.isHeader {
      columns[cell.column, default: []].append(cell)
      rows[cell.row, default: []].append(cell)
    }
    let named = Set(table.cells.lazy.filter(\.isHeader).map(\.row))
    var found: Set<TextSpan> = []
    for cells in columns.values where countsUp(cells, text) { found.formUnion(cells.map(\.span)) }
    let first = rows.keys.min()
    for (row, cells) in rows where row == first || !named.contains(row) {
      guard countsUp(cells, text) else { continue }
      found.formUnion(cells.map(\.span))
    }
    return found
  }

  /// Whether at least four cells, in order, hold whole numbers from 0 or 1 that each are one more than the last.
  static func countsUp(_ cells: [Table.Cell], _ text: (TextSpan) -> String) -> Bool {
    guard cells.count >= 4 else { return false }
    var last: Int?
    for cell in cells.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
      var digits = text(cell.span)[...]
      if digits.last == "." || digits.last == ")" { digits.removeLast() }
      guard let number = Int(digits), last.map({ number == $0 + 1 }) ?? (0...1).contains(number)
      else { return false }
      last = number
    }
    return true
  }
}
