// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What the relations ask of a scene.
extension Scene {
  /// The index of the token before a measure and its hedge.
  func lead(_ measure: Int) -> Int { measures[measure].hedgeStart - 1 }

  /// The clause that holds a token.
  func clause(of token: Int) -> Int? {
    var low = 0
    var high = clauses.count
    while low < high {
      let middle = (low + high) / 2
      if clauses[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < clauses.count && clauses[low].tokens.contains(token) ? low : nil
  }

  /// The trigger of one of the sorts in the clause of a token that is nearest to it.
  ///
  /// A clause resumed after a parenthesis, and a parenthesis, also look in the clause around.
  func trigger(near token: Int, _ sorts: Set<Trigger.Sort>) -> Trigger? {
    guard let clause = clause(of: token) else { return nil }
    return trigger(near: token, in: clauses[clause].tokens, sorts)
  }

  func trigger(near token: Int, in range: Range<Int>, _ sorts: Set<Trigger.Sort>) -> Trigger? {
    var best: Trigger?
    for trigger in triggers where range.contains(trigger.token) && sorts.contains(trigger.sort) {
      guard let known = best else {
        best = trigger
        continue
      }
      if abs(trigger.token - token) < abs(known.token - token) { best = trigger }
    }
    return best
  }

  /// The span from a measure to its trigger when they stand close, else that of the measure.
  func span(_ tokens: Range<Int>, with trigger: Trigger?) -> Range<Int> {
    guard let trigger else { return tokens }
    var low = tokens.lowerBound
    var high = tokens.upperBound
    for token in [trigger.token, trigger.particle ?? trigger.token] {
      if token < low, low - token <= 9 { low = token }
      if token >= high, token - high <= 3 { high = token + 1 }
    }
    return low..<high
  }

  /// The tokens of a measure with its hedge.
  func hedged(_ measure: Int) -> Range<Int> {
    measures[measure].hedgeStart..<measures[measure].tokens.upperBound
  }
}

extension Draft {
  /// Takes over from a measure what does not depend on the relation.
  mutating func adopt(_ measure: Measure) {
    approximation = approximation ?? measure.approximation
    counted = counted ?? measure.counted
    per = per ?? measure.per
    repaired = repaired || measure.repaired
  }
}
