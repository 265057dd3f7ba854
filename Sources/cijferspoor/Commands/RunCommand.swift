// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import DocumentReading
import FigureModel
import Logging

/// Runs over a corpus and writes the results into a folder.
struct RunCommand: AsyncParsableCommand, DocumentCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Reads, captures and checks a whole corpus, and writes the results into a folder.",
    discussion: """
      The folder gets documents.jsonl (one line a document, with what could not be read and why), figures.jsonl,
      verdicts.jsonl, series.csv and conflicts.jsonl (values of one thing that differ between documents). A document that cannot be read never stops the others; the exit status is then 3.

      EXAMPLE: cijferspoor run brieven/ --out uitkomst/ --store cijfers.sqlite
      """)

  @Argument(help: "A folder, walked for .pdf and .txt, or one file.", completion: .directory)
  var corpus: String

  @Option(help: "The folder that the results are written into.", completion: .directory)
  var out: String

  @Option(help: "How many documents are worked on at a time.")
  var jobs = 1

  @OptionGroup var store: StoreOptions
  @OptionGroup var checking: CheckingOptions

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
  }

  var readingOptions: ReadingOptions { ReadingOptions() }
  var documentPaths: [String] { [corpus] }

  func run() async throws {
    LoggingSystem.bootstrap { label in StreamLogHandler.standardError(label: label) }
    let batch = Batch(
      extractor: Toolbox.extractor(readingOptions), checker: try checking.checker(),
      store: try store.existing(asOf: checking.asOf), jobs: jobs,
      logger: Logger(label: "cijferspoor"))
    var progress = ProgressBar()
    let summary = try await batch.run(corpus, into: out) { progress.show($0, of: $1) }
    progress.clear()
    try Self.report(summary, out)
    if summary.failed > 0 { throw ExitStatus.incomplete }
  }

  private static func report(_ summary: BatchSummary, _ folder: String) throws {
    var output = StandardOutput()
    try output.append(
      "\(summary.read) documents read, \(summary.failed) failed, \(summary.passedOver) files passed over; "
        + "\(summary.figures) figures\n")
    for label in Verdict.Label.allCases {
      guard let count = summary.labels[label] else { continue }
      try output.append("  \(label.rawValue): \(count)\n")
    }
    if summary.conflicts > 0 {
      try output.append(
        "\(summary.conflicts) \(summary.conflicts == 1 ? "thing has" : "things have") different values in different documents (conflicts.jsonl)\n"
      )
    }
    try output.append("results in \(folder)\n")
    try output.flush()
  }
}
