// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What governs a size from before it: "een tekort van", a label, the noun before a bracket.
extension SubjectBinding {
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
    // "dat het fonds een gat heeft van € 5"
    if scene.at(lead, is: .of), lead > 2, scene.traits(lead - 1).contains(.acts),
      let had = NounPhrase.measured(scene, before: lead - 1), scene.at(had.lowerBound, has: .one)
    {
      return had
    }
    if scene.at(lead, is: .of),
      let governor = NounPhrase.measured(scene, before: start(scene, lead))
    {
      // "een bedrag van € 5 voor leraren": the amount is for something.
      let head = scene.traits(governor.upperBound - 1)
      // "een aantal van 90.000 producten"
      if head.contains(.number), let counted = draft.counted, governor.count <= 2 { return counted }
      // "een groep van 14 landen": what is counted, not what they make.
      if let counted = draft.counted, draft.unit == .count, governor.count <= 3,
        head.isDisjoint(with: [.amount, .sized, .quantity]),
        !scene.at(governor.upperBound - 1, is: [.moveNoun, .factorNoun])
      {
        return withComplement(scene, counted)
      }
      guard head.contains(.amount) else { return governor }
      if let role = role(scene, draft) { return role }
      guard case .currency = draft.unit else { return governor }
      // "De reserve omvat een bedrag van € 5"
      if head.contains(.generic), let clause = scene.clause(of: governor.lowerBound),
        scene.at(governor.lowerBound - 1, is: [.copula, .adverb]),
        let holder = holder(scene, clause, before: governor.lowerBound)
      {
        return ClauseSubject.find(scene, clause, around: holder..<draft.tokens.upperBound)
          ?? governor
      }
      return purpose(scene, draft) ?? booked(scene, draft, governor) ?? governor
    }
    if let named = enumerated(scene, draft, before, lead) { return named }
    // "zorgen voor meer groei: 0,2 procent"
    if scene.at(lead, isSymbol: ":"), scene.clauses.count > 1,
      let named = NounPhrase.ending(scene, before: lead, reach: .ofOnly),
      // "€ 2 miljoen hoger dan geraamd: € 14 miljoen"
      !scene.at(named.upperBound - 1, is: .forecast)
    {
      return named
    }
    // "Jeugdzorg (JZ, € 60 miljoen)": the letters stand for the noun before the bracket.
    if scene.at(lead, isSymbol: ","), lead > 2, scene.at(lead - 2, isSymbol: "("),
      scene.tokens[lead - 1].flags.contains(.acronym),
      let noun = NounPhrase.ending(scene, before: lead - 2, reach: .ofOnly)
    {
      return noun
    }
    if case .currency = draft.unit {
      // "subsidies tot € 500 voor huurders": what is bounded.
      if scene.at(lead, is: .until), scene.period(at: lead - 1) == nil,
        NounPhrase.isHead(scene, lead - 1),
        let bounded = NounPhrase.ending(scene, before: lead, reach: .ofOnly)
      {
        return bounded
      }
      if let purpose = purpose(scene, draft) { return purpose }
      // "inkopen voor circa € 6 miljoen"
      if scene.at(lead, is: .preposition), scene.traits(lead).contains(.price),
        let bought = NounPhrase.ending(scene, before: lead, reach: .ofOnly)
      {
        return bought
      }
    }
    if let compared = comparedPlace(scene, draft, lead) { return compared }
    if scene.at(lead, isSymbol: "("), let number = numberOf(scene, draft, before: lead) {
      return number
    }
    // "bij meerderheid (16 stemmen voor)" counts what it names itself; "een overschot (5 kg stikstof)" does not.
    if scene.at(lead, isSymbol: "("), draft.counted == nil || draft.unit?.isAmount == true,
      let noun = NounPhrase.ending(scene, before: lead, reach: .full)
        // "tekorten voor 2024 (€ 5 miljoen)"
        ?? NounPhrase.ending(scene, before: start(scene, lead), reach: .full)
    {
      // "Van de fouten is het leeuwendeel (€ 5) ontstaan"
      if scene.traits(noun.upperBound - 1).contains(.portion),
        let clause = scene.clause(of: noun.lowerBound),
        let whole = ClauseSubject.openingWhole(scene, clause, before: noun.lowerBound)
      {
        return whole
      }
      return noun
    }
    // "een voorziening van € 5 miljoen (300 mensen)" counts what it names.
    if scene.at(lead, isSymbol: "("), draft.counted == nil, let before,
      before.tokens.upperBound == lead,
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

  /// Where what a size is of ends: before a time that stands between, "een omzet in 2019 van € 5".
  private static func start(_ scene: borrowing Scene, _ lead: Int) -> Int {
    guard let period = scene.period(at: lead - 1), period.tokens.upperBound == lead else {
      return lead
    }
    return period.tokens.lowerBound
  }

  /// The verb by which a subject has an amount, right before its noun phrase, adverbs aside: "omvat", "bedraagt".
  private static func holder(_ scene: borrowing Scene, _ clause: Int, before start: Int) -> Int? {
    var index = start - 1
    while index > scene.clauses[clause].tokens.lowerBound, start - index < 24,
      !scene.at(index, is: ClauseSplitter.verbs)
    {
      index -= 1
    }
    return scene.at(index, is: .copula) && !scene.at(index, is: .auxiliary) ? index : nil
  }

