// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds tables whose rows and columns are separated by lines.
///
/// Lines that touch form a grid; grid cells with no line between them are one cell; words fall into cells by their middle.
struct LatticeFinder {
  /// Lines that end within this many points of another touch it.
  static let reach: Float = 3
  /// A line separates two grid cells when it covers this part of their common edge.
  static let coverage: Float = 0.6
  /// At least this part of the cells holds text.
  static let filled = 0.3

  private let page: PageLayout
  private let rulings: Rulings
  private let rows: [TableRow]

  init(_ page: PageLayout, rulings: Rulings, rows: [TableRow]) {
    self.page = page
    self.rulings = rulings
    self.rows = rows
  }

  /// The tables, from the top.
  func tables() -> [RawTable] {
    var tables: [RawTable] = []
    var heads: [RawTable] = []
    for component in components() {
      guard let grid = RulingGrid(component.horizontals, component.verticals),
        let table = table(in: grid)
      else { continue }
      if table.rowCount > 1 { tables.append(table) } else { heads.append(table) }
    }
    for head in heads { SeparateHead(head, page).join(&tables) }
    return tables.sorted { $0.box.y0 < $1.box.y0 }
  }

  private struct Component {
    var horizontals: [Rulings.Line] = []
    var verticals: [Rulings.Line] = []
  }

  /// The lines by what they touch.
  private func components() -> [Component] {
    let (horizontals, verticals) = (rulings.horizontals, rulings.verticals)
    var parents = Array(0..<(horizontals.count + verticals.count))
    func root(_ index: Int) -> Int {
      var at = index
      while parents[at] != at {
        parents[at] = parents[parents[at]]
        at = parents[at]
      }
      return at
    }
    for (index, line) in horizontals.enumerated() {
      for (other, crossing) in verticals.enumerated()
      where crossing.at >= line.from - Self.reach && crossing.at <= line.to + Self.reach
        && line.at >= crossing.from - Self.reach && line.at <= crossing.to + Self.reach
      {
        parents[root(horizontals.count + other)] = root(index)
      }
    }
    var components: [Int: Component] = [:]
    for (index, line) in horizontals.enumerated() {
      components[root(index), default: Component()].horizontals.append(line)
    }
    for (index, line) in verticals.enumerated() {
      components[root(horizontals.count + index), default: Component()].verticals.append(line)
    }
    return components.sorted { $0.key < $1.key }.map(\.value)
  }

  /// Where the text of a column of the grid keeps white of its own: columns that no line separates.
  private func whiteColumns(in grid: RulingGrid) -> [Float] {
    let inside = rows.filter { $0.baseline > grid.box.y0 && $0.baseline < grid.box.y1 }
    var places: [Float] = []
    for (from, to) in zip(grid.xs, grid.xs.dropFirst()) {
      var parts: [TableRow] = []
      for row in inside {
        var part = row
        part.chunks = row.chunks.filter { $0.box.x0 > from - 3 && $0.box.x1 < to + 3 }
        if part.chunks.count >= 2, part.chunks.contains(where: \.isNumeric) { parts.append(part) }
      }
      guard parts.count >= 2 else { continue }
      let spans = TableColumns(parts).spans
      for (span, next) in zip(spans, spans.dropFirst()) { places.append((span.to + next.from) / 2) }
    }
    return places
  }

  private func table(in plain: RulingGrid) -> RawTable? {
    var grid = plain
    grid.addColumns(at: whiteColumns(in: plain))
    var cells = grid.cells()
    var owner = [Int](repeating: 0, count: grid.rowCount * grid.columnCount)
    for (index, cell) in cells.enumerated() {
      for row in cell.row..<(cell.row + cell.rowSpan) {
        for column in cell.column..<(cell.column + cell.columnSpan) {
          owner[row * grid.columnCount + column] = index
        }
      }
    }
    var crossing = 0
    var inside = 0
    for (index, word) in page.words.enumerated() where word.table < 0 {
      let (x, y) = ((word.box.x0 + word.box.x1) / 2, (word.box.y0 + word.box.y1) / 2)
      guard let place = grid.place(x: x, y: y) else { continue }
      let cell = owner[place.row * grid.columnCount + place.column]
      cells[cell].words.append(index)
      inside += 1
      let area = grid.area(of: cells[cell])
      if word.box.x0 < area.x0 - 3 || word.box.x1 > area.x1 + 3 { crossing += 1 }
    }
    ColumnCutter(page, xs: grid.xs).cut(&cells)
    let rowCutter = RowCutter(page, ys: grid.ys)
    rowCutter.cutAtBody(&cells)
    rowCutter.cut(&cells)
    let all = cells.count
    cells.removeAll { $0.words.isEmpty }
    guard cells.count >= 4, Double(cells.count) >= Self.filled * Double(all),
      crossing * 10 <= inside
    else { return nil }
    cells = RowSplitter(page).split(cells, columnCount: grid.columnCount)
    var table = RawTable(box: grid.box, cells: cells).compacted()
    RepeatedHeads(page).split(&table)
    table.edges = Set(cells.map(\.column)).sorted().map { grid.xs[$0] } + [grid.box.x1]
    guard table.columnCount >= 2, isPlausible(table), !startsWithin(table), !isLeakyHead(table)
    else { return nil }
    GridSurroundings(page, rows: rows).extend(&table)
    return table
  }

