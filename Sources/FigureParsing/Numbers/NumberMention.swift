// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A number among the tokens of a sentence, magnitude multiplied out.
struct NumberMention: Sendable {
  /// What kind of number.
  enum Sort: Sendable {
    case cardinal
    case ordinal
    /// A share in words or as parts of a whole: "de helft", "een op de drie".
    case share
    /// How many times: "drie keer", "verdubbeld".
    case times
  }

  /// The tokens that it covers.
  var tokens: Range<Int>
  var numeral: Numeral
  var sort: Sort = .cardinal
  /// The share as parts of a whole, where written so.
  var fraction: Figure.Fraction?
  /// The power of ten of the magnitude that was multiplied out; 0 when there was none.
  var magnitude = 0
  /// Whether it starts with an indefinite article that may be no number ("een miljoen" is, "een" is not).
  var isArticle = false
  /// The unit that a word of multiplication has in itself: percent for "gehalveerd".
  var unit: Unit?
  var repaired = false
}
