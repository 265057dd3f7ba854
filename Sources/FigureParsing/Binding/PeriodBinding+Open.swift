// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Times that only the words beside them tell, and those that stay unknown.
extension PeriodBinding {
  /// The time right before the bracket that the figure opens, "lager dan in 2012 (20 procent)", or before the clause that
  /// says what was then: "minder dan in 2022, toen er 745 doden waren".
  static func timeBefore(_ scene: borrowing Scene, _ draft: Draft) -> PeriodMention? {
    let start = draft.core(in: scene).lowerBound
    if scene.at(start - 1, isSymbol: "("), let period = scene.period(at: start - 2),
      period.role != .name
    {
      return period
    }
    guard let clause = scene.clause(of: start),
      case let first = scene.clauses[clause].tokens.lowerBound, first > 1, start - first < 14,
      scene.traits(first).contains(.then)
    else { return nil }
    return scene.period(at: scene.at(first - 1, isSymbol: ",") ? first - 2 : first - 1)
  }

  /// Whether a word tells a time that is not known: "het afgelopen jaar" without the day of writing, "in januari" without
  /// a year.
  ///
  /// It is none of those that were named before.
  static func isOpenTime(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.tokens[index].has([.month, .deictic, .ordinal]), scene.period(at: index) == nil
    else { return false }
    // "in het eerste kwartaal"
    if scene.tokens[index].has(.ordinal),
      scene.at(index + 1, is: .quarter)
        || (1...2).contains(scene.ordinalValue(index)) && scene.at(index + 1, has: .halfYear)
    {
      return true
    }
    // "in de eerste drie kwartalen"
    if scene.tokens[index].has(.ordinal) { return PeriodMatcher.openPart(scene, index) != nil }
    // "Jan" is a name more often than a month.
    if scene.tokens[index].has(.month) {
      return !scene.tokens[index].flags.contains(.capital)
        || scene.tokens[index].end - scene.tokens[index].start > 3
    }
    return scene.at(index + 1, has: .stretchNoun) && !scene.at(index, has: .anchored)
  }

  /// Whether a word stands in an aside with a verb of its own, before a figure: "de huur, die in januari bekend werd, is 5%".
  ///
  /// A time there is not that of the figure.
  static func isAside(_ scene: borrowing Scene, _ index: Int, before figure: Int) -> Bool {
    guard
      let close = (index..<max(index, min(figure, index + 20))).first(where: {
        scene.at($0, isSymbol: ",")
      }),
      let open = (max(0, index - 20)..<index).last(where: { scene.tokens[$0].kind == .symbol }),
      scene.at(open, isSymbol: ",")
    else { return false }
    return (open + 1..<close).contains { ClauseSubject.isFinite(scene, $0) }
  }

  /// A month without its year, which a month named before it in the sentence tells where both are near: "in juni 2026 was
  /// dat 5%; in mei was het nog 4%".
  ///
  /// "nog" tells of what was before: a later month with it is of another year.
  static func monthBeside(
    _ scene: borrowing Scene, _ clause: Range<Int>, _ draft: Draft
  ) -> PeriodMention? {
    guard scene.presence.has(.month), !scene.periods.isEmpty else { return nil }
    let start = draft.tokens.lowerBound
    let first = max(clause.lowerBound, start - 9)
    guard
      let word = (first..<max(first, start)).last(where: {
        scene.at($0, is: .month) && isOpenTime(scene, $0)
      }),
      !VetoMatcher.isNumber(scene, word - 1),
      let before = scene.periods.last(where: {
        $0.tokens.upperBound <= word && $0.role == .during
      }),
      before.period.isPoint, case .month(let year, let named) = before.period.start,
      case let month = scene.entry(word).value, (1...5).contains(abs(month - named)),
      month < named || !(word..<start).contains(where: { scene.traits($0).contains(.still) })
    else { return nil }
    return PeriodMention(
      tokens: word..<word + 1, core: word..<word + 1, period: Period(.month(year, month)))
  }

  /// A half of the year of which the sentence named another half: "in het eerste halfjaar van 2023 waren er 40, in het
  /// tweede halfjaar 30".
  static func halfBeside(
    _ scene: borrowing Scene, _ clause: Range<Int>, _ draft: Draft
  ) -> PeriodMention? {
    guard !scene.periods.isEmpty else { return nil }
    let start = draft.tokens.lowerBound
    let first = max(clause.lowerBound, start - 9)
    guard
      let word = (first..<max(first, start)).last(where: {
        scene.at($0, is: .ordinal) && scene.at($0 + 1, has: .halfYear)
          && scene.period(at: $0) == nil
      }),
      let year = scene.periods.last(where: { $0.tokens.upperBound <= word })?.yearOfHalf,
      case let half = scene.ordinalValue(word), half == 1 || half == 2
    else { return nil }
    return PeriodMention(
      tokens: word..<word + 2, core: word..<word + 2,
      period: Period(
        start: .month(year, half == 1 ? 1 : 7), end: .month(year, half == 1 ? 6 : 12)))
  }

  /// How far the nearest time that is not known stands from a figure in its clause.
  static func openDistance(
    _ scene: borrowing Scene, _ clause: Range<Int>, _ draft: Draft
  ) -> Int {
    var least = Int.max
    let first = max(clause.lowerBound, draft.tokens.lowerBound - 9)
    for index in first..<max(first, draft.tokens.lowerBound)
    where isOpenTime(scene, index) && !isAside(scene, index, before: draft.tokens.lowerBound) {
      least = draft.tokens.lowerBound - index
    }
    // Behind it, what a mark or "en" begins is of another size.
    var index = draft.tokens.upperBound
    while index < min(clause.upperBound, draft.tokens.upperBound + 5),
      scene.tokens[index].kind != .symbol, !scene.at(index, is: .and)
    {
      if isOpenTime(scene, index) { least = min(least, index - draft.tokens.upperBound) }
      index += 1
    }
    return least
  }
}