  /// Whether rows of numbers right above a grid that starts with numbers stand in its columns: its lines are only the ground of some rows of a table.
  private func startsWithin(_ table: RawTable) -> Bool {
    guard page.startsWithValues(table) else { return false }
    let above = rows.last {
      $0.baseline <= table.box.y0 && $0.box.x0 < table.box.x1 && $0.box.x1 > table.box.x0
    }
    guard let above, above.isData, table.box.y0 - above.baseline < 1.5 * above.size,
      !isRuled(above, over: table.box)
    else { return false }
    let places = above.chunks.filter { $0.isNumeric && !$0.isYear }.map { chunk in
      table.edges.lastIndex { $0 <= (chunk.box.x0 + chunk.box.x1) / 2 } ?? 0
    }
    return places.count >= 2 && Set(places).count == places.count && !places.contains(0)
  }

  /// Whether lines part the cells of a row of text: then it is the last of a grid of its own, as of boxes below each other.
  private func isRuled(_ row: TableRow, over box: Box) -> Bool {
    let middle = row.baseline - 0.3 * row.size
    return rulings.verticals.count { line in
      line.at > box.x0 - Self.reach && line.at < box.x1 + Self.reach && line.from < middle
        && line.to > middle
    } >= 2
  }

  /// Whether a grid holds names alone and some of them share a cell, with white between as between cells: the ground of a part of a head.
  private func isLeakyHead(_ table: RawTable) -> Bool {
    guard table.rowCount <= 4 else { return false }
    var isLeaky = false
    for cell in table.cells {
      var row = -1
      let whites = zip(cell.words, cell.words.dropFirst()).count { first, second in
        let (left, right) = (page.words[first], page.words[second])
        defer { row = left.row }
        // Behind the mark of an item of a list the text of that item follows.
        if left.row != row, page.isListMark(first) { return false }
        return left.row == right.row && right.box.x0 - left.box.x1 > 0.7 * right.size
      }
      if whites == 0, page.isValue(cell.words) { return false }
      isLeaky = isLeaky || whites > 0
    }
    return isLeaky
  }

  /// Whether lines of text run on from cell to cell with no more white than between words: boxes behind or around words.
  private func isRunningText(_ table: RawTable) -> Bool {
    var owner: [Int: Int] = [:]
    for (index, cell) in table.cells.enumerated() {
      for word in cell.words { owner[word] = index }
    }
    var (close, all) = (0, 0)
    for (word, cell) in owner {
      guard let next = owner[word + 1], next != cell,
        page.words[word].row == page.words[word + 1].row
      else { continue }
      all += 1
      let gap = page.words[word + 1].box.x0 - page.words[word].box.x1
      if gap < 0.5 * page.words[word].size { close += 1 }
    }
    return close * 3 > all
  }

  /// Whether a number and the word beside it stand so far apart that they are no text of one cell.
  private func hasWideGap(_ cell: RawTable.Cell) -> Bool {
    zip(cell.words, cell.words.dropFirst()).contains { first, second in
      let (left, right) = (page.words[first], page.words[second])
      guard page.isNumeric(first..<(first + 1)) || page.isNumeric(second..<(second + 1)) else {
        return false
      }
      return left.row == right.row && right.box.x0 - left.box.x1 > 2.5 * max(left.size, right.size)
    }
  }

  /// Whether cells are cells: not a page of prose in boxes beside each other.
  private func isPlausible(_ table: RawTable) -> Bool {
    let lengths = table.cells.map { cell in
      cell.words.reduce(0) { $0 + page.words[$1].end - page.words[$1].first }
    }
    let long = lengths.count { $0 > 600 }
    // Running text from edge to edge is no row of a table: the lines are a chart's or a frame's.
    let hasProse = zip(table.cells, lengths).contains {
      $0.columnSpan == table.columnCount && $1 > 300
    }
    if hasProse || isRunningText(table) { return false }
    let leaky = table.cells.count(where: hasWideGap)
    return long * 3 <= table.cells.count && leaky * 10 <= table.cells.count
  }
}
