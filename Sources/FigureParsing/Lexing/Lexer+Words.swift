// SPDX-License-Identifier: EUPL-1.2

extension Lexer {
  /// Adds the words from the position on, one space between them, as long as they are two or more letters of the alphabet,
  /// as nearly all are; false where ``scanWord(_:_:)`` has to look closer at the first.
  ///
  /// They are scanned first and looked up then: each loop keeps what it needs in registers.
  mutating func appendPlainWords(
    _ bytes: Span<UInt8>, _ lexicon: Lexicon, _ flags: inout Token.Flags,
    _ tokens: inout OutputSpan<Token>, _ classes: inout WordClass
  ) -> Bool {
    let first = tokens.count
    scanPlainWords(bytes, &flags, &tokens)
    guard tokens.count > first else { return false }
    var all = tokens.mutableSpan
    classes.formUnion(Self.lookUp(&all, from: first, bytes, lexicon))
    return true
  }

  @inline(never)
  private mutating func scanPlainWords(
    _ bytes: Span<UInt8>, _ flags: inout Token.Flags, _ tokens: inout OutputSpan<Token>
  ) {
    var (start, before) = (position, flags)
    while start &+ 8 <= end, !tokens.isFull {
      let opening = EightLetters(bytes, at: start)
      var hash = WordHash()
      hash.addOpening(opening.lower, count: opening.count)
      var index = start &+ opening.count
      if opening.count == 8 { index = scanLetters(bytes, from: index, &hash) }
      guard opening.count > 1, index < end, Self.endsPlainWord(bytes[unchecked: index]),
        opening.capitals != 3
      else { break }
      if opening.capitals & 1 == 1 { before.insert(.capital) }
      tokens.append(Token(start: start, end: index, key: hash.key, flags: before, kind: .word))
      (start, before) = (index, [])
      guard start &+ 1 < end, bytes[unchecked: start] == 0x20,
        bytes[unchecked: start &+ 1] | 0x20 &- 97 < 26
      else { break }
      start &+= 1
      before = .spaced
    }
    (position, flags) = (start, before)
  }

