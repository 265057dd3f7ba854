// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// What stands beside a judged figure: other periods, and other figures of the same document.
@Suite struct NeighbourTests {
  @Test func aJudgedFigureHasItsNeighbours() {
    let verdict = Sample.verdict(
      on: "De inflatie bedroeg 10,0% in 2022.", "10,0%", tenths: 100, year: 2022,
      indicator: Sample.indicator())
    #expect(verdict?.perspective.map(\.kind) == ["previous", "next", "long_trend"])
    #expect(verdict?.perspective.first?.text == "2021: 2,7%")
    #expect(verdict?.perspective.last?.text == "van 2,7% in 2021 naar 3,3% in 2024")
  }

  @Test func anotherBaseThatTurnsTheChangeRoundIsShown() {
    let text = "De inflatie daalde in 2023 met 6,2 procentpunt."
    let figure = Sample.figure(.change, "daalde in 2023 met 6,2 procentpunt", in: text, year: 2023)
    {
      $0.unit = nil
      $0.direction = .down
      $0.by = Figure.Size(.single(Sample.percent(62)), unit: .percentagePoint)
    }
    let verdict = Sample.verdict(on: figure, in: text, Sample.indicator())
    #expect(verdict?.label == .confirmed)
    let other = verdict?.perspective.first { $0.kind == "other_base" }
    #expect(other?.text == "ten opzichte van 2021 is het een stijging")
  }

  /// Two figures on the inflation of 2023 in a letter that is older than the data.
  static func twice(_ second: Int128, year: Int = 2023) -> [Verdict] {
    let text =
      "De inflatie bedroeg 5,1% in 2023. Verderop geldt dat de inflatie in \(year) uitkwam op \(second / 10),\(second % 10)%."
    let figures = [(Int128(51), 2023), (second, year)].map { tenths, year in
      Sample.figure(.level, "\(tenths / 10),\(tenths % 10)%", in: text, year: year) {
        $0.amount = .single(Sample.percent(tenths))
        $0.subject = "De inflatie"
      }
    }
    let checker = Checker(indicators: [Sample.indicator(revised: .regularly)])
    let plan = checker.plan(
      figures, in: DocumentContext(name: "t", date: CalendarDay(2024, 1, 20), text: text))
    let series = Dictionary(
      uniqueKeysWithValues: plan.queries.filter { $0.asOf == nil }.map { ($0, Sample.rate) })
    return checker.verdicts(plan, series: series)
  }

  @Test func oneIndicatorWithTwoValuesIsInconsistentWhereDataDoNotDecide() {
    let clash = Self.twice(62)
    #expect(clash.map(\.label) == [.inconsistent, .inconsistent])
    #expect(clash.map(\.reason) == [.repeated, .repeated])
    #expect(clash.first?.related.first?.agrees == false)
    #expect(Self.twice(51).map(\.label) == [.notComparable, .notComparable])
    #expect(Self.twice(62, year: 2022).map(\.label).allSatisfy { $0 == .notComparable })
  }
}
