// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// A line of a page as the cells that it may hold.
struct TableRow: Sendable {
  /// Words with no wide gap between them.
  struct Chunk: Sendable {
    /// The words, as indices into the page's.
    var words: Range<Int>
    /// The rectangle around them.
    var box: Box
    /// Whether they are a number.
    var isNumeric: Bool
    /// Whether they are a year or school year, or one of a row of classes.
    var isYear: Bool
    /// How many characters there are.
    var characters: Int
  }

  /// The chunks, from the left.
  var chunks: [Chunk]
  /// The line, counted down the page.
  var row: Int
  /// The column of running text that it stands in.
  var column: Int
  /// Where its letters stand.
  var baseline: Float
  /// The size of its type.
  var size: Float
  /// Whether a run of dots leads from one end to the other, as in a table of contents.
  var hasLeader: Bool

  /// The rectangle around it.
  var box: Box { chunks.dropFirst().reduce(chunks[0].box) { $0.union($1.box) } }
  /// Whether it has numbers beside something else.
  ///
  /// A leader with one number is a line of a table of contents.
  var isData: Bool {
    let numbers = chunks.dropFirst().count { $0.isNumeric && !$0.isYear }
    return numbers >= (hasLeader ? 2 : 1) && chunks.allSatisfy { $0.characters <= 90 }
  }
}

extension TableRow {
  /// A gap beside a number that is wider than this part of the type size separates cells.
  static let gapOfNumber: Float = 0.7
  /// A gap between two numbers that is wider than this part of the type size separates cells.
  static let gapOfNumbers: Float = 0.45

  /// The lines of `page` that are in no table and no furniture, column after column.
  static func rows(of page: PageLayout) -> [TableRow] {
    var rows: [TableRow] = []
    var columns: [Int: [TableRow]] = [:]
    for segment in page.segments {
      let first = page.words[segment.words.lowerBound]
      if first.table >= 0 || first.isInMargin { continue }
      if first.column > 0 {
        append(segment, to: &columns[first.column, default: []], of: page)
      } else {
        append(segment, to: &rows, of: page)
      }
    }
    rows += columns.sorted { $0.key < $1.key }.flatMap(\.value)
    for index in rows.indices { rows[index].markClasses(on: page) }
    return rows
  }

  /// Marks the numbers of a row that are classes as heads.
  private mutating func markClasses(on page: PageLayout) {
    let numbers = chunks.indices.filter { chunks[$0].isNumeric }
    guard numbers.count >= 3, numbers.allSatisfy({ chunks[$0].characters <= 14 }) else { return }
    guard ClassHeads.areClasses(numbers.map { page.scalars(of: chunks[$0].words) }) else { return }
    for index in numbers { chunks[index].isYear = true }
  }

  private static func append(
    _ segment: Segment, to rows: inout [TableRow], of page: PageLayout
  ) {
    if rows.last?.row != segment.row {
      rows.append(
        TableRow(
          chunks: [], row: segment.row, column: page.words[segment.words.lowerBound].column,
          baseline: segment.baseline, size: segment.size, hasLeader: false))
    }
    rows[rows.count - 1].append(segment, of: page)
  }

  private mutating func append(_ segment: Segment, of page: PageLayout) {
    var start = segment.words.lowerBound
    for index in segment.words.dropFirst() {
      let gap = page.words[index].box.x0 - page.words[index - 1].box.x1
      if gap > Self.gapOfNumbers * segment.size,
        gap > Self.gapOfNumber * segment.size
          ? page.isNumeric(index..<(index + 1)) || page.isNumeric((index - 1)..<index)
          : page.areNumbers(index - 1, index)
      {
        append(start..<index, of: page)
        start = index
      }
    }
    append(start..<segment.words.upperBound, of: page)
  }

  private mutating func append(_ words: Range<Int>, of page: PageLayout) {
    var dots = 0
    for index in words {
      let word = page.words[index]
      for glyph in word.first..<word.end where page.glyphs.scalars[glyph] == "." { dots += 1 }
    }
    if dots >= 5 { hasLeader = true }
    chunks.append(Self.chunk(of: words, on: page))
  }

  /// The chunk of the words in a range.
  static func chunk(of words: Range<Int>, on page: PageLayout) -> Chunk {
    var box = page.words[words.lowerBound].box
    var characters = 0
    for index in words {
      box = box.union(page.words[index].box)
      characters += page.words[index].end - page.words[index].first
    }
    return Chunk(
      words: words, box: box, isNumeric: page.isNumeric(words), isYear: page.isYear(words),
      characters: characters)
  }
}

extension PageLayout {
  /// Whether the words in `range` are a year.
  func isYear(_ range: Range<Int>) -> Bool {
    guard range.count <= 3, words[range.upperBound - 1].end - words[range.lowerBound].first <= 12
    else { return false }
    return CellText.isYear(scalars(of: range))
  }

  /// Whether words are a number and no year: what a table tells, and no name in it.
  func isValue(_ words: some Sequence<Int>) -> Bool {
    let scalars = scalars(of: words)
    return CellText.isNumeric(scalars) && !CellText.isYear(scalars)
  }

  /// Whether two words are numbers by themselves: the second has not the three digits of a group that goes on with the first.
  func areNumbers(_ first: Int, _ second: Int) -> Bool {
    func hasDigit(_ index: Int) -> Bool {
      glyphs.scalars[words[index].first..<words[index].end].contains {
        (0x30...0x39).contains($0.value)
      }
    }
    return words[second].end - words[second].first != 3 && isNumeric(first..<(first + 1))
      && isNumeric(second..<(second + 1)) && hasDigit(first) && hasDigit(second)
  }

  /// Whether a word is one of a language, and no sign, unit or number: `van`.
  private func startsWithWord(_ index: Int) -> Bool {
    let scalars = glyphs.scalars[words[index].first..<words[index].end]
    return scalars.count >= 3
      && scalars.allSatisfy { $0.isASCII ? ("a"..."z").contains($0) : $0.properties.isLowercase }
  }

  /// Whether the words in `range` are a number.
  func isNumeric(_ range: Range<Int>) -> Bool {
    var kinds = CellText.Kinds()
    if range.count > 1, startsWithWord(range.lowerBound) { return false }
    for word in range {
      // A long word is none, and most words are.
      if words[word].end - words[word].first > 40 { return false }
      for glyph in words[word].first..<words[word].end { kinds.add(glyphs.scalars[glyph]) }
    }
    return kinds.areNumber
  }
}
