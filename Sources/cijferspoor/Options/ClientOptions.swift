// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// How publishers' servers are spoken to.
struct ClientOptions: ParsableArguments {
  @Option(help: "The address before catalogue and table of CBS OData v4.")
  var cbsBase: String?

  @Option(help: "How often a request is tried again after a failure that may pass.")
  var retries: Int?

  @Option(help: "The most megabytes that one table may have.")
  var sizeLimit: Int?

  /// Fetches `datasets` one after another; throws the exit status when one could not be had.
  func pull(_ datasets: [String], into store: DataStore) async throws {
    var settings = ClientSettings()
    if let cbsBase { settings.cbsBase = cbsBase }
    if let retries { settings.retries = max(0, retries) }
    if let sizeLimit { settings.sizeLimit = sizeLimit << 20 }
    let client = DataClient(settings: settings)
    var table = TextTable(
      ["dataset", "version", "cells", "changed", "outcome"], rightAligned: [2, 3])
    var failures = 0
    for dataset in datasets {
      do throws(DataError) {
        let report = try await client.pull(dataset, into: store) { Self.tell($0, of: dataset) }
        table.add([
          report.dataset, report.vintage.version, String(report.observations),
          String(report.changed), report.outcome.rawValue,
        ])
      } catch {
        failures += 1
        Messages.say(error.description)
      }
    }
    if failures < datasets.count {
      var output = StandardOutput()
      try output.append(table.text())
      try output.flush()
    }
    if failures > 0 { throw ExitStatus.incomplete }
  }

  private static func tell(_ progress: PullProgress, of dataset: String) {
    switch progress {
    case .downloading(let file, let bytes):
      ProgressLine.show("\(dataset): \(file), \(bytes / 1024) kB")
    case .waiting(let seconds, let reason):
      Messages.say("\(dataset): \(reason); trying again in \(Int(seconds.rounded(.up))) s")
    case .importing: ProgressLine.show("\(dataset): importing")
    }
  }
}
