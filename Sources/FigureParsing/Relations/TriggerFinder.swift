// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the words of movement in a sentence, separable verbs put together with their particle.
enum TriggerFinder {
  static func find(_ scene: inout Scene) {
    guard scene.presence.has(Self.moves) else { return }
    for clause in scene.clauses.indices {
      for index in scene.clauses[clause].tokens where scene.tokens[index].has(moves) {
        if let trigger = trigger(scene, index, in: scene.clauses[clause].tokens) {
          scene.triggers.append(trigger)
        } else if let trigger = parted(scene, index, from: clause) {
          scene.triggers.append(trigger)
        }
      }
    }
  }

  private static let moves: WordClass = [.moveVerb, .moveNoun, .flat, .particle]

  private static func trigger(
    _ scene: borrowing Scene, _ index: Int, in clause: Range<Int>
  ) -> Trigger? {
    guard scene.tokens[index].has(Self.moves) else { return nil }
    let token = scene.tokens[index]
    let direction = scene.entry(index).direction
    if token.has(.particle) {
      guard !token.has([.preposition, .moveVerb]), movesAlone(scene, index, in: clause) else {
        return nil
      }
      return Trigger(token: index, sort: .verb, direction: direction)
    }
    if token.has(.moveVerb), token.has(.verb), direction == nil {
      // "nam … af": without its particle the verb moves nothing.
      guard
        let particle = particle(scene, before: index) ?? particle(scene, after: index, in: clause)
      else { return nil }
      return Trigger(
        token: index, particle: particle, sort: .verb, direction: scene.entry(particle).direction)
    }
    // "beperkt met 5%": what bounds its size moves only by one.
    if token.has(.moveVerb), scene.entry(index).approximation != nil,
      !clause.contains(where: { scene.at($0, is: .by) })
    {
      return nil
    }
    if token.has(.moveNoun) { return Trigger(token: index, sort: .noun, direction: direction) }
    if token.has(.moveVerb) { return Trigger(token: index, sort: .verb, direction: direction) }
    return Trigger(token: index, sort: .flat, direction: .flat)
  }

  /// A verb whose particle stands behind a relative clause: "nam het aantal mensen dat werk zocht af met 17.000".
  private static func parted(
    _ scene: borrowing Scene, _ verb: Int, from clause: Int
  ) -> Trigger? {
    guard scene.tokens[verb].has(.moveVerb), scene.tokens[verb].has(.verb),
      scene.entry(verb).direction == nil, clause + 1 < scene.clauses.count,
      scene.clauses[clause].tokens.upperBound - verb < 12,
      case let next = scene.clauses[clause + 1].tokens, scene.at(next.lowerBound, is: .relative)
    else { return nil }
    let near = next.prefix(12)
    guard
      let particle = near.last(where: {
        scene.tokens[$0].has(.particle) && scene.entry($0).direction != nil
          && scene.at($0 + 1, is: [.from, .to, .by])
      })
    else { return nil }
    return Trigger(
      token: verb, particle: particle, sort: .verb, direction: scene.entry(particle).direction)
  }

  /// Whether a particle behind a modal verb says by itself what moves: "de premie moet met 2% omhoog".
  private static func movesAlone(
    _ scene: borrowing Scene, _ index: Int, in clause: Range<Int>
  ) -> Bool {
    // "zal 2,5% omhoog moeten"
    let modal = scene.at(index + 1, is: .auxiliary) ? index + 1 : index
    let isLast =
      modal + 1 == clause.upperBound || scene.tokens[modal + 1].kind == .symbol
      || scene.at(modal + 1, is: [.and, .to, .preposition, .conjunction])
    guard isLast, scene.entry(index).direction != nil, scene.entry(index).value == 0 else {
      return false
    }
    var word = index - 1
    var isModal = scene.at(index + 1, is: .auxiliary)
    while word >= clause.lowerBound, word > index - 24 {
      if scene.at(word, is: [.verb, .moveVerb, .factorVerb, .copula]) { return false }
      isModal =
        isModal || scene.at(word, is: .auxiliary) && scene.traits(word).isDisjoint(with: .acts)
      word -= 1
    }
    return isModal
  }

  /// The particle in front of its verb, and of what stands before that: "omlaag gaan", "op te hogen", "terug worden gebracht",
  /// "omhoog zou gaan", "omlaag zal worden gebracht".
  private static func particle(_ scene: borrowing Scene, before verb: Int) -> Int? {
    var index = verb - 1
    let isParted =
      index > 0
      && (scene.traits(index).contains(.toInfinitive)
        || scene.traits(index).contains(.passive) && scene.at(verb, is: .verb))
    while index > max(0, verb - 3), scene.at(index, is: .auxiliary) || isParted && index == verb - 1
    {
      index -= 1
    }
    guard scene.at(index, is: .particle), scene.entry(index).direction != nil,
      // "op" is a preposition as often.
      !scene.at(index, is: .preposition) || isParted && index == verb - 2,
      // "dat er 40 mensen terug zouden komen"
      !scene.at(verb, has: .adding) || scene.at(index, has: .adding)
    else { return nil }
    return index
  }

  private static func particle(
    _ scene: borrowing Scene, after verb: Int, in clause: Range<Int>
  ) -> Int? {
    var index = verb + 1
    let isAdding = scene.at(verb, has: .adding)
    while index < clause.upperBound {
      if scene.tokens[index].has(.particle), scene.entry(index).direction != nil,
        !isAdding || scene.at(index, has: .adding),
        // "er ging € 20 miljard aan op": spent.
        !scene.traits(index - 1).contains(.substance),
        index + 1 == clause.upperBound || !scene.tokens[index].has(.preposition)
          || scene.at(index + 1, is: [.from, .to, .by, .and])
          || scene.tokens[index + 1].kind == .symbol
          // "kwamen er 300 huizen bij in Assen": no preposition leads to another.
          || isAdding && scene.at(index + 1, is: [.preposition, .at])
            && !scene.traits(index + 1).contains(.toInfinitive)
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
