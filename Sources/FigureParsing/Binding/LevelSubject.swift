// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a size at one time measures.
extension SubjectBinding {
  /// What a level measures: what its own words say, then what governs it, then the subject of its clause.
  static func level(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    let lead = scene.lead(draft.measures[0])
    if let before, part(scene, draft, draft.tokens.upperBound) == nil,
      repeats(scene, lead, draft, before)
    {
      return .same
    }
    if let own = ownWords(scene, draft, lead) { return .phrase(own) }
    if let governor = governor(scene, draft, before, lead) { return .phrase(governor) }
    return clause(scene, draft, before)
  }

  /// The noun phrase in the figure's own words: its whole, what it consists of, the phrase that it stands in.
  static func ownWords(_ scene: borrowing Scene, _ draft: Draft, _ lead: Int) -> Range<Int>? {
    let end = draft.tokens.upperBound
    if let part = part(scene, draft, end) { return part }
    if let put = put(scene, lead) { return put }
    if let whole = whole(scene, draft, behindBracket(scene, draft, end)) { return whole }
    return articleLed(scene, draft)
  }

  /// The noun phrase that the figure belongs to: "een tekort van 7,5%", "varkens (14%)", "inkopen voor € 6 miljoen".
  static func governor(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft?, _ lead: Int
  ) -> Range<Int>? {
    // "fouten in de balans ter waarde van € 388 miljoen": the expression ties to the whole phrase.
    if scene.at(lead, is: .of), scene.tokens[lead].flags.contains(.phrase),
      let governor = NounPhrase.ending(scene, before: lead, reach: .full)
    {
      return governor
    }
    if scene.at(lead, is: .of), let governor = NounPhrase.ending(scene, before: lead) {
      // "een bedrag van € 5 voor leraren": the amount is for something.
      let isBare = scene.traits(governor.upperBound - 1).contains(.amount)
      return (isBare ? purpose(scene, draft) ?? booked(scene, draft, governor) : nil) ?? governor
    }
    if let named = enumerated(scene, draft, before, lead) { return named }
    // "Jeugdzorg (JZ, € 60 miljoen)": the letters stand for the noun before the bracket.
    if scene.at(lead, isSymbol: ","), lead > 2, scene.at(lead - 2, isSymbol: "("),
      scene.tokens[lead - 1].flags.contains(.acronym),
      let noun = NounPhrase.ending(scene, before: lead - 2, reach: .ofOnly)
    {
      return noun
    }
    if case .currency = draft.unit {
      if let purpose = purpose(scene, draft) { return purpose }
      // "inkopen voor circa € 6 miljoen"
      if scene.at(lead, is: .preposition), scene.traits(lead).contains(.price),
        let bought = NounPhrase.ending(scene, before: lead)
      {
        return bought
      }
    }
    if scene.at(lead, isSymbol: "("), let number = numberOf(scene, draft, before: lead) {
      return number
    }
    if scene.at(lead, isSymbol: "("),
      let noun = NounPhrase.ending(scene, before: lead, reach: .ofOnly)
    {
      return noun
    }
    if scene.at(lead, isSymbol: "("), let before, before.tokens.upperBound == lead,
      let first = before.measures.first,
      let governor = NounPhrase.ending(scene, before: scene.lead(first))
    {
      return governor
    }
    // "van alle uitstoot slechts 3 procent": the whole stands before the share.
    if draft.unit == .percent,
      let part = NounPhrase.ending(scene, before: lead + 1, reach: .ofOnly),
      scene.at(part.lowerBound - 1, is: .of)
    {
      return part
    }
    return nil
  }

  /// "het aantal fte’s in het rapport (60.000 fte)": the number that a count in brackets gives.
  private static func numberOf(
    _ scene: borrowing Scene, _ draft: Draft, before lead: Int
  ) -> Range<Int>? {
    guard draft.unit == .count || draft.unit == .fte else { return nil }
    var index = lead - 1
    while index > max(0, lead - 16), !scene.at(index, is: ClauseSplitter.verbs) {
      if scene.traits(index).contains(.number) {
        let start = scene.at(index - 1, is: .article) ? index - 1 : index
        return NounPhrase.phrase(scene, from: start, reach: .core)
      }
      index -= 1
    }
    return nil
  }

