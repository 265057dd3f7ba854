// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Words next to each other on one line, up to a gap that is wider than between words.
struct Segment: Sendable {
  /// The words, as a range of the page's words sorted by line.
  var words: Range<Int>
  /// The rectangle around them.
  var box: Box
  /// The line on which it stands, counted down the page.
  var row: Int
  /// The size of most of its type.
  var size: Float
  /// Where its letters stand.
  var baseline: Float
  /// Whether all of it is bold.
  var isBold: Bool
  /// The font that all of it is in, or nil when there are several.
  var font: UInt32?
  /// How many characters it has.
  var characters: Int
  /// The table of its page for which it stands, without words of its own.
  var table: Int?
  /// Whether it ends at a gutter that shows by the edges of many lines, however narrow it is.
  var endsAtGutter = false
  /// Whether it is as long as a line of running text, or a line of a narrow column of it.
  var isProse = false
}

/// The words of a page sorted into lines, and the lines cut into segments.
struct SegmentBuilder {
  /// A gap wider than this part of the type size separates columns or cells.
  static let gapOfSegment: Float = 1.0
  /// A gap wider than this part of the type size separates columns where as many lines as `linesOfGutter` have it before one left edge.
  static let gapOfGutter: Float = 0.6
  /// How many lines show a gutter that is narrower than a gap between segments.
  static let linesOfGutter = 10
  /// A gap wider than this part of the type size separates columns where as many lines as `linesOfEvenGutter` end and start at its two edges.
  static let gapOfEvenGutter: Float = 0.45
  /// How many lines show a gutter by both its edges.
  static let linesOfEvenGutter = 8
  /// Words whose letters stand within this part of the type size of each other are on one line.
  static let jitterOfLine: Float = 0.35

  /// The word that a mark stands before is among this many next ones by height.
  static let reachOfMark = 200

  /// The words that read across, sorted by line and from left to right.
  private(set) var words: [Word] = []
  /// The segments, by line and from left to right.
  private(set) var segments: [Segment] = []
  /// The words that read upwards or downwards.
  private(set) var sideways: [Word] = []

  /// Sorts and cuts the words of a page.
  init(_ unsorted: [Word], glyphs: PageGlyphs) {
    words.reserveCapacity(unsorted.count)
    for word in unsorted {
      if word.isSideways { sideways.append(word) } else { words.append(word) }
    }
    assignRows()
    cut(glyphs)
  }

  private mutating func sortByBaseline() {
    words.sort { $0.baseline != $1.baseline ? $0.baseline < $1.baseline : $0.box.x0 < $1.box.x0 }
  }

  /// Sets marks that stand before a line, as a footnote starts with one, on that line; tells whether there are any.
  ///
  /// A mark is short, small, raised, and right before a word of larger type.
  private mutating func settleMarks() -> Bool {
    var found = false
    for index in words.indices where words[index].end - words[index].first <= 3 {
      let mark = words[index]
      if mark.isRaised { continue }
      var next = index + 1
      let end = min(words.count, index + Self.reachOfMark)
      while next < end, words[next].baseline - mark.baseline < 0.7 * words[next].size {
        let word = words[next]
        let gap = word.box.x0 - mark.box.x1
        if mark.size <= WordBuilder.sizeOfMark * word.size, gap > -0.3 * word.size,
          gap < 1.2 * word.size, mark.box.y1 > word.box.y0, mark.box.y0 < word.box.y1
        {
          words[index].baseline = word.baseline
          words[index].lineSize = word.size
          found = true
          break
        }
        next += 1
      }
    }
    return found
  }

  private mutating func assignRows() {
    sortByBaseline()
    if settleMarks() { sortByBaseline() }
    var row = -1
    var anchor: Float = -.infinity
    for index in words.indices {
      let tolerance = Self.jitterOfLine * max(words[index].lineSize ?? words[index].size, 1)
      if words[index].baseline - anchor > tolerance {
        row += 1
        anchor = words[index].baseline
      }
      words[index].row = row
    }
    words.sort { $0.row != $1.row ? $0.row < $1.row : $0.box.x0 < $1.box.x0 }
  }

  private mutating func cut(_ glyphs: PageGlyphs) {
    var start = 0
    let gutters = NarrowGutters(words, glyphs: glyphs)
    for index in words.indices where index > start {
      let (previous, word) = (words[index - 1], words[index])
      let gap = word.box.x0 - previous.box.x1
      let isGutter = word.row == previous.row && gutters.part(previous, word)
      if word.row != previous.row || isGutter
        || gap > Self.gapOfSegment * max(previous.size, word.size)
      {
        segments.append(Self.segment(of: start..<index, in: words))
        segments[segments.count - 1].endsAtGutter = isGutter
        start = index
      }
    }
    if start < words.count { segments.append(Self.segment(of: start..<words.count, in: words)) }
    markNarrowProse()
  }

  /// Marks lines too short to be prose by themselves that fill a narrow column: several words between the same two edges as many others, which
  /// are not the same text again.
  private mutating func markNarrowProse() {
    var columns: [[Int]: [Int]] = [:]
    for (index, segment) in segments.enumerated() {
      guard !segment.isProse, segment.words.count >= 2, segment.characters >= 12,
        abs(segment.box.x0) < 1e5, abs(segment.box.x1) < 1e5
      else { continue }
      columns[[Int(segment.box.x0.rounded()), Int(segment.box.x1.rounded())], default: []].append(
        index)
    }
    for lines in columns.values where lines.count >= Self.linesOfEvenGutter {
      guard Set(lines.map { segments[$0].characters }).count >= 4 else { continue }
      for line in lines { segments[line].isProse = true }
    }
  }

  /// The segment of the words in `range`.
  static func segment(of range: Range<Int>, in words: [Word]) -> Segment {
    var box = words[range.lowerBound].box
    var characters = 0
    var bold = true
    var size: Float = 0
    var most = 0
    var font: UInt32? = words[range.lowerBound].font
    var baseline: Float = words[range.lowerBound].baseline
    for index in range {
      let word = words[index]
      box = box.union(word.box)
      let count = word.end - word.first
      characters += count
      if word.font != font, !word.isRaised { font = nil }
      bold = bold && (word.isBold || word.isRaised)
      if count > most, !word.isRaised {
        most = count
        size = word.size
        baseline = word.baseline
      }
    }
    if size == 0 { size = words[range.lowerBound].size }
    return Segment(
      words: range, box: box, row: words[range.lowerBound].row, size: size, baseline: baseline,
      isBold: bold, font: font, characters: characters,
      isProse: characters >= ZoneCutter.proseCharacters)
  }
}
