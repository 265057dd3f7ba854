// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Figures that no curated indicator names.
@Suite struct AutomaticTests {
  static func series(
    _ title: String, _ values: [(Int, String)], unit: Unit? = .count, decimals: Int = 0,
    coordinates: [Observation.Coordinate] = []
  ) -> Series {
    var series = Sample.series(
      values.map { Sample.observation($0.0, $0.1, decimals: decimals, unit: unit) })
    series.measure = CodedLabel(code: title, title: title)
    series.coordinates = coordinates
    return series
  }

  static func verdict(
    on text: String, _ figure: Figure, _ found: [(Series, Int)], regions: [Region] = []
  ) -> Verdict? {
    let checker = Checker(
      indicators: [], regions: regions, options: CheckOptions(useCurated: false))
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let candidates = found.map { SeriesCandidate(series: $0.0, textScore: $0.1, matched: []) }
    let answers = Dictionary(
      uniqueKeysWithValues: plan.candidateQueries.map { ($0, candidates) })
    return checker.verdicts(plan, series: [:], candidates: answers).first
  }

  static func count(_ value: Int128, _ quote: String, _ text: String, subject: String?) -> Figure {
    Sample.figure(.level, quote, in: text, year: 2023) {
      $0.unit = .count
      $0.amount = .single(Numeral(ExactDecimal(value)))
      $0.subject = subject
    }
  }

  static let text = "Het aantal vergunningen bedroeg in 2023 1.234."

  @Test func confirmsAndNeverContradicts() {
    let series = Self.series("Verleende vergunningen", [(2022, "1100"), (2023, "1234")])
    let right = Self.count(1234, "1.234", Self.text, subject: "Het aantal vergunningen")
    let verdict = Self.verdict(on: Self.text, right, [(series, 700)])
    #expect(verdict?.label == .confirmed)
    #expect(verdict?.indicator == nil)
    let wrong = Self.count(4321, "1.234", Self.text, subject: "Het aantal vergunningen")
    #expect(Self.verdict(on: Self.text, wrong, [(series, 700)])?.label == .differs)
  }

