// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives a figure the noun phrase of what is measured: from its own words first, then from what governs it, then from its clause.
enum SubjectBinding {
  static func bind(_ scene: inout Scene, _ index: Int) {
    let draft = scene.drafts[index]
    let before = index > 0 ? scene.drafts[index - 1] : nil
    switch subject(scene, draft, before) {
    case .phrase(let tokens): scene.drafts[index].subject = tokens
    case .same:
      scene.drafts[index].subject = before?.subject
      scene.drafts[index].carriedSubject = before?.carriedSubject
    case .none: break
    }
  }

  private enum Found {
    case phrase(Range<Int>)
    /// What the figure before it measures.
    case same
    case none

    init(_ tokens: Range<Int>?) {
      self = tokens.map { .phrase($0) } ?? .none
    }
  }

  private static func subject(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    switch draft.kind {
    case .level: level(scene, draft, before)
    case .change, .difference, .trend: change(scene, draft, before)
    }
  }

  // MARK: - Levels

  private static func level(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    let end = draft.tokens.upperBound
    let lead = scene.lead(draft.measures[0])
    if let part = part(scene, draft, end) { return .phrase(part) }
    if let before, repeats(scene, lead, draft, before) { return .same }
    if let whole = whole(scene, draft, behindBracket(scene, draft, end)) { return .phrase(whole) }
    if let led = articleLed(scene, draft) { return .phrase(led) }
    if scene.at(lead, is: .of), let governor = NounPhrase.ending(scene, before: lead) {
      // "een bedrag van € 5 voor leraren": the amount is for something.
      let isBare = scene.traits(governor.upperBound - 1).contains(.amount)
      return .phrase(
        (isBare ? purpose(scene, draft) ?? booked(scene, draft, governor) : nil) ?? governor)
    }
    if let named = enumerated(scene, draft, before, lead) { return .phrase(named) }
    // "Jeugdzorg (JZ, € 60 miljoen)": the letters stand for the noun before the bracket.
    if scene.at(lead, isSymbol: ","), lead > 2, scene.at(lead - 2, isSymbol: "("),
      scene.tokens[lead - 1].flags.contains(.acronym),
      let noun = NounPhrase.ending(scene, before: lead - 2, reach: .ofOnly)
    {
      return .phrase(noun)
    }
    if case .currency = draft.unit {
      if let purpose = purpose(scene, draft) { return .phrase(purpose) }
      // "inkopen voor circa € 6 miljoen"
      if scene.at(lead, is: .preposition), scene.traits(lead).contains(.price),
        let bought = NounPhrase.ending(scene, before: lead)
      {
        return .phrase(bought)
      }
    }
    if scene.at(lead, isSymbol: "("),
      let noun = NounPhrase.ending(scene, before: lead, reach: .ofOnly)
    {
      return .phrase(noun)
    }
    if scene.at(lead, isSymbol: "("), let before, before.tokens.upperBound == lead,
      let first = before.measures.first,
      let governor = NounPhrase.ending(scene, before: scene.lead(first))
    {
      return .phrase(governor)
    }
    // "van alle uitstoot slechts 3 procent": the whole stands before the share.
    if draft.unit == .percent,
      let part = NounPhrase.ending(scene, before: lead + 1, reach: .ofOnly),
      scene.at(part.lowerBound - 1, is: .of)
    {
      return .phrase(part)
    }
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

  /// The part that an amount is of a sum before it: "waarvan € 2 de inkomsten en € 3 de uitgaven betreft".
  private static func part(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Range<Int>? {
    guard case .currency = draft.unit, let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.partitive)
        || clause > 0 && scene.clauses[clause].opening == .resumed
          && scene.at(draft.tokens.lowerBound - 1, is: .and)
    else { return nil }
    return NounPhrase.phrase(scene, from: end)
  }

  /// Where a figure goes on behind a bracket: "de helft (47%) van de emissies".
  private static func behindBracket(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Int {
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
  private static func withComplement(_ scene: borrowing Scene, _ counted: Range<Int>) -> Range<Int>
  {
    let end = counted.upperBound
    guard scene.at(end, is: [.of, .at]), scene.at(end + 1, is: [.article, .determiner]),
      scene.measure(at: end + 1) == nil, scene.period(at: end) == nil,
      let complement = NounPhrase.phrase(scene, from: end + 1, reach: .core)
    else { return counted }
    return counted.lowerBound..<complement.upperBound
  }

  /// What is entered for an amount: "de opbrengsten zijn voor een bedrag van € 5 opgenomen".
  private static func booked(
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
  private static func purpose(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound),
      !scene.clauses[clause].classes.contains(.copula)
        || scene.clauses[clause].traits.contains(.passive)
        || scene.clauses[clause].opening == .parenthesis
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
  private static func enumerated(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft?, _ lead: Int
  ) -> Range<Int>? {
    guard let before, before.tokens.upperBound < draft.tokens.lowerBound,
      scene.at(before.tokens.upperBound, is: .and)
        || scene.at(before.tokens.upperBound, isSymbol: ","),
      let phrase = NounPhrase.phrase(
        scene, from: before.tokens.upperBound + 1, reach: .full, limit: lead),
      phrase.upperBound == lead
    else { return nil }
    return phrase
  }

  /// Whether the figure says something more of what the one before it measures: "waarvan 40%", "dat is 2,7%", "21% tegenover 9%".
  private static func repeats(
    _ scene: borrowing Scene, _ lead: Int, _ draft: Draft, _ before: Draft
  ) -> Bool {
    let gap = before.tokens.upperBound..<max(before.tokens.upperBound, draft.tokens.lowerBound)
    guard gap.count <= 6 else { return false }
    if gap.contains(where: { scene.traits($0).contains(.partitive) }) { return true }
    let hasWhole = scene.at(draft.tokens.upperBound, is: .of)
    if scene.at(lead, is: .or), gap.count <= 2 { return true }
    guard
      !hasWhole
        || gap.contains(where: { scene.at($0, is: .copula) && scene.at($0 - 1, is: .relative) })
    else {
      return false
    }
    let joins = gap.allSatisfy {
      scene.tokens[$0].kind == .symbol && !scene.tokens[$0].isSymbol("(")
        || scene.at($0, is: [.and, .or, .copula, .auxiliary, .relative, .adverb, .preposition])
    }
    return joins && !gap.isEmpty && draft.counted == nil
  }

  /// The whole of a share, or what an amount consists of: "70% van de scholen", "€ 5 aan subsidies", "30% water".
  private static func whole(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Range<Int>? {
    if scene.at(end, is: .of),
      draft.unit == .percent || draft.unit == .permille || draft.unit?.isAmount == true
    {
      return share(scene, draft, from: end + 1) ?? measured(scene, from: end + 1)
    }
    if scene.traits(min(end, scene.tokens.count - 1)).contains(.substance),
      draft.unit != .percent
    {
      return NounPhrase.phrase(scene, from: end + 1)
    }
    // "43% NI": letters behind a unit are a unit of their own.
    let isCode =
      end < scene.tokens.count && scene.tokens[end].flags.contains(.acronym)
      && scene.tokens[end].end - scene.tokens[end].start < 4
    guard draft.unit != .count, !isCode, !scene.at(end, is: [.article, .determiner]),
      !scene.at(draft.tokens.lowerBound - 1, is: .article)
    else { return nil }
    if let noun = NounPhrase.phrase(
      scene, from: end, reach: draft.fraction == nil ? .ofOnly : .core)
    {
      return noun
    }
    // "4 van de 17 gevallen": behind a number a participle is a noun.
    let isNoun =
      draft.fraction != nil && end < scene.tokens.count && scene.traits(end).contains(.participle)
    return isNoun ? end..<end + 1 : nil
  }

  /// The whole of a share, with its prepositional phrases where share and whole open the sentence and the verb follows.
  private static func share(_ scene: borrowing Scene, _ draft: Draft, from start: Int) -> Range<
    Int
  >? {
    let short = NounPhrase.phrase(scene, from: start)
    guard let clause = scene.clause(of: start), scene.clauses[clause].opening == .sentence,
      draft.tokens.lowerBound - scene.clauses[clause].tokens.lowerBound <= 1,
      let full = NounPhrase.phrase(scene, from: start, reach: .full),
      scene.at(full.upperBound, is: ClauseSplitter.verbs)
    else { return short }
    return full
  }

  /// A whole that is an amount itself: "de € 2,1 miljard aan extra personeel".
  private static func measured(_ scene: borrowing Scene, from start: Int) -> Range<Int>? {
    let first = scene.at(start, is: .article) ? start + 1 : start
    guard
      let measure = scene.measure(at: first)
    else { return nil }
    let end = scene.measures[measure].tokens.upperBound
    if end < scene.tokens.count, scene.traits(end).contains(.substance),
      let more = NounPhrase.phrase(scene, from: end + 1)
    {
      return start..<more.upperBound
    }
    return start..<end
  }

  /// A figure inside its own noun phrase: "de vastgestelde 49.802 fte", "de 0,7% bijdrage".
  private static func articleLed(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    guard draft.fraction == nil, draft.unit != .count else { return nil }
    var index = draft.tokens.lowerBound - 1
    var steps = 0
    while steps < 4,
      NounPhrase.isModifier(scene, index) || scene.at(index, is: .adverb)
        || scene.at(index, isSymbol: "'")
    {
      index -= 1
      steps += 1
    }
    guard scene.at(index, is: .article) else { return nil }
    let end = draft.tokens.upperBound
    let noun = NounPhrase.phrase(scene, from: end, reach: .full)
    if let noun { return index..<noun.upperBound }
    if scene.at(end, is: [.preposition, .at]), let more = NounPhrase.phrase(scene, from: end + 1) {
      return index..<more.upperBound
    }
    return index..<end
  }

  // MARK: - Changes

  private static func change(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    let end = draft.tokens.upperBound
    if let trigger = draft.trigger, scene.at(trigger, is: [.moveNoun, .factorNoun]) {
      return noun(scene, draft, trigger)
    }
    // "14% meer fte aan docenten", "1.200 minder leerlingen".
    if draft.counted != nil || draft.unit == .fte, draft.from == nil, draft.to == nil,
      draft.by != nil,
      let trigger = draft.trigger, scene.at(trigger, is: .comparative)
    {
      let start = trigger + 1
      return Found(NounPhrase.phrase(scene, from: start, reach: .full) ?? unitPhrase(scene, start))
    }
    if scene.at(end, is: .of), draft.by?.unit == .percent,
      let whole = NounPhrase.phrase(scene, from: end + 1)
    {
      return .phrase(whole)
    }
    if let first = draft.measures.first,
      let named = enumerated(scene, draft, before, scene.lead(first))
    {
      return .phrase(named)
    }
    guard let clause = scene.clause(of: draft.trigger ?? draft.tokens.lowerBound) else {
      return .none
    }
    if let trigger = draft.trigger, isActive(scene, trigger, clause),
      let object = ClauseSubject.object(scene, clause, of: trigger, before: draft)
    {
      return .phrase(object)
    }
    if let found = ClauseSubject.find(scene, clause, around: draft.core(in: scene)) {
      return .phrase(found)
    }
    if let own = scene.clause(of: draft.tokens.lowerBound), own != clause,
      let found = ClauseSubject.find(scene, own, around: draft.core(in: scene))
    {
      return .phrase(found)
    }
    if let before, clause > 0, scene.clauses[clause].opening != .sentence {
      return before.subject == nil ? .none : .same
    }
    return .none
  }

  /// "fte aan docenten": a unit and what it consists of.
  private static func unitPhrase(_ scene: borrowing Scene, _ start: Int) -> Range<Int>? {
    guard scene.at(start, is: .unit) else { return nil }
    if start + 1 < scene.tokens.count, scene.traits(start + 1).contains(.substance),
      let more = NounPhrase.phrase(scene, from: start + 2)
    {
      return start..<more.upperBound
    }
    return start..<start + 1
  }

  /// What a noun of movement moves: its complement, else the compound that it is part of, else the subject of its clause.
  private static func noun(_ scene: borrowing Scene, _ draft: Draft, _ trigger: Int) -> Found {
    let last = draft.measures.last.map { scene.lead($0) } ?? trigger
    // "daling totaal collectieve uitgaven : 9%"
    if scene.at(last, isSymbol: ":"),
      let complement = NounPhrase.phrase(scene, from: trigger + 1, reach: .full, limit: last)
    {
      return .phrase(complement)
    }
    if scene.at(trigger + 1, is: [.of, .preposition, .at]), trigger + 1 < last,
      let complement = NounPhrase.phrase(scene, from: trigger + 2, reach: .full, limit: last)
    {
      return .phrase(complement)
    }
    let end = draft.tokens.upperBound
    if scene.isCompound(trigger), !scene.at(end, is: .of),
      let own = NounPhrase.ending(scene, before: trigger + 1)
    {
      return .phrase(own)
    }
    if scene.at(end, is: [.of, .at, .preposition]), !scene.at(end, is: [.base, .since, .to, .by]),
      let complement = NounPhrase.phrase(scene, from: end + 1)
    {
      return .phrase(complement)
    }
    if let counted = draft.counted { return .phrase(counted) }
    if let clause = scene.clause(of: trigger),
      let found = ClauseSubject.find(scene, clause, around: draft.core(in: scene))
    {
      return .phrase(found)
    }
    return Found(NounPhrase.ending(scene, before: trigger + 1))
  }

  /// Whether the clause has somebody who makes something move: "we verlagen de premie".
  private static func isActive(_ scene: borrowing Scene, _ trigger: Int, _ clause: Int) -> Bool {
    let own = scene.traits(trigger)
    guard own.contains(.agentive), scene.at(trigger, is: [.moveVerb, .factorVerb]) else {
      return false
    }
    if own.contains(.participle), own.isDisjoint(with: [.present, .infinitive]) {
      return scene.clauses[clause].traits.contains(.acts)
    }
    return !scene.clauses[clause].traits.contains(.passive)
  }
}

extension Unit {
  /// Whether it measures an amount of something: money, mass, volume.
  var isAmount: Bool {
    switch self {
    case .currency, .physical, .fte: true
    default: false
    }
  }
}

extension Draft {
  /// The tokens of its measures, without the words that stand between them and the verb.
  func core(in scene: borrowing Scene) -> Range<Int> {
    guard let first = measures.first, let last = measures.last else { return tokens }
    return scene.hedged(first)
      .lowerBound..<max(scene.hedged(first).upperBound, scene.hedged(last).upperBound)
  }
}
