// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds everything in a text that looks like the mark of a note, in one pass over its bytes.
///
/// It decides nothing: ``NoteJoiner`` holds marks at the start of lines against those in the text.
struct NoteScan {
  /// A mark has at most this many digits.
  static let digits = 3
  /// A word that a plain digit marks has at least this many letters: `CO2`, `km2` and `mbo4` are names.
  static let lettersOfWord = 4

  /// The marks at the start of lines.
  private(set) var starts: [NoteMark] = []
  /// The marks within lines.
  private(set) var references: [NoteMark] = []

  private let bytes: [UInt8]
  /// How many scalars stand before the byte that is looked at.
  private var scalars = 0
  private var index = 0

  /// The marks in `bytes`, which are UTF-8.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var startsLine = true
    while index < bytes.count {
      let byte = bytes[index]
      if !startsLine, Self.isPlain(byte) {
        passPlain()
      } else if byte < 0x20 {
        if byte != 0x09 { startsLine = true }
        advance(1)
      } else if startsLine, byte != 0x20 {
        startsLine = false
        if !takeStart() { takeWithin() }
      } else {
        takeWithin()
      }
    }
  }

  private mutating func advance(_ count: Int) {
    index += count
    scalars += count
  }

  /// Whether a byte within a line is a letter or a blank, as most are: it is no mark.
  private static func isPlain(_ byte: UInt8) -> Bool { byte | 0x20 &- 97 < 26 || byte == 0x20 }

  /// Passes over all such bytes at the position.
  private mutating func passPlain() {
    var end = index + 1
    while end < bytes.count, Self.isPlain(bytes[end]) { end += 1 }
    advance(end - index)
  }

  /// Takes the mark at the start of a line, where one stands there.
  private mutating func takeStart() -> Bool {
    guard let mark = mark(at: index) else { return false }
    var end = mark.end
    var style = mark.style
    if style == .plain, end < bytes.count, [0x2e, 0x29].contains(bytes[end]) {
      style = .listed
      end += 1
    }
    var text = end
    while text < bytes.count, bytes[text] == 0x20 || bytes[text] == 0x09 { text += 1 }
    guard text < bytes.count, bytes[text] > 0x20 else { return false }
    // Stars around a word stress it.
    if text == end, style == .star, hasStar(behind: end) { return false }
    // "2IEA, september 2023": a plain digit may stand against a capital.
    if text == end, style == .plain || style == .listed, !isCapital(at: text) || style == .listed {
      return false
    }
    let width = scalarCount(index..<end)
    starts.append(
      NoteMark(
        value: mark.value, style: style, span: TextSpan(scalars, scalars + width),
        textStart: scalars + width + text - end, startsText: startsText(at: text)))
    index = text
    scalars += width + text - end
    return true
  }

  /// Takes the byte at the position, and the mark that starts with it.
  private mutating func takeWithin() {
    let byte = bytes[index]
    let mayMark =
      byte < 0x80 ? byte &- 48 < 10 || byte == 0x5b || byte == 0x2a : byte == 0xc2 || byte == 0xe2
    if mayMark, index > 0, bytes[index - 1] > 0x20, let mark = mark(at: index), marksWord(mark) {
      let width = scalarCount(index..<mark.end)
      references.append(
        NoteMark(
          value: mark.value, style: mark.style, span: TextSpan(scalars, scalars + width),
          textStart: scalars + width))
      index = mark.end
      scalars += width
      return
    }
    if mayMark, byte == 0x5b, let mark = mark(at: index) {
      references.append(
        NoteMark(
          value: mark.value, style: .bracketed,
          span: TextSpan(scalars, scalars + mark.end - index),
          textStart: scalars + mark.end - index))
      advance(mark.end - index)
      return
    }
    if byte &- 48 < 10 {
      while index < bytes.count, bytes[index] &- 48 < 10 { advance(1) }
      return
    }
    index += 1
    while index < bytes.count, bytes[index] & 0xc0 == 0x80 { index += 1 }
    scalars += 1
  }

  /// Whether another star stands on the line.
  private func hasStar(behind start: Int) -> Bool {
    var place = start
    while place < bytes.count, bytes[place] != 0x0a, bytes[place] != 0x0d {
      if bytes[place] == 0x2a { return true }
      place += 1
    }
    return false
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    range.reduce(0) { bytes[$1] & 0xc0 == 0x80 ? $0 : $0 + 1 }
  }

  private func isCapital(at place: Int) -> Bool { bytes[place] &- 65 < 26 }

  /// Whether a capital, a quotation mark or an address stands at a place.
  private func startsText(at place: Int) -> Bool {
    if isCapital(at: place) || bytes[place] >= 0x80 || [0x22, 0x27].contains(bytes[place]) {
      return true
    }
    return bytes[place...].starts(with: "http".utf8) || bytes[place...].starts(with: "www.".utf8)
  }
}

// MARK: - One mark

extension NoteScan {
  private typealias Found = (value: Int, style: NoteMark.Style, end: Int)

