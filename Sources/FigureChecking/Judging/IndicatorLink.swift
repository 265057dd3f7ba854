// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A figure linked to a curated indicator by its names.
struct IndicatorLink: Sendable {
  var indicator: Indicator
  /// The series that the words mean.
  var main: IndicatorSeries
  /// The series that the same words may mean, unless they say which.
  var rivals: [IndicatorSeries]
  /// The region below the country, and those of the same name.
  var region: RegionReader.Finding?
  /// The regions that the figure adds up: "A en B hadden samen".
  var together: [Region] = []
  /// The region that a difference is measured from: "meer inwoners dan Zeeland".
  var against: Region?
  /// The series that a difference is measured from; nil where it is no other.
  var contrast: IndicatorSeries?
  /// Other regions that the sentence names, nil for the whole country: a claim that fits one of them accuses nobody.
  var elsewhere: [Region?] = []
  /// Series of other indicators that the sentence names.
  var beside: [IndicatorSeries] = []
  /// Words that make it a claim about something else.
  var unlike: Indicator.Unlike?
  var parts: Parts?
  /// Where the text counts index numbers from another year than the series, or does not say from which.
  var rebasing: Rebasing?
  var time: ClaimTime
  /// Whether the names alone make the link, so that the verdict is the indicator's and may accuse.
  var isCertain: Bool
  /// The words of the subject and the clause that are not plain and that the indicator's names do not hold.
  var unknown: [String] = []
  /// How sure the link is, in hundredths.
  var confidence: Int

  /// From which year the text counts index numbers.
  enum Rebasing: Sendable, Hashable {
    /// From this, which is not the year of the series.
    case from(TimePoint)
    /// The text names none.
    case unstated
  }

  /// Whether the indicator itself names the words that make it something else.
  var isUnlikeByName: Bool { unlike.map(indicator.unlike.contains) ?? false }

  func timing(of series: IndicatorSeries) -> Indicator.Timing { series.timing ?? indicator.timing }

  /// The readings of the claim's period for `series`.
  func times(for series: IndicatorSeries) -> [TimePair] {
    guard let parts else { return [] }
    let timing = timing(of: series)
    return parts.isChange && against == nil && contrast == nil
      ? time.changes(timing: timing) : time.levels(timing: timing)
  }

  /// The queries for its series, as the data stand and as they stood on `dates`.
  func queries(asOf dates: [CalendarDay?]) -> [SeriesQuery] {
    let regions =
      (region.map { [$0.region] + $0.others } ?? []) + elsewhere.compactMap(\.self)
      + [against].compactMap(\.self)
    let templates = ([main] + rivals + beside + [contrast].compactMap(\.self)).flatMap(
      \.expressions
    ).flatMap(\.templates)
    return dates.flatMap { date in
      templates.flatMap { template in
        ([nil] + regions.map(Optional.init)).compactMap { template.query(for: $0, asOf: date) }
      }
    }
  }
}

/// Finds the indicator that a figure is about.
struct IndicatorLinker: Sendable {
  private let indicators: [Indicator]
  private let byID: [String: Indicator]
  let regions: RegionReader
  private let index: NameIndex

  init(indicators: [Indicator], regions: RegionReader) {
    self.indicators = indicators
    self.regions = regions
    byID = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    index = NameIndex(indicators.map(\.names))
  }

  /// A name found in the words around a figure.
  private struct Hit {
    var indicator: Int
    var name: WordPattern
    /// Whether it stands in the figure's own clause or subject.
    var isOwn: Bool
    /// Whether it stands in the subject itself.
    var isSubject: Bool
    var confidence: Int
  }

