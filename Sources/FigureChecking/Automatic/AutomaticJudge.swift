// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Judges a figure that no curated indicator names, against the series that its words may mean.
///
/// It never accuses: what does not fit `differs`, for a person to confirm the link first. What the words say decides which
/// series it is; that a value agrees only breaks a tie, and is told.
struct AutomaticJudge {
  let item: PlannedFigure
  let search: CandidateSearch
  let candidates: [CandidateSeries]
  let documentDate: CalendarDay?
  let words: Wording

  private var figure: Figure { item.figure }

  /// Candidates this far below the best still fit the words as well.
  private static let tie = 45

  /// The least score of a series that is taken for what the words mean.
  private static let threshold = 180

  private static let growthWords = [
    "groei*", "stijging", "daling", "krimp", "toename", "afname", "mutatie", "*inflatie",
    "prijsstijging", "verandering",
  ].map { WordPattern($0) }

  /// A candidate and how it compares.
  private struct Compared {
    var candidate: CandidateSeries
    var outcome: Outcome
    var isTrend: Bool
  }

  /// The verdict.
  func verdict() -> Verdict {
    // A change without any period could be of any.
    if search.time.isAssumed, figure.kind != .level { return words.notCheckable(figure, .vague) }
    let isLoose = search.words.isLoose
    let named = candidates.filter {
      $0.score >= Self.threshold && $0.fit.isAnchored && !$0.fit.lacksHead
        && (isLoose || $0.fit.missing.count <= $0.fit.found.count)
    }
    let compared = named.compactMap { compare($0) }
    guard let best = compared.first else { return words.unlinked(item) }
    if let meant = named.first, meant.score > best.candidate.score + Self.tie,
      meant.unit == best.candidate.unit
    {
      let why = words.noValueBut(best.candidate.series.measure.title)
      return verdict(.notComparable, .definition, best, compared, why: why)
    }
    if let why = difference(best.candidate) {
      return verdict(.notComparable, why.facet.reason, best, compared, why: why.why)
    }
    let equals = compared.filter {
      $0.candidate.score >= best.candidate.score - Self.tie && difference($0.candidate) == nil
    }
    if let fitting = equals.first(where: { $0.outcome.fit == .fits }) {
      let isExact = fitting.outcome.isExact(
        isTrend: fitting.isTrend, approximation: figure.approximation)
      let reason: Verdict.Reason =
        fitting.outcome.isProvisional ? .provisional : isExact ? .exact : .rounded
      return verdict(.confirmed, reason, fitting, compared)
    }
    if let open = equals.first(where: { $0.outcome.fit == .open }) {
      return verdict(.undetermined, .interval, open, compared)
    }
    return apart(best, compared)
  }

  private func apart(_ best: Compared, _ compared: [Compared]) -> Verdict {
    if isOfAnotherOrder(best) { return words.unlinked(item) }
    if search.time.isAssumed { return verdict(.notComparable, .period, best, compared) }
    if search.time.stretch != nil {
      return verdict(
        .notComparable, .period, best, compared, why: words.overSeveral(isTime: true))
    }
    if search.namesOthers {
      return verdict(.undetermined, .ambiguous, best, compared, why: words.severalRegions)
    }
    if let time = otherTime(best) {
      let why = words.fitsOther(words.numbers.period(time.end))
      return verdict(.undetermined, .ambiguous, best, compared, why: why)
    }
    if best.outcome.isLiterallyTrue { return verdict(.undetermined, .interval, best, compared) }
    // The store may hold a younger version than the document could have known.
    let isOld = documentDate.map { date in
      best.outcome.evidence.allSatisfy {
        $0.vintage.modified.map { $0 <= date } ?? true
      }
    }
    guard isOld == true else { return verdict(.notComparable, .vintage, best, compared) }
    return verdict(.differs, best.outcome.reason, best, compared)
  }

  /// Whether a count that the text gives without saying of what ("82 mensen", "21.300 banen") is a fiftieth of the official
  /// one or less: an organisation counts its own, and such a bare noun links it to nothing.
  private func isOfAnotherOrder(_ best: Compared) -> Bool {
    guard search.words.isLoose, figure.unit == .count, best.outcome.reason != .unit,
      let part = best.outcome.parts.first, best.outcome.parts.count == 1
    else { return false }
    return part.claim.claimed.interval.high * 50 < part.officialTerm.interval.low
  }

  /// Another time that the sentence names, at which the claim fits.
  private func otherTime(_ best: Compared) -> TimePair? {
    guard let parts = parts(of: best.candidate) else { return nil }
    let evaluator = Evaluator(
      series: [best.candidate.query: best.candidate.series], region: nil, asOf: nil)
    return search.time.alternatives(isChange: parts.isChange, timing: best.candidate.timing)
      .first {
        Outcome(parts, best.candidate.expressions, at: $0, evaluator: evaluator)?.fit == .fits
      }
  }

