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

  /// A checker that asks `store`; without one every question stays unanswered.
  public init(checker: Checker, store: DataStore?) {
    self.checker = checker
    self.store = store
  }

  /// A verdict on every figure of `extraction`, in order.
  public func check(_ extraction: Extraction) throws(DataError) -> [Verdict] {
    let document = extraction.reading.document
    let context = DocumentContext(
      name: document.name, date: extraction.referenceDate, text: document.text)
    let plan = checker.plan(extraction.figures, in: context)
    guard let store else { return checker.verdicts(plan, series: [:], candidates: [:]) }
    let series = try store.series(plan.queries)
    let answers = try store.candidates(plan.candidateQueries)
    var candidates: [CandidateQuery: [SeriesCandidate]] = [:]
    for (query, found) in zip(plan.candidateQueries, answers) { candidates[query] = found }
    return checker.verdicts(plan, series: series, candidates: candidates)
  }
}