  /// The subject of the clause, or what comes nearest to one.
  static func clause(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return .none }
    let ofClause = ClauseSubject.find(scene, clause, around: draft.core(in: scene))
    if draft.unit == .count, let counted = draft.counted {
      let isNumber =
        ofClause.map { scene.clauses[clause].traits.contains(.number) && !$0.isEmpty } ?? false
      if !isNumber { return .phrase(withComplement(scene, counted)) }
    }
    if let ofClause { return .phrase(ofClause) }
    // "en slechts 25% aan overige kosten": the other part of the same whole.
    if let before, before.kind == .level, before.unit == draft.unit, draft.unit == .percent,
      draft.tokens.lowerBound - before.tokens.upperBound < 16
    {
      return .same
    }
    if scene.clauses[clause].opening == .parenthesis
      || scene.clauses[clause].classes.isDisjoint(with: ClauseSplitter.verbs),
      clause > 0, let outer = ClauseSubject.find(scene, clause - 1, around: draft.core(in: scene))
    {
      return .phrase(outer)
    }
    if let place = ClauseSubject.place(scene, clause, around: draft.core(in: scene)) {
      return .phrase(place)
    }
    return .none
  }

  /// What somebody puts at a size: "het CPB raamt de groei op 1,4 procent".
  private static func put(_ scene: borrowing Scene, _ lead: Int) -> Range<Int>? {
    guard scene.at(lead, is: .at), let clause = scene.clause(of: lead) else { return nil }
    let tokens = scene.clauses[clause].tokens
    guard
      let verb = (tokens.lowerBound..<lead).first(where: { scene.at($0, is: ClauseSplitter.verbs) }
      ),
      verb > tokens.lowerBound, scene.traits(verb).contains(.present),
      scene.at(verb, is: .verb), !scene.at(verb, is: [.auxiliary, .copula]),
      scene.at(verb + 1, is: [.article, .determiner]),
      !scene.at(verb - 1, is: [.preposition, .article]), scene.period(at: tokens.lowerBound) == nil
    else { return nil }
    return NounPhrase.phrase(scene, from: verb + 1, limit: lead)
  }

  /// The part that an amount is of a sum before it: "waarvan € 2 de inkomsten en € 3 de uitgaven betreft".
  static func part(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Range<Int>? {
    guard case .currency = draft.unit, let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.partitive)
        || clause > 0 && scene.clauses[clause].opening == .resumed
          && scene.at(draft.tokens.lowerBound - 1, is: .and)
    else { return nil }
    return NounPhrase.phrase(scene, from: end)
  }

  /// Where a figure goes on behind a bracket: "de helft (47%) van de emissies".
  static func behindBracket(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Int {
    if scene.at(end, isSymbol: ")"), scene.at(draft.tokens.lowerBound - 1, isSymbol: "("),
      scene.at(end + 1, is: .of)
    {
      return end + 1
    }
    guard draft.fraction != nil, scene.at(end, isSymbol: "(") else { return end }
    var index = end + 1
    while index < min(end + 6, scene.tokens.count), !scene.at(index, isSymbol: ")") { index += 1 }
    return scene.at(index, isSymbol: ")") && scene.at(index + 1, is: .of) ? index + 1 : end
  }

  /// What is counted with the noun phrase that a preposition ties to it: "medewerkers van de dienst", "kansmakers op de titel".
  static func withComplement(_ scene: borrowing Scene, _ counted: Range<Int>) -> Range<Int> {
    let end = counted.upperBound
    guard scene.at(end, is: [.of, .at]), scene.at(end + 1, is: [.article, .determiner]),
      scene.measure(at: end + 1) == nil, scene.period(at: end) == nil,
      let complement = NounPhrase.phrase(scene, from: end + 1, reach: .core)
    else { return counted }
    return counted.lowerBound..<complement.upperBound
  }

  /// What is entered for an amount: "de opbrengsten zijn voor een bedrag van € 5 opgenomen".
  static func booked(
    _ scene: borrowing Scene, _ draft: Draft, _ amount: Range<Int>
  ) -> Range<Int>? {
    guard scene.at(amount.lowerBound, is: .article),
      amount.lowerBound > 0, scene.traits(amount.lowerBound - 1).contains(.price),
      let clause = scene.clause(of: draft.tokens.lowerBound)
    else { return nil }
    return ClauseSubject.find(
      scene, clause, around: amount.lowerBound - 1..<draft.tokens.upperBound)
  }

  /// What money is for or goes to, when a few words behind it say so: "€ 85 mln voor het PO", "€ 5 uitgegeven aan subsidies".
  static func purpose(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound),
      !scene.clauses[clause].classes.contains(.copula)
        || scene.clauses[clause].traits.contains(.passive)
        || scene.clauses[clause].opening == .parenthesis
        || scene.at(draft.tokens.upperBound, is: .adverb)
    else { return nil }
    var index = draft.tokens.upperBound
    let stop = min(index + 4, scene.clauses[clause].tokens.upperBound)
    while index < stop,
      scene.at(index, is: [.verb, .adverb]) || scene.traits(index).contains(.toInfinitive)
    { index += 1 }
    // "trekken we € 5 uit voor", "€ 5 beschikbaar voor": the end of a verb in two parts.
    if scene.at(index, is: .preposition), index + 1 < stop, scene.traits(index + 1).contains(.price)
    {
      index += 1
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
    return NounPhrase.phrase(scene, from: index + 1)
  }

  /// The noun phrase that an enumeration puts right before its figure: "en de NOx-uitstoot met 10%".
  static func enumerated(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft?, _ lead: Int
  ) -> Range<Int>? {
    guard let before, before.tokens.upperBound < lead,
      scene.at(before.tokens.upperBound, is: .and)
        || scene.at(before.tokens.upperBound, isSymbol: ","),
      let phrase = NounPhrase.phrase(
        scene, from: before.tokens.upperBound + 1, reach: .full, limit: lead),
      phrase.upperBound == lead
    else { return nil }
    return phrase
  }
}