  private func parts(of candidate: CandidateSeries) -> Parts? {
    let expressions = candidate.expressions
    return Parts(
      figure, unit: candidate.unit,
      hasGrowth: expressions.yearGrowth != nil || expressions.periodGrowth != nil
        || search.time.base != nil,
      hasValue: expressions.value != nil, hasChange: expressions.yearChange != nil)
  }

  /// In what respect a series is about something else than the words.
  private func difference(_ candidate: CandidateSeries) -> (facet: Indicator.Facet, why: String)? {
    if let region = search.region, !candidate.series.names(region.region) {
      return (.population, words.otherRegion(region.region.name))
    }
    if let group = search.group, !group.words.occur(in: candidate.series.titleWords[...]),
      !isNamedSector(candidate)
    {
      return (.population, group.why)
    }
    // An adjective that no title knows makes it another measure of the thing ("geharmoniseerde inflatie").
    if let missing = search.words.adjectives.first(where: {
      candidate.fit.missing.contains($0.adjective) && candidate.fit.found.contains($0.noun)
    }) {
      return (.definition, words.unexplained(missing.adjective))
    }
    if let unlike = PriceBasis.unlike(figure, titled: candidate.titles) {
      return (unlike.facet, unlike.why)
    }
    if let narrower = candidate.fit.narrower { return (.population, words.narrower(narrower)) }
    return nil
  }

  /// Whether "sector" or "branche" only says what kind of thing the next word is, which the titles hold: "de sector vervoer".
  private func isNamedSector(_ candidate: CandidateSeries) -> Bool {
    let titles = candidate.titles
    return zip(search.sentence, search.sentence.dropFirst()).contains { word, next in
      (word.is("sector") || word.is("sectoren") || word.is("branche"))
        && titles.contains { $0.letters == next.letters }
        && search.words.context.contains(next.text)
    }
  }

  private func compare(_ candidate: CandidateSeries) -> Compared? {
    let expressions = candidate.expressions
    // A share is a rate of change only where the words say so.
    if figure.kind == .level, expressions.value == nil, search.time.base == nil,
      !Self.growthWords.occur(in: search.sentence[...])
    {
      return nil
    }
    guard let parts = parts(of: candidate) else { return nil }
    let evaluator = Evaluator(
      series: [candidate.query: candidate.series], region: nil, asOf: nil)
    let outcomes = times(candidate, parts).compactMap {
      Outcome(parts, expressions, at: $0, evaluator: evaluator)
    }
    guard let first = outcomes.first else { return nil }
    let outcome =
      first.fit == .fits || first.time.isStated
      ? first : outcomes.first { $0.fit == .fits } ?? first
    return Compared(candidate: candidate, outcome: outcome, isTrend: parts.isTrend)
  }

  private func times(_ candidate: CandidateSeries, _ parts: Parts) -> [TimePair] {
    var time = search.time
    if time.isAssumed {
      let known = candidate.series.observations.filter { $0.interval != nil }
        .compactMap { $0.period?.end }
      let past = known.filter { point in documentDate.map { point.firstDay < $0 } ?? true }
      guard let latest = past.last else { return [] }
      time.period = Period(latest)
    }
    let times =
      parts.isChange
      ? time.changes(timing: candidate.timing) : time.levels(timing: candidate.timing)
    guard let moment = candidate.moment else { return times }
    return times.map { pair in
      TimePair(
        base: pair.base.map(moment.year), end: moment.year(of: pair.end), isStated: pair.isStated)
    }
  }

  private func verdict(
    _ label: Verdict.Label, _ reason: Verdict.Reason, _ chosen: Compared, _ all: [Compared],
    why: String? = nil
  ) -> Verdict {
    let outcome = chosen.outcome
    let others = all.filter { $0.candidate.query != chosen.candidate.query }
    var verdict = Verdict(
      on: figure, label, reason, confidence: min(90, max(10, chosen.candidate.score / 10)))
    verdict.claimed = Verdict.Compared(outcome.parts, \.claimed)
    verdict.official = Verdict.Compared(outcome.parts, \.official)
    verdict.officialStatus = outcome.status
    verdict.evidence = outcome.evidence
    verdict.formula = outcome.formula
    verdict.candidates = others.prefix(5).compactMap(\.outcome.evidence.last)
    if label == .differs { verdict.difference = outcome.parts.map(\.distance).first { $0 > 0 } }
    verdict.explanation = words.sentence(
      for: label, reason, outcome, why: why, rival: nil, isAssumed: search.time.isAssumed)
    return verdict
  }
}

extension Series {
  /// Whether a coordinate is `region`, by its code or by its name.
  fileprivate func names(_ region: Region) -> Bool {
    coordinates.contains { coordinate in
      coordinate.value.code == region.code
        || region.names.contains { name in
          let title = Words(coordinate.value.title).list
          return name.first(in: title[...]) == 0 && title.count <= name.elements.count + 1
        }
    }
  }
}
