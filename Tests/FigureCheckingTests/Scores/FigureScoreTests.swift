// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel
import Testing

@Suite struct FigureScoreTests {
  private func figure(
    _ start: Int, _ end: Int, _ value: Int64, unit: String? = "percent",
    labels: [String: String] = [:],
    subject: String? = nil, optional: Bool = false, open: Set<String> = []
  ) -> ScoredFigure {
    ScoredFigure(
      document: "a.txt", span: TextSpan(start, end), kind: "level",
      numbers: ["value": ExactDecimal(integerLiteral: value)],
      unit: unit, labels: labels, subject: subject, isOptional: optional, open: open)
  }

  @Test func countsPlaceValueAndTheRestApart() {
    let gold = [
      figure(0, 4, 5), figure(10, 14, 6), figure(20, 24, 7, labels: ["approximation": "about"]),
      figure(30, 34, 8),
    ]
    let found = [figure(0, 4, 5), figure(10, 14, 60), figure(20, 24, 7), figure(50, 54, 9)]
    let score = FigureScore(gold: gold, found: found)
    #expect(score.span == Tally(hits: 3, falseHits: 1, misses: 1))
    #expect(score.value == Tally(hits: 2, falseHits: 2, misses: 2))
    #expect(score.full == Tally(hits: 1, falseHits: 3, misses: 3))
  }

  @Test func optionalFiguresCostNothing() {
    let score = FigureScore(gold: [figure(0, 4, 5, optional: true)], found: [])
    #expect(score.span == Tally())
    let other = FigureScore(gold: [figure(0, 4, 5, optional: true)], found: [figure(0, 40, 6)])
    #expect(other.span == Tally())
  }

  @Test func leavesOpenWhatGoldLeavesOpen() {
    let score = FigureScore(
      gold: [figure(0, 4, 5, open: ["value", "unit"])], found: [figure(0, 4, 6, unit: "EUR")])
    #expect(score.value.hits == 1)
  }

  @Test func subjectsOverlapByWordsWithoutArticles() {
    let score = FigureScore(
      gold: [figure(0, 4, 5, subject: "het aandeel leerlingen")],
      found: [figure(0, 4, 5, subject: "Aandeel scholen")])
    #expect(score.subject == 0.5)
  }

  @Test func sharesFromFractionsAreEqualToFourDigits() throws {
    var third = figure(0, 4, 0)
    third.numbers["value"] = ExactDecimal("33.3333")
    var longer = third
    longer.numbers["value"] = ExactDecimal("33.33333333")
    #expect(FigureScore(gold: [third], found: [longer]).value.hits == 1)
    longer.numbers["value"] = ExactDecimal("33.4")
    #expect(FigureScore(gold: [third], found: [longer]).value.hits == 0)
  }
}
