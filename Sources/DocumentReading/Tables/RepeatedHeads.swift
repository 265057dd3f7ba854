// SPDX-License-Identifier: EUPL-1.2

/// Splits the head of a grid in two levels where it repeats: `baten lasten saldo` in every three columns, and a year above the
/// middle one of each three, in the same box.
struct RepeatedHeads {
  private let page: PageLayout

  init(_ page: PageLayout) { self.page = page }

  /// Splits the first row of `cells`, which are compacted.
  func split(_ table: inout RawTable) {
    let count = table.columnCount - 1
    let head = table.cells.filter { $0.row == 0 && $0.column > 0 }
    guard count >= 6, head.count == count,
      head.allSatisfy({ $0.columnSpan == 1 && $0.rowSpan == 1 }), let first = head.first,
      let last = first.words.last.map({ page.words[$0].row })
    else { return }
    let parts = head.map { cell in
      (
        upper: cell.words.filter { page.words[$0].row != last },
        leaf: cell.words.filter { page.words[$0].row == last }
      )
    }
    let named = parts.indices.filter { !parts[$0].upper.isEmpty }
    guard named.count >= 2, count.isMultiple(of: named.count) else { return }
    let size = count / named.count
    let leaves = parts.map { page.string(ofWords: $0.leaf) }
    guard size >= 3, size % 2 == 1, !leaves.contains(""),
      named.enumerated().allSatisfy({ $1 == $0 * size + size / 2 }),
      leaves.indices.allSatisfy({ leaves[$0] == leaves[$0 % size] })
    else { return }
    var cells: [RawTable.Cell] = []
    for cell in table.cells {
      var cell = cell
      if cell.row > 0 { cell.row += 1 } else if cell.column == 0 { cell.rowSpan += 1 }
      guard cell.row == 0, cell.column > 0 else {
        cells.append(cell)
        continue
      }
      let part = parts[cell.column - 1]
      if !part.upper.isEmpty {
        cells.append(
          RawTable.Cell(
            row: 0, column: cell.column - size / 2, columnSpan: size, words: part.upper))
      }
      cells.append(RawTable.Cell(row: 1, column: cell.column, words: part.leaf))
    }
    table.cells = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }
}
