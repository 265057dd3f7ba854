// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Makes cells of rows whose columns are known: head lines joined downwards, labels that run on joined to their row.
struct AlignedCells {
  /// White of this part of the type size between two heads is wider than that between words.
  static let whiteOfCells: Float = 0.55

  let page: PageLayout
  let rulings: Rulings
  let columns: TableColumns

  /// The cells of a table with lines of a head and a body.
  func cells(head: [TableRow], body: [TableRow]) -> [RawTable.Cell] {
    var cells = headCells(head)
    let start = (cells.map { $0.row + $0.rowSpan }.max() ?? 0)
    var row = start - 1
    for (index, joins) in BodyRows(body, columns, page: page, rulings: rulings).joins.enumerated() {
      if !joins { row += 1 }
      append(body[index], at: row, to: &cells)
    }
    return cells
  }

  /// Adds the chunks of a line to the cells of `row`, joining those of one column.
  private func append(_ line: TableRow, at row: Int, to cells: inout [RawTable.Cell]) {
    for chunk in cutAtColumns(line).chunks {
      let range = columns.range(of: chunk.box)
      let same = cells.lastIndex {
        $0.row == row && $0.column <= range.upperBound
          && $0.column + $0.columnSpan > range.lowerBound
      }
      if let same {
        cells[same].words += chunk.words
      } else {
        cells.append(
          RawTable.Cell(
            row: row, column: range.lowerBound, columnSpan: range.count, words: Array(chunk.words)))
      }
    }
  }

  /// A line of the head with texts cut apart that stand in neighbouring columns with no more white between than between words:
  /// where one ends, or the next one starts, exactly with its column.
  private func cutAtColumns(
    _ line: TableRow, above lower: ArraySlice<TableRow> = []
  ) -> TableRow {
    var result = line
    result.chunks = line.chunks.flatMap { chunk -> [TableRow.Chunk] in
      let range = columns.reach(of: chunk.box)
      guard range.count > 1 else { return [chunk] }
      var parts: [TableRow.Chunk] = []
      var start = chunk.words.lowerBound
      for word in chunk.words.dropFirst() {
        let (left, right) = (page.words[word - 1].box, page.words[word].box)
        let isEdge = range.dropLast().contains { column in
          abs(left.x1 - columns.spans[column].to) < 1.5
            || abs(right.x0 - columns.spans[column + 1].from) < 1.5
        }
        // Words of one text stand over several columns whose own heads are below.
        let isSpace = right.x0 - left.x1 < 0.4 * line.size
        guard isEdge, !isSpace || !haveTexts(range, in: lower) else { continue }
        parts.append(TableRow.chunk(of: start..<word, on: page))
        start = word
      }
      parts.append(TableRow.chunk(of: start..<chunk.words.upperBound, on: page))
      if parts.count > 1, areColumns(parts) { return parts }
      return partsAtWhite(chunk, size: line.size) ?? [chunk]
    }
    return result
  }

  /// The parts of a text between white that is wider than between words, where each stands over columns of its own.
  private func partsAtWhite(_ chunk: TableRow.Chunk, size: Float) -> [TableRow.Chunk]? {
    var parts: [TableRow.Chunk] = []
    var start = chunk.words.lowerBound
    for word in chunk.words.dropFirst() {
      let (left, right) = (page.words[word - 1], page.words[word])
      guard right.box.x0 - left.box.x1 > Self.whiteOfCells * size else { continue }
      parts.append(TableRow.chunk(of: start..<word, on: page))
      start = word
    }
    guard !parts.isEmpty else { return nil }
    parts.append(TableRow.chunk(of: start..<chunk.words.upperBound, on: page))
    let ranges = parts.map { columns.range(of: $0.box) }
    let isApart = zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
    return isApart ? parts : nil
  }

  private func haveTexts(_ range: ClosedRange<Int>, in lines: ArraySlice<TableRow>) -> Bool {
    range.allSatisfy { column in
      lines.contains { $0.chunks.contains { columns.range(of: $0.box) == column...column } }
    }
  }

  /// Whether parts of a text stand each in a column of their own, all at its left or all at its right edge.
  private func areColumns(_ parts: [TableRow.Chunk]) -> Bool {
    let spans = parts.map { columns.spans[columns.range(of: $0.box).lowerBound] }
    let pairs = zip(parts.map(\.box), spans)
    return pairs.allSatisfy { abs($0.x0 - $1.from) < 1.5 }
      || pairs.allSatisfy { abs($0.x1 - $1.to) < 1.5 }
  }

  /// Cells of the head: lines below each other in the same columns, with no rule between, are one cell.
  private func headCells(_ uncut: [TableRow]) -> [RawTable.Cell] {
    let (head, between) = HeadLines(columns).levels(
      of: uncut.indices.map { cutAtColumns(uncut[$0], above: uncut[($0 + 1)...]) })
    // Heads of all levels, set in their middle.
    var cells = between.map { chunk in
      RawTable.Cell(
        row: 0, column: columns.range(of: chunk.box).lowerBound, words: Array(chunk.words))
    }
    for (index, (line, ranges)) in zip(head, ranges(of: head, beside: between)).enumerated() {
      for (chunk, range) in zip(line.chunks, ranges) {
        let above = cells.lastIndex {
          $0.column == range.lowerBound && $0.columnSpan == range.count
        }
        let blocked = cells.lastIndex {
          $0.column <= range.upperBound && $0.column + $0.columnSpan > range.lowerBound
        }
        if let above, above == blocked, let last = cells[above].words.last,
          !hasLine(page.words[last].box, chunk.box)
        {
          cells[above].words += chunk.words
          cells[above].rowSpan = index - cells[above].row + 1
        } else {
          cells.append(
            RawTable.Cell(
              row: index, column: range.lowerBound, columnSpan: range.count,
              words: Array(chunk.words)))
        }
      }
    }
    return settled(cells)
  }

