// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Judges one figure that was linked to a curated indicator, past the guards that stand before every accusation.
struct LinkJudge {
  let figure: Figure
  let link: IndicatorLink
  let series: [SeriesQuery: Series]
  let documentDate: CalendarDay?
  let asOf: CalendarDay?
  let words: Wording

  var indicator: Indicator { link.indicator }

  /// The verdict.
  func verdict() -> Verdict {
    guard let parts = link.parts, !indicator.series.isEmpty else {
      return noSource(indicator.needed)
    }
    // A partial series only stands beside the text, so that a loose link to it does no harm.
    if link.time.isAssumed, !link.isCertain, indicator.coverage == .full {
      return words.notCheckable(figure, .unlinked)
    }
    // The latest figure at the document's date needs a date: today's would be a coincidence.
    if link.time.isAssumed, documentDate == nil, link.unlike == nil, indicator.coverage == .full {
      return words.notCheckable(figure, .vague)
    }
    if link.time.isAssumed, parts.isChange, link.unlike == nil, indicator.coverage == .full {
      // A change without any period could be of any.
      return words.notCheckable(figure, .vague)
    }
    if let difference = facetThatDiffers { return beside(difference, parts) }
    if let total = overSeveral(parts) { return total }
    // Where the series that comes first has no such period, the next that the words may mean takes its place.
    for choice in [link.main] + link.rivals {
      guard let outcome = best(choice, parts, region: link.region?.region, asOf: asOf) else {
        continue
      }
      switch outcome.fit {
      case .fits: return inPerspective(confirmed(outcome, parts), outcome, choice)
      case .open: return verdict(Draft(.undetermined, .interval), outcome)
      case .apart: return inPerspective(apart(outcome, of: choice, parts), outcome, choice)
      }
    }
    if case .from(let base) = link.rebasing {
      return beside((.definition, words.otherIndexBase(base)), parts)
    }
    return withoutObservation(parts)
  }

  /// The verdict with the neighbours of what was judged, where it was judged at all.
  private func inPerspective(_ verdict: Verdict, _ outcome: Outcome, _ choice: IndicatorSeries)
    -> Verdict
  {
    // Neighbours of index numbers that were counted from another year would be on the year of the series.
    guard verdict.label == .confirmed || verdict.label == .contradicted, link.rebasing == nil,
      link.contrast == nil
    else {
      return verdict
    }
    var verdict = verdict
    let finder = PerspectiveFinder(
      series: series, choice: choice, region: link.region?.region, asOf: asOf, words: words)
    verdict.perspective = finder.neighbours(of: outcome)
    return verdict
  }

  /// In what respect the series is about something else than the words, whatever the values.
  private var facetThatDiffers: (facet: Indicator.Facet, why: String)? {
    if let unlike = link.unlike { return (unlike.facet, unlike.why) }
    if case .partial(let facet, let why) = indicator.coverage { return (facet, why) }
    if let region = link.region?.region, !covers(region) {
      return (.population, words.otherRegion(region.name))
    }
    return nil
  }

  private func covers(_ region: Region) -> Bool {
    let templates = link.main.expressions.flatMap(\.templates)
    return templates.allSatisfy { $0.query(for: region, asOf: nil) != nil }
  }

  /// The outcome of `series` at the reading of the period that fits best, the stated one where none does.
  private func best(
    _ choice: IndicatorSeries, _ parts: Parts, region: Region?, asOf: CalendarDay?
  ) -> Outcome? {
    let evaluator = Evaluator(
      series: series, region: region, against: link.against, contrast: link.contrast, asOf: asOf)
    let outcomes = times(choice, region).compactMap {
      Outcome(parts, choice, at: $0, evaluator: evaluator)
    }
    guard let first = outcomes.first else { return nil }
    if first.fit == .fits || first.time.isStated { return first }
    return outcomes.first { $0.fit == .fits } ?? first
  }

