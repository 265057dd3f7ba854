// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Series whose titles say more than a curated indicator knows, and titles that say when in the year they are of.
@Suite struct CloserSeriesTests {
  private static let workers = Sample.indicator(
    id: "workers", names: ["werkenden"], unit: .count)

  /// The verdict with all who work at 8000 by the curated indicator, beside one series that the store proposes.
  private static func verdict(
    _ text: String, _ value: Int128, subject: String, title: String, _ official: String
  ) -> Verdict? {
    let figure = AutomaticTests.count(value, "\(value)", text, subject: subject)
    let checker = Checker(indicators: [workers])
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let all = AutomaticTests.series("Werkenden", [(2023, "8000")])
    let found = AutomaticTests.series(title, [(2023, official)])
    let candidates = [SeriesCandidate(series: found, textScore: 700, matched: [])]
    return checker.verdicts(
      plan, series: Dictionary(uniqueKeysWithValues: plan.queries.map { ($0, all) }),
      candidates: Dictionary(
        uniqueKeysWithValues: plan.candidateQueries.map { ($0, candidates) })
    ).first
  }

  @Test func aSeriesThatHoldsTheWordsWhichNarrowTheIndicatorTakesItsPlace() {
    let text = "In 2023 hadden 1950 werkenden een flexibele arbeidsrelatie."
    let verdict = Self.verdict(
      text, 1950, subject: "werkenden", title: "Werkenden: flexibele arbeidsrelatie", "1950")
    #expect(verdict?.label == .confirmed)
    #expect(verdict?.indicator == nil)
    let wrong = Self.verdict(
      text, 1950, subject: "werkenden", title: "Werkenden: flexibele arbeidsrelatie", "2950")
    #expect(wrong?.label == .differs)
    // A series that knows only part of the words changes nothing.
    let partly = Self.verdict(
      text, 1950, subject: "werkenden", title: "Werkenden: flexibele uren", "1950")
    #expect(partly?.label == .differs)
    #expect(partly?.evidence.first?.value == 8000)
  }

  @Test func aPlainSubjectStaysWithItsIndicator() {
    let text = "In 2023 waren er 8000 werkenden."
    let verdict = Self.verdict(text, 8000, subject: "werkenden", title: "Werkenden", "9000")
    #expect(verdict?.indicator == "workers")
    #expect(verdict?.label == .confirmed)
  }

  @Test(arguments: [
    ("Banen van werknemers in december", TimePoint.month(2023, 12), TimePoint.year(2023)),
    ("Banen van werknemers in december", .month(2023, 11), .month(2023, 11)),
    ("Leerlingen op 1 oktober", .day(2023, 10, 1), .year(2023)),
    ("Leerlingen op 1 oktober", .day(2023, 10, 2), .day(2023, 10, 2)),
    ("Banen van januari tot december", .month(2023, 12), .month(2023, 12)),
    ("Banen", .month(2023, 12), .month(2023, 12)),
  ])
  func aTitleTellsOfWhichMomentAYearIs(_ title: String, _ point: TimePoint, _ year: TimePoint) {
    let moment = YearlyMoment(Words(title).list)
    #expect((moment?.year(of: point) ?? point) == year)
  }

  @Test(arguments: [
    ("Er kwamen 300 banen bij.", Figure.Direction.up), ("Er gingen 300 banen verloren.", .down),
  ])
  func whatComesOrGoesIsAMove(_ text: String, _ direction: Figure.Direction) {
    let figure = AutomaticTests.count(300, "300 banen", text, subject: "banen")
    let passage = PassageReader(text).passage(of: figure)
    let whole = EllipticClaim.whole(figure, among: [figure], passage, RegionReader([]))
    #expect(whole.kind == .change)
    #expect(whole.direction == direction)
  }

  @Test func whatComesToSomethingElseIsALevel() {
    let text = "Er kwamen 300 banen in aanmerking."
    let figure = AutomaticTests.count(300, "300 banen", text, subject: "banen")
    let passage = PassageReader(text).passage(of: figure)
    #expect(EllipticClaim.whole(figure, among: [figure], passage, RegionReader([])) == figure)
  }

  @Test func aSectorThatTheTitlesNameIsNoOtherGroup() {
    let text = "In de sector vervoer bedroeg het aantal banen in 2023 1.234."
    let figure = AutomaticTests.count(1234, "1.234", text, subject: "het aantal banen")
    func label(_ code: String) -> Verdict.Label? {
      let series = AutomaticTests.series(
        "Banen", [(2023, "1234")],
        coordinates: [.init(dimension: "Bedrijf", value: CodedLabel(code: "H", title: code))])
      return AutomaticTests.verdict(on: text, figure, [(series, 700)])?.label
    }
    #expect(label("H Vervoer en opslag") == .confirmed)
    #expect(label("A-U Alle activiteiten") == .notComparable)
  }
}
