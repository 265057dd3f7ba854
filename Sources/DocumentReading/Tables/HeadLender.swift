// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

extension PageLayout {
  /// Lines of a head at most.
  private static let headLines = 4

  /// Gives tables with lines whose first row has numbers already the lines of text right above them that stand over their columns;
  /// tells whether there are any.
  mutating func lendHeads(from rows: [TableRow]) -> Bool {
    var found = false
    for index in tables.indices
    where !tables[index].edges.isEmpty && startsWithValues(tables[index]) {
      let head = headLines(above: tables[index], in: rows)
      if head.isEmpty { continue }
      found = true
      var cells = head.flatMap { $0 }
      let depth = head.count
      for cell in cells.flatMap(\.words) { words[cell].table = index }
      cells += tables[index].cells.map { cell in
        var cell = cell
        cell.row += depth
        return cell
      }
      for cell in head.flatMap({ $0 }) {
        for word in cell.words { tables[index].box = tables[index].box.union(words[word].box) }
      }
      tables[index].cells = cells
    }
    return found
  }

  /// Whether the first row of a table has values, so that its head is lost or elsewhere.
  func startsWithValues(_ table: RawTable) -> Bool {
    let first = table.cells.filter { $0.row == 0 && $0.column > 0 }
    let values = first.count { isValue($0.words) }
    return values >= 2 && values * 2 > first.count
  }

  /// The cells of the lines right above a table, line by line from the top; each line has texts over several columns of it.
  private func headLines(above table: RawTable, in rows: [TableRow]) -> [[RawTable.Cell]] {
    let above = rows.filter {
      $0.baseline <= table.box.y0 && $0.box.x0 < table.box.x1 && $0.box.x1 > table.box.x0
    }
    var lines: [[RawTable.Cell]] = []
    var top = table.box.y0
    for row in above.sorted(by: { $0.baseline > $1.baseline }) {
      guard lines.count < Self.headLines, top - row.baseline < 1.8 * row.size,
        let cells = cells(of: row, over: table)
      else { break }
      lines.insert(cells, at: 0)
      top = row.baseline - row.size
    }
    return lines.enumerated().map { depth, cells in
      cells.map { cell in
        var cell = cell
        cell.row = depth
        return cell
      }
    }
  }

  /// The texts of a line as cells of a table's columns, one each; nil where they do not stand so.
  private func cells(of row: TableRow, over table: RawTable) -> [RawTable.Cell]? {
    let edges = table.edges
    var cells: [RawTable.Cell] = []
    for chunk in row.chunks {
      let middle = (chunk.box.x0 + chunk.box.x1) / 2
      guard chunk.characters < 60, let last = edges.last, middle < last,
        let column = edges.lastIndex(where: { $0 <= middle }),
        !cells.contains(where: { $0.column == column })
      else { return nil }
      cells.append(RawTable.Cell(row: 0, column: column, words: Array(chunk.words)))
    }
    return cells.count { $0.column > 0 } >= 2 ? cells : nil
  }
}
