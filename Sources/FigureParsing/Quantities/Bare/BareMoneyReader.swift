// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Amounts of money: "€ 2,20", "nzd$15", "35,9 miljoen dollar", "5 euro 50", "15 dollar en 15 cent".
enum BareMoneyReader {
  static func money(_ scene: borrowing Scene, _ number: NumberMention) -> BareQuantity? {
    var tokens = number.tokens
    var numeral = number.numeral
    var unit: Unit?
    let before = tokens.lowerBound - 1
    if isSign(scene, before) {
      unit = scene.entry(before).unit
      tokens = before..<tokens.upperBound
      if let end = closingDash(scene, tokens.upperBound) { tokens = before..<end }
    }
    var next = tokens.upperBound
    if scene.at(next, isSymbol: "-"), scene.isGlued(next), scene.isGlued(next + 1) { next += 1 }
    if scene.isOrigin(next) { next += 1 }
    if isName(scene, next), case .currency(let code) = currency(scene, next),
      unit == nil || unit == .currency(code)
    {
      unit = .currency(code)
      tokens = tokens.lowerBound..<next + 1
      // "30 MUSD": the power is part of the code.
      let power = scene.entry(next).power
      if power > 0 { numeral = numeral.scaled(byTenTo: power) }
      if !scene.at(next, has: .cent), let (end, cents) = cents(scene, next + 1) {
        numeral = Numeral(numeral.value + cents)
        tokens = tokens.lowerBound..<end
      }
    }
    guard let unit, !isCents(scene, number) else { return nil }
    return BareQuantity(tokens, .money, numeral, unit: unit)
  }

  /// Whether the token is a sign or code of currency before an amount.
  private static func isSign(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: .currency) || isCode(scene, index)
  }

  private static func isName(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: .unit) || isCode(scene, index)
      || scene.at(index, has: .cent) && scene.tokens[index - 1].isNumber
  }

  /// The money that a name may stand for; a pound is money before it is weight here.
  private static func currency(_ scene: borrowing Scene, _ index: Int) -> Unit? {
    let entry = scene.entry(index)
    return entry.largeUnit ?? entry.unit ?? (scene.at(index, has: .cent) ? .euro : nil)
  }

  /// A code in capitals, or in small letters against a digit: "3,14nzd".
  private static func isCode(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.at(index, has: .iso) else { return false }
    return scene.tokens[index].flags.contains(.acronym) || scene.isGlued(index)
  }

  /// "€ 198,-", "€ 198,--".
  static func closingDash(_ scene: borrowing Scene, _ index: Int) -> Int? {
    guard scene.at(index, isSymbol: ","), scene.at(index + 1, isSymbol: "-"),
      scene.isGlued(index + 1)
    else { return nil }
    return scene.at(index + 2, isSymbol: "-") && scene.isGlued(index + 2) ? index + 3 : index + 2
  }

  /// The hundredths after an amount: "50", "en 15 cent", "43c".
  private static func cents(
    _ scene: borrowing Scene, _ index: Int
  ) -> (end: Int, value: ExactDecimal)? {
    let linked = scene.at(index, is: .and)
    let start = linked ? index + 1 : index
    guard let number = NumberReader.cardinal(scene, at: start), number.numeral.value < 100,
      let whole = number.numeral.value.whole
    else { return nil }
    let value = ExactDecimal(Int128(whole), exponent: -2)
    let next = number.tokens.upperBound
    if scene.at(next, has: .cent) { return (next + 1, value) }
    guard whole >= 10 || scene.tokens[start].flags.contains(.leadingZero),
      scene.at(start, is: .numberWord)
        || scene.tokens[start].end - scene.tokens[start].start == 2,
      next == scene.tokens.count || scene.tokens[next].kind == .symbol
    else { return nil }
    return (next, value)
  }

  /// Whether the number is the hundredths of an amount before it.
  private static func isCents(_ scene: borrowing Scene, _ number: NumberMention) -> Bool {
    guard scene.at(number.tokens.upperBound, has: .cent) else { return false }
    var before = number.tokens.lowerBound - 1
    if scene.at(before, is: .and) { before -= 1 }
    guard scene.at(before, is: .unit), case .currency = scene.entry(before).unit else {
      return false
    }
    return true
  }
}
