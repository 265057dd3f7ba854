// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Writes the one text of a document, with its pages, blocks and the map from offsets to glyphs.
///
/// Page by page: the body in reading order, then margin notes, footnotes and furniture, then a form feed. Lines end with a
/// line feed, blocks with an empty line.
struct DocumentAssembler {
  private var utf8: [UInt8] = []
  private var count = 0
  private(set) var glyphs = GlyphMap()
  private(set) var pages: [Document.Page] = []
  private(set) var blocks: [Document.Block] = []
  private(set) var tables: [Table] = []
  private var languages = BlockLanguages()

  /// The text so far.
  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Adds a page with its blocks.
  mutating func append(_ page: PageLayout, blocks raw: [RawBlock]) {
    let start = count
    let furniture = page.furniture.map { RawBlock(lines: [Line([$0])], role: .furniture) }
    let order: [(Document.Block.Role) -> Bool] = [
      \.isMainFlow, { $0 == .margin }, { $0 == .footnote }, { $0 == .furniture },
    ]
    for isNext in order {
      for block in raw + furniture where isNext(block.role) {
        append(block, on: page, start: start)
      }
    }
    attachCaptions(on: page.number)
    for word in page.sideways { append(sideways: word, on: page, start: start) }
    if count > start { append("\n") }
    let span = TextSpan(start, count)
    append("\u{0c}")
    let label = page.label == String(page.number) ? nil : page.label
    pages.append(
      Document.Page(
        number: page.number, label: label, width: page.width, height: page.height,
        span: span,
        isRecognized: page.isRecognized))
  }

  /// Gives blocks their languages, once all pages have come.
  mutating func settleLanguages() { languages.settle(&blocks) }

  private mutating func append(_ block: RawBlock, on page: PageLayout, start: Int) {
    separateBlock(after: start)
    let first = count
    if let index = block.table {
      append(page.tables[index], on: page)
      blocks.append(
        Document.Block(
          role: .table, span: TextSpan(first, count), page: page.number,
          box: tables[tables.count - 1].box, table: tables.count - 1))
      return
    }
    let firstByte = utf8.count
    for (index, line) in block.lines.enumerated() {
      if index > 0 { append("\n") }
      glyphs.beginLine()
      for (at, segment) in line.segments.enumerated() {
        if at > 0 { append(" ") }
        append(words: segment.words, on: page)
      }
    }
    blocks.append(
      Document.Block(
        role: block.role, level: block.level, span: TextSpan(first, count), page: page.number,
        box: page.turn.displayed(block.box, width: page.width, height: page.height),
        continues: block.continues))
    if let guess = LanguageGuess.guess(of: utf8[firstByte...]) {
      languages.add(guess, block: blocks.count - 1)
    }
  }

  /// Gives the page's tables their captions: the block right above, or else right below, that is one.
  private mutating func attachCaptions(on page: Int) {
    for index in blocks.indices where blocks[index].page == page {
      guard let table = blocks[index].table else { continue }
      let neighbours = [index - 1, index + 1].filter { blocks.indices.contains($0) }
      let caption = neighbours.first { blocks[$0].role == .caption && blocks[$0].page == page }
      if let caption { tables[table].caption = blocks[caption].span }
    }
  }

  private mutating func append(sideways word: Word, on page: PageLayout, start: Int) {
    separateBlock(after: start)
    let first = count
    glyphs.beginLine()
    appendGlyphs(word.first..<word.end, on: page)
    blocks.append(
      Document.Block(
        role: .margin, span: TextSpan(first, count), page: page.number,
        box: page.turn.displayed(word.box, width: page.width, height: page.height)))
  }

  private mutating func separateBlock(after start: Int) {
    if count > start { append("\n\n") }
  }