  /// The columns over which the texts of each line of the head stand: groups consist of whole groups of the level below.
  private func ranges(
    of head: [TableRow], beside between: [TableRow.Chunk]
  ) -> [[ClosedRange<Int>]] {
    // Lines that go on with the names of groups stand over the same columns.
    let goingOn = head.indices.map { index in
      index > 0 && index + 1 < head.count && !hasLine(head[index - 1].box, head[index].box)
        ? HeadLines(columns).goingOn(head[index], below: head[index - 1]) : nil
    }
    var result = [[ClosedRange<Int>]](repeating: [], count: head.count)
    var lower: [TableRow] = []
    var groups: [ClosedRange<Int>] = []
    for index in head.indices.reversed() where goingOn[index] == nil {
      groups = ranges(of: head[index], above: lower, of: groups, beside: between)
      result[index] = groups
      lower.insert(head[index], at: 0)
    }
    for (index, places) in goingOn.enumerated() {
      if let places { result[index] = places.map { result[index - 1][$0] } }
    }
    return result
  }

  /// The columns over which the texts of a line of the head stand.
  ///
  /// A short rule under a text tells its columns. Where the columns below have texts of their own, the texts share them out;
  /// else a text stands over what it reaches.
  private func ranges(
    of line: TableRow, above lower: [TableRow], of groups: [ClosedRange<Int>],
    beside between: [TableRow.Chunk]
  ) -> [ClosedRange<Int>] {
    let below = lower.first
    if below == nil, let ordered = columns.inOrder(line) { return ordered }
    let known = line.chunks.map { ruled($0.box, above: below) }
    var ranges = zip(known, line.chunks).map { $0 ?? columns.reach(of: $1.box) }
    // A rule under several texts tells nothing of any of them.
    let overlap = zip(ranges, ranges.dropFirst()).contains { $0.upperBound >= $1.lowerBound }
    if overlap { ranges = line.chunks.map { columns.reach(of: $0.box) } }
    guard let below, overlap || !known.contains(where: { $0 != nil }) else { return ranges }
    if let shared = HeadLines(columns).shares(
      of: line, ranges, above: lower, of: groups, beside: between, on: page)
    {
      return shared
    }
    guard below.chunks.count + 1 >= columns.count else { return ranges }
    return evenGroups(of: line) ?? ranges
  }

  /// The columns right of the first, shared out evenly among the texts of a line, where each text stands over its share.
  private func evenGroups(of line: TableRow) -> [ClosedRange<Int>]? {
    let values = columns.count - 1
    let chunks = line.chunks.filter { columns.spans.count > 1 && $0.box.x1 > columns.spans[0].to }
    guard chunks.count >= 2,
      chunks.count == line.chunks.count || chunks.count + 1 == line.chunks.count,
      values > chunks.count, values.isMultiple(of: chunks.count)
    else { return nil }
    let size = values / chunks.count
    var groups: [ClosedRange<Int>] = []
    for (index, chunk) in chunks.enumerated() {
      let group = (1 + index * size)...((index + 1) * size)
      let middle = (chunk.box.x0 + chunk.box.x1) / 2
      guard middle > columns.spans[group.lowerBound].from - 4,
        middle < columns.spans[group.upperBound].to + 4
      else { return nil }
      groups.append(group)
    }
    return chunks.count == line.chunks.count ? groups : [0...0] + groups
  }

  private func ruled(_ box: Box, above below: TableRow?) -> ClosedRange<Int>? {
    guard let below, let first = columns.spans.first, let last = columns.spans.last else {
      return nil
    }
    let line = rulings.horizontals.first {
      $0.at > box.y1 - 0.4 * box.height && $0.at < below.box.y0 + 0.4 * below.box.height
        && $0.from < box.x0 + 2 && $0.to > box.x1 - 2
        && $0.to - $0.from < 0.75 * (last.to - first.from)
    }
    guard let line else { return nil }
    let covered = columns.spans.indices.filter {
      let middle = (columns.spans[$0].from + columns.spans[$0].to) / 2
      return middle > line.from && middle < line.to
    }
    guard let from = covered.first, let to = covered.last else { return nil }
    return from...to
  }

  /// Head cells on as few rows as their columns need.
  private func settled(_ cells: [RawTable.Cell]) -> [RawTable.Cell] {
    var result: [RawTable.Cell] = []
    var depths = [Int](repeating: 0, count: columns.count)
    for cell in cells.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
      var cell = cell
      let covered = cell.column..<(cell.column + cell.columnSpan)
      cell.row = covered.map { depths[$0] }.max() ?? 0
      cell.rowSpan = 1
      for column in covered { depths[column] = cell.row + 1 }
      cell.words.sort()
      result.append(cell)
    }
    let depth = depths.max() ?? 0
    // A head of one level beside one of two spans both.
    for index in result.indices where result[index].columnSpan == 1 {
      let below = depths[result[index].column]
      if result[index].row + 1 == below, below < depth {
        result[index].rowSpan = depth - result[index].row
      }
    }
    return result
  }

  private func hasLine(_ upper: Box, _ lower: Box) -> Bool {
    rulings.hasHorizontal(from: upper, to: lower)
  }
}
