// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The texts above and beside the cells of a table.
struct TableHeads {
  private let table: Table
  private let heads: [Table.Cell]
  /// The first cell of each row that no other cell of its row has on its left, where it names the row without being marked.
  private var rowNames: [Int: Table.Cell] = [:]
  private let text: (TextSpan) -> String

  /// The heads of `table`; where it continues an earlier one and has none above its columns, `earlier` lends them.
  init(_ table: Table, text: @escaping (TextSpan) -> String) {
    self.table = table
    self.text = text
    heads = table.cells.filter(\.isHeader)
    for cell in table.cells where cell.column == 0 && !cell.isHeader {
      if !text(cell.span).utf8.contains(where: { $0 &- 48 < 10 }) { rowNames[cell.row] = cell }
    }
  }

  /// The head cells above a cell, outermost first.
  func above(_ cell: Table.Cell) -> [Table.Cell] {
    heads.filter {
      $0.row < cell.row && $0.column <= cell.column && cell.column < $0.column + $0.columnSpan
        && !($0.column == 0 && cell.column > 0 && $0.columnSpan == 1)
    }
  }

  /// The head cells beside a cell, outermost first.
  func beside(_ cell: Table.Cell) -> [Table.Cell] {
    let marked = heads.filter {
      $0.row <= cell.row && cell.row < $0.row + $0.rowSpan && $0.column < cell.column
        && $0.row + $0.rowSpan > cell.row && !isColumnHead($0)
    }
    if !marked.isEmpty { return marked }
    return rowNames[cell.row].map { [$0] } ?? []
  }

  /// Whether a head stands in a row that holds nothing but heads.
  private func isColumnHead(_ head: Table.Cell) -> Bool {
    !table.cells.contains { !$0.isHeader && $0.row == head.row && $0.column > head.column }
  }

  /// The texts of head cells in one line, or nil when there are none.
  func joined(_ cells: [Table.Cell]) -> String? {
    let parts = cells.map { text($0.span) }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
