// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Figures that were right when they were written and that the publisher has revised since.
@Suite struct VintageTests {
  /// A first publication and what the same cell reads today.
  struct Revision: Sendable, CustomTestStringConvertible {
    var name: String
    var year: Int
    var first: Int128
    var today: Int128
    /// The day of the letter, and those on which the two versions came out.
    var letter: CalendarDay
    var published: CalendarDay
    var revised: CalendarDay

    var testDescription: String { "\(name) \(year): \(first) became \(today)" }

    init(_ name: String, _ year: Int, _ first: Int128, _ today: Int128) {
      self.name = name
      self.year = year
      self.first = first
      self.today = today
      letter = CalendarDay(year + 1, 3, 10)
      published = CalendarDay(year + 1, 2, 14)
      revised = CalendarDay(year + 3, 6, 24)
    }
  }

  /// Tenths of a percent: growth, unemployment and participation move most, by new benchmarks and new surveys.
  static let revisions = [
    Revision("groei", 2014, 8, 14), Revision("groei", 2015, 20, 21),
    Revision("groei", 2017, 31, 28),
    Revision("groei", 2020, -38, -37), Revision("groei", 2021, 48, 63),
    Revision("werkloosheid", 2013, 67, 82), Revision("werkloosheid", 2019, 34, 44),
    Revision("werkloosheid", 2020, 38, 48), Revision("participatie", 2019, 688, 706),
    Revision("inflatie", 2023, 38, 41),
  ]

  static func tenths(_ value: Int128) -> String {
    "\(value < 0 ? "-" : "")\(value.magnitude / 10).\(value.magnitude % 10)"
  }

  static func verdict(
    _ revision: Revision, states value: Int128, keeps versions: Bool = true,
    asOf: CalendarDay? = nil
  ) -> Verdict? {
    let written = tenths(value).replacing(".", with: ",") + "%"
    let text = "De \(revision.name) bedroeg \(written) in \(revision.year)."
    let figure = Sample.figure(.level, written, in: text, year: revision.year) {
      $0.amount = .single(Sample.percent(value))
    }
    let checker = Checker(
      indicators: [Sample.indicator(names: [revision.name], revised: .regularly)],
      options: CheckOptions(asOf: asOf))
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: revision.letter, text: text))
    let first = Sample.series([
      Sample.observation(revision.year, tenths(revision.first), modified: revision.published)
    ])
    let today = Sample.series([
      Sample.observation(revision.year, tenths(revision.today), modified: revision.revised)
    ])
    var series: [SeriesQuery: Series] = [:]
    for query in plan.queries {
      // What a store answers: the newest version, or the newest that is no younger than the day asked for.
      guard let day = query.asOf else {
        series[query] = today
        continue
      }
      if day >= revision.revised {
        series[query] = today
      } else if versions, day >= revision.published {
        series[query] = first
      }
    }
    return checker.verdicts(plan, series: series).first
  }

  @Test(arguments: revisions)
  func aLetterThatQuotesTheFirstPublicationIsNotAccused(revision: Revision) {
    let kept = Self.verdict(revision, states: revision.first)
    #expect(kept?.label == .confirmed)
    #expect(kept?.reason == .earlierVintage)
    // A store that holds only today's version shows it beside, and judges nothing.
    let lost = Self.verdict(revision, states: revision.first, keeps: false)
    #expect(lost?.label == .notComparable)
    #expect(lost?.reason == .vintage)
    #expect(lost?.evidence.count == 1)
  }

  @Test(arguments: revisions)
  func checkingAsOfADayGivesTheVerdictOfThatDay(revision: Revision) {
    let then = CalendarDay(revision.year + 1, 12, 31)
    let replay = Self.verdict(revision, states: revision.first, asOf: then)
    #expect(replay?.label == .confirmed)
    #expect(replay?.reason == .exact)
    #expect(replay?.evidence.first?.vintage.modified == revision.published)
    // What is published later is not known on that day.
    let later = Self.verdict(revision, states: revision.today + 200, asOf: then)
    #expect(later?.evidence.first?.vintage.modified == revision.published)
  }

  @Test func theLetterOfNovember2021IsNotAccusedByTheSeriesOfToday() {
    let text = "In oktober 2021 was de werkloosheid 2,9%."
    let october = TimePoint.month(2021, 10)
    var figure = Sample.figure(.level, "2,9%", in: text) {
      $0.amount = .single(Sample.percent(29))
    }
    figure.period = Period(october)
    var observation = Sample.observation(2021, "3.9", modified: CalendarDay(2026, 7, 16))
    observation.period = Period(october)
    let verdict = Sample.verdict(
      on: figure, in: text, Sample.indicator(names: ["werkloosheid"], revised: .regularly),
      series: [Sample.query(): Sample.series([observation])], date: CalendarDay(2021, 11, 18))
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .vintage)
    #expect(verdict?.explanation.contains("3,9%") == true)
  }

  @Test func aDatasetOfSurvivorsAccusesNobody() {
    var series = Sample.rate
    series.dataset.survivorsOnly = true
    let verdict = Sample.verdict(
      on: "De inflatie bedroeg 8,3% in 2023.", "8,3%", tenths: 83, year: 2023,
      indicator: Sample.indicator(), series: [Sample.query(): series])
    #expect(verdict?.label == .notComparable)
    #expect(verdict?.reason == .population)
  }
}
