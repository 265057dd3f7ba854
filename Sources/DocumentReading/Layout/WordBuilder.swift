// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Builds words from glyph boxes: the engine's own spaces are taken, its missing ones added, its false ones inside numbers removed.
struct WordBuilder {
  /// A gap wider than this part of the type size ends a word, also where the engine saw no space.
  static let gapOfWord: Float = 0.25
  /// A gap up to this part of the type size inside a number is kerning.
  static let gapInNumber: Float = 0.3
  /// A mark is at most this part of the size of the word before it.
  static let sizeOfMark: Float = 0.86

  private let glyphs: PageGlyphs
  private let marks: [Bool]
  private var words: [Word] = []
  /// The word that is being built; it has no glyphs before the first one.
  private var word = Word(
    first: 0, end: 0, box: Box(x0: 0, y0: 0, x1: 0, y1: 0), size: 0, baseline: 0, isBold: false,
    font: 0)

  init(_ glyphs: PageGlyphs) {
    self.glyphs = glyphs
    marks = DrawnMarks.flags(of: glyphs)
  }

  /// The words of the page in the engine's order.
  static func words(of glyphs: PageGlyphs) -> [Word] {
    var builder = WordBuilder(glyphs)
    builder.words.reserveCapacity(glyphs.count / 5 + 1)
    for index in 0..<glyphs.count { builder.add(index) }
    if !builder.isEmpty { builder.words.append(builder.word) }
    return builder.words
  }

  private var isEmpty: Bool { word.end == word.first }

  private mutating func add(_ index: Int) {
    if !isEmpty, continuesWord(at: index) {
      extendWord(with: index)
      return
    }
    let next = startWord(at: index)
    if !isEmpty { words.append(word) }
    word = next
  }

  private func startWord(at index: Int) -> Word {
    let style = glyphs.styles[Int(glyphs.style[index])]
    let box = Box(
      x0: glyphs.x0[index], y0: glyphs.y0[index], x1: glyphs.x1[index], y1: glyphs.y1[index])
    let size = style.size > 0 ? style.size : box.height
    let baseline = glyphs.baseline.isEmpty ? box.y1 - 0.21 * size : glyphs.baseline[index]
    var next = Word(
      first: index, end: index + 1, box: box, size: size, baseline: baseline,
      isBold: style.isBold, font: style.font)
    if glyphs.baseline.isEmpty, !isEmpty, isRaised(next, above: word) {
      next.isRaised = true
      next.baseline = word.baseline
      next.lineSize = word.size
    } else if !marks.isEmpty, marks[index] {
      next.isRaised = true
    }
    return next
  }

  private mutating func extendWord(with index: Int) {
    let box = Box(
      x0: glyphs.x0[index], y0: glyphs.y0[index], x1: glyphs.x1[index], y1: glyphs.y1[index])
    if word.end - word.first == 1, glyphs.baseline.isEmpty {
      word.isSideways = isBelowOrAbove(index, index - 1)
    }
    word.end = index + 1
    word.box = word.box.union(box)
  }

  private func continuesWord(at index: Int) -> Bool {
    let previous = index - 1
    if !glyphs.baseline.isEmpty { return !glyphs.followsSpace[index] }
    if !marks.isEmpty, marks[index] != marks[previous] { return false }
    let size = max(word.size, 1)
    let newSize = glyphs.styles[Int(glyphs.style[index])].size
    if newSize > 0, newSize < word.size * Self.sizeOfMark || word.size < newSize * Self.sizeOfMark {
      return false
    }
    let count = word.end - word.first
    if count > 1 ? word.isSideways : isBelowOrAbove(index, previous) {
      return !glyphs.followsSpace[index] && isBelowOrAbove(index, previous)
    }
    // A jump of the baseline ends a word; fonts of one size differ by less.
    if abs(glyphs.y1[index] - glyphs.y1[previous]) > 0.35 * size { return false }
    let gap = glyphs.x0[index] - glyphs.x1[previous]
    if gap < -0.5 * size { return false }
    if glyphs.followsSpace[index] || gap > Self.gapOfWord * size {
      return isInsideNumber(index, gap: gap / size)
    }
    return !startsCell(index)
  }

  /// Whether a capitalised word starts right behind a digit, as where two cells meet: `2020Gemiddelde`.
  private func startsCell(_ index: Int) -> Bool {
    guard isDigit(index - 1), index + 2 < glyphs.count else { return false }
    return (0x41...0x5a).contains(glyphs.scalars[index].value)
      && (0x61...0x7a).contains(glyphs.scalars[index + 1].value)
      && (0x61...0x7a).contains(glyphs.scalars[index + 2].value)
  }

  /// Whether the glyph stands directly under or above the one before it.
  private func isBelowOrAbove(_ index: Int, _ previous: Int) -> Bool {
    let (x0, x1) = (glyphs.x0[index], glyphs.x1[index])
    let width = max(x1 - x0, 0.1)
    guard abs(x0 - glyphs.x0[previous]) < 0.2 * width, abs(x1 - glyphs.x1[previous]) < 0.2 * width
    else { return false }
    let step = 0.3 * width
    return abs(glyphs.y0[index] - glyphs.y1[previous]) < step
      || abs(glyphs.y1[index] - glyphs.y0[previous]) < step
  }

  /// Whether a gap lies between a digit and the separator that its number goes on with: `1 .248`.
  private func isInsideNumber(_ index: Int, gap: Float) -> Bool {
    guard gap < Self.gapInNumber, index + 1 < glyphs.count else { return false }
    let separator = glyphs.scalars[index].value
    guard separator == 0x2e || separator == 0x2c, isDigit(index - 1), isDigit(index + 1),
      !glyphs.followsSpace[index + 1]
    else { return false }
    return true
  }

  private func isDigit(_ index: Int) -> Bool {
    (0x30...0x39).contains(glyphs.scalars[index].value)
  }

  private func isRaised(_ word: Word, above previous: Word) -> Bool {
    if previous.isRaised || word.size > previous.size * Self.sizeOfMark { return false }
    let gap = word.box.x0 - previous.box.x1
    guard gap > -0.3 * previous.size, gap < 0.35 * previous.size else { return false }
    let lift = previous.box.y1 - word.box.y1
    return lift > 0.1 * previous.size && word.box.y1 > previous.box.y0
      && word.box.y0 < previous.box.y0 + 0.5 * previous.size
  }
}
