// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Parts of a whole: "een op de drie", "1 op de 5", "101 van de 179".
enum ShareReader {
  /// The share that begins at `index`, where digits or a number word at it are `cardinal`.
  static func share(
    _ scene: borrowing Scene, at index: Int, _ cardinal: NumberMention?
  ) -> NumberMention? {
    guard let (middle, small) = part(scene, index, cardinal) else { return nil }
    var next = middle
    guard scene.at(next, is: .outOf) else { return nil }
    let isOn = scene.at(next, is: .at)
    next += 1
    let hasArticle = scene.at(next, is: [.article, .determiner])
    if hasArticle { next += 1 }
    // "24 van de ruim 300 winkels"
    if hasArticle, !isOn, small > 1, scene.at(next, is: .hedge) { next += 1 }
    // "één van de 111 kandidaten" names one of them and no share.
    guard isOn || hasArticle && (small > 1 || scene.isBare) || isCounted(scene, index, next, small),
      let whole = NumberReader.cardinal(scene, at: next),
      !scene.at(whole.tokens.upperBound, is: .magnitude)
    else { return nil }
    guard let large = whole.numeral.value.whole, small <= large, large > 1 else { return nil }
    guard !scene.at(whole.tokens.upperBound, is: .unit) || isOn else { return nil }
    return FractionReader.mention(scene, index..<whole.tokens.upperBound, small, large)
  }

  /// Whether "47 van 56 gemeenten" counts some of many: both are plain digits, and a noun says of what.
  private static func isCounted(
    _ scene: borrowing Scene, _ index: Int, _ whole: Int, _ small: Int
  ) -> Bool {
    !scene.isBare && small > 1 && scene.isPlain(index) && scene.isPlain(whole)
      && whole == index + 2 && !scene.at(index - 1, is: [.label, .from, .to, .currency])
      && !scene.at(index - 1, isSymbol: "-") && CountedNoun.phrase(scene, from: whole + 1) != nil
      && !scene.at(whole + 1, is: .unit)
  }

  /// The parts and the token after them: a whole number, or "een".
  private static func part(
    _ scene: borrowing Scene, _ index: Int, _ cardinal: NumberMention?
  ) -> (end: Int, value: Int)? {
    if scene.at(index, has: .one) { return (index + 1, 1) }
    guard let end = cardinal?.tokens.upperBound, let value = cardinal?.numeral.value.whole else {
      return nil
    }
    return (end, value)
  }
}

extension ExactDecimal {
  /// The number as a whole one, or nil when it has a fraction or is out of reach.
  var whole: Int? {
    guard exponent >= 0, exponent < 12, let scaled = Int(exactly: mantissa) else { return nil }
    var result = scaled
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      result = product
    }
    return result
  }
}
