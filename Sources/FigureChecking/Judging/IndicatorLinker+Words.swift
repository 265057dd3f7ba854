// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Whether the words around a figure say what an indicator measures, and nothing else.
extension IndicatorLinker {
  /// Words of the subject or clause that make it something else than the indicator.
  func unlike(_ indicator: Indicator, _ main: IndicatorSeries?, in passage: Passage)
    -> Indicator.Unlike?
  {
    for scope in [passage.subject[...], passage.clauseWords] {
      if let found = indicator.unlike.first(where: { $0.words.occur(in: scope) }) { return found }
    }
    let known = indicator.names + indicator.covers + (main?.words ?? [])
    return GroupWords.unknown(in: passage, besides: known)
  }

  /// Whether the noun that the figure counts is one that the indicator counts.
  func countsTheSame(
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
  func isAboutSubject(_ hit: Hit, _ indicator: Indicator, _ passage: Passage) -> Bool {
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
  func isCertain(
    _ hit: Hit, _ indicator: Indicator, _ main: IndicatorSeries?, _ passage: Passage
  ) -> Bool {
    guard hit.isOwn else { return false }
    let known = known(indicator, main)
    return unknownWords(of: passage, besides: known).isEmpty
      && isUnderstood(
        passage, known + indicator.series.flatMap(\.words) + indicator.needs.flatMap(\.self))
  }

  /// The words of the subject and the clause that are not plain, name no region and stand in no name of `known`.
  func unknown(_ passage: Passage, _ known: [WordPattern]) -> [String] {
    let named = regions.places(in: passage.clauseWords).map(\.words)
    let clause = passage.clause.filter { index in
      let word = passage.words[index]
      return !PlainWords.hold(word) && !named.contains { $0.contains(index) }
        && !known.contains { $0.elements.contains { $0.matches(word.letters) } }
    }.map { passage.words[$0].text }
    return unknownWords(of: passage, besides: known).map(\.text) + clause
  }

  /// The names and words that an indicator and its series go by.
  func known(_ indicator: Indicator, _ main: IndicatorSeries?) -> [WordPattern] {
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
