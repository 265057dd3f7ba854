// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The neighbours of a judged figure that a sceptic asks for.
struct PerspectiveFinder {
  let series: [SeriesQuery: Series]
  let choice: IndicatorSeries
  let region: Region?
  let asOf: CalendarDay?
  let words: Wording

  /// What stands beside `outcome`: the periods before and after, another base for a change, the whole series.
  func neighbours(of outcome: Outcome) -> [Verdict.Perspective] {
    guard let expression = choice.value ?? choice.yearGrowth else { return [] }
    let end = outcome.time.end
    var found: [Verdict.Perspective] = []
    for (kind, point) in [("previous", end.previous), ("next", end.next)] {
      if let beside = value(of: expression, at: point) {
        found.append(
          Verdict.Perspective(
            kind: kind, evidence: beside.evidence,
            text: words.neighbour(beside.interval, unit(outcome), point)))
      }
    }
    if let other = otherBase(of: outcome, expression) { found.append(other) }
    if let trend = longTrend(expression, unit(outcome), like: end) { found.append(trend) }
    return found
  }

  private func unit(_ outcome: Outcome) -> Unit? {
    outcome.parts.first { $0.claim.role != .by }?.claim.unit ?? outcome.evidence.first?.unit
  }

  private func value(of expression: SeriesExpression, at point: TimePoint) -> (
    interval: Interval, evidence: [Observation]
  )? {
    var evaluator = Evaluator(series: series, region: region, asOf: asOf)
    return evaluator.value(of: expression, at: point).map { ($0.interval, evaluator.evidence) }
  }

  /// The change against the period before the base, where it goes the other way than the change itself.
  private func otherBase(of outcome: Outcome, _ expression: SeriesExpression)
    -> Verdict.Perspective?
  {
    guard choice.value != nil, let base = outcome.time.base,
      let end = value(of: expression, at: outcome.time.end),
      let first = value(of: expression, at: base),
      let earlier = value(of: expression, at: base.previous)
    else { return nil }
    let change = end.interval - first.interval
    let other = end.interval - earlier.interval
    let turns = change.low > 0 && other.high < 0 || change.high < 0 && other.low > 0
    guard turns else { return nil }
    return Verdict.Perspective(
      kind: "other_base", evidence: earlier.evidence + end.evidence,
      text: words.otherBase(base.previous, rises: other.low > 0))
  }

  /// From the first value of the same kind of period to the last.
  private func longTrend(_ expression: SeriesExpression, _ unit: Unit?, like point: TimePoint)
    -> Verdict.Perspective?
  {
    guard let template = expression.templates.first,
      let query = template.query(for: region, asOf: asOf), let found = series[query]
    else { return nil }
    let points = found.observations.filter { $0.interval != nil }.compactMap { $0.period?.end }
      .filter { $0.isSameKind(as: point) }
    guard points.count > 2, let first = points.first, let last = points.last,
      let start = value(of: expression, at: first), let end = value(of: expression, at: last)
    else { return nil }
    return Verdict.Perspective(
      kind: "long_trend", evidence: start.evidence + end.evidence,
      text: words.longTrend(from: start.interval, first, to: end.interval, last, unit))
  }
}
