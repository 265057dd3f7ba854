// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Synchronization
import Testing

@testable import OfficialData

/// Servers on this machine that answer as publishers do, with the invented table.
enum MadeServer {
  /// The answer to `Dimensions`.
  static let dimensions = #"""
    {"value": [{"Identifier": "Geslacht", "Title": "Geslacht", "Kind": "Dimension"},
     {"Identifier": "Perioden", "Title": "Perioden", "Kind": "TimeDimension"}]}
    """#

  /// The responses of the table by path, its observations on two pages.
  private static func pages(_ table: MadeTable, tag: String) throws -> [String: String] {
    let data = try MadeData()
    let folder = try table.write(in: data)
    var result: [String: String] = [:]
    let names = [
      "Properties": "properties", "Dimensions": "dimensions", "MeasureCodes": "measure-codes",
      "MeasureGroups": "measure-groups", "GeslachtCodes": "codes-Geslacht",
      "PeriodenCodes": "codes-Perioden", "Observations": "observations-page-1",
    ]
    for (entity, name) in names {
      result["/CBS/99001NED/\(entity)"] = try String(
        contentsOfFile: "\(folder)/\(name).json", encoding: .utf8)
    }
    return result
  }

  /// A server of the table; `fault` may answer in its place.
  static func start(
    _ table: MadeTable = MadeTable(),
    fault: @escaping @Sendable (ReplayServer.Request, String) -> ReplayServer.Answer? = { _, _ in
      nil
    }
  ) throws -> ReplayServer {
    var first = table
    first.announced = table.observations.count
    first.observations = Array(table.observations.prefix(4))
    var second = table
    second.observations = Array(table.observations.dropFirst(4))
    var pages = try Self.pages(first, tag: "one")
    let rest = try Self.pages(second, tag: "two")["/CBS/99001NED/Observations"] ?? ""
    let address = Mutex("")
    let link = "/CBS/99001NED/Observations?$skip=4"
    pages[link] = rest
    let all = pages
    let server = try ReplayServer { request in
      guard var body = all[request.path] ?? fault(request, "").map({ _ in "" }) else {
        return .answer(404, [:], "")
      }
      if request.path.hasSuffix("/Observations") {
        let next = ", \"@odata.nextLink\": \"\(address.withLock { $0 })\(link)\"}"
        body = body.dropLast() + next
      }
      if let answer = fault(request, body) { return answer }
      let tag = "\"\(table.version)\""
      if request.path.hasSuffix("/Properties"), request.headers["if-none-match"] == tag {
        return .answer(304, [:], "")
      }
      return .ok(body, tag: tag)
    }
    address.withLock { $0 = server.address }
    return server
  }

  /// A client that waits little and asks that server for everything.
  static func client(_ server: ReplayServer) -> DataClient {
    var settings = ClientSettings()
    settings.cbsBase = server.address
    settings.cbsV3Base = "\(server.address)/v3"
    settings.duoBase = "\(server.address)/duo"
    settings.ckanBase = "\(server.address)/ckan"
    settings.eurostatBase = "\(server.address)/eurostat"
    settings.firstWait = 0.01
    settings.longestWait = 0.2
    settings.interval = 0
    settings.retries = 2
    settings.idleTimeout = 5
    return DataClient(settings: settings)
  }

  /// A server that has these answers by path, each with its bytes as its tag, and nothing else.
  static func start(_ answers: [String: String]) throws -> ReplayServer {
    try ReplayServer { request in
      guard let body = answers[request.path] else { return .answer(404, [:], "") }
      let tag = "\"\(body.hashValue)\""
      return request.headers["if-none-match"] == tag ? .answer(304, [:], "") : .ok(body, tag: tag)
    }
  }
}

extension DataClient {
  /// The report on the one dataset that a pull brings.
  @discardableResult
  func pullOne(
    _ id: String, into store: DataStore,
    progress: @escaping @Sendable (PullProgress) -> Void = { _ in }
  ) async throws -> ImportReport {
    let reports = try await pull(id, into: store, progress: progress)
    #expect(reports.count == 1)
    return try #require(reports.first)
  }
}
