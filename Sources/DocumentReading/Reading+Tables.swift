// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

extension Reading {
  /// The tables with those that run over several pages as one: rows count on, and a head that is repeated is there once.
  ///
  /// Page and box are those of the first part; a cell's own page follows from its span.
  public var tablesAcrossPages: [Table] {
    var joined: [Table] = []
    var places: [Int: Int] = [:]
    for (index, table) in document.tables.enumerated() {
      guard let earlier = table.continues, let place = places[earlier] else {
        places[index] = joined.count
        joined.append(table)
        continue
      }
      places[index] = place
      let head = repeatedHead(of: table, in: joined[place])
      let rows = joined[place].rowCount
      for cell in table.cells where cell.row >= head {
        var cell = cell
        cell.row += rows - head
        joined[place].cells.append(cell)
      }
      joined[place].span.end = max(joined[place].span.end, table.span.end)
    }
    return joined
  }

  /// How many rows at the top of `part` repeat the head of `table`.
  private func repeatedHead(of part: Table, in table: Table) -> Int {
    func row(_ row: Int, _ table: Table) -> [String] {
      table.cells.filter { $0.row == row }.map { document.text(in: $0.span).joinedLines }
    }
    var head = 0
    while head < min(part.rowCount, table.rowCount),
      part.cells.contains(where: { $0.row == head && $0.isHeader }),
      row(head, part) == row(head, table)
    { head += 1 }
    return head
  }
}

extension Table {
  /// How many rows it has.
  var rowCount: Int { cells.reduce(0) { max($0, $1.row + $1.rowSpan) } }
}
