// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Synchronization

/// Kills pulls at random moments with the signal that nothing can catch, and looks at what is left.
struct KillBenchmark {
  private static let pages = 8
  private static let rows = 4000

  /// How many pulls are killed.
  let times: Int

  /// What a child process does: one pull.
  static func pull(address: String, store: String) async throws {
    var settings = ClientSettings()
    settings.cbsBase = address
    settings.interval = 0
    _ = try await DataClient(settings: settings).pull(
      "cbs:99998NED", into: try DataStore(path: store))
  }

  /// Runs everything; gives whether the store was sound after every kill.
  func run() async throws -> Bool {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("cijferspoor-kill-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = "\(folder)/store.sqlite"
    let version = Mutex(1)
    let address = Mutex("")
    let server = try ReplayServer { request in
      .ok(
        Self.answer(
          request.path, version: version.withLock { $0 }, address: address.withLock { $0 }))
    }
    address.withLock { $0 = server.address }
    defer { server.stop() }
    // A whole pull first: how long one takes bounds the moments at which the others are killed.
    let start = ContinuousClock().now
    try await wait(try child(server.address, path))
    let whole = (ContinuousClock().now - start).seconds
    var (killed, ended) = (0, 0)
    while killed < times {
      version.withLock { $0 += 1 }
      let process = try child(server.address, path)
      try await Task.sleep(for: .seconds(Double.random(in: 0...whole * 1.1)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 } else { ended += 1 }
      let store = try DataStore(path: path)
      let problems = try store.verify()
      guard problems.isEmpty, try store.vintages(of: "cbs:99998NED").count >= 1 else {
        print("after kill \(killed): \(problems.joined(separator: "; "))")
        return false
      }
    }
    // What was left behind is gone on with.
    version.withLock { $0 += 1 }
    try await wait(try child(server.address, path))
    let store = try DataStore(path: path)
    let vintages = try store.vintages(of: "cbs:99998NED")
    print("pulls killed: \(killed), pulls that were done before: \(ended)")
    print("whole vintages in a sound store: \(vintages.count)")
    let newest = version.withLock { "\($0)" }
    return try store.verify().isEmpty && vintages.contains { $0.version == newest }
  }

  private func child(_ address: String, _ path: String) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["pull", address, path]
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func wait(_ process: Process) async throws {
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableRuntimeMismatch) }
  }

  /// The table's answers: every version has other values in one cell of ten.
  private static func answer(_ path: String, version: Int, address: String) -> String {
    func list(_ values: [String], next: String? = nil) -> String {
      let link = next.map { ", \"@odata.nextLink\": \"\($0)\"" } ?? ""
      return "{\"value\": [\(values.joined(separator: ","))]\(link)}"
    }
    let entity = path.split(separator: "/").last.map(String.init) ?? ""
    switch entity {
    case "Properties":
      return
        "{\"Identifier\": \"99998NED\", \"Version\": \"\(version)\", \"ObservationCount\": \(pages * rows)}"
    case "Dimensions":
      return list([
        #"{"Identifier": "RegioS", "Kind": "GeoDimension"}"#,
        #"{"Identifier": "Perioden", "Kind": "TimeDimension"}"#,
      ])
    case "MeasureCodes": return list([#"{"Identifier": "M", "Unit": "aantal", "Decimals": 0}"#])
    case "MeasureGroups": return list([])
    case "RegioSCodes": return list((0..<rows / 4).map { "{\"Identifier\": \"GM\($0)\"}" })
    case "PeriodenCodes":
      return list((0..<pages * 4).map { "{\"Identifier\": \"\(1990 + $0)JJ00\"}" })
    default:
      let page = Int(entity.split(separator: "=").last ?? "") ?? 0
      let cells = (0..<rows).map { row in
        let value = row % 10 == 0 ? row * version : row
        return "{\"Measure\": \"M\", \"ValueAttribute\": \"None\", \"Value\": \(value),"
          + "\"RegioS\": \"GM\(row / 4)\", \"Perioden\": \"\(1990 + page * 4 + row % 4)JJ00\"}"
      }
      let next = page + 1 < pages ? "\(address)/CBS/99998NED/Observations?page=\(page + 1)" : nil
      return list(cells, next: next)
    }
  }
}