  /// Writes a table row by row: cells end with a tab, lines within a cell and rows with a line feed.
  private mutating func append(_ raw: RawTable, on page: PageLayout) {
    let first = count
    var cells: [Table.Cell] = []
    var row = -1
    for cell in raw.cells {
      if !cells.isEmpty { append(cell.row == row ? "\t" : "\n") }
      row = cell.row
      cells.append(append(cell, on: page))
    }
    tables.append(
      Table(
        page: page.number,
        box: page.turn.displayed(raw.box, width: page.width, height: page.height),
        span: TextSpan(first, count), cells: cells,
        continues: raw.continues && !tables.isEmpty ? tables.count - 1 : nil))
  }

  private mutating func append(_ cell: RawTable.Cell, on page: PageLayout) -> Table.Cell {
    let first = count
    var box = page.words[cell.words[0]].box
    var start = 0
    for index in cell.words.indices {
      box = box.union(page.words[cell.words[index]].box)
      let isLast = index + 1 == cell.words.count
      if isLast || page.words[cell.words[index + 1]].row != page.words[cell.words[index]].row {
        if start > 0 { append("\n") }
        glyphs.beginLine()
        append(words: cell.words[start...index], on: page)
        start = index + 1
      }
    }
    return Table.Cell(
      row: cell.row, column: cell.column, rowSpan: cell.rowSpan, columnSpan: cell.columnSpan,
      isHeader: cell.isHeader, span: TextSpan(first, count),
      box: page.turn.displayed(box, width: page.width, height: page.height))
  }

  private mutating func append(words: some Sequence<Int>, on page: PageLayout) {
    var previous: Int?
    for index in words {
      let word = page.words[index]
      if let previous, needsSpace(page.words[previous], word, on: page) { append(" ") }
      previous = index
      let range = word.first..<word.end
      let isMark =
        word.isRaised && range.allSatisfy { (0x30...0x39).contains(page.glyphs.scalars[$0].value) }
      appendGlyphs(range, on: page, raised: isMark)
    }
  }

  /// Whether white stands between two words: not before a raised mark, nor where only the type changes within a word.
  private func needsSpace(_ previous: Word, _ word: Word, on page: PageLayout) -> Bool {
    if word.isRaised { return false }
    let gap = word.box.x0 - previous.box.x1
    if page.glyphs.followsSpace[word.first], gap > 0.08 * word.size { return true }
    if gap > WordBuilder.gapOfWord * min(word.size, previous.size) { return true }
    if previous.isRaised { return false }
    // Digits of different sizes are never one number.
    let (left, right) = (page.glyphs.scalars[previous.end - 1], page.glyphs.scalars[word.first])
    let isDigit = (0x30...0x39).contains(left.value)
    return isDigit && ((0x30...0x39).contains(right.value) || right.properties.isUppercase)
  }

  private mutating func appendGlyphs(_ range: Range<Int>, on page: PageLayout, raised: Bool = false)
  {
    for index in range {
      let scalar = page.glyphs.scalars[index]
      utf8.append(scalar: raised ? Self.superscript(scalar) : scalar)
    }
    count += range.count
    if case .none = page.turn {
      glyphs.append(page.glyphs, range)
      return
    }
    for index in range {
      let box = page.turn.displayed(
        Box(
          x0: page.glyphs.x0[index], y0: page.glyphs.y0[index], x1: page.glyphs.x1[index],
          y1: page.glyphs.y1[index]), width: page.width, height: page.height)
      glyphs.append(x0: box.x0, y0: box.y0, x1: box.x1, y1: box.y1)
      if !page.glyphs.confidence.isEmpty { glyphs.setConfidence(page.glyphs.confidence[index]) }
    }
  }

  /// Adds white that has no glyph.
  private mutating func append(_ white: StaticString) {
    white.withUTF8Buffer { utf8 += $0 }
    count += white.utf8CodeUnitCount
    glyphs.appendGap(white.utf8CodeUnitCount)
  }

  /// The raised form of a digit.
  private static func superscript(_ digit: Unicode.Scalar) -> Unicode.Scalar {
    switch digit {
    case "1": "\u{b9}"
    case "2": "\u{b2}"
    case "3": "\u{b3}"
    default: Unicode.Scalar(digit.value - 0x30 + 0x2070) ?? digit
    }
  }
}
