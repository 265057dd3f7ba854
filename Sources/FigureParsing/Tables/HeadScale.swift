// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The ways to state a scale that only the heads and notes of tables use, beside those of running text: "(€ 1.000)", "in 1.000 euro",
/// "x € mln", "1 000 kg", "mln euro".
enum HeadScale {
  static func find(_ scene: borrowing Scene, _ place: HeadText.Place) -> Scale? {
    for index in scene.tokens.indices {
      if let scale = power(scene, index, place) ?? magnitude(scene, index) { return scale }
    }
    return nil
  }

  /// A power of ten where a scale may stand, with a sign of currency before it or a unit behind it.
  private static func power(
    _ scene: borrowing Scene, _ index: Int, _ place: HeadText.Place
  ) -> Scale? {
    guard scene.tokens[index].isNumber, scene.period(at: index) == nil,
      let number = CompositeReader.number(scene, at: index),
      number.numeral.value.mantissa == 1, number.numeral.value.exponent >= 3
    else { return nil }
    let (tokens, unit) = withUnit(scene, number.tokens)
    let isAll = tokens == scene.tokens.indices && place != .row && place != .note
    guard leads(scene, tokens.lowerBound) || isAll && unit != nil else { return nil }
    return Scale(tokens: tokens, power: number.numeral.value.exponent, unit: unit)
  }

  /// "mln euro", "€ mld", "x miljoen", "in miljarden": a magnitude that multiplies no number of its own.
  private static func magnitude(_ scene: borrowing Scene, _ index: Int) -> Scale? {
    guard scene.at(index, is: .magnitude) || scene.at(index, has: .manyThousands),
      scene.measure(at: index) == nil, !scene.at(index - 1, is: [.numberWord, .hedge]),
      index == 0 || !scene.tokens[index - 1].isNumber || scene.period(at: index - 1) != nil
    else { return nil }
    let (tokens, unit) = withUnit(scene, index..<index + 1)
    guard unit != nil || leads(scene, tokens.lowerBound) else { return nil }
    return Scale(tokens: tokens, power: scene.entry(index).power, unit: unit)
  }

  /// The tokens with the sign of currency before them, or the unit behind them.
  private static func withUnit(
    _ scene: borrowing Scene, _ tokens: Range<Int>
  ) -> (tokens: Range<Int>, unit: Unit?) {
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    if scene.at(before, is: .currency) {
      return (before..<after, scene.entry(before).unit)
    }
    if scene.at(after, is: [.unit, .currency]), !scene.tokens[after].has(.timeUnit) {
      return (tokens.lowerBound..<after + 1, scene.entry(after).unit)
    }
    return (tokens, nil)
  }

  /// Whether what stands before `index` leads a scale: a bracket, "in", "x".
  private static func leads(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let before = index - 1
    return scene.at(before, isSymbol: "(") || scene.at(before, isSymbol: "[")
      || scene.at(before, has: .inTime) || scene.at(before, is: .times)
  }
}
