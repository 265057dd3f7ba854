// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Testing

/// What is fetched from publishers other than CBS's newest service.
@Suite(.timeLimit(.minutes(1))) struct OtherSourceTests {
  private func values(
    _ store: DataStore, _ dataset: String, _ measure: String, _ codes: [String: String] = [:]
  ) throws -> [String] {
    let query = SeriesQuery(
      dataset: dataset, measure: measure,
      selections: codes.mapValues { SeriesQuery.Selection.code($0) })
    return try store.series([query])[query]?.observations.map {
      $0.value?.description ?? $0.masked.map { "\($0.low)..\($0.high)" } ?? $0.status.rawValue
    } ?? []
  }

  // MARK: CBS v3

  private func v3(_ base: String = "") -> [String: String] {
    let tail = "?$format=json"
    return [
      "/v3/99002ned/TableInfos\(tail)":
        #"{"value": [{"Identifier": "99002ned", "Title": "Zwemmers", "Modified": "2026-01-02T02:00:00", "RecordCount": 2}]}"#,
      "/v3/99002ned/DataProperties\(tail)": #"""
      {"value": [{"ID": 0, "Type": "TimeDimension", "Key": "Perioden", "Title": "Perioden"},
       {"ID": 1, "Type": "Topic", "Key": "Mannen_1", "Title": "Mannen", "Unit": "x 1 000", "Decimals": 0}]}
      """#,
      "/v3/99002ned/Perioden\(tail)":
        #"{"value": [{"Key": "2024JJ00", "Title": "2024", "Status": "Definitief"}, {"Key": "2025JJ00", "Title": "2025", "Status": "Voorlopig"}]}"#,
      "/v3/99002ned/UntypedDataSet\(tail)":
        #"{"value": [{"ID": 0, "Perioden": "2024JJ00", "Mannen_1": "   7"}], "odata.nextLink": "\#(base)UntypedDataSet?$format=json&$skip=1"}"#,
      "/v3/99002ned/UntypedDataSet\(tail)&$skip=1":
        #"{"value": [{"ID": 1, "Perioden": "2025JJ00", "Mannen_1": "   ."}]}"#,
    ]
  }

  @Test func fetchesFromTheOlderServiceWhatTheNewerDoesNotHave() async throws {
    let (data, server) = (try MadeData(), try MadeServer.start(v3()))
    defer { server.stop() }
    let store = try data.store()
    let client = MadeServer.client(server)
    #expect(try await client.pullOne("cbs:99002ned", into: store).observations == 2)
    #expect(server.paths.first == "/CBS/99002ned/Properties")
    #expect(try values(store, "cbs:99002ned", "Mannen_1") == ["7000", "missing"])
    let again = try await client.pullOne("cbs:99002ned", into: store)
    #expect(again.outcome == .unchanged)
    #expect(again.title == "Zwemmers")
    #expect(
      server.paths.suffix(2) == [
        "/CBS/99002ned/Properties", "/v3/99002ned/TableInfos?$format=json",
      ])
  }

  @Test func neverGoesOnFromTheNewerServiceWithTheOlder() async throws {
    let data = try MadeData()
    let store = try data.store()
    let newer = try MadeServer.start()
    try await MadeServer.client(newer).pullOne("cbs:99001NED", into: store)
    newer.stop()
    let older = try MadeServer.start(v3())
    defer { older.stop() }
    await #expect(throws: DataError.self) {
      try await MadeServer.client(older).pull("cbs:99001NED", into: store)
    }
    #expect(older.paths == ["/CBS/99001NED/Properties"])
  }

  // MARK: CKAN

  private static let descriptor = """
    {"dataset": "duo:zwemmers", "bron": {"uitgever": "Verzonnen", "licentie": "CC0 1.0"},
     "lang": {"periode": "JAAR", "periodesoort": "schooljaar"},
     "maskering": [{"tekst": "-1", "ondergrens": 1, "bovengrens": 4}],
     "maten": {"AANTAL": {"eenheid": "leerlingen"}}, "dimensies": {"BAD": {}}}
    """

  private func catalog(_ data: MadeData) throws -> DescriptorCatalog {
    try data.write("lijst/zwemmers.bron.json", Self.descriptor)
    return try DescriptorCatalog(folders: ["\(data.path)/lijst"])
  }

  private func package(_ resources: String) -> String {
    """
    {"success": true, "result": {"name": "zwemmers", "title": "Zwemmers per bad", "license_title": "CC BY",
     "notes": "(voorlopige cijfers 2025)", "resources": [\(resources)]}}
    """
  }

  private static let active =
    #"{"id": "r-1", "name": "Per bad", "format": "CSV", "last_modified": "2026-01-31T10:00:00", "datastore_active": true}"#

  @Test func fetchesEveryPageOfADataStore() async throws {
    let data = try MadeData()
    let pages = "/duo/api/3/action/datastore_search?resource_id=r-1&limit=10000&offset="
    func page(_ records: String) -> String {
      #"{"success": true, "result": {"resource_id": "r-1", "total": 3, "fields": [{"id": "_id"}, {"id": "BAD"}, {"id": "JAAR"}, {"id": "AANTAL"}], "records": [\#(records)]}}"#
    }
    let server = try MadeServer.start([
      "/duo/api/3/action/package_show?id=zwemmers": package(Self.active),
      "\(pages)0": page(
        #"{"_id": 1, "BAD": "00A", "JAAR": 2024, "AANTAL": 12}, {"_id": 2, "BAD": "00A", "JAAR": 2025, "AANTAL": -1}"#
      ),
      "\(pages)2": page(#"{"_id": 3, "BAD": "00B", "JAAR": 2025, "AANTAL": 30}"#),
    ])
    defer { server.stop() }
    let store = try data.store()
    let client = MadeServer.client(server)
    let catalog = try catalog(data)
    let report = try #require(
      try await client.pull("duo:zwemmers", into: store, descriptors: catalog).first)
    #expect(report.dataset == "duo:zwemmers")
    #expect(report.observations == 3)
    #expect(report.vintage.modified == CalendarDay(2026, 1, 31))
    #expect(report.vintage.retrieved != nil)
    #expect(try values(store, "duo:zwemmers", "AANTAL", ["BAD": "00A"]) == ["12", "1..4"])
    #expect(try store.datasets().first?.dataset.license == "CC BY")
    let count = server.paths.count
    let again = try await client.pull("duo:zwemmers", into: store, descriptors: catalog)
    #expect(again.map(\.outcome) == [.unchanged])
    #expect(server.paths.count == count + 1)
  }

  @Test func fetchesTheFileOfATableWithoutDataStore() async throws {
    let data = try MadeData()
    let file = "/bestanden/zwem%20bad-2025.csv"
    // The server's own address is known only once it runs, so the file stands at a relative one.
    let server = try ReplayServer { request in
      let address = "http://\(request.headers["host"] ?? "")"
      return switch request.path {
      case "/ckan/api/3/action/package_show?id=zwemmers":
        .ok(
          package(
            #"{"id": "r-1", "name": "Per bad", "format": "CSV", "url": "\#(address)\#(file)", "license_id": "cc-zero", "last_modified": "2026-02-03T10:00:00"}, {"id": "r-2", "name": "Toelichting", "format": "PDF"}"#
          ))
      case file: .ok("BAD;JAAR;AANTAL\n00A;2024;12\n00A;2025;14\n")
      default: .answer(404, [:], "")
      }
    }
    defer { server.stop() }
    let store = try data.store()
    let reports = try await MadeServer.client(server).pull(
      "ckan:zwemmers", into: store, descriptors: catalog(data))
    #expect(reports.map(\.dataset) == ["ckan:zwemmers"])
    #expect(try values(store, "ckan:zwemmers", "AANTAL", ["BAD": "00A"]) == ["12", "14"])
    let entry = try #require(try store.datasets().first)
    #expect(entry.dataset.license == "cc-zero")
    #expect(entry.dataset.title == "Zwemmers per bad")
    #expect(entry.vintages.first?.modified == CalendarDay(2026, 2, 3))
    let query = SeriesQuery(
      dataset: "ckan:zwemmers", measure: "AANTAL", selections: ["BAD": .code("00A")])
    let statuses = try store.series([query])[query]?.observations.map(\.status)
    #expect(statuses == [.final, .provisional])
  }

  @Test(arguments: [
    ("duo:zwemmers", "has several tables"), ("duo:zwemmers/r-9", "is no resource of the package"),
    ("duo:weg", "status 404"),
  ])
  func saysWhichTablesAPackageHas(_ id: String, _ reason: String) async throws {
    let data = try MadeData()
    let two = Self.active + "," + Self.active.replacingOccurrences(of: "r-1", with: "r-2")
    let server = try MadeServer.start(["/duo/api/3/action/package_show?id=zwemmers": package(two)])
    defer { server.stop() }
    let store = try data.store()
    let error = try await #require(throws: DataError.self) {
      try await MadeServer.client(server).pull(id, into: store)
    }
    #expect(error.description.contains(reason))
    #expect(try store.datasets().isEmpty)
  }

  // MARK: Eurostat and addresses

  private static let jsonStat = """
    {"version": "2.0", "class": "dataset", "label": "Zwemmers", "updated": "2026-02-01", "id": ["wat", "geo", "time"],
     "size": [1, 1, 2], "role": {"time": ["time"]}, "dimension": {
      "wat": {"category": {"label": {"N": "Zwemmers"}}}, "geo": {"category": {"index": {"NL": 0}}}, "time": {"category": {"index": {"2024": 0, "2025": 1}}}},
     "value": {"0": 4, "1": 5}, "status": {"1": "p"}, "extension": {"id": "ZWEM", "agencyId": "ESTAT"}}
    """

  @Test func fetchesATableOfEurostatOnceAsLongAsItStands() async throws {
    let data = try MadeData()
    let path = "/eurostat/statistics/1.0/data/zwem?format=JSON&geo=NL"
    let server = try MadeServer.start([path: Self.jsonStat])
    defer { server.stop() }
    let store = try data.store()
    let client = MadeServer.client(server)
    let id = "eurostat:zwem?geo=NL"
    #expect(try await client.pullOne(id, into: store).dataset == id)
    #expect(try await client.pullOne(id, into: store).outcome == .unchanged)
    #expect(server.requests.last?.headers["if-none-match"] != nil)
    #expect(try store.remoteDatasets() == [id])
    #expect(try store.datasets().map(\.dataset.id) == [id])
    #expect(!FileManager.default.fileExists(atPath: "\(data.path)/store.sqlite.pull"))
  }

  @Test func fetchesDescribedTextAndSelfDescribingFilesFromAddresses() async throws {
    let data = try MadeData()
    let server = try MadeServer.start([
      "/a/zwem-2025.csv": "BAD;JAAR;AANTAL\n00A;2024;12\n",
      "/flow?format=SDMX-CSV":
        "DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nESTAT:ZWEM(1.0),NL,2024,19.2\n",
    ])
    defer { server.stop() }
    let store = try data.store()
    try data.write(
      "lijst/zwem.bron.json",
      Self.descriptor.replacingOccurrences(
        of: #""dataset": "duo:zwemmers""#, with: #""bestand": "zwem-*.csv""#))
    let catalog = try DescriptorCatalog(folders: ["\(data.path)/lijst"])
    let client = MadeServer.client(server)
    let address = "\(server.address)/a/zwem-2025.csv"
    #expect(
      try await client.pull(address, into: store, descriptors: catalog).map(\.dataset)
        == ["zwem-2025"])
    #expect(
      try await client.pull(address, into: store, descriptors: catalog).map(\.outcome)
        == [.unchanged])
    #expect(try values(store, "zwem-2025", "AANTAL", ["BAD": "00A"]) == ["12"])
    let flow = "\(server.address)/flow?format=SDMX-CSV"
    #expect(try await client.pull(flow, into: store).map(\.dataset) == ["estat:ZWEM"])
    #expect(try store.remoteDatasets().sorted() == [address, flow].sorted())
    // Without a descriptor it is refused, and the line says what to do.
    let other = try data.store("other.sqlite")
    let error = try await #require(throws: DataError.self) {
      try await client.pull(address, into: other)
    }
    #expect(error.description.contains("descriptor"))
    #expect(try other.datasets().isEmpty)
  }
}