  /// The periods that the figure may be of, latest ones where the text leaves its time or the end of a move open.
  private func times(_ choice: IndicatorSeries, _ region: Region?) -> [TimePair] {
    let isOpen = link.time.isOpenEnded && link.parts?.isChange == true
    return link.time.isAssumed || isOpen ? latestTimes(choice, region) : link.times(for: choice)
  }

  /// The latest periods at the document's date, for a figure without any: the last year, and the last shorter period.
  private func latestTimes(_ choice: IndicatorSeries, _ region: Region?) -> [TimePair] {
    guard let template = choice.expressions.first?.templates.first,
      let query = template.query(for: region, asOf: asOf), let found = series[query]
    else { return [] }
    let past = found.knownPoints(before: documentDate)
    let latest = [past.last] + [past.last { if case .year = $0 { true } else { false } }]
    return latest.compactMap(\.self).flatMap { point -> [TimePair] in
      guard let time = link.time.ending(at: point) else { return [] }
      return link.parts?.isChange == true
        ? time.changes(timing: link.timing(of: choice))
        : [TimePair(base: nil, end: point, isStated: false)]
    }
  }

  private func confirmed(_ outcome: Outcome, _ parts: Parts) -> Verdict {
    let isExact = outcome.isExact(isTrend: parts.isTrend, approximation: figure.approximation)
    let reason: Verdict.Reason =
      outcome.isProvisional ? .provisional : isExact ? .exact : .rounded
    return verdict(Draft(.confirmed, reason), outcome)
  }

  /// The verdict on a claim that does not fit: an accusation only where every guard lets it through.
  private func apart(_ main: Outcome, of choice: IndicatorSeries, _ parts: Parts) -> Verdict {
    if asOf == nil, let documentDate,
      let earlier = best(choice, parts, region: link.region?.region, asOf: documentDate),
      earlier.fit == .fits
    {
      return verdict(Draft(.confirmed, .earlierVintage), earlier)
    }
    for other in link.region?.others ?? [] {
      if let outcome = best(choice, parts, region: other, asOf: asOf), outcome.fit == .fits {
        return confirmed(outcome, parts)
      }
    }
    for rival in link.rivals where rival != choice {
      guard let outcome = best(rival, parts, region: link.region?.region, asOf: asOf),
        outcome.fit != .apart
      else { continue }
      return verdict(Draft(.undetermined, .ambiguous, rival: rival.name), main, rivals: [outcome])
    }
    if link.rebasing == .unstated {
      return verdict(Draft(.notComparable, .definition, why: words.noIndexBase), main)
    }
    if link.time.isAssumed { return verdict(Draft(.notComparable, .period), main) }
    if link.time.isOpenMove {
      return verdict(Draft(.notComparable, .period, why: words.openMove), main)
    }
    if isOfSurvivors(choice) {
      return verdict(Draft(.notComparable, .population, why: words.survivorsOnly), main)
    }
    if let change = breakBetween(main.time) {
      return verdict(Draft(.notComparable, .definition, why: change.why), main)
    }
    if main.isLiterallyTrue { return verdict(Draft(.undetermined, .interval), main) }
    let readings = OtherReadings(
      link: link, parts: parts, series: series, choice: choice, asOf: asOf, words: words)
    if let (reason, why) = readings.thatFits(beside: main) {
      let label: Verdict.Label = reason == .period ? .notComparable : .undetermined
      return verdict(Draft(label, reason, why: why), main)
    }
    if !hasVintage(asOldAs: documentDate, main) {
      return verdict(Draft(.notComparable, .vintage), main)
    }
    if main.isWithinLeeway || indicator.rivals == nil || !link.isCertain || !isOneYear(main) {
      // The link is the program's own as soon as the words are not wholly the indicator's.
      let why = main.isWithinLeeway ? words.withinRounding : words.partlyUnderstood
      var doubtful = verdict(Draft(.differs, main.reason, why: why), main)
      doubtful.indicator = nil
      return doubtful
    }
    return verdict(Draft(.contradicted, main.reason), main)
  }

  /// Whether the reading of the period is the text's own, not one of several kinds of year.
  private func isOneYear(_ outcome: Outcome) -> Bool {
    switch (link.time.period?.end, outcome.time.end) {
    case (.year, .schoolYear): false
    default: true
    }
  }

