// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// The unit of a bare number in a bracket that says how many there are of what stands before it: "het aantal aanvragen (45.210 in
  /// 2019)".
  ///
  /// A small number without a time may be a mark.
  static func bracketedCount(_ scene: borrowing Scene, _ index: Int) -> Unit? {
    let measure = scene.measures[index]
    let end = measure.tokens.upperBound
    var open = measure.hedgeStart - 1
    guard measure.unit == nil, open > 0 else { return nil }
    if isOfYear(scene, index) || isBesideCount(scene, index) { return .count }
    // "(inmiddels ruim 5.500)"
    let isNow = scene.at(open, is: .adverb) && scene.at(open - 1, isSymbol: "(")
    if isNow { open -= 1 }
    // "300 plekken (momenteel 180)"
    if isNow, scene.at(end, isSymbol: ")"), let last = scene.drafts.last, last.kind == .level,
      last.unit == .count, last.tokens.upperBound == open || isTimeOf(scene, last, before: open)
    {
      return .count
    }
    guard scene.at(open, isSymbol: "(") || isBetweenDashes(scene, measure),
      scene.presence.has(.number)
    else { return nil }
    // "Het aantal aanvragen bleef achter (418 tegenover 530)"
    if scene.at(end, has: .against), let clause = scene.clause(of: open - 1) {
      return numberUnit(scene, clause)
    }
    guard
      let number = number(scene, before: open)
    else { return nil }
    let isCount: Bool
    if let period = scene.period(at: end), period.tokens.lowerBound == end {
      let next = period.tokens.upperBound
      isCount =
        scene.at(next, isSymbol: ")") || scene.at(next, is: .and) || scene.at(next, isSymbol: ",")
        || scene.at(next, isSymbol: "-")
    } else {
      isCount =
        scene.at(end, isSymbol: ")")
        && (measure.magnitude > 0 || CountedNoun.isLarge(scene, measure.tokens.lowerBound)
          || isNow || measure.hedgeStart < measure.tokens.lowerBound)
    }
    return isCount ? unit(scene, ofNumber: number) : nil
  }

  /// Whether the time of a figure stands right behind it and before a bracket: "300 plekken in 2025 (momenteel 180)".
  private static func isTimeOf(_ scene: borrowing Scene, _ draft: Draft, before open: Int) -> Bool {
    guard let period = scene.period(at: open - 1) else { return false }
    return period.tokens == draft.tokens.upperBound..<open
  }

  /// Whether a number in groups of three stands alone in a bracket behind the year that a change is held against: "10 procent meer dan in 2019 (5.543)".
  private static func isOfYear(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    let open = measure.hedgeStart - 1
    return scene.at(open, isSymbol: "(") && scene.at(measure.tokens.upperBound, isSymbol: ")")
      && CountedNoun.isLarge(scene, measure.tokens.lowerBound)
      && scene.period(at: open - 1).map { $0.tokens.upperBound == open && $0.role == .base }
        ?? false
      && scene.drafts.last?.kind == .change
  }

  /// Whether a number in groups of three stands with its time behind a movement in the same bracket: "(+ 4,9%, 12.897 in
  /// 2025)".
  private static func isBesideCount(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    guard scene.at(measure.hedgeStart - 1, isSymbol: ","), let last = scene.drafts.last,
      last.kind == .change, last.measures.last == index - 1,
      last.tokens.upperBound == measure.hedgeStart - 1,
      CountedNoun.isLarge(scene, measure.tokens.lowerBound),
      let period = scene.period(at: measure.tokens.upperBound)
    else { return false }
    return scene.at(period.tokens.upperBound, isSymbol: ")")
  }

  /// Whether a number with its time stands between dashes: "het aantal toewijzingen – 8.864 in 2024 –".
  private static func isBetweenDashes(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    guard scene.at(measure.hedgeStart - 1, isSymbol: "-"),
      let period = scene.period(at: measure.tokens.upperBound)
    else { return false }
    return scene.at(period.tokens.upperBound, isSymbol: "-")
  }

  /// The word by which the phrase before a bracket is a number of things.
  private static func number(_ scene: borrowing Scene, before open: Int) -> Int? {
    var index = open - 1
    while index >= max(0, open - 12), scene.tokens[index].isWord,
      !scene.at(index, is: ClauseSplitter.verbs) || scene.at(index, has: .plural)
    {
      if scene.traits(index).contains(.number) { return index }
      index -= 1
    }
    return nil
  }
}
