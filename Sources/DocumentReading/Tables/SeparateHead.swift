// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// A head in a box of its own, apart from the box of the rows that it names.
struct SeparateHead {
  /// It is at most this far above the rows, in points.
  static let gap: Float = 20

  private let head: RawTable
  private let page: PageLayout

  /// A grid of one row.
  init(_ head: RawTable, _ page: PageLayout) {
    self.head = head
    self.page = page
  }

  /// Gives the head to the table right below it, where it is as wide and names columns of it.
  func join(_ tables: inout [RawTable]) {
    guard head.columnCount >= 3, head.cells.allSatisfy({ !page.isValue($0.words) })
    else { return }
    let below = tables.indices.filter { index in
      let (table, gap) = (tables[index], tables[index].box.y0 - head.box.y1)
      return gap > -3 && gap < Self.gap && abs(table.box.x0 - head.box.x0) < 12
        && abs(table.box.x1 - head.box.x1) < 12 && table.edges.count == table.columnCount + 1
    }
    guard let index = below.first, let cells = cells(over: tables[index]) else { return }
    tables[index].cells =
      cells
      + tables[index].cells.map { cell in
        var cell = cell
        cell.row += 1
        return cell
      }
    tables[index].box = tables[index].box.union(head.box)
  }

  /// The head's cells in the columns of a table, each over those whose middle it covers.
  private func cells(over table: RawTable) -> [RawTable.Cell]? {
    guard head.edges.count == head.columnCount + 1 else { return nil }
    let middles = zip(table.edges, table.edges.dropFirst()).map { ($0 + $1) / 2 }
    var cells: [RawTable.Cell] = []
    for cell in head.cells {
      let (from, to) = (head.edges[cell.column], head.edges[cell.column + cell.columnSpan])
      let under = middles.indices.filter { middles[$0] > from && middles[$0] < to }
      guard let first = under.first, let last = under.last else { return nil }
      var moved = cell
      (moved.column, moved.columnSpan) = (first, last - first + 1)
      cells.append(moved)
    }
    return cells
  }
}
