// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// In what sense a figure is stated, from the words of its clause and of the clauses that govern it.
enum ModalityMatcher {
  /// "niet met 5% gestegen", "komt niet uit op 100%": a denial before the figure, with no other figure between.
  static func negated(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].classes.contains(.negation)
    else { return nil }
    var index = draft.tokens.lowerBound - 1
    while index >= scene.clauses[clause].tokens.lowerBound, index > draft.tokens.lowerBound - 12 {
      if scene.at(index, is: .negation) { return .negated }
      if scene.tokens[index].isNumber || scene.tokens[index].has([.comparative]) { return nil }
      index -= 1
    }
    return nil
  }

  /// What must, should or is decided to be reached: "moet", "willen", "streven naar", "is nodig".
  static func obliged(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    traits(scene, draft).isDisjoint(with: [.obliges, .wishes, .plan]) ? nil : .target
  }

  /// What somebody who decides says that he does: "we verlagen", "wordt verhoogd", "te halveren", "er komt".
  static func decided(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    let traits = traits(scene, draft)
    if traits.contains(.arrives) { return .target }
    if let trigger = draft.trigger, let decided = decided(scene, trigger, traits) {
      return decided ? .target : nil
    }
    guard traits.isSuperset(of: [.speaker, .agentive]) else { return nil }
    return traits.isDisjoint(with: [.perfect, .past]) ? .target : nil
  }

  /// Whether the word of movement names a decision; nil when it says nothing about that.
  private static func decided(
    _ scene: borrowing Scene, _ trigger: Int, _ traits: WordTrait
  ) -> Bool? {
    let own = scene.entry(trigger).traits
    guard own.contains(.agentive) else { return nil }
    if scene.at(trigger, is: [.moveNoun, .factorNoun]) {
      return isHeadline(scene, trigger) ? true : nil
    }
    if own.contains(.participle), !own.contains(.infinitive) {
      if traits.contains(.passive), !traits.contains(.past) { return !traits.contains(.cause) }
      return own.contains(.present) && traits.isDisjoint(with: [.perfect, .past]) ? true : nil
    }
    if own.contains(.infinitive) {
      let isTo = trigger > 0 && scene.entry(trigger - 1).traits.contains(.toInfinitive)
      return isTo || traits.isDisjoint(with: [.perfect, .past]) ? true : nil
    }
    return own.contains(.present) ? true : nil
  }

  /// Whether a noun opens its clause, as in a list of measures: "Verhoging van de salarissen met 20%".
  private static func isHeadline(_ scene: borrowing Scene, _ noun: Int) -> Bool {
    guard let clause = scene.clause(of: noun) else { return false }
    var start = scene.clauses[clause].tokens.lowerBound
    while start < noun, scene.tokens[start].kind == .symbol || scene.tokens[start].isNumber {
      start += 1
    }
    return start == noun || scene.tokens[noun].flags.contains(.newLine)
  }

  /// What is expected: "zal", "naar verwachting", "geraamd".
  static func forecast(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    let traits = traits(scene, draft)
    guard traits.contains(.foretells) else { return nil }
    // "zal worden verlaagd" is a decision, unless a cause is named.
    if let trigger = draft.trigger,
      scene.entry(trigger).traits.isSuperset(of: [.agentive, .participle]),
      traits.contains(.passive), !traits.contains(.cause)
    {
      return .target
    }
    return traits.isSuperset(of: [.speaker, .agentive]) ? .target : .forecast
  }

  /// What would be: "kan", "zou", and a condition with what follows from it.
  static func hypothetical(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    let traits = traits(scene, draft)
    if traits.contains(.allows) { return .hypothetical }
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    let first = scene.clauses[clause].tokens.lowerBound
    if scene.entry(first).traits.contains(.conditions) { return .hypothetical }
    guard clause > 0, scene.clauses[clause].opening == .mark else { return nil }
    let before = scene.clauses[clause - 1].tokens.lowerBound
    let follows =
      scene.clauses[clause].opening == .mark && scene.at(first, is: ClauseSplitter.verbs)
    return follows && scene.entry(before).traits.contains(.conditions) ? .hypothetical : nil
  }

  /// The traits of the figure's clause, and of the clauses that it is part of.
  ///
  /// A parenthesis, a relative clause and what follows a parenthesis are read with the clause before; a clause that a
  /// conjunction subordinates is read with the one that governs it.
  private static func traits(_ scene: borrowing Scene, _ draft: borrowing Draft) -> WordTrait {
    guard var clause = scene.clause(of: draft.tokens.lowerBound) else { return [] }
    var traits = scene.clauses[clause].traits
    var steps = 0
    while clause > 0, steps < 3 {
      switch scene.clauses[clause].opening {
      case .parenthesis, .resumed:
        clause -= 1
        traits.formUnion(scene.clauses[clause].traits)
      case .conjunction where scene.at(scene.clauses[clause].tokens.lowerBound, is: [.relative]):
        // "dat": the plan or the doubt stands in the clause that governs it.
        clause -= 1
        traits.formUnion(
          scene.clauses[clause].traits.intersection([
            .obliges, .wishes, .plan, .foretells, .speaker,
          ]))
      default: return traits
      }
      steps += 1
    }
    return traits
  }
}