  /// The link of `figure`, or nil where no name of an indicator stands near it.
  func link(
    _ figure: Figure, in passage: Passage, _ sentence: SentenceFigures, at time: ClaimTime
  ) -> IndicatorLink? {
    let found = hits(in: passage)
    for hit in shared(found, figure, in: passage, sentence) ?? found {
      let indicator = indicators[hit.indicator]
      guard isAboutSubject(hit, indicator, passage),
        !indicator.excludes.occur(in: passage.sentenceWords),
        indicator.needs.allSatisfy({
          $0.occur(in: passage.sentenceWords) || $0.occur(in: passage.headers[...])
        })
      else { continue }
      if var link = link(figure, to: indicator, hit, in: passage, sentence, at: time) {
        link.beside = beside(link, found, figure)
        return link
      }
    }
    return nil
  }

  /// Of names listed like the figures ("de werkloosheid en de inflatie bedroegen 8,2% en 2,5%") the figure's own.
  private func shared(
    _ hits: [Hit], _ figure: Figure, in passage: Passage, _ sentence: SentenceFigures
  ) -> [Hit]? {
    guard sentence.list.count > 1 else { return nil }
    let placed = hits.compactMap { hit -> (hit: Hit, words: Range<Int>)? in
      guard let start = hit.name.first(in: passage.sentenceWords) else { return nil }
      return (hit, start..<(start + hit.name.elements.count))
    }.sorted { $0.words.lowerBound < $1.words.lowerBound }
    guard placed.count > 1, let own = sentence.share(of: placed.map(\.words)) else { return nil }
    return [placed[own].hit]
  }

  /// The series of the other indicators that the sentence names and the figure may be of.
  private func beside(_ link: IndicatorLink, _ hits: [Hit], _ figure: Figure) -> [IndicatorSeries] {
    hits.map { indicators[$0.indicator] }.filter { $0.id != link.indicator.id }
      .filter { indicator in
        indicator.series.first.map { countsTheSame(figure, indicator, $0) } ?? false
      }
      .flatMap { indicator in
        indicator.series.prefix(2).map { series in
          var series = series
          series.name = indicator.title
          series.timing = series.timing ?? indicator.timing
          return series
        }
      }
  }

  /// The indicators whose names stand around a figure, nearest and longest first.
  func namedIndicators(in passage: Passage) -> [Indicator] {
    hits(in: passage).map { indicators[$0.indicator] }
  }

  /// The names around a figure, nearest and longest first.
  private func hits(in passage: Passage) -> [Hit] {
    var hits: [Hit] = []
    var seen: Set<Int> = []
    for scope in passage.scopes {
      let words = scope.words
      var here: [Hit] = []
      for candidate in index.candidates(in: words) where !seen.contains(candidate) {
        guard let name = indicators[candidate].names.heaviest(in: words),
          !isTail(name, of: indicators[candidate], in: words)
        else { continue }
        if !scope.isExact, let start = name.first(in: words), Self.isAside(words, before: start) {
          continue
        }
        here.append(
          Hit(
            indicator: candidate, name: name, isOwn: scope.isOwn, isSubject: scope.isSubject,
            confidence: scope.confidence))
      }
      here.sort { ($1.name.weight, $0.indicator) < ($0.name.weight, $1.indicator) }
      seen.formUnion(here.map(\.indicator))
      hits += here
    }
    return hits
  }

  /// Whether the name is only the end of a word with a hyphen that narrows it: "defensie-investeringen".
  private func isTail(_ name: WordPattern, of indicator: Indicator, in words: ArraySlice<Word>)
    -> Bool
  {
    guard let start = name.first(in: words), start > words.startIndex, words[start].isTail else {
      return false
    }
    let known =
      indicator.names + indicator.covers + indicator.counted + indicator.needs.flatMap(\.self)
      + indicator.series.flatMap(\.words) + indicator.unlike.flatMap(\.words)
    return !known.contains { $0.elements.contains { $0.matches(words[start - 1].letters) } }
  }

  /// Whether the name that starts at `start` is only given as a cause, a correction or a standard of comparison.
  private static func isAside(_ words: ArraySlice<Word>, before start: Int) -> Bool {
    let asides = [
      "door", "vanwege", "wegens", "dankzij", "ondanks", "exclusief", "inclusief", "voor", "boven",
      "onder", "via", "tegen",
    ]
    return words[max(words.startIndex, start - 2)..<start].contains { asides.contains($0.text) }
  }

