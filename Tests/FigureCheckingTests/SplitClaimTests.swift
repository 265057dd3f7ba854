// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

@Suite struct SplitClaimTests {
  static let text =
    "De inflatie daalde van 10,0% in 2022 naar 3,8%, een daling van 5,1 procentpunt."

  static let ends = Sample.figure(.change, "daalde van 10,0% in 2022 naar 3,8%", in: text) {
    $0.from = Sample.percent(100)
    $0.to = Sample.percent(38)
    $0.period = Period(start: .year(2022), end: .year(2023))
  }

  static let size = Sample.figure(.change, "daling van 5,1 procentpunt", in: text, year: 2022) {
    $0.unit = nil
    $0.direction = .down
    $0.by = Figure.Size(.single(Sample.percent(51)), unit: .percentagePoint)
  }

  @Test func aSizeInAppositionBelongsToTheEndsBeforeIt() {
    let reader = PassageReader(Self.text)
    let whole = SplitClaim.whole(Self.ends, previous: nil, next: Self.size, in: reader)
    #expect(whole.by == Self.size.by)
    #expect(whole.direction == .down)
    let same = SplitClaim.whole(Self.size, previous: Self.ends, next: nil, in: reader)
    #expect(same.from == Self.ends.from)
    #expect(same.period == Self.ends.period)
  }

  @Test func whatStandsFurtherAwayDoesNot() {
    let text =
      "De inflatie daalde van 10,0% naar 3,8% en de huren kenden een daling van 5,1 procentpunt."
    let reader = PassageReader(text)
    let ends = Sample.figure(.change, "daalde van 10,0% naar 3,8%", in: text) {
      $0.from = Sample.percent(100)
      $0.to = Sample.percent(38)
    }
    let size = Sample.figure(.change, "daling van 5,1 procentpunt", in: text) {
      $0.by = Self.size.by
    }
    #expect(SplitClaim.whole(ends, previous: nil, next: size, in: reader).by == nil)
  }

  @Test func bothRecordsKeepWhatWasCapturedAndShareTheVerdict() {
    let checker = Checker(indicators: [Sample.indicator()])
    let plan = checker.plan(
      [Self.ends, Self.size],
      in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: Self.text))
    let verdicts = checker.verdicts(
      plan, series: Dictionary(uniqueKeysWithValues: plan.queries.map { ($0, Sample.rate) }))
    // 10.0 − 3.8 is 6.2, not 5.1: the text contradicts itself.
    #expect(verdicts.map(\.label) == [.inconsistent, .inconsistent])
    #expect(verdicts.map(\.claim) == [Self.ends, Self.size])
  }
}
