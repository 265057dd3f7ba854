// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// What stands before an accusation.
@Suite struct GuardTests {
  static let text = "De inflatie bedroeg 8,3% in 2023."

  static func wrong(
    _ indicator: Indicator, series: [SeriesQuery: Series]? = nil,
    date: CalendarDay? = CalendarDay(2025, 1, 1), text: String = text
  ) -> Verdict? {
    Sample.verdict(
      on: text, "8,3%", tenths: 83, year: 2023, indicator: indicator, series: series, date: date)
  }

  @Test func aWrongFigureIsContradictedWithItsEvidence() {
    let verdict = Self.wrong(Sample.indicator())
    #expect(verdict?.label == .contradicted)
    #expect(verdict?.reason == .value)
    #expect(verdict?.indicator == "rate")
    #expect(verdict?.evidence.map(\.periodLabel.code) == ["2023JJ00"])
    #expect(verdict?.formula == "a")
    #expect(verdict?.difference == ExactDecimal("4.4"))
    #expect(
      verdict?.explanation.hasPrefix("Wijkt af van het officiële cijfer: 3,8% in 2023") == true)
  }

  @Test func dataYoungerThanTheDocumentAccuseNobody() {
    let young = CalendarDay(2024, 2, 1)
    let verdict = Self.wrong(Sample.indicator(revised: .regularly), date: young)
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .vintage)
    #expect(
      Self.wrong(Sample.indicator(revised: .provisionalOnly), date: nil)?.label == .notComparable)
    #expect(Self.wrong(Sample.indicator(revised: .never), date: young)?.label == .contradicted)
    #expect(
      Self.wrong(Sample.indicator(revised: .regularly), date: CalendarDay(2024, 6, 1))?.label
        == .contradicted)
  }

  @Test func theVersionOfTheTimeConfirms() {
    let date = CalendarDay(2024, 2, 1)
    let first = Sample.series([
      Sample.observation(2023, "8.3", modified: CalendarDay(2024, 1, 10))
    ])
    let verdict = Self.wrong(
      Sample.indicator(revised: .regularly),
      series: [Sample.query(): Sample.rate, Sample.query(asOf: date): first], date: date)
    #expect(verdict?.label == .confirmed)
    #expect(verdict?.reason == .earlierVintage)
  }

  @Test func aRivalThatFitsMakesItUndecided() {
    var indicator = Sample.indicator()
    indicator.series.append(
      IndicatorSeries(
        name: "other", words: [WordPattern("geharmoniseerd*")],
        value: .series(SeriesTemplate(Sample.query("M2")))))
    indicator.rivals = ["other"]
    let series = [
      Sample.query(): Sample.rate,
      Sample.query("M2"): Sample.series([Sample.observation(2023, "8.3")]),
    ]
    let verdict = Self.wrong(indicator, series: series)
    #expect(verdict?.label == .undetermined)
    #expect(verdict?.reason == .ambiguous)
    // Words that ask for the other series leave no doubt.
    let asked = Self.wrong(
      indicator, series: series, text: "De geharmoniseerde inflatie bedroeg 8,3% in 2023.")
    #expect(asked?.label == .confirmed)
  }

  @Test func anIndicatorWithoutThoughtOfRivalsNeverAccuses() {
    var indicator = Sample.indicator()
    indicator.rivals = nil
    let verdict = Self.wrong(indicator)
    #expect(verdict?.label == .differs)
    #expect(verdict?.indicator == nil)
  }

  @Test func partialCoverageIsNeverJudgedEvenWhereTheValueFits() {
    var indicator = Sample.indicator()
    indicator.coverage = .partial(.population, "de reeks telt iets anders")
    let verdict = Sample.verdict(
      on: "De inflatie bedroeg 3,8% in 2023.", "3,8%", tenths: 38, year: 2023, indicator: indicator)
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .population)
    #expect(verdict?.evidence.count == 1)
  }

  @Test func aGroupOrRegionThatTheSeriesLacksIsNotCompared() {
    let group = Self.wrong(
      Sample.indicator(), text: "De inflatie voor ouderen bedroeg 8,3% in 2023.")
    #expect(group?.label == .notComparable)
    #expect(group?.reason == .population)
    let region = Sample.verdict(
      on: "De inflatie in Duitsland bedroeg 8,3% in 2023.", "8,3%", tenths: 83, year: 2023,
      indicator: Sample.indicator(),
      regions: [Region(name: "Duitsland", kind: .abroad, code: "DE")])
    #expect(region?.label == .notComparable)
  }

  @Test func aFigureWithoutPeriodTakesTheLatestAndAccusesNobody() {
    let text = "De inflatie bedroeg 8,3%."
    let wrong = Sample.verdict(
      on: text, "8,3%", tenths: 83, year: nil, indicator: Sample.indicator())
    #expect(wrong?.label == .notComparable)
    #expect(wrong?.reason == .period)
    let right = Sample.verdict(
      on: "De inflatie bedroeg 3,3%.", "3,3%", tenths: 33, year: nil,
      indicator: Sample.indicator())
    #expect(right?.label == .confirmed)
  }

  @Test func breakInTheSeriesBetweenTheEndsAccusesNobody() {
    var indicator = Sample.indicator()
    indicator.breaks = [.init(at: .year(2022), why: "nieuwe methode")]
    let text = "De inflatie steeg van 2,7% in 2021 naar 5,8% in 2023."
    let figure = Sample.figure(.change, "steeg van 2,7% in 2021 naar 5,8%", in: text) {
      $0.from = Sample.percent(27)
      $0.to = Sample.percent(58)
      $0.period = Period(start: .year(2021), end: .year(2023))
    }
    #expect(Sample.verdict(on: figure, in: text, indicator)?.reason == .definition)
    indicator.breaks = []
    #expect(Sample.verdict(on: figure, in: text, indicator)?.label == .contradicted)
  }
}

