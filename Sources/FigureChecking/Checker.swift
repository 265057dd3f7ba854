// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// Judges figures against official data.
///
/// It asks and judges: ``plan(_:in:)`` gives the questions, the caller fetches the answers from wherever they are kept, and
/// ``verdicts(_:series:candidates:)`` compares. It reads no file and no clock, and cannot fail.
public struct Checker: Sendable {
  private let options: CheckOptions
  /// The language of explanations.
  var language: CheckOptions.Language { options.language }
  private let linker: IndicatorLinker

  /// A checker that knows `indicators` and the names of `regions`.
  public init(indicators: [Indicator], regions: [Region] = [], options: CheckOptions = .init()) {
    self.options = options
    linker = IndicatorLinker(
      indicators: options.useCurated ? indicators : [], regions: RegionReader(regions))
  }

  /// The questions that have to be answered before `figures`, in the order of the text, can be judged.
  ///
  /// `withStatements` also keeps what their words say of them, to lay beside the figures of other documents.
  public func plan(
    _ figures: [Figure], in context: DocumentContext, withStatements: Bool = false
  ) -> CheckPlan {
    let reader = PassageReader(context.text)
    let date = context.date ?? CalendarDay.first(inHeadOf: context.text)
    var wrongTotals = TableTotals.faults(in: context.tables, of: figures, context.text)
    let tables = TextAgainstTables(context.tables, of: figures, reader)
    var clashes: [Int: Int] = [:]
    var sentence = 0..<0
    var statements: [Statement] = []
    let items = figures.indices.map { index in
      let (item, passage, region) = planned(index, of: figures, in: reader)
      if withStatements { statements.append(Statement(item, in: passage, region: region)) }
      if item.record.locator?.table == nil, passage.sentence != sentence {
        sentence = passage.sentence
        let around = Self.figures(around: index, of: figures, in: passage).indices
          .filter { figures[$0].locator?.table == nil }
        let faults = SentenceTotals.faults(in: passage.words, of: figures, at: around, reader)
        wrongTotals.merge(faults) { first, _ in first }
        if around.count == 1 { clashes[index] = tables?.clash(of: index, in: passage) }
      }
      return item
    }
    return CheckPlan(
      items: items, documentDate: date, asOf: options.asOf, wrongTotals: wrongTotals,
      clashes: clashes, statements: statements)
  }

  /// The figure at `index` with what it was linked to, the words around it and the region that it is of.
  private func planned(_ index: Int, of figures: [Figure], in reader: PassageReader) -> (
    item: PlannedFigure, passage: Passage, region: Region?
  ) {
    let next = index + 1 < figures.count ? figures[index + 1] : nil
    let previous = index > 0 ? figures[index - 1] : nil
    var figure = SplitClaim.whole(figures[index], previous: previous, next: next, in: reader)
    var passage = reader.passage(of: figure)
    let whole = EllipticClaim.whole(
      figure, among: Self.figures(around: index, of: figures, in: passage), passage,
      linker.regions)
    if whole != figure {
      figure = whole
      passage = reader.passage(of: whole)
    }
    let moved = NamedMove.whole(figure)
    if moved != figure {
      figure = moved
      passage = reader.passage(of: moved)
    }
    let sentence = SentenceFigures(
      of: figure, in: passage, among: Self.figures(around: index, of: figures, in: passage))
    let time = ClaimTime(
      of: figure, in: passage, previous: previous, next: next, sentence)
    let link =
      linker.link(figure, in: passage, sentence, at: time).flatMap {
        TableCells.admit($0, for: figure) ? $0 : nil
      } ?? linker.contrast(figure, in: passage, at: time)
    let (region, elsewhere) = linker.regions(around: passage, sentence)
    let search =
      figure.locator?.table == nil
      ? CandidateSearch(
        figure, in: passage, at: time, region: region,
        namesOthers: !elsewhere.isEmpty, asOf: options.asOf)
      : nil
    let item = PlannedFigure(
      record: figures[index], figure: figure, link: link, search: search,
      hasSubject: !SubjectWords.content(of: passage.subject[...], besides: []).isEmpty,
      sentence: passage.sentence)
    return (item, passage, region?.region)
  }

  /// The figures that stand in the sentence of the one at `index`.
  private static func figures(around index: Int, of figures: [Figure], in passage: Passage)
    -> ArraySlice<Figure>
  {
    let sentence = passage.sentence
    var first = index
    var last = index
    while first > 0, sentence.contains(figures[first - 1].span.start) { first -= 1 }
    while last + 1 < figures.count, sentence.contains(figures[last + 1].span.start) { last += 1 }
    return figures[first...last]
  }

