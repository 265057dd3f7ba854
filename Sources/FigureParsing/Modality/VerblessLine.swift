// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Lines that name a size or a move and say with no verb in what sense: "Minimumloon naar 16 euro", "€ 5 miljoen voor scholen".
///
/// By themselves they may be a headline as well as a wish; ``SpeechActs`` tells which.
enum VerblessLine {
  /// Whether a figure stands in such a line.
  static func holds(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.modality == nil, draft.kind == .change || draft.kind == .level,
      let clause = scene.clause(of: draft.tokens.lowerBound)
    else { return false }
    let line = line(scene, clause)
    guard let first = line.first(where: { scene.tokens[$0].kind != .symbol }),
      !scene.at(first, is: .label), draft.kind == .change || isWanted(scene, draft, first)
    else { return false }
    return !line.contains {
      ClauseSubject.isFinite(scene, $0)
        || scene.at($0, is: [.pronoun, .conjunction, .relative]) && !scene.at($0, is: .and)
    }
  }

  /// The clauses of a line, taken together.
  private static func line(_ scene: borrowing Scene, _ clause: Int) -> Range<Int> {
    var start = clause
    while start > 0, scene.clauses[start].opening != .sentence { start -= 1 }
    var end = clause
    while end + 1 < scene.clauses.count, scene.clauses[end + 1].opening != .sentence { end += 1 }
    return scene.clauses[start].tokens.lowerBound..<scene.clauses[end].tokens.upperBound
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
