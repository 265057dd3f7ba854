// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import DocumentReading
import FigureChecking
import FigureModel
import OfficialData

/// Prints a verdict on every figure of documents.
struct CheckCommand: AsyncParsableCommand, DocumentCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Holds every figure of the documents against official data.",
    discussion: """
      One record a figure (verdict/1, with the figure under "claim"). Only the labels contradicted and inconsistent accuse.
      As claimreview: one schema.org ClaimReview (JSON-LD) a line for every figure that the data decide.
      Fill the store first: cijferspoor data import FOLDER.

      EXAMPLE: cijferspoor check brief.pdf --store cijfers.sqlite --format table
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var checking: CheckingOptions

  @Option(help: "jsonl, csv, table or claimreview. (default: table on a terminal, jsonl elsewhere)")
  var format: VerdictFormat?

  @Option(
    help: "End with status 1 when a figure gets this label; may be given more than once.",
    completion: .list(Verdict.Label.allCases.map(\.rawValue)), transform: Self.label)
  var failOn: [Verdict.Label] = []

  var readingOptions: ReadingOptions { input.readingOptions }
  var documentPaths: [String] { input.paths }

  func run() async throws {
    let extractor = Toolbox.extractor(readingOptions)
    let data = try store.existing(asOf: checking.asOf)
    let (checker, related) = try checker(data, extractor)
    var printer = VerdictPrinter(
      format ?? (StandardOutput.isTerminal ? .table : .jsonl), language: checking.language)
    let isPipe = input.input != nil
    var reached = false
    var status: ExitCode?
    do {
      try await DocumentLoop(input).run { source throws(DocumentFailure) in
        let extraction = try await extractor.extract(source)
        do throws(DataError) {
          return try await checker.check(extraction, from: source)
        } catch {
          throw .data(error)
        }
      } write: { verdicts in
        reached = reached || verdicts.contains { failOn.contains($0.label) }
        try printer.print(verdicts, flushed: isPipe)
      }
    } catch let code as ExitCode {
      status = code
    }
    for problem in await related.problems { Messages.say(problem) }
    try printer.finish(printer.needsSources ? data?.datasets() ?? [] : [])
    if let status { throw status }
    if reached { throw ExitStatus.failedOn }
  }

  /// What checks documents against `data` and, where they belong to others, beside those.
  private func checker(_ data: DataStore?, _ extractor: Extractor) throws -> (
    DocumentChecker, RelatedDocuments
  ) {
    let checker = try checking.checker()
    let files = input.input == nil ? InputScan(input.paths.filter { $0 != "-" }).files : []
    let related = RelatedDocuments(
      relations: DocumentRelations(files.map { DocumentSource(path: $0) }), extractor: extractor,
      checker: checker)
    return (DocumentChecker(checker: checker, store: data, related: related), related)
  }

  private static func label(_ text: String) throws -> Verdict.Label {
    guard let label = Verdict.Label(rawValue: text) else {
      let labels = Verdict.Label.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("'\(text)' is no label; it is one of \(labels)")
    }
    return label
  }
}

extension VerdictFormat: ExpressibleByArgument {}