  private func link(
    _ figure: Figure, to indicator: Indicator, _ hit: Hit, in passage: Passage,
    _ sentence: SentenceFigures, at time: ClaimTime
  ) -> IndicatorLink? {
    let (main, isExplicit) = series(of: indicator, in: passage)
    var parts: Parts?
    if let main {
      guard countsTheSame(figure, indicator, main),
        let fitting = Parts(
          figure, unit: indicator.unit,
          hasGrowth: main.yearGrowth != nil || main.periodGrowth != nil,
          hasValue: main.value != nil)
      else { return nil }
      parts = fitting
    } else if indicator.needed == nil {
      return nil
    }
    let rebasing = Self.rebasing(indicator, parts, passage)
    if case .from(let base) = rebasing { parts = parts?.counted(from: base) }
    var (region, elsewhere) = regions(around: passage, sentence)
    let against = Self.reference(figure, elsewhere.first ?? nil, in: passage)
    region = region.map { $0.besides(against) }
    var together: [Region] = []
    if let region, figure.kind == .level, sentence.list.count < 2,
      Stretch.asksTotal(passage.sentenceWords)
    {
      together = elsewhere.compactMap(\.self)
      if !together.isEmpty { together.append(region.region) }
    }
    // A level with "meer dan" behind it is a gap that was read short.
    if figure.kind == .level, Self.isGap(passage) { return nil }
    // A gap between two things at one time is no change in time.
    if figure.kind == .difference, against == nil, time.base == nil, time.period?.isPoint ?? true,
      Self.isComparison(passage)
    {
      return nil
    }
    return IndicatorLink(
      indicator: indicator, main: main ?? IndicatorSeries(name: ""),
      rivals: isExplicit
        ? alsoNamed(besides: main, of: indicator, in: passage)
        : rivals(of: indicator, besides: main), region: region,
      together: together, against: against, elsewhere: elsewhere,
      unlike: unlike(indicator, main, in: passage)
        ?? main.flatMap { PriceBasis.unlike(figure, indicator, $0) }, parts: parts,
      rebasing: rebasing,
      time: time,
      isCertain: isCertain(hit, indicator, main, passage),
      unknown: unknown(passage, known(indicator, main)),
      confidence: hit.confidence)
  }

  /// From which year the text counts the index numbers that a figure gives; nil where it gives none, or counts as the series.
  private static func rebasing(_ indicator: Indicator, _ parts: Parts?, _ passage: Passage)
    -> IndicatorLink.Rebasing?
  {
    guard let own = indicator.base, let parts, parts.list.contains(where: \.isIndexNumber) else {
      return nil
    }
    guard
      let named = IndexBase.year(in: passage.sentenceWords)
        ?? IndexBase.year(in: passage.headers[...])
    else { return .unstated }
    return own == .year(named) ? nil : .from(.year(named))
  }

  /// The series that the words ask for, and whether they ask for it in so many words.
  private func series(of indicator: Indicator, in passage: Passage) -> (IndicatorSeries?, Bool) {
    for scope in [passage.subject[...], passage.clauseWords, passage.sentenceWords] {
      let asked = indicator.series.compactMap { series in
        series.words.heaviest(in: scope).map { (series, $0.weight) }
      }
      if let best = asked.max(by: { $0.1 < $1.1 }) { return (best.0, true) }
    }
    return (indicator.series.first, false)
  }

  /// The other series that the sentence asks for elsewhere, of which the figure may be as well: "van de jongens en de meisjes".
  private func alsoNamed(
    besides main: IndicatorSeries?, of indicator: Indicator, in passage: Passage
  ) -> [IndicatorSeries] {
    func place(_ series: IndicatorSeries) -> Range<Int>? {
      guard let pattern = series.words.heaviest(in: passage.sentenceWords),
        let start = pattern.first(in: passage.sentenceWords)
      else { return nil }
      return start..<(start + pattern.elements.count)
    }
    guard let main, let own = place(main) else { return [] }
    return indicator.series.filter { series in
      series != main && place(series).map { !$0.overlaps(own) } ?? false
    }
  }

