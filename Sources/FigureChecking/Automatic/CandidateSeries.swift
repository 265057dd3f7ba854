// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A series that the store proposes, as something that a figure can be compared with.
struct CandidateSeries: Sendable {
  var series: Series
  var fit: TitleFit
  /// How well it fits, region, kind of series and time words included: the higher the likelier.
  var score: Int
  /// Its values, read as levels or as published changes.
  var expressions: IndicatorSeries
  /// The unit of its values; of published changes that of what changes is unknown.
  var unit: Unit
  var timing: Indicator.Timing
  /// The month or day that its yearly values are of.
  var moment: YearlyMoment?
  /// The one query that its expressions ask.
  var query: SeriesQuery
  /// Words that name a code of its dataset that it does not have.
  var unselected: [String]
  /// Whether it is of so many for each of something else.
  var isRate: Bool
  /// Whether it is that by its own words, and no average.
  var isPerSomething: Bool

  init?(_ candidate: SeriesCandidate, for search: CandidateSearch) {
    series = candidate.series
    guard let first = series.observations.first else { return nil }
    fit = TitleFit(search.words, series)
    unselected = candidate.unselected
    let named = Words("\(series.measure.title) \(first.unitLabel)").list
    isPerSomething = named.contains { $0.is("per") }
    isRate =
      first.unitLabel.contains("/")
      || named.contains { $0.is("per") || $0.letters.starts(with: "gemiddeld".utf8) }
    query = SeriesQuery(dataset: series.dataset.id, measure: series.measure.code)
    query.selections = Dictionary(
      series.coordinates.map { ($0.dimension, .code($0.value.code)) },
      uniquingKeysWith: { first, _ in first })
    let value = SeriesExpression.series(SeriesTemplate(query))
    // Read once: a dozen lists of patterns are held against them.
    let titled = series.titleWords[...]
    expressions = IndicatorSeries(name: series.measure.title)
    if first.unit == .percent, Self.yearWords.occur(in: titled) {
      expressions.yearGrowth = value
      unit = .index
    } else if first.unit == .percent, Self.periodWords.occur(in: titled) {
      expressions.periodGrowth = value
      unit = .index
    } else {
      unit = first.unit ?? (isRate ? .count : .index)
      if unit == .count, Self.flowWords.occur(in: titled) {
        expressions.yearChange = value
      } else {
        expressions.value = value
      }
    }
    // "Huishoudens; regio, 1 januari": a table may say it once for all of its measures.
    let whole = Words(series.dataset.title).list[...]
    let isStart =
      Self.startWords.occur(in: titled) || Self.firstDay.occurs(in: whole) && unit == .count
    let isEnd = Self.endWords.occur(in: titled)
    moment = YearlyMoment(Words(series.measure.title).list)
    timing = isStart ? .start : isEnd ? .end : .whole
    score = candidate.textScore
    score += Self.agreement(of: titled, in: whole, with: search.sentence[...])
    // Of two titles that hold the words the one that holds nothing more is meant.
    if fit.isPart { score -= Self.partCost }
    // What is published is nearer to the text than what would be computed.
    if search.isPercentChange, expressions.value == nil { score += 40 }
    if expressions.yearGrowth != nil, search.words.kind.contains("voorgaande periode") {
      score -= 400
    }
  }

  /// What it costs a series to be of a part of what the words name.
  private static let partCost = 60

  /// The words of its titles.
  var titles: [Word] { titles { _ in true } }

  /// The same without those of totals: "Totaal mannen en vrouwen" is of no women.
  var ownTitles: [Word] { titles { !$0.hasPrefix("Totaal") } }

  private func titles(ofCodes isWanted: (String) -> Bool) -> [Word] {
    let codes = series.coordinates.map(\.value.title).filter(isWanted)
    return Words(([series.dataset.title, series.measure.title] + codes).joined(separator: " . "))
      .list
  }

