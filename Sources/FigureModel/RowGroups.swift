// SPDX-License-Identifier: EUPL-1.2

/// The groups that the rows of a table stand in, as the indents of their names tell.
///
/// A row that holds nothing but a name opens a group: those below whose names are set further in, up to the next name that is not.
public struct RowGroups: Sendable, Hashable {
  /// Names whose left edges are at most this many points apart are set equally far in.
  static let jitter: Float = 2
  /// More different edges than these are no indents but texts in the middle of a column.
  static let levels = 4

  private var names: [Int: [Table.Cell]] = [:]
  private var open: [Table.Cell] = []

  /// The groups of each table; those that are open where a table ends go on in the one that continues it.
  public static func all(of tables: [Table]) -> [RowGroups] {
    var all: [RowGroups] = []
    all.reserveCapacity(tables.count)
    for table in tables {
      var groups = RowGroups()
      if let earlier = table.continues, all.indices.contains(earlier) {
        groups.open = all[earlier].open
      }
      groups.read(table)
      all.append(groups)
    }
    return all
  }

  /// The names of the groups that a row stands in, outermost first.
  public func names(of row: Int) -> [Table.Cell] { names[row] ?? [] }

  private mutating func read(_ table: Table) {
    let stub = Self.stub(of: table)
    guard Self.hasIndents(stub) else {
      open = []
      return
    }
    let sizes = Dictionary(grouping: table.cells, by: \.row).mapValues(\.count)
    for cell in stub {
      guard let edge = cell.box?.x0 else { continue }
      while let last = open.last, (last.box?.x0 ?? edge) > edge - Self.jitter { open.removeLast() }
      names[cell.row] = open
      if sizes[cell.row] == 1, cell.isHeader, cell.rowSpan == 1 { open.append(cell) }
    }
  }

  /// The cells that name the rows of the body, from the top.
  private static func stub(of table: Table) -> [Table.Cell] {
    let names = table.cells.filter { $0.column == 0 && $0.box != nil }.sorted { $0.row < $1.row }
    var start = table.cells.filter { !$0.isHeader }.map(\.row).min() ?? .max
    // Names of groups above the first values are the body's, where something is set in below them.
    for name in names.reversed() where name.row == start - 1 {
      let isAlone = !table.cells.contains {
        $0.column > 0 && $0.row <= name.row && name.row < $0.row + $0.rowSpan
      }
      let below = names.first { $0.row == start }
      guard isAlone, name.row > 0 || table.continues != nil, let below,
        (below.box?.x0 ?? 0) > (name.box?.x0 ?? 0) + jitter
      else { break }
      start = name.row
    }
    return names.filter { $0.row >= start }
  }

  /// Whether names start at few different edges, and are not set at the right or in the middle of their column.
  private static func hasIndents(_ stub: [Table.Cell]) -> Bool {
    let boxes = stub.compactMap(\.box)
    var edges = 0
    var last = -Float.infinity
    for edge in boxes.map(\.x0).sorted() {
      if edge > last + jitter { edges += 1 }
      last = edge
    }
    func vary(_ place: (Box) -> Float) -> Bool {
      let places = boxes.map(place)
      return (places.max() ?? 0) - (places.min() ?? 0) > jitter
    }
    return edges >= 2 && edges <= levels && boxes.count >= 2 * edges && vary(\.x1)
      && vary { ($0.x0 + $0.x1) / 2 }
  }
}
