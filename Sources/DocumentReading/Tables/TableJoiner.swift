// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds tables that go on at the top of the next page.
enum TableJoiner {
  /// Marks tables that continue the one before them.
  static func join(_ pages: inout [PageLayout], _ blocks: [[RawBlock]]) {
    var open: (page: Int, table: Int)?
    for page in pages.indices {
      let flow = blocks[page].filter { $0.role.isMainFlow }
      if let at = open, let first = flow.first?.table,
        isSame(pages[at.page].tables[at.table], pages[page].tables[first])
      {
        pages[page].tables[first].continues = true
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

  /// Whether two tables have the same columns at the same places.
  private static func isSame(_ table: RawTable, _ next: RawTable) -> Bool {
    table.columnCount == next.columnCount && abs(table.box.x0 - next.box.x0) < 12
      && abs(table.box.x1 - next.box.x1) < 25
  }
}