  /// "het aantal fte’s in het rapport (60.000 fte)": the number that a count in brackets gives.
  private static func numberOf(
    _ scene: borrowing Scene, _ draft: Draft, before lead: Int
  ) -> Range<Int>? {
    guard draft.unit == .count || draft.unit == .fte else { return nil }
    var index = lead - 1
    while index >= max(0, lead - 16),
      !scene.at(index, is: ClauseSplitter.verbs) || scene.at(index, has: .plural)
    {
      if scene.traits(index).contains(.number) {
        let start = scene.at(index - 1, is: .article) ? index - 1 : index
        guard let core = NounPhrase.phrase(scene, from: start, reach: .core) else { return nil }
        // "het aantal aanvragen voor een vergunning (5)", not "het aantal fte in het rapport (5 fte)"
        let next = core.upperBound
        guard next < lead, !scene.traits(next).isDisjoint(with: [.price, .substance]) else {
          return core
        }
        return NounPhrase.phrase(scene, from: start, reach: .full, limit: lead)
      }
      index -= 1
    }
    return nil
  }

  /// The line of a list up to its colon, when it is no sentence: "omzetting van de regeling: 1%".
  static func label(_ scene: borrowing Scene, before lead: Int) -> Range<Int>? {
    guard scene.at(lead, isSymbol: ":"), lead > 0 else { return nil }
    // "de opbrengst (raming 2024: € 12 miljoen)"
    if let open = (max(0, lead - 5)..<lead).last(where: { scene.at($0, isSymbol: "(") }),
      scene.at(open + 1, is: .forecast),
      let noun = NounPhrase.ending(scene, before: open, reach: .full)
    {
      return noun
    }
    var start = lead
    while start > 0, lead - start < 16 {
      let token = scene.tokens[start - 1]
      if token.has(ClauseSplitter.verbs) && !NounPhrase.isModifier(scene, start - 1)
        || token.isSymbol(":") || token.isSymbol(";") || token.isSymbol(",")
        || scene.measure(at: start - 1) != nil
      {
        return nil
      }
      start -= 1
      if token.flags.isSuperset(of: [.newLine, .capital])
        || scene.at(start - 1, isSymbol: "-") && !scene.isGlued(start - 1)
      {
        break
      }
    }
    while start < lead, scene.tokens[start].kind == .symbol { start += 1 }
    // "Voor gezinnen: 5%"
    if start + 1 < lead, scene.at(start, is: .preposition),
      scene.tokens[start].flags.contains(.capital)
    {
      start += 1
    }
    guard start < lead, start == 0 || lead - start < 16,
      (start..<lead).contains(where: { NounPhrase.isHead(scene, $0) }),
      scene.period(at: start) == nil
    else { return nil }
    return start..<lead
  }

  /// What somebody puts at a size: "het CPB raamt de groei op 1,4 procent".
  static func put(_ scene: borrowing Scene, _ lead: Int) -> Range<Int>? {
    guard scene.at(lead, is: .at), let clause = scene.clause(of: lead) else { return nil }
    let tokens = scene.clauses[clause].tokens
    guard
      let verb = (tokens.lowerBound..<lead).first(where: { scene.at($0, is: ClauseSplitter.verbs) }
      ),
      verb > tokens.lowerBound,
      // "Wij ramen de opbrengst op"
      scene.traits(verb).contains(.present)
        || scene.traits(verb).contains(.infinitive) && scene.at(verb - 1, is: .pronoun)
          && !scene.at(verb, is: .moveVerb),
      scene.at(verb, is: .verb), !scene.at(verb, is: [.auxiliary, .copula]),
      scene.at(verb + 1, is: [.article, .determiner]),
      !scene.at(verb - 1, is: [.preposition, .article]), scene.period(at: tokens.lowerBound) == nil
    else { return nil }
    // "komt dit jaar op 5%"
    guard let found = NounPhrase.phrase(scene, from: verb + 1, limit: lead) else { return nil }
    return ClauseSubject.isTime(scene, found) ? nil : found
  }

  /// What a bracket follows in which another number stands before the size: "fietsers (270; 39%)".
  static func bracketHead(_ scene: borrowing Scene, _ lead: Int) -> Range<Int>? {
    guard scene.at(lead, isSymbol: ";") || scene.at(lead, isSymbol: ","), lead > 2,
      VetoMatcher.isNumber(scene, lead - 1), scene.at(lead - 2, isSymbol: "(")
    else { return nil }
    return NounPhrase.ending(scene, before: lead - 2, reach: .ofOnly)
  }

  /// Where a figure goes on behind a bracket: "de helft (47%) van de emissies".
  static func behindBracket(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Int {
    if scene.at(end, isSymbol: ")"), scene.at(draft.tokens.lowerBound - 1, isSymbol: "("),
      scene.at(end + 1, is: .of)
    {
      return end + 1
    }
    guard draft.fraction != nil || draft.unit?.isAmount == true, scene.at(end, isSymbol: "(") else {
      return end
    }
    var index = end + 1
    while index < min(end + 10, scene.tokens.count), !scene.at(index, isSymbol: ")") { index += 1 }
    guard scene.at(index, isSymbol: ")"), index + 1 < scene.tokens.count else { return end }
    // "zeven van de tien (70%) ernstig gewonden"
    let isNamed =
      draft.fraction != nil && draft.tokens.count > 2 && NounPhrase.startsNoun(scene, index + 1)
    return isNamed || scene.at(index + 1, is: .of) || scene.traits(index + 1).contains(.substance)
      ? index + 1 : end
  }
}
