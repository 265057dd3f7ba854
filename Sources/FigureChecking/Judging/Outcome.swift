// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A part of a claim beside its official counterpart.
struct ComparedPart: Sendable, Hashable {
  var claim: ClaimPart
  var officialTerm: Term

  /// How far the two lie apart; zero where they overlap.
  var distance: ExactDecimal { claim.claimed.interval.distance(to: officialTerm.interval) }

  /// Whether the two share more than an end: 3,3% and 3,2% are two figures, though both may have been 3,25%.
  var meets: Bool {
    let (claimed, official) = (claim.claimed.interval, officialTerm.interval)
    // Nobody writes the half person of an average: a whole number beside it is as near as can be.
    if claim.unit == .count, claimed.width.isZero,
      claimed.distance(to: official) <= ExactDecimal(5, exponent: -1),
      official.low.exponent < 0
    {
      return true
    }
    guard claimed.overlaps(official) else { return false }
    if claimed.width.isZero || official.width.isZero { return true }
    return claimed.low < official.high && official.low < claimed.high
  }

  /// Whether the official interval lies wholly on the other side of zero.
  var isOppositeDirection: Bool {
    guard claim.role == .by, claim.measure != .ratio, !claim.isUnsigned else { return false }
    let claimed = claim.claimed.interval
    return claimed.low >= 0 && officialTerm.interval.high < 0
      || claimed.high <= 0 && officialTerm.interval.low > 0
  }
}

/// How one series compares with a claim, at one reading of its period.
struct Outcome: Sendable {
  /// Whether the intervals of all parts meet.
  enum Fit: Sendable, Hashable {
    /// All overlap.
    case fits
    /// The official interval contains and exceeds the claim, through masking.
    case open
    /// At least one is apart.
    case apart
  }

  var fit: Fit
  var parts: [ComparedPart]
  var evidence: [Observation]
  var time: TimePair
  /// Why the claim does not fit.
  var reason: Verdict.Reason = .value

  /// The least settled status of what was used.
  var status: Observation.Status {
    let order: [Observation.Status] = [.missing, .masked, .provisional, .revised, .final]
    return order.first { status in evidence.contains { $0.status == status } } ?? .final
  }

  /// How the official values follow from the evidence.
  var formula: String {
    guard parts.count > 1 else { return parts.first?.officialTerm.formula ?? "" }
    return parts.map { "\($0.claim.role.rawValue): \($0.officialTerm.formula)" }
      .joined(separator: "; ")
  }

  var isProvisional: Bool { status == .provisional || status == .revised }

  init(parts: [ComparedPart], evidence: [Observation], time: TimePair, isTrend: Bool) {
    self.parts = parts
    self.evidence = evidence
    self.time = time
    let isMasked = evidence.contains { $0.masked != nil }
    fit = .fits
    for part in parts {
      let claimed = part.claim.claimed.interval
      if isTrend, part.isOppositeDirection {
        fit = .apart
      } else if isTrend, claimed.low.isZero || claimed.high.isZero {
        // A move without a number claims its direction; how far it went is not judged. What may as well be no move at all
        // decides nothing.
        if !part.meets, fit == .fits { fit = .open }
      } else if !part.meets {
        fit = .apart
      } else if isMasked, fit == .fits, !part.officialTerm.interval.isWithin(claimed) {
        fit = .open
      }
    }
    if fit == .apart,
      parts.contains(where: { $0.distance > 0 && $0.isOppositeDirection || isTrend })
    {
      reason = .direction
    }
  }

  /// Whether the claim is no more precise than the data: then they are equal, not only at the written precision.
  func isExact(isTrend: Bool, approximation: Quantity.Approximation?) -> Bool {
    if isTrend { return true }
    guard approximation == nil else { return false }
    return parts.allSatisfy { $0.claim.claimed.interval.width <= $0.officialTerm.interval.width }
  }

  /// Whether every part that is apart lies within what careless rounding could have done.
  var isWithinLeeway: Bool {
    parts.allSatisfy { $0.distance <= $0.claim.claimed.leeway }
  }

  /// Whether "meer dan" or "minder dan" leaves room for every part that is apart.
  var isLiterallyTrue: Bool {
    parts.allSatisfy { part in
      let claimed = part.claim.claimed
      return part.meets
        || claimed.isOpenAbove && part.officialTerm.interval.low > claimed.interval.high
        || claimed.isOpenBelow && part.officialTerm.interval.high < claimed.interval.low
    }
  }
}

