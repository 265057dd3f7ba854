// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What is foreseen or only supposed, and what the clauses around a figure say of it.
extension ModalityMatcher {
  /// What is expected: "zal", "naar verwachting", "geraamd", and what follows from a decision: "waardoor".
  static func forecast(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    guard !isGiven(scene, draft), !isHolder(scene, draft, of: .foretells) else { return nil }
    let traits = traits(scene, draft)
    if traits.contains(.consequence), let clause = scene.clause(of: draft.tokens.lowerBound),
      clause > 0,
      !scene.clauses[clause - 1].traits.isDisjoint(with: [.speaker, .obliges, .wishes, .passive])
    {
      return .forecast
    }
    if isEstimatedAhead(scene, draft) { return .forecast }
    guard traits.contains(.foretells), !isPast(scene, draft), !isForecastHad(scene, draft),
      !isLaidDown(scene, draft), !isForecastOfOther(scene, draft),
      !isForecastOfNext(scene, draft), !isKnownBefore(scene, draft),
      !isOfHolder(scene, draft)
    else { return nil }
    // "zal moeten worden bereikt"
    if traits.contains(.obliges), let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].tokens.contains(where: {
        scene.traits($0).contains(.foretells) && scene.at($0, is: .auxiliary)
          && scene.traits(min($0 + 1, scene.tokens.count - 1)).contains(.obliges)
      })
    {
      return .target
    }
    // "zal worden verlaagd" is a decision, unless a cause is named.
    if let trigger = draft.trigger,
      scene.traits(trigger).isSuperset(of: [.agentive, .participle]),
      traits.contains(.passive), !traits.contains(.cause)
    {
      return .target
    }
    // "zal een toeslag van € 5 worden ingevoerd"; "naar verwachting zullen … worden ingevoerd" is foreseen.
    if draft.trigger == nil, traits.isSuperset(of: [.passive, .agentive]), !traits.contains(.cause),
      let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].tokens.allSatisfy({
        !scene.traits($0).contains(.foretells) || scene.at($0, is: .auxiliary)
      })
    {
      return .target
    }
    return traits.isSuperset(of: [.speaker, .agentive]) ? .target : .forecast
  }

  /// What would be: "kan", "zou", and a condition with what follows from it.
  static func hypothetical(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    guard !isGiven(scene, draft) else { return nil }
    let traits = traits(scene, draft)
    if isSoftened(scene, draft) { return nil }
    if isCalledPossible(scene, draft) { return .hypothetical }
    if traits.contains(.allows), !isAssumedBehind(scene, draft), !isKnownBefore(scene, draft),
      !isHolder(scene, draft, of: .wishes)
    {
      return traits.contains(.obliges) ? .target : .hypothetical
    }
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    let first = scene.clauses[clause].tokens.lowerBound
    // "als percentage van het bbp" says what it serves as.
    let isRole = NounPhrase.isHead(scene, first + 1) && scene.at(first + 2, is: .of)
    if scene.traits(first).contains(.conditions), !isRole { return .hypothetical }
    guard clause > 0 else { return nil }
    // "… en verliezen huizen 10%": the verb stands first because the condition did.
    if scene.clauses[clause].opening == .conjunction, scene.at(first, is: .and),
      scene.at(first + 1, is: ClauseSplitter.verbs),
      scene.traits(scene.clauses[clause - 1].tokens.lowerBound).contains(.implies)
        || follows(scene, clause - 1)
    {
      return .hypothetical
    }
    // "als het tekort daalt, dan gaat 5% naar scholen"
    let isThen = scene.at(first, is: .than) && scene.at(first + 1, is: ClauseSplitter.verbs)
    guard
      isThen || scene.clauses[clause].opening == .mark && scene.at(first, is: ClauseSplitter.verbs)
    else { return nil }
    return follows(scene, clause) ? .hypothetical : nil
  }

  /// Whether all that may be is what is assumed behind the figure: "daalt naar verwachting met 5%, uitgaande van dit beleid".
  private static func isAssumedBehind(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return false }
    let tokens = scene.clauses[clause].tokens
    guard scene.clauses[clause].traits.contains(.allows) else { return false }
    return tokens.allSatisfy {
      !scene.traits($0).contains(.allows) || scene.traits($0).contains(.attributive)
        || $0 >= draft.tokens.upperBound
          && (scene.tokens[$0].flags.contains(.phrase)
            // "is op deze aanname gebaseerd"
            || !scene.at($0, is: ClauseSplitter.verbs)
              && scene.at($0 - 1, is: [.article, .determiner]) && !scene.at($0 - 1, is: .copula))
    }
  }

  /// Whether a word such as "misschien" right before the size only softens what the clause foretells: "er wordt een stijging van
  /// misschien 2 meter verwacht".
  private static func isSoftened(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound), let first = draft.measures.first,
      scene.clauses[clause].traits.contains(.foretells),
      case let word = scene.measures[first].hedgeStart - 1, word >= 0,
      scene.traits(word).isSuperset(of: [.allows, .attributive])
    else { return false }
    return scene.clauses[clause].tokens.allSatisfy {
      !scene.traits($0).contains(.allows) || $0 == word
    }
  }

  /// Whether a clause that its verb opens follows from a condition before it, which commas may divide.
  static func follows(_ scene: borrowing Scene, _ clause: Int) -> Bool {
    var before = clause - 1
    while before >= max(0, clause - 5) {
      let opening = scene.clauses[before]
      if scene.traits(opening.tokens.lowerBound).contains(.implies) { return true }
      guard
        opening.opening == .mark || opening.opening == .resumed || opening.opening == .parenthesis
      else { return false }
      before -= 1
    }
    return false
  }

  /// Whether the noun of the figure is called possible: "een mogelijke besparing van 5%".
  private static func isCalledPossible(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    var index = draft.tokens.upperBound - 1
    let end = max(-1, draft.tokens.lowerBound - 6)
    while index > end {
      if scene.traits(index).isSuperset(of: [.allows, .attributive]) { return true }
      if scene.at(index, is: ClauseSplitter.verbs) && !draft.tokens.contains(index) { return false }
      if scene.at(index, is: .preposition), !scene.at(index, is: .of),
        index < draft.tokens.lowerBound
      {
        return false
      }
      index -= 1
    }
    return false
  }

  /// Whether the noun before a relative word is something new, behind "een".
  private static func isNew(_ scene: borrowing Scene, _ relative: Int) -> Bool {
    guard let named = NounPhrase.ending(scene, before: relative, reach: .core) else { return false }
    return scene.at(named.lowerBound, has: .one)
  }

  /// Whether a semicolon and a pronoun open what is a sentence of its own, whatever its verb: "; die stoten 17% uit".
  private static func isOwnSentence(_ scene: borrowing Scene, _ first: Int) -> Bool {
    scene.at(first - 1, isSymbol: ";") && scene.at(first, is: [.relative, .pronoun])
  }

  /// The traits of the figure's clause, and of the clauses that it is part of.
  ///
  /// A parenthesis and what follows it, and a fragment without a verb, are read with the clause before; a clause that a
  /// conjunction subordinates takes over what the governing one wants or foresees.
  static func traits(_ scene: borrowing Scene, _ draft: borrowing Draft) -> WordTrait {
    guard var clause = scene.clause(of: draft.tokens.lowerBound) else { return [] }
    var traits = scene.clauses[clause].traits
    for token in [draft.trigger ?? draft.tokens.lowerBound, draft.tokens.upperBound - 1] {
      guard let other = scene.clause(of: token), other != clause else { continue }
      traits.formUnion(scene.clauses[other].traits)
    }
    // "de 53% reductie die nodig is": what is said of the figure's own noun.
    if clause + 1 < scene.clauses.count, scene.clauses[clause + 1].opening == .relative,
      scene.clauses[clause + 1].tokens.lowerBound == draft.tokens.upperBound
    {
      let said = scene.clauses[clause + 1].traits
      traits.formUnion(said.intersection([.obliges, .wishes, .plan, .foretells, .allows]))
      // "3.000 mensen die moeten verhuizen": they must, and that there are so many is a fact.
      if draft.counted != nil, !said.contains(.passive),
        !scene.clauses[clause].traits.contains(.obliges)
      {
        traits.remove(.obliges)
      }
    }
    // "dat ze 350 miljoen – zei hij – meer zouden besteden"
    if clause + 2 < scene.clauses.count, scene.clauses[clause + 1].opening == .parenthesis,
      scene.clauses[clause + 2].opening == .resumed,
      scene.clauses[clause].classes.isDisjoint(with: ClauseSplitter.verbs)
    {
      traits.formUnion(scene.clauses[clause + 2].traits)
    }
    traits.formUnion(behindRelative(scene, clause))
    var steps = 0
    while clause > 0, steps < 12 {
      let here = scene.clauses[clause]
      let first = scene.traits(here.tokens.lowerBound)
      let above = scene.clauses[clause - 1].traits
      let governing: WordTrait = [.obliges, .wishes, .plan, .foretells, .goal]
      switch here.opening {
      // "het doel is 320 plekken (momenteel 180)"
      case .parenthesis where scene.at(here.tokens.lowerBound, has: .today): return traits
      case .resumed:
        // "de opbrengst (die moet stijgen) bedroeg": what a verb says in the bracket stays there.
        var open = clause - 1
        while open > 0, scene.clauses[open].opening != .parenthesis { open -= 1 }
        guard open > 0 else { return traits }
        if open == clause - 1, scene.clauses[open].classes.isDisjoint(with: ClauseSplitter.verbs) {
          traits.formUnion(above)
        }
        traits.formUnion(scene.clauses[open - 1].traits)
        clause = open
      case .parenthesis: traits.formUnion(above)
      case .mark where here.classes.isDisjoint(with: ClauseSplitter.verbs):
        guard !isOwnSentence(scene, here.tokens.lowerBound) else { return traits }
        traits.formUnion(above)
      // "…, gevolgd door een stijging tot 2%"
      case .mark where first.contains(.participle) && first.isDisjoint(with: [.present, .past]):
        traits.formUnion(above.intersection(governing))
      case .relative:
        traits.formUnion(above.intersection([.speaker, .agentive, .plan, .goal]))
        // "verwacht een uitstoot die 39 procent lager ligt"
        if above.contains(.foretells), isNew(scene, here.tokens.lowerBound) {
          traits.formUnion(.foretells)
        }
        if first.contains(.partitive) { traits.formUnion(above.intersection(governing)) }
      case .conjunction
      // "kennis te nemen van het feit dat": what is so is wanted by nobody.
      where scene.at(here.tokens.lowerBound, is: .relative)
        && scene.traits(here.tokens.lowerBound - 1).contains(.tells):
        return traits
      case .conjunction
      where first.contains(.purpose) || scene.at(here.tokens.lowerBound, is: .relative):
        traits.formUnion(above.intersection(governing))
        traits.formUnion(agreed(scene, clause - 1))
      case .conjunction
      where scene.at(here.tokens.lowerBound, is: .and)
        && scene.clauses[clause - 1].opening == .conjunction:
        break
      default: return traits
      }
      clause -= 1
      steps += 1
    }
    return traits
  }
}
