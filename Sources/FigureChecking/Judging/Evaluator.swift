// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A value that follows from observations, and how.
struct Term: Sendable, Hashable {
  /// What it may be.
  var interval: Interval
  /// The formula over the letters of the evidence.
  var formula: String
  /// Whether the formula has to stand in brackets inside another.
  var isCompound: Bool

  var bracketed: String { isCompound ? "(\(formula))" : formula }

  /// The sum; a row of terms is written without brackets: `a + b + c`.
  static func + (sum: Term, next: Term) -> Term {
    Term(
      interval: sum.interval + next.interval, formula: "\(sum.formula) + \(next.bracketed)",
      isCompound: true)
  }

  static func - (first: Term, second: Term) -> Term {
    Term(
      interval: first.interval - second.interval,
      formula: "\(first.bracketed) - \(second.bracketed)", isCompound: true)
  }
}

/// Computes values from the series that were fetched, and keeps the observations it used.
///
/// The letters of a formula are the observations of `evidence` in order: `a` is the first.
struct Evaluator {
  private let series: [SeriesQuery: Series]
  private var region: Region?
  /// The region that differences are measured from; nil where they are changes in time.
  let against: Region?
  /// The series that differences are measured from; nil where it is the same.
  let contrast: IndicatorSeries?
  private let asOf: CalendarDay?
  /// Whether the nearest period may stand in for one that has no observation: only to show it, never to judge.
  private let takesNearest: Bool
  /// The observations used so far.
  private(set) var evidence: [Observation] = []

  init(
    series: [SeriesQuery: Series], region: Region?, against: Region? = nil,
    contrast: IndicatorSeries? = nil, asOf: CalendarDay?, takesNearest: Bool = false
  ) {
    self.contrast = contrast
    self.series = series
    self.region = region
    self.against = against
    self.asOf = asOf
    self.takesNearest = takesNearest
  }

  /// The value of `expression` at `point`; nil where an observation is missing.
  mutating func value(of expression: SeriesExpression, at point: TimePoint) -> Term? {
    switch expression {
    case .series(let template): return observed(template, at: point)
    case .sum(let terms):
      var sum: Term?
      for each in terms {
        guard let term = value(of: each, at: point) else { return nil }
        sum = sum.map { $0 + term } ?? term
      }
      return sum
    case .difference(let first, let second):
      guard let a = value(of: first, at: point), let b = value(of: second, at: point) else {
        return nil
      }
      return a - b
    case .share(let part, let whole):
      guard let a = value(of: part, at: point), let b = value(of: whole, at: point),
        let share = Self.isPart(part, of: whole)
          ? a.interval.share(of: b.interval) : a.interval.proportion(of: b.interval)
      else { return nil }
      return Term(
        interval: share, formula: "100 * \(a.bracketed) / \(b.bracketed)", isCompound: true)
    case .ratio(let first, let second, let power):
      guard let a = value(of: first, at: point), let b = value(of: second, at: point),
        let ratio = a.interval.divided(by: b.interval)
      else { return nil }
      let scale = ExactDecimal.power(ofTen: power)
      let factor = power == 0 ? "" : " * \(scale)"
      return Term(
        interval: ratio * scale, formula: "\(a.bracketed) / \(b.bracketed)\(factor)",
        isCompound: true)
    }
  }

  /// The value of `expression` at `point` in another region.
  mutating func value(of expression: SeriesExpression, at point: TimePoint, in other: Region?)
    -> Term?
  {
    let own = region
    region = other
    defer { region = own }
    return value(of: expression, at: point)
  }

  /// Whether what `part` counts is in the cells that `whole` counts, so that a masked cell is masked in both.
  private static func isPart(_ part: SeriesExpression, of whole: SeriesExpression) -> Bool {
    let measures = Set(whole.templates.map(\.query.measure))
    return part.templates.allSatisfy { measures.contains($0.query.measure) }
  }

  /// The relative change from `a` to `b`, in percent.
  static func growth(from a: Term, to b: Term) -> Term? {
    b.interval.growth(from: a.interval).map {
      Term(
        interval: $0, formula: "(\(b.bracketed) - \(a.bracketed)) / \(a.bracketed) * 100",
        isCompound: true)
    }
  }

  /// `b` as a multiple of `a`.
  static func ratio(_ b: Term, to a: Term) -> Term? {
    b.interval.divided(by: a.interval).map {
      Term(interval: $0, formula: "\(b.bracketed) / \(a.bracketed)", isCompound: true)
    }
  }

  private mutating func observed(_ template: SeriesTemplate, at point: TimePoint) -> Term? {
    guard let query = template.query(for: region, asOf: asOf), let found = series[query],
      let observation = found.observation(at: point)
        ?? (takesNearest ? found.observation(nearest: point) : nil),
      let interval = observation.interval
    else { return nil }
    let index = evidence.firstIndex(of: observation) ?? evidence.endIndex
    if index == evidence.endIndex { evidence.append(observation) }
    return Term(interval: interval, formula: Self.letter(index), isCompound: false)
  }

  private static func letter(_ index: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(97 + index % 26)))
    return index < 26 ? letter : "\(letter)\(index / 26)"
  }
}

extension Series {
  /// The observation of exactly `point`.
  func observation(at point: TimePoint) -> Observation? {
    let period = Period(point)
    return observations.first { $0.period == period && $0.interval != nil }
  }

  /// The observation of the same kind of period that is nearest to `point`, the earlier of two.
  func observation(nearest point: TimePoint) -> Observation? {
    let target = point.firstDay.ordinal
    var best: (Observation, Int)?
    for each in observations where each.interval != nil {
      guard let start = each.period?.start else { continue }
      let preference = start.isSameKind(as: point) ? 0 : 100
      let distance = abs(start.firstDay.ordinal - target) + preference
      if distance < best?.1 ?? .max { best = (each, distance) }
    }
    return best?.0
  }
}

extension CalendarDay {
  /// Days since an arbitrary origin, near enough to tell which of two is nearer.
  var ordinal: Int { year * 366 + month * 31 + day }
}

extension TimePoint {
  func isSameKind(as other: TimePoint) -> Bool {
    switch (self, other) {
    case (.year, .year), (.schoolYear, .schoolYear), (.quarter, .quarter), (.month, .month),
      (.day, .day):
      true
    default: false
    }
  }
}
