// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The periods of observations that a figure may be about.
struct TimePair: Sendable, Hashable {
  /// The period that a change is measured against; nil for a level.
  var base: TimePoint?
  /// The period of a level, or in which a change ends.
  var end: TimePoint
  /// Whether the two are what the text says, rather than one of several readings.
  var isStated: Bool
}

/// When a figure is of, in the words of the text.
struct ClaimTime: Sendable, Hashable {
  /// What the figure itself gives, or a figure beside it in the sentence.
  var period: Period?
  /// What a change is measured against.
  var base: ComparisonBase?
  /// Years of which the text names the beginning ("begin 2020") or the end ("eind 2025").
  var moments: [Int: Indicator.Timing]
  /// Whether the text gives no period at all, so that the latest observation at the document's date stands in.
  var isAssumed: Bool
  /// Other periods that the words may bind to the figure: then no reading counts as the stated one.
  var others: [Period] = []
  /// Every point in time that the sentence names, those included that it only counts back to: a claim that fits one of them
  /// accuses nobody.
  var named: [TimePoint] = []
  /// Those of them that it writes out.
  var stated: [TimePoint] = []
  /// The longer time that a level is over, where it is no single period.
  var stretch: Stretch?
  /// Whether the sentence speaks of a peak, a low or a move within the period.
  var isExtreme = false
  /// Whether a move has no two ends: "in de eerste helft van 2024" may be measured against the half year before or that of a
  /// year earlier, and "per maand" is of no single month.
  var isOpenMove = false

  /// Whether a move has a start and no end: "sinds 2012", "vergeleken met 2020".
  ///
  /// Its end is the latest known; it accuses nobody.
  var isOpenEnded: Bool { period?.start != nil && period?.end == nil }

  /// The same with its end at `point`, from its own start where it has one; nil where that is no earlier point of the same kind.
  func ending(at point: TimePoint) -> ClaimTime? {
    var time = self
    time.period = Period(point)
    guard isOpenEnded, let start = period?.start else { return time }
    guard start.isSameKind(as: point), start.firstDay < point.firstDay else { return nil }
    time.period = Period(start: start, end: point)
    return time
  }

  /// The readings of a level that take any of the other times that the sentence names; of a change those between two of them.
  func alternatives(isChange: Bool, timing: Indicator.Timing) -> [TimePair] {
    guard isChange else { return named.flatMap { levels(of: Period($0), timing) } }
    return stated.flatMap { end in
      // What may be meant by the figure's own period has been tried.
      var list = end == period?.end ? [] : changes(of: Period(end), timing)
      for start in named where start.firstDay < end.firstDay && start.isSameKind(as: end) {
        list += pairs(from: start, to: end, timing, isStated: false)
      }
      return list
    }
  }

  /// The readings of a level, the likeliest first.
  func levels(timing: Indicator.Timing) -> [TimePair] {
    readings { levels(of: $0, timing) }
  }

  /// The readings of a change, the likeliest first.
  func changes(timing: Indicator.Timing) -> [TimePair] {
    readings { changes(of: $0, timing) }
  }

  private func readings(_ pairs: (Period) -> [TimePair]) -> [TimePair] {
    var list = others.flatMap(pairs) + (period.map(pairs) ?? [])
    if !others.isEmpty {
      for index in list.indices { list[index].isStated = false }
    }
    return list
  }

  private func levels(of period: Period, _ timing: Indicator.Timing) -> [TimePair] {
    guard let end = period.end ?? period.start else { return [] }
    return observed(end, timing).map { TimePair(base: nil, end: $0, isStated: true) }
      + schoolYears(of: end).map { TimePair(base: nil, end: $0, isStated: false) }
  }

  private func changes(of period: Period, _ timing: Indicator.Timing) -> [TimePair] {
    guard let end = period.end ?? period.start else { return [] }
    if let start = period.start, start != end {
      return pairs(from: start, to: end, timing, isStated: true)
    }
    if let base, let point = base.point(before: end) {
      return pairs(from: point, to: end, timing, isStated: true)
    }
    switch end {
    case .year(let year) where timing == .start && moments[year] == nil:
      // A change "in 2025" runs from the first of January of that year to that of the next.
      return pairs(from: end, to: .year(year + 1), timing, isStated: true)
        + pairs(from: .year(year - 1), to: end, timing, isStated: false)
    case .year, .schoolYear, .day:
      return pairs(from: end.yearEarlier, to: end, timing, isStated: true)
    case .month, .quarter:
      return pairs(from: end.yearEarlier, to: end, timing, isStated: false)
        + pairs(from: end.previous, to: end, timing, isStated: false)
    }
  }

  private func pairs(
    from start: TimePoint, to end: TimePoint, _ timing: Indicator.Timing, isStated: Bool
  ) -> [TimePair] {
    let plain = observed(start, timing).flatMap { base in
      observed(end, timing).map { TimePair(base: base, end: $0, isStated: isStated) }
    }
    let school = zip(schoolYears(of: start), schoolYears(of: end)).map {
      TimePair(base: $0, end: $1, isStated: false)
    }
    return plain + school
  }

  /// The period whose observation stands for `point` in a series of that timing.
  private func observed(_ point: TimePoint, _ timing: Indicator.Timing) -> [TimePoint] {
    switch (timing, point) {
    case (.start, .year(let year)): [.year(moments[year] == .end ? year + 1 : year)]
    case (.start, .day(let year, 1, 1)), (.start, .month(let year, 1)): [.year(year)]
    case (.start, .day(let year, 12, 31)): [.year(year + 1)]
    case (.end, .year(let year)): [.year(moments[year] == .start ? year - 1 : year)]
    case (.end, .day(let year, 12, 31)), (.end, .month(let year, 12)): [.year(year)]
    case (.end, .day(let year, 1, 1)): [.year(year - 1)]
    default: [point]
    }
  }

  /// A calendar year in education may be the school year that ends in it (the exam year) or the one that starts in it.
  private func schoolYears(of point: TimePoint) -> [TimePoint] {
    guard case .year(let year) = point else { return [] }
    return [.schoolYear(year - 1), .schoolYear(year)]
  }
}
