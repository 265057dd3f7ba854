// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the numbers of a sentence: digits and words, with their magnitudes, and shares in words.
enum NumberReader {
  static func read(_ scene: inout Scene) {
    var index = 0
    while index < scene.tokens.count {
      if let number = number(scene, at: index) {
        scene.numbers.append(number)
        index = number.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  private static let mayStart: WordClass = [
    .numberWord, .fraction, .magnitude, .article, .factorVerb, .factorNoun, .times, .ordinal,
  ]

  private static func number(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    let token = scene.tokens[index]
    guard token.isNumber || token.has(Self.mayStart), !token.flags.contains(.vetoed) else {
      return nil
    }
    return TimesReader.times(scene, at: index) ?? ShareReader.share(scene, at: index)
      ?? FractionReader.fraction(scene, at: index)
      ?? cardinal(scene, at: index).map { magnified(scene, $0) }
      ?? article(scene, at: index)
  }

  /// Digits or number words, without magnitude.
  static func cardinal(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    guard index < scene.tokens.count else { return nil }
    let token = scene.tokens[index]
    guard !token.flags.contains(.vetoed) else { return nil }
    if token.isNumber { return digits(scene, at: index) }
    guard token.has(.numberWord) else { return nil }
    var value = wordValue(scene, index)
    var end = index + 1
    // "tweeduizend vijfhonderd": words that go down in size add up.
    while end < scene.tokens.count, scene.tokens[end].has(.numberWord), value % 1000 == 0, value > 0
    {
      let next = wordValue(scene, end)
      guard next > 0, next < 1000 else { break }
      value += next
      end += 1
    }
    return NumberMention(
      tokens: index..<end, numeral: Numeral(ExactDecimal(Int128(value)), form: .words))
  }

  private static func wordValue(_ scene: borrowing Scene, _ index: Int) -> Int64 {
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
    if places == 0, !token.flags.contains(.leadingZero), token.digits > 0,
      token.end - token.start <= 3
    {
      while end < scene.tokens.count, continuesGroup(scene, end) {
        value = value * 1000 + Int128(scene.tokens[end].digits)
        places = Int(scene.tokens[end].detail)
        end += 1
        if places > 0 { break }
      }
    }
    let numeral = Numeral(
      ExactDecimal(value, exponent: -places), lastPlace: -places, hasFraction: places > 0)
    return NumberMention(
      tokens: index..<end, numeral: numeral, repaired: token.flags.contains(.repaired))
  }

  private static func continuesGroup(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.isNumber && token.flags.contains(.spaced) && token.end - token.start == 3
      && token.detail == 0
      && token.flags.isDisjoint(with: [.vetoed, .grouped, .newLine])
  }

  /// The number with the magnitude that follows it: "2,3 miljard", "tien duizend".
  static func magnified(_ scene: borrowing Scene, _ number: NumberMention) -> NumberMention {
    var number = number
    let next = number.tokens.upperBound
    guard scene.at(next, is: .magnitude) else { return number }
    let power = scene.entry(next).power
    number.numeral = number.numeral.scaled(byTenTo: power)
    number.magnitude = power
    number.tokens = number.tokens.lowerBound..<next + 1
    return number
  }

  /// "een miljoen", "miljoen": one of a magnitude.
  private static func article(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    let isArticle = scene.tokens[index].has(.article)
    let magnitude = isArticle ? index + 1 : index
    guard scene.at(magnitude, is: .magnitude), isArticle,
      scene.at(index, is: .numberWord) || isArticle
    else { return nil }
    let one = NumberMention(
      tokens: index..<index + 1, numeral: Numeral(1, form: .words), isArticle: true)
    return magnified(scene, one)
  }
}
