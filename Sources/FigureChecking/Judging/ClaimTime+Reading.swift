// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension ClaimTime {
  /// The time of `figure` in `passage`, with `neighbours` the other figures of the document in order.
  init(
    of figure: Figure, in passage: Passage, previous: Figure?, next: Figure?,
    _ sentence: SentenceFigures
  ) {
    let words = passage.words
    moments = Self.moments(in: words)
    let range = (words.first?.start ?? 0)..<(words.last?.end ?? 0)
    let before = previous.map { $0.span.end } ?? 0
    let after = next.map { $0.span.start } ?? Int.max
    base = ComparisonBase.find(
      in: words, quote: passage.quote,
      previous: words.firstIndex { $0.start >= before } ?? words.count,
      next: words.firstIndex { $0.start >= after } ?? words.count)
    // "Met 12,6% in 2022 lag het aandeel lager dan een jaar eerder": the level is no growth.
    if figure.kind == .level, ComparisonBase.isBehindThan(in: words) { base = nil }
    let beside = [previous, next].compactMap(\.self).filter { range.contains($0.span.start) }
    if let period = figure.period, period.start != nil || period.end != nil {
      self.period = period
    } else {
      period =
        beside.filter { !Self.isAgainst($0, behind: figure, words) }
        .compactMap { $0.period?.end ?? $0.period?.start }.first.map { Period($0) }
    }
    others = Self.others(figure, period, passage)
    // "Van 5 naar 7, een stijging van 2": the size belongs to the ends just before it.
    if figure.from == nil, figure.to == nil, figure.kind == .change, base == nil,
      let previous, range.contains(previous.span.start), previous.from != nil,
      let whole = previous.period, !whole.isPoint
    {
      others.insert(whole, at: 0)
    }
    let year = (period?.end ?? period?.start)?.startYear
    let places = PeriodWords.places(in: words[...], year: year)
    stated = places.map(\.point)
    named = Self.named(stated, period, words)
    let isSpan = Self.isSpan(places.first?.words, in: words)
    if isSpan, let first = stated.first?.startYear, let last = stated.dropFirst().first?.startYear,
      first < last, last - first < 50
    {
      let known = named
      named += (first...last).map { .year($0) }.filter { !known.contains($0) }
    }
    if figure.kind == .level, !isSpan,
      let own = sentence.share(of: places.map(\.words))
    {
      period = Period(places[own].point)
      others = []
    } else if Self.isAYearEarlier(figure, previous, passage), let end = period?.end {
      period = Period(end.yearEarlier)
      base = nil
      others = []
    }
    if figure.kind == .level, sentence.list.count < 2 {
      stretch = Stretch(
        period, isSpan: isSpan, isAlone: sentence.all.count == 1, in: passage.clauseWithTimes)
    }
    isOpenMove = Self.isOpenMove(figure, period, base, stated, passage)
    isExtreme = Self.extremes.occur(in: words[...])
    isAssumed = period == nil && others.isEmpty
  }

  private static let extremes = [
    "piek*", "hoogste", "laagste", "hoogtepunt", "dieptepunt", "record*", "opgelopen", "gedaald",
    "gestegen", "liep op", "daalde", "steeg", "zakte", "op enig moment", "tijdelijk", "peak*",
    "highest", "lowest", "fell", "rose",
  ].map { WordPattern($0) }

  /// Whether `other` is what `figure` is held against: "8,35 miljard, tegen 8,29 miljard in 2023" gives the first no time.
  private static func isAgainst(_ other: Figure, behind figure: Figure, _ words: [Word]) -> Bool {
    other.span.start >= figure.span.end
      && words.contains {
        $0.start >= figure.span.end && $0.end <= other.span.start
          && ($0.is("tegen") || $0.is("tegenover"))
      }
  }

  private static func isOpenMove(
    _ figure: Figure, _ period: Period?, _ base: ComparisonBase?, _ stated: [TimePoint],
    _ passage: Passage
  ) -> Bool {
    guard figure.kind == .change || figure.kind == .trend else { return false }
    let isLong = period.map { !$0.isPoint } ?? false
    if recurrences.occur(in: passage.clauseWords) { return true }
    if let period, period.start != nil, period.end == nil { return true }
    if isLong, yearly.occur(in: passage.clauseWords) { return true }
    guard isLong, let start = period?.start, let end = period?.end else { return false }
    // "In mei 2024 … ten opzichte van een jaar eerder": the base is the other end.
    if base?.point(before: end) == start { return false }
    switch end {
    case .month, .quarter: return !(stated.contains(start) && stated.contains(end))
    case .year, .schoolYear, .day: return false
    }
  }

  private static let recurrences = [
    "per kwartaal", "per maand", "per week", "per dag", "maandelijks*",
  ].map { WordPattern($0) }

  private static let yearly = ["per jaar", "jaarlijks*"].map { WordPattern($0) }

  /// The points that the words name, those that they only count back to included.
  private static func named(
    _ points: [TimePoint], _ period: Period?, _ words: [Word]
  ) -> [TimePoint] {
    var named = points
    if let period, !period.isPoint { named += [period.start, period.end].compactMap(\.self) }
    if let end = period?.end ?? period?.start {
      if ComparisonBase.isNamed(.yearEarlier, in: words) { named += [end.yearEarlier, end] }
      if ComparisonBase.isNamed(.previousPeriod, in: words) { named += [end.previous, end] }
    }
    return named.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether the first of two times starts a span ("tussen 2014 en 2018"), rather than a list.
  private static func isSpan(_ first: Range<Int>?, in words: [Word]) -> Bool {
    guard let first, first.lowerBound > 0 else { return false }
    return words[max(0, first.lowerBound - 3)..<first.lowerBound].contains {
      ["tussen", "van", "vanaf", "sinds", "between", "from", "since"].contains($0.text)
    }
  }

  /// Whether a level is of the year before the period that it shares with the figure before it: "4,5%, tegen 4,7% een jaar
  /// eerder".
  private static func isAYearEarlier(_ figure: Figure, _ previous: Figure?, _ passage: Passage)
    -> Bool
  {
    guard figure.kind == .level, let end = figure.period?.end, previous?.period?.end == end,
      (previous?.span.end ?? 0) > (passage.words.first?.start ?? 0)
    else { return false }
    let after = passage.words[passage.quote.upperBound...].prefix(4)
    return !after.contains { $0.is("dan") } && ComparisonBase.starts(with: .yearEarlier, after)
  }

  /// Periods of the clause, where that of the figure is not among them; for a change without a base the two years that the
  /// sentence names.
  private static func others(_ figure: Figure, _ period: Period?, _ passage: Passage) -> [Period] {
    let end = period?.end ?? period?.start
    let clause = PeriodWords.points(in: passage.clauseWords, year: end?.startYear)
    let distinct = clause.reduce(into: [TimePoint]()) { if !$0.contains($1) { $0.append($1) } }
    let isChange = figure.kind == .change || figure.kind == .difference
    if isChange, period?.isPoint ?? true, distinct.count == 2,
      distinct[0].isSameKind(as: distinct[1]),
      figure.from != nil || figure.to == nil
    {
      let ordered = distinct.sorted { $0.firstDay < $1.firstDay }
      return [Period(start: ordered[0], end: ordered[1])]
    }
    guard let end else { return distinct.last.map { [Period($0)] } ?? [] }
    if isChange, clause.isEmpty, figure.from == nil, figure.to == nil {
      let sentence = Set(PeriodWords.points(in: passage.sentenceWords, year: end.startYear))
        .filter { $0.isSameKind(as: end) }.sorted { $0.firstDay < $1.firstDay }
      return sentence.count == 2 ? [Period(start: sentence[0], end: sentence[1])] : []
    }
    guard period?.isPoint == true, !distinct.isEmpty, !distinct.contains(end) else { return [] }
    // A school year or a date is read with more care by the parser than here.
    let sameKind = distinct.filter { $0.isSameKind(as: end) || end.startYear != $0.startYear }
    return sameKind.map { Period($0) }
  }

  private static func moments(in words: [Word]) -> [Int: Indicator.Timing] {
    var moments: [Int: Indicator.Timing] = [:]
    for (index, word) in words.enumerated() {
      guard let year = word.number, (1800...2200).contains(year), index > 0 else { continue }
      let one = words[index - 1]
      let two = index > 1 ? words[index - 2] : one
      if one.is("begin") || one.is("van") && two.is("begin") || one.is("januari") && two.is("1") {
        moments[year] = .start
      } else if one.is("eind") || one.is("ultimo") || one.is("van") && two.is("einde")
        || one.is("december") && two.is("31") || one.is("van") && two.is("eind")
      {
        moments[year] = .end
      }
    }
    return moments
  }
}

extension Series {
  /// The points in time that it has a value of, in order, those from `date` on left out.
  func knownPoints(before date: CalendarDay?) -> [TimePoint] {
    observations.filter { $0.interval != nil }.compactMap { $0.period?.end }
      .filter { point in date.map { point.firstDay < $0 } ?? true }
  }
}
