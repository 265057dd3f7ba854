// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds tables that show by the alignment of their numbers, with at most horizontal lines to help.
struct AlignmentFinder {
  /// Lines of a table are at most this many times the type size apart.
  static let step: Float = 3.2
  /// At most this many lines in a row may hold no number: labels that run on, titles of groups.
  static let pause = 2
  /// At least this part of the numbers stands in columns of numbers.
  static let aligned = 0.7

  private let page: PageLayout
  private let rulings: Rulings
  private let rows: [TableRow]
  private let stacks: RuleStacks

  init(_ page: PageLayout, rulings: Rulings, rows: [TableRow]) {
    self.page = page
    self.rulings = rulings
    self.rows = rows
    stacks = RuleStacks(page, rulings: rulings, rows: rows)
  }

  /// The tables, from the top.
  func tables() -> [RawTable] {
    var tables: [RawTable] = []
    var end = 0
    while let group = nextGroup(from: end) {
      if let table = table(of: group, notAbove: end) { tables.append(table) }
      end = group.upperBound
    }
    return tables
  }

  /// The next run of lines with numbers that belong together.
  private func nextGroup(from start: Int) -> Range<Int>? {
    guard var first = rows[min(start, rows.count)...].firstIndex(where: \.isData) else {
      return nil
    }
    var last = first
    var index = first + 1
    while index < rows.count, index - last <= Self.pause + 1 {
      if rows[index].baseline - rows[index - 1].baseline > Self.step * rows[index].size { break }
      if rows[index].column != rows[index - 1].column { break }
      if rows[index].isProse || page.isCaption(rows[index])
        || hasTable(between: rows[index - 1], rows[index])
      {
        break
      }
      if rows[index].isData { last = index }
      index += 1
    }
    // Lines of a stack of rules belong together whatever they hold.
    if let stack = stacks.stack(around: rows[first].box) {
      while last + 1 < rows.count, rows[last + 1].baseline < stack.y1,
        rows[last + 1].column == rows[last].column,
        !rows[last + 1].isProse, !hasTable(between: rows[last], rows[last + 1]),
        !isNote(rows[last + 1], below: rows[last])
      { last += 1 }
      while first > start, rows[first - 1].box.y0 > stack.y0 - 1,
        rows[first - 1].column == rows[first].column,
        !rows[first - 1].isProse, !hasTable(between: rows[first - 1], rows[first]),
        !page.startsCaption(rows[first - 1].chunks[0].words.lowerBound)
      { first -= 1 }
    }
    return first..<(last + 1)
  }

  /// Whether a line is a note under a table: a caption's, or small print that starts with a mark.
  private func isNote(_ row: TableRow, below last: TableRow) -> Bool {
    if page.startsCaption(row.chunks[0].words.lowerBound) { return true }
    let mark = page.words[row.chunks[0].words.lowerBound]
    return row.chunks.count == 1 && row.size < 0.95 * last.size && mark.end - mark.first <= 2
  }

  /// Whether a row is the last line of a text: below a full line of the same type, at its left edge, and further from what is below.
  private func endsParagraph(_ index: Int) -> Bool {
    guard index > 0, index + 1 < rows.count else { return false }
    let (upper, row, lower) = (rows[index - 1], rows[index], rows[index + 1])
    let (up, down) = (row.baseline - upper.baseline, lower.baseline - row.baseline)
    guard upper.column == row.column, up < 1.7 * row.size, down > 1.2 * up,
      abs(upper.size - row.size) < 0.04 * row.size
    else { return false }
    return row.chunks.allSatisfy { chunk in
      upper.chunks.contains {
        abs($0.box.x0 - chunk.box.x0) < 2 && $0.box.x1 > chunk.box.x1 - 1
          && $0.characters >= ZoneCutter.proseCharacters
      }
    }
  }

