// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import Testing

@testable import OfficialData

/// What the catalogue and people say of a dataset beside its publisher.
@Suite struct AnnotationTests {
  private static let table = "BAD;JAAR;AANTAL\nA;2024;12\nA;2025;14\n"

  /// A descriptor in a folder of its own, with `more` members.
  private func catalog(_ data: MadeData, _ more: String = "") throws -> DescriptorCatalog {
    try data.write(
      "lijst/zwem.bron.json",
      """
      {"bestand": "zwem*.csv", "bron": {"uitgever": "Verzonnen", "titel": "Baden", "licentie": "CC0 1.0"},
       "lang": {"periode": "JAAR"}, "maten": {"AANTAL": {"eenheid": "aantal"\(more.isEmpty ? "" : #", "synoniemen": ["plonzers"]"#)}},
       "dimensies": {"BAD": {}}\(more)}
      """)
    return try DescriptorCatalog(folders: ["\(data.path)/lijst"])
  }

  @Test func followsTheCatalogueOnDataThatAreThere() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write("zwem.csv", Self.table)
    try store.importAll(at: path, descriptors: catalog(data))
    #expect(try store.search("badgasten").isEmpty)
    #expect(try store.search("plonzers").isEmpty)
    let later = try catalog(
      data,
      #", "synoniemen": ["badgasten"], "voorgangers": ["cbs:1ned"], "opvolgers": ["cbs:2ned"], "methodebreuken": ["2020: andere telling"], "populatie": "survivors""#
    )
    #expect(try store.importAll(at: path, descriptors: later).map(\.outcome) == [.unchanged])
    #expect(try store.search("badgasten").map(\.label.code) == ["zwem"])
    #expect(try store.search("plonzers").map(\.label.code) == ["AANTAL"])
    let entry = try #require(try store.datasets().first)
    #expect(entry.predecessors == ["cbs:1ned"])
    #expect(entry.successors == ["cbs:2ned"])
    #expect(entry.methodBreaks == ["2020: andere telling"])
    #expect(entry.dataset.survivorsOnly)
    #expect(entry.vintages.count == 1)
    // What is no longer said goes, too.
    try store.importAll(at: path, descriptors: catalog(data))
    #expect(try store.search("badgasten").isEmpty)
    #expect(try store.datasets().first?.successors == [])
  }

  @Test func importsAnewWhenTheDescriptorBesideAFileIsMended() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write("zwem.csv", Self.table)
    func describe(_ unit: String) throws {
      try data.write(
        "zwem.bron.json",
        #"{"lang": {"periode": "JAAR"}, "maten": {"AANTAL": {"eenheid": "\#(unit)"}}, "dimensies": {"BAD": {}}}"#
      )
    }
    try describe("aantal")
    try store.importAll(at: path)
    try describe("x 1 000")
    #expect(try store.importAll(at: path).map(\.outcome) == [.updated])
    let query = SeriesQuery(dataset: "zwem", measure: "AANTAL")
    #expect(try store.series([query])[query]?.observations.map(\.value) == [12_000, 14_000])
  }

  @Test func roundsOnlyByWhatAPersonConfirmed() throws {
    let data = try MadeData()
    let store = try data.store()
    func write(_ last: Int) throws -> String {
      try data.write(
        "zwem.csv",
        "BAD;JAAR;AANTAL\n" + (1...60).map { "B\($0);2025;\($0 * 50)\n" }.joined()
          + "B61;2025;\(last)\n")
    }
    let catalog = try catalog(data)
    try store.importAll(at: try write(100), descriptors: catalog)
    func base() throws -> Int? {
      let query = SeriesQuery(
        dataset: "zwem", measure: "AANTAL", selections: ["BAD": .code("B1")])
      return try store.series([query])[query]?.observations.first?.roundingBase
    }
    #expect(try store.datasets().first?.proposedRounding == ["AANTAL": 50])
    #expect(try base() == nil)
    try store.confirmRounding(50, of: "aantal", in: "zwem")
    #expect(try base() == 50)
    #expect(try store.datasets().first?.proposedRounding == [:])
    // It holds for the next vintage too, until it is taken back.
    try store.importAll(at: try write(150), descriptors: catalog)
    #expect(try base() == 50)
    try store.confirmRounding(0, of: "AANTAL", in: "zwem")
    #expect(try base() == nil)
    #expect(throws: DataError.self) { try store.confirmRounding(5, of: "WEG", in: "zwem") }
  }

  // MARK: Days

  @Test(arguments: [
    ("zwem-2026-01-31", CalendarDay(2026, 1, 31)), ("zwem_20260131", CalendarDay(2026, 1, 31)),
    ("1NED_UntypedDataSet_31012026_104500", CalendarDay(2026, 1, 31)), ("zwem-2019-2024", nil),
    ("zwem_2019-20", nil), ("zwem-2026-13-31", nil), ("zwem-31012026", nil),
    ("bad 20-2025-12 x", nil),
    ("zwem-2026-01-31-2026-02-01", nil),
  ])
  func readsTheDayOfAName(_ name: String, _ day: CalendarDay?) {
    #expect(FileDate.find(in: name) == day)
  }

  @Test func answersAsOfADayThatAPersonNames() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write("zwem.csv", Self.table)
    let catalog = try catalog(data)
    try store.importAll(at: path, descriptors: catalog)
    var query = SeriesQuery(dataset: "zwem", measure: "AANTAL")
    query.asOf = CalendarDay(2026, 3, 1)
    #expect(try store.series([query]).isEmpty)
    #expect(try store.datasets().first?.isDated == false)
    let options = ImportOptions(retrieved: CalendarDay(2026, 2, 1))
    let report = try #require(
      try store.importAll(at: path, descriptors: catalog, options: options).first)
    #expect(report.outcome == .unchanged)
    #expect(try store.series([query])[query]?.observations.count == 2)
    query.asOf = CalendarDay(2026, 1, 1)
    #expect(try store.series([query]).isEmpty)
    // A day that is known is not changed by a person's.
    try store.importAll(
      at: path, descriptors: catalog, options: ImportOptions(retrieved: CalendarDay(2020, 1, 1)))
    #expect(try store.series([query]).isEmpty)
  }

  @Test func datesAVintageByItsFile() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(
      at: try data.write("zwem-20260131.csv", Self.table), descriptors: catalog(data))
    #expect(
      try store.datasets().first?.vintages.first?.retrieved == CalendarDay(2026, 1, 31))
  }
}
