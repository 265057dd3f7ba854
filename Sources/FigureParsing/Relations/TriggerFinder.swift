// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the words of movement in a sentence, separable verbs put together with their particle.
enum TriggerFinder {
  static func find(_ scene: inout Scene) {
    for clause in scene.clauses.indices {
      for index in scene.clauses[clause].tokens {
        if let trigger = trigger(scene, index, in: scene.clauses[clause].tokens) {
          scene.triggers.append(trigger)
        }
      }
    }
  }

  private static func trigger(
    _ scene: borrowing Scene, _ index: Int, in clause: Range<Int>
  ) -> Trigger? {
    let token = scene.tokens[index]
    guard token.has([.moveVerb, .moveNoun, .flat]) else { return nil }
    let direction = scene.entry(index).direction
    if token.has(.moveVerb), token.has(.verb), direction == nil {
      // "nam … af": without its particle the verb moves nothing.
      guard let particle = particle(scene, after: index, in: clause) else { return nil }
      return Trigger(
        token: index, particle: particle, sort: .verb, direction: scene.entry(particle).direction)
    }
    if token.has(.moveNoun) { return Trigger(token: index, sort: .noun, direction: direction) }
    if token.has(.moveVerb) { return Trigger(token: index, sort: .verb, direction: direction) }
    return Trigger(token: index, sort: .flat, direction: .flat)
  }

  private static func particle(
    _ scene: borrowing Scene, after verb: Int, in clause: Range<Int>
  ) -> Int? {
    var index = verb + 1
    let isAdding = scene.at(verb, has: .adding)
    while index < clause.upperBound {
      if scene.tokens[index].has(.particle), scene.entry(index).direction != nil,
        !isAdding || scene.at(index, has: .adding),
        index + 1 == clause.upperBound || !scene.tokens[index].has(.preposition)
          || scene.at(index + 1, is: [.from, .to, .by, .and])
          || scene.tokens[index + 1].kind == .symbol
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
