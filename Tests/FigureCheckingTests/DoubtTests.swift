// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// True figures that a series near to their words must not put in doubt.
@Suite struct DoubtTests {
  static func series(_ measure: String, _ table: String, _ value: String, unit: Unit? = .count)
    -> Series
  {
    var series = AutomaticTests.series(
      measure, [(2022, "900"), (2023, value)], unit: unit, decimals: unit == .percent ? 1 : 0)
    series.dataset.title = table
    return series
  }

  static func verdict(
    _ text: String, _ quote: String, _ found: Series, _ change: (inout Figure) -> Void
  ) -> Verdict? {
    let figure = Sample.figure(.level, quote, in: text, year: 2023, change)
    return AutomaticTests.verdict(on: text, figure, [(found, 700)])
  }

  /// A measure of which the text says no word, and a share of women beside the share that women are.
  @Test(
    arguments: [
      (
        "In het mbo was in 2023 32,0% van het personeel ondersteunend.", "32,0%", 320,
        "het personeel"
      ),
      ("Van de vrouwen sportte in 2023 40,1% wekelijks.", "40,1%", 401, "de vrouwen"),
    ] as [(String, String, Int128, String)])
  func aShareOfOthersIsNotTheShareOfWomen(
    text: String, quote: String, tenths: Int128, subject: String
  ) {
    let women = Self.series("Aandeel vrouwen", "Onderwijspersoneel", "69.5", unit: .percent)
    let verdict = Self.verdict(text, quote, women) {
      $0.amount = .single(Sample.percent(tenths))
      $0.subject = subject
    }
    #expect(verdict?.label != .differs)
  }

