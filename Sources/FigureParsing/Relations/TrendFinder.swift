// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds moves without a number: a verb of movement in a clause that has no size but is of a time.
///
/// Only sentences that name a period are looked at: what moves at no time can be held against
/// nothing.
enum TrendFinder {
  static func find(_ scene: inout Scene, rule: String) {
    guard !scene.periods.isEmpty else { return }
    findEqual(&scene, rule: rule)
    for trigger in scene.triggers {
      guard trigger.sort == .verb, let direction = trigger.direction,
        !scene.traits(trigger.token).contains(.exceeds),
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

  /// "gelijk aan het niveau van 2024", "even hoog als in 2023": no move since that time.
  private static func findEqual(_ scene: inout Scene, rule: String) {
    guard scene.presence.has(.bound) else { return }
    for index in scene.tokens.indices where scene.at(index, has: .bound) {
      let isEqual = scene.at(index + 1, has: .atTime)
      guard isEqual || scene.at(index, is: .flat) else { continue }
      var next = isEqual ? index + 2 : index + 1
      while next < index + 5,
        scene.at(next, is: [.article, .of, .than, .determiner])
          || next < scene.tokens.count && scene.traits(next).contains(.amount)
      { next += 1 }
      guard let period = scene.period(at: next), period.tokens.lowerBound <= next,
        period.role != .name || period.period.isPoint, period.period.isPoint
      else { continue }
      var draft = Draft(.trend, rule: rule, tokens: index..<period.tokens.upperBound, measures: [])
      draft.direction = .flat
      draft.trigger = index
      draft.confidence = 70
      draft.period = Period(
        start: period.period.start, end: end(scene, after: period, before: index))
      scene.drafts.append(draft)
    }
  }

  /// The time that the clause before an equality is of, where it is later than the one that it names.
  private static func end(
    _ scene: borrowing Scene, after base: PeriodMention, before index: Int
  ) -> TimePoint? {
    guard let start = base.period.start else { return nil }
    let before = scene.periods.last {
      $0.role == .during && $0.period.isPoint && $0.tokens.upperBound <= index
    }
    guard let end = before?.period.end, start.firstDay < end.firstDay else { return nil }
    return end
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
