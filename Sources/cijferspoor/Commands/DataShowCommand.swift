// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// Shows a dataset as a person reads it.
struct DataShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a dataset: what it is, and its latest figures.",
    discussion: """
      Dimensions stand at their total unless --where fixes them at a code.

      EXAMPLE: cijferspoor data show cbs:80590ned --where Geslacht=3000
      """)

  @Argument(help: "The dataset (cbs:80590ned).")
  var dataset: String

  @Option(
    name: .customLong("where"), help: "A dimension and its code; may be given more than once.",
    transform: Self.selection)
  var selections: [(dimension: String, code: String)] = []

  @Option(help: "How many of the latest periods.")
  var periods = 6

  @OptionGroup var store: StoreOptions

  func run() throws {
    let fixed = selections.map { ($0.dimension, SeriesQuery.Selection.code($0.code)) }
    guard
      let view = try store.existing()?.show(
        dataset, selections: Dictionary(fixed, uniquingKeysWith: { $1 }), periods: periods)
    else {
      Messages.say("\(dataset): not in the store \(store.path); see 'cijferspoor data list'")
      throw ExitStatus.incomplete
    }
    var output = StandardOutput()
    try output.append(Self.heading(view))
    var table = TextTable(
      ["measure", "unit"] + view.periods.map(\.title),
      rightAligned: Set(2..<max(3, view.periods.count + 2)))
    for row in view.rows {
      table.add([row.measure.title, row.unitLabel] + row.observations.map(Self.cell))
    }
    try output.append(table.text())
    try output.append("Bron: \(view.entry.attribution)\n")
    try output.flush()
  }

  private static func heading(_ view: TableView) -> String {
    let entry = view.entry
    var text = "\(entry.dataset.id)  \(entry.dataset.title)\n"
    text +=
      "\(entry.dataset.publisher), \(entry.dataset.license), version \(entry.vintages.last?.version ?? "")\n"
    for dimension in view.dimensions {
      let place = dimension.fixed.map { "\($0.title) (\($0.code))" } ?? "all codes together"
      text +=
        "\(dimension.label.title) (\(dimension.label.code)): \(place), of \(dimension.count) codes\n"
    }
    return text + "\n"
  }

  private static func cell(_ observation: Observation?) -> String {
    guard let observation else { return "" }
    let mark =
      switch observation.status {
      case .provisional: "*"
      case .revised: "**"
      case .final, .masked, .missing: ""
      }
    if let value = observation.value {
      return FigureText.number(value, decimals: max(0, -observation.lastPlace)) + mark
    }
    if let masked = observation.masked {
      return "\(FigureText.number(masked.low)) à \(FigureText.number(masked.high))"
    }
    return "."
  }

  private static func selection(_ text: String) throws -> (dimension: String, code: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw ValidationError("--where takes DIMENSION=CODE, not '\(text)'")
    }
    return (parts[0], parts[1])
  }
}