  private func table(of group: Range<Int>, notAbove limit: Int) -> RawTable? {
    let data = rows[group].filter(\.isData)
    guard data.count >= 2, !isContents(data), !isScale(data) else { return nil }
    let columns = TableColumns(data, others: rows[group].filter { !$0.isData })
    guard columns.count >= 2, areAligned(data, columns) else { return nil }
    let stack = stacks.stack(around: rows[group.lowerBound].box)
    let numeric = columns.numericColumns(of: data)
    guard data.count >= 3 || (numeric >= 2 && data.count >= 2) || stack != nil else { return nil }
    var top = group.lowerBound
    let firstData = rows[group].firstIndex(where: \.isData) ?? group.lowerBound
    // The first rule of a stack may be that below the head.
    if stack == nil || !rows[top..<firstData].contains(where: { isOverValues($0, columns) }) {
      top = headerStart(above: top, limit, columns, step: usualStep(of: data))
    }
    let start = bodyStart(top..<firstData, columns)
    let head = Array(rows[top..<start])
    let builder = AlignedCells(
      page: page, rulings: rulings, columns: columns.widened(by: head))
    let cells = builder.cells(head: head, body: Array(rows[start..<group.upperBound]))
    guard cells.count >= 4 else { return nil }
    let box = rows[top..<group.upperBound].dropFirst().reduce(rows[top].box) { $0.union($1.box) }
    let table = RawTable(box: box, cells: cells).compacted()
    return table.rowCount >= 2 && table.columnCount >= 2 ? table : nil
  }

  /// Whether rows are a table of contents: one column of page numbers that never fall.
  private func isContents(_ data: [TableRow]) -> Bool {
    var last = 0
    for row in data {
      guard row.chunks.count == 2 || row.chunks.count == 3, let chunk = row.chunks.last,
        let number = Int(page.string(ofWords: chunk.words)), number >= last, number < 2_000
      else { return false }
      last = number
    }
    return data.count >= 3 && last > 2 && (data.count > 4 || last < 400)
  }

  /// Whether rows are the scale of a chart: numbers alone, in equal steps.
  ///
  /// Years name rows, and so do numbers before several others that are in no such steps.
  private func isScale(_ data: [TableRow]) -> Bool {
    guard data.count >= 4, data.allSatisfy({ $0.chunks.allSatisfy(\.isNumeric) }),
      !data.allSatisfy({ $0.chunks[0].isYear }), hasEqualSteps(data.map { $0.chunks[0] })
    else { return false }
    let count = data[0].chunks.count
    guard count >= 3, data.allSatisfy({ $0.chunks.count == count }) else { return true }
    return (1..<count).allSatisfy { column in hasEqualSteps(data.map { $0.chunks[column] }) }
  }

  /// Whether numbers below each other are equally far apart, but for the last one.
  private func hasEqualSteps(_ chunks: [TableRow.Chunk]) -> Bool {
    let values = chunks.map { chunk -> Int? in
      let digits = page.string(ofWords: chunk.words).utf8.filter {
        (0x30...0x39).contains($0) || $0 == 0x2d
      }
      return Int(String(decoding: digits, as: UTF8.self))
    }
    let steps = zip(values, values.dropFirst()).compactMap { first, second -> Int? in
      guard let first, let second else { return nil }
      return first - second
    }
    return steps.count >= 3 && Set(steps.dropLast()).count == 1
  }

  private func areAligned(_ data: [TableRow], _ columns: TableColumns) -> Bool {
    var counts = [(numeric: Int, all: Int)](repeating: (0, 0), count: columns.count)
    var total = 0
    for chunk in data.flatMap(\.chunks) {
      let column = columns.range(of: chunk.box).lowerBound
      counts[column].all += 1
      if chunk.isNumeric {
        counts[column].numeric += 1
        total += 1
      }
    }
    let good = counts.filter { $0.numeric >= 2 && $0.numeric * 10 >= $0.all * 6 }
    let fitting = good.reduce(0) { $0 + $1.numeric }
    return !good.isEmpty && Double(fitting) >= Self.aligned * Double(total)
  }

