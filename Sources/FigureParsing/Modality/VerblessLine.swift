// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Lines that name a size or a move and say with no verb in what sense: "Minimumloon naar 16 euro", "€ 5 miljoen voor scholen".
///
/// By themselves they may be a headline as well as a wish; ``SpeechActs`` tells which.
enum VerblessLine {
  /// Whether a figure stands in such a line.
  static func holds(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.modality == nil, let clause = scene.clause(of: draft.tokens.lowerBound),
      let first = first(scene, clause), !scene.at(first, is: .label)
    else { return false }
    switch draft.kind {
    case .change: return true
    case .level: return isWanted(scene, draft, first)
    case .difference, .trend: return false
    }
  }

  /// The first word of a line that has no verb; nil where one has.
  private static func first(_ scene: borrowing Scene, _ clause: Int) -> Int? {
    var start = clause
    while start > 0, scene.clauses[start].opening != .sentence { start -= 1 }
    var end = clause
    while end + 1 < scene.clauses.count, scene.clauses[end + 1].opening != .sentence { end += 1 }
    let tokens = scene.clauses[start].tokens.lowerBound..<scene.clauses[end].tokens.upperBound
    var first: Int?
    for index in tokens {
      if ClauseSubject.isFinite(scene, index) { return nil }
      if scene.at(index, is: [.pronoun, .conjunction, .relative]), !scene.at(index, is: .and) {
        return nil
      }
      if first == nil, scene.tokens[index].kind != .symbol { first = index }
    }
    return first
  }

  /// Whether a line says where something should go, or begins with an amount for something or with a bound: "€ 5 miljoen voor scholen", "Minstens 30% sociale huur".
  private static func isWanted(
    _ scene: borrowing Scene, _ draft: borrowing Draft, _ first: Int
  ) -> Bool {
    // "Minimumloon naar 16 euro"
    if scene.at(scene.lead(draft.measures[0]), is: .to) { return true }
    guard draft.tokens.contains(first) else { return false }
    if draft.approximation == .atLeast || draft.approximation == .atMost { return true }
    guard case .currency = draft.unit, draft.tokens.upperBound < scene.tokens.count else {
      return false
    }
    return scene.traits(draft.tokens.upperBound).contains(.price)
  }
}
