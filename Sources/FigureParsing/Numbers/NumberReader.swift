// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the numbers of a sentence: digits and words, with their magnitudes, and shares in words.
enum NumberReader {
  static func read(_ scene: inout Scene) {
    /// The first token that no number covers yet.
    var next = 0
    for mark in scene.marks.indices {
      let index = scene.marks[mark]
      // Most other marks are what vetoes begin with.
      guard index >= next, scene.tokens[index].isNumber || scene.tokens[index].has(mayStart),
        let number = number(scene, at: index)
      else { continue }
      scene.numbers.append(number)
      next = number.tokens.upperBound
    }
  }

  /// What a number may begin with, digits aside.
  static let mayStart: WordClass = [
    .numberWord, .fraction, .magnitude, .article, .factorVerb, .factorNoun, .times, .ordinal,
    .wakes,
  ]

  /// The number that starts at `index`, magnitude multiplied out.
  static func number(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    let token = scene.tokens[index]
    guard token.isNumber || token.has(Self.mayStart), !token.flags.contains(.vetoed) else {
      return nil
    }
    if token.has(.article), !scene.isBare, !scene.at(index + 1, is: behindArticle) { return nil }
    let cardinal = cardinal(scene, at: index)
    if token.isNumber, !scene.isBare, !goesOn(scene, cardinal?.tokens.upperBound ?? index + 1) {
      return cardinal
    }
    if !scene.isBare, let times = TimesReader.times(scene, at: index, cardinal) { return times }
    if let share = ShareReader.share(scene, at: index, cardinal) { return share }
    if let fraction = FractionReader.fraction(scene, at: index) {
      return FractionReader.magnified(scene, fraction)
    }
    return CompositeReader.number(scene, at: index, cardinal)
  }

  /// Whether the word behind digits may be part of their number, as behind most it is not.
  @inline(__always)
  private static func goesOn(_ scene: borrowing Scene, _ next: Int) -> Bool {
    scene.at(next, is: [.magnitude, .and, .times, .outOf])
      || scene.at(next, has: [.decimal, .vulgar])
  }

  /// What an article may begin a number with.
  static let behindArticle: WordClass = [
    .fraction, .magnitude, .times, .outOf, .unit, .ordinal, .numberWord, .and, .wakes,
  ]

  /// Digits or a number word, without magnitude.
  static func cardinal(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    guard index < scene.tokens.count else { return nil }
    let token = scene.tokens[index]
    guard !token.flags.contains(.vetoed) else { return nil }
    if token.isNumber { return digits(scene, at: index) }
    guard token.has(.numberWord) else { return nil }
    // "tweeënhalf" has a digit after the comma.
    let value = ExactDecimal(Int128(wordValue(scene, index)), exponent: -Int(token.detail))
    return NumberMention(tokens: index..<index + 1, numeral: Numeral(value, form: .words))
  }

  /// The value of a number word, its digits after the comma included.
  static func wordValue(_ scene: borrowing Scene, _ index: Int) -> Int64 {
    let token = scene.tokens[index]
    return token.digits != 0 ? token.digits : Int64(scene.entry(index).value)
  }

  /// A number in digits; groups of three that spaces divide are put together.
  private static func digits(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    let token = scene.tokens[index]
    guard token.flags.isDisjoint(with: [.mixed, .tooLong]) else { return nil }
    var value = Int128(token.digits)
    var places = Int(token.detail)
    var end = index + 1
    var repaired = token.flags.contains(.repaired)
    if places == 0, !token.flags.contains(.leadingZero), token.digits > 0,
      token.end - token.start <= 3
    {
      while end < scene.tokens.count, continuesGroup(scene, end) {
        places = Int(scene.tokens[end].detail)
        value = shifted(value, by: 3 + places) + Int128(scene.tokens[end].digits)
        end += 1
        if places > 0 || end - index > 6 { break }
      }
      if end == index + 1, let tail = brokenFraction(scene, after: index) {
        (places, end, repaired) = (tail.places, tail.end, true)
        value = value * (places == 1 ? 10 : 100) + Int128(tail.digits)
      }
    }
    let numeral = Numeral(
      ExactDecimal(value, exponent: -places), lastPlace: -places, hasFraction: places > 0)
    return NumberMention(tokens: index..<end, numeral: numeral, repaired: repaired)
  }

  private static func shifted(_ value: Int128, by places: Int) -> Int128 {
    (0..<places).reduce(value) { shifted, _ in shifted &* 10 }
  }

  /// Whether the token is three digits after one blank, as in the second half of "12 500"; a tab or more blanks part
  /// two cells.
  static func continuesGroup(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index > 0, index < scene.tokens.count else { return false }
    let token = scene.tokens[index]
    return token.isNumber && token.flags.contains(.spaced)
      && token.start == scene.tokens[index - 1].end + 1 && scene.bytes[token.start - 1] == 0x20
      && token.detail <= 12
      && token.end - token.start - (token.detail > 0 ? Int(token.detail) + 1 : 0) == 3
      && token.flags.isDisjoint(with: [.vetoed, .grouped, .newLine, .point])
  }

  /// The digits after a comma that a scan tore loose, when a percent sign proves them: "7, 5%", "7 ,5 %".
  private static func brokenFraction(
    _ scene: borrowing Scene, after index: Int
  ) -> (digits: Int64, places: Int, end: Int)? {
    guard scene.at(index + 1, isSymbol: ","), index + 2 < scene.tokens.count else { return nil }
    let tail = scene.tokens[index + 2]
    guard tail.isNumber, tail.end - tail.start <= 2,
      tail.flags.isDisjoint(with: [.vetoed, .newLine]),
      scene.isGlued(index + 1) != scene.isGlued(index + 2),
      scene.at(index + 3, is: .unit), scene.isShareUnit(index + 3), !scene.isListed(index)
    else { return nil }
    return (tail.digits, tail.end - tail.start, index + 3)
  }
}

extension Scene {
  /// Whether the number at `index` follows another number and a comma, and so is one of a list.
  fileprivate func isListed(_ index: Int) -> Bool {
    at(index - 1, isSymbol: ",") && index >= 2 && tokens[index - 2].isNumber
      || at(index - 1, is: .and)
  }
}
