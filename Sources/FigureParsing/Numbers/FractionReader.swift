// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Shares in words: "de helft", "een kwart", "driekwart", "twee derde".
enum FractionReader {
  static func fraction(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    if scene.at(index, is: .fraction), !scene.at(index, is: .ordinal),
      !scene.at(index - 1, is: [.numberWord])
    {
      return share(scene, index..<index + 1, part: part(scene, index), word: index)
    }
    // "de derde landen" counts in order; "een derde" is a share.
    guard scene.at(index + 1, is: .fraction),
      !scene.at(index + 1, is: .ordinal) || scene.at(index, is: .numberWord)
        || scene.entry(index).value == 1,
      scene.at(index, is: [.article, .numberWord])
    else {
      return nil
    }
    let part = scene.at(index, is: .numberWord) ? scene.entry(index).value : 1
    let own = self.part(scene, index + 1)
    guard own == 1 || part == 1 else { return nil }
    return share(scene, index..<index + 2, part: max(part, 1) * own, word: index + 1)
  }

  /// How many parts the word itself says: three for "driekwart"; an ordinal ("derde") says one.
  private static func part(_ scene: borrowing Scene, _ word: Int) -> Int {
    scene.at(word, is: .ordinal) ? 1 : max(1, scene.entry(word).value)
  }

  private static func share(
    _ scene: borrowing Scene, _ tokens: Range<Int>, part: Int, word: Int
  ) -> NumberMention? {
    let whole = scene.entry(word).whole
    guard whole > 0 else { return nil }
    return NumberMention(
      tokens: tokens, numeral: percent(part, of: whole), sort: .share,
      fraction: Figure.Fraction(part, of: whole))
  }

  /// A part of a whole as percentage.
  static func percent(_ part: Int, of whole: Int) -> Numeral {
    let exact = ExactDecimal(Int128(part) * 100).divided(
      by: ExactDecimal(Int128(whole)), digits: 10, .nearest)
    return Numeral(exact ?? .zero, lastPlace: 0, form: .fraction)
  }
}
