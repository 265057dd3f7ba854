// SPDX-License-Identifier: EUPL-1.2

/// Turns bytes into tokens, one sentence at a time, in one pass and without looking back further than a token.
///
/// It is also the scan that decides which sentences are read at all, and how far.
struct Lexer {
  /// What a sentence may hold, and so how far it is worth reading.
  enum Yield {
    /// No number: it is dropped.
    case nothing
    /// Numbers and plain signs alone, as the cells of a table that lost its lines: quantities, and no figure, since nothing
    /// says what they are of, nor by what they are counted.
    case quantities
    case figures
  }

  /// The byte at which the next token starts.
  var position: Int
  /// The byte after the part of the text that is read now.
  private(set) var end: Int
  /// The parts that follow, the next one last.
  private var rest: [Range<Int>]
  /// Whether a quotation is open at the position: only signs that tell opening from closing count, and a blank line ends
  /// every quotation.
  var isQuoting = false
  /// Whether one was open where the sentence just read begins, so that all of it is somebody else's words.
  private(set) var beganQuoted = false
  /// A sentence longer than this is cut, so that no step after the lexer sees an unbounded one.
  static let longest = 320

  init(_ ranges: [Range<Int>]) {
    position = ranges.first?.lowerBound ?? 0
    end = ranges.first?.upperBound ?? 0
    rest = ranges.dropFirst().reversed()
  }

  /// Where a lexer stands among the ranges that it was given: it takes less to keep than a lexer.
  struct Place: Sendable {
    fileprivate var position: Int
    fileprivate var end: Int
    fileprivate var left: Int
  }

  var place: Place { Place(position: position, end: end, left: rest.count) }

  /// The lexer of the same ranges at a place where it was.
  init(_ ranges: [Range<Int>], at place: Place) {
    (position, end) = (place.position, place.end)
    rest = ranges.suffix(place.left).reversed()
  }

  /// Reads the next sentence into `tokens`; nil at the end, else what it may hold.
  @inline(never)
  mutating func next(
    _ bytes: Span<UInt8>, _ lexicon: Lexicon, into tokens: inout [Token]
  ) -> Yield? {
    tokens.removeAll(keepingCapacity: true)
    beganQuoted = isQuoting
    var yield = Yield.nothing
    tokens.append(addingCapacity: Self.longest) { yield = readSentence(bytes, lexicon, &$0) }
    return tokens.isEmpty && position >= end && rest.isEmpty ? nil : yield
  }

  /// Reads up to the end of the sentence; what it may hold.
  private mutating func readSentence(
    _ bytes: Span<UInt8>, _ lexicon: Lexicon, _ tokens: inout OutputSpan<Token>
  ) -> Yield {
    var (hasNumber, speaks) = (false, false)
    /// What its words and signs can do, taken together.
    var classes: WordClass = []
    var flags: Token.Flags = []
    while !tokens.isFull, position < end || goOn() {
      let byte = bytes[unchecked: position]  // `end` is inside the text
      if byte == 0x20, position &+ 1 < end, bytes[unchecked: position &+ 1] > 0x20 {
        position &+= 1
        flags.insert(.spaced)
        continue
      }
      if byte == 0x20 || byte == 0x09 {
        flags.formUnion(crossSpaces(bytes))
        continue
      }
      if byte < 0x20 {
        if crossLines(bytes, &flags, tokens.span) { break }
        continue
      }
      if byte | 0x20 &- 97 < 26, appendPlainWords(bytes, lexicon, &flags, &tokens, &classes) {
        speaks = true
        continue
      }
      var token: Token
      if byte | 0x20 &- 97 < 26 {
        token = scanWord(bytes, lexicon)
      } else if byte &- 48 < 10 {
        token = scanNumber(bytes)
        if position < end, bytes[position] >= 0xC2 { passMarks(bytes, behind: token) }
      } else if byte >= 0x80 {
        guard let wide = scanWide(bytes, lexicon) else {
          flags.insert(.spaced)
          continue
        }
        token = wide
      } else {
        token = scanSymbol(bytes, lexicon)
      }
      if token.isNumber {
        hasNumber = true
      } else if token.isWord || !token.classes.isEmpty {
        speaks = true
        classes.formUnion(token.classes)
      }
      token.flags.formUnion(flags)
      flags = []
      tokens.append(token)
      if token.kind == .symbol, Self.mayEnd(token), endsSentence(bytes, tokens.span) { break }
    }
    guard hasNumber || classes.contains(.wakes) else { return .nothing }
    guard speaks else { return .quantities }
    let isIdle =
      classes.isDisjoint(with: IdleNumbers.busy) && tokens.span.hasOnlyIdleNumbers(lexicon)
    return isIdle ? .quantities : .figures
  }

