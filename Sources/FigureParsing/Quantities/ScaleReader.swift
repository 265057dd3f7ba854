// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads a scale that is stated once: "€ 300 (x € 1.000)", "de uitgaven (x € 1.000) bedroegen 3.450".
///
/// The scale itself is no amount. It multiplies the amount that it stands behind, else the bare numbers after it.
enum ScaleReader {
  static func read(_ scene: inout Scene) {
    var index = 0
    while index < scene.measures.count {
      guard let scale = scale(scene, index) else {
        index += 1
        continue
      }
      let stated = scene.measures.remove(at: index)
      scene.discourse.scale = scale
      scene.discourse.scaleUnit = stated.unit
      if index > 0, let end = closing(scene, behind: index - 1, scale: stated) {
        scene.measures[index - 1].multiply(byTenTo: scale, unit: stated.unit)
        scene.measures[index - 1].tokens = scene.measures[index - 1].tokens.lowerBound..<end
        continue
      }
      for later in index..<max(index, scene.measures.count)
      where scene.measures[later].unit == nil && scene.measures[later].magnitude == 0
        && !scene.measures[later].inWords
      {
        scene.measures[later].multiply(byTenTo: scale, unit: stated.unit)
      }
    }
  }

  /// The power of ten of the scale that a measure states behind an "x"; nil when it states none.
  private static func scale(_ scene: borrowing Scene, _ index: Int) -> Int? {
    let measure = scene.measures[index]
    let sign = measure.tokens.lowerBound - 1
    guard scene.at(sign, is: .times), !scene.at(sign, is: .label),
      !VetoMatcher.isNumber(scene, sign - 1),
      case .single(let numeral) = measure.amount, numeral.value.mantissa == 1
    else { return nil }
    guard case .currency = measure.unit else {
      return numeral.value.exponent >= 3 ? numeral.value.exponent : nil
    }
    return numeral.value.exponent
  }

  /// The token behind the bracket when the scale stands in brackets right behind a measure.
  private static func closing(
    _ scene: borrowing Scene, behind index: Int, scale: Measure
  ) -> Int? {
    let open = scene.measures[index].tokens.upperBound
    let end = scale.tokens.upperBound
    guard scene.at(open, isSymbol: "("), open + 2 == scale.tokens.lowerBound,
      scene.at(end, isSymbol: ")")
    else { return nil }
    return end + 1
  }
}

extension Measure {
  /// Multiplies the amount, and gives it the unit of the scale when it has none.
  fileprivate mutating func multiply(byTenTo power: Int, unit scaleUnit: Unit?) {
    amount =
      switch amount {
      case .single(let numeral): .single(numeral.scaled(byTenTo: power))
      case .range(let low, let high):
        .range(low.scaled(byTenTo: power), high.scaled(byTenTo: power))
      }
    unit = unit ?? scaleUnit
  }
}
