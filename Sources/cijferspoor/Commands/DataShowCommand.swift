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

  @Option(help: "Draw a measure as a line into this SVG file as well.", completion: .file())
  var plot: String?

  @Option(help: "The measure that is drawn. (default: the first)")
  var measure: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let reader = try store.existing()
    let fixed = selections.map { ($0.dimension, SeriesQuery.Selection.code($0.code)) }
    guard
      let reader,
      let view = try reader.show(
        dataset, selections: Dictionary(fixed, uniquingKeysWith: { $1 }), periods: periods)
    else {
      Messages.say("\(dataset): not in the store \(store.path); see 'cijferspoor data list'")
      throw ExitStatus.incomplete
    }
    if let plot { try draw(view, from: reader, into: plot) }
    var output = StandardOutput()
    try output.append(Self.heading(view))
    var table = TextTable(
      ["measure", "unit"] + view.periods.map(\.title),
      rightAligned: Set(2..<max(3, view.periods.count + 2)))
    for row in view.rows {
      table.add([row.measure.title, row.unitLabel] + row.observations.map(Self.cell))
    }
    try output.append(table.text())
    try output.append(Self.footing(view.entry))
    try output.flush()
  }

  private func draw(_ view: TableView, from store: DataStore, into path: String) throws {
    guard let code = measure ?? view.rows.first?.measure.code else { return }
    var chosen: [String: SeriesQuery.Selection] = [:]
    for dimension in view.dimensions {
      if let fixed = dimension.fixed { chosen[dimension.label.code] = .code(fixed.code) }
    }
    let query = SeriesQuery(dataset: dataset, measure: code, selections: chosen)
    guard let series = try store.series([query])[query] else {
      throw DataError(
        .notFound, "\(dataset) \(code)",
        "no such measure; it has "
          + view.rows.prefix(8).map(\.measure.code).joined(separator: ", "))
    }
    try FileBytes.replace(path, with: Array(SeriesPlot.svg(series).utf8))
  }

  /// What a reader of the figures has to know beside them.
  private static func footing(_ entry: DatasetEntry) -> String {
    var lines: [String] = []
    func add(_ name: String, _ list: [String]) {
      if !list.isEmpty { lines.append("\(name): \(list.joined(separator: "; "))") }
    }
    if entry.dataset.survivorsOnly {
      lines.append("Holds only units that still exist: no total, no change over time.")
    }
    if !entry.slice.isEmpty { lines.append("A part of the table: \(entry.slice)") }
    add("Continues", entry.predecessors)
    add("Continued by", entry.successors)
    add("Breaks in the method", entry.methodBreaks)
    if !entry.isDated { lines.append("Undated: --as-of leaves it out.") }
    add(
      "Perhaps rounded, nobody confirmed it (data import --rounding)",
      entry.proposedRounding.sorted { $0.key < $1.key }.map { "\($0.key) to \($0.value)" })
    let source = entry.attribution
    lines.append(source.hasPrefix("Bron:") ? source : "Bron: \(source)")
    return lines.joined(separator: "\n") + "\n"
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
