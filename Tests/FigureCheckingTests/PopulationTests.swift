// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Whom and what a series that the store proposes is of.
@Suite struct PopulationTests {
  static func coordinate(_ title: String) -> Observation.Coordinate {
    .init(dimension: "Kenmerk", value: CodedLabel(code: "A", title: title))
  }

  static func label(
    _ text: String, _ value: Int128, _ quote: String, subject: String?, of title: String,
    coordinates: [String] = [], official: String = "1234", unselected: [String] = []
  ) -> Verdict.Label? {
    let figure = AutomaticTests.count(value, quote, text, subject: subject)
    let series = AutomaticTests.series(
      title, [(2023, official)], coordinates: coordinates.map(coordinate))
    let checker = Checker(indicators: [], options: CheckOptions(useCurated: false))
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let candidate = SeriesCandidate(
      series: series, textScore: 700, matched: [], unselected: unselected)
    let answers = Dictionary(
      uniqueKeysWithValues: plan.candidateQueries.map { ($0, [candidate]) })
    return checker.verdicts(plan, series: [:], candidates: answers).first?.label
  }

  @Test(arguments: [
    ("15 tot 25 jaar", Verdict.Label.confirmed), ("25 tot 45 jaar", .notComparable),
    ("Totaal", .notComparable),
  ])
  func agesAreThoseOfTheSeries(title: String, label: Verdict.Label) {
    let text = "Het aantal werklozen onder jongeren van 15 tot 25 jaar bedroeg in 2023 1.234."
    #expect(
      Self.label(
        text, 1234, "1.234", subject: "Het aantal werklozen onder jongeren", of: "Werklozen",
        coordinates: [title]) == label)
  }

  @Test(arguments: [
    ("Fiets", Int128(1234), Verdict.Label.confirmed), ("Fiets", 4321, .differs),
    ("Totaal", 4321, .notComparable), ("Totaal", 1234, .notComparable),
  ])
  func whoOrWhereIsHeldByATitle(title: String, value: Int128, label: Verdict.Label) {
    let text = "Het aantal ongevallen onder fietsers bedroeg in 2023 1.234."
    #expect(
      Self.label(
        text, value, "1.234", subject: "Het aantal ongevallen", of: "Ongevallen",
        coordinates: [title]) == label)
  }

  @Test func aPartOfWhatTheWordsNameDecidesNothing() {
    let text = "Het aantal uitkeringen bedroeg in 2023 4.321."
    let subject = "Het aantal uitkeringen"
    #expect(
      Self.label(text, 4321, "4.321", subject: subject, of: "Pleegzorguitkeringen")
        == .notComparable)
    #expect(Self.label(text, 4321, "4.321", subject: subject, of: "Uitkeringen") == .differs)
  }

  @Test func anotherKindOfTheSameThingIsNotConfirmed() {
    let text = "Het aantal personen met een OVP-uitkering bedroeg in 2023 1.234."
    let label = Self.label(
      text, 1234, "1.234", subject: "Het aantal personen met een OVP-uitkering",
      of: "Personen met een pleegzorguitkering")
    #expect(label != .confirmed && label != .differs)
  }

  @Test func aCodeThatWasNotChosenKeepsItFromDiffering() {
    let text = "Het aantal vergunningen bedroeg in 2023 4.321."
    let subject = "Het aantal vergunningen"
    #expect(
      Self.label(
        text, 4321, "4.321", subject: subject, of: "Vergunningen", unselected: ["kermissen"])
        == .notComparable)
  }

  @Test func tonnesAreHeldAgainstKilograms() {
    let text = "De uitstoot van methaan kwam in 2023 uit op 1,2 megaton."
    let figure = Sample.figure(.level, "1,2 megaton", in: text, year: 2023) {
      $0.unit = .physical("t")
      $0.amount = .single(
        Numeral(ExactDecimal(12, exponent: 5), lastPlace: 5, hasFraction: true))
      $0.subject = "De uitstoot van methaan"
    }
    let series = AutomaticTests.series(
      "Uitstoot van methaan", [(2023, "1210000000")], unit: .physical("kg"))
    #expect(AutomaticTests.verdict(on: text, figure, [(series, 700)])?.label == .confirmed)
  }

  @Test func aRateIsNoCount() {
    let text = "Drenthe telde in 2023 6,6 branden per duizend inwoners."
    let figure = Sample.figure(.level, "6,6 branden", in: text, year: 2023) {
      $0.unit = .count
      $0.counted = "branden"
      $0.per = "duizend inwoners"
      $0.amount = .single(Sample.percent(66))
      $0.subject = "branden"
    }
    let count = AutomaticTests.series("Branden", [(2023, "3300")])
    #expect(AutomaticTests.verdict(on: text, figure, [(count, 700)])?.label == .noSource)
    let rate = AutomaticTests.series(
      "Branden per 1 000 inwoners", [(2023, "6.6")], unit: nil, decimals: 1)
    #expect(AutomaticTests.verdict(on: text, figure, [(rate, 700)])?.label == .confirmed)
  }

  static let store = SeriesCandidate(
    series: AutomaticTests.series(
      "Inflatie", [(2022, "4.0"), (2023, "3.1")], unit: .percent, decimals: 1), textScore: 700,
    matched: [])

  @Test func anIndicatorWithoutDataLeavesRoomForTheStore() {
    let text = "De inflatie kwam in 2023 uit op 3,1%."
    let figure = Sample.figure(.level, "3,1%", in: text, year: 2023) {
      $0.amount = .single(Sample.percent(31))
      $0.subject = "De inflatie"
    }
    let checker = Checker(indicators: [Sample.indicator()])
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let open = plan.candidateQueries(after: [:])
    #expect(open == plan.candidateQueries)
    let answers = Dictionary(uniqueKeysWithValues: open.map { ($0, [Self.store]) })
    let alone = checker.verdicts(plan, series: [:], candidates: answers).first
    #expect(alone?.label == .confirmed)
    #expect(alone?.indicator == nil)
    // Where its data are there nothing is searched for.
    let known = Dictionary(uniqueKeysWithValues: plan.queries.map { ($0, Sample.rate) })
    #expect(plan.candidateQueries(after: known).isEmpty)
    #expect(checker.verdicts(plan, series: known).first?.label == .contradicted)
  }

  @Test func theNamesOfTwoSeriesAccuseNobody() {
    var indicator = Sample.indicator()
    let other = IndicatorSeries(
      name: "winkels", words: ["winkelprijzen"].map { WordPattern($0) },
      value: .series(SeriesTemplate(Sample.query("M2"))))
    indicator.series.append(other)
    indicator.series[0].words = [WordPattern("consumenten")]
    let text = "De inflatie van winkelprijzen voor consumenten was in 2023 3,8%."
    let figure = Sample.figure(.level, "3,8%", in: text, year: 2023) {
      $0.amount = .single(Sample.percent(38))
      $0.subject = "De inflatie"
    }
    let checker = Checker(indicators: [indicator])
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    var all: [SeriesQuery: Series] = [:]
    for query in plan.queries {
      all[query] =
        query.measure == "M1" ? Sample.rate : Sample.series([Sample.observation(2023, "9.9")])
    }
    let verdict = checker.verdicts(plan, series: all).first
    #expect(verdict?.label == .undetermined)
  }
}
