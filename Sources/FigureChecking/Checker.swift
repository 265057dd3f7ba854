// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// Judges figures against official data.
///
/// It asks and judges: ``plan(_:in:)`` gives the questions, the caller fetches the answers from wherever they are kept, and
/// ``verdicts(_:series:candidates:)`` compares. It reads no file and no clock, and cannot fail.
public struct Checker: Sendable {
  private let options: CheckOptions
  private let linker: IndicatorLinker

  /// A checker that knows `indicators` and the names of `regions`.
  public init(indicators: [Indicator], regions: [Region] = [], options: CheckOptions = .init()) {
    self.options = options
    linker = IndicatorLinker(
      indicators: options.useCurated ? indicators : [], regions: RegionReader(regions))
  }

  /// The questions that have to be answered before `figures`, in the order of the text, can be judged.
  public func plan(_ figures: [Figure], in context: DocumentContext) -> CheckPlan {
    let reader = PassageReader(context.text)
    let date = context.date ?? CalendarDay.first(inHeadOf: context.text)
    var items: [PlannedFigure] = []
    items.reserveCapacity(figures.count)
    for (index, figure) in figures.enumerated() {
      let passage = reader.passage(of: figure)
      let time = ClaimTime(
        of: figure, in: passage, previous: index > 0 ? figures[index - 1] : nil,
        next: index + 1 < figures.count ? figures[index + 1] : nil)
      items.append(
        PlannedFigure(
          figure: figure, link: linker.link(figure, in: passage, at: time),
          hasSubject: !SubjectWords.content(of: passage.subject[...], besides: []).isEmpty))
    }
    return CheckPlan(items: items, documentDate: date, asOf: options.asOf)
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
    return plan.items.map { item in
      if let verdict = Consistency.contradiction(in: item.figure, words) { return verdict }
      if let verdict = Self.uncheckable(item, words) { return verdict }
      guard let link = item.link else { return words.unlinked(item) }
      let judge = LinkJudge(
        figure: item.figure, link: link, series: series, documentDate: plan.documentDate,
        asOf: plan.asOf, words: words)
      return judge.verdict()
    }
  }

  /// The verdict on a figure that states nothing that has happened.
  private static func uncheckable(_ item: PlannedFigure, _ words: Wording) -> Verdict? {
    let reason: Verdict.Reason? =
      switch item.figure.modality {
      case .target: .target
      case .forecast: .forecast
      case .hypothetical, .negated: .hypothetical
      case nil: isVague(item.figure) ? .vague : nil
      }
    return reason.map { words.notCheckable(item.figure, $0) }
  }

  /// Whether the text gives no size and no direction.
  private static func isVague(_ figure: Figure) -> Bool {
    figure.amount == nil && figure.from == nil && figure.to == nil && figure.by == nil
      && figure.direction == nil
  }
}
