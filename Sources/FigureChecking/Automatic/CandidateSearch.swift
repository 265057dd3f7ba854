// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What is asked of the store about a figure that no curated indicator names.
struct CandidateSearch: Sendable {
  /// The words around the figure.
  var words: ClaimWords
  /// Those of the figure's sentence.
  var sentence: [Word]
  /// When it is of.
  var time: ClaimTime
  /// The region that it names.
  var region: RegionReader.Finding?
  /// Whether the sentence names other regions as well.
  var namesOthers: Bool
  /// Whether it is a change by so many percent.
  var isPercentChange: Bool
  /// The groups of people that it is about, by name.
  var groups: [WordPattern]
  /// The nouns by which the clause says among whom or where: "onder fietsers", "in de horeca".
  var among: [Word]
  /// What else the clause names: "examen Frans", "gingen naar het hbo".
  var asides: [Word]
  /// Classes that the sentence names by number: "niveau 2".
  var classes: [WordPattern]
  /// The questions: for series in the figure's own unit, and for others that a change may be computed from.
  var queries: [CandidateQuery]

  /// The search for `figure`, or nil where the text has no word to go by.
  init?(
    _ figure: Figure, in passage: Passage, at time: ClaimTime, region: RegionReader.Finding?,
    namesOthers: Bool = false, asOf: CalendarDay?
  ) {
    words = ClaimWords(
      figure, in: passage, base: time.base, regions: region.map { [$0.region] } ?? [])
    guard figure.modality == nil, !words.key.isEmpty || !words.official.isEmpty else { return nil }
    // Without a subject of its own and without a period nothing could be said of what is found.
    if words.isLoose, time.isAssumed { return nil }
    self.time = time
    isPercentChange = figure.by?.unit == .percent
    sentence = passage.words
    self.region = region
    self.namesOthers = namesOthers
    groups = GroupWords.named(in: passage)
    let regions = region.map { [$0.region] + $0.others } ?? []
    let groups = groups
    let scope = passage.isSubjectNear ? passage.clauseWords : passage.sentenceWords
    among = Self.among(scope).filter { word in
      !groups.contains { $0.elements.contains { $0.matches(word.letters) } }
        && !regions.contains {
          $0.names.contains { $0.elements.contains { $0.matches(word.letters) } }
        }
    }
    asides = Self.asides(in: passage).filter { word in
      !regions.contains {
        $0.names.contains { $0.elements.contains { $0.matches(word.letters) } }
      }
    }
    classes = zip(sentence, sentence.dropFirst()).filter { word, next in
      Self.numbered.contains(word.text) && (next.number ?? 0) > 0
    }.map { WordPattern("\($0.text) \($1.text)") }
    var units: [Unit?]
    switch figure.kind {
    case .level: units = time.base == nil ? [figure.unit] : [figure.unit, nil]
    case .change, .difference:
      units = figure.from == nil && figure.to == nil ? [figure.by?.unit, nil] : [figure.unit]
    case .trend: units = [nil]
    }
    if figure.by?.unit == .factor { units = [nil] }
    // Points of a balance may be in units that the text does not name.
    if units.first == .some(.index) || figure.counted?.hasPrefix("punt") == true {
      units = [units[0], nil]
    }
    let list = words.list
    let optional = words.optional
    let period = time.period
    queries = units.reduce(into: []) { queries, unit in
      let query = CandidateQuery(
        words: list, optional: optional, unit: unit, period: period, asOf: asOf, limit: 12)
      if !queries.contains(query) { queries.append(query) }
    }
  }

  /// What is told apart by numbers.
  private static let numbered: Set<String> = [
    "niveau", "klasse", "groep", "categorie", "fase", "leerjaar", "graad", "schijf", "deel",
  ]

  /// What only says of what kind the name behind it is: "in de richting techniek".
  static let kinds: Set<String> = [
    "sector", "branche", "bedrijfstak", "richting", "studierichting", "profiel", "categorie",
    "klasse", "leeftijd", "leeftijdsgroep", "groep", "opleiding", "vorm", "periode",
  ]

  /// The nouns right behind "onder", "bij" or "in de", where they are no plain words.
  private static func among(_ words: ArraySlice<Word>) -> [Word] {
    words.indices.compactMap { index -> Word? in
      var next = index + 1
      let isArticle =
        next < words.endIndex && (words[next].is("de") || words[next].is("het"))
      guard words[index].is("onder") || words[index].is("bij") || words[index].is("in") && isArticle
      else { return nil }
      if isArticle { next += 1 }
      guard next < words.endIndex, !PlainWords.hold(words[next]),
        !RegionReader.kinds.contains(words[next].text), !kinds.contains(words[next].text)
      else { return nil }
      return words[next]
    }
  }

  /// The clause's words with a capital within the sentence, and the nouns behind "naar de", "op de", "uit de": each may make it
  /// a part.
  private static func asides(in passage: Passage) -> [Word] {
    passage.clause.compactMap { index -> Word? in
      let word = passage.words[index]
      guard index > 0, !passage.quote.contains(index), !PlainWords.hold(word),
        word.number == nil, MonthNames.number(of: word) == nil
      else { return nil }
      if index > 1, ["naar", "op", "uit"].contains(passage.words[index - 2].text),
        passage.words[index - 1].is("de") || passage.words[index - 1].is("het")
      {
        return word
      }
      let isName = word.isCapital && !word.letters.starts(with: "nederland".utf8)
      return isName ? word : nil
    }
  }
}
