// SPDX-License-Identifier: EUPL-1.2

import FigureModel

@testable import FigureChecking

/// Invented data for the tests of this room.
enum Sample {
  static func observation(
    _ year: Int, _ value: String, decimals: Int = 1, scale: Int = 0, unit: Unit? = .percent,
    status: Observation.Status = .final, modified: CalendarDay = CalendarDay(2024, 6, 1)
  ) -> Observation {
    Observation(
      dataset: "test:rate", measure: CodedLabel(code: "M1", title: "Rate"), coordinates: [],
      periodLabel: CodedLabel(code: "\(year)JJ00", title: "\(year)"), period: Period(.year(year)),
      value: ExactDecimal(value), decimals: decimals, scale: scale, unitLabel: "%", unit: unit,
      status: status,
      vintage: Vintage(version: modified.description, modified: modified, sha256: "00"))
  }

  static func series(_ observations: [Observation]) -> Series {
    Series(
      dataset: DatasetSummary(
        id: "test:rate", title: "Rates", publisher: "Test", license: "CC BY 4.0", source: ""),
      measure: CodedLabel(code: "M1", title: "Rate"), coordinates: [], observations: observations)
  }

  static func query(_ measure: String = "M1", asOf: CalendarDay? = nil) -> SeriesQuery {
    SeriesQuery(dataset: "test:rate", measure: measure, asOf: asOf)
  }

  /// A rate in percent: 2021 2.7, 2022 10.0, 2023 3.8, 2024 3.3 (provisional).
  static let rate = series([
    observation(2021, "2.7"), observation(2022, "10.0"), observation(2023, "3.8"),
    observation(2024, "3.3", status: .provisional),
  ])

  static func indicator(
    id: String = "rate", names: [String] = ["inflatie"], unit: Unit = .percent,
    revised: Indicator.Revision = .never
  ) -> Indicator {
    var indicator = Indicator(
      id: id, title: "Inflatie", names: names.map { WordPattern($0) }, unit: unit)
    indicator.series = [
      IndicatorSeries(name: "main", value: .series(SeriesTemplate(query())))
    ]
    indicator.revised = revised
    indicator.rivals = []
    return indicator
  }

  /// A figure at `quote` in `text`.
  static func figure(
    _ kind: Figure.Kind, _ quote: String, in text: String, year: Int? = nil,
    _ change: (inout Figure) -> Void
  ) -> Figure {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(quote.unicodeScalars)
    let start =
      scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    var figure = Figure(
      kind: kind, span: TextSpan(start, start + wanted.count), quote: quote, rule: "test")
    figure.unit = .percent
    figure.period = year.map { Period(.year($0)) }
    change(&figure)
    return figure
  }

  /// A change by so many tenths of a percent at `quote` in `text`.
  static func moved(
    by tenths: Int128, _ direction: Figure.Direction, _ quote: String, in text: String,
    subject: String
  ) -> Figure {
    figure(.change, quote, in: text, year: 2023) {
      $0.unit = nil
      $0.direction = direction
      $0.subject = subject
      $0.by = Figure.Size(.single(percent(tenths)), unit: .percent)
    }
  }

  static func percent(_ tenths: Int128) -> Numeral {
    Numeral(ExactDecimal(tenths, exponent: -1), lastPlace: -1, hasFraction: true)
  }

  /// The verdict on one level of a tenth of a percent.
  static func verdict(
    on text: String, _ quote: String, tenths: Int128, year: Int?, indicator: Indicator,
    series: [SeriesQuery: Series]? = nil, date: CalendarDay? = CalendarDay(2025, 1, 1),
    regions: [Region] = [], _ change: (inout Figure) -> Void = { _ in }
  ) -> Verdict? {
    let figure = figure(.level, quote, in: text, year: year) {
      $0.amount = .single(percent(tenths))
      change(&$0)
    }
    return verdict(on: figure, in: text, indicator, series: series, date: date, regions: regions)
  }

  static func verdict(
    on figure: Figure, in text: String, _ indicator: Indicator,
    series: [SeriesQuery: Series]? = nil, date: CalendarDay? = CalendarDay(2025, 1, 1),
    regions: [Region] = []
  ) -> Verdict? {
    let checker = Checker(indicators: [indicator], regions: regions)
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "test.txt", date: date, text: text))
    let all = series ?? Dictionary(uniqueKeysWithValues: plan.queries.map { ($0, rate) })
    return checker.verdicts(plan, series: all).first
  }
}
