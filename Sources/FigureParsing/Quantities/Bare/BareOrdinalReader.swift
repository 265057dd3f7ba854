// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Places in an order: "30ste", "eenentwintigste", "vier miljoen vierhonderdduizendste".
enum BareOrdinalReader {
  static func read(_ scene: borrowing Scene) -> [BareQuantity] {
    var ordinals: [BareQuantity] = []
    var index = 0
    while index < scene.tokens.count {
      if let ordinal = digits(scene, index) ?? words(scene, index) {
        ordinals.append(ordinal)
        index = ordinal.tokens.upperBound
      } else {
        index += 1
      }
    }
    return ordinals
  }

  /// "30ste", "1e".
  private static func digits(_ scene: borrowing Scene, _ index: Int) -> BareQuantity? {
    guard scene.at(index + 1, has: .ordinalEnding), scene.isGlued(index + 1),
      scene.tokens[index].isNumber, scene.tokens[index].detail == 0,
      scene.tokens[index].flags.isDisjoint(with: [.mixed, .tooLong])
    else { return nil }
    let value = ExactDecimal(Int128(scene.tokens[index].digits))
    return BareQuantity(index..<index + 2, .ordinal, Numeral(value))
  }

  /// An ordinal with the number words before it that it adds to or multiplies.
  private static func words(_ scene: borrowing Scene, _ index: Int) -> BareQuantity? {
    if scene.isOrdinal(index) {
      let value = ExactDecimal(Int128(scene.ordinalValue(index)))
      return BareQuantity(index..<index + 1, .ordinal, Numeral(value, form: .words))
    }
    guard scene.at(index, is: .numberWord), let number = CompositeReader.number(scene, at: index)
    else { return nil }
    var next = number.tokens.upperBound
    if scene.at(next, is: .and) { next += 1 }
    guard scene.isOrdinal(next) else { return nil }
    let last = ExactDecimal(Int128(scene.ordinalValue(next)))
    let before = number.numeral.value
    let value: ExactDecimal
    if last < .power(ofTen: before.trailingZeros) {
      value = before + last
    } else if last.mantissa == 1, last.exponent >= 2, before < last {
      value = before * last
    } else {
      return nil
    }
    return BareQuantity(index..<next + 1, .ordinal, Numeral(value, form: .words))
  }
}

extension Scene {
  /// Whether the word at `index` is an ordinal with a value: not "laatste", nor the ending of one.
  fileprivate func isOrdinal(_ index: Int) -> Bool {
    at(index, is: .ordinal) && !at(index, has: [.last, .ordinalEnding])
  }
}
