// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Testing

/// The traps of official files that no other suite stands in: marks, masks, licences, survivors,
/// years that are not settled.
@Suite struct TrapTests {
  private static let descriptor = """
    {"bron": {"uitgever": "Verzonnen", "licentie": "CC0 1.0"}, "lang": {"periode": "PEILJAAR", "periodesoort": "schooljaar"},
     "maskering": [{"tekst": "<5", "ondergrens": 1, "bovengrens": 4}, {"tekst": "-1", "ondergrens": 1, "bovengrens": 4},
                   {"tekst": "4", "ondergrens": 1, "bovengrens": 4}],
     "ontbreekt": [".", "Impossible", "x"], "maten": {"AANTAL": {"eenheid": "leerlingen"}},
     "dimensies": {"SCHOOL": {}}
    """

  private func series(_ store: DataStore, _ dataset: String, _ school: String) throws
    -> Observation?
  {
    let query = SeriesQuery(
      dataset: dataset, measure: "AANTAL", selections: ["SCHOOL": .code(school)])
    return try store.series([query])[query]?.observations.last
  }

  @Test func tellsTheMarksOfOneColumnApart() throws {
    let data = try MadeData()
    let store = try data.store()
    try data.write("zwem.bron.json", Self.descriptor + "}")
    let rows = ["A;<5", "B;-1", "C;.", "D;", "E;Impossible", "F;4", "G;0", "0060;44", "I;5"]
    let path = try data.write(
      "zwem.csv",
      "SCHOOL;PEILJAAR;AANTAL\n"
        + rows.map { row in
          let parts = row.split(separator: ";", omittingEmptySubsequences: false)
          return "\(parts[0]);2025;\(parts[1])\n"
        }.joined())
    let report = try #require(try store.importAll(at: path).first)
    #expect(report.skipped["cell is empty"] == 1)
    for masked in ["A", "B", "F"] {
      #expect(try series(store, "zwem", masked)?.masked == Interval(1, 4))
    }
    #expect(try series(store, "zwem", "C")?.status == .missing)
    #expect(try series(store, "zwem", "D") == nil)
    #expect(try series(store, "zwem", "E")?.status == .missing)
    #expect(try series(store, "zwem", "G")?.value == 0)
    #expect(try series(store, "zwem", "0060")?.value == 44)
    #expect(try series(store, "zwem", "I")?.value == 5)
    // A code keeps its zeros, and a missing cell makes the sum missing.
    let all = SeriesQuery(dataset: "zwem", measure: "AANTAL")
    #expect(try store.series([all])[all]?.observations.map(\.status) == [.missing])
  }

  @Test func saysThatATableHoldsSurvivorsOnly() throws {
    let data = try MadeData()
    let store = try data.store()
    try data.write("zwem.bron.json", Self.descriptor + #", "populatie": "survivors"}"#)
    try store.importAll(at: try data.write("zwem.csv", "SCHOOL;PEILJAAR;AANTAL\nA;2025;7\n"))
    #expect(try store.datasets().first?.dataset.survivorsOnly == true)
    let query = SeriesQuery(dataset: "zwem", measure: "AANTAL")
    #expect(try store.series([query])[query]?.dataset.survivorsOnly == true)
  }

  private func writeCKAN(_ data: MadeData, total: Int = 3) throws -> String {
    func page(_ number: Int, _ records: String) throws {
      try data.write(
        "ckan/datastore-\(number).json",
        """
        {"success": true, "result": {"resource_id": "r-2", "total": \(total),
         "fields": [{"id": "_id", "type": "int"}, {"id": "SCHOOL"}, {"id": "PEILJAAR"}, {"id": "AANTAL"}],
         "records": [\(records)]}}
        """)
    }
    try page(
      1,
      #"{"_id": 1, "SCHOOL": "00AA", "PEILJAAR": 2024, "AANTAL": "12"}, {"_id": 2, "SCHOOL": "00AA", "PEILJAAR": 2025, "AANTAL": "-1"}"#
    )
    try page(2, #"{"_id": 3, "SCHOOL": "Bad \"De Plons\"", "PEILJAAR": 2025, "AANTAL": 30}"#)
    try data.write(
      "ckan/package.json",
      """
      {"success": true, "result": {"name": "zwemmers-po", "title": "Zwemmers", "license_title": "CC BY",
       "notes": "Zwemmers per school (voorlopige cijfers 2025).", "resources": [
        {"id": "r-1", "license_id": "cc-zero"},
        {"id": "r-2", "license_id": "notspecified", "last_modified": "2026-01-31T10:00:00"}]}}
      """)
    try data.write("ckan/zwemmers.bron.json", Self.descriptor + "}")
    return "\(data.path)/ckan"
  }

  @Test func readsCKANPagesWithTheLicenceOfTheResource() throws {
    let data = try MadeData()
    let store = try data.store()
    let report = try #require(try store.importAll(at: try writeCKAN(data)).first)
    #expect(report.dataset == "zwemmers-po")
    #expect(report.observations == 3)
    #expect(report.vintage.modified == CalendarDay(2026, 1, 31))
    #expect(try store.datasets().first?.dataset.license == "notspecified")
    #expect(try series(store, "zwemmers-po", "00AA")?.masked == Interval(1, 4))
    // The year that the notes call provisional is; the one before it is not.
    let plons = try #require(try series(store, "zwemmers-po", #"Bad "De Plons""#))
    #expect(plons.value == 30)
    #expect(plons.status == .provisional)
    #expect(plons.period == Period(.schoolYear(2025)))
    let query = SeriesQuery(
      dataset: "zwemmers-po", measure: "AANTAL", selections: ["SCHOOL": .code("00AA")])
    #expect(try store.series([query])[query]?.observations.first?.status == .final)
  }

  @Test func refusesCKANWithoutAllItsPages() throws {
    let data = try MadeData()
    let store = try data.store()
    let folder = try writeCKAN(data, total: 4)
    let error = try #require(throws: DataError.self) { try store.importAll(at: folder) }
    #expect(error.code == .incomplete)
  }

  @Test func proposesARoundingBaseAndAppliesNone() throws {
    let data = try MadeData()
    let store = try data.store()
    try data.write("zwem.bron.json", Self.descriptor + "}")
    let rows = (1...60).map { "S\($0);2025;\($0 * 50)\n" }.joined()
    let path = try data.write("zwem.csv", "SCHOOL;PEILJAAR;AANTAL\n" + rows)
    let report = try #require(try store.importAll(at: path).first)
    #expect(report.proposedRounding == ["AANTAL": 50])
    #expect(try series(store, "zwem", "S1")?.roundingBase == nil)
  }
}
