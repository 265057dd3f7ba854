// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A number or range with its unit, hedge and denominator among the tokens of a sentence.
///
/// Every rule that is tried at a measure looks at it. So, like a ``Draft``, it is one reference to its parts, which copies
/// share until one of them is changed.
@dynamicMemberLookup
struct Measure: Sendable {
  /// What a measure is made of.
  struct Parts: Sendable {
    /// The tokens from the number or sign of currency to the unit, noun or denominator.
    var tokens: Range<Int>
    /// Where the hedge begins; the start of `tokens` when there is none.
    var hedgeStart: Int
    var amount: Quantity.Amount
    var unit: Unit?
    var approximation: Quantity.Approximation?
    /// The tokens of the noun counted.
    var counted: Range<Int>?
    /// The rate's denominator.
    var per: String?
    var fraction: Figure.Fraction?
    /// The sort of its number.
    var sort: NumberMention.Sort = .cardinal
    /// Whether the number was written in words.
    var inWords = false
    /// Whether the sign says which way it goes: "+4,2%", "-3,2%".
    var signed: Figure.Direction?
    /// The power of ten of the magnitude that was multiplied out.
    var magnitude = 0
    var repaired = false
    /// Whether it may as well be the two ends of a change: "van 5 tot 10".
    var isFromTo = false
    /// The tokens of a range's two ends.
    var split: (low: Range<Int>, high: Range<Int>)?
    /// Whether a figure has been made of it.
    var isUsed = false
  }

  /// The parts, always one: an array is the place that copies share.
  private var parts: [Parts]

  init(_ parts: Parts) { self.parts = [parts] }

  subscript<Part>(dynamicMember part: WritableKeyPath<Parts, Part>) -> Part {
    @inline(__always) get { parts[0][keyPath: part] }
    @inline(__always) set { parts[0][keyPath: part] = newValue }
  }

  /// The single value, or the low end.
  var numeral: Numeral {
    switch self.amount {
    case .single(let numeral), .range(let numeral, _): numeral
    }
  }
}
