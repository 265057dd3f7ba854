// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import DocumentReading
import FigureModel

/// Prints the figures of documents.
struct ExtractCommand: AsyncParsableCommand, DocumentCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Prints every figure of the documents, with its quote and place.",
    discussion: """
      One record a figure (figure/1). Files that cannot be read are named on standard error and the exit status is 3.

      EXAMPLE: cijferspoor extract brieven/ --format jsonl > figuren.jsonl
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "jsonl, csv or table. (default: table on a terminal, jsonl elsewhere)")
  var format: RecordFormat?

  var readingOptions: ReadingOptions { input.readingOptions }
  var documentPaths: [String] { input.paths }

  func run() async throws {
    let extractor = Toolbox.extractor(readingOptions)
    var printer = FigurePrinter(format ?? .standard)
    let isPipe = input.input != nil
    var status: ExitCode?
    do {
      try await DocumentLoop(input).run { source throws(DocumentFailure) in
        try await extractor.extract(source).figures
      } write: { figures in
        try printer.print(figures, flushed: isPipe)
      }
    } catch let code as ExitCode {
      status = code
    }
    try printer.finish()
    if let status { throw status }
  }
}