  /// The middle one of the steps from line to line.
  private func usualStep(of data: [TableRow]) -> Float {
    let steps = zip(data, data.dropFirst()).map { $1.baseline - $0.baseline }.sorted()
    return steps.isEmpty ? 0 : steps[steps.count / 2]
  }

  /// Where the head of a table starts above its first line of numbers.
  private func headerStart(
    above first: Int, _ limit: Int, _ columns: TableColumns, step: Float
  ) -> Int {
    var top = first
    var at = first
    while at > limit, first - at < 8 {
      let row = rows[at - 1]
      let down = rows[at].baseline - row.baseline
      let reach = max(2.4 * max(row.size, rows[at].size), 1.3 * step)
      if down > reach || row.column != rows[at].column || row.isProse || row.hasLeader
        || hasTable(between: row, rows[at]) || endsParagraph(at - 1)
      {
        break
      }
      guard row.chunks.allSatisfy({ covers($0, columns) }) else { break }
      if page.startsCaption(row.chunks[0].words.lowerBound) {
        // A title may share its line with the heads of the columns.
        if headsColumns(row, columns) { top = at - 1 }
        break
      }
      at -= 1
      // The name of a group of rows, or of what the rows are, may stand between the head's lines and the numbers.
      if isOverValues(row, columns) { top = at } else if top - at > 2 { break }
    }
    return top
  }

  /// Whether a text lies within the width of the columns, but for the head of the last one, which may be wider than what stands in it.
  private func covers(_ chunk: TableRow.Chunk, _ columns: TableColumns) -> Bool {
    columns.covers(chunk.box, lastWord: page.words[chunk.words.upperBound - 1].box)
  }

  /// Whether a line has years over two columns or more, behind its first text.
  private func headsColumns(_ row: TableRow, _ columns: TableColumns) -> Bool {
    let years = row.chunks.dropFirst().filter(\.isYear)
    return years.count >= 2
      && Set(years.map { columns.range(of: $0.box).lowerBound }).count == years.count
  }

  private func isOverValues(_ row: TableRow, _ columns: TableColumns) -> Bool {
    row.chunks.count >= 2 || columns.range(of: row.chunks[0].box).lowerBound > 0
  }

  /// Where the body starts in the lines above the first numbers: names of groups below the last line that stands over values.
  private func bodyStart(_ lines: Range<Int>, _ columns: TableColumns) -> Int {
    guard let last = lines.last(where: { isOverValues(rows[$0], columns) }),
      last + 1 < lines.upperBound
    else { return lines.upperBound }
    // A rule under the names and none above them ends the head there.
    let names = rows[last + 1]
    let isAbove = rulings.hasHorizontal(from: rows[last].box, to: names.box)
    let end = rows[lines.upperBound - 1].box
    let isBelow = rulings.hasHorizontal(from: end, to: rows[lines.upperBound].box)
    return isBelow && !isAbove ? lines.upperBound : last + 1
  }

  /// Whether a table found before lies between two lines.
  private func hasTable(between upper: TableRow, _ lower: TableRow) -> Bool {
    page.tables.contains { $0.box.y0 > upper.baseline - 2 && $0.box.y1 < lower.baseline + 2 }
  }
}

extension PageLayout {
  /// The characters of words, without white.
  func string(ofWords range: some Sequence<Int>) -> String {
    range.map { string(of: $0) }.joined()
  }
}

extension Rulings {
  /// Whether a line runs between two boxes, one above the other.
  func hasHorizontal(from upper: Box, to lower: Box) -> Bool {
    let (top, bottom) = (upper.y1 - 0.4 * upper.height, lower.y0 + 0.4 * lower.height)
    let middle = (lower.x0 + lower.x1) / 2
    return horizontals.contains {
      $0.at > top && $0.at < bottom && $0.from <= middle && $0.to >= middle
    }
  }
}
