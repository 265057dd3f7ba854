// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import DocumentReading
import FigureModel
import FigureParsing

/// Prints the layer below figures.
struct QuantitiesCommand: AsyncParsableCommand, DocumentCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantities",
    abstract:
      "Prints every number with its unit, and every period, before figures are made of them.",
    discussion: """
      With --bare every number counts, also one that policy text never means.

      EXAMPLE: cijferspoor quantities brief.txt --types percent,money
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Count every number: the mode of the conformance suites.")
  var bare = false

  @Option(
    help: ArgumentHelp(
      "The types wanted, with commas between: \(QuantityMention.Sort.allCases.map(\.rawValue).joined(separator: ",")).",
      valueName: "types"), transform: Self.sorts)
  var types: Set<QuantityMention.Sort> = []

  @Option(help: "jsonl, csv or table. (default: table on a terminal, jsonl elsewhere)")
  var format: RecordFormat?

  var readingOptions: ReadingOptions { input.readingOptions }
  var documentPaths: [String] { input.paths }

  func run() async throws {
    let extractor = Toolbox.extractor(readingOptions)
    let parser = FigureParser(language: .dutch)
    let options = QuantityOptions(isBare: bare, sorts: types)
    var printer = QuantityPrinter(format ?? .standard)
    let isPipe = input.input != nil
    var status: ExitCode?
    do {
      try await DocumentLoop(input).run { source throws(DocumentFailure) in
        let document = try await extractor.read(source).document
        let date = source.referenceDate ?? document.metadata.date
        return (
          document.name, parser.quantities(in: document, referenceDate: date, options: options)
        )
      } write: { name, quantities in
        try printer.print(quantities, of: name, flushed: isPipe)
      }
    } catch let code as ExitCode {
      status = code
    }
    try printer.finish()
    if let status { throw status }
  }

  private static func sorts(_ text: String) throws -> Set<QuantityMention.Sort> {
    try Set(
      text.split(separator: ",").map { name in
        guard let sort = QuantityMention.Sort(rawValue: String(name)) else {
          let all = QuantityMention.Sort.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("'\(name)' is no type of quantity; it is one of \(all)")
        }
        return sort
      })
  }
}