  /// Passes over blanks; a gap as wide as between columns is like a line break.
  private mutating func crossSpaces(_ bytes: Span<UInt8>) -> Token.Flags {
    let start = position
    while position < end, bytes[position] == 0x20 || bytes[position] == 0x09 { position += 1 }
    return position - start >= 4 ? [.spaced, .newLine] : .spaced
  }

  /// Goes on with the next part of the text; false when there is none.
  private mutating func goOn() -> Bool {
    while let next = rest.popLast() {
      guard !next.isEmpty else { continue }
      position = next.lowerBound
      end = next.upperBound
      return true
    }
    return false
  }

  /// Passes over white space with line breaks; true when the sentence ends there.
  private mutating func crossLines(
    _ bytes: Span<UInt8>, _ flags: inout Token.Flags, _ tokens: Span<Token>
  ) -> Bool {
    // Nearly always a line goes on in the next one.
    if let last = tokens.indices.last, bytes[position] == 0x0A, position + 1 < end,
      isLetter(bytes[position + 1]), !isOpen(tokens[last])
    {
      position += 1
      flags.formUnion([.spaced, .newLine])
      return false
    }
    var breaks = 0
    while position < end {
      let byte = bytes[position]
      if byte == 0x0A {
        breaks += 1
      } else if byte >= 0x20 && byte != 0x20 {
        break
      }
      position += 1
    }
    flags.formUnion(breaks > 0 ? [.spaced, .newLine] : .spaced)
    if breaks > 1 { flags.insert(.paragraph) }
    guard !tokens.isEmpty, position < end, breaks > 0 else {
      if breaks > 1 { (isQuoting, beganQuoted) = (false, false) }
      return false
    }
    let last = tokens[tokens.count - 1]
    if breaks > 1 {
      if let past = pageFurniture(bytes, after: last) {
        position = past
        flags.remove(.paragraph)
        flags.insert(.resumed)
        return false
      }
      isQuoting = false
    }
    let next = bytes[position]
    if breaks > 1 {
      // A page break may cut a sentence: then it goes on in lower case.
      return !(last.isWord || last.isNumber) || !(next &- 97 < 26)
    }
    return startsItem(bytes) || isOpen(last) && startsNumberedItem(bytes)
  }

  /// Whether a line that ends in a token may be followed by an item of its list.
  private func isOpen(_ last: Token) -> Bool {
    last.isSymbol(":") || last.isSymbol(";") || last.isSymbol(",")
  }

  /// Whether a number or letter with its mark starts at the position, as it does before an item of a list ("b) ").
  private func startsNumberedItem(_ bytes: Span<UInt8>) -> Bool {
    var index = position
    if bytes[index] &- 0x30 < 10 {
      while index < min(end, position + 2), bytes[index] &- 0x30 < 10 { index += 1 }
    } else if bytes[index] &- 97 < 26 {
      index += 1
    }
    guard index > position, index + 1 < end else { return false }
    let mark = bytes[index]
    return (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")) && bytes[index + 1] == 0x20
  }

  /// Whether a list item starts at the position, after a line break: "- " or a bullet.
  private func startsItem(_ bytes: Span<UInt8>) -> Bool {
    let byte = bytes[position]
    if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") {
      return position + 1 < end && bytes[position + 1] == 0x20
    }
    // U+2022 • and its kin, U+F0B7 and its kin of symbol fonts.
    if byte == 0xE2, position + 2 < end {
      return bytes[position + 1] == 0x80 && bytes[position + 2] == 0xA2
    }
    return byte == 0xEF && position + 1 < end && bytes[position + 1] >= 0x80
      && bytes[position + 1] < 0xA4
  }

