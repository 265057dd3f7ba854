// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Takes the tables of a page out of its lines, and leaves one segment in the place of each.
enum TableFinder {
  /// Whether two lines of a page have white inside that is wider than between words.
  private static func hasColumns(_ page: PageLayout) -> Bool {
    var lines = 0
    for (segment, next) in zip(page.segments, page.segments.dropFirst())
    where segment.row == next.row {
      lines += 1
      if lines >= 2 { return true }
    }
    return false
  }

  /// Moves the words of tables out of the page's segments.
  static func separate(_ page: inout PageLayout) {
    let rulings = Rulings(page.drawing, page: page)
    page.splitWords(at: rulings.verticals)
    guard hasColumns(page) || !rulings.verticals.isEmpty else { return }
    var rows = TableRow.rows(of: page)
    page.take(LatticeFinder(page, rulings: rulings, rows: rows).tables())
    if !page.tables.isEmpty {
      rows = TableRow.rows(of: page)
      if page.lendHeads(from: rows) { rows = TableRow.rows(of: page) }
    }
    page.take(AlignmentFinder(page, rulings: rulings, rows: rows).tables())
    if page.tables.isEmpty { return }
    page.joinHeads()
    let marker = HeaderMarker(page)
    for index in page.tables.indices { marker.mark(&page.tables[index]) }
    page.replaceSegmentsOfTables()
  }
}

extension PageLayout {
  /// Adds tables and marks their words.
  fileprivate mutating func take(_ found: [RawTable]) {
    for table in found {
      for cell in table.cells {
        for index in cell.words { words[index].table = tables.count }
      }
      tables.append(table)
    }
  }

  /// Cuts words in two where a vertical line runs between their glyphs: cells set so close that no gap shows.
  fileprivate mutating func splitWords(at verticals: [Rulings.Line]) {
    // Words times lines is the work; a page of both beyond reason stays as it is.
    if verticals.isEmpty || words.count * verticals.count > 4_000_000 { return }
    var cuts: [(word: Int, glyph: Int)] = []
    for (index, word) in words.enumerated() where word.end - word.first > 1 {
      for line in verticals
      where line.at > word.box.x0 + 1 && line.at < word.box.x1 - 1 && line.from < word.box.y1 - 2
        && line.to > word.box.y0 + 2
      {
        let glyph = (word.first + 1..<word.end).first {
          glyphs.x0[$0] >= line.at - 1 && glyphs.x1[$0 - 1] <= line.at + 1
        }
        if let glyph, cuts.last.map({ $0 != (index, glyph) }) ?? true {
          cuts.append((index, glyph))
        }
      }
    }
    if cuts.isEmpty { return }
    insert(cuts)
  }

  private mutating func insert(_ cuts: [(word: Int, glyph: Int)]) {
    var result: [Word] = []
    result.reserveCapacity(words.count + cuts.count)
    var starts = [Int](repeating: 0, count: words.count + 1)
    var next = 0
    for (index, word) in words.enumerated() {
      starts[index] = result.count
      var rest = word
      while next < cuts.count, cuts[next].word == index {
        if cuts[next].glyph > rest.first, cuts[next].glyph < rest.end {
          result.append(part(of: rest, to: cuts[next].glyph))
          rest = part(of: rest, from: cuts[next].glyph)
        }
        next += 1
      }
      result.append(rest)
    }
    starts[words.count] = result.count
    words = result
    for index in segments.indices {
      segments[index].words =
        starts[segments[index].words.lowerBound]..<starts[segments[index].words.upperBound]
    }
    for index in furniture.indices {
      furniture[index].words =
        starts[furniture[index].words.lowerBound]..<starts[furniture[index].words.upperBound]
    }
  }

  private func part(of word: Word, from: Int? = nil, to: Int? = nil) -> Word {
    var part = word
    part.first = from ?? word.first
    part.end = to ?? word.end
    var box = glyphs.box(at: part.first)
    for index in part.first..<part.end { box = box.union(glyphs.box(at: index)) }
    part.box = box
    return part
  }

  /// Leaves one segment for every table, on the table's first line.
  fileprivate mutating func replaceSegmentsOfTables() {
    var kept: [Segment] = []
    for segment in segments {
      if segment.words.allSatisfy({ words[$0].table < 0 }) {
        kept.append(segment)
        continue
      }
      var start: Int?
      for index in segment.words {
        if words[index].table < 0 {
          if start == nil { start = index }
        } else if let first = start {
          kept.append(SegmentBuilder.segment(of: first..<index, in: words))
          start = nil
        }
      }
      if let first = start {
        kept.append(SegmentBuilder.segment(of: first..<segment.words.upperBound, in: words))
      }
    }
    for (index, table) in tables.enumerated() {
      let members = table.cells.flatMap(\.words)
      guard let first = members.min(by: { words[$0].row < words[$1].row }) else { continue }
      kept.append(
        Segment(
          words: first..<first, box: table.box, row: words[first].row, size: words[first].size,
          baseline: words[first].baseline, isBold: false, font: nil, characters: 0, table: index))
    }
    segments = kept.sorted { ($0.row, $0.box.x0) < ($1.row, $1.box.x0) }
  }
}
