// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Testing

/// Pulls in a process of their own: one that is killed, and one that has a proxy in its
/// environment.
@Suite(.timeLimit(.minutes(1))) struct InterruptedPullTests {
  @Test func goesOnWhereAPullWasKilled() async throws {
    let data = try MadeData()
    let server = try MadeServer.start()
    defer { server.stop() }
    let (path, address) = ("\(data.path)/store.sqlite", server.address)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, address = address as String] in
      var settings = ClientSettings()
      settings.cbsBase = address
      settings.interval = 0
      _ = try await DataClient(settings: settings).pull(
        "cbs:99001NED", into: try DataStore(path: path)
      ) { progress in
        // The second page is on its way: everything before it is there.
        if case .downloading("observations-page-2.json", _) = progress { kill(getpid(), SIGKILL) }
      }
    }
    let store = try DataStore(path: path)
    #expect(try store.verify().isEmpty)
    #expect(try store.datasets().isEmpty)
    let before = server.paths
    let report = try await MadeServer.client(server).pullOne("cbs:99001NED", into: store)
    #expect(report.observations == 7)
    // The version is asked for anew, and the page that was missing; nothing else.
    #expect(
      Array(server.paths.dropFirst(before.count))
        == ["/CBS/99001NED/Properties", "/CBS/99001NED/Observations?$skip=4"])
    #expect(!FileManager.default.fileExists(atPath: "\(path).pull"))
  }

  @Test func goesByWayOfAProxy() async throws {
    await #expect(processExitsWith: .success) {
      let data = try MadeData()
      // A proxy is asked for whole addresses; this one stands for a host that no name server knows.
      let host = "http://cijfers.invalid"
      let address = "\(host)/zwem.csv"
      let proxy = try ReplayServer { request in
        request.path == address
          ? .ok("DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\nESTAT:ZWEM(1.0),NL,2024,19.2\n")
          : .answer(400, [:], "")
      }
      defer { proxy.stop() }
      ClientSettings.useProxy(proxy.address)
      let reports = try await MadeServer.client(proxy).pull(address, into: data.store())
      guard reports.map(\.observations) == [1], proxy.paths == [address] else { exit(1) }
    }
  }
}
