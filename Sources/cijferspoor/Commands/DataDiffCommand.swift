// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// Tells what changed between two versions of a dataset.
struct DataDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tells what changed between two versions of a dataset.",
    discussion: """
      By default between the newest version and the one before it. A version may be shortened.

      EXAMPLE: cijferspoor data diff cbs:80590ned --from 202606 --store cijfers.sqlite
      """)

  @Argument(help: "The dataset (cbs:80590ned).")
  var dataset: String

  @Option(help: "The earlier version.")
  var from: String?

  @Option(help: "The later version.")
  var to: String?

  @Option(help: "How many changed cells at the most.")
  var limit = 100

  @OptionGroup var store: StoreOptions

  func run() throws {
    guard let store = try store.existing() else {
      throw DataError(
        .notFound, self.store.path, "there is no store; make one with 'cijferspoor data import'")
    }
    let diff = try store.diff(dataset, from: from, to: to, limit: limit)
    var output = StandardOutput()
    try output.append(
      "\(dataset): \(diff.from.version) → \(diff.to.version), \(diff.count) cells changed\n")
    var table = TextTable(["measure", "where", "period", "before", "after"], rightAligned: [3, 4])
    for change in diff.changes {
      guard let cell = change.after ?? change.before else { continue }
      table.add([
        cell.measure.title, cell.coordinates.map(\.value.title).joined(separator: ", "),
        cell.periodLabel.title, Self.text(change.before), Self.text(change.after),
      ])
    }
    if !diff.changes.isEmpty { try output.append(table.text()) }
    for label in diff.labels {
      let place = label.dimension.isEmpty ? "period" : label.dimension
      try output.append("\(place) \(label.code): \(label.before ?? "(new)") → \(label.after)\n")
    }
    if diff.changes.count < diff.count {
      try output.append("(\(diff.count - diff.changes.count) more; raise --limit)\n")
    }
    try output.flush()
  }

  private static func text(_ observation: Observation?) -> String {
    guard let observation else { return "(none)" }
    let value =
      observation.value.map { FigureText.number($0, decimals: max(0, -observation.lastPlace)) }
      ?? observation.status.rawValue
    return observation.status == .final ? value : "\(value) \(observation.status.rawValue)"
  }
}
