// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Parts words that lost the space between them behind a number: "57 jaaraan", "65% meerkinderen", "12
/// inspectiesuitgevoerd".
///
/// Only a unit before a word that no compound ends in, a comparison before people, and a plural before a participle are
/// sure to be two words.
enum GluedWords {
  /// How many bytes two words in one have: each place to part a longer one would cost reading its rest again.
  private static let lengths = 5...64

  static func part(_ tokens: inout [Token], _ bytes: Span<UInt8>, _ lexicon: Lexicon) {
    var index = 1
    while let next = next(tokens.span, from: index) {
      if let (first, second) = parts(tokens[next], tokens[next - 1], bytes, lexicon) {
        tokens[next] = first
        tokens.insert(second, at: next + 1)
      }
      index = next + 1
    }
  }

  /// The first unknown word behind a number or unit, from `start` on, of a length that two words may have.
  private static func next(_ tokens: Span<Token>, from start: Int) -> Int? {
    var index = start
    while index < tokens.count {
      // Unchecked: the loop holds the index, and starts behind the first.
      let (before, token) = (tokens[unchecked: index &- 1], tokens[unchecked: index])
      if before.isNumber || before.has(.unit), token.isWord, token.entry == 0,
        lengths.contains(token.end - token.start)
      {
        return index
      }
      index &+= 1
    }
    return nil
  }

  private static func parts(
    _ token: Token, _ before: Token, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> (Token, Token)? {
    var hash = WordHash()
    var index = token.start
    while index < token.end - 1 {
      index += LetterFolding.fold(at: index, count: token.end, into: &hash) { bytes[$0] }
      guard index - token.start > 2, index < token.end else { continue }
      let entry = lexicon.entry(for: hash.key)
      let isKnown = entry != 0 && leads(lexicon, entry, before)
      let isPlural = !isKnown && before.isNumber && endsAsPlural(token.start..<index, bytes)
      guard isKnown || isPlural, let last = word(index..<token.end, bytes, lexicon) else {
        continue
      }
      let isUnit = isKnown && lexicon.classes(at: entry).contains(.unit)
      if isKnown && goesOn(last, isUnit: isUnit) || isPlural && isParticiple(last, lexicon) {
        var first = token
        first.end = index
        first.key = hash.key
        first.entry = Int32(entry)
        first.classes = lexicon.classes(at: entry)
        return (first, last)
      }
    }
    return nil
  }

  /// Whether the first part belongs to what stands before: a unit of time or money to a number, a comparison to a unit.
  private static func leads(_ lexicon: Lexicon, _ entry: Int, _ before: Token) -> Bool {
    let classes = lexicon.classes(at: entry)
    if classes.contains(.comparative) { return before.has(.unit) }
    guard before.isNumber, classes.contains(.unit) else { return false }
    switch lexicon.entries[entry].unit {
    case .time, .currency, .percent: return true
    default: return false
    }
  }

  private static func goesOn(_ token: Token, isUnit: Bool) -> Bool {
    isUnit ? token.has([.article, .determiner, .preposition, .pronoun]) : token.has(.group)
  }

  /// Whether the letters are long enough for a plural and end as one.
  private static func endsAsPlural(_ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    let end = range.upperBound
    guard range.count > 6 else { return false }
    if bytes[end - 1] == UInt8(ascii: "s") { return true }
    // "aaneengesloten" is one word.
    return bytes[end - 1] == UInt8(ascii: "n") && bytes[end - 3] != UInt8(ascii: "e")
  }

  private static func isParticiple(_ token: Token, _ lexicon: Lexicon) -> Bool {
    token.end - token.start > 6 && token.has([.verb, .moveVerb])
      && lexicon.role(of: token).traits.contains(.participle)
  }

  private static func word(_ range: Range<Int>, _ bytes: Span<UInt8>, _ lexicon: Lexicon) -> Token?
  {
    var hash = WordHash()
    var index = range.lowerBound
    while index < range.upperBound {
      index += LetterFolding.fold(at: index, count: range.upperBound, into: &hash) { bytes[$0] }
    }
    var token = Token(start: range.lowerBound, end: range.upperBound, kind: .word)
    token.key = hash.key
    token.entry = Int32(lexicon.entry(for: hash.key))
    guard token.entry != 0 else { return nil }
    token.classes = lexicon.classes(at: Int(token.entry))
    return token
  }
}