extension Outcome {
  /// Compares `parts` with what `series` gives at `time`; nil where an observation is missing.
  init?(
    _ parts: Parts, _ series: IndicatorSeries, at time: TimePair, evaluator: Evaluator
  ) {
    var evaluator = evaluator
    var compared: [ComparedPart] = []
    for part in parts.list {
      guard
        let official = evaluator.official(
          of: part, series, at: time, usesGrowth: parts.usesGrowth)
      else { return nil }
      var part = part
      if part.isUnsigned, official.interval.high < 0 { part.claimed = part.claimed.negated }
      compared.append(ComparedPart(claim: part, officialTerm: official))
    }
    guard !compared.isEmpty else { return nil }
    self.init(
      parts: compared, evidence: evaluator.evidence, time: time, isTrend: parts.isTrend)
    if fit == .apart, reason == .value, exchangedUnitFits(series, evaluator: &evaluator) {
      reason = .unit
    }
  }

  /// Whether the parts that are apart fit after exchanging percent and percentage point, or by a factor of a thousand.
  private func exchangedUnitFits(_ series: IndicatorSeries, evaluator: inout Evaluator) -> Bool {
    parts.filter { !$0.meets }.allSatisfy { part in
      let claimed = part.claim.claimed.interval
      if part.claim.role == .by {
        var other = part.claim
        switch (part.claim.unit, part.claim.measure) {
        case (.percent, .growth): other.measure = .difference
        case (.percentagePoint, .difference): other.measure = .growth
        default: return false
        }
        let isShare = evaluator.evidence.allSatisfy { $0.unit == .percent }
        guard isShare,
          let swapped = evaluator.official(of: other, series, at: time, usesGrowth: false)
        else { return false }
        return claimed.overlaps(swapped.interval)
      }
      return [-6, -3, 3, 6].contains { power in
        (claimed * ExactDecimal.power(ofTen: power)).overlaps(part.officialTerm.interval)
      }
    }
  }
}

extension Evaluator {
  /// The official counterpart of a part of a claim.
  mutating func official(
    of part: ClaimPart, _ series: IndicatorSeries, at time: TimePair, usesGrowth: Bool
  ) -> Term? {
    let level = usesGrowth ? series.yearGrowth : series.value
    switch (part.role, part.measure) {
    case (.level, _), (.to, _):
      return level.flatMap { index(of: $0, at: time.end, from: part.indexBase) }
    case (.from, _):
      guard let base = time.base else { return nil }
      return level.flatMap { index(of: $0, at: base, from: part.indexBase) }
    case (.by, let measure):
      if let contrast {
        guard let value = series.value, let other = contrast.value,
          let a = self.value(of: value, at: time.end), let b = self.value(of: other, at: time.end)
        else { return nil }
        return Self.change(measure, from: b, to: a)
      }
      if let against {
        guard let value = series.value, let own = self.value(of: value, at: time.end),
          let other = self.value(of: value, at: time.end, in: against)
        else { return nil }
        return Self.change(measure, from: other, to: own)
      }
      guard let base = time.base else { return nil }
      if let published = published(measure, series, from: base, to: time.end) { return published }
      let ends = measure == .difference && part.unit == .percentagePoint ? level : series.value
      guard let ends, let a = index(of: ends, at: base, from: part.indexBase),
        let b = index(of: ends, at: time.end, from: part.indexBase)
      else { return nil }
      return Self.change(measure, from: a, to: b)
    }
  }

  /// The value of `expression` at `point`, as an index number with `base` as hundred where one is given.
  private mutating func index(
    of expression: SeriesExpression, at point: TimePoint, from base: TimePoint?
  ) -> Term? {
    guard let value = value(of: expression, at: point), let base else {
      return value(of: expression, at: point)
    }
    guard let hundred = self.value(of: expression, at: base),
      let ratio = value.interval.divided(by: hundred.interval)
    else { return nil }
    return Term(
      interval: ratio * 100, formula: "100 * \(value.bracketed) / \(hundred.bracketed)",
      isCompound: true)
  }

  private static func change(_ measure: ClaimPart.Measure, from a: Term, to b: Term) -> Term? {
    switch measure {
    case .growth: growth(from: a, to: b)
    case .ratio: ratio(b, to: a)
    case .difference, .value: b - a
    }
  }

  /// The change as the publisher gives it, which is more precise than one computed from rounded values.
  private mutating func published(
    _ measure: ClaimPart.Measure, _ series: IndicatorSeries, from base: TimePoint, to end: TimePoint
  ) -> Term? {
    switch measure {
    case .growth:
      if base == end.yearEarlier, let growth = series.yearGrowth {
        return value(of: growth, at: end)
      }
      if base == end.previous, let growth = series.periodGrowth {
        return value(of: growth, at: end)
      }
      return nil
    case .difference:
      guard base == end.yearEarlier, let change = series.yearChange else { return nil }
      return value(of: change, at: end)
    case .value, .ratio: return nil
    }
  }
}
