// SPDX-License-Identifier: EUPL-1.2

import FigureModel

// Ends are rounded outwards, to twelve digits after the point: an official interval is never narrower than the data allow.

extension Interval {
  /// The interval of one value.
  init(_ value: ExactDecimal) { self.init(value, value) }

  static func + (lhs: Interval, rhs: Interval) -> Interval {
    Interval(lhs.low + rhs.low, lhs.high + rhs.high)
  }

  static func - (lhs: Interval, rhs: Interval) -> Interval {
    Interval(lhs.low - rhs.high, lhs.high - rhs.low)
  }

  static func * (lhs: Interval, factor: ExactDecimal) -> Interval {
    Interval(lhs.low * factor, lhs.high * factor)
  }

  /// The quotient, where both are above zero.
  func divided(by divisor: Interval) -> Interval? {
    guard !low.isNegative, divisor.low > 0, let least = low.divided(by: divisor.high, .down),
      let most = high.divided(by: divisor.low, .up)
    else { return nil }
    return Interval(least, most)
  }

  /// The relative change from `base` to this, in percent; nil where the base may be zero or less.
  func growth(from base: Interval) -> Interval? {
    // (b − a) / a falls in a and rises in b: the ends are reached at opposite ends of the two.
    guard base.low > 0, let least = (low - base.high).divided(by: base.high, .down),
      let most = (high - base.low).divided(by: base.low, .up)
    else { return nil }
    return Interval(least * 100, most * 100)
  }

  /// This as a percentage of `whole`, of which it is a part: what is not in the part is counted once.
  func share(of whole: Interval) -> Interval? {
    let rest = Interval(
      max(0, whole.low - low), max(0, whole.high - high))
    guard let least = low.divided(by: low + rest.high, .down),
      let most = high.divided(by: high + rest.low, .up)
    else { return nil }
    return Interval(least * 100, most * 100)
  }

  /// This as a percentage of `whole`, at most a hundred: counts of one and the same whose cells are masked apart, as of who
  /// passed and who sat an exam.
  func proportion(of whole: Interval) -> Interval? {
    guard let ratio = divided(by: whole) else { return nil }
    return Interval(min(100, ratio.low * 100), min(100, ratio.high * 100))
  }

  /// Whether it lies wholly within `other`.
  func isWithin(_ other: Interval) -> Bool { other.low <= low && high <= other.high }

  /// The distance between the two; zero where they overlap.
  func distance(to other: Interval) -> ExactDecimal {
    if overlaps(other) { return 0 }
    return low > other.high ? low - other.high : other.low - high
  }

  /// How wide it is.
  var width: ExactDecimal { high - low }
}