  private func rivals(of indicator: Indicator, besides main: IndicatorSeries?) -> [IndicatorSeries]
  {
    (indicator.rivals ?? []).compactMap { name in
      indicator.series.first { $0.name == name && $0.name != main?.name }
        ?? byID[name].flatMap { rival in
          rival.series.first.map { first in
            var first = first
            first.name = rival.title
            first.timing = first.timing ?? rival.timing
            return first
          }
        }
    }
  }

  /// The region below the country that the figure is of, and the others that its sentence names.
  func regions(around passage: Passage, _ sentence: SentenceFigures) -> (
    own: RegionReader.Finding?, elsewhere: [Region?]
  ) {
    let places = regions.places(in: passage.sentenceWords)
    let clause = places.filter { passage.clause.contains($0.words.lowerBound) }
    var own: RegionReader.Finding?
    if clause.count == 1, sentence.list.count < 2 {
      own = clause[0].finding
    } else {
      let partner = sentence.partner(among: places.map(\.words), in: passage.words).flatMap {
        // What a later clause names is its own.
        places[$0].words.lowerBound >= passage.clause.upperBound ? nil : places[$0].finding
      }
      own = partner ?? regions.regions(in: passage.headers[...]).last
    }
    // The country is what figures are of that name no region.
    if own?.region.kind == .country { own = nil }
    var elsewhere: [Region?] = places.map(\.finding.region)
      .filter { $0 != own?.region && $0.kind != .country }
    if own != nil, Self.nationwide.occur(in: passage.sentenceWords) { elsewhere.append(nil) }
    return (own, elsewhere)
  }

  private static let nationwide = ["nederland", "nederlandse", "landelijk*", "land"].map {
    WordPattern($0)
  }

  /// The region behind the "dan" or "als" of a difference.
  private static func reference(_ figure: Figure, _ other: Region?, in passage: Passage) -> Region?
  {
    guard figure.kind == .difference, let other, isComparison(passage) else { return nil }
    return other
  }

  /// Whether a comparative and "dan" stand right behind the quote: "300 inwoners meer dan Flevoland".
  private static func isGap(_ passage: Passage) -> Bool {
    let next = passage.words[passage.quote.upperBound...].prefix(2)
    guard let comparative = next.first, next.last?.is("dan") == true,
      // A comma starts another thought: "3,8%, lager dan in 2022".
      let last = passage.words[passage.quote].last, comparative.start - last.end <= 1
    else { return false }
    return ["meer", "minder", "hoger", "lager", "groter", "kleiner"].contains(comparative.text)
  }

  /// Whether "dan" or "als" stands in the quote or within a few words after it.
  private static func isComparison(_ passage: Passage) -> Bool {
    passage.words[passage.quote.lowerBound...].prefix(passage.quote.count + 4).contains {
      $0.is("dan") || $0.is("als") || $0.is("than") || $0.is("as")
    }
  }

  private func unlike(_ indicator: Indicator, _ main: IndicatorSeries?, in passage: Passage)
    -> Indicator.Unlike?
  {
    for scope in [passage.subject[...], passage.clauseWords] {
      if let found = indicator.unlike.first(where: { $0.words.occur(in: scope) }) { return found }
    }
    let known = indicator.names + indicator.covers + (main?.words ?? [])
    return GroupWords.unknown(in: passage, besides: known)
  }

