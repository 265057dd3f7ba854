// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Sums and averages of observations, for a level over several periods or regions.
struct Total {
  let link: IndicatorLink
  let parts: Parts
  let series: [SeriesQuery: Series]
  let asOf: CalendarDay?

  /// What `choice` gives: the sum of what flows, the average of what does not or of what the words ask it of.
  func outcomes(_ choice: IndicatorSeries) -> [Outcome] {
    guard let value = choice.value else { return [] }
    if let stretch = link.time.stretch { return over(stretch, choice, value) }
    return link.times(for: choice).compactMap { time in
      add(link.together.map { (time.end, $0) }, value, at: time, isAverage: false)
    }
  }

  private func over(_ stretch: Stretch, _ choice: IndicatorSeries, _ value: SeriesExpression)
    -> [Outcome]
  {
    guard stretch.points.count > 1, let first = stretch.points.first, let last = stretch.points.last
    else { return [] }
    let time = TimePair(base: first, end: last, isStated: true)
    let terms = stretch.points.map { ($0, link.region?.region) }
    let isFlow = link.indicator.unit != .percent && link.timing(of: choice) == .whole
    var outcomes: [Outcome?] = []
    if isFlow, stretch.measure != .average {
      outcomes.append(add(terms, value, at: time, isAverage: false))
    }
    if stretch.measure == .average { outcomes.append(add(terms, value, at: time, isAverage: true)) }
    return outcomes.compactMap(\.self)
  }

  private func add(
    _ terms: [(TimePoint, Region?)], _ value: SeriesExpression, at time: TimePair, isAverage: Bool
  ) -> Outcome? {
    guard let claim = parts.list.first, terms.count > 1 else { return nil }
    var evaluator = Evaluator(series: series, region: nil, asOf: asOf)
    var sum: Term?
    for (point, region) in terms {
      guard let term = evaluator.value(of: value, at: point, in: region) else { return nil }
      sum = sum.map { $0 + term } ?? term
    }
    guard let sum, let term = isAverage ? Self.average(sum, of: terms.count) : sum else {
      return nil
    }
    return Outcome(
      parts: [ComparedPart(claim: claim, officialTerm: term)], evidence: evaluator.evidence,
      time: time, isTrend: false)
  }

  private static func average(_ sum: Term, of count: Int) -> Term? {
    let count = ExactDecimal(Int128(count))
    guard let low = sum.interval.low.divided(by: count, .down),
      let high = sum.interval.high.divided(by: count, .up)
    else { return nil }
    return Term(
      interval: Interval(low, high), formula: "\(sum.bracketed) / \(count)", isCompound: true)
  }
}
