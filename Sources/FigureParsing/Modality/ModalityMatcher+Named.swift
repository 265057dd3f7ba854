// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Figures of which the words right before them, or a clause behind the sentence, say in what sense they are meant.
extension ModalityMatcher {
  /// What a figure is called: "het doel van 14 procent", "de eerder verwachte 2,6%", whatever its clause says of it.
  ///
  /// A goal that was reached is still the goal.
  static func named(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    guard scene.presence.has(Self.names) || scene.presence.has(.target),
      let first = draft.measures.first
    else { return nil }
    let lead = scene.lead(first)
    guard lead > 0 else { return nil }
    if scene.at(lead, is: .of) {
      guard draft.kind == .level else { return nil }
      let noun = scene.traits(lead - 1)
      if noun.contains(.goal) { return .target }
      return noun.contains(.foretells) && !scene.at(lead - 1, is: ClauseSplitter.verbs)
        && NounPhrase.isHead(scene, lead - 1) ? .forecast : nil
    }
    let word = scene.measures[first].hedgeStart - 1
    guard isNamed(scene, word) else { return nil }
    let own = scene.traits(word)
    if own.contains(.foretells) { return .forecast }
    return own.contains(.plan) || scene.at(word, is: .target) ? .target : nil
  }

  private static let names: WordTrait = [.goal, .foretells, .plan]

  /// Whether an adjective before a number stands behind an article, adverbs aside: "de eerder verwachte 2,6%".
  static func isNamed(_ scene: borrowing Scene, _ word: Int) -> Bool {
    guard scene.at(word, is: .adjective), word > 0 else { return false }
    var index = word - 1
    while index > word - 4, scene.at(index, is: .adverb) { index -= 1 }
    return scene.at(index, is: [.article, .determiner])
  }

  /// Whether the last clause of the sentence says of all before it that it is wanted: "…, dat is onze inzet".
  static func isWantedBehind(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard scene.presence.has(Self.wants), let clause = scene.clause(of: draft.tokens.lowerBound),
      let last = scene.clauses.indices.last, last > clause,
      case let tokens = scene.clauses[last].tokens, tokens.count <= 10,
      tokens.lowerBound >= draft.tokens.upperBound,
      scene.at(tokens.lowerBound, is: .determiner),
      scene.traits(tokens.lowerBound).contains(.opens),
      // "dat" is the subject or object of a main clause.
      scene.at(tokens.lowerBound + 1, is: ClauseSubject.finite),
      !scene.clauses[last].traits.contains(.past)
    else { return false }
    let traits = scene.clauses[last].traits
    return scene.at(tokens.lowerBound + 1, is: .copula)
      ? !traits.isDisjoint(with: [.goal, .plan]) : traits.contains(.wishes)
  }

  /// Whether a verb aims at the movement that "op" leads: "richt zich op een reductie van 60 procent".
  ///
  /// "Het onderzoek richt zich op 12 scholen" wants no such number.
  static func isAimedAt(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard scene.presence.has(.target), let first = draft.measures.first,
      let noun = draft.trigger
        ?? (scene.at(scene.lead(first), is: .of) ? scene.lead(first) - 1 : nil),
      scene.at(noun, is: .moveNoun), let clause = scene.clause(of: noun),
      let named = NounPhrase.ending(scene, before: noun + 1),
      case let lead = named.lowerBound - 1, scene.at(lead, is: .at)
    else { return false }
    return scene.clauses[clause].tokens.contains {
      $0 < lead && scene.at($0, is: .target) && scene.at($0, is: .verb)
    }
  }

  private static let wants: WordTrait = [.goal, .plan, .wishes]

  /// Whether an estimate is of what will be: "de schatting is dat in 2030 …"; one of what is or was only softens it.
  static func isEstimatedAhead(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard scene.presence.has(.forecast), let clause = scene.clause(of: draft.tokens.lowerBound),
      clause > 0, scene.at(scene.clauses[clause].tokens.lowerBound, is: .relative),
      let end = draft.period?.end, draft.period?.start == end,
      !scene.clauses[clause].traits.contains(.past), scene.today.map({ end.lastDay > $0 }) ?? true,
      case let above = scene.clauses[clause - 1],
      scene.at(above.tokens.upperBound - 1, is: .copula), !above.traits.contains(.past)
    else { return false }
    return scene.at(above.tokens.upperBound - 2, is: .forecast)
  }

  /// Whether a clause says that it was decided to do something with the figure: "de raad heeft besloten € 5 miljoen te reserveren".
  static func isAgreed(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard scene.presence.has(.agrees), scene.presence.has(.toInfinitive),
      let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.toInfinitive)
    else { return false }
    let tokens = scene.clauses[clause].tokens
    let end = draft.tokens.upperBound
    guard
      let verb = tokens.first(where: { scene.traits($0).contains(.agrees) })
        ?? (tokens.lowerBound > 0 && scene.traits(tokens.lowerBound - 1).contains(.agrees)
          ? tokens.lowerBound - 1 : nil),
      verb < draft.tokens.lowerBound
    else { return false }
    return (end..<max(end, tokens.upperBound)).contains {
      scene.traits($0).contains(.toInfinitive)
    }
  }

  /// What the last word of a clause says of "dat" behind it: "Nederland heeft afgesproken dat", "stel dat".
  static func agreed(_ scene: borrowing Scene, _ clause: Int) -> WordTrait {
    let tokens = scene.clauses[clause].tokens
    var last = tokens.upperBound - 1
    if scene.at(last, is: .copula), last > tokens.lowerBound { last -= 1 }  // "afgesproken is dat"
    if scene.traits(last).contains(.agrees) { return .plan }
    return tokens.count == 1 ? scene.traits(last).intersection(.allows) : []
  }

  /// What the verbs at the end of a relative clause say of the clause around it, which has no other: "dat 60 procent van de
  /// auto's die verkocht worden elektrisch moet zijn".
  ///
  /// Its own verb stands before them.
  static func behindRelative(_ scene: borrowing Scene, _ clause: Int) -> WordTrait {
    guard scene.clauses[clause].opening == .conjunction,
      scene.clauses[clause].classes.isDisjoint(with: ClauseSplitter.verbs),
      clause + 1 < scene.clauses.count, scene.clauses[clause + 1].opening == .relative,
      case let tokens = scene.clauses[clause + 1].tokens, tokens.count <= 24
    else { return [] }
    var index = tokens.upperBound - 1
    while index > tokens.lowerBound, scene.tokens[index].kind == .symbol { index -= 1 }
    let end = index
    while index > tokens.lowerBound, scene.at(index, is: ClauseSplitter.verbs) { index -= 1 }
    let run = index + 1..<max(index + 1, end + 1)
    guard !run.isEmpty,
      (tokens.lowerBound...index).contains(where: { ClauseSubject.isFinite(scene, $0) })
    else { return [] }
    var traits = run.reduce(into: WordTrait()) { $0.formUnion(scene.traits($1)) }
    // "niet meer overbelast mag worden"
    if run.contains(where: { scene.traits($0).contains(.permits) }),
      (tokens.lowerBound...index).contains(where: { scene.at($0, is: .negation) })
    {
      traits.insert(.obliges)
    }
    return traits.intersection([.obliges, .wishes, .plan, .foretells, .allows])
  }
}
