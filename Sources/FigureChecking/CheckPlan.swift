// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// What has to be asked of the store before the figures of a document can be judged.
public struct CheckPlan: Sendable {
  let items: [PlannedFigure]
  let documentDate: CalendarDay?
  let asOf: CalendarDay?
  /// The totals that their parts do not add up to, by the place of the figure in `items`.
  let wrongTotals: [Int: WrongTotal]
  /// The cells of the document's own tables that figures of its text differ from, as places in `items`.
  let clashes: [Int: Int]
  /// What the words of each figure say of it, in order; empty unless they were asked for.
  public let statements: [Statement]
  /// The series to fetch, each once; one that the store does not hold is left out of the answer.
  public let queries: [SeriesQuery]
  /// The words to find series for, each once: those for figures that no indicator is linked to, and for the others in case
  /// that its data do not answer.
  public let candidateQueries: [CandidateQuery]

  init(
    items: [PlannedFigure], documentDate: CalendarDay?, asOf: CalendarDay?,
    wrongTotals: [Int: WrongTotal] = [:], clashes: [Int: Int] = [:],
    statements: [Statement] = []
  ) {
    self.clashes = clashes
    self.statements = statements
    self.items = items
    self.wrongTotals = wrongTotals
    self.documentDate = documentDate
    self.asOf = asOf
    // The version that stood at the document's date is asked for beside the newest.
    let dates = [asOf] + (asOf == nil && documentDate != nil ? [documentDate] : [])
    var seen: Set<SeriesQuery> = []
    queries = items.flatMap { $0.link?.queries(asOf: dates) ?? [] }
      .filter { seen.insert($0).inserted }
    var asked: Set<CandidateQuery> = []
    candidateQueries = items.flatMap { $0.search?.queries ?? [] }
      .filter { asked.insert($0).inserted }
  }

  /// Those of ``candidateQueries`` that are still open when `series` are what ``queries`` found.
  public func candidateQueries(after series: [SeriesQuery: Series]) -> [CandidateQuery] {
    var asked: Set<CandidateQuery> = []
    return items.filter { $0.needsSearch(after: series, asOf: asOf) }
      .flatMap { $0.search?.queries ?? [] }.filter { asked.insert($0).inserted }
  }
}

extension PlannedFigure {
  /// Whether the linked indicator leaves room for a series of the store's own: its data are not there or are of something
  /// wider than the words.
  fileprivate func needsSearch(after series: [SeriesQuery: Series], asOf: CalendarDay?) -> Bool {
    guard let link, link.unknown.isEmpty, link.unlike == nil || link.isUnlikeByName else {
      return true
    }
    let region = link.region?.region
    let templates = link.main.expressions.flatMap(\.templates)
    return templates.isEmpty
      || templates.contains { template in
        template.query(for: region, asOf: asOf).map { series[$0] == nil } ?? true
      }
  }
}

/// A figure and what it was linked to.
struct PlannedFigure: Sendable {
  /// The figure as it was captured.
  var record: Figure
  /// The figure with what stands beside it and belongs to it.
  var figure: Figure
  var link: IndicatorLink?
  /// What the program looks for itself, where no indicator's name stands near.
  var search: CandidateSearch?
  /// Whether the text says anything of what is measured.
  var hasSubject: Bool
  /// The sentence that it stands in.
  var sentence: Range<Int> = 0..<0
}