  /// Qualifiers that stand in the title and not in the text, or the other way round, each make it less likely.
  private static func agreement(
    of titled: ArraySlice<Word>, in table: ArraySlice<Word>, with words: ArraySlice<Word>
  ) -> Int {
    var points = 0
    for qualifier in qualifiers {
      let inTitle =
        qualifier.titles.occur(in: titled)
        || qualifier.isOfTable && qualifier.titles.occur(in: table)
      let inText = qualifier.said.occur(in: words)
      if inTitle != inText {
        points -= inText ? 150 : qualifier.cost
      } else if inTitle {
        points += 40
      }
    }
    return points
  }

  private struct Qualifier {
    var titles: [WordPattern]
    var said: [WordPattern]
    /// What it costs a title to have the qualifier where the text has not.
    var cost: Int
    /// Whether the title of the whole table may have it, once for all of its measures.
    var isOfTable: Bool

    init(_ titles: [String], said: [String], cost: Int, isOfTable: Bool = false) {
      self.titles = titles.map { WordPattern($0) }
      self.said = said.map { WordPattern($0) }
      self.cost = cost
      self.isOfTable = isOfTable
    }
  }

  private static let qualifiers = [
    Qualifier(["gemiddeld*"], said: ["gemiddeld*"], cost: 60),
    Qualifier(
      ["1 januari", "begin*"], said: ["1 januari", "begin"], cost: 0, isOfTable: true),
    Qualifier(
      ["eind*", "31 december", "ultimo"], said: ["eind*", "ultimo", "31 december"], cost: 0,
      isOfTable: true),
    Qualifier(["afgeleid*"], said: ["afgeleid*"], cost: 120),
    Qualifier(["bruto*"], said: ["bruto*"], cost: 20),
    Qualifier(["netto*"], said: ["netto*"], cost: 20),
    Qualifier(["niet beroeps*"], said: ["niet beroeps*"], cost: 150),
    Qualifier(
      ["werkzame"], said: ["werkzame", "werkend*", "betaald werk", "aan het werk"], cost: 80),
    Qualifier(
      ["werkloze", "werkloosheid*"],
      said: ["werkloos*", "werkloze*", "werkloosheid*", "*werkloosheid"], cost: 80),
    Qualifier(["waarde"], said: ["in waarde", "nominaal", "nominale"], cost: 60),
    Qualifier(["prijs"], said: ["prijs*"], cost: 60),
    Qualifier(["saldo"], said: ["per saldo", "saldo"], cost: 20),
    Qualifier(["wegingscoefficient"], said: ["weging*"], cost: 200),
    Qualifier(["werkdageneffecten"], said: ["werkdag*"], cost: 60),
    Qualifier(
      ["niet seizoengecorrigeerd", "niet gecorrigeerd*"],
      said: [
        "zonder seizoen*", "zonder correctie", "ongecorrigeerd*", "niet gecorrigeerd*",
        "niet seizoen*", "niet voor seizoen*",
      ], cost: 10),
  ]

  private static let yearWords = [
    "jaarmutatie", "zelfde periode vorig jaar", "zelfde periode een jaar eerder",
    "ten opzichte van een jaar eerder", "t o v een jaar eerder", "jaar op jaar",
    "ontwikkeling ten opzichte van een jaar eerder", "t o v voorgaand jaar", "jaarlijkse mutatie",
  ].map { WordPattern($0) }

  private static let periodWords = [
    "maandmutatie", "kwartaalmutatie", "voorgaande periode", "voorgaande maand",
    "voorgaand kwartaal", "vorige periode", "periode op periode",
  ].map { WordPattern($0) }

  private static let flowWords = ["saldo", "mutatie", "toename", "groei"].map { WordPattern($0) }

  private static let firstDay = WordPattern("1 januari")

  private static let startWords = ["1 januari", "beginstand", "begin"].map { WordPattern($0) }

  private static let endWords = ["eindstand", "31 december", "ultimo", "eind"].map {
    WordPattern($0)
  }
}
