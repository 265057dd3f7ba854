// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Testing

@Suite struct VintageTests {
  /// A store with two vintages of the invented table: one cell revised, one new, one gone.
  private func store(_ data: MadeData) throws -> DataStore {
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    var later = MadeTable()
    later.version = "202602150200"
    later.modified = "2026-02-15T02:00:00+01:00"
    later.observations[0].3 = "11"
    later.observations[3] = ("M1", "T001038", "2025JJ00", "14", "None")
    later.periods[2].2 = "Definitief"
    try store.importAll(at: try later.write(in: data, "later"))
    return store
  }

  @Test func tellsWhatChanged() throws {
    let data = try MadeData()
    let diff = try store(data).diff("cbs:99001NED")
    #expect(diff.count == 3)
    #expect(diff.from.version == "202601150200")
    let values = diff.changes.map { [$0.before?.value, $0.after?.value] }
    #expect(values == [[12_000, 11_000], [13_000, nil], [nil, 14_000]])
    #expect(diff.labels.map(\.code) == ["2025JJ00"])
    #expect(diff.labels.first?.after == "2025 (final)")
  }

  @Test func comparesInEitherDirectionAndCountsBeyondTheLimit() throws {
    let data = try MadeData()
    let store = try store(data)
    let back = try store.diff("CBS:99001ned", from: "202602", to: "202601", limit: 1)
    #expect(back.count == 3)
    #expect(back.changes.map { $0.after?.value } == [12_000])
    #expect(throws: DataError.self) { try store.diff("cbs:99001NED", from: "1999") }
    #expect(throws: DataError.self) { try store.diff("cbs:0") }
  }

  @Test func prunesAndAnswersAsBefore() throws {
    let data = try MadeData()
    let store = try store(data)
    let query = SeriesQuery(dataset: "cbs:99001NED", measure: "M1")
    let before = try store.series([query])
    #expect(try store.prune("cbs:99001NED", keeping: 1) == 1)
    #expect(try store.series([query]) == before)
    #expect(try store.vintages(of: "cbs:99001NED").map(\.version) == ["202602150200"])
    #expect(try store.prune("cbs:99001NED", keeping: 1) == 0)
    var old = query
    old.asOf = CalendarDay(2026, 2, 1)
    #expect(try store.series([old]).isEmpty)
  }

  @Test func knowsThatOnlyTheLastPeriodIsProvisional() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.observations.append(("M1", "T001038", "2025JJ00", "14", "None"))
    try store.importAll(at: try table.write(in: data))
    let query = SeriesQuery(dataset: "cbs:99001NED", measure: "M1")
    let statuses = try store.series([query])[query]?.observations.map(\.status)
    #expect(statuses == [.final, .final, .provisional])
  }

  @Test(arguments: ["x 1 000", "x 1000"])
  func readsBothWaysToWriteAThousand(_ unit: String) throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.unit = unit
    try store.importAll(at: try table.write(in: data))
    let query = SeriesQuery(dataset: "cbs:99001NED", measure: "M1")
    #expect(try store.series([query])[query]?.observations.first?.value == 12_000)
  }
}

@Suite struct VerifyTests {
  @Test func findsASoundStoreSound() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    #expect(try store.verify().isEmpty)
  }

  @Test func saysWhatToDoWithADamagedStoreAndAFolder() throws {
    let data = try MadeData()
    try data.store().importAll(at: try MadeTable().write(in: data))
    let path = "\(data.path)/store.sqlite"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    // The head stays, so that it opens; the pages behind it do not.
    for place in stride(from: 4096, to: bytes.count, by: 7) { bytes[place] ^= 0x55 }
    let damaged = try data.write("damaged.sqlite", bytes)
    let error = try #require(throws: DataError.self) {
      try DataStore(path: damaged, readOnly: true).datasets()
    }
    #expect(error.description.contains("it is damaged"))
    for isReader in [true, false] {
      let folder = try #require(throws: DataError.self) {
        try DataStore(path: data.path, readOnly: isReader)
      }
      #expect(folder.description.contains("is a folder; name a file"))
      #expect(!folder.description.contains("\n") && !error.description.contains("\n"))
    }
  }

  @Test func leavesOtherFilesAlone() throws {
    let data = try MadeData()
    let text = try data.write("tekst.sqlite", "dit is geen database, maar een tekst van vele bytes")
    #expect(throws: DataError.self) { try DataStore(path: text) }
    #expect(throws: DataError.self) { try DataStore(path: "\(data.path)/weg", readOnly: true) }
  }
}
