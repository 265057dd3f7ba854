// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// The grid that touching lines span, with the edges that are drawn.
struct RulingGrid: Sendable {
  /// The places of the vertical lines, from the left.
  private(set) var xs: [Float]
  /// The places of the horizontal lines, from the top.
  private(set) var ys: [Float]
  /// Whether the edge above each grid cell is drawn, row by row; one row more than cells.
  private var above: [Bool] = []
  /// Whether the edge left of each grid cell is drawn, row by row; one column more than cells.
  private var left: [Bool] = []

  /// How many rows of grid cells there are.
  var rowCount: Int { ys.count - 1 }
  /// How many columns of grid cells there are.
  var columnCount: Int { xs.count - 1 }
  /// The rectangle around the grid.
  var box: Box { Box(x0: xs[0], y0: ys[0], x1: xs[xs.count - 1], y1: ys[ys.count - 1]) }

  /// Adds columns at places where no line is drawn.
  mutating func addColumns(at places: [Float]) {
    if places.isEmpty { return }
    let old = xs
    xs = (xs + places).sorted()
    let columns = xs.indices.dropLast().map { index in
      (old.lastIndex { $0 <= xs[index] } ?? 0)
    }
    var newAbove: [Bool] = []
    var newLeft: [Bool] = []
    for row in ys.indices {
      for column in columns { newAbove.append(above[row * (old.count - 1) + column]) }
    }
    for row in 0..<rowCount {
      for x in xs {
        let index = old.firstIndex(of: x)
        newLeft.append(index.map { left[row * old.count + $0] } ?? false)
      }
    }
    (above, left) = (newAbove, newLeft)
  }

  /// The grid of lines that touch, or nil when it has fewer than two columns or no row.
  init?(_ horizontals: [Rulings.Line], _ verticals: [Rulings.Line]) {
    guard horizontals.count >= 2, verticals.count >= 1 else { return nil }
    xs = Self.clustered(verticals.map(\.at))
    ys = Self.clustered(horizontals.map(\.at))
    // Tables that are open at the sides, or at the top and bottom, end where their lines end.
    Self.close(&xs, with: horizontals)
    Self.close(&ys, with: verticals)
    addRows(atEndsOf: verticals)
    guard xs.count >= 3, ys.count >= 2 else { return nil }
    guard xs.count <= 200, ys.count <= 1_000 else { return nil }
    markEdges(horizontals, verticals)
  }

  /// Adds rows where lines between columns start or end: an upper level of a head has fewer columns than the lower one.
  private mutating func addRows(atEndsOf verticals: [Rulings.Line]) {
    guard let left = xs.first, let right = xs.last, ys.count >= 2 else { return }
    let inner = verticals.filter {
      $0.at > left + LatticeFinder.reach && $0.at < right - LatticeFinder.reach
    }
    let ends = inner.flatMap { [$0.from, $0.to] }.filter { end in
      end > ys[0] && end < ys[ys.count - 1]
        && ys.allSatisfy { abs($0 - end) > 2 * LatticeFinder.reach }
    }
    ys = (ys + Self.clustered(ends)).sorted()
  }

  /// The grid cell at a point, or nil outside.
  func place(x: Float, y: Float) -> (row: Int, column: Int)? {
    guard let column = Self.interval(of: x, in: xs), let row = Self.interval(of: y, in: ys) else {
      return nil
    }
    return (row, column)
  }

  /// The rectangle of a cell.
  func area(of cell: RawTable.Cell) -> Box {
    Box(
      x0: xs[cell.column], y0: ys[cell.row], x1: xs[cell.column + cell.columnSpan],
      y1: ys[cell.row + cell.rowSpan])
  }

  /// The cells: grid cells with no edge between them are one.
  func cells() -> [RawTable.Cell] {
    var taken = [Bool](repeating: false, count: rowCount * columnCount)
    var cells: [RawTable.Cell] = []
    for row in 0..<rowCount {
      for column in 0..<columnCount where !taken[row * columnCount + column] {
        var width = 1
        while column + width < columnCount, !taken[row * columnCount + column + width],
          !left[row * xs.count + column + width]
        { width += 1 }
        var height = 1
        while row + height < rowCount, isOpen(row + height, column, width) { height += 1 }
        for y in row..<(row + height) {
          for x in column..<(column + width) { taken[y * columnCount + x] = true }
        }
        cells.append(
          RawTable.Cell(
            row: row, column: column, rowSpan: height, columnSpan: width, words: []))
      }
    }
    return cells
  }

  /// Whether a row of grid cells goes on with those above: no edge between, nor among them.
  private func isOpen(_ row: Int, _ column: Int, _ width: Int) -> Bool {
    for x in column..<(column + width) where above[row * columnCount + x] { return false }
    for x in (column + 1)..<max(column + 1, column + width) where left[row * xs.count + x] {
      return false
    }
    return true
  }

  private mutating func markEdges(_ horizontals: [Rulings.Line], _ verticals: [Rulings.Line]) {
    above = [Bool](repeating: false, count: ys.count * columnCount)
    left = [Bool](repeating: false, count: rowCount * xs.count)
    var covered = [Float](repeating: 0, count: above.count)
    for line in horizontals {
      guard let row = Self.nearest(line.at, in: ys) else { continue }
      for column in 0..<columnCount {
        covered[row * columnCount + column] += max(
          0, min(line.to, xs[column + 1]) - max(line.from, xs[column]))
      }
    }
    for index in above.indices {
      let column = index % columnCount
      above[index] = covered[index] >= LatticeFinder.coverage * (xs[column + 1] - xs[column])
    }
    covered = [Float](repeating: 0, count: left.count)
    for line in verticals {
      guard let column = Self.nearest(line.at, in: xs) else { continue }
      for row in 0..<rowCount {
        covered[row * xs.count + column] += max(
          0, min(line.to, ys[row + 1]) - max(line.from, ys[row]))
      }
    }
    for index in left.indices {
      let row = index / xs.count
      left[index] = covered[index] >= LatticeFinder.coverage * (ys[row + 1] - ys[row])
    }
  }

  private static func clustered(_ places: [Float]) -> [Float] {
    var result: [Float] = []
    var group: [Float] = []
    for place in places.sorted() {
      if let first = group.first, place - first > LatticeFinder.reach {
        result.append(group.reduce(0, +) / Float(group.count))
        group = []
      }
      group.append(place)
    }
    if !group.isEmpty { result.append(group.reduce(0, +) / Float(group.count)) }
    return result
  }

  private static func close(_ places: inout [Float], with lines: [Rulings.Line]) {
    guard let first = places.first, let last = places.last else { return }
    let starts = lines.map(\.from).filter { $0 < first - 8 }
    if starts.count >= 2, let start = starts.min() { places.insert(start, at: 0) }
    let ends = lines.map(\.to).filter { $0 > last + 8 }
    if ends.count >= 2, let end = ends.max() { places.append(end) }
  }

  private static func nearest(_ place: Float, in places: [Float]) -> Int? {
    places.indices.min { abs(places[$0] - place) < abs(places[$1] - place) }
  }

  private static func interval(of place: Float, in places: [Float]) -> Int? {
    guard let first = places.first, let last = places.last, place > first, place < last else {
      return nil
    }
    var low = 0
    var high = places.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}