  /// Looks plain words up, from the token `first` on; what they can do, taken together.
  @inline(never)
  private static func lookUp(
    _ tokens: inout MutableSpan<Token>, from first: Int, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> WordClass {
    var classes: WordClass = []
    for index in first..<tokens.count {
      // Unchecked: the loop holds the index; eight bytes are left at the start of a plain word.
      let (entry, found) = lexicon.word(tokens[unchecked: index].key)
      tokens[unchecked: index].entry = entry
      tokens[unchecked: index].classes = found
      classes.formUnion(found)
      let start = tokens[unchecked: index].start
      let letters = UInt32(
        littleEndian: bytes.bytes.unsafeLoadUnaligned(
          fromUncheckedByteOffset: start, as: UInt32.self))
      // One question for all: which of them turns a word away can not be guessed ahead.
      let isUnknown = UInt32(bitPattern: entry &- 1) &>> 31
      let isLong = UInt32(
        truncatingIfNeeded: UInt64(bitPattern: Int64(3 &- tokens[unchecked: index].end &+ start))
          &>> 63)
      if isUnknown & isLong & lexicon.numberWords.mayStart(letters) == 1 {
        spell(&tokens[unchecked: index], bytes, lexicon)
        classes.formUnion(tokens[unchecked: index].classes)
      }
    }
    return classes
  }

  /// Makes an unknown word a number where it spells one.
  @inline(never)
  private static func spell(_ token: inout Token, _ bytes: Span<UInt8>, _ lexicon: Lexicon) {
    guard let spelled = lexicon.numberWords.read(bytes, token) else { return }
    token.classes = spelled.isOrdinal ? [.ordinal, .wakes] : [.numberWord, .wakes]
    if spelled.whole > 0 { token.classes = [.fraction, .wakes] }
    token.digits = spelled.half ? spelled.value * 10 + 5 : spelled.value
    token.detail = spelled.half ? 1 : UInt8(clamping: spelled.whole)
  }

  /// Whether a byte behind letters can be no part of their word.
  @inline(__always)
  private static func endsPlainWord(_ byte: UInt8) -> Bool {
    byte <= 0x20
      || byte < 0x80 && byte | 0x20 &- 97 >= 26 && byte &- 48 >= 10 && byte != UInt8(ascii: "-")
        && byte != UInt8(ascii: "'")
  }

  /// Reads the word at the position and looks it up.
  @inline(never)
  mutating func scanWord(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Token {
    if position + 1 < end, bytes[position + 1] <= 57, let mended = scanMendedNumber(bytes) {
      return mended
    }
    var token = Token(start: position, end: position, kind: .word)
    var hash = WordHash()
    let first = bytes[position]
    if first &- 65 < 26 { token.flags.insert(.capital) }
    var index = scanLetters(bytes, from: position, &hash)
    scan: while index < end {
      let byte = bytes[unchecked: index]  // `end` is inside the text
      if byte < 0x27 { break scan }
      if byte | 0x20 &- 97 < 26 {
        hash.add(byte | 0x20)
        index += 1
      } else if byte &- 48 < 10 {
        // "GBP3,01": a code of currency stands against its amount.
        if index == position + 3, lexicon.classes(of: hash.key).contains(.currency) { break scan }
        // "september2024", "miljoen2": a lost space, or a footnote's mark against the word.
        if index > position + 2, endsBeforeDigits(bytes, lexicon.classes(of: hash.key), index) {
          break scan
        }
        if isStuck(bytes, lexicon.classes(of: hash.key), index) { break scan }
        token.flags.insert(.mixed)
        hash.add(byte)
        index += 1
      } else if byte >= 0x80 {
        guard let length = wideLetter(bytes, index) else {
          guard let hyphen = wideHyphen(bytes, index),
            let past = lineBreak(bytes, after: index + hyphen - 1)
          else { break scan }
          token.flags.insert(.repaired)
          index = past
          continue
        }
        if length == 2 { token.flags.insert(.accent) }
        if length == 2, bytes[index] == 0xC2 {
          index += length  // a soft hyphen is not part of the word
          continue
        }
        index += LetterFolding.fold(at: index, count: end, into: &hash) { bytes[$0] }
      } else if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'") {
        guard index + 1 < end else { break scan }
        let next = bytes[index + 1]
        if byte == UInt8(ascii: "-"), endsDatePart(bytes, index, lexicon.classes(of: hash.key)) {
          break scan
        }
        if isLetter(next) || next &- 48 < 10 || next >= 0xC3 && next < 0xE0 {
          hash.add(byte)
          index += 1
        } else if byte == UInt8(ascii: "-"), let past = lineBreak(bytes, after: index) {
          token.flags.insert(.repaired)
          index = past
        } else {
          break scan
        }
      } else {
        break scan
      }
    }
    if index - position == 1 { index = dotted(bytes, from: index, into: &hash) }
    token.end = index
    token.key = hash.key
    if index - position > 1, token.flags.contains(.capital),
      (position..<index).allSatisfy({ bytes[$0] &- 65 < 26 })
    {
      token.flags.insert(.acronym)
    }
    position = index
    (token.entry, token.classes) = lexicon.word(token.key)
    if token.flags.contains(.repaired), token.entry == 0 { token.flags.remove(.repaired) }
    if token.entry == 0, index - token.start >= 4,
      lexicon.numberWords.mayStart(first, bytes[token.start + 1], bytes[token.start + 2])
    {
      Self.spell(&token, bytes, lexicon)
    }
    return token
  }

  /// Adds the plain letters from `start` on to the hash and gives the index after them, eight bytes at a time: most
  /// words are read in one step.
  @inline(__always)
  private func scanLetters(
    _ bytes: Span<UInt8>, from start: Int, _ hash: inout WordHash
  ) -> Int {
    var index = start
    while index &+ 8 <= end {
      let letters = EightLetters(bytes, at: index)
      hash.addOpening(letters.lower, count: letters.count)
      index &+= letters.count
      if letters.count < 8 { break }
    }
    return index
  }

  /// Words in lower case that lead a number, also when the space after them is lost: "tot1,5", "ruim300".
  private static let leadsNumber: WordClass = [
    .until, .from, .to, .by, .between, .than, .since, .hedge,
  ]

  /// All words against which a number may stand that is no part of them: those, and what leads a year or a share.
  static let mayLead = leadsNumber.union([.preposition, .at, .of, .copula])

  /// Whether a month, a unit, a magnitude or a word that leads a number ends where digits begin that are no part of it.
  private func endsBeforeDigits(_ bytes: Span<UInt8>, _ classes: WordClass, _ start: Int) -> Bool {
    let names: WordClass = [.month, .magnitude, .unit]
    guard
      start > position + 3 && !classes.isDisjoint(with: names)
        || bytes[position] > 96 && !classes.isDisjoint(with: Self.leadsNumber)
    else { return false }
    var index = start
    while index < end, bytes[index] &- 48 < 10 { index += 1 }
    return index >= end || !(isLetter(bytes[index]) || bytes[index] >= 0xC3)
  }

  /// Whether a small word ends where a year or a share begins, the space between them lost: "In2023", "met5%".
  private func isStuck(_ bytes: Span<UInt8>, _ classes: WordClass, _ start: Int) -> Bool {
    guard !classes.isDisjoint(with: Self.mayLead), !classes.contains(.unit) else { return false }
    var index = start
    while index < end, bytes[index] &- 48 < 10 || bytes[index] == UInt8(ascii: ","),
      index - start < 6
    { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "%") { return true }
    // "zijn37 inspecties"
    if classes.contains(.copula) { return index < end && bytes[index] == 0x20 }
    guard index - start == 4,
      bytes[start] == 49 && bytes[start + 1] == 57
        || bytes[start] == 50 && bytes[start + 1] == 48
    else { return false }
    return index >= end || !(isLetter(bytes[index]) || bytes[index] == UInt8(ascii: "-"))
  }

  /// The end of an abbreviation of single letters with points, of which the first letter ends at `start`: "t.o.v.".
  private func dotted(_ bytes: Span<UInt8>, from start: Int, into hash: inout WordHash) -> Int {
    var index = start
    var letters = 1
    while index + 2 < end, bytes[index] == UInt8(ascii: "."), isLetter(bytes[index + 1]),
      !isLetter(bytes[index + 2])
    {
      hash.add(UInt8(ascii: "."))
      hash.add(bytes[index + 1] | 0x20)
      index += 2
      letters += 1
    }
    guard letters > 1, index < end, bytes[index] == UInt8(ascii: ".") else { return index }
    hash.add(UInt8(ascii: "."))
    return index + 1
  }

  /// Whether what stands before the hyphen is a month or quarter, which a hyphen only ties to the rest of a date:
  /// "aug-2019", "jan-feb", "Q1-2017".
  private func endsDatePart(_ bytes: Span<UInt8>, _ hyphen: Int, _ classes: WordClass) -> Bool {
    if classes.contains(.month) { return true }
    guard hyphen == position + 2, bytes[hyphen - 1] &- 48 < 10 else { return false }
    let letter = bytes[position] | 0x20
    return letter == UInt8(ascii: "q") || letter == UInt8(ascii: "k")
  }

  /// Where the word goes on after a hyphen at the line's end, or nil when it does not.
  private func lineBreak(_ bytes: Span<UInt8>, after hyphen: Int) -> Int? {
    bytes.lineBreak(after: hyphen, before: end)
  }

  /// The length in bytes of a hyphen above ASCII at `index` that may end a line: U+2010 or a soft one.
  private func wideHyphen(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    guard index + 2 < end else { return nil }
    if bytes[index] == 0xC2, bytes[index + 1] == 0xAD { return 2 }
    let isPlain = bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x90
    return isPlain ? 3 : nil
  }

  func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 97 < 26 }

