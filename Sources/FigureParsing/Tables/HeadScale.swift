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
    var start = index
    var unit: Unit?
    if scene.at(start - 1, is: .currency) {
      start -= 1
      unit = scene.entry(start).unit
    }
    var end = number.tokens.upperBound
    if unit == nil, scene.at(end, is: .unit), !scene.tokens[end].has(.timeUnit) {
      unit = scene.entry(end).unit
      end += 1
    }
    let isAll = start == 0 && end == scene.tokens.count && place != .row && place != .note
    guard leads(scene, start) || isAll && unit != nil else { return nil }
    return Scale(tokens: start..<end, power: number.numeral.value.exponent, unit: unit)
  }

  /// "mln euro", "€ mld", "x miljoen", "in miljarden": a magnitude that multiplies no number of its own.
  private static func magnitude(_ scene: borrowing Scene, _ index: Int) -> Scale? {
    guard scene.at(index, is: .magnitude) || scene.at(index, has: .manyThousands),
      scene.measure(at: index) == nil, !scene.at(index - 1, is: [.numberWord, .hedge]),
      index == 0 || !scene.tokens[index - 1].isNumber || scene.period(at: index - 1) != nil
    else { return nil }
    var start = index
    var unit: Unit?
    if scene.at(start - 1, is: .currency) {
      start -= 1
      unit = scene.entry(start).unit
    }
    var end = index + 1
    if unit == nil, scene.at(end, is: [.unit, .currency]), !scene.tokens[end].has(.timeUnit) {
      unit = scene.entry(end).unit
      end += 1
    }
    guard unit != nil || leads(scene, start) else { return nil }
    return Scale(tokens: start..<end, power: scene.entry(index).power, unit: unit)
  }

  /// Whether what stands before `index` leads a scale: a bracket, "in", "x".
  private static func leads(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let before = index - 1
    return scene.at(before, isSymbol: "(") || scene.at(before, isSymbol: "[")
      || scene.at(before, has: .inTime) || scene.at(before, is: .times)
  }
}
