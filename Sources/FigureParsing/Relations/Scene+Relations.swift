// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What the relations ask of a scene.
extension Scene {
  /// The index of the token before a measure, its hedge and adverbs: that of "naar" in "naar maar liefst ruim 5%".
  func lead(_ measure: Int) -> Int {
    var index = measures[measure].hedgeStart - 1
    var steps = 0
    while index > 0, steps < 2, tokens[index].has(.adverb), !tokens[index].has(Self.leads) {
      index -= 1
      steps += 1
    }
    return index
  }

  private static let leads: WordClass = [.from, .to, .by, .at, .of, .preposition, .comparative]

  /// The clause that holds a token.
  func clause(of token: Int) -> Int? {
    let clauses = clauses.span
    var low = 0
    var high = clauses.count
    // A few are passed over one by one; a long sentence is halved.
    while high - low > 6 {
      let middle = (low + high) / 2
      if clauses[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    while low < high, clauses[low].tokens.upperBound <= token { low += 1 }
    return low < clauses.count && clauses[low].tokens.contains(token) ? low : nil
  }

  /// The trigger of one of the sorts in the clause of a token that is nearest to it.
  ///
  /// A clause resumed after a parenthesis, and a parenthesis, also look in the clause around.
  func trigger(near token: Int, _ sort: Trigger.Sort) -> Trigger? {
    guard var clause = clause(of: token) else { return nil }
    if let found = trigger(near: token, in: clauses[clause].tokens, sort) { return found }
    // What follows a parenthesis goes on with the clause before it.
    while clauses[clause].opening == .resumed, clause > 1 {
      clause -= clauses[clause - 1].opening == .parenthesis ? 2 : 1
      if let found = trigger(near: token, in: clauses[clause].tokens, sort) { return found }
    }
    // The verb may stand right behind a parenthesis: "dat met 4 procent (zie de tabel) groeide".
    if let own = self.clause(of: token), own + 2 < clauses.count,
      clauses[own + 1].opening == .parenthesis, clauses[own + 2].opening == .resumed,
      let found = trigger(near: token, in: clauses[own + 2].tokens.prefix(2), sort)
    {
      return found
    }
    // "nam het aantal mensen dat werk zocht af met 17.000": the verb's particle stands here.
    if clause > 0,
      let found = trigger(near: token, in: clauses[clause - 1].tokens, sort),
      let particle = found.particle, clauses[clause].tokens.contains(particle)
    {
      return found
    }
    return nil
  }

  func trigger(near token: Int, in range: Range<Int>, _ sort: Trigger.Sort) -> Trigger? {
    var best: Trigger?
    for trigger in triggers where range.contains(trigger.token) && trigger.sort == sort {
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
      if token < low, low - token <= 9, !(token..<low).contains(where: { measure(at: $0) != nil }) {
        low = token
      }
      if token >= high, token - high <= 3 { high = token + 1 }
    }
    return low..<high
  }

  /// Whether a word is known only by its ending: a compound such as "kostenstijging".
  func isCompound(_ index: Int) -> Bool { lexicon.entry(for: tokens[index].key) == 0 }

  /// Where the parenthesis opens that closes at `close`, if it is not far.
  func opening(of close: Int) -> Int? {
    var index = close - 1
    while index >= 0, index > close - 24 {
      if tokens[index].isSymbol("(") { return index }
      index -= 1
    }
    return nil
  }

  /// Whether a preposition bounds a measure: "onder de 30%", "niet boven de 4%".
  func isLimited(_ measure: Measure) -> Bool {
    let hedge = at(measure.hedgeStart, is: .negation) ? measure.hedgeStart + 1 : measure.hedgeStart
    return hedge < measure.tokens.lowerBound && at(hedge, is: .hedge) && at(hedge, is: .preposition)
      && measure.approximation != .about
  }

  /// The tokens of a measure with its hedge.
  func hedged(_ measure: Int) -> Range<Int> {
    measures[measure].hedgeStart..<measures[measure].tokens.upperBound
  }
}

extension Draft {
  /// Takes over from a measure what does not depend on the relation.
  mutating func adopt(_ measure: Measure) {
    self.approximation = self.approximation ?? measure.approximation
    self.counted = self.counted ?? measure.counted
    self.per = self.per ?? measure.per
    self.repaired = self.repaired || measure.repaired
  }
}
