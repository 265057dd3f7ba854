// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Sentences that name more than one period, region or indicator: a true figure in them is never accused.
@Suite struct ReadingTests {
  /// A level of tenths of a percent as the parser gives it, with the period that it reads.
  struct Level {
    var quote: String
    var tenths: Int128
    var period: Period?
    var subject: String?
  }

  static func verdicts(
    _ text: String, _ levels: [Level], indicators: [Indicator] = [Sample.indicator()],
    series: (SeriesQuery) -> Series = { _ in Sample.rate }, regions: [Region] = []
  ) -> [Verdict] {
    var from = 0
    let scalars = Array(text.unicodeScalars)
    let figures = levels.map { level in
      let wanted = Array(level.quote.unicodeScalars)
      let start = scalars.indices.first { $0 >= from && scalars[$0...].starts(with: wanted) } ?? 0
      from = start + wanted.count
      var figure = Figure(
        kind: .level, span: TextSpan(start, from), quote: level.quote, rule: "test")
      figure.unit = .percent
      figure.amount = .single(Sample.percent(level.tenths))
      figure.period = level.period
      figure.subject = level.subject
      return figure
    }
    let checker = Checker(indicators: indicators, regions: regions)
    let plan = checker.plan(
      figures, in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    return checker.verdicts(
      plan,
      series: Dictionary(uniqueKeysWithValues: plan.queries.map { ($0, series($0)) }))
  }

  static func year(_ year: Int) -> Period { Period(.year(year)) }

  @Test func figuresListedLikeTheYearsAreEachOfTheirOwn() {
    let span = Period(start: .year(2021), end: .year(2023))
    let text = "In 2021, 2022 en 2023 bedroeg de inflatie achtereenvolgens 2,7%, 10,0% en 3,8%."
    let right = Self.verdicts(
      text,
      [
        Level(quote: "2,7%", tenths: 27, period: span),
        Level(quote: "10,0%", tenths: 100, period: span),
        Level(quote: "3,8%", tenths: 38, period: span),
      ])
    #expect(right.map(\.label) == [.confirmed, .confirmed, .confirmed])
    #expect(right.map { $0.evidence.first?.periodLabel.title } == ["2021", "2022", "2023"])
    let swapped = Self.verdicts(
      "In 2021 en 2022 bedroeg de inflatie 10,0% en 5,1%.",
      [
        Level(quote: "10,0%", tenths: 100, period: Self.year(2022)),
        Level(quote: "5,1%", tenths: 51, period: Self.year(2022)),
      ])
    #expect(swapped.map(\.label) == [.undetermined, .contradicted])
  }

  @Test func theYearsOfASpanAreNotShared() {
    let verdicts = Self.verdicts(
      "Tussen 2021 en 2023 lag de inflatie op 10,0% en 3,8%.",
      [
        Level(quote: "10,0%", tenths: 100, period: Self.year(2023)),
        Level(quote: "3,8%", tenths: 38, period: Self.year(2023)),
      ])
    #expect(verdicts.map(\.label.accuses) == [false, false])
  }

  @Test func aFigureOfAYearEarlierIsHeldAgainstThatYear() {
    let text = "De inflatie bedroeg 3,8% in 2023, tegen 10,0% een jaar eerder."
    let verdicts = Self.verdicts(
      text,
      [
        Level(quote: "3,8%", tenths: 38, period: Self.year(2023)),
        Level(quote: "10,0%", tenths: 100, period: Self.year(2023), subject: "De inflatie"),
      ])
    #expect(verdicts.map(\.label) == [.confirmed, .confirmed])
    #expect(verdicts.last?.evidence.first?.periodLabel.title == "2022")
    // Higher than a year earlier is said of the year itself.
    let higher = Self.verdicts(
      "De inflatie bedroeg 3,8% in 2023, dus 3,8% meer dan een jaar eerder.",
      [
        Level(quote: "3,8%", tenths: 38, period: Self.year(2023)),
        Level(quote: "3,8%", tenths: 38, period: Self.year(2023), subject: "De inflatie"),
      ])
    #expect(higher.last?.evidence.first?.periodLabel.title == "2023")
  }

  @Test func aValueOfAnotherYearOfTheSentenceAccusesNobody() {
    let text = "Na de schok van 2022, zo bleek, bedroeg de inflatie in 2023 10,0%."
    let verdict = Self.verdicts(
      text, [Level(quote: "10,0%", tenths: 100, period: Self.year(2023))]
    ).first
    #expect(verdict?.label == .undetermined)
    #expect(verdict?.reason == .ambiguous)
    #expect(verdict?.explanation.contains("2022, waar de zin ook over gaat") == true)
    let wrong = Self.verdicts(
      text.replacing("10,0%", with: "7,0%"),
      [Level(quote: "7,0%", tenths: 70, period: Self.year(2023))]
    ).first
    #expect(wrong?.label == .contradicted)
  }

  @Test func indicatorsListedLikeTheFiguresAreEachOfTheirOwn() {
    var other = Sample.indicator(id: "other", names: ["werkloosheid"])
    other.series = [
      IndicatorSeries(name: "main", value: .series(SeriesTemplate(Sample.query("M2"))))
    ]
    let verdicts = Self.verdicts(
      "In 2023 bedroegen de werkloosheid en de inflatie 8,3% en 3,8%.",
      [
        Level(
          quote: "8,3%", tenths: 83, period: Self.year(2023),
          subject: "de werkloosheid en de inflatie"),
        Level(
          quote: "3,8%", tenths: 38, period: Self.year(2023),
          subject: "de werkloosheid en de inflatie"),
      ], indicators: [Sample.indicator(), other]
    ) { query in
      query.measure == "M2" ? Sample.series([Sample.observation(2023, "8.3")]) : Sample.rate
    }
    #expect(verdicts.map(\.label) == [.confirmed, .confirmed])
  }
}
