// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What an amount is of, is for or serves as, where the words behind it say so.
extension SubjectBinding {
  /// What a further amount is of that shares its verb with the one before: "voor € 4 op inkoop en voor € 1 op huur".
  static func sharedPrice(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft
  ) -> Found? {
    let lead = scene.lead(draft.measures[0])
    guard case .currency = draft.unit, before.unit == draft.unit, before.kind == .level, lead > 0,
      scene.traits(lead).contains(.price), scene.at(lead - 1, is: .and)
    else { return nil }
    let concerns = (before.tokens.upperBound..<lead).contains {
      scene.traits($0).contains(.concerns)
    }
    let end = draft.tokens.upperBound
    if concerns, scene.at(end, is: [.at, .preposition]) {
      return Found(NounPhrase.phrase(scene, from: end + 1, reach: .full))
    }
    return before.subject == nil ? nil : .same
  }

  /// What an amount serves as: "een percentage van 5% als grens".
  static func role(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    let end = draft.tokens.upperBound
    guard scene.at(end, is: .than), scene.traits(end).contains(.conditions) else { return nil }
    return NounPhrase.phrase(scene, from: end + 1)
  }

  /// What is entered for an amount: "de opbrengsten zijn voor een bedrag van € 5 opgenomen".
  static func booked(
    _ scene: borrowing Scene, _ draft: Draft, _ amount: Range<Int>
  ) -> Range<Int>? {
    guard scene.at(amount.lowerBound, is: .article),
      amount.lowerBound > 0, scene.traits(amount.lowerBound - 1).contains(.price),
      let clause = scene.clause(of: draft.tokens.lowerBound)
    else { return nil }
    // "premies voor een bedrag van", "een fout geconstateerd voor een bedrag van"
    let isVerbal = NounPhrase.isVerbal(scene, amount.lowerBound - 2)
    // "wij troffen fouten aan voor": the end of a verb in two parts.
    let isSplit = scene.at(amount.lowerBound - 2, is: [.preposition, .at])
    if let bought = NounPhrase.ending(
      scene, before: amount.lowerBound - (isSplit ? 2 : 1), reach: isVerbal ? .full : .core),
      !isVerbal || !scene.clauses[clause].classes.contains(.copula)
    {
      return bought
    }
    return ClauseSubject.find(
      scene, clause, around: amount.lowerBound - 1..<draft.tokens.upperBound)
  }

