// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Cuts cells that run over several rows of their grid where their numbers keep to the rows all the same: tables often shade one
/// column row by row and draw no lines in the others.
struct RowCutter {
  private let page: PageLayout
  private let ys: [Float]

  init(_ page: PageLayout, ys: [Float]) {
    self.page = page
    self.ys = ys
  }

  /// Cuts cells that run from the head into the first row of numbers, where no line is drawn between the names and the values of a column.
  func cutAtBody(_ cells: inout [RawTable.Cell]) {
    let bodies = cells.filter { $0.row > 0 && !$0.words.isEmpty && areNumbers($0) && !isYear($0) }
    guard let body = bodies.map(\.row).min() else { return }
    for index in cells.indices {
      let cell = cells[index]
      guard cell.row < body, cell.row + cell.rowSpan > body else { continue }
      let upper = cell.words.filter { page.words[$0].baseline < ys[body] }
      if upper.count == cell.words.count || upper.isEmpty { continue }
      var lower = cell
      (lower.row, lower.rowSpan) = (body, cell.row + cell.rowSpan - body)
      lower.words = cell.words.filter { page.words[$0].baseline >= ys[body] }
      (cells[index].rowSpan, cells[index].words) = (body - cell.row, upper)
      cells.append(lower)
    }
  }

  private func isYear(_ cell: RawTable.Cell) -> Bool {
    CellText.isYear(page.scalars(of: cell.words))
  }

  /// Cuts `cells` wherever cells of numbers beside each other have lines in several rows.
  func cut(_ cells: inout [RawTable.Cell]) {
    let runs = Dictionary(grouping: cells.indices.filter { cells[$0].rowSpan > 1 }) {
      [cells[$0].row, cells[$0].rowSpan]
    }
    var parts: [RawTable.Cell] = []
    var gone = Set<Int>()
    for members in runs.values {
      let lines = members.map { linesByRow(of: cells[$0]) }
      guard zip(members, lines).contains(where: { $1.count > 1 && areNumbers(cells[$0]) }) else {
        continue
      }
      for (member, rows) in zip(members, lines) where rows.count > 1 {
        gone.insert(member)
        for (row, words) in rows {
          var part = cells[member]
          (part.row, part.rowSpan, part.words) = (row, 1, words)
          parts.append(part)
        }
      }
    }
    if gone.isEmpty { return }
    cells = cells.indices.filter { !gone.contains($0) }.map { cells[$0] } + parts
    cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private func linesByRow(of cell: RawTable.Cell) -> [Int: [Int]] {
    Dictionary(grouping: cell.words) { index in
      let box = page.words[index].box
      let row = ys.lastIndex { $0 <= (box.y0 + box.y1) / 2 } ?? cell.row
      return min(max(row, cell.row), cell.row + cell.rowSpan - 1)
    }
  }

  /// Whether each line of a cell is a number.
  private func areNumbers(_ cell: RawTable.Cell) -> Bool {
    // The words of a line in their own order, whichever rows of the grid they stand in.
    Dictionary(grouping: cell.words) { page.words[$0].row }.values.allSatisfy { words in
      CellText.isNumeric(page.scalars(of: words))
    }
  }
}