  @Test func aSubjectThatNoTitleKnowsWhole() {
    let text = "De uitvoer van diensten bedroeg in 2023 301 miljoen."
    let goods = Self.series("Uitvoer", "Handel in goederen", "838000000")
    let verdict = Self.verdict(text, "301 miljoen", goods) {
      $0.unit = .count
      $0.amount = .single(Numeral(ExactDecimal(301_000_000)))
      $0.subject = "De uitvoer van diensten"
    }
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .definition)
  }

  @Test(arguments: [("44 miljoen", 44_000_000 as Int128, true), ("9 miljoen", 9_000_000, false)])
  func moreThanAnySlipOfThousandsIsAnotherMeasure(quote: String, value: Int128, isFar: Bool) {
    let text = "Het aantal vergunningen bedroeg in 2023 \(quote)."
    let verdict = Self.verdict(text, quote, Self.series("Vergunningen", "Bouw", "8500")) {
      $0.unit = .count
      $0.amount = .single(Numeral(ExactDecimal(value)))
      $0.subject = "Het aantal vergunningen"
    }
    #expect(verdict?.label == (isFar ? .notComparable : .differs))
  }

  @Test func aRateIsHeldAgainstNoTotal() {
    let text = "De hoeveelheid afval bedroeg in 2023 85 per inwoner."
    let total = Self.series("Hoeveelheid afval", "Afval", "1355000")
    let verdict = Self.verdict(text, "85 per inwoner", total) {
      $0.unit = .count
      $0.amount = .single(Numeral(ExactDecimal(85)))
      $0.per = "inwoner"
      $0.subject = "De hoeveelheid afval"
    }
    #expect(verdict?.label == .noSource)
  }

  @Test func whatIsHeldAgainstGivesNoTime() {
    let text = "Het aantal vergunningen bedroeg 1.300, tegen 1.234 in 2023."
    let first = Sample.figure(.level, "1.300", in: text) {
      $0.unit = .count
      $0.amount = .single(Numeral(ExactDecimal(1300)))
      $0.subject = "Het aantal vergunningen"
    }
    let second = Sample.figure(.level, "1.234", in: text, year: 2023) {
      $0.unit = .count
      $0.amount = .single(Numeral(ExactDecimal(1234)))
      $0.subject = "Het aantal vergunningen"
    }
    let series = Self.series("Vergunningen", "Bouw", "1234")
    let checker = Checker(indicators: [], options: CheckOptions(useCurated: false))
    let plan = checker.plan(
      [first, second], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let found = [SeriesCandidate(series: series, textScore: 700, matched: [])]
    let answers = Dictionary(uniqueKeysWithValues: plan.candidateQueries.map { ($0, found) })
    let labels = checker.verdicts(plan, series: [:], candidates: answers).map(\.label)
    #expect(labels == [.notComparable, .confirmed])
  }

  @Test func theKindBehindARegionsNameChoosesIt() {
    let reader = RegionReader([
      Region(name: "Utrecht", kind: .municipality, code: "GM0344"),
      Region(name: "Utrecht", kind: .province, code: "PV26"),
    ])
    func kinds(_ text: String) -> [Region.Kind] {
      reader.regions(in: Words(text).list[...]).map(\.region.kind)
    }
    #expect(kinds("In Utrecht (provincie) daalde het.") == [.province])
    #expect(kinds("In de gemeente Utrecht daalde het.") == [.municipality])
  }

  /// What the store proposes for `text`, with the score of its titles.
  static func likeliest(_ quote: String, tenths: Int128, score: Int, measure: String) -> Verdict? {
    let text = "In 2023 was het risico op een laag inkomen \(quote)."
    let found = Self.series(measure, "Inkomens", "12.6", unit: .percent)
    let figure = Sample.figure(.level, quote, in: text, year: 2023) {
      $0.amount = .single(Sample.percent(tenths))
      $0.subject = "het risico"
    }
    return AutomaticTests.verdict(on: text, figure, [(found, score)])
  }

  @Test func aSubjectThatTitlesCallOtherwiseIsConfirmedOrLeft() {
    let measure = "Huishoudens met een laag inkomen"
    #expect(
      Self.likeliest("12,6%", tenths: 126, score: 400, measure: measure)?.label == .confirmed)
    // Another value says nothing: the series may be another one.
    #expect(Self.likeliest("13,6%", tenths: 136, score: 400, measure: measure)?.label == .noSource)
    // That a number agrees is no link where the words do not name the measure, or hardly fit.
    #expect(
      Self.likeliest("12,6%", tenths: 126, score: 400, measure: "Uitkeringen")?.label == .noSource)
    #expect(
      Self.likeliest("12,6%", tenths: 126, score: 200, measure: measure)?.label == .noSource)
  }

  static func counted(_ text: String, _ quote: String, _ value: Int128, _ found: Series) -> Verdict?
  {
    verdict(text, quote, found) {
      $0.unit = .count
      $0.amount = .single(Numeral(ExactDecimal(value)))
      $0.subject = "studenten"
      $0.counted = "studenten"
    }
  }

  @Test func aClassThatIsNamedByNumber() {
    let text = "Op niveau 4 waren er in 2023 256.000 studenten."
    let all = Self.series("Studenten", "Mbo", "464876")
    #expect(Self.counted(text, "256.000 studenten", 256_000, all)?.label == .notComparable)
    let level = Self.series("Studenten; niveau 4", "Mbo", "264876")
    #expect(Self.counted(text, "256.000 studenten", 256_000, level)?.label == .differs)
  }

  @Test func aGroupThatTheSentenceComparesAndNoTitleNames() {
    let text = "Vrouwen studeerden in 2023 vaker dan mannen: 256.000 studenten."
    var all = Self.series("Studenten", "Mbo", "464876")
    all.coordinates = [
      .init(
        dimension: "Geslacht",
        value: CodedLabel(code: "T001038", title: "Totaal mannen en vrouwen"))
    ]
    #expect(Self.counted(text, "256.000 studenten", 256_000, all)?.label == .notComparable)
    all.coordinates = [
      .init(dimension: "Geslacht", value: CodedLabel(code: "4000", title: "Vrouwen"))
    ]
    #expect(Self.counted(text, "256.000 studenten", 256_000, all)?.label == .differs)
  }

  static func fallen(_ subject: String, _ found: Series) -> Verdict.Label? {
    let text = "\(subject) daalde in 2023 met 7,5% ten opzichte van een jaar eerder."
    let figure = Sample.moved(by: 75, .down, "7,5%", in: text, subject: subject)
    return AutomaticTests.verdict(on: text, figure, [(found, 700)])?.label
  }

  @Test func aCountDoesNotMoveAsHowManyThereArePerThousand() {
    let rate = AutomaticTests.series(
      "Wanbetalers per 1 000 inwoners", [(2022, "1400"), (2023, "1200")], unit: .count)
    #expect(Self.fallen("Het aantal wanbetalers", rate) == .noSource)
    let count = AutomaticTests.series(
      "Wanbetalers", [(2022, "1400"), (2023, "1200")], unit: .count)
    #expect(Self.fallen("Het aantal wanbetalers", count) == .differs)
  }

  @Test func aMoveOfCoarseValuesDecidesNothing() {
    let coarse = AutomaticTests.series(
      "Wanbetalers", [(2022, "14"), (2023, "13")], unit: .count)
    #expect(Self.fallen("Het aantal wanbetalers", coarse) == .undetermined)
    let fine = AutomaticTests.series(
      "Wanbetalers", [(2022, "14000"), (2023, "12950")], unit: .count)
    #expect(Self.fallen("Het aantal wanbetalers", fine) == .confirmed)
  }
}
