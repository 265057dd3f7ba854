// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The interval that a written number allows: the one place where the precision of text is decided.
struct ClaimedInterval: Sendable, Hashable {
  /// The widest interval that the written form allows.
  var interval: Interval
  /// How far beyond it lies a value that rounding carelessly, or cutting off, could still have given: never accused.
  var leeway: ExactDecimal
  /// Whether a value far beyond the upper end makes the words no less true ("meer dan").
  var isOpenAbove = false
  /// The same below ("minder dan").
  var isOpenBelow = false

  /// The interval of `numeral` in `unit` behind `approximation`.
  init(_ numeral: Numeral, unit: Unit?, approximation: Quantity.Approximation?) {
    let value = numeral.value
    let place = Self.place(of: numeral, unit: unit)
    leeway = 0
    switch approximation {
    case nil:
      (interval, leeway) = Self.plain(numeral, unit: unit, place: place)
    case .about:
      let share = value.magnitude * ExactDecimal(5, exponent: -2)
      let margin = max(share, ExactDecimal.power(ofTen: place))
      interval = Interval(value - margin, value + margin)
    case .justOver, .moreThan:
      interval = Interval(value, value + value.magnitude * ExactDecimal(1, exponent: -1))
      isOpenAbove = approximation == .moreThan
    case .justUnder, .lessThan:
      interval = Interval(value - value.magnitude * ExactDecimal(1, exponent: -1), value)
      isOpenBelow = approximation == .lessThan
    case .atLeast:
      interval = Interval(value, value + value.magnitude * 1000)
    case .atMost:
      interval = Interval(min(0, value - value.magnitude), value)
    }
  }

  /// The interval of a level, single or range.
  init(_ amount: Quantity.Amount, unit: Unit?, approximation: Quantity.Approximation?) {
    switch amount {
    case .single(let numeral): self.init(numeral, unit: unit, approximation: approximation)
    case .range(let low, let high):
      let first = ClaimedInterval(low, unit: unit, approximation: nil)
      let last = ClaimedInterval(high, unit: unit, approximation: nil)
      self.init(Interval(first.interval.low, last.interval.high))
      leeway = max(first.leeway, last.leeway)
      if approximation == .about {
        let place = ExactDecimal.power(ofTen: Self.place(of: high, unit: unit))
        interval = Interval(interval.low - place, interval.high + place)
      }
    }
  }

  /// The interval itself, with nothing beyond it.
  init(_ interval: Interval) {
    self.interval = interval
    leeway = 0
  }

  /// The same with the other sign.
  var negated: ClaimedInterval {
    var other = self
    other.interval = Interval(-interval.high, -interval.low)
    other.isOpenAbove = isOpenBelow
    other.isOpenBelow = isOpenAbove
    return other
  }

  private static func plain(_ numeral: Numeral, unit: Unit?, place: Int)
    -> (Interval, ExactDecimal)
  {
    let value = numeral.value
    if numeral.form == .fraction {
      let margin = value.magnitude * ExactDecimal(1, exponent: -1)
      return (Interval(value - margin, value + margin), 0)
    }
    if unit == .factor, !numeral.hasFraction {
      let margin = value.magnitude * ExactDecimal(5, exponent: -2)
      return (Interval(value - margin, value + margin), 0)
    }
    // One zero at the end is no sign of rounding; still nobody is accused over the last digit.
    if isCounted(unit), value.exponent <= 1, numeral.lastPlace <= 1, !numeral.hasFraction {
      return (Interval(value, value), value.exponent == 1 ? 5 : 0)
    }
    let margin = ExactDecimal.half(ofTenTo: place)
    // A round number may have been cut off rather than rounded: between half a unit and a whole one nobody is accused.
    if numeral.form == .words { return (Interval(value - margin, value + margin), tenth(value)) }
    let isRound = place > numeral.lastPlace || numeral.lastPlace > 0 && !numeral.hasFraction
    return (Interval(value - margin, value + margin), isRound ? margin : 0)
  }

  /// The power of ten of the last digit that counts.
  ///
  /// Of whole numbers of things and of money that is the last one that is not zero, with at least two digits: 2 for
  /// `12.500`, 4 for `100.000`. Of shares, rates and index numbers every digit counts: 0 for `20%` and `-30`.
  static func place(of numeral: Numeral, unit: Unit?) -> Int {
    guard !numeral.hasFraction, numeral.form != .fraction else { return numeral.lastPlace }
    switch unit {
    case .percent, .percentagePoint, .permille, .factor, .index: return numeral.lastPlace
    default:
      guard !numeral.value.isZero else { return numeral.lastPlace }
      let leading = String(numeral.value.mantissa.magnitude).utf8.count + numeral.value.exponent - 1
      return max(numeral.lastPlace, min(numeral.value.exponent, leading - 1))
    }
  }

  /// What a number in words ("twintig procent") may be off: words are seldom meant to the last digit.
  private static func tenth(_ value: ExactDecimal) -> ExactDecimal {
    value.magnitude * ExactDecimal(1, exponent: -1)
  }

  private static func isCounted(_ unit: Unit?) -> Bool {
    switch unit {
    case nil, .count, .fte, .currency: true
    default: false
    }
  }
}
