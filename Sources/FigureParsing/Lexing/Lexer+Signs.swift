// SPDX-License-Identifier: EUPL-1.2

/// The reading of signs, also of those that a font or an encoding has damaged.
extension Lexer {
  /// Reads the character above ASCII at the position: a letter starts a word, the rest are signs; nil for white space.
  mutating func scanWide(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Token? {
    let first = bytes[position]
    if first == 0xC3, let sign = twiceEncoded(bytes, lexicon) { return sign }
    if first == 0xC2, let sign = euroOfFont(bytes, lexicon) { return sign }
    if first != 0xE2, first != 0xC2, wideLetter(bytes, position) != nil {
      return scanWord(bytes, lexicon)
    }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    let start = position
    position = min(end, position + length)
    if first == 0xC2, length == 2, bytes[start + 1] == 0xA0 || bytes[start + 1] == 0xAD {
      return nil
    }
    if first == 0xE2, position - start == 3, bytes[start + 1] == 0x80 {
      let third = bytes[start + 2]
      if third <= 0x8D || third == 0xA8 || third == 0xA9 || third == 0xAF { return nil }
      // U+201C “ and U+201E „ open, U+201D ” closes.
      if third == 0x9C || third == 0x9E {
        isQuoting = true
      } else if third == 0x9D {
        isQuoting = false
      }
    }
    if first == 0xEF, position - start == 3, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF {
      return nil
    }
    return symbol(bytes, lexicon, from: start)
  }

  /// Reads a sign whose bytes were encoded twice: "â‚¬" for "€", "â€“" for a dash, "â€˜" for a quote.
  private mutating func twiceEncoded(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Token? {
    let start = position
    guard start + 5 < end, bytes[start + 1] == 0xA2, bytes[start + 2] == 0xE2 else { return nil }
    let sign: StaticString
    var length = 8
    switch (bytes[start + 3], bytes[start + 4]) {
    case (0x80, 0x9A) where start + 6 < end && bytes[start + 5] == 0xC2 && bytes[start + 6] == 0xAC:
      sign = "€"
      length = 7
    case (0x82, 0xAC) where start + 7 < end && bytes[start + 5] == 0xE2 && bytes[start + 6] == 0x80:
      sign = "-"
    case (0x82, 0xAC) where start + 7 < end && bytes[start + 5] == 0xE2 && bytes[start + 6] == 0x84:
      sign = "'"
    case (0x82, 0xAC) where start + 6 < end && bytes[start + 5] == 0xCB:
      sign = "'"
      length = 7
    case (0x82, 0xAC) where start + 6 < end && bytes[start + 5] == 0xC5:
      sign = "\""
      length = 7
    default: return nil
    }
    return mendedSign(sign, from: start, to: start + length, lexicon)
  }

  /// Reads "¿" before an amount: the euro's place in the symbol font of TeX, where a file does not say what the font's signs are.
  private mutating func euroOfFont(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Token? {
    var index = position + 2
    guard index < end, bytes[position + 1] == 0xBF else { return nil }
    if bytes[index] == 0x20 { index += 1 }
    if index + 1 < end, bytes[index] == 0xC2, bytes[index + 1] == 0xA0 { index += 2 }
    guard index < end, bytes[index] &- 48 < 10 else { return nil }
    return mendedSign("€", from: position, to: position + 2, lexicon)
  }

  private mutating func mendedSign(
    _ sign: StaticString, from start: Int, to end: Int, _ lexicon: Lexicon
  ) -> Token {
    position = end
    var token = Token(start: start, end: position, kind: .symbol)
    token.key = sign.withUTF8Buffer { buffer in
      var hash = WordHash()
      for byte in buffer { hash.add(byte) }
      return hash.key
    }
    token.flags.insert(.repaired)
    token.entry = Int32(lexicon.entry(for: token.key))
    token.classes = lexicon.classes(at: Int(token.entry))
    token.detail = sign.utf8CodeUnitCount == 1 ? sign.utf8Start.pointee : 0
    return token
  }

  /// Reads the ASCII sign at the position.
  mutating func scanSymbol(_ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Token {
    let start = position
    position += 1
    return symbol(bytes, lexicon, from: start)
  }

  @inline(__always)
  private func symbol(_ bytes: Span<UInt8>, _ lexicon: Lexicon, from start: Int) -> Token {
    var token = Token(start: start, end: position, kind: .symbol)
    if position == start + 1, bytes[start] < 0x80 {
      let sign = lexicon.signs[Int(bytes[start])]
      (token.key, token.entry, token.classes) = (sign.key, sign.entry, sign.classes)
      token.detail = bytes[start]
    } else {
      var hash = WordHash()
      for index in start..<position { hash.add(bytes[index]) }
      token.key = hash.key
      (token.entry, token.classes) = lexicon.word(token.key)
      token.detail = Self.asciiSign(bytes, start, position)
    }
    return token
  }

  /// The ASCII sign that stands for one above ASCII: dashes for a hyphen, all double quotes for one.
  private static func asciiSign(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt8 {
    guard end - start == 3, bytes[start] == 0xE2 else { return 0 }
    let (second, third) = (bytes[start + 1], bytes[start + 2])
    if second == 0x88, third == 0x92 { return UInt8(ascii: "-") }
    guard second == 0x80 else { return 0 }
    switch third {
    case 0x90...0x95: return UInt8(ascii: "-")
    case 0x98, 0x99, 0x9A, 0x9B: return UInt8(ascii: "'")
    case 0x9C, 0x9D, 0x9E, 0x9F: return UInt8(ascii: "\"")
    default: return 0
    }
  }
}
