// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// Prints one series.
struct DataQueryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "query",
    abstract: "Prints one series: a measure at fixed codes, through time.",
    discussion: """
      Dimensions stand at their total unless --where fixes them; several codes with + between are added up, and a pattern
      with * adds up every code whose title fits.

      EXAMPLE: cijferspoor data query cbs:86141NED M000238 --where Bestedingscategorieen=T001112
      """)

  @Argument(help: "The dataset (cbs:80590ned).")
  var dataset: String

  @Argument(help: "The measure's code; see 'cijferspoor data show'.")
  var measure: String

  @Option(
    name: .customLong("where"), help: "A dimension and its code; may be given more than once.",
    transform: Self.selection)
  var selections: [(dimension: String, selection: SeriesQuery.Selection)] = []

  @Option(
    help: "Use the data as they stood on this day (2024-06-30).", transform: CheckingOptions.day)
  var asOf: CalendarDay?

  @Option(help: "jsonl, csv or table. (default: table on a terminal, jsonl elsewhere)")
  var format: RecordFormat?

  @Option(help: "Draw the series as a line into this SVG file as well.", completion: .file())
  var plot: String?

  @OptionGroup var store: StoreOptions

  func run() throws {
    let chosen = Dictionary(
      selections.map { ($0.dimension, $0.selection) }, uniquingKeysWith: { $1 })
    let query = SeriesQuery(dataset: dataset, measure: measure, selections: chosen, asOf: asOf)
    guard let series = try store.existing()?.series([query])[query] else {
      throw DataError(
        .notFound, "\(dataset) \(measure)",
        "no such series in \(store.path); see 'cijferspoor data show \(dataset)'")
    }
    if let plot { try FileBytes.replace(plot, with: Array(SeriesPlot.svg(series).utf8)) }
    try Self.print(series, format ?? .standard)
  }

  private static func print(_ series: Series, _ format: RecordFormat) throws {
    var output = StandardOutput()
    var json = JSONWriter()
    var table = TextTable(["period", "value", "unit", "status"], rightAligned: [1])
    if format == .csv {
      try output.append(CSV.row(["period", "code", "value", "low", "high", "unit", "status"]))
    }
    for cell in series.observations {
      let value = cell.value.map { FigureText.number($0, decimals: max(0, -cell.lastPlace)) } ?? "."
      switch format {
      case .jsonl:
        cell.write(to: &json)
        json.endLine()
      case .csv:
        try output.append(
          CSV.row([
            FigureText.period(cell.period), cell.periodLabel.code, cell.value?.description ?? "",
            cell.masked?.low.description ?? "", cell.masked?.high.description ?? "",
            cell.unit?.code ?? cell.unitLabel, cell.status.rawValue,
          ]))
      case .table:
        table.add([cell.periodLabel.title, value, cell.unitLabel, cell.status.rawValue])
      }
    }
    try output.append(json.bytes)
    if format == .table { try output.append(table.text()) }
    try output.flush()
  }

  private static func selection(
    _ text: String
  ) throws -> (dimension: String, selection: SeriesQuery.Selection) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else {
      throw ValidationError("--where takes DIMENSION=CODE, not '\(text)'")
    }
    if parts[1].contains("*") { return (parts[0], .matching(parts[1])) }
    let codes = parts[1].split(separator: "+").map(String.init)
    return (parts[0], codes.count == 1 ? .code(codes[0]) : .codes(codes))
  }
}
