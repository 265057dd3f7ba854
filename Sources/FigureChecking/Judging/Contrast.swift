// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension IndicatorLinker {
  /// The link of a difference between two series at one time: "het slagingspercentage lag in het havo 3 procentpunt hoger dan in
  /// het vwo", "2% meer meisjes dan jongens".
  ///
  /// What stands behind "dan" names the one, the words before it the other; what only one of the two parts says holds for both.
  /// It is the program's own reading, so that it never accuses.
  func contrast(_ figure: Figure, in passage: Passage, at time: ClaimTime) -> IndicatorLink? {
    guard figure.kind == .difference, figure.by != nil, figure.from == nil, figure.to == nil,
      time.base == nil, let time = Self.atOneTime(time), let dan = Self.comparison(in: passage)
    else { return nil }
    let own = passage.words[..<dan]
    let end = max(dan + 1, min(passage.clause.upperBound, passage.words.endIndex))
    let other = passage.words[(dan + 1)..<end]
    guard !other.isEmpty, regions.regions(in: passage.sentenceWords).isEmpty,
      let first = side(passage, own, besides: other, figure),
      let second = side(passage, other, besides: own, figure),
      first != second, first.indicator.unit == second.indicator.unit,
      let parts = Parts(
        figure, unit: first.indicator.unit, hasGrowth: false, hasValue: true)
    else { return nil }
    var reference = second.series
    reference.timing = reference.timing ?? second.indicator.timing
    return IndicatorLink(
      indicator: first.indicator, main: first.series, rivals: [], contrast: reference, parts: parts,
      time: time, isCertain: false, confidence: 70)
  }

  /// One side of a comparison.
  private struct Side: Hashable {
    var indicator: Indicator
    var series: IndicatorSeries
  }

  /// What `own` names, where a word that it lacks may stand in `rest`; nil where that is open.
  private func side(
    _ passage: Passage, _ own: ArraySlice<Word>, besides rest: ArraySlice<Word>, _ figure: Figure
  ) -> Side? {
    let sides = namedIndicators(in: passage).compactMap { indicator -> Side? in
      guard !indicator.excludes.occur(in: own), indicator.coverage == .full,
        indicator.needs.allSatisfy({ $0.occur(in: own) || $0.occur(in: rest) }),
        let series = series(of: indicator, in: own, besides: rest), series.value != nil,
        !indicator.unlike.contains(where: { $0.words.occur(in: own) })
      else { return nil }
      // A word of its own has to tell it from the other.
      let tells =
        indicator.needs.contains { $0.occur(in: own) && !$0.occur(in: rest) }
        || series.words.occur(in: own)
      return tells ? Side(indicator: indicator, series: series) : nil
    }
    guard let first = sides.first, sides.allSatisfy({ $0.indicator.unit == first.indicator.unit })
    else { return nil }
    return sides.count == 1 ? first : nil
  }

  private func series(
    of indicator: Indicator, in own: ArraySlice<Word>, besides rest: ArraySlice<Word>
  ) -> IndicatorSeries? {
    let named = indicator.series.compactMap { series in
      series.words.heaviest(in: own).map { (series, $0.weight) }
    }
    if let best = named.max(by: { $0.1 < $1.1 }) { return best.0 }
    // The other part names a series: which one is meant here is not said.
    if indicator.series.contains(where: { $0.words.occur(in: rest) }) { return nil }
    return indicator.series.first
  }

  /// The time where it is one: a point, or two years in a row, which are a school year ("2023-2024").
  private static func atOneTime(_ time: ClaimTime) -> ClaimTime? {
    guard let period = time.period, !period.isPoint else { return time }
    guard case .year(let start)? = period.start, period.end == .year(start + 1) else { return nil }
    var time = time
    time.period = Period(.schoolYear(start))
    return time
  }

  /// Where "dan" stands, in the quote or close behind it.
  private static func comparison(in passage: Passage) -> Int? {
    let near = passage.words[passage.quote.lowerBound...].prefix(passage.quote.count + 4)
    return near.lastIndex { $0.is("dan") || $0.is("than") }
  }
}
