// SPDX-License-Identifier: EUPL-1.2

extension Lexer {
  /// Reads the digits at the position with the separators between them.
  ///
  /// A point before three digits groups them, a comma begins the fraction; a point before any other number of digits
  /// begins a fraction too, unless more such parts follow ("3.2.1"), which makes it numbering.
  mutating func scanNumber(_ bytes: Span<UInt8>) -> Token {
    var token = Token(start: position, end: position, kind: .number)
    if bytes[position] == 48, digit(bytes, position + 1) != nil { token.flags.insert(.leadingZero) }
    var index = digits(bytes, from: position, into: &token)
    var first = index - position
    while index < end, let separator = separator(bytes, index) {
      let length = digitCount(bytes, from: index + separator.length)
      guard length > 0 else { break }
      if token.flags.contains(.fraction) {
        guard separator.kind != .space else { break }
        if token.flags.contains(.point) != (separator.kind == .point) {
          // "1,250.00" and its like: the second kind of separator is the decimal one.
          guard token.detail == 3, separator.kind == .point else { break }
          token.detail = 0
          token.flags.insert(.grouped)
        } else if separator.kind == .comma, token.detail == 3, length == 3 {
          token.detail = 0  // "1,234,567": commas that group
          token.flags.remove(.fraction)
          token.flags.insert(.grouped)
          index = digits(bytes, from: index + separator.length, into: &token)
          continue
        } else {
          if separator.kind == .point { token.flags.insert(.mixed) }
          guard separator.kind == .point else { break }
        }
      }
      if separator.kind != .comma, length == 3, first <= 3, !token.flags.contains(.fraction),
        !token.flags.contains(.leadingZero), bytes[position] != 48
      {
        token.flags.insert(.grouped)
        index = digits(bytes, from: index + separator.length, into: &token)
        continue
      }
      guard separator.kind != .space,
        separator.kind == .comma || first <= 3 || token.flags.contains(.mixed)
      else { break }
      let before = index
      token.flags.insert(.fraction)
      if separator.kind == .point { token.flags.insert(.point) }
      index = digits(bytes, from: index + separator.length, into: &token)
      token.detail = UInt8(clamping: index - before - separator.length)
      first = 9
    }
    token.end = index
    position = index
    return token
  }

  private enum SeparatorKind {
    case point
    case comma
    case space
  }

  private func separator(_ bytes: Span<UInt8>, _ index: Int) -> (kind: SeparatorKind, length: Int)?
  {
    switch bytes[index] {
    case UInt8(ascii: "."): return (.point, 1)
    case UInt8(ascii: ","): return (.comma, 1)
    case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: return (.space, 2)
    case 0xE2 where index + 2 < end && bytes[index + 1] == 0x80:
      let third = bytes[index + 2]
      return third == 0xAF || third == 0x89 ? (.space, 3) : nil
    default: return nil
    }
  }

  /// How many digits stand from `start`.
  private func digitCount(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < end, digit(bytes, index) != nil { index += 1 }
    return index - start
  }

  /// Adds the digits from `start` to the token and gives the index after them.
  private func digits(_ bytes: Span<UInt8>, from start: Int, into token: inout Token) -> Int {
    var index = start
    while index < end, let value = digit(bytes, index) {
      if bytes[index] > 57 { token.flags.insert(.repaired) }
      let (product, overflow) = token.digits.multipliedReportingOverflow(by: 10)
      if overflow || product > .max - 9 {
        token.flags.insert(.tooLong)
      } else {
        token.digits = product + Int64(value)
      }
      index += 1
    }
    return index
  }

  /// The digit at `index`, also one that a scan took for a letter between digits: "2O,4%", "1l0".
  @inline(__always)
  private func digit(_ bytes: Span<UInt8>, _ index: Int) -> UInt8? {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte &- 48 < 10 { return byte &- 48 }
    guard index > 0, isDigitOrComma(bytes, index), let value = lookalike(byte), index + 1 < end
    else { return nil }
    let next = bytes[index + 1]
    if next &- 48 < 10 || next == UInt8(ascii: "%") { return value }
    // "€ 1.25O": a capital behind a digit that no letter follows.
    if byte == UInt8(ascii: "O"), next <= 0x20, bytes[index - 1] &- 48 < 10 { return value }
    guard next == UInt8(ascii: ",") || next == UInt8(ascii: "."), index + 2 < end else {
      return nil
    }
    return bytes[index + 2] &- 48 < 10 ? value : nil
  }

  /// Whether a digit stands before `index`, or a comma between a digit and a letter with a percent sign: "6,l%".
  private func isDigitOrComma(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    if bytes[index - 1] &- 48 < 10 { return true }
    return bytes[index - 1] == UInt8(ascii: ",") && index > 1 && bytes[index - 2] &- 48 < 10
      && index + 1 < end && bytes[index + 1] == UInt8(ascii: "%")
  }

  private func lookalike(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "O"), UInt8(ascii: "o"): 0
    case UInt8(ascii: "l"), UInt8(ascii: "I"): 1
    default: nil
    }
  }

  /// Reads a number whose first digit a scan took for a letter, when a percent sign behind it or a sign of money before it
  /// proves that it is one: "l9,2%", "O,7 %", "€ l.250".
  mutating func scanMendedNumber(_ bytes: Span<UInt8>) -> Token? {
    guard let value = lookalike(bytes[position]), position + 1 < end else { return nil }
    let next = bytes[position + 1]
    let isParted = next == UInt8(ascii: ",") || next == UInt8(ascii: ".")
    guard next &- 48 < 10 || isParted, position + 2 < end else { return nil }
    var rest = Lexer([(isParted ? position + 2 : position + 1)..<end])
    guard bytes[rest.position] &- 48 < 10 else { return nil }
    let tail = rest.scanNumber(bytes)
    let isGrouped = next == UInt8(ascii: ".") && digitCount(bytes, from: position + 2) == 3
    guard next != UInt8(ascii: ".") || isGrouped,
      tail.digits < 1000 && isShare(bytes, behind: tail.end) || isMoney(bytes, before: position)
    else { return nil }
    var token = tail
    token.start = position
    token.flags.insert(.repaired)
    token.flags.remove(.leadingZero)
    if isGrouped { token.flags.insert(.grouped) }
    if next == UInt8(ascii: ",") {
      token.flags.insert(.fraction)
      token.detail = UInt8(clamping: tail.end - tail.start)
    }
    var scale: Int64 = 1
    for index in tail.start..<tail.end where bytes[index] &- 48 < 10 && scale < 1_000_000_000 {
      scale *= 10
    }
    token.digits += Int64(value) * scale
    position = tail.end
    return token
  }

  /// Whether a percent sign stands at `start`, blanks aside.
  private func isShare(_ bytes: Span<UInt8>, behind start: Int) -> Bool {
    var after = start
    while after < end, bytes[after] == 0x20 { after += 1 }
    return after < end && bytes[after] == UInt8(ascii: "%")
  }

  /// Whether "€" stands before `start`, blanks aside.
  private func isMoney(_ bytes: Span<UInt8>, before start: Int) -> Bool {
    var index = start
    while index > 3, bytes[index - 1] == 0x20 { index -= 1 }
    return index > 2 && bytes[index - 1] == 0xAC && bytes[index - 2] == 0x82
      && bytes[index - 3] == 0xE2
  }
}
