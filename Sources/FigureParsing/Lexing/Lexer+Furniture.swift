// SPDX-License-Identifier: EUPL-1.2

/// What a page prints between the two halves of a sentence, where the text has no layout to tell it.
extension Lexer {
  /// Where a sentence goes on behind a page's number and running head that stand at the position, apart from the text
  /// before and behind them; nil where none stands there.
  ///
  /// At most two short lines are looked at, one of them a page's number. What goes on does so in lower case, or with an
  /// amount behind a word that wants one.
  func pageFurniture(_ bytes: Span<UInt8>, after last: Token) -> Int? {
    // Behind a number stands the next cell of a column.
    guard last.isWord || last.has(.unit) || last.isSymbol(","),
      let first = shortLine(bytes, position)
    else { return nil }
    let isFirst = isPageLine(bytes, position..<first.end)
    if isFirst, goesOn(bytes, after: last, first) {
      // A bare number may as well count what stands behind it, unless the words before it cannot end there.
      let isBare = first.end - position <= 4 && bytes[first.end - 1] &- 48 < 10
      return !isBare || last.has(Self.openWords) || !last.isWord ? first.next : nil
    }
    guard let second = shortLine(bytes, first.next),
      isFirst || isPageLine(bytes, first.next..<second.end), goesOn(bytes, after: last, second)
    else { return nil }
    return second.next
  }

  /// Words with which no line of its own ends.
  private static let openWords: WordClass = [
    .article, .determiner, .preposition, .of, .from, .to, .by, .at, .and, .or, .hedge, .auxiliary,
    .copula, .conjunction, .adverb,
  ]

  private func goesOn(
    _ bytes: Span<UInt8>, after last: Token, _ line: (end: Int, breaks: Int, next: Int)
  ) -> Bool {
    guard line.breaks > 1, line.next < end else { return false }
    let byte = bytes[line.next]
    if byte &- 97 < 26 { return true }
    let wantsAmount = last.has([.article, .of, .from, .to, .by, .at, .hedge, .until, .copula])
    return wantsAmount && (byte &- 48 < 10 || byte == 0xE2)
  }

  /// The end of the line at `start`, how many line breaks follow, and where the next one begins; nil for a long line.
  private func shortLine(
    _ bytes: Span<UInt8>, _ start: Int
  ) -> (end: Int, breaks: Int, next: Int)? {
    var index = start
    while index < end, bytes[index] >= 0x20 || bytes[index] == 0x09, index - start <= 60 {
      index += 1
    }
    guard index > start, index - start <= 60, index < end else { return nil }
    let stop = index
    var breaks = 0
    while index < end, bytes[index] <= 0x20, index - stop < 24 {
      if bytes[index] == 0x0A { breaks += 1 }
      index += 1
    }
    return (stop, breaks, index)
  }

  /// Whether a line is a page's number, alone ("12", "- 12 -", "Pagina 3 van 12") or beside a running head without a
  /// verb's mark ("115 Jaarverslag 2018"): it begins or ends with a number of at most four digits and has no other
  /// sign of running text.
  private func isPageLine(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    var numbers = 0
    var wasNumber = false
    var edge = false
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      var stop = index
      if byte &- 48 < 10 {
        while stop < line.upperBound, bytes[stop] &- 48 < 10 { stop += 1 }
        guard stop - index <= 4 else { return false }
        if words + numbers == 0 { edge = true }
        numbers += 1
        wasNumber = true
      } else if isLetter(byte) || byte >= 0xC3 {
        while stop < line.upperBound, isLetter(bytes[stop]) || bytes[stop] >= 0x80 { stop += 1 }
        words += 1
        if byte &- 65 < 26 { capitals += 1 }
        wasNumber = false
      } else {
        guard byte <= 0x20 || byte == 0x2D || byte == 0x2F || byte == 0x7C else { return false }
        stop += 1
      }
      index = stop
    }
    return numbers > 0 && numbers <= 3 && (edge || wasNumber)
      && (words == 0 || words <= 6 && capitals > 0)
  }
}
