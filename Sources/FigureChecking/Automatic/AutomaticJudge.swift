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

  var figure: Figure { item.figure }

  /// Candidates this far below the best still fit the words as well.
  private static let tie = 45

  /// The least score of a series that is taken for what the words mean.
  private static let threshold = 180

  /// The least score of the likeliest series where its measure is said and the subject is called otherwise.
  private static let looseThreshold = 300

  private static let growthWords = [
    "groei*", "stijging", "daling", "krimp", "toename", "afname", "mutatie", "*inflatie",
    "prijsstijging", "verandering",
  ].map { WordPattern($0) }

  /// A candidate and how it compares.
  struct Compared {
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
    guard let best = compared.first else { return loosely() ?? words.unlinked(item) }
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
    let fitting = equals.filter { $0.outcome.fit == .fits }
    if let exact = fitting.first(where: { !isTooWide($0) }) { return confirmed(exact, compared) }
    if let wide = fitting.first { return verdict(.undetermined, .interval, wide, compared) }
    if let open = equals.first(where: { $0.outcome.fit == .open }) {
      return verdict(.undetermined, .interval, open, compared)
    }
    return apart(best, compared)
  }

  /// The verdict by the likeliest series of a subject that titles call otherwise: "het risico op een laag inkomen".
  ///
  /// It confirms or says nothing: the clause has to name the measure, and the value to agree; one of two digits only where the
  /// titles fit well.
  private func loosely() -> Verdict? {
    let least = figure.digits >= 3 ? Self.looseThreshold : Self.looseThreshold * 2
    let likely = candidates.prefix(3).filter {
      $0.score >= least && $0.fit.isMeasureSaid && difference($0) == nil
    }
    for candidate in likely {
      guard let compared = compare(candidate), compared.outcome.fit == .fits, !isTooWide(compared)
      else { continue }
      return confirmed(compared, [compared])
    }
    return nil
  }

  private func confirmed(_ fitting: Compared, _ compared: [Compared]) -> Verdict {
    let isExact = fitting.outcome.isExact(
      isTrend: fitting.isTrend, approximation: figure.approximation)
    let reason: Verdict.Reason =
      fitting.outcome.isProvisional ? .provisional : isExact ? .exact : .rounded
    return verdict(.confirmed, reason, fitting, compared)
  }

  private func apart(_ best: Compared, _ compared: [Compared]) -> Verdict {
    if isOfAnotherOrder(best) { return words.unlinked(item) }
    if search.time.isAssumed { return verdict(.notComparable, .period, best, compared) }
    if search.time.isOpenMove {
      return verdict(.notComparable, .period, best, compared, why: words.openMove)
    }
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
    if let doubt = doubt(best) {
      return verdict(.notComparable, doubt.reason, best, compared, why: doubt.why)
    }
    if best.candidate.fit.isPart { return verdict(.notComparable, .definition, best, compared) }
    if let region = search.region, !region.others.isEmpty {
      return verdict(.undetermined, .ambiguous, best, compared, why: words.severalRegions)
    }
    // The store may hold a younger version than the document could have known.
    let isOld = documentDate.map { date in
      best.outcome.evidence.allSatisfy {
        $0.vintage.modified.map { $0 <= date } ?? true
      }
    }
    guard isOld == true else { return verdict(.notComparable, .vintage, best, compared) }
    return verdict(.differs, best.outcome.reason, best, compared)
  }

  /// Another time that the sentence names, at which the claim fits.
  private func otherTime(_ best: Compared) -> TimePair? {
    guard let parts = parts(of: best.candidate) else { return nil }
    let evaluator = Evaluator(
      series: [best.candidate.query: best.candidate.series], region: nil, asOf: nil)
    return search.time.alternatives(isChange: parts.isChange, timing: best.candidate.timing)
      .filter { !isPartOfYear($0, best) }.first {
        Outcome(parts, best.candidate.expressions, at: $0, evaluator: evaluator)?.fit == .fits
      }
  }

  /// Whether a reading only takes one of the two years that together write a school year: "in 2023-2024".
  private func isPartOfYear(_ time: TimePair, _ best: Compared) -> Bool {
    guard case .schoolYear(let own) = best.outcome.time.end,
      search.time.period == Period(start: .year(own), end: .year(own + 1))
    else { return false }
    return time.end != best.outcome.time.end
  }

  private func parts(of candidate: CandidateSeries) -> Parts? {
    let expressions = candidate.expressions
    let figure = figure.converted(to: candidate.unit)
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
    if let group = unexplainedGroup(candidate) {
      return (.population, words.otherGroup(group))
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

  /// A group that the text names and the titles do not.
  private func unexplainedGroup(_ candidate: CandidateSeries) -> String? {
    let titled = candidate.series.titleWords[...]
    let ages = candidate.series.coordinates.compactMap {
      AgeGroup.first(in: Words($0.value.title).list[...])?.group
    }
    if let age = search.words.age, !ages.contains(age) { return words.age(age) }
    for group in search.groups where !group.occurs(in: titled) {
      // "jongeren van 15 tot 25 jaar"
      if search.words.age != nil, group.elements.allSatisfy(Self.isOfAges) { continue }
      let names = search.sentence.filter { word in
        group.elements.contains { $0.matches(word.letters) }
      }
      if !names.isEmpty, !names.contains(where: candidate.fit.lacks) || isNamedSector(candidate) {
        continue
      }
      return group.text.filter { $0 != "*" }
    }
    return search.among.first(where: candidate.fit.lacks)?.text
  }

  private static func isOfAges(_ element: WordPattern.Element) -> Bool {
    ["jongeren", "jeugd", "ouderen", "kinderen"].contains(
      String(decoding: element.letters, as: UTF8.self))
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
    guard isOfItsKind(candidate) else { return nil }
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

  /// Whether the figure may be of such values: a rate is none of a count, nobody counts in tenths, and a percentage whose sign
  /// is left out is no count either.
  private func isOfItsKind(_ candidate: CandidateSeries) -> Bool {
    let subject = Words(figure.subject ?? "").list
    if candidate.unit == .percent, candidate.expressions.value != nil {
      // A number of things is no share of them.
      return !subject.contains { $0.is("aantal") } || Self.shareWords.occur(in: subject[...])
    }
    // "Het aantal inwoners met zorg steeg met 12%" is not said of how many there are per thousand.
    if figure.per == nil, figure.by?.unit == .percent, candidate.isPerSomething,
      subject.contains(where: { $0.is("aantal") })
    {
      return false
    }
    guard figure.kind == .level else { return true }
    // "85 kilo per persoon" is no total, whatever its unit; so much in each year is what a series of years gives.
    if let per = figure.per, per != "year" { return candidate.isRate }
    guard candidate.unit == .count else { return true }
    if figure.isCountInTenths { return candidate.isRate }
    return figure.unit != nil || !Self.shareWords.occur(in: subject[...])
  }

  private static let shareWords = ["percentage", "aandeel", "*percentage"].map { WordPattern($0) }

  private func times(_ candidate: CandidateSeries, _ parts: Parts) -> [TimePair] {
    var time = search.time
    if time.isAssumed || time.isOpenEnded && parts.isChange {
      let latest = candidate.series.knownPoints(before: documentDate).reversed().lazy
        .compactMap { search.time.ending(at: $0) }.first
      guard let latest else { return [] }
      time = latest
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
