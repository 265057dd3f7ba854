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
  /// Words that make it a claim about something else.
  var unlike: Indicator.Unlike?
  var parts: Parts?
  var time: ClaimTime
  /// Whether the names alone make the link, so that the verdict is the indicator's and may accuse.
  var isCertain: Bool
  /// How sure the link is, in hundredths.
  var confidence: Int

  func timing(of series: IndicatorSeries) -> Indicator.Timing { series.timing ?? indicator.timing }

  /// The readings of the claim's period for `series`.
  func times(for series: IndicatorSeries) -> [TimePair] {
    guard let parts else { return [] }
    let timing = timing(of: series)
    return parts.isChange ? time.changes(timing: timing) : time.levels(timing: timing)
  }

  /// The queries for its series, as the data stand and as they stood on `dates`.
  func queries(asOf dates: [CalendarDay?]) -> [SeriesQuery] {
    let regions = region.map { [$0.region] + $0.others } ?? []
    let templates = ([main] + rivals).flatMap(\.expressions).flatMap(\.templates)
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
  private let regions: RegionReader
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
  func link(_ figure: Figure, in passage: Passage, at time: ClaimTime) -> IndicatorLink? {
    for hit in hits(in: passage) {
      let indicator = indicators[hit.indicator]
      guard isAboutSubject(hit, indicator, passage),
        !indicator.excludes.occur(in: passage.sentenceWords),
        indicator.needs.allSatisfy({
          $0.occur(in: passage.sentenceWords) || $0.occur(in: passage.headers[...])
        })
      else { continue }
      if let link = link(figure, to: indicator, hit, in: passage, at: time) { return link }
    }
    return nil
  }

  /// The names around a figure, nearest and longest first.
  private func hits(in passage: Passage) -> [Hit] {
    var hits: [Hit] = []
    var seen: Set<Int> = []
    for scope in passage.scopes {
      let words = scope.words
      var here: [Hit] = []
      for candidate in index.candidates(in: words) where !seen.contains(candidate) {
        guard let name = indicators[candidate].names.heaviest(in: words) else { continue }
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

  /// Whether the name that starts at `start` is only given as a cause, a correction or a standard of comparison.
  private static func isAside(_ words: ArraySlice<Word>, before start: Int) -> Bool {
    let asides = [
      "door", "vanwege", "wegens", "dankzij", "ondanks", "exclusief", "inclusief", "voor", "boven",
      "onder", "via", "tegen",
    ]
    return words[max(words.startIndex, start - 2)..<start].contains { asides.contains($0.text) }
  }

  private func link(
    _ figure: Figure, to indicator: Indicator, _ hit: Hit, in passage: Passage, at time: ClaimTime
  ) -> IndicatorLink? {
    let (main, isExplicit) = series(of: indicator, in: passage)
    var parts: Parts?
    if let main {
      guard Self.countsTheSame(figure, indicator, main),
        let fitting = Parts(
          figure, unit: indicator.unit,
          hasGrowth: main.yearGrowth != nil || main.periodGrowth != nil,
          hasValue: main.value != nil)
      else { return nil }
      parts = fitting
    } else if indicator.needed == nil {
      return nil
    }
    let region = region(around: passage)
    return IndicatorLink(
      indicator: indicator, main: main ?? IndicatorSeries(name: ""),
      rivals: isExplicit ? [] : rivals(of: indicator, besides: main), region: region,
      unlike: unlike(indicator, main, in: passage), parts: parts, time: time,
      isCertain: isCertain(hit, indicator, main, passage),
      confidence: hit.confidence)
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

  /// The region below the country that the words name, nearest to the figure.
  func region(around passage: Passage) -> RegionReader.Finding? {
    let near = regions.regions(in: passage.clauseWords)
    return (near.isEmpty ? regions.regions(in: passage.sentenceWords) : near).last
      ?? regions.regions(in: passage.headers[...]).last
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
  private static func countsTheSame(
    _ figure: Figure, _ indicator: Indicator, _ main: IndicatorSeries
  ) -> Bool {
    // A size in a unit that nobody names can be of anything; index numbers are written without one.
    if figure.kind == .level, figure.unit == nil, indicator.unit != .index { return false }
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
      guard let head = ClauseHead.find(in: passage.clauseWords) else { return true }
      return known.contains { $0.elements.contains { $0.matches(head.letters) } }
    }
    guard !content.isEmpty, !hit.isSubject, passage.isSubjectNear else { return true }
    return content.contains { word in
      known.contains { $0.elements.contains { $0.matches(word.letters) } }
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
    let known = indicator.names + indicator.counted + indicator.covers + (main?.words ?? [])
    return unknownWords(of: passage, besides: known).isEmpty
  }
}
