// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Moves that have no two ends to be measured between.
@Suite struct OpenMoveTests {
  static func verdict(_ text: String, _ quote: String, _ period: Period) -> Verdict? {
    var indicator = Sample.indicator(names: ["inflatie"])
    indicator.rivals = []
    let figure = Sample.figure(.change, quote, in: text) {
      $0.by = Figure.Size(.single(Sample.percent(366)), unit: .percent)
      $0.unit = nil
      $0.direction = .up
      $0.subject = "De inflatie"
      $0.period = period
    }
    let months = (1...12).map { month in
      var observation = Sample.observation(2024, "\(20 - month).0")
      observation.period = Period(.month(2024, month))
      return observation
    }
    let series = Sample.series(
      months + [Sample.observation(2023, "10.0"), Sample.observation(2024, "20.0")])
    let checker = Checker(indicators: [indicator])
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let all = Dictionary(uniqueKeysWithValues: plan.queries.map { ($0, series) })
    return checker.verdicts(plan, series: all).first
  }

  static let half = Period(start: .month(2024, 1), end: .month(2024, 6))

  @Test(arguments: [
    ("De inflatie nam in de eerste helft van 2024 met 36,6% toe.", half),
    ("De inflatie nam in de eerste zes maanden van 2024 met 36,6% toe.", half),
    ("De inflatie nam in 2024 per kwartaal met 36,6% toe.", Period(.year(2024))),
    ("De inflatie nam in 2024 maandelijks met 36,6% toe.", Period(.year(2024))),
    (
      "De inflatie nam van 2023 tot 2024 met 36,6% per jaar toe.",
      Period(start: .year(2023), end: .year(2024))
    ),
  ])
  func accuseNobody(text: String, period: Period) {
    let verdict = Self.verdict(text, "36,6%", period)
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .period)
  }

  @Test(arguments: [
    ("De inflatie nam tussen januari 2024 en juni 2024 met 36,6% toe.", half),
    ("De inflatie nam in 2024 met 36,6% toe.", Period(.year(2024))),
    (
      "De inflatie nam in juni 2024 met 36,6% toe ten opzichte van een maand eerder.",
      Period(start: .month(2024, 5), end: .month(2024, 6))
    ),
  ])
  func betweenTwoTimesAreJudged(text: String, period: Period) {
    #expect(Self.verdict(text, "36,6%", period)?.label == .contradicted)
  }

  /// The data hold 2021 2,7, 2022 10,0, 2023 3,8 and 2024 3,3.
  @Test(arguments: [(6 as Int128, Verdict.Label.confirmed), (47, .notComparable)])
  func sinceAYearRunToTheLatest(tenths: Int128, label: Verdict.Label) {
    let text = "Sinds 2021 is de inflatie met 0,6 procentpunt gestegen."
    let figure = Sample.figure(.change, "0,6 procentpunt", in: text) {
      $0.by = Figure.Size(.single(Sample.percent(tenths)), unit: .percentagePoint)
      $0.unit = nil
      $0.direction = .up
      $0.subject = "de inflatie"
      $0.period = Period(start: .year(2021), end: nil)
    }
    #expect(Sample.verdict(on: figure, in: text, Sample.indicator())?.label == label)
  }
}
