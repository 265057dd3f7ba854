// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import OfficialData
import Testing

@Suite struct CBSv4Tests {
  private static func query(_ measure: String, _ code: String? = nil) -> SeriesQuery {
    SeriesQuery(
      dataset: "cbs:99001ned", measure: measure,
      selections: code.map { ["geslacht": .code($0)] } ?? [:])
  }

  @Test func importsWhatThePublisherSays() throws {
    let data = try MadeData()
    let store = try data.store()
    let reports = try store.importAll(at: try MadeTable().write(in: data))
    let report = try #require(reports.first)
    #expect(report.dataset == "cbs:99001NED")
    #expect(report.outcome == .added)
    #expect(report.observations == 7)
    #expect(report.announced == 7)
    #expect(report.vintage.modified == CalendarDay(2026, 1, 15))
    let entry = try #require(try store.datasets().first)
    #expect(entry.dataset.title == "Zwemmers; geslacht")
    #expect(entry.dataset.license == "https://example.nl/licentie")
  }

  @Test func multipliesTheScaleOutAndRoundsNoiseAway() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    let counts = try #require(try store.series([Self.query("M1")])[Self.query("M1")])
    #expect(counts.measure.title == "Zwemmers; Met diploma; Aantal")
    #expect(counts.observations.map(\.value) == [12_000, 13_000])
    #expect(counts.observations.map(\.lastPlace) == [3, 3])
    #expect(counts.observations.first?.unit == .count)
    #expect(counts.coordinates.map(\.value.code) == ["T001038"])
    let shares = try #require(try store.series([Self.query("M2")])[Self.query("M2")])
    #expect(shares.observations.map(\.value) == [ExactDecimal("4.3"), ExactDecimal("7888.2")])
    #expect(shares.observations.map(\.status) == [.final, .provisional])
    #expect(shares.observations.first?.period == Period(.year(2023)))
  }

  @Test func keepsTheReasonOfACellWithoutValue() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    let men = try #require(try store.series([Self.query("M1", "3000")])[Self.query("M1", "3000")])
    #expect(men.observations.map(\.value) == [5000, nil])
    #expect(men.observations.map(\.status) == [.final, .missing])
  }

  @Test func leavesOutWhatItDoesNotHave() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    var unknownDimension = Self.query("M1")
    unknownDimension.selections = ["Leeftijd": .total]
    var early = Self.query("M1")
    early.asOf = CalendarDay(2026, 1, 14)
    let answers = try store.series([
      Self.query("M9"), Self.query("M1", "9999"), unknownDimension, early,
      SeriesQuery(dataset: "cbs:1", measure: "M1"),
    ])
    #expect(answers.isEmpty)
  }

  @Test func addsAVintageAndKeepsTheOldOne() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    var later = MadeTable()
    later.version = "202602150200"
    later.modified = "2026-02-15T02:00:00+01:00"
    later.observations[0].3 = "11"
    later.observations.remove(at: 3)
    let report = try #require(try store.importAll(at: try later.write(in: data, "later")).first)
    #expect(report.outcome == .updated)
    #expect(report.changed == 2)
    let now = Self.query("M1")
    var before = now
    before.asOf = CalendarDay(2026, 2, 14)
    let answers = try store.series([now, before])
    #expect(answers[now]?.observations.map(\.value) == [11_000])
    #expect(answers[before]?.observations.map(\.value) == [12_000, 13_000])
    #expect(answers[before]?.observations.first?.vintage.version == "202601150200")
    #expect(try store.vintages(of: "CBS:99001ned").count == 2)
  }

  @Test func importsTheSameBytesOnce() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try MadeTable().write(in: data)
    try store.importAll(at: path)
    #expect(try store.importAll(at: path).map(\.outcome) == [.unchanged])
    // The same bytes elsewhere are the same vintage.
    let copy = try MadeTable().write(in: data, "copy")
    #expect(try store.importAll(at: copy).map(\.outcome) == [.unchanged])
    #expect(try store.vintages(of: "cbs:99001NED").count == 1)
  }

  @Test func takesNothingAwayForASlice() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    var slice = MadeTable()
    slice.slice = "Geslacht eq '4000'"
    slice.observations = [("M1", "4000", "2023JJ00", "8", "None")]
    try store.importAll(at: try slice.write(in: data, "slice"))
    let (whole, women) = (Self.query("M1"), Self.query("M1", "4000"))
    let answers = try store.series([whole, women])
    #expect(answers[whole]?.observations.map(\.value) == [12_000, 13_000])
    #expect(answers[women]?.observations.map(\.value) == [8000])
  }

  @Test func rejectsAPeriodThatItCannotRead() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.periods[1].0 = "2024QQ01"
    let path = try table.write(in: data)
    #expect(throws: DataError.self) { try store.importAll(at: path) }
    #expect(try store.datasets().isEmpty)
  }

  @Test func rejectsACellAtAnUnknownCode() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.observations[6].1 = "5000"
    let path = try table.write(in: data)
    let error = try #require(throws: DataError.self) { try store.importAll(at: path) }
    #expect(error.code == .schema)
    #expect(error.description.contains("'5000'"))
    #expect(try store.datasets().isEmpty)
  }

  @Test func refusesTwoValuesAtOnePlace() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.observations.append(("M1", "T001038", "2023JJ00", "99", "None"))
    let path = try table.write(in: data)
    #expect(throws: DataError.self) { try store.importAll(at: path) }
    table.observations[7].3 = "12"
    table.announced = 7
    #expect(try store.importAll(at: try table.write(in: data)).first?.observations == 7)
  }

  @Test func refusesATableThatIsNotWhole() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.announced = 8
    let path = try table.write(in: data)
    let error = try #require(throws: DataError.self) { try store.importAll(at: path) }
    #expect(error.code == .incomplete)
    #expect(try store.datasets().isEmpty)
  }

  @Test func readsEveryPageInItsOrder() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.announced = 8
    let path = try table.write(in: data)
    try data.write(
      "99001NED/observations-page-10.json",
      """
      {"value": [{"Id": 7, "Measure": "M1", "ValueAttribute": "None", "Value": 14.0,
       "StringValue": null, "Geslacht": "T001038", "Perioden": "2025JJ00"}]}
      """)
    try store.importAll(at: path)
    let query = Self.query("M1")
    let values = try store.series([query])[query]?.observations.map(\.value)
    #expect(values == [12_000, 13_000, 14_000])
  }
}
