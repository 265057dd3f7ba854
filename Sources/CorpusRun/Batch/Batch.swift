// SPDX-License-Identifier: EUPL-1.2

import DocumentReading
public import FigureChecking
public import FigureModel
public import Logging
public import OfficialData

/// What a batch came to.
public struct BatchSummary: Sendable, Hashable {
  /// How many documents were read.
  public var read = 0
  /// How many could not be.
  public var failed = 0
  /// How many files in folders were no documents.
  public var passedOver = 0
  /// How many figures were captured.
  public var figures = 0
  /// How many things have values in different documents that cannot both be meant.
  public var conflicts = 0
  /// How many verdicts there are of each label.
  public var labels: [Verdict.Label: Int] = [:]
}

/// A run over a corpus: every document read, its figures captured and checked, and the results
/// written into a folder.
public struct Batch: Sendable {
  private let extractor: Extractor
  private let checker: Checker
  private let store: DataStore?
  private let jobs: Int
  private let logger: Logger

  /// A batch that works on `jobs` documents at a time and asks `store`.
  public init(
    extractor: Extractor, checker: Checker, store: DataStore?, jobs: Int = 1, logger: Logger
  ) {
    self.extractor = extractor
    self.checker = checker
    self.store = store
    self.jobs = jobs
    self.logger = logger
  }

  /// Runs over `corpus`, a folder or a file, and writes the results into `folder`, which is made
  /// where it is missing.
  ///
  /// `progress` is told how many of how many documents are done. Documents that cannot be read are
  /// logged, counted and have their line in the ledger; only an output that cannot be written ends
  /// the run.
  public func run(
    _ corpus: String, into folder: String, progress: (Int, Int) -> Void = { _, _ in }
  ) async throws -> BatchSummary {
    let scan = InputScan([corpus])
    if let failure = scan.failures.first, scan.files.isEmpty { throw failure }
    try Folder.make(folder)
    var summary = BatchSummary(passedOver: scan.passedOver)
    for failure in scan.failures { fail(failure.description, &summary) }
    var writer = try BatchWriter(folder: folder)
    var done = 0
    let root = corpus.hasSuffix("/") ? corpus : corpus + "/"
    let sources = scan.files.map {
      DocumentSource(
        name: $0.hasPrefix(root) ? String($0.dropFirst(root.count)) : $0, content: .file($0))
    }
    let related = RelatedDocuments(
      relations: DocumentRelations(sources), extractor: extractor, checker: checker)
    let checker = DocumentChecker(checker: checker, store: store, related: related)
    try await orderedMap(sources, width: jobs) { [self] source in
      await entry(for: source, checker)
    } sink: { entry in
      try writer.add(entry)
      done += 1
      if entry.status == .failed {
        fail(entry.reason ?? entry.name, &summary)
      } else {
        summary.read += 1
      }
      summary.figures += entry.figures.count
      for verdict in entry.verdicts { summary.labels[verdict.label, default: 0] += 1 }
      progress(done, sources.count)
    }
    summary.conflicts = try writer.finish()
    for problem in await related.problems { logger.warning("\(problem)") }
    return summary
  }

  private func fail(_ reason: String, _ summary: inout BatchSummary) {
    summary.failed += 1
    logger.error("\(reason)")
  }

  private func entry(for source: DocumentSource, _ checker: DocumentChecker) async -> BatchEntry {
    let clock = ContinuousClock()
    let start = clock.now
    var entry = BatchEntry(name: source.name, status: .ok, milliseconds: 0)
    do {
      let extraction = try await extractor.extract(source)
      let document = extraction.reading.document
      entry.sha256 = document.sha256
      entry.pages = document.format == .plainText ? nil : document.pages.count
      entry.findings = extraction.findings
      entry.figures = extraction.figures
      entry.status =
        document.text.isEmpty ? .empty : extraction.findings.isEmpty ? .ok : .okWithFindings
      let checked = try await checker.checked(extraction, from: source)
      entry.verdicts = checked.verdicts
      entry.stated = checked.stated
    } catch {
      entry.status = .failed
      entry.reason = "\(error)"
    }
    entry.milliseconds = Int((clock.now - start) / .milliseconds(1))
    return entry
  }
}
