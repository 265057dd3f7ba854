// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Index numbers that a text counts from another year than the publisher.
@Suite struct IndexBaseTests {
  /// 2020 80.0, 2022 90.0, 2024 96.0, 2025 100.0.
  static let series = Sample.series([
    Sample.observation(2020, "80.0", unit: .index), Sample.observation(2022, "90.0", unit: .index),
    Sample.observation(2024, "96.0", unit: .index), Sample.observation(2025, "100.0", unit: .index),
  ])

  static func verdict(
    _ text: String, _ quote: String, tenths: Int128, year: Int = 2024,
    base: TimePoint? = .year(2025)
  ) -> Verdict? {
    var indicator = Sample.indicator(names: ["prijsindex"], unit: .index)
    indicator.base = base
    let figure = Sample.figure(.level, quote, in: text, year: year) {
      $0.amount = .single(Sample.percent(tenths))
      $0.unit = .index
    }
    let day = CalendarDay(2026, 2, 1)
    let series = [Sample.query(): series, Sample.query(asOf: day): series]
    return Sample.verdict(
      on: figure, in: text, indicator, series: series, date: day)
  }

  @Test(arguments: [
    ("In 2024 was de prijsindex 120,0 (2020 = 100).", "120,0", 1200),
    ("Met 2022 als basisjaar was de prijsindex 106,7 in 2024.", "106,7", 1067),
    ("De prijsindex (2022 is 100) was 106,7 in 2024.", "106,7", 1067),
  ])
  func aNumberIsCountedFromTheYearThatTheTextNames(
    _ text: String, _ quote: String, _ tenths: Int128
  ) throws {
    let verdict = try #require(Self.verdict(text, quote, tenths: tenths))
    #expect(verdict.label == .confirmed)
    #expect(verdict.formula == "100 * a / b")
    #expect(verdict.evidence.count == 2)
  }

  @Test func whatDoesNotFitIsAccusedByMoreThanALastDigitOnly() {
    let far = Self.verdict("In 2024 was de prijsindex 125,0 (2020 = 100).", "125,0", tenths: 1250)
    #expect(far?.label == .contradicted)
    let near = Self.verdict("In 2024 was de prijsindex 120,2 (2020 = 100).", "120,2", tenths: 1202)
    #expect(near?.label == .confirmed || near?.label == .differs)
  }

  @Test func withoutABaseYearNobodyIsAccused() {
    let text = "In 2024 was de prijsindex 120,0."
    #expect(Self.verdict(text, "120,0", tenths: 1200)?.label == .notComparable)
    #expect(Self.verdict(text, "120,0", tenths: 1200)?.reason == .definition)
    // Numbers that are counted from no year are held as they stand.
    #expect(Self.verdict(text, "120,0", tenths: 1200, base: nil)?.label == .contradicted)
    let own = Self.verdict("In 2024 was de prijsindex 120,0 (2025 = 100).", "120,0", tenths: 1200)
    #expect(own?.label == .contradicted)
  }

  @Test func aBaseYearWithoutAValueIsShownBeside() {
    let verdict = Self.verdict(
      "In 2024 was de prijsindex 120,0 (2010 = 100).", "120,0", tenths: 1200)
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .definition)
    #expect(verdict?.formula == "a")
  }
}