  /// Whether the data are as they stood at the document's date, or never change.
  private func hasVintage(asOldAs date: CalendarDay?, _ outcome: Outcome) -> Bool {
    if indicator.revised == .never { return true }
    guard let date else { return false }
    return outcome.evidence.allSatisfy {
      ($0.vintage.modified ?? $0.vintage.retrieved).map { $0 <= date } ?? false
    }
  }

  /// Whether a dataset used leaves out units that no longer exist, so that its totals and changes are not those of then.
  private func isOfSurvivors(_ choice: IndicatorSeries) -> Bool {
    choice.expressions.flatMap(\.templates).contains { template in
      template.query(for: link.region?.region, asOf: asOf).flatMap { series[$0] }?
        .dataset.survivorsOnly ?? false
    }
  }

  private func breakBetween(_ time: TimePair) -> Indicator.Break? {
    guard let base = time.base else { return nil }
    return indicator.breaks.first {
      base.firstDay < $0.at.firstDay && $0.at.firstDay <= time.end.firstDay
    }
  }

  /// The verdict where the series has no value at the claim's period.
  private func withoutObservation(_ parts: Parts) -> Verdict {
    let region = link.region?.region
    for rival in otherSeries {
      guard let outcome = best(rival, parts, region: region, asOf: asOf) else { continue }
      let why = words.noValueBut(rival.name)
      return verdict(Draft(.notComparable, .definition, why: why), outcome)
    }
    if let nearest = nearest(parts, region: region) {
      return verdict(Draft(.notComparable, .period), nearest)
    }
    return noSource(indicator.needed ?? words.needed(indicator, region))
  }

  /// The verdict on a level over several periods or regions: a sum or an average of observations; nil where it is over one.
  private func overSeveral(_ parts: Parts) -> Verdict? {
    guard !parts.isChange, link.time.stretch != nil || !link.together.isEmpty else { return nil }
    let total = Total(link: link, parts: parts, series: series, asOf: asOf)
    for choice in [link.main] + link.rivals {
      if let outcome = total.outcomes(choice).first(where: { $0.fit == .fits }) {
        return confirmed(outcome, parts)
      }
    }
    let why = words.overSeveral(isTime: link.time.stretch != nil)
    let draft = Draft(
      .notComparable, link.time.stretch != nil ? .period : .population, why: why)
    guard
      let outcome = total.outcomes(link.main).first
        ?? best(link.main, parts, region: link.region?.region, asOf: asOf)
        ?? nearest(parts, region: link.region?.region)
    else { return noSource(indicator.needed ?? words.needed(indicator, link.region?.region)) }
    return verdict(draft, outcome)
  }

  private var otherSeries: [IndicatorSeries] {
    indicator.series.filter { $0 != link.main && !link.rivals.contains($0) }
  }

  /// The official value that is nearest, laid beside a claim about something else.
  private func beside(_ difference: (facet: Indicator.Facet, why: String), _ parts: Parts)
    -> Verdict
  {
    let region = link.region.map(\.region).flatMap { covers($0) ? $0 : nil }
    let draft = Draft(.notComparable, difference.facet.reason, why: difference.why)
    var parts = parts
    // What stands beside is the publisher's own number.
    for index in parts.list.indices { parts.list[index].indexBase = nil }
    if let outcome = best(link.main, parts, region: region, asOf: asOf)
      ?? nearest(parts, region: region)
    {
      return verdict(draft, outcome)
    }
    return noSource(indicator.needed ?? words.needed(indicator, region))
  }

  private func nearest(_ parts: Parts, region: Region?) -> Outcome? {
    let evaluator = Evaluator(
      series: series, region: region, against: link.against, contrast: link.contrast, asOf: asOf,
      takesNearest: true)
    for time in times(link.main, region) {
      if let outcome = Outcome(parts, link.main, at: time, evaluator: evaluator) { return outcome }
    }
    return nil
  }
}
