// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Cuts cells that run over several columns of their grid where their text keeps to the columns all the same: tables often
/// draw vertical lines in the head only.
struct ColumnCutter {
  /// White of this part of the type size on a column's edge is a gap between cells.
  static let gap: Float = 0.7

  private let page: PageLayout
  private let xs: [Float]

  init(_ page: PageLayout, xs: [Float]) {
    self.page = page
    self.xs = xs
  }

  /// Cuts `cells` at every edge that their text respects.
  func cut(_ cells: inout [RawTable.Cell]) {
    for column in xs.indices.dropFirst().dropLast() {
      var (clear, crossed) = (0, 0)
      for cell in cells where spans(cell, column) {
        switch meets(cell, xs[column]) {
        case .clear: clear += 1
        case .crossed: crossed += 1
        case .oneSided: break
        }
      }
      guard clear >= 2, crossed * 4 <= clear else { continue }
      for index in cells.indices where spans(cells[index], column) {
        let meeting = meets(cells[index], xs[column])
        // A text in the middle of its cell names all columns of it.
        if meeting == .crossed || (meeting == .oneSided && isCentred(cells[index])) { continue }
        split(&cells, index, at: column)
      }
    }
  }

  private enum Meeting { case clear, crossed, oneSided }

  private func spans(_ cell: RawTable.Cell, _ column: Int) -> Bool {
    cell.column < column && column < cell.column + cell.columnSpan
  }

  /// How the words of a cell stand to the edge at `x`, line by line.
  private func meets(_ cell: RawTable.Cell, _ x: Float) -> Meeting {
    var isClear = false
    var previous: Int?
    for index in cell.words {
      let box = page.words[index].box
      if box.x0 < x - 1, box.x1 > x + 1 { return .crossed }
      if let at = previous, page.words[at].row == page.words[index].row,
        page.words[at].box.x1 <= x + 1, box.x0 >= x - 1
      {
        let white = box.x0 - page.words[at].box.x1
        if white < Self.gap * page.words[index].size { return .crossed }
        isClear = true
      }
      previous = index
    }
    return isClear ? .clear : .oneSided
  }

  private func isCentred(_ cell: RawTable.Cell) -> Bool {
    guard let first = cell.words.first else { return false }
    let text = cell.words.reduce(page.words[first].box) { $0.union(page.words[$1].box) }
    let (left, right) = (xs[cell.column], xs[cell.column + cell.columnSpan])
    return abs(text.x0 + text.x1 - left - right) < 0.1 * (right - left)
  }

  private func split(_ cells: inout [RawTable.Cell], _ index: Int, at column: Int) {
    var right = cells[index]
    right.column = column
    right.columnSpan = cells[index].column + cells[index].columnSpan - column
    cells[index].columnSpan = column - cells[index].column
    let x = xs[column]
    let words = cells[index].words
    cells[index].words = words.filter { middle(of: $0) < x }
    right.words = words.filter { middle(of: $0) >= x }
    cells.append(right)
  }

  private func middle(of word: Int) -> Float {
    (page.words[word].box.x0 + page.words[word].box.x1) / 2
  }
}
