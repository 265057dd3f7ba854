// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import FigureParsing

/// Tells why a figure was or was not captured.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows tokens, quantities, rules tried, winners and losers for one text.",
    discussion: """
      EXAMPLE: cijferspoor explain "Het aandeel is toegenomen van 19,2% naar 20,4%."
      """)

  @Argument(help: "The text; '-' is standard input.")
  var text: String

  @Option(
    help: "The day from which \"vorig jaar\" and its like count.",
    transform: CheckingOptions.day)
  var date: CalendarDay?

  func run() throws {
    let text =
      self.text == "-"
      ? String(decoding: try FileBytes.readStandardInput(), as: UTF8.self) : self.text
    var output = StandardOutput()
    try output.append(
      FigureParser(language: .dutch).explain(text, referenceDate: date).description + "\n")
    try output.flush()
  }
}
