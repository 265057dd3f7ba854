// SPDX-License-Identifier: EUPL-1.2

import DocumentReading
public import FigureChecking
public import FigureModel
public import OfficialData

/// Figures to verdicts: carries the questions of checking to the store of official data and the
/// answers back.
public struct DocumentChecker: Sendable {
  private let checker: Checker
  private let store: DataStore?
  private let related: RelatedDocuments?

  /// A checker that asks `store` and lays figures beside those of the `related` documents.
  ///
  /// Without a store every question stays unanswered.
  public init(checker: Checker, store: DataStore?, related: RelatedDocuments? = nil) {
    self.checker = checker
    self.store = store
    self.related = related
  }

  /// A verdict on every figure of `extraction`, which came from `source`, in order.
  public func check(_ extraction: Extraction, from source: DocumentSource) async throws(DataError)
    -> [Verdict]
  {
    try await checked(extraction, from: source).verdicts
  }

  /// The same, with what the document states that other documents of a run may state otherwise.
  func checked(_ extraction: Extraction, from source: DocumentSource) async throws(DataError)
    -> CheckedDocument
  {
    let others =
      extraction.figures.isEmpty
      ? []
      : await related?.figures(beside: source, text: extraction.reading.document.text) ?? []
    let plan = checker.plan(
      extraction.figures, in: extraction.context, withStatements: !others.isEmpty)
    var verdicts = try verdicts(plan)
    if !others.isEmpty {
      verdicts = checker.related(verdicts, plan.statements, beside: others)
    }
    return CheckedDocument(verdicts: verdicts, stated: checker.statedValues(plan))
  }

  private func verdicts(_ plan: CheckPlan) throws(DataError) -> [Verdict] {
    guard let store else { return checker.verdicts(plan, series: [:], candidates: [:]) }
    let series = try store.series(plan.queries)
    let open = plan.candidateQueries(after: series)
    let answers = try store.candidates(open)
    var candidates: [CandidateQuery: [SeriesCandidate]] = [:]
    for (query, found) in zip(open, answers) { candidates[query] = found }
    return checker.verdicts(plan, series: series, candidates: candidates)
  }
}

/// What checking a document of a run gives.
struct CheckedDocument: Sendable {
  /// A verdict on every figure, in order.
  var verdicts: [Verdict]
  /// The values of curated series that the document states.
  var stated: [StatedValue]
}

extension Extraction {
  /// What checking has to know of the document.
  var context: DocumentContext {
    let document = reading.document
    return DocumentContext(
      name: document.name, date: referenceDate, text: document.text, tables: document.tables)
  }
}