  @Test func aNumberThatAgreesByChanceIsNotConfirmed() {
    let other = Self.series("Inwoners", [(2023, "1234")])
    let figure = Self.count(1234, "1.234", Self.text, subject: "Het aantal vergunningen")
    #expect(Self.verdict(on: Self.text, figure, [(other, 700)])?.label == .noSource)
    let text = "De uitgereikte vergunningen telden in 2023 1.234."
    let narrowed = Self.count(1234, "1.234", text, subject: "De bouwvergunningen")
    let all = Self.series("Vergunningen", [(2023, "1234")])
    let verdict = Self.verdict(on: text, narrowed, [(all, 700)])
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .population)
  }

  @Test func aRegionThatTheSeriesLacksIsNotCompared() {
    let text = "Het aantal vergunningen in Zwolle bedroeg in 2023 1.234."
    let figure = Self.count(1234, "1.234", text, subject: "Het aantal vergunningen in Zwolle")
    let zwolle = Region(name: "Zwolle", kind: .municipality, code: "GM0193")
    let national = Self.series("Vergunningen", [(2023, "1234")])
    let local = Self.series(
      "Vergunningen", [(2023, "1234")],
      coordinates: [
        .init(dimension: "RegioS", value: CodedLabel(code: "GM0193", title: "Zwolle"))
      ])
    #expect(
      Self.verdict(on: text, figure, [(national, 700)], regions: [zwolle])?.label == .notComparable)
    #expect(Self.verdict(on: text, figure, [(local, 700)], regions: [zwolle])?.label == .confirmed)
  }

  @Test func qualifiersChooseBetweenSeriesThatFitAlike() {
    let text = "Zonder seizoencorrectie waren er in 2023 1.234 werklozen."
    let figure = Self.count(1234, "1.234 werklozen", text, subject: "werklozen")
    let adjusted = Self.series("Werklozen; Seizoengecorrigeerd", [(2023, "1234")])
    let plain = Self.series("Werklozen; Niet-seizoengecorrigeerd", [(2023, "1300")])
    let verdict = Self.verdict(on: text, figure, [(adjusted, 700), (plain, 700)])
    #expect(verdict?.label == .differs)
    #expect(verdict?.evidence.first?.value == 1300)
    #expect(verdict?.candidates.first?.value == 1234)
  }

  @Test func publishedGrowthIsReadAsGrowth() {
    let text = "De uitvoer steeg in 2023 met 3,8%."
    let figure = Sample.moved(
      by: 38, .up, "steeg in 2023 met 3,8%", in: text, subject: "De uitvoer")
    let growth = Self.series(
      "Uitvoer", [(2022, "10.0"), (2023, "3.8")], unit: .percent, decimals: 1,
      coordinates: [
        .init(
          dimension: "Soort",
          value: CodedLabel(code: "A", title: "Volume, t.o.v. zelfde periode vorig jaar"))
      ])
    // It is nearer to the text than a growth that would be computed from levels.
    let level = Self.series("Uitvoer", [(2022, "1000"), (2023, "1038")])
    let verdict = Self.verdict(on: text, figure, [(level, 700), (growth, 700)])
    #expect(verdict?.label == .confirmed)
    #expect(verdict?.formula == "a")
  }

  @Test func aWordThatOnlyACodeHoldsIsNoLink() {
    let text = "Het aantal bedrijven bedroeg in 2023 1.234."
    let figure = Self.count(1234, "1.234", text, subject: "Het aantal bedrijven")
    let bankruptcies = Self.series(
      "Uitgesproken faillissementen", [(2023, "1234")],
      coordinates: [
        .init(
          dimension: "Type", value: CodedLabel(code: "A", title: "Bedrijven en instellingen"))
      ])
    #expect(Self.verdict(on: text, figure, [(bankruptcies, 700)])?.label == .noSource)
  }

  @Test func wordsOfEverySentenceLowerNoSeries() throws {
    let text = "Het aantal vergunningen liet begin 2023 een duidelijke daling zien van 3,8%."
    let figure = Sample.moved(
      by: 38, .down, "daling zien van 3,8%", in: text, subject: "Het aantal vergunningen")
    let checker = Checker(indicators: [], options: CheckOptions(useCurated: false))
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let query = try #require(plan.candidateQueries.first)
    #expect(query.words.contains("vergunningen"))
    // How a change is published and how it is told count only where a title says so too.
    for word in ["liet", "zien", "jaarmutatie"] {
      #expect(!query.words.contains(word), "\(word)")
      #expect(query.optional.contains(word), "\(word)")
    }
  }

  @Test func theTableMaySayForAllItsMeasuresThatTheyAreOfTheFirstOfJanuary() {
    let text = "Begin 2023 bedroeg het aantal vergunningen 1.234."
    let figure = Self.count(1234, "1.234", text, subject: "het aantal vergunningen")
    var series = Self.series("Vergunningen", [(2023, "1234")])
    #expect(Self.verdict(on: text, figure, [(series, 300)])?.label == .noSource)
    series.dataset.title = "Vergunningen naar gemeente, 1 januari"
    #expect(Self.verdict(on: text, figure, [(series, 300)])?.label == .confirmed)
  }

  @Test func aLevelThatIsHigherThanAYearEarlierIsNoGrowth() {
    let text = "Met 12,6% in 2023 lag het aandeel vergunningen lager dan een jaar eerder."
    let figure = Sample.figure(.level, "12,6%", in: text, year: 2023) {
      $0.amount = .single(Sample.percent(126))
      $0.subject = "het aandeel vergunningen"
    }
    let counts = Self.series("Vergunningen", [(2022, "1000"), (2023, "1500")])
    #expect(Self.verdict(on: text, figure, [(counts, 700)])?.label == .noSource)
    let share = Self.series(
      "Vergunningen", [(2022, "13.0"), (2023, "12.6")], unit: .percent, decimals: 1)
    #expect(Self.verdict(on: text, figure, [(share, 700)])?.label == .confirmed)
  }

  @Test(arguments: [
    "In 2023 deden 1.234 kandidaten examen Frans.",
    "In 2023 gingen 1.234 kandidaten naar het hbo.",
  ])
  func whatElseTheClauseNamesMayMakeItAPart(text: String) {
    let figure = Self.count(1234, "1.234 kandidaten", text, subject: "kandidaten")
    let all = Self.series("Examenkandidaten", [(2023, "36000")])
    let verdict = Self.verdict(on: text, figure, [(all, 700)])
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .population)
    let own = Self.series("Examenkandidaten", [(2023, "1234")])
    #expect(Self.verdict(on: text, figure, [(own, 700)])?.label == .confirmed)
  }
}
