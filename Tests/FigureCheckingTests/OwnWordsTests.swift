// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// What a figure takes from the words just before it, and what keeps words from naming an indicator.
@Suite struct OwnWordsTests {
  private static let people = Sample.indicator(
    id: "population", names: ["inwoners", "inwonertal"], unit: .count)

  private static func count(
    _ text: String, _ quotes: [(String, Int128)],
    _ change: (Int, inout Figure) -> Void = { _, _ in }
  ) -> [Verdict] {
    let figures = quotes.enumerated().map { index, quote in
      Sample.figure(.level, quote.0, in: text, year: 2023) {
        $0.amount = .single(Numeral(ExactDecimal(quote.1)))
        $0.unit = .count
        $0.counted = index == 0 ? "inwoners" : nil
        $0.subject = index == 0 ? "inwoners" : "de provincie"
        change(index, &$0)
      }
    }
    let checker = Checker(
      indicators: [people], regions: [Region(name: "Zeeland", kind: .province, code: "PV29")])
    let plan = checker.plan(
      figures, in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    return checker.verdicts(plan, series: [:])
  }

  @Test func aFigureThatNamesOnlyARegionCountsWhatTheOneBeforeItCounts() {
    let text = "Flevoland telde 462 duizend inwoners, de provincie Zeeland 395 duizend."
    let verdicts = Self.count(text, [("462 duizend inwoners", 462_000), ("395 duizend", 395_000)])
    #expect(verdicts.map(\.indicator) == ["population", "population"])
    let other = "Flevoland telde 462 duizend inwoners, de dijken in Zeeland 395 duizend."
    let apart = Self.count(other, [("462 duizend inwoners", 462_000), ("395 duizend", 395_000)]) {
      if $0 == 1 { $1.subject = "de dijken" }
    }
    #expect(apart.map(\.indicator) == ["population", nil])
  }

  @Test func aLevelBeforeMeerDanIsAGap() {
    let text = "Flevoland telde 53.303 inwoners meer dan Zeeland."
    #expect(Self.count(text, [("53.303 inwoners", 53_303)]).first?.indicator == nil)
  }

  @Test func nobodyCountsInTenths() {
    let text = "Het aantal inwoners met bijstand was 13,9."
    let verdicts = Self.count(text, [("13,9", 0)]) { _, figure in
      figure.amount = .single(Sample.percent(139))
    }
    #expect(verdicts.first?.indicator == nil)
  }

  @Test(arguments: [
    ("De energie-inflatie bedroeg 8,3% in 2023.", false),
    ("De inflatie bedroeg 8,3% in 2023.", true),
  ])
  func aNameBehindAHyphenIsNarrowed(_ text: String, _ isLinked: Bool) {
    let verdict = Sample.verdict(
      on: text, "8,3%", tenths: 83, year: 2023, indicator: Sample.indicator())
    #expect((verdict?.label == .contradicted) == isLinked)
    #expect((verdict?.indicator == nil) == !isLinked)
  }

  @Test func newThingsThatCameAreAsManyAsThereAre() throws {
    let text = "In 2023 kwamen er 38 nieuwe inwoners bij."
    let figure = Sample.figure(.change, "38 nieuwe inwoners bij", in: text, year: 2023) {
      $0.unit = nil
      $0.counted = "nieuwe inwoners"
      $0.direction = .up
      $0.by = Figure.Size(.single(Numeral(38)), unit: .count)
    }
    let passage = PassageReader(text).passage(of: figure)
    let whole = EllipticClaim.whole(figure, among: [figure], passage, RegionReader([]))
    #expect(whole.kind == .level)
    #expect(whole.amount == .single(Numeral(38)))
    var old = figure
    old.counted = "inwoners"
    #expect(EllipticClaim.whole(old, among: [old], passage, RegionReader([])) == old)
  }

  @Test func aComparisonBehindACountIsOfWhatWasCounted() {
    let text = "Er werden 951 faillissementen uitgesproken, 9% minder dan een jaar eerder."
    let level = Sample.figure(.level, "951 faillissementen", in: text) {
      $0.unit = .count
      $0.counted = "faillissementen"
      $0.amount = .single(Numeral(951))
    }
    let change = Sample.figure(.change, "9% minder", in: text) {
      $0.unit = nil
      $0.by = Figure.Size(.single(Numeral(9)), unit: .percent)
    }
    let passage = PassageReader(text).passage(of: change)
    let whole = EllipticClaim.whole(change, among: [level, change], passage, RegionReader([]))
    #expect(whole.subject == "faillissementen")
  }

  @Test func aNominalFigureIsNotHeldAgainstAVolume() {
    var indicator = Sample.indicator(names: ["bbp"])
    let text = "Het bbp groeide in 2023 nominaal met 8,3%."
    func label(_ basis: Figure.Basis) -> Verdict.Label? {
      Sample.verdict(on: text, "8,3%", tenths: 83, year: 2023, indicator: indicator) {
        $0.basis = [basis]
      }?.label
    }
    indicator.definition = "Verandering van het volume."
    #expect(label(.nominal) == .notComparable)
    #expect(label(.real) != .notComparable)
    indicator.definition = "Verandering van de waarde."
    #expect(label(.nominal) != .notComparable)
    #expect(label(.real) == .notComparable)
  }
}
