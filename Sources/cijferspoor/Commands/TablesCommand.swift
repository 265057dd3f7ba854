// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import DocumentReading
import FigureModel

/// Prints the tables of documents.
struct TablesCommand: AsyncParsableCommand, DocumentCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Prints the tables of the documents, cell by cell.",
    discussion: """
      One table a line, rows and columns counted from 0, blank cells left out; what runs over several pages is one table, and \
      its cells on later pages say their page. As csv, one cell a row.

      EXAMPLE: cijferspoor tables rapport.pdf --format table
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "jsonl, csv or table. (default: table on a terminal, jsonl elsewhere)")
  var format: RecordFormat?

  var readingOptions: ReadingOptions { input.readingOptions }
  var documentPaths: [String] { input.paths }

  func run() async throws {
    let extractor = Toolbox.extractor(readingOptions)
    var printer = TablePrinter(format ?? .standard)
    var status: ExitCode?
    do {
      try await DocumentLoop(input).run { source throws(DocumentFailure) in
        try await extractor.read(source)
      } write: { reading in
        try printer.print(reading)
      }
    } catch let code as ExitCode {
      status = code
    }
    try printer.finish()
    if let status { throw status }
  }
}
