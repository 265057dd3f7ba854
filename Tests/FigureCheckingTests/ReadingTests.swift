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

/// Figures over several periods or regions, and words that nobody wrote a rule for.
@Suite struct TotalTests {
  /// Things counted: 2021 100, 2022 110, 2023 130.
  static let counts = Sample.series(
    [(2021, "100"), (2022, "110"), (2023, "130")].map {
      Sample.observation($0.0, $0.1, decimals: 0, unit: .count)
    })

  static func verdict(
    _ text: String, _ quote: String, _ value: Int128, _ period: Period?,
    regions: [Region] = [], series: ((SeriesQuery) -> Series)? = nil
  ) -> Verdict? {
    let figure = Sample.figure(.level, quote, in: text) {
      $0.unit = .count
      $0.counted = "branden"
      $0.amount = .single(Numeral(ExactDecimal(value), lastPlace: 0))
      $0.period = period
    }
    var indicator = Sample.indicator(names: ["branden"], unit: .count)
    if !regions.isEmpty {
      indicator.series[0].value = .series(
        SeriesTemplate(Sample.query(), region: .code(dimension: "RegioS")))
    }
    let checker = Checker(indicators: [indicator], regions: regions)
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let answers = plan.queries.map { ($0, series?($0) ?? counts) }
    return checker.verdicts(plan, series: Dictionary(uniqueKeysWithValues: answers)).first
  }

  @Test(arguments: [
    ("In de jaren 2021 tot en met 2023 waren er in totaal 340 branden.", 340, "a + b + c"),
    ("In 2022 en 2023 waren er samen 240 branden.", 240, "a + b"),
    ("Tussen 2021 en 2023 waren er gemiddeld 113 branden per jaar.", 113, "(a + b + c) / 3"),
  ])
  func totalsAndAveragesOverTimeAreComputed(text: String, value: Int, formula: String) {
    let years = PeriodWords.points(in: Words(text).list[...], year: nil)
    let verdict = Self.verdict(
      text, "\(value) branden", Int128(value), Period(start: years.first, end: years.last))
    #expect(verdict?.label == .confirmed)
    #expect(verdict?.formula == formula)
  }

  @Test(arguments: [
    "In de jaren 2021 tot en met 2023 waren er in totaal 999 branden.",
    "Sinds 2021 waren er tot en met 2023 999 branden.",
    "In het eerste halfjaar van 2023 waren er 999 branden.",
    "In de eerste drie maanden van 2023 waren er 999 branden.",
    "In januari en februari 2023 waren er 999 branden.",
    "In de afgelopen vijf jaar waren er 999 branden.",
  ])
  func aLongerOrShorterTimeThanOneObservationAccusesNobody(text: String) {
    let period =
      text.contains("tot en met 2023")
      ? Period(start: nil, end: .year(2023)) : Period(.year(2023))
    let verdict = Self.verdict(text, "999 branden", 999, period)
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .period)
  }

  private static let regions = [
    Region(name: "Zeestad", kind: .municipality, code: "GM1"),
    Region(name: "Bosdorp", kind: .municipality, code: "GM2"),
    Region(name: "Nederland", kind: .country, code: "NL01"),
  ]

  /// 70 in the one, 50 in the other, 900 in all.
  private static func regional(_ query: SeriesQuery) -> Series {
    let value =
      switch query.selections["RegioS"] {
      case .code("GM1"): "70"
      case .code("GM2"): "50"
      default: "900"
      }
    return Sample.series([
      Sample.observation(2023, value, decimals: 0, unit: .count)
    ])
  }

  @Test(arguments: [
    ("In 2023 telde Zeestad 70 branden en Bosdorp 50.", "70 branden", 70, Verdict.Label.confirmed),
    ("In 2023 telde Bosdorp 50 branden en Zeestad 70.", "50 branden", 50, .confirmed),
    ("In 2023 waren er 70 branden in Zeestad en 50 in Bosdorp.", "70 branden", 70, .confirmed),
    ("Zeestad en Bosdorp hadden in 2023 samen 120 branden.", "120 branden", 120, .confirmed),
    ("Zeestad en Bosdorp hadden in 2023 samen 135 branden.", "135 branden", 135, .notComparable),
    (
      "In 2023 waren er in Zeestad 50 branden, net als in Bosdorp.", "50 branden", 50, .undetermined
    ),
    ("In 2023 telde Zeestad 85 branden en Bosdorp 50.", "85 branden", 85, .contradicted),
    (
      "In Nederland, ook in Bosdorp, waren er in 2023 900 branden.", "900 branden", 900,
      .undetermined
    ),
  ])
  func regionsGoWithTheFigureThatTheyStandBeside(
    text: String, quote: String, value: Int, label: Verdict.Label
  ) {
    let verdict = Self.verdict(
      text, quote, Int128(value), Period(.year(2023)), regions: Self.regions,
      series: Self.regional)
    #expect(verdict?.label == label, "\(verdict?.explanation ?? "")")
  }

  @Test func aDifferenceBetweenRegionsIsNoChangeInTime() {
    let text = "In 2023 waren er in Zeestad 20 branden meer dan in Bosdorp."
    var indicator = Sample.indicator(names: ["branden"], unit: .count)
    indicator.series[0].value = .series(
      SeriesTemplate(Sample.query(), region: .code(dimension: "RegioS")))
    let figure = Sample.figure(.difference, "20 branden meer dan", in: text, year: 2023) {
      $0.unit = nil
      $0.counted = "branden"
      $0.direction = .up
      $0.by = Figure.Size(
        .single(Numeral(20, lastPlace: 0)), unit: .count)
    }
    let checker = Checker(indicators: [indicator], regions: Self.regions)
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let answers = plan.queries.map { ($0, Self.regional($0)) }
    let verdict = checker.verdicts(plan, series: Dictionary(uniqueKeysWithValues: answers)).first
    #expect(verdict?.label == .confirmed)
    #expect(verdict?.formula == "b - a" || verdict?.formula == "a - b")
  }

  @Test func aWordThatNobodyKnowsKeepsAClauseFromAccusing() {
    let plain = Self.verdict(
      "In 2023 waren er volgens het CBS 85 branden.", "85 branden", 85, Period(.year(2023)))
    #expect(plain?.label == .contradicted)
    let odd = Self.verdict(
      "In 2023 waren er aan schoorstenen 85 branden.", "85 branden", 85, Period(.year(2023)))
    #expect(odd?.label == .differs)
    #expect(odd?.indicator == nil)
  }
}
