// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import FigureModel

/// Prints figures as JSON Lines, comma-separated values or a table.
struct FigurePrinter {
  private let format: RecordFormat
  private var output = StandardOutput()
  private var json = JSONWriter()
  private var table = TextTable(["document", "blz.", "cijfer", "periode", "onderwerp", "citaat"])
  private var isStarted = false

  init(_ format: RecordFormat) {
    self.format = format
  }

  /// Adds the figures of one document; lines leave at once where `flushed`.
  mutating func print(_ figures: [Figure], flushed: Bool) throws(InputError) {
    switch format {
    case .jsonl:
      json.removeAll()
      for figure in figures {
        figure.write(to: &json)
        json.endLine()
      }
      try output.append(json.bytes)
    case .csv:
      if !isStarted { try output.append(CSV.row(FigureColumns.header)) }
      isStarted = true
      for figure in figures { try output.append(CSV.row(FigureColumns.row(figure))) }
    case .table:
      for figure in figures {
        table.add([
          figure.document, figure.locator?.page.map(String.init) ?? "",
          FigureText.value(of: figure),
          FigureText.period(figure.period), figure.subject ?? "", figure.quote,
        ])
      }
    }
    if flushed { try output.flush() }
  }

  /// Writes what is left.
  mutating func finish() throws(InputError) {
    if format == .table { try output.append(table.text()) }
    try output.flush()
  }
}
