// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Differences between two series at one time.
@Suite struct ContrastTests {
  /// A rate of one kind of school: 80.0 for all of it, 85.0 for girls, 75.0 for boys, in 2023.
  static func indicator(_ kind: String, excludes: String, measure: String) -> Indicator {
    var indicator = Sample.indicator(id: kind, names: ["slaagpercentage"])
    indicator.needs = [[WordPattern(kind)]]
    indicator.excludes = [WordPattern(excludes)]
    indicator.series = [("", ""), ("meisjes", "G"), ("jongens", "B")].map { name, mark in
      IndicatorSeries(
        name: name.isEmpty ? kind : name, words: name.isEmpty ? [] : [WordPattern(name)],
        value: .series(SeriesTemplate(Sample.query(measure + mark))))
    }
    return indicator
  }

  static let values = [
    "H": "80.0", "HG": "85.0", "HB": "75.0", "V": "90.0", "VG": "92.0", "VB": "88.0",
  ]

  static func verdict(
    _ text: String, _ quote: String, _ tenths: Int128, _ unit: Unit, _ direction: Figure.Direction
  ) -> Verdict? {
    let figure = Sample.figure(.difference, quote, in: text, year: 2023) {
      $0.unit = nil
      $0.by = Figure.Size(.single(Sample.percent(tenths)), unit: unit)
      $0.direction = direction
    }
    let checker = Checker(indicators: [
      indicator("havo", excludes: "vwo", measure: "H"),
      indicator("vwo", excludes: "havo", measure: "V"),
    ])
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let answers = plan.queries.map { query in
      (query, Sample.series([Sample.observation(2023, values[query.measure] ?? "0")]))
    }
    return checker.verdicts(plan, series: Dictionary(uniqueKeysWithValues: answers)).first
  }

  @Test(arguments: [
    (
      "Het slaagpercentage lag in 2023 in het vwo 10,0 procentpunt hoger dan in het havo.",
      "10,0 procentpunt hoger", 100, Verdict.Label.confirmed
    ),
    (
      "In het havo was het slaagpercentage in 2023 10,0 procentpunt lager dan in het vwo.",
      "10,0 procentpunt lager", 100, .confirmed
    ),
    (
      "In het vwo was het slaagpercentage van meisjes in 2023 4,0 procentpunt hoger dan dat van jongens.",
      "4,0 procentpunt hoger", 40, .confirmed
    ),
    // The program's own reading is never more than doubt.
    (
      "Het slaagpercentage lag in 2023 in het vwo 14,0 procentpunt hoger dan in het havo.",
      "14,0 procentpunt hoger", 140, .differs
    ),
  ])
  func aDifferenceBetweenTwoSeriesIsComputed(
    _ text: String, _ quote: String, _ tenths: Int128, _ label: Verdict.Label
  ) {
    let direction: Figure.Direction = quote.contains("lager") ? .down : .up
    let verdict = Self.verdict(text, quote, tenths, .percentagePoint, direction)
    #expect(verdict?.label == label)
    #expect(verdict?.formula == "a - b")
    #expect(verdict?.evidence.count == 2)
  }

  @Test(arguments: [
    "Het slaagpercentage lag in 2023 in het vwo 10,0 procentpunt hoger dan verwacht.",
    "Het slaagpercentage lag in 2023 10,0 procentpunt hoger dan in het vorige jaar.",
    "Het slaagpercentage van meisjes in het vwo lag in 2023 10,0 procentpunt hoger dan gemiddeld.",
  ])
  func whatNamesOneSeriesIsNoContrast(_ text: String) {
    let verdict = Self.verdict(text, "10,0 procentpunt hoger", 100, .percentagePoint, .up)
    #expect(verdict?.evidence.isEmpty == true)
  }
}
