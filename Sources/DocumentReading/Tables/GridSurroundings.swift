// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Adds to a grid of numbers what belongs to it and stands outside: the names left of its rows, and rows below that have no ground.
struct GridSurroundings {
  /// Names stand at most this far left of the grid, in points, unless all start at one edge.
  static let reach: Float = 60
  /// At least this part of the rows has a name there.
  static let share = 0.7

  private let page: PageLayout
  private let rows: [TableRow]

  init(_ page: PageLayout, rows: [TableRow]) {
    self.page = page
    self.rows = rows
  }

  /// Adds names and rows to `table`, where there are any.
  func extend(_ table: inout RawTable) {
    guard let left = table.edges.first, table.rowCount >= 3, startsWithNumbers(table) else {
      return
    }
    let places = extents(of: table)
    var names: [(row: Int, chunk: TableRow.Chunk)] = []
    for (row, extent) in places.enumerated() {
      guard let extent, let chunk = name(left: left, in: extent) else { continue }
      names.append((row, chunk))
    }
    let body = places.indices.dropFirst().count { places[$0] != nil }
    guard names.count >= 3, Double(names.count) >= Self.share * Double(body),
      areNear(names.map(\.chunk), left)
    else { return }
    for index in table.cells.indices { table.cells[index].column += 1 }
    table.cells += names.map { RawTable.Cell(row: $0.row, column: 0, words: Array($0.chunk.words)) }
    for name in names { table.box = table.box.union(name.chunk.box) }
    table.edges.insert(table.box.x0 - 1, at: 0)
    addRows(below: &table, left: left, step: step(of: places))
    table.cells.sort { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private func startsWithNumbers(_ table: RawTable) -> Bool {
    let first = table.cells.filter { $0.column == 0 && $0.row > 0 }
    let numbers = first.count { cell in
      CellText.isNumeric(page.scalars(of: cell.words))
    }
    return numbers >= 2 && numbers * 5 >= first.count * 4
  }

  /// The rectangle around the texts of each row.
  private func extents(of table: RawTable) -> [Box?] {
    var extents = [Box?](repeating: nil, count: table.rowCount)
    for cell in table.cells where cell.rowSpan == 1 {
      for word in cell.words {
        extents[cell.row] = extents[cell.row]?.union(page.words[word].box) ?? page.words[word].box
      }
    }
    return extents
  }

  private func step(of places: [Box?]) -> Float {
    let known = places.compactMap(\.self)
    return zip(known, known.dropFirst()).map { $1.y0 - $0.y0 }.min() ?? 0
  }

  /// The short text left of the grid beside a row.
  private func name(left: Float, in extent: Box) -> TableRow.Chunk? {
    let middle = (extent.y0 + extent.y1) / 2
    for row in rows where row.box.y0 < middle && row.box.y1 > middle {
      let beside = row.chunks.last { $0.box.x1 <= left + 2 }
      guard let beside, beside.characters <= 60 else { continue }
      return beside
    }
    return nil
  }

  /// Whether names stand near the grid, or are a column of their own: at one left edge, the longest of them near.
  private func areNear(_ names: [TableRow.Chunk], _ left: Float) -> Bool {
    let gaps = names.map { left - $0.box.x1 }
    if gaps.allSatisfy({ $0 < Self.reach }) { return true }
    let start = names.map(\.box.x0).min() ?? 0
    return (gaps.min() ?? 0) < Self.reach && names.count { $0.box.x0 < start + 2 } * 2 > names.count
      && names.allSatisfy { $0.box.x0 < start + 30 && !$0.isNumeric }
  }

  /// Adds lines below the grid, each with a name and numbers in several columns, no further down than its rows are.
  private func addRows(below table: inout RawTable, left: Float, step: Float) {
    let lower = rows.filter { $0.box.y0 > table.box.y1 - 3 }.sorted { $0.baseline < $1.baseline }
    for row in lower {
      guard row.box.y0 - table.box.y1 < step, row.isData, let name = row.chunks.first,
        name.box.x1 <= left + 2
      else { return }
      var cells = [RawTable.Cell(row: table.rowCount, column: 0, words: Array(name.words))]
      for chunk in row.chunks.dropFirst() {
        let middle = (chunk.box.x0 + chunk.box.x1) / 2
        guard let last = table.edges.last, middle < last,
          let column = table.edges.lastIndex(where: { $0 <= middle }), column > 0,
          cells.last?.column != column
        else { return }
        cells.append(RawTable.Cell(row: table.rowCount, column: column, words: Array(chunk.words)))
      }
      guard cells.count >= 3 else { return }
      table.cells += cells
      table.box = table.box.union(row.box)
    }
  }
}
