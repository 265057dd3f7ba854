// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Contradictions inside a document, found without any dataset.
enum Consistency {
  /// The verdict on a change whose from, to and by do not fit under any reading of its unit; nil where they fit, or where
  /// one of them is missing.
  static func contradiction(in figure: Figure, _ words: Wording) -> Verdict? {
    guard figure.kind == .change, figure.modality == nil, !figure.repaired,
      let from = figure.from, let to = figure.to, let by = figure.by, let byUnit = by.unit
    else { return nil }
    let start = ClaimedInterval(from, unit: figure.unit, approximation: nil)
    let end = ClaimedInterval(to, unit: figure.unit, approximation: figure.approximation)
    var size = ClaimedInterval(by.amount, unit: byUnit, approximation: figure.approximation)
    // The direction of the words is judged by the data; here the ends give the sign.
    if to.value < from.value, byUnit != .factor { size = size.negated }
    let spread = Interval(
      end.interval.low - end.leeway - start.interval.high - start.leeway,
      end.interval.high + end.leeway - start.interval.low + start.leeway)
    let first = Interval(start.interval.low - start.leeway, start.interval.high + start.leeway)
    let last = Interval(end.interval.low - end.leeway, end.interval.high + end.leeway)
    let relative = last.growth(from: first)
    let readings: [Interval?]
    switch byUnit {
    case .percent:
      guard let relative else { return nil }
      readings = [relative, figure.unit == .percent ? spread : nil]
    case .percentagePoint:
      guard figure.unit == .percent else { return nil }
      readings = [spread, relative]
    case .factor:
      guard let ratio = last.divided(by: first) else { return nil }
      readings = [ratio, relative.map { $0 * ExactDecimal(1, exponent: -2) }]
    default:
      guard Parts.isSame(byUnit, figure.counted, figure.unit ?? byUnit) else { return nil }
      readings = [spread]
    }
    let claimed = Interval(size.interval.low - size.leeway, size.interval.high + size.leeway)
    guard !readings.contains(where: { $0.map(claimed.overlaps) ?? false }) else { return nil }
    var verdict = Verdict(on: figure, .inconsistent, .arithmetic, confidence: 95)
    verdict.claimed = .parts(
      from: .init(start.interval, figure.unit), to: .init(end.interval, figure.unit),
      by: .init(size.interval, byUnit))
    let numbers = NumberWording(language: words.language)
    let computed = Self.computed(from.value, to.value, byUnit)
    verdict.formula = computed.formula
    verdict.explanation = words.inconsistent(
      Self.written(by, numbers),
      from: numbers.size(numbers.number(from.value), figure.unit),
      to: numbers.size(numbers.number(to.value), figure.unit),
      numbers.size(numbers.number(computed.value), byUnit))
    return verdict
  }

  /// The change that the two ends give, in the unit of the size that the text states, to a tenth where it is relative.
  private static func computed(_ from: ExactDecimal, _ to: ExactDecimal, _ unit: Unit) -> (
    value: ExactDecimal, formula: String
  ) {
    let start = from.isNegative ? "(\(from))" : "\(from)"
    let change = to - from
    switch unit {
    case .percent:
      guard let share = (change * 100).divided(by: from, .nearest) else { break }
      let value = share.rounded(toExponent: -1, .nearest)
      return (value, "(\(to) - \(start)) / \(start) * 100 = \(value)")
    case .factor:
      guard let ratio = to.divided(by: from, .nearest) else { break }
      let value = ratio.rounded(toExponent: -1, .nearest)
      return (value, "\(to) / \(start) = \(value)")
    default: break
    }
    return (change, "\(to) - \(start) = \(change)")
  }

  /// The size as the text gives it.
  private static func written(_ by: Figure.Size, _ numbers: NumberWording) -> String {
    switch by.amount {
    case .single(let numeral):
      numbers.size(numbers.number(numeral.value, places: max(0, -numeral.lastPlace)), by.unit)
    case .range(let low, let high):
      numbers.size("\(numbers.number(low.value))–\(numbers.number(high.value))", by.unit)
    }
  }
}
