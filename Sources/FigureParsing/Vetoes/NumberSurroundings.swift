// SPDX-License-Identifier: EUPL-1.2

/// What stands at and around a number, looked at once: a veto is not tried where nothing is there that it needs.
///
/// A number of running text is so held against two or three vetoes, and not against all.
struct NumberSurroundings: OptionSet, Sendable {
  let rawValue: UInt16

  /// More than two parts, more digits than are kept, or a zero at the start.
  static let oddShape = NumberSurroundings(rawValue: 1)
  static let oneDigit = NumberSurroundings(rawValue: 2)
  /// Five bytes, as a year with a mark against it has.
  static let fiveDigits = NumberSurroundings(rawValue: 4)
  /// Two places behind a point, as hours and minutes have.
  static let twoPlaces = NumberSurroundings(rawValue: 8)
  /// It is the first of its sentence or line.
  static let opensLine = NumberSurroundings(rawValue: 16)
  /// It stands against what is before it.
  static let tied = NumberSurroundings(rawValue: 32)
  /// Capitals before it.
  static let acronymBefore = NumberSurroundings(rawValue: 64)
  /// A word against its end.
  static let tiedWord = NumberSurroundings(rawValue: 128)
  /// A hyphen, slash, colon or point against its end.
  static let tiedSign = NumberSurroundings(rawValue: 256)
  /// A unit against its end.
  static let tiedUnit = NumberSurroundings(rawValue: 512)
  /// A hyphen behind it, against it or not.
  static let hyphenBehind = NumberSurroundings(rawValue: 1024)
  static let numberBehind = NumberSurroundings(rawValue: 2048)
  /// A word with a capital behind it.
  static let capitalBehind = NumberSurroundings(rawValue: 4096)
  static let timeUnitBehind = NumberSurroundings(rawValue: 8192)
  /// A word and a colon or point behind it, as an address has.
  static let addressBehind = NumberSurroundings(rawValue: 16_384)
}

extension NumberSurroundings {
  /// What stands at and around the number at `index`.
  @inline(__always)
  init(_ tokens: Span<Token>, _ index: Int) {
    let token = tokens[index]
    var found: NumberSurroundings = []
    if !token.flags.isDisjoint(with: [.mixed, .tooLong, .leadingZero]) { found.insert(.oddShape) }
    switch token.end - token.start {
    case 1: found.insert(.oneDigit)
    case 5: found.insert(.fiveDigits)
    default: break
    }
    if token.flags.contains(.point), token.detail == 2 { found.insert(.twoPlaces) }
    if index == 0 || token.flags.contains(.newLine) { found.insert(.opensLine) }
    if index > 0 {
      if !token.flags.contains(.spaced) { found.insert(.tied) }
      if tokens[index - 1].flags.contains(.acronym) { found.insert(.acronymBefore) }
    }
    if index + 1 < tokens.count { found.formUnion(Self.behind(tokens, index + 1)) }
    self = found
  }

  /// What the token behind the number gives.
  @inline(__always)
  private static func behind(_ tokens: Span<Token>, _ next: Int) -> NumberSurroundings {
    let token = tokens[next]
    let isTied = !token.flags.contains(.spaced)
    var found: NumberSurroundings = []
    switch token.kind {
    case .number: found.insert(.numberBehind)
    case .word:
      if isTied { found.insert(.tiedWord) }
      if token.flags.contains(.capital) { found.insert(.capitalBehind) }
      if next + 1 < tokens.count, tokens[next + 1].isSymbol(":") || tokens[next + 1].isSymbol(".") {
        found.insert(.addressBehind)
      }
    case .symbol:
      if token.isSymbol("-") { found.insert(.hyphenBehind) }
      if isTied,
        token.isSymbol("-") || token.isSymbol("/") || token.isSymbol(":") || token.isSymbol(".")
      {
        found.insert(.tiedSign)
      }
    }
    if isTied, token.has(.unit) { found.insert(.tiedUnit) }
    if token.has(.timeUnit) { found.insert(.timeUnitBehind) }
    return found
  }
}