  /// The mark whose first byte is at `start`.
  private func mark(at start: Int) -> Found? {
    switch bytes[start] {
    case 0x5b:
      guard let inner = number(at: start + 1, digit: plainDigit), inner.end < bytes.count,
        bytes[inner.end] == 0x5d
      else { return nil }
      return (inner.value, .bracketed, inner.end + 1)
    case 0x2a:
      var end = start
      while end < bytes.count, bytes[end] == 0x2a { end += 1 }
      return end - start <= Self.digits ? (end - start, .star, end) : nil
    case 0xc2, 0xe2:
      return number(at: start, digit: raisedDigit).map { ($0.value, .raised, $0.end) }
    default:
      return number(at: start, digit: plainDigit).map { ($0.value, .plain, $0.end) }
    }
  }

  /// The number of at most three digits at `start`, without a zero before it.
  private func number(
    at start: Int, digit: (Int) -> (value: Int, width: Int)?
  ) -> (value: Int, end: Int)? {
    var (value, count, end) = (0, 0, start)
    while end < bytes.count, let next = digit(end) {
      value = value * 10 + next.value
      count += 1
      end += next.width
      if count > Self.digits || value == 0 { return nil }
    }
    return count > 0 ? (value, end) : nil
  }

  private func plainDigit(at place: Int) -> (value: Int, width: Int)? {
    bytes[place] &- 48 < 10 ? (Int(bytes[place] - 48), 1) : nil
  }

  private func raisedDigit(at place: Int) -> (value: Int, width: Int)? {
    if bytes[place] == 0xc2, place + 1 < bytes.count {
      switch bytes[place + 1] {
      case 0xb9: return (1, 2)
      case 0xb2: return (2, 2)
      case 0xb3: return (3, 2)
      default: return nil
      }
    }
    guard place + 2 < bytes.count, bytes[place] == 0xe2, bytes[place + 1] == 0x81 else {
      return nil
    }
    let last = bytes[place + 2]
    return last == 0xb0 || (0xb4...0xb9).contains(last) ? (Int(last - 0xb0), 3) : nil
  }
}

// MARK: - What a mark stands behind

extension NoteScan {
  /// Whether a sign within a line can mark the word or number that it stands against.
  private func marksWord(_ mark: Found) -> Bool {
    switch mark.style {
    case .bracketed: true
    case .star: mark.end == bytes.count || bytes[mark.end] < 0x30
    case .raised: !isExponent(mark)
    case .plain, .listed: isAgainstWord(mark)
    }
  }

  /// Whether raised digits belong to a unit: `m²`, `km²`, `10⁶`.
  private func isExponent(_ mark: Found) -> Bool {
    var start = index
    while start > 0, isLetterOrDigit(bytes[start - 1]) { start -= 1 }
    let word = String(decoding: bytes[start..<index], as: UTF8.self)
    return mark.value < 10
      && ["m", "km", "cm", "mm", "dm", "hm", "dam", "s", "10", "CO", "R"].contains(word)
  }

  /// Whether plain digits stand against a whole word, or the sign that ends one, and nothing goes on behind them.
  private func isAgainstWord(_ mark: Found) -> Bool {
    if mark.end < bytes.count {
      let next = bytes[mark.end]
      let isSign = [0x2c, 0x2e, 0x29, 0x3b, 0x3a].contains(next)
      if isSign {
        guard mark.end + 1 == bytes.count || bytes[mark.end + 1] <= 0x20 else { return false }
      } else if next > 0x20 {
        return false
      }
    }
    var last = index - 1
    switch bytes[last] {
    case 0x25: return true  // %
    case 0x2e, 0x2c, 0x3a, 0x3b, 0x29, 0x22, 0x27, 0x21, 0x3f:
      // The sign stands behind a word or a percentage, not within a number: `3.7`.
      guard last > 0, bytes[last] != 0x2e || !isNumbered(before: last) else { return false }
      last -= 1
      return bytes[last] == 0x25 || bytes[last] == 0x29 || bytes[last] >= 0x80
        || isLetter(bytes[last])
    case 0x99, 0x9d, 0xbb:
      return last > 1 && bytes[last - 1] >= 0x80  // a closing quotation mark
    default:
      return lettersOfWord(endingAt: last) >= Self.lettersOfWord
    }
  }

  /// How many small letters end at a place, those with an accent among them; more than a few are not counted.
  private func lettersOfWord(endingAt last: Int) -> Int {
    var (count, at) = (0, last)
    while at >= 0, count < Self.lettersOfWord {
      if bytes[at] &- 97 < 26 {
        at -= 1
      } else if at > 0, bytes[at] & 0xc0 == 0x80, (0xc3...0xc5).contains(bytes[at - 1]) {
        at -= 2
      } else {
        break
      }
      count += 1
    }
    return count
  }

  /// Words whose full stop, or which themselves, stand before a number that belongs to them: `art.3`, `lid.2`.
  private static let numbered = Set(
    [
      "art", "artt", "nr", "no", "blz", "pag", "p", "lid", "par", "hst", "hfst", "bijl", "fig",
      "tab", "afl",
      "jrg", "vol", "kst", "tel", "ca", "resp", "vgl",
    ].map { Array($0.utf8) })

  /// Whether the word that ends before a place is an abbreviation that a number follows.
  private func isNumbered(before end: Int) -> Bool {
    var start = end
    while start > 0, end - start <= 4, bytes[start - 1] | 0x20 &- 97 < 26 { start -= 1 }
    return Self.numbered.contains(bytes[start..<end].map { $0 | 0x20 })
  }

  private func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 &- 97 < 26 }
  private func isLetterOrDigit(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 48 < 10 }
}
