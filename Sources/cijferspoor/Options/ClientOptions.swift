// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// How publishers' servers are spoken to.
struct ClientOptions: ParsableArguments {
  @Option(help: "The address before catalogue and table of CBS OData v4.")
  var cbsBase: String?

  @Option(help: "The address before the table of CBS OData v3.")
  var cbs3Base: String?

  @Option(help: "The address before /api of DUO's catalogue.")
  var duoBase: String?

  @Option(help: "The address before /api of the CKAN catalogue that ckan: stands for.")
  var ckanBase: String?

  @Option(help: "The address before /statistics of Eurostat.")
  var eurostatBase: String?

  @Option(help: "A proxy for every request. (default: https_proxy, http_proxy)")
  var proxy: String?

  @Option(
    help: "A folder with descriptors (*.bron.json) of tables that do not describe themselves.",
    completion: .directory)
  var descriptors: [String] = []

  @Option(help: "How often a request is tried again after a failure that may pass.")
  var retries: Int?

  @Option(help: "The most megabytes that one table may have.")
  var sizeLimit: Int?

  /// Fetches `datasets` one after another; throws the exit status when one could not be had.
  ///
  /// With `adding` they are registered first; what its publisher does not have is not kept.
  func pull(_ datasets: [String], into store: DataStore, adding: Bool = false) async throws {
    if let proxy { ClientSettings.useProxy(proxy) }
    let catalog = try DescriptorCatalog(folders: descriptors)
    let client = DataClient(settings: settings)
    var table = TextTable(
      ["dataset", "version", "cells", "changed", "outcome"], rightAligned: [2, 3])
    var failures = 0
    for dataset in datasets {
      do throws(DataError) {
        if adding { try store.add(dataset) }
        let reports = try await client.pull(dataset, into: store, descriptors: catalog) {
          Self.tell($0, of: dataset)
        }
        for report in reports {
          table.add([
            report.dataset, report.vintage.version, String(report.observations),
            String(report.changed), report.outcome.rawValue,
          ])
        }
      } catch {
        failures += 1
        if adding, error.code == .notFound { try store.withdraw(dataset) }
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

  private var settings: ClientSettings {
    var settings = ClientSettings()
    settings.cbsBase = Self.base(cbsBase) ?? settings.cbsBase
    settings.cbsV3Base = Self.base(cbs3Base) ?? settings.cbsV3Base
    settings.duoBase = Self.base(duoBase) ?? settings.duoBase
    settings.ckanBase = Self.base(ckanBase) ?? settings.ckanBase
    settings.eurostatBase = Self.base(eurostatBase) ?? settings.eurostatBase
    if let retries { settings.retries = max(0, retries) }
    if let sizeLimit { settings.sizeLimit = sizeLimit << 20 }
    return settings
  }

  /// An address without the slash that a person may have put at its end.
  private static func base(_ text: String?) -> String? {
    text.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
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