  /// Whether the noun that the figure counts is one that the indicator counts.
  private func countsTheSame(
    _ figure: Figure, _ indicator: Indicator, _ main: IndicatorSeries
  ) -> Bool {
    // A size in a unit that nobody names can be of anything; index numbers are written without one.
    if figure.kind == .level, figure.unit == nil, indicator.unit != .index { return false }
    // Nobody counts in tenths: it is a rate ("13,9 per 1.000 inwoners") or an average.
    if indicator.unit == .count, figure.isCountInTenths { return false }
    guard indicator.unit == .count, let counted = figure.counted,
      figure.unit == .count || figure.by?.unit == .count
    else { return true }
    let words = Words(counted).list[...]
    return (indicator.names + indicator.counted + main.words).occur(in: words)
  }

  /// Whether the figure's subject, where the text names one, has a word in common with the indicator that stands near.
  private func isAboutSubject(_ hit: Hit, _ indicator: Indicator, _ passage: Passage) -> Bool {
    let known = indicator.names + indicator.counted + indicator.series.flatMap(\.words)
    let content = unknownWords(of: passage, besides: [])
    if hit.isSubject, !passage.isSubjectNear {
      // A subject from further back does not hold where the clause has one of its own.
      guard let head = ClauseHead.find(in: passage.clauseWords), !isPlace(head, passage) else {
        return true
      }
      return known.contains { $0.elements.contains { $0.matches(head.letters) } }
    }
    guard !content.isEmpty, !hit.isSubject, passage.isSubjectNear else { return true }
    return content.contains { word in
      known.contains { $0.elements.contains { $0.matches(word.letters) } }
    }
  }

  /// Whether a word of the clause is part of a region's name, or says what kind of region it is.
  private func isPlace(_ word: Word, _ passage: Passage) -> Bool {
    RegionReader.kinds.contains(word.text)
      || regions.places(in: passage.clauseWords).contains { place in
        passage.words[place.words].contains(word)
      }
  }

  /// The words of the subject that carry meaning, are no name of a region, and stand in no name of `known`.
  private func unknownWords(of passage: Passage, besides known: [WordPattern]) -> [Word] {
    let subject = passage.subject
    let content = SubjectWords.content(of: subject[...], besides: known)
    guard !content.isEmpty else { return [] }
    let named = regions.regions(in: subject[...]).flatMap(\.region.names)
    return content.filter { word in
      !named.contains { $0.elements.contains { $0.matches(word.letters) } }
    }
  }

  /// Whether the name stands in the figure's own words, and these hold nothing else that narrows them.
  private func isCertain(
    _ hit: Hit, _ indicator: Indicator, _ main: IndicatorSeries?, _ passage: Passage
  ) -> Bool {
    guard hit.isOwn else { return false }
    let known = known(indicator, main)
    return unknownWords(of: passage, besides: known).isEmpty
      && isUnderstood(
        passage, known + indicator.series.flatMap(\.words) + indicator.needs.flatMap(\.self))
  }

  private func unknown(_ passage: Passage, _ known: [WordPattern]) -> [String] {
    let named = regions.places(in: passage.clauseWords).map(\.words)
    let clause = passage.clause.filter { index in
      let word = passage.words[index]
      return !PlainWords.hold(word) && !named.contains { $0.contains(index) }
        && !known.contains { $0.elements.contains { $0.matches(word.letters) } }
    }.map { passage.words[$0].text }
    return unknownWords(of: passage, besides: known).map(\.text) + clause
  }

  private func known(_ indicator: Indicator, _ main: IndicatorSeries?) -> [WordPattern] {
    indicator.names + indicator.counted + indicator.covers + (main?.words ?? [])
  }

  /// Whether every word of the clause is plain, names a region or stands in a name of `known`.
  private func isUnderstood(_ passage: Passage, _ known: [WordPattern]) -> Bool {
    let named = regions.places(in: passage.clauseWords).map(\.words)
    return passage.clause.allSatisfy { index in
      let word = passage.words[index]
      return PlainWords.hold(word) || named.contains { $0.contains(index) }
        || known.contains { $0.elements.contains { $0.matches(word.letters) } }
    }
  }
}
