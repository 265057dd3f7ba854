// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds tables that go on at the top of the next page.
enum TableJoiner {
  /// Marks tables that continue the one before them.
  static func join(_ pages: inout [PageLayout], _ blocks: [[RawBlock]]) {
    var open: (page: Int, table: Int)?
    for page in pages.indices {
      let flow = blocks[page].filter { $0.role.isMainFlow }
      if let at = open, let first = flow.first?.table {
        let table = pages[at.page].tables[at.table]
        if isSame(table, pages[page].tables[first]) {
          pages[page].tables[first].continues = true
        } else if let columns = columns(of: first, on: pages[page], in: table, on: pages[at.page]) {
          pages[page].tables[first].spread(over: columns)
          pages[page].tables[first].continues = true
        }
      }
      joinStacks(&pages[page], flow)
      // Notes under a table do not end it, running text does.
      let last = flow.last { $0.role != .caption }
      open = last?.table.map { (page, $0) }
    }
  }

  /// Marks tables right below another one of the same columns that have no heads over their columns: parts of one, set apart.
  private static func joinStacks(_ page: inout PageLayout, _ flow: [RawBlock]) {
    for (block, next) in zip(flow, flow.dropFirst()) {
      guard let first = block.table, let second = next.table,
        isSame(page.tables[first], page.tables[second]),
        page.tables[second].box.y0 - page.tables[first].box.y1 < 30,
        page.tables[second].cells.contains(where: { $0.row == 0 && !$0.isHeader })
      else { continue }
      page.tables[second].continues = true
    }
  }

  /// For each column of a table the one of `table` at its place, where it has some of them and no others: pages on which a column of
  /// few texts is blank.
  private static func columns(
    of next: Int, on page: PageLayout, in table: RawTable, on earlier: PageLayout
  ) -> [Int]? {
    let part = page.tables[next]
    guard part.columnCount >= 2, part.columnCount < table.columnCount,
      abs(table.box.x1 - part.box.x1) < 25
    else { return nil }
    let extents = earlier.columnExtents(of: table)
    var columns: [Int] = []
    for extent in page.columnExtents(of: part) {
      guard let extent else { return nil }
      let found = extents.indices.filter { index in
        extents[index].map { $0.x0 < extent.x1 && extent.x0 < $0.x1 } ?? false
      }
      guard found.count == 1, found[0] > columns.last ?? -1 else { return nil }
      columns.append(found[0])
    }
    return columns.last == table.columnCount - 1 ? columns : nil
  }

  /// Whether two tables have the same columns at the same places.
  private static func isSame(_ table: RawTable, _ next: RawTable) -> Bool {
    table.columnCount == next.columnCount && abs(table.box.x0 - next.box.x0) < 12
      && abs(table.box.x1 - next.box.x1) < 25
  }
}

extension PageLayout {
  /// The rectangle around the texts of each column of a table, without those over several.
  fileprivate func columnExtents(of table: RawTable) -> [Box?] {
    var extents = [Box?](repeating: nil, count: table.columnCount)
    for cell in table.cells where cell.columnSpan == 1 {
      for word in cell.words {
        extents[cell.column] = extents[cell.column]?.union(words[word].box) ?? words[word].box
      }
    }
    return extents
  }
}

extension RawTable {
  /// Moves each column to another place.
  fileprivate mutating func spread(over columns: [Int]) {
    for index in cells.indices {
      let (first, last) = (cells[index].column, cells[index].column + cells[index].columnSpan - 1)
      cells[index].column = columns[first]
      cells[index].columnSpan = columns[last] - columns[first] + 1
    }
  }
}
