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
}
