// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// In what sense a figure is stated, from the words of its clause and of the clauses that govern it.
enum ModalityMatcher {
  /// "niet met 5% gestegen", "komt niet uit op 100%": a denial before the figure, with no other figure between; and a figure that is
  /// "niet gehaald".
  static func negated(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].classes.contains(.negation)
    else { return nil }
    let tokens = scene.clauses[clause].tokens
    var index = draft.tokens.lowerBound - 1
    // "komt niet in de 5% tot uitdrukking": the figure stands, something else is denied.
    let isKnown =
      draft.kind == .level && scene.at(index, is: .article) && !scene.at(index, has: .one)
    while !isKnown, index >= tokens.lowerBound, index > draft.tokens.lowerBound - 12 {
      let token = scene.tokens[index]
      // "de niet gemelde 5%" denies what describes it.
      if token.has(.negation) { return scene.at(index - 1, is: .article) ? nil : .negated }
      if token.isNumber || token.isSymbol(",") || token.has([.comparative, .or]) { return nil }
      // "geen verklaring voor de 5%": what is denied is the explanation.
      if NounPhrase.isHead(scene, index), !token.has([.moveNoun, .factorNoun]),
        !NounPhrase.isModifier(scene, index)
      {
        break
      }
      index -= 1
    }
    guard scene.clauses[clause].traits.contains(.reaches) else { return nil }
    let after = draft.tokens.upperBound..<min(tokens.upperBound, draft.tokens.upperBound + 8)
    guard
      !after.contains(where: {
        scene.tokens[$0].isNumber && !scene.tokens[$0].flags.contains(.vetoed)
      })
    else { return nil }
    return after.contains { scene.at($0, is: .negation) } ? .negated : nil
  }

  /// What a further step of a change takes over from it: "moet van 68% in 2023 naar 70% in 2024 en 85% in 2025".
  static func shared(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    let start = draft.tokens.lowerBound
    guard draft.kind == .level,
      let before = scene.drafts.lastIndex(where: { $0.tokens.upperBound <= start }),
      scene.drafts[before].kind == .change, scene.drafts[before].to != nil,
      scene.drafts[before].unit == draft.unit
    else { return nil }
    var index = scene.drafts[before].tokens.upperBound
    while index < start {
      if let period = scene.period(at: index) {
        index = max(index + 1, period.tokens.upperBound)
      } else if scene.at(index, is: [.and, .to]) || scene.at(index, isSymbol: ",") {
        index += 1
      } else {
        return nil
      }
    }
    return scene.drafts[before].modality
  }

  /// What must, should or is wanted to be reached: "moet", "willen", "streven naar", "is nodig", "het doel om".
  static func obliged(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    guard !isGiven(scene, draft), !isOfKnown(scene, draft), !isOfHolder(scene, draft),
      !isHolder(scene, draft, of: .wishes)
    else { return nil }
    var traits = traits(scene, draft)
    if traits.contains(.plan), isPlanBehind(scene, draft) { traits.remove(.plan) }
    if traits.contains(.acts) && hadTo(scene, draft) || isBurden(scene, draft) {
      traits.remove(.obliges)
    }
    if !traits.isDisjoint(with: [.obliges, .wishes, .plan]) { return .target }
    return (traits.contains(.goal) || scene.at(draft.tokens.lowerBound - 1, isSymbol: ":"))
      && hasGoal(scene, draft) || isWantedBehind(scene, draft) || isAimedAt(scene, draft)
      ? .target : nil
  }

  /// Whether all that is planned stands behind the figure and has an object of its own: "de helft van de regelingen is
  /// gericht op scholen".
  private static func isPlanBehind(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, let clause = scene.clause(of: draft.tokens.lowerBound) else {
      return false
    }
    return scene.clauses[clause].traits.contains(.plan)
      && scene.clauses[clause].tokens.allSatisfy {
        !scene.traits($0).contains(.plan)
          || $0 >= draft.tokens.upperBound && scene.tokens[$0].flags.contains(.phrase)
      }
  }

  /// Whether it was done because it had to: "wij hebben een bedrag moeten opnemen".
  private static func hadTo(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return false }
    let tokens = scene.clauses[clause].tokens
    guard let has = tokens.first(where: { scene.traits($0).contains(.acts) }),
      let must = tokens.first(where: { scene.traits($0).contains(.obliges) })
    else { return false }
    return has < must
  }

  /// Whether a noun of a goal says its content: "het doel van", "de opgave om", "de ambitie is".
  private static func hasGoal(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    let start = max(0, draft.tokens.lowerBound - 24)
    for index in start..<draft.tokens.lowerBound where scene.traits(index).contains(.goal) {
      let next = index + 1
      if scene.at(next, is: [.of, .copula, .relative, .preposition, .article])
        || scene.at(next, isSymbol: ":")
        || scene.at(next, isSymbol: "(") || draft.tokens.contains(next)
      {
        return true
      }
    }
    return isLabelled(scene, draft)
  }

  /// Whether the line up to a colon names a goal: "taakstelling van het programma: 4,5%".
  private static func isLabelled(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard let subject = draft.subject, subject.upperBound < draft.tokens.lowerBound,
      scene.at(subject.upperBound, isSymbol: ":")
    else { return false }
    return scene.traits(subject.lowerBound).contains(.goal)
  }

  /// What somebody who decides says that he does: "we verlagen", "wordt verhoogd", "te halveren", "er komt".
  static func decided(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    guard !isGiven(scene, draft), !isOfKnown(scene, draft) else { return nil }
    let traits = traits(scene, draft)
    if traits.contains(.arrives) || isAgreed(scene, draft) { return .target }
    if let trigger = draft.trigger, let decided = decided(scene, trigger, traits) {
      return decided ? .target : nil
    }
    guard traits.isDisjoint(with: [.perfect, .past]) else { return nil }
    if traits.contains(.agentive), !traits.isDisjoint(with: [.speaker, .passive]) {
      return traits.contains(.cause) ? nil : .target
    }
    return isHeadline(scene, draft) ? .target : nil
  }

  /// Whether the word of movement names a decision; nil when it says nothing about that.
  private static func decided(
    _ scene: borrowing Scene, _ trigger: Int, _ traits: WordTrait
  ) -> Bool? {
    let own = scene.traits(trigger)
    guard own.contains(.agentive), !scene.at(trigger, is: [.moveNoun, .factorNoun]) else {
      return nil
    }
    // "een hoge rente drukt de prijs met 4%": it works so, and nobody decides it.
    let works = scene.entry(trigger).approximation != nil && !traits.contains(.speaker)
    if own.contains(.participle), !own.contains(.infinitive) {
      if traits.contains(.passive), !traits.contains(.past) { return !traits.contains(.cause) }
      return own.contains(.present) && traits.isDisjoint(with: [.perfect, .past]) && !works
        ? true : nil
    }
    if own.contains(.infinitive) {
      let isTo = trigger > 0 && scene.traits(trigger - 1).contains(.toInfinitive)
      return isTo || traits.isDisjoint(with: [.perfect, .past]) ? true : nil
    }
    return own.contains(.present) && !works ? true : nil
  }

  /// Whether the figure stands in a heading of a measure: "Verhoging van de salarissen met 20%", "€ 80.000 extra op te nemen".
  private static func isHeadline(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return false }
    let tokens = scene.clauses[clause].tokens
    var first = tokens.lowerBound
    while first < tokens.upperBound,
      scene.tokens[first].kind == .symbol || scene.tokens[first].isNumber
        || scene.at(first, is: .article)
    {
      first += 1
    }
    guard first < tokens.upperBound else { return false }
    // A line of a list: "Verhoging van salarissen met 20%".
    if let trigger = draft.trigger, scene.traits(trigger).contains(.agentive),
      scene.tokens[trigger].flags.isSuperset(of: [.newLine, .capital]),
      scene.at(trigger, is: [.moveNoun, .factorNoun])
    {
      return true
    }
    // "Investeer 500 miljoen euro": an order, which no subject follows.
    if scene.clauses[clause].opening == .sentence, first < draft.tokens.upperBound,
      scene.traits(first).isSuperset(of: [.agentive, .present]),
      scene.tokens[first].flags.contains(.capital), !scene.at(first + 1, is: .pronoun),
      scene.bytes[scene.tokens[first].end - 1] != UInt8(ascii: "t")
    {
      return true
    }
    if scene.traits(first).contains(.agentive), !scene.at(first, is: ClauseSplitter.verbs) {
      return !(first..<max(first, draft.tokens.lowerBound)).contains {
        scene.at($0, is: ClauseSplitter.verbs)
      }
    }
    let traits = scene.clauses[clause].traits
    guard traits.contains(.toInfinitive), scene.clauses[clause].opening == .sentence,
      scene.clauses[clause].classes.isDisjoint(with: [.pronoun, .conjunction])
    else { return false }
    let end = tokens.first { scene.traits($0).contains(.toInfinitive) } ?? tokens.upperBound
    return !(tokens.lowerBound..<end).contains { scene.at($0, is: ClauseSplitter.verbs) }
  }

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
  private static func follows(_ scene: borrowing Scene, _ clause: Int) -> Bool {
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
  private static func traits(_ scene: borrowing Scene, _ draft: borrowing Draft) -> WordTrait {
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
