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
    let verdicts = try check(extraction)
    guard let related, !verdicts.isEmpty else { return verdicts }
    let others = await related.statements(
      beside: source, text: extraction.reading.document.text)
    guard !others.isEmpty else { return verdicts }
    let own = checker.statements(extraction.figures, in: extraction.context)
    return checker.related(verdicts, own, beside: others)
  }

  private func check(_ extraction: Extraction) throws(DataError) -> [Verdict] {
    let plan = checker.plan(extraction.figures, in: extraction.context)
    guard let store else { return checker.verdicts(plan, series: [:], candidates: [:]) }
    let series = try store.series(plan.queries)
    let answers = try store.candidates(plan.candidateQueries)
    var candidates: [CandidateQuery: [SeriesCandidate]] = [:]
    for (query, found) in zip(plan.candidateQueries, answers) { candidates[query] = found }
    return checker.verdicts(plan, series: series, candidates: candidates)
  }
}

extension Extraction {
  /// What checking has to know of the document.
  var context: DocumentContext {
    let document = reading.document
    return DocumentContext(
      name: document.name, date: referenceDate, text: document.text, tables: document.tables)
  }
}
