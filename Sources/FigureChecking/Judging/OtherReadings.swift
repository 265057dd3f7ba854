// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The last guard before an accusation: whether the claim is true under another reading that its own sentence offers.
///
/// A sentence with two years, regions or indicators may mean either; a year may mean any day or month in it. That a value
/// fits does not make the reading right, so nothing is confirmed; but nobody is accused either.
struct OtherReadings {
  let link: IndicatorLink
  let parts: Parts
  let series: [SeriesQuery: Series]
  let choice: IndicatorSeries
  let asOf: CalendarDay?
  let words: Wording

  /// The reason and the sentence why `main`, which does not fit, may be the wrong reading; nil where no other fits.
  func thatFits(beside main: Outcome) -> (Verdict.Reason, String)? {
    if let place = elsewhere(main) { return (.ambiguous, place) }
    if isLevel(main) { return (.ambiguous, words.mayBeLevel) }
    if isWithinYear(main) { return (.period, words.movesWithinYear) }
    return nil
  }

  /// What the sentence names besides, that the claim fits.
  private func elsewhere(_ main: Outcome) -> String? {
    let own = link.region?.region
    for region in [own] + link.elsewhere {
      for series in [choice] + link.rivals + link.beside {
        let isOwn = region == own && series == choice
        let times = alternatives(series) + (isOwn ? [] : [main.time])
        for time in times where !isOwn || time != main.time {
          guard fits(series, at: time, region) else { continue }
          if region != own { return words.fitsElsewhere(region?.name) }
          return link.beside.contains(series)
            ? words.fitsOther(series.name) : words.fitsOther(words.numbers.period(time.end))
        }
      }
    }
    return nil
  }

  private func alternatives(_ series: IndicatorSeries) -> [TimePair] {
    link.time.alternatives(
      isChange: parts.isChange && link.against == nil && link.contrast == nil,
      timing: link.timing(of: series))
  }

  private func fits(_ series: IndicatorSeries, at time: TimePair, _ region: Region?) -> Bool {
    let evaluator = Evaluator(
      series: self.series, region: region, against: link.against, contrast: link.contrast,
      asOf: asOf)
    return Outcome(parts, series, at: time, evaluator: evaluator)?.fit == .fits
  }

  /// Whether the size of a change fits as the level itself: "was met 3.599 hoger dan" may give either.
  private func isLevel(_ main: Outcome) -> Bool {
    guard !parts.isTrend, main.parts.count == 1, let part = main.parts.first,
      part.claim.role == .by,
      let value = choice.value
    else { return false }
    var evaluator = Evaluator(series: series, region: link.region?.region, asOf: asOf)
    guard let level = evaluator.value(of: value, at: main.time.end)?.interval else { return false }
    let claimed = part.claim.claimed.interval
    return claimed.overlaps(level) || claimed.overlaps(level * -1)
  }

  // MARK: - Within the year

  /// Whether a year, named without a day, holds a value that fits: a stock on its way from one count to the next, or a month
  /// that ended, peaked or bottomed there.
  private func isWithinYear(_ main: Outcome) -> Bool {
    guard case .year(let year) = link.time.period?.end, link.time.moments[year] == nil,
      let value = choice.value, let level = level(of: main)
    else { return false }
    let points: [TimePoint] =
      switch link.timing(of: choice) {
      case .start: [.year(year), .year(year + 1)]
      case .end: [.year(year - 1), .year(year)]
      case .whole where parts.isChange || link.time.isExtreme:
        (1...12).map { .month(year, $0) }
      case .whole: []
      }
    let found = points.compactMap { point -> Interval? in
      var evaluator = Evaluator(series: series, region: link.region?.region, asOf: asOf)
      return evaluator.value(of: value, at: point)?.interval
    }
    guard let low = found.map(\.low).min(), let high = found.map(\.high).max() else { return false }
    var range = Interval(low, high)
    // Where the next count is not there yet, the stock may have moved as far as stocks do in a year.
    if link.timing(of: choice) != .whole, found.count == 1 {
      let margin = high.magnitude * ExactDecimal(2, exponent: -2)
      range = Interval(low - margin, high + margin)
    }
    return level.overlaps(range)
  }

  /// The level that the claim gives, where that alone is what does not fit.
  private func level(of main: Outcome) -> Interval? {
    let apart = main.parts.filter { !$0.meets }
    guard apart.count == 1, let part = apart.first, part.claim.measure == .value,
      part.claim.role == .level || part.claim.role == .to
    else { return nil }
    return part.claim.claimed.interval
  }
}
