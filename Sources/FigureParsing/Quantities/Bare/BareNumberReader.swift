// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Numbers as every reader of numbers would list them, also in shapes that policy text never has: ",77", "2 1/4",
/// "1,1^23", "-5".
enum BareNumberReader {
  /// All numbers of the sentence, in the order of the text.
  static func read(_ scene: borrowing Scene) -> [NumberMention] {
    var numbers: [NumberMention] = []
    var index = 0
    while index < scene.tokens.count {
      if let address = WebAddress.range(scene, at: index) {
        index = address.upperBound
      } else if let number = number(scene, at: index) {
        numbers.append(signed(scene, number, after: numbers.last?.tokens.upperBound ?? 0))
        index = max(index + 1, number.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return numbers
  }

  private static func number(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    if let decimal = leadingComma(scene, index) { return decimal }
    guard var number = NumberReader.number(scene, at: index), number.sort != .times,
      !isOrdinal(scene, number.tokens.upperBound)
    else { return nil }
    if let ratio = ratio(scene, number) ?? wordRatio(scene, number) { return ratio }
    suffix(scene, &number)
    power(scene, &number)
    return number
  }

  /// Whether what stands after the number makes an ordinal of it: "30ste", "drie miljoenste".
  private static func isOrdinal(_ scene: borrowing Scene, _ next: Int) -> Bool {
    scene.at(next, has: .ordinalEnding) && scene.isGlued(next) && scientific(scene, next) == nil
  }

  /// ",77": a fraction without its zero.
  private static func leadingComma(_ scene: borrowing Scene, _ index: Int) -> NumberMention? {
    guard scene.at(index, isSymbol: ",") || scene.at(index, isSymbol: "."), !scene.isGlued(index),
      scene.isGlued(index + 1), scene.tokens[index + 1].isNumber,
      scene.tokens[index + 1].flags.isDisjoint(with: [.fraction, .grouped, .tooLong, .mixed])
    else { return nil }
    let token = scene.tokens[index + 1]
    let value = ExactDecimal(Int128(token.digits), exponent: token.start - token.end)
    var number = NumberMention(
      tokens: index..<index + 2, numeral: Numeral(value, hasFraction: true))
    suffix(scene, &number)
    return number
  }

  /// "3/4", "2 1/4": digits over digits; with a third part it is a date.
  private static func ratio(_ scene: borrowing Scene, _ number: NumberMention) -> NumberMention? {
    func over(_ at: Int) -> (end: Int, value: ExactDecimal)? {
      guard at + 2 < scene.tokens.count, scene.tokens[at].isNumber,
        scene.at(at + 1, isSymbol: "/"), scene.tokens[at + 2].isNumber,
        !scene.at(at - 1, isSymbol: "/"), !scene.at(at + 3, isSymbol: "/"),
        scene.tokens[at].detail == 0, scene.tokens[at + 2].detail == 0
      else { return nil }
      let (part, whole) = (Int(scene.tokens[at].digits), Int(scene.tokens[at + 2].digits))
      guard whole > 0 else { return nil }
      return (at + 3, FractionReader.ratio(part, of: whole))
    }
    var ratio = number
    if number.tokens.count == 1, let (end, value) = over(number.tokens.lowerBound) {
      ratio.tokens = number.tokens.lowerBound..<end
      ratio.numeral = Numeral(value, form: .fraction)
      return ratio
    }
    let next = number.tokens.upperBound
    guard number.numeral.value.exponent >= 0, let (end, value) = over(next), value < 1 else {
      return nil
    }
    ratio.tokens = number.tokens.lowerBound..<end
    ratio.numeral = Numeral(number.numeral.value + value, form: .fraction)
    return ratio
  }

  /// "honderd tweeëndertig vijfde": number words over an ordinal.
  private static func wordRatio(_ scene: borrowing Scene, _ number: NumberMention)
    -> NumberMention?
  {
    let next = number.tokens.upperBound
    guard number.numeral.form == .words, !number.isArticle, scene.at(next, is: .ordinal),
      scene.ordinalValue(next) > 2, !scene.at(next, has: .last),
      let value = number.numeral.value.divided(
        by: ExactDecimal(Int128(scene.ordinalValue(next))), digits: 18, .nearest)
    else { return nil }
    var ratio = number
    ratio.tokens = number.tokens.lowerBound..<next + 1
    ratio.numeral = Numeral(value, form: .fraction)
    return ratio
  }

  /// The letter for a power of a thousand against the digits: "100k", "10G", "1,2b".
  private static func suffix(_ scene: borrowing Scene, _ number: inout NumberMention) {
    let next = number.tokens.upperBound
    guard let power = scene.suffixPower(next) ?? looseSuffix(scene, next) else { return }
    number.numeral = number.numeral.scaled(byTenTo: power)
    number.tokens = number.tokens.lowerBound..<next + 1
    number.magnitude = power
  }

  /// "2,33 k": the one letter that is no unit of its own after a space.
  private static func looseSuffix(_ scene: borrowing Scene, _ index: Int) -> Int? {
    guard index < scene.tokens.count, scene.tokens[index].isWord,
      scene.tokens[index].end - scene.tokens[index].start == 1,
      scene.bytes[scene.tokens[index].start] | 0x20 == UInt8(ascii: "k")
    else { return nil }
    return 3
  }

  /// "1,1^23", "12,32e+14".
  private static func power(_ scene: borrowing Scene, _ number: inout NumberMention) {
    var next = number.tokens.upperBound
    if scene.at(next, isSymbol: "^") {
      next += 1
      var negative = false
      while scene.at(next, isSymbol: "-") || scene.at(next, isSymbol: "+") {
        if scene.at(next, isSymbol: "-") { negative.toggle() }
        next += 1
      }
      guard let exponent = NumberReader.cardinal(scene, at: next),
        let times = exponent.numeral.value.whole, times <= 400
      else { return }
      let power = (0..<times).reduce(ExactDecimal(1)) { power, _ in power * number.numeral.value }
      let value = negative ? ExactDecimal(1).divided(by: power, digits: 24, .nearest) : power
      number.numeral = Numeral(value ?? power)
      number.tokens = number.tokens.lowerBound..<exponent.tokens.upperBound
      return
    }
    guard let (end, exponent) = scientific(scene, next) else { return }
    number.numeral = number.numeral.scaled(byTenTo: exponent)
    number.tokens = number.tokens.lowerBound..<end
  }

  /// The exponent of "e13", "e+14".
  private static func scientific(_ scene: borrowing Scene, _ index: Int) -> (
    end: Int, exponent: Int
  )? {
    guard scene.isGlued(index), scene.tokens[index].isWord else { return nil }
    let token = scene.tokens[index]
    guard scene.bytes[token.start] | 0x20 == UInt8(ascii: "e") else { return nil }
    var exponent = 0
    for byte in token.start + 1..<token.end {
      guard scene.bytes[byte] &- 48 < 10, exponent < 100 else { return nil }
      exponent = exponent * 10 + Int(scene.bytes[byte] &- 48)
    }
    if token.end - token.start > 1 { return (index + 1, exponent) }
    let negative = scene.at(index + 1, isSymbol: "-")
    guard negative || scene.at(index + 1, isSymbol: "+"), scene.isGlued(index + 1),
      scene.isGlued(index + 2), scene.tokens[index + 2].isNumber,
      scene.tokens[index + 2].digits < 100
    else { return nil }
    let digits = Int(scene.tokens[index + 2].digits)
    return (index + 3, negative ? -digits : digits)
  }

  /// The number with the sign before it: "-5", "- 20", "min vijf".
  ///
  /// After another number a hyphen joins, and signs nothing.
  private static func signed(
    _ scene: borrowing Scene, _ number: NumberMention, after last: Int
  ) -> NumberMention {
    let before = number.tokens.lowerBound - 1
    guard before >= last, scene.at(before, isSymbol: "-") || scene.at(before, has: .negative)
    else { return number }
    if scene.at(before, isSymbol: "-") {
      guard
        before == 0 || !scene.isGlued(before) || scene.at(before - 1, is: .currency)
          || scene.at(before - 1, isSymbol: "(")
      else { return number }
      guard before != last || before == 0 || !scene.isNumber(before - 1) else { return number }
    }
    var signed = number
    signed.numeral = number.numeral.negated
    signed.tokens = before..<number.tokens.upperBound
    return signed
  }
}

extension Scene {
  /// Whether there is a number in digits or a number word at `index`.
  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < tokens.count && (tokens[index].isNumber || tokens[index].has(.numberWord))
  }

  /// The power of ten that one letter against a number stands for: k, M, G, b, T; nil for other letters.
  func suffixPower(_ index: Int) -> Int? {
    guard isGlued(index), tokens[index].isWord, tokens[index].end - tokens[index].start == 1 else {
      return nil
    }
    return switch bytes[tokens[index].start] {
    case UInt8(ascii: "k"), UInt8(ascii: "K"): 3
    case UInt8(ascii: "M"): 6
    case UInt8(ascii: "G"), UInt8(ascii: "b"), UInt8(ascii: "B"): 9
    case UInt8(ascii: "T"): 12
    default: nil
    }
  }
}
