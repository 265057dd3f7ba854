// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the indicator that a figure is about.
struct IndicatorLinker: Sendable {
  let indicators: [Indicator]
  let byID: [String: Indicator]
  let regions: RegionReader
  private let index: NameIndex

  init(indicators: [Indicator], regions: RegionReader) {
    self.indicators = indicators
    self.regions = regions
    byID = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    index = NameIndex(indicators.map(\.names))
  }

  /// A name found in the words around a figure.
  struct Hit {
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
}
