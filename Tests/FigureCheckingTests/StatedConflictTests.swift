// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Values of one thing in different documents of a run.
@Suite struct StatedConflictTests {
  /// The values that one document states of the inflation, in tenths of a percent by year.
  static func values(
    _ name: String, _ sentences: [(tenths: Int128, year: Int, text: String)],
    date: CalendarDay? = CalendarDay(2025, 1, 1), revised: Indicator.Revision = .never,
    _ change: (inout Figure) -> Void = { _ in }
  ) -> [StatedValue] {
    let text = sentences.map(\.text).joined(separator: "\n\n")
    let figures = sentences.enumerated().map { index, sentence in
      let quote = "\(sentence.tenths / 10),\(sentence.tenths % 10)%"
      return Sample.figure(.level, quote, in: text, year: sentence.year) {
        $0.amount = .single(Sample.percent(sentence.tenths))
        $0.document = name
        $0.id = "\(name)-\(index)"
        change(&$0)
      }
    }
    let checker = Checker(indicators: [Sample.indicator(revised: revised)])
    return checker.statedValues(
      checker.plan(figures, in: DocumentContext(name: name, date: date, text: text)))
  }

  static func sentence(_ tenths: Int128, _ year: Int) -> (Int128, Int, String) {
    (tenths, year, "De inflatie was \(tenths / 10),\(tenths % 10)% in \(year).")
  }

  @Test func twoDocumentsThatGiveOneThingTwoValuesAreInConflict() throws {
    let stated =
      Self.values("a", [Self.sentence(38, 2023), Self.sentence(27, 2021)])
      + Self.values("b", [Self.sentence(43, 2023), Self.sentence(27, 2021)])
    let conflicts = StatedConflict.all(among: stated)
    let only = try #require(conflicts.first)
    #expect(conflicts.count == 1)
    #expect(only.place.point == .year(2023))
    #expect(only.values.map(\.quote) == ["3,8%", "4,3%"])
    #expect(!only.mayBeRevised)
  }

  @Test func aRevisionBetweenTheDocumentsMayExplainIt() {
    func conflicts(_ revised: Indicator.Revision, _ date: CalendarDay?) -> [Bool] {
      StatedConflict.all(
        among: Self.values("a", [Self.sentence(38, 2023)], revised: revised)
          + Self.values("b", [Self.sentence(43, 2023)], date: date, revised: revised)
      ).map(\.mayBeRevised)
    }
    #expect(conflicts(.regularly, CalendarDay(2025, 1, 1)) == [false])
    #expect(conflicts(.regularly, CalendarDay(2025, 6, 1)) == [true])
    #expect(conflicts(.never, CalendarDay(2025, 6, 1)) == [false])
    #expect(conflicts(.regularly, nil) == [true])
    // A third document of another day does not make it a revision between the two.
    let earlier = Self.values(
      "c", [Self.sentence(38, 2023)], date: CalendarDay(2024, 1, 1), revised: .regularly)
    let both =
      Self.values("a", [Self.sentence(38, 2023)], revised: .regularly)
      + Self.values("b", [Self.sentence(43, 2023)], revised: .regularly)
    #expect(StatedConflict.all(among: earlier + both).map(\.mayBeRevised) == [false])
  }

  @Test func whatRoundsToOneValueOrIsOfOneDocumentIsNone() {
    let rounded = Self.values("b", [Self.sentence(38, 2023)]) {
      $0.amount = .single(Numeral(4))
    }
    let first = Self.values("a", [Self.sentence(38, 2023)])
    #expect(rounded.count == 1)
    #expect(StatedConflict.all(among: first + rounded).isEmpty)
    let itself = Self.values("a", [Self.sentence(38, 2023), Self.sentence(43, 2023)])
    #expect(StatedConflict.all(among: itself).isEmpty)
    // A copy has the same figures.
    #expect(StatedConflict.all(among: first + first).isEmpty)
  }

  @Test func whatIsHedgedExpectedOrSomebodyElsesIsNotCollected() {
    let sentences = [Self.sentence(38, 2023)]
    #expect(Self.values("a", sentences) { $0.approximation = .about }.isEmpty)
    #expect(Self.values("a", sentences) { $0.modality = .forecast }.isEmpty)
    #expect(Self.values("a", sentences) { $0.attribution = .init(.quoted) }.isEmpty)
    #expect(Self.values("a", sentences) { $0.period = nil }.isEmpty)
  }
}