  /// Whether the space after a full stop is lost: "nodig is.In 2024".
  private func isLostSpace(_ bytes: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
    guard tokens.count > 2, position + 2 < end, bytes[position] &- 65 < 26 else { return false }
    let before = tokens[tokens.count - 2]
    // An address has its name before and after the point.
    return before.isWord && before.flags.isDisjoint(with: [.capital, .mixed])
      && !before.has(.abbreviation) && before.end - before.start > 1
      && (bytes[position + 1] &- 97 < 26 || bytes[position + 1] == 0x20)
  }

  /// The length in bytes of the raised digit at `index`, 0 where there is none.
  private func raisedDigit(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    guard index + 1 < end else { return 0 }
    if bytes[index] == 0xC2 {
      return bytes[index + 1] == 0xB9 || bytes[index + 1] &- 0xB2 < 2 ? 2 : 0
    }
    guard index + 2 < end, bytes[index] == 0xE2, bytes[index + 1] == 0x81 else { return 0 }
    return bytes[index + 2] == 0xB0 || bytes[index + 2] &- 0xB4 < 6 ? 3 : 0
  }

  /// Passes over the mark of a note against a number: "1.412¹ scholen".
  ///
  /// A ten is raised to a power.
  private mutating func passMarks(_ bytes: Span<UInt8>, behind number: Token) {
    var index = position
    while index < end {
      let length = raisedDigit(bytes, index)
      if length == 0 { break }
      index += length
    }
    guard index > position, index == end || bytes[index] <= 0x2F,
      !(number.end - number.start == 2 && bytes[number.start] == 49
        && bytes[number.start + 1] == 48)
    else { return }
    position = index
  }

  /// The quick test: whether a sign is one that ends sentences.
  @inline(__always)
  private static func mayEnd(_ sign: Token) -> Bool {
    sign.detail == UInt8(ascii: ".") || sign.detail == UInt8(ascii: "!")
      || sign.detail == UInt8(ascii: "?")
  }

  /// Whether the sign just read ends the sentence.
  private func endsSentence(_ bytes: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
    let sign = tokens[tokens.count - 1].detail
    if sign == UInt8(ascii: "."), tokens.count > 1 {
      let before = tokens[tokens.count - 2]
      if before.has(.abbreviation), !before.has([.magnitude, .unit]) { return false }
      if before.isWord, before.end - before.start == 1 { return false }
    }
    var next = position
    while next < end, bytes[next] <= 0x20 { next += 1 }
    guard next < end else { return true }
    if next == position {
      if sign == UInt8(ascii: "."), isLostSpace(bytes, tokens) { return true }
      // A footnote's mark stands against the full stop: "geeft.7 Het", "geeft.⁷ Het".
      var digits = 0
      while next < end {
        let length = bytes[next] &- 48 < 10 ? 1 : raisedDigit(bytes, next)
        if length == 0 { break }
        next += length
        digits += 1
      }
      var after = next
      while after < end, bytes[after] <= 0x20 { after += 1 }
      let goesOn = after < end && bytes[after] &- 97 < 26
      return digits > 0 && after > next && !goesOn && digits <= 3
        || bytes[position] == UInt8(ascii: "\"") || bytes[position] == 0xE2
    }
    let byte = bytes[next]
    return !(byte &- 97 < 26) || sign != UInt8(ascii: ".")
  }
}
