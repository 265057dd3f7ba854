// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

extension PageLayout {
  /// Joins a head that has lines or a ground of its own to the rows below it that have none.
  mutating func joinHeads() {
    tables.sort { $0.box.y0 < $1.box.y0 }
    var joined: [RawTable] = []
    for table in tables {
      if let head = joined.last, isRightAbove(head, table), let cells = cells(of: head, over: table)
      {
        let rows = head.rowCount
        var whole = table
        whole.box = head.box.union(table.box)
        whole.cells =
          cells
          + table.cells.map { cell in
            var cell = cell
            cell.row += rows
            return cell
          }
        joined[joined.count - 1] = whole
      } else {
        joined.append(table)
      }
    }
    tables = joined
    for (index, table) in tables.enumerated() {
      for word in table.cells.flatMap(\.words) { words[word].table = index }
    }
  }

  private func isRightAbove(_ head: RawTable, _ table: RawTable) -> Bool {
    let gap = table.box.y0 - head.box.y1
    // The ground may reach further than the texts below it, not the texts further than the ground.
    return gap > -3 && gap < 14 && table.box.x0 > head.box.x0 - 20
      && table.box.x1 < head.box.x1 + 30
  }

  /// The cells of a head in the columns of the table below it, or nil where it is no head of it.
  private func cells(of head: RawTable, over table: RawTable) -> [RawTable.Cell]? {
    let isBare = head.rowCount <= 4 && head.cells.allSatisfy { !isValue($0.words) }
    let isAsWide = abs(head.box.x0 - table.box.x0) < 20 && abs(head.box.x1 - table.box.x1) < 30
    if isBare, isAsWide, head.columnCount == table.columnCount { return head.cells }
    guard !head.edges.isEmpty, table.edges.isEmpty, let columns = columns(of: table, in: head.edges)
    else { return nil }
    // Rows of numbers on a ground of their own are the table's first ones where the columns are the same, one for one.
    let known = columns.compactMap(\.self)
    let isWhole = Set(known).count == known.count && known.count == head.columnCount
    guard isWhole || (isBare && Set(known).count == head.columnCount) else { return nil }
    var cells: [RawTable.Cell] = []
    for cell in head.cells {
      let covered = cell.column..<(cell.column + cell.columnSpan)
      let under = columns.indices.filter { columns[$0].map(covered.contains) ?? false }
      guard let first = under.first, let last = under.last else { return nil }
      var moved = cell
      (moved.column, moved.columnSpan) = (first, last - first + 1)
      cells.append(moved)
    }
    return cells
  }

  /// For each column of a table the one between `edges` that its middle lies in.
  private func columns(of table: RawTable, in edges: [Float]) -> [Int?]? {
    var boxes = [Box?](repeating: nil, count: table.columnCount)
    for cell in table.cells where cell.columnSpan == 1 {
      for word in cell.words {
        boxes[cell.column] = boxes[cell.column]?.union(words[word].box) ?? words[word].box
      }
    }
    let middles = boxes.compactMap { $0.map { ($0.x0 + $0.x1) / 2 } }
    guard middles.count == boxes.count else { return nil }
    return middles.map { middle in
      guard let last = edges.last, middle < last else { return nil }
      return edges.lastIndex { $0 <= middle }
    }
  }
}