  /// The verdicts on the figures of `plan`, one each and in order.
  ///
  /// `series` are those that were found, by their query: one that is missing counts as not in the store. `candidates` are
  /// the series that words may mean, by theirs.
  public func verdicts(
    _ plan: CheckPlan, series: [SeriesQuery: Series],
    candidates: [CandidateQuery: [SeriesCandidate]] = [:]
  ) -> [Verdict] {
    let words = Wording(language: options.language)
    let verdicts = plan.items.enumerated().map { index, item in
      var verdict =
        plan.wrongTotals[index].map { words.wrongTotal(item.record, $0) }
        ?? Consistency.contradiction(in: item.figure, words) ?? Self.uncheckable(
          item, plan.documentDate, words)
        ?? closer(item, candidates, plan.documentDate, words)
        ?? linked(item, plan, series, words).map {
          elsewhere(item, $0, candidates, plan.documentDate, words) ?? $0
        }
        ?? automatic(item, candidates, plan.documentDate, words)
      verdict.claim = item.record
      return TableCells.tempered(verdict, on: item.record)
    }
    let repeated = RepeatedClaims.judged(verdicts, plan.items, words)
    return RepeatedClaims.beside(tables: plan.clashes, repeated, plan.items, words)
  }

  private func linked(
    _ item: PlannedFigure, _ plan: CheckPlan, _ series: [SeriesQuery: Series], _ words: Wording
  ) -> Verdict? {
    item.link.map { link in
      LinkJudge(
        figure: item.figure, link: link, series: series, documentDate: plan.documentDate,
        asOf: plan.asOf, words: words
      ).verdict()
    }
  }

  /// The verdict by a series whose titles hold words of the subject that the linked indicator knows nothing of: "werkenden
  /// met een flexibele arbeidsrelatie" beside all who work.
  private func closer(
    _ item: PlannedFigure, _ candidates: [CandidateQuery: [SeriesCandidate]],
    _ documentDate: CalendarDay?, _ words: Wording
  ) -> Verdict? {
    guard let link = item.link, let search = item.search, !link.unknown.isEmpty,
      !link.indicator.series.isEmpty
    else { return nil }
    let judge = judge(item, search, candidates, documentDate, words) { candidate in
      candidate.fit.missing.allSatisfy { Words($0).list.allSatisfy(PlainWords.hold) }
        && candidate.fit.holdsAll(link.unknown)
    }
    guard !judge.candidates.isEmpty else { return nil }
    let verdict = judge.verdict()
    return verdict.evidence.isEmpty ? nil : verdict
  }

  /// The verdict by a series that the store proposes, where the linked indicator has nothing that the claim can be held
  /// against: no data in this store, or only those of a wider group or region.
  private func elsewhere(
    _ item: PlannedFigure, _ verdict: Verdict,
    _ candidates: [CandidateQuery: [SeriesCandidate]], _ documentDate: CalendarDay?,
    _ words: Wording
  ) -> Verdict? {
    guard let link = item.link, let search = item.search,
      verdict.label == .noSource
        || verdict.label == .notComparable && verdict.reason == .population
          && link.indicator.coverage == .full && !link.isUnlikeByName
    else { return nil }
    let datasets = Set(verdict.evidence.map(\.dataset))
    let own = judge(item, search, candidates, documentDate, words) {
      !datasets.contains($0.series.dataset.id)
    }.verdict()
    return own.label == .confirmed || own.label == .differs ? own : nil
  }

  private func automatic(
    _ item: PlannedFigure, _ candidates: [CandidateQuery: [SeriesCandidate]],
    _ documentDate: CalendarDay?, _ words: Wording
  ) -> Verdict {
    guard let search = item.search else { return words.unlinked(item) }
    return judge(item, search, candidates, documentDate, words) { _ in true }.verdict()
  }

  /// What judges `item` against those candidates of its search that are `wanted`, best first.
  private func judge(
    _ item: PlannedFigure, _ search: CandidateSearch,
    _ candidates: [CandidateQuery: [SeriesCandidate]], _ documentDate: CalendarDay?,
    _ words: Wording, where isWanted: (CandidateSeries) -> Bool
  ) -> AutomaticJudge {
    var seen: Set<SeriesQuery> = []
    let found = search.queries.flatMap { candidates[$0] ?? [] }
      .compactMap { CandidateSeries($0, for: search) }
      .filter { seen.insert($0.query).inserted && isWanted($0) }
    // Sorted by score; of two alike the one that the store put first.
    let ranked = found.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
    return AutomaticJudge(
      item: item, search: search, candidates: ranked, documentDate: documentDate, words: words)
  }

  /// The verdict on a figure that states nothing that has happened.
  private static func uncheckable(
    _ item: PlannedFigure, _ documentDate: CalendarDay?, _ words: Wording
  ) -> Verdict? {
    let reason: Verdict.Reason? =
      switch item.figure.modality {
      case .target: .target
      case .forecast: .forecast
      case .hypothetical, .negated: .hypothetical
      case nil:
        isVague(item.figure) ? .vague : isAhead(item.figure, of: documentDate) ? .forecast : nil
      }
    return reason.map { words.notCheckable(item.figure, $0) }
  }

  /// Whether the figure is of a time that had not begun when the document was written.
  private static func isAhead(_ figure: Figure, of date: CalendarDay?) -> Bool {
    guard let date, let end = figure.period?.end else { return false }
    return end.firstDay > date
  }

  /// Whether the text gives no size and no direction.
  private static func isVague(_ figure: Figure) -> Bool {
    figure.amount == nil && figure.from == nil && figure.to == nil && figure.by == nil
      && figure.direction == nil
  }
}
