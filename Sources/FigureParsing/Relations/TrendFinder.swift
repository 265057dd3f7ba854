// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds moves without a number: a verb of movement in a clause that has no size but is of a time.
///
/// Only sentences that name a period are looked at: what moves at no time can be held against
/// nothing.
enum TrendFinder {
  static func find(_ scene: inout Scene, rule: String) {
    guard !scene.periods.isEmpty else { return }
    for trigger in scene.triggers {
      guard trigger.sort == .verb, let direction = trigger.direction,
        !scene.traits(trigger.token).isDisjoint(with: [.present, .past, .participle]),
        let clause = scene.clause(of: trigger.token), isFree(scene, trigger, clause)
      else { continue }
      let last = trigger.particle ?? trigger.token
      let tokens = min(trigger.token, last)..<max(trigger.token, last) + 1
      var draft = Draft(.trend, rule: rule, tokens: tokens, measures: [])
      draft.direction = direction
      draft.trigger = trigger.token
      draft.confidence = 70
      scene.drafts.append(draft)
    }
  }

  /// Whether no size stands in the clause, no figure has its word, and the clause is of a time.
  private static func isFree(_ scene: borrowing Scene, _ trigger: Trigger, _ clause: Int) -> Bool {
    let tokens = scene.clauses[clause].tokens
    let isTaken = scene.drafts.contains {
      $0.trigger == trigger.token || $0.tokens.overlaps(tokens)
    }
    return !isTaken && !scene.measures.contains { $0.tokens.overlaps(tokens) }
      && scene.periods.contains { $0.tokens.overlaps(tokens) }
  }
}