/// Words beside a name that make it another matter.
@Suite struct LinkGuardTests {
  @Test func aSubjectThatIsSomethingElseIsNotLinkedByAWordNearby() {
    let text = "Het aantal reizigers groeide in 2023 met 8,3% door de aantrekkende inflatie."
    let figure = Sample.moved(
      by: 83, .up, "groeide in 2023 met 8,3%", in: text, subject: "Het aantal reizigers")
    #expect(Sample.verdict(on: figure, in: text, Sample.indicator())?.label == .noSource)
  }

  @Test func aSubjectCarriedOverDoesNotHoldForAClauseOfItsOwn() {
    let text = "De inflatie bedroeg in 2023 3,8%, de huurstijging 8,3%."
    let verdict = Sample.verdict(
      on: text, "8,3%", tenths: 83, year: 2023, indicator: Sample.indicator()
    ) { $0.subject = "De inflatie" }
    #expect(verdict?.label != .contradicted)
    let plain = Sample.verdict(
      on: "De inflatie bedroeg in 2022 10,0%, in 2023 was dat 8,3%.", "8,3%", tenths: 83,
      year: 2023, indicator: Sample.indicator()
    ) { $0.subject = "De inflatie" }
    #expect(plain?.label == .contradicted)
  }

  @Test func wordsThatNarrowTheSubjectKeepItFromAccusing() {
    let verdict = Sample.verdict(
      on: "De inflatie van schoolboeken bedroeg 8,3% in 2023.", "8,3%", tenths: 83, year: 2023,
      indicator: Sample.indicator()
    ) { $0.subject = "De inflatie van schoolboeken" }
    #expect(verdict?.label == .differs)
    #expect(verdict?.indicator == nil)
  }

  @Test func aPeriodAfterTheDocumentIsAForecast() {
    let verdict = Sample.verdict(
      on: "De inflatie bedraagt in 2026 8,3%.", "8,3%", tenths: 83, year: 2026,
      indicator: Sample.indicator())
    #expect(verdict?.label == .notCheckable)
    #expect(verdict?.reason == .forecast)
  }

  @Test func figuresThatDifferInTheLastDigitAreNeitherEqualNorAccused() {
    let verdict = Sample.verdict(
      on: "De inflatie bedroeg 3,9% in 2023.", "3,9%", tenths: 39, year: 2023,
      indicator: Sample.indicator())
    #expect(verdict?.label == .differs)
  }

  @Test func aChangeWithoutAnyPeriodIsNotChecked() {
    let text = "De inflatie is met 0,5 procentpunt gedaald."
    let figure = Sample.figure(.change, "met 0,5 procentpunt gedaald", in: text) {
      $0.unit = nil
      $0.direction = .down
      $0.by = Figure.Size(.single(Sample.percent(5)), unit: .percentagePoint)
    }
    let verdict = Sample.verdict(on: figure, in: text, Sample.indicator())
    #expect(verdict?.label == .notCheckable)
    #expect(verdict?.reason == .vague)
  }

  @Test func whatRoundingMayDoIsSaidToBeNearlyRight() {
    let text = "De inflatie bedroeg 3,9% in 2023."
    let verdict = Sample.verdict(
      on: text, "3,9%", tenths: 39, year: 2023, indicator: Sample.indicator())
    #expect(verdict?.label == .differs)
    #expect(verdict?.explanation.contains("niet meer dan afronden scheelt") == true)
    #expect(verdict?.explanation.contains("zelf koos") == false)
  }
}