  /// What money is for or goes to, when a few words behind it say so: "€ 85 mln voor het PO", "€ 5 uitgegeven aan subsidies".
  static func purpose(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound),
      !scene.clauses[clause].classes.contains(.copula)
        || scene.clauses[clause].traits.contains(.passive)
        || NounPhrase.isVerbal(scene, draft.tokens.upperBound)
        || NounPhrase.isVerbal(scene, draft.tokens.upperBound + 1)
        || scene.clauses[clause].opening == .parenthesis
        || scene.at(draft.tokens.upperBound, is: [.adverb, .preposition])
          && !scene.traits(draft.tokens.upperBound).contains(.price)
    else { return nil }
    var index = draft.tokens.upperBound
    let stop = min(index + 4, scene.clauses[clause].tokens.upperBound)
    while index < stop,
      scene.at(index, is: [.verb, .adverb, .extra]) || scene.at(index, isSymbol: "'")
        || scene.traits(index).contains(.toInfinitive)
        || NounPhrase.isVerbal(scene, index)
        || scene.at(index, is: .auxiliary) && NounPhrase.isVerbal(scene, index + 1)
    { index += 1 }
    // "heeft betrekking op inkoop", "vrijgemaakt voor en toegewezen aan"
    if index > draft.tokens.upperBound, scene.traits(index - 1).contains(.concerns),
      scene.at(index, is: [.at, .preposition, .to])
    {
      return NounPhrase.phrase(scene, from: index + 1, reach: .full)
    }
    // "het bedrag bestaat voor € 5 uit rente"
    if scene.clauses[clause].traits.contains(.consists), index == draft.tokens.upperBound,
      scene.at(index, is: .outOf), !scene.at(index, is: [.of, .at])
    {
      return NounPhrase.phrase(scene, from: index + 1, reach: .full)
    }
    // "er ging € 5 naar isolatie", "waarvan € 2 naar daken"
    if scene.at(index, is: .to), !scene.at(index, is: [.until, .from]) {
      return NounPhrase.phrase(scene, from: index + 1, reach: .full)
    }
    // "trekken we € 5 uit voor", "€ 5 beschikbaar voor": the end of a verb in two parts.
    if scene.at(index, is: .preposition), index + 1 < stop,
      !scene.traits(index + 1).isDisjoint(with: [.price, .substance])
    {
      index += 1
    }
    // "de toeslag, waar het kabinet € 700 miljoen voor uittrekt"
    if index < stop, scene.traits(index).contains(.price),
      scene.at(index + 1, is: ClauseSplitter.verbs),
      scene.clauses[clause].opening == .relative,
      case let first = scene.clauses[clause].tokens.lowerBound
    {
      return NounPhrase.ending(
        scene, before: scene.at(first - 1, isSymbol: ",") ? first - 1 : first, reach: .full)
    }
    // "we investeren € 5 in de zorg"
    if scene.at(index, has: .inTime), scene.period(at: index) == nil,
      scene.clauses[clause].traits.isSuperset(of: [.speaker, .agentive])
    {
      return NounPhrase.phrase(scene, from: index + 1)
    }
    guard index < stop, !scene.traits(index).isDisjoint(with: [.price, .substance]) else {
      return nil
    }
    return NounPhrase.phrase(scene, from: index + 1, reach: .full)
  }

  /// The part that posts are of those before them, where no verb says more of it: "waarvan 30 fte voor toezicht".
  private static func partOfPosts(
    _ scene: borrowing Scene, _ draft: Draft, _ end: Int
  ) -> Range<Int>? {
    guard draft.unit == .fte, end + 1 < scene.tokens.count,
      let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.partitive),
      scene.clauses[clause].classes.isDisjoint(with: ClauseSplitter.verbs),
      scene.at(end, is: .preposition), !scene.traits(end).isDisjoint(with: [.price, .substance]),
      let part = NounPhrase.phrase(scene, from: end + 1, reach: .full),
      part.upperBound >= scene.tokens.count || scene.tokens[part.upperBound].kind == .symbol
        || scene.at(part.upperBound, is: .and)
    else { return nil }
    return part
  }

  /// The part that an amount is of a sum before it: "waarvan € 2 de inkomsten en € 3 de uitgaven betreft".
  static func part(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Range<Int>? {
    if let posts = partOfPosts(scene, draft, end) { return posts }
    guard case .currency = draft.unit, let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.partitive)
        || clause > 0 && scene.clauses[clause].opening == .resumed
          && scene.at(draft.tokens.lowerBound - 1, is: .and)
    else { return nil }
    // "waarvan € 5 betrekking heeft op inkoop"
    if end < scene.tokens.count, scene.traits(end).contains(.concerns) {
      var index = end + 1
      while index < end + 3, scene.at(index, is: ClauseSplitter.verbs) { index += 1 }
      if scene.at(index, is: [.at, .preposition, .to]) {
        return NounPhrase.phrase(scene, from: index + 1, reach: .full)
      }
    }
    // "waarvan € 30 voor de school"
    if end < scene.tokens.count, scene.at(end, is: .preposition),
      !scene.traits(end).isDisjoint(with: [.price, .substance]) || scene.at(end, is: .to),
      !scene.at(end, is: [.until, .from]), scene.period(at: end) == nil,
      let purpose = NounPhrase.phrase(scene, from: end + 1, reach: .full),
      purpose.upperBound >= scene.tokens.count
        || scene.tokens[purpose.upperBound].kind == .symbol
        || scene.at(purpose.upperBound, is: .and)
    {
      return purpose
    }
    return NounPhrase.phrase(scene, from: end)
  }

  /// What a bracket right behind a size says that it is, where the words before it only say that it is an amount:
  /// "een bedrag van € 10 miljoen (de ingehouden bronbelasting)".
  static func explained(
    _ scene: borrowing Scene, _ draft: Draft, instead governor: Range<Int>? = nil
  ) -> Range<Int>? {
    let end = draft.tokens.upperBound
    guard scene.at(end, isSymbol: "("), draft.unit?.isAmount == true || draft.unit == .percent,
      governor.map({ scene.traits($0.upperBound - 1).contains(.generic) }) ?? true,
      let phrase = NounPhrase.phrase(scene, from: end + 1, reach: .full),
      !scene.tokens[end + 1].flags.contains(.acronym)
    else { return nil }
    if scene.at(phrase.upperBound, isSymbol: ")") { return phrase }
    // "(royalty verschuldigd aan de maatschappij)"
    var close = phrase.upperBound
    while close < min(scene.tokens.count, end + 14), !scene.at(close, isSymbol: ")") {
      guard scene.tokens[close].isWord, !scene.at(close, is: [.auxiliary, .copula, .conjunction])
      else { return nil }
      close += 1
    }
    return scene.at(close, isSymbol: ")") ? end + 1..<close : nil
  }
}