  /// The length in bytes of the letter above ASCII at `index`, or of an apostrophe or soft hyphen inside a word.
  func wideLetter(_ bytes: Span<UInt8>, _ index: Int) -> Int? {
    let first = bytes[index]
    guard index + 1 < end else { return nil }
    let second = bytes[index + 1]
    switch first {
    // "Ã«": a letter that was encoded twice.
    case 0xC3 where second == 0x83 && index + 3 < end && bytes[index + 2] == 0xC2: return 4
    case 0xC3: return second == 0x97 || second == 0xB7 ? nil : 2
    case 0xC4...0xD4: return 2
    case 0xC2: return second == 0xAD && index + 2 < end && isLetter(bytes[index + 2]) ? 2 : nil
    case 0xE2:
      // ’ and the hyphens U+2010 and U+2011 between letters.
      guard second == 0x80, index + 3 < end else { return nil }
      let third = bytes[index + 2]
      guard third == 0x99 || third == 0x90 || third == 0x91 else { return nil }
      return isLetter(bytes[index + 3]) || bytes[index + 3] == 0xC3 ? 3 : nil
    case 0xEF: return second == 0xAC ? 3 : nil
    default: return nil
    }
  }
}

extension Span<UInt8> {
  /// Where the word goes on after a hyphen at the line's end, or nil when it does not.
  func lineBreak(after hyphen: Int, before limit: Int? = nil) -> Int? {
    let bytes = self
    let end = limit ?? count
    var index = hyphen + 1
    while index < end, bytes[index] == 0x20 || bytes[index] == 0x0D { index += 1 }
    guard index < end, bytes[index] == 0x0A else { return nil }
    index += 1
    while index < end, bytes[index] == 0x20 { index += 1 }
    guard index < end, bytes[index] &- 97 < 26 || bytes[index] == 0xC3 else { return nil }
    // "in- \nen uitvoer" is two words.
    if index + 2 < end, bytes[index + 2] == 0x20 {
      let pair = (bytes[index], bytes[index + 1])
      if pair == (0x65, 0x6E) || pair == (0x6F, 0x66) { return nil }
    }
    return index
  }
}
