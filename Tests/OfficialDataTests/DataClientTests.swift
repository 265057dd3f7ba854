// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Synchronization
import Testing

/// What a publisher's server may do to a pull, replayed on this machine with an invented table.
@Suite(.timeLimit(.minutes(1))) struct DataClientTests {
  private func values(_ store: DataStore) throws -> [ExactDecimal?] {
    let query = SeriesQuery(dataset: "cbs:99001NED", measure: "M1")
    return try store.series([query])[query]?.observations.map(\.value) ?? []
  }

  private func expectUntouched(_ store: DataStore, _ data: MadeData) throws {
    #expect(try store.datasets().isEmpty)
  }

  @Test func followsTheLinksToEveryPage() async throws {
    let (data, server) = (try MadeData(), try MadeServer.start())
    defer { server.stop() }
    let store = try data.store()
    let report = try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    #expect(report.outcome == .added)
    #expect(report.observations == 7)
    #expect(try values(store) == [12_000, 13_000])
    #expect(server.paths.last == "/CBS/99001NED/Observations?$skip=4")
    #expect(!FileManager.default.fileExists(atPath: "\(data.path)/store.sqlite.pull"))
  }

  @Test func fetchesNothingTwice() async throws {
    let (data, server) = (try MadeData(), try MadeServer.start())
    defer { server.stop() }
    let store = try data.store()
    _ = try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    let before = server.paths.count
    let report = try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    #expect(report.outcome == .unchanged)
    #expect(server.paths.count == before + 1)
    #expect(server.requests.last?.headers["if-none-match"] == "\"202601150200\"")
    #expect(try store.remoteDatasets() == ["cbs:99001NED"])
  }

  @Test func addsANewVersionAsAVintage() async throws {
    let data = try MadeData()
    let store = try data.store()
    let old = try MadeServer.start()
    _ = try await MadeServer.client(old).pullOne("cbs:99001NED", into: store)
    old.stop()
    var table = MadeTable()
    table.version = "202602150200"
    table.modified = "2026-02-15T02:00:00+01:00"
    table.observations[0].3 = "15"
    let new = try MadeServer.start(table)
    defer { new.stop() }
    #expect(try await MadeServer.client(new).pullOne("cbs:99001NED", into: store).changed == 1)
    #expect(try values(store) == [15_000, 13_000])
    #expect(try store.vintages(of: "cbs:99001NED").count == 2)
  }

  @Test(arguments: [429, 500, 503, 408])
  func triesAgainAfterAFailureThatPasses(_ status: Int) async throws {
    let server = try MadeServer.start { request, _ in
      guard request.path.hasSuffix("Dimensions"), request.earlier < 2 else { return nil }
      return .answer(status, status == 429 ? ["Retry-After": "0.05"] : [:], "later")
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    let waits = Mutex<[Double]>([])
    let report = try await MadeServer.client(server).pullOne("cbs:99001NED", into: store) {
      progress in
      if case .waiting(let seconds, _) = progress { waits.withLock { $0.append(seconds) } }
    }
    #expect(report.observations == 7)
    #expect(waits.withLock { $0.count } == 2)
    if status == 429 { #expect(waits.withLock { $0.allSatisfy { $0 >= 0.05 } }) }
  }

  @Test(arguments: [404, 403, 500])
  func givesUpWithOneClearLine(_ status: Int) async throws {
    let server = try MadeServer.start { request, _ in
      request.path.hasSuffix("PeriodenCodes") ? .answer(status, [:], "nee") : nil
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    let error = try await #require(throws: DataError.self) {
      try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    }
    #expect(error.code == (status == 404 ? .notFound : .network))
    #expect(error.description.contains("status \(status)"))
    #expect(!error.description.contains("\n"))
    try expectUntouched(store, data)
  }

  @Test func goesOnWhereTheConnectionWasCut() async throws {
    let server = try MadeServer.start { request, body in
      guard request.path.hasSuffix("/Observations") else { return nil }
      guard let range = request.headers["range"] else {
        return .cut(body, after: 100, tag: "\"een\"")
      }
      let from = Int(range.dropFirst(6).dropLast()) ?? 0
      guard request.headers["if-range"] == "\"een\"" else { return .ok(body) }
      return .answer(206, ["ETag": "\"een\""], String(body.dropFirst(from)))
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    #expect(
      try await MadeServer.client(server).pullOne("cbs:99001NED", into: store).observations == 7)
    let ranges = server.requests.compactMap { $0.headers["range"] }
    #expect(ranges == ["bytes=100-"])
    #expect(try values(store) == [12_000, 13_000])
  }

  @Test func beginsAnewWhenTheServerHasOtherBytesNow() async throws {
    let server = try MadeServer.start { request, body in
      guard request.path.hasSuffix("/Observations"), request.earlier == 0 else { return nil }
      return .cut(body, after: 100, tag: "\"oud\"")
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    #expect(
      try await MadeServer.client(server).pullOne("cbs:99001NED", into: store).observations == 7)
    #expect(try values(store) == [12_000, 13_000])
  }

  @Test func refusesABodyThatNeverArrivesWhole() async throws {
    let server = try MadeServer.start { request, body in
      request.path.hasSuffix("/Observations")
        ? .wrongLength(body, stated: body.utf8.count + 50) : nil
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    let error = try await #require(throws: DataError.self) {
      try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    }
    #expect(error.code == .network)
    try expectUntouched(store, data)
  }

  @Test(arguments: ["<html>storing</html>", "", "{\"value\": [{\"Id\": 0, \"Mea"])
  func refusesGarbage(_ body: String) async throws {
    let server = try MadeServer.start { request, _ in
      request.path.contains("$skip") ? .ok(body) : nil
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    let error = try await #require(throws: DataError.self) {
      try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    }
    #expect(error.code == .malformed)
    try expectUntouched(store, data)
  }

  @Test func refusesATableThatLacksAPage() async throws {
    let server = try MadeServer.start { request, body in
      request.path.hasSuffix("/Observations")
        ? .ok(String(body.prefix { $0 != "@" }) + "x\"}") : nil
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    await #expect(throws: DataError.self) {
      try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    }
    try expectUntouched(store, data)
  }

  @Test func followsARedirectToTheData() async throws {
    let server = try MadeServer.start { request, body in
      switch request.path {
      case "/CBS/99001NED/Dimensions":
        .answer(302, ["Location": "/CBS/99001NED/Elders"], "")
      case "/CBS/99001NED/Elders": .ok(MadeServer.dimensions)
      default: nil
      }
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    let report = try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    #expect(report.observations == 7)
    #expect(server.paths.contains("/CBS/99001NED/Elders"))
    #expect(try values(store) == [12_000, 13_000])
  }

  @Test func saysWhereARedirectLeadsToNothing() async throws {
    let server = try MadeServer.start { request, body in
      request.path == "/CBS/99001NED/Dimensions"
        ? .answer(302, ["Location": "/elders"], "") : nil
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    let error = try await #require(throws: DataError.self) {
      try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    }
    #expect(error.description.contains("404"))
    #expect(server.paths.contains("/elders"))
    try expectUntouched(store, data)
  }

  @Test func waitsForSlowBytesButNotForEver() async throws {
    let server = try MadeServer.start { request, body in
      if request.path.hasSuffix("GeslachtCodes") { return .slow(body, 0.005) }
      if request.path.hasSuffix("PeriodenCodes") { return .slow(body, 2) }
      return nil
    }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    var client = MadeServer.client(server)
    client.settings.idleTimeout = 1
    client.settings.retries = 0
    let error = try await #require(throws: DataError.self) {
      try await client.pullOne("cbs:99001NED", into: store)
    }
    #expect(error.place.hasSuffix("PeriodenCodes"))
    try expectUntouched(store, data)
  }

  @Test func keepsToTheSizeLimit() async throws {
    let server = try MadeServer.start()
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    var client = MadeServer.client(server)
    client.settings.sizeLimit = 1500
    let error = try await #require(throws: DataError.self) {
      try await client.pullOne("cbs:99001NED", into: store)
    }
    #expect(error.code == .tooLarge)
    try expectUntouched(store, data)
  }

  @Test func closesOnNothing() async throws {
    let server = try MadeServer.start { request, _ in request.earlier == 0 ? .close : nil }
    defer { server.stop() }
    let data = try MadeData()
    let store = try data.store()
    #expect(
      try await MadeServer.client(server).pullOne("cbs:99001NED", into: store).observations == 7)
  }

  @Test(arguments: [
    "uwv:vacatures", "cbs:", "cbs:../../etc", "cbs:80590 ned", "duo:../x", "eurostat:a/b",
    "ftp://a/b", "https:///x",
  ])
  func fetchesNothingByAnOddIdentifier(_ id: String) async throws {
    let data = try MadeData()
    let store = try data.store()
    await #expect(throws: DataError.self) { try await DataClient().pullOne(id, into: store) }
  }
}
