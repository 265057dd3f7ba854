// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What moves, or differs.
extension SubjectBinding {
  static func change(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    let end = draft.tokens.upperBound
    // "(2017: € 22 miljoen daling)": the same at another time.
    if before?.subject != nil, let first = draft.measures.first,
      RelationMatcher.retelling(scene, before: scene.lead(first) + 1) != nil
    {
      return .same
    }
    // "€ 9 miljoen (6%) minder dan geraamd": one comparison in two units.
    if let before, before.trigger != nil, before.trigger == draft.trigger,
      scene.at(draft.tokens.lowerBound - 1, isSymbol: "("),
      before.subject != nil || before.carriedSubject != nil || before.refersBack
    {
      return .same
    }
    if let trigger = draft.trigger, scene.at(trigger, is: [.moveNoun, .factorNoun]) {
      return noun(scene, draft, trigger, before)
    }
    // "61 doden minder dan", "1.800 diefstallen meer"
    if let counted = draft.counted, let trigger = draft.trigger, draft.kind == .change,
      draft.from == nil, draft.to == nil, counted.upperBound == trigger,
      scene.at(trigger, is: .comparative)
    {
      return .phrase(counted)
    }
    // "14% meer fte aan docenten", "1.200 minder leerlingen".
    if draft.counted != nil || draft.unit == .fte, draft.from == nil, draft.to == nil,
      draft.by != nil,
      let trigger = draft.trigger, scene.at(trigger, is: .comparative)
    {
      let start = trigger + 1
      return Found(NounPhrase.phrase(scene, from: start, reach: .full) ?? unitPhrase(scene, start))
    }
    // "er komen 500 banen bij"
    if let counted = draft.counted, draft.from == nil, draft.to == nil, let trigger = draft.trigger,
      scene.at(trigger, has: .adding) || scene.at(trigger, is: .particle)
    {
      return .phrase(counted)
    }
    // "van 5 naar 7 procent" behind a noun, without a verb of its own: "de verhoging van de norm van 5 naar 7 procent"
    if draft.trigger == nil, draft.from != nil, draft.to != nil, let first = draft.measures.first,
      scene.at(scene.lead(first), is: .from),
      // "heeft zich volgens hen in Delft ontwikkeld van 0 naar 2 procent"
      !NounPhrase.isVerbal(scene, scene.lead(first) - 1),
      let governor = NounPhrase.measured(scene, before: scene.lead(first))
    {
      return .phrase(governor)
    }
    // "€ 2 miljoen extra uit voor veilige wegen"
    if let trigger = draft.trigger, scene.at(trigger, is: .extra), draft.by?.unit?.isMoney == true,
      let purpose = purpose(scene, draft)
    {
      return .phrase(purpose)
    }
    // "40% is groen, oplopend naar 50%"
    if let before, let trigger = draft.trigger, trigger == draft.tokens.lowerBound,
      scene.at(trigger - 1, isSymbol: ","), before.kind == .level, before.subject != nil,
      let clause = scene.clause(of: trigger), scene.clauses[clause].tokens.lowerBound == trigger,
      !scene.clauses[clause].tokens.contains(where: {
        ClauseSubject.isFinite(scene, $0) && $0 != trigger
      }),
      scene.traits(trigger).isDisjoint(with: [.present, .past, .infinitive])
    {
      return .same
    }
    if let bracketed = bracketed(scene, draft, before) { return bracketed }
    // "32.175 mensen vroegen asiel aan, 17 procent minder dan in 2023"
    if let before, isAdded(scene, draft, to: before) { return .same }
    // "0,5% hogere economische groei", "drie keer zo veel geld"
    if let compared = compared(scene, draft) { return .phrase(compared) }
    // "5% gekort op hun uitkering"
    if let trigger = draft.trigger, scene.traits(trigger).contains(.cuts), scene.at(end, is: .at),
      let cut = NounPhrase.phrase(scene, from: end + 1)
    {
      return .phrase(cut)
    }
    // "40 fte worden toegevoegd aan de douane"
    if let trigger = draft.trigger, draft.counted == nil, draft.from == nil, draft.to == nil,
      draft.by != nil, scene.at(trigger, has: .adding), end < scene.tokens.count,
      scene.traits(end).contains(.substance), trigger + 1 == end
    {
      return Found(NounPhrase.phrase(scene, from: end + 1))
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
    // "gaat omhoog: van 2 naar 4 jaar cel"
    let isApart =
      clause > 0 && scene.clauses[clause].opening == .mark
      && scene.clauses[clause].classes.isDisjoint(with: ClauseSplitter.verbs)
    if isApart, before == nil, scene.at(scene.clauses[clause].tokens.lowerBound - 1, isSymbol: ":"),
      let outer = ClauseSubject.find(scene, clause - 1, around: 0..<0)
    {
      return .phrase(outer)
    }
    if let found = ClauseSubject.find(scene, clause, around: draft.core(in: scene)) {
      return .phrase(found)
    }
    if let own = scene.clause(of: draft.tokens.lowerBound), own != clause,
      let found = ClauseSubject.find(scene, own, around: draft.core(in: scene))
    {
      return .phrase(found)
    }
    // "Het aantal nam toe, van 5 naar 7"
    if isApart, before == nil, let outer = ClauseSubject.find(scene, clause - 1, around: 0..<0) {
      return .phrase(outer)
    }
    if let before, clause > 0, scene.clauses[clause].opening != .sentence {
      return before.subject == nil ? .none : .same
    }
    let core = draft.core(in: scene)
    if ClauseSubject.reference(scene, clause, before: core.lowerBound) != nil { return .back }
    // "Aan leges is € 4 minder ontvangen dan geraamd"
    let first = scene.clauses[clause].tokens.lowerBound
    if scene.traits(first).contains(.substance), draft.kind == .difference,
      let spent = NounPhrase.phrase(scene, from: first + 1, reach: .full, limit: core.lowerBound),
      ClauseSubject.isFinite(scene, spent.upperBound)
    {
      return .phrase(spent)
    }
    return .none
  }

  /// Whether a comparison without verb or noun of its own says more of the level before the comma.
  private static func isAdded(_ scene: borrowing Scene, _ draft: Draft, to before: Draft) -> Bool {
    guard before.kind == .level, before.subject != nil || before.carriedSubject != nil,
      draft.counted == nil,
      let first = draft.measures.first, scene.at(scene.lead(first), isSymbol: ","),
      let trigger = draft.trigger, scene.at(trigger, is: .comparative),
      scene.at(trigger, is: .than) || scene.at(trigger + 1, is: .than),
      let own = scene.clause(of: draft.tokens.lowerBound),
      let other = scene.clause(of: before.tokens.lowerBound), own - other <= 1
    else { return false }
    // What "dan" leads to may have a verb of its own: "dan in 2019 werd begroot".
    let than = scene.at(trigger, is: .than) ? trigger : trigger + 1
    let rest = draft.tokens.lowerBound..<max(draft.tokens.lowerBound, than)
    return !rest.contains { scene.at($0, is: ClauseSplitter.verbs) }
  }

  /// What a size alone in a bracket is of: the level before it ("€ 19 miljard (+5,7%)"), else the noun that it stands behind
  /// ("Emmen (+4,1%)").
  private static func bracketed(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft?
  ) -> Found? {
    let open = draft.tokens.lowerBound - 1
    guard draft.trigger == nil, draft.from == nil, draft.to == nil, scene.at(open, isSymbol: "("),
      scene.at(draft.tokens.upperBound, isSymbol: ")")
    else { return nil }
    if let before, before.tokens.upperBound == open, before.subject != nil || before.refersBack {
      return .same
    }
    // "minder dan een jaar eerder (-8%)": a time has no size.
    if let before, before.kind != .level, before.subject != nil || before.carriedSubject != nil,
      endsInTime(scene, open)
    {
      return .same
    }
    return Found(NounPhrase.ending(scene, before: open, reach: .full))
  }

  /// The noun phrase that a word of comparison at the figure's end goes with.
  private static func compared(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    let end = draft.tokens.upperBound
    guard draft.counted == nil else { return nil }
    let isBent =
      scene.at(end - 1, is: .comparative) && scene.traits(end - 1).contains(.attributive)
    // "€ 149 miljoen meer aan verplichtingen"
    if scene.at(end - 1, is: [.comparative, .extra]), end < scene.tokens.count,
      scene.traits(end).contains(.substance)
    {
      return NounPhrase.phrase(scene, from: end + 1, reach: .full)
    }
    // "49 procent minder uitstoot", "11 minuten minder reistijd"
    let isQuantity =
      scene.at(end - 1, is: .comparative)
      && (scene.at(end - 1, is: .adverb) || draft.by?.unit?.isMeasured == true)
      && !scene.at(end - 1, is: .than)
      && (NounPhrase.isHead(scene, end)
        || NounPhrase.isModifier(scene, end)
          && !NounPhrase.isVerbal(scene, end))
    guard isBent || isQuantity || scene.at(end - 1, is: .equal), !scene.at(end, is: .than) else {
      return nil
    }
    return NounPhrase.phrase(scene, from: end)
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
  private static func noun(
    _ scene: borrowing Scene, _ draft: Draft, _ trigger: Int, _ before: Draft?
  ) -> Found {
    let last = draft.measures.last.map { scene.lead($0) } ?? trigger
    // "daling totaal collectieve uitgaven : 9%"
    if scene.at(last, isSymbol: ":"),
      let complement = NounPhrase.phrase(scene, from: trigger + 1, reach: .full, limit: last)
    {
      return .phrase(complement)
    }
    if scene.at(trigger + 1, is: [.of, .preposition, .at]), trigger + 1 < last,
      !isTime(scene, trigger + 2),
      let complement = NounPhrase.phrase(scene, from: trigger + 2, reach: .full, limit: last)
    {
      // "een emissiereductie van de landbouw": the compound says of what.
      if scene.isCompound(trigger), let own = NounPhrase.ending(scene, before: trigger + 1) {
        return .phrase(own.lowerBound..<complement.upperBound)
      }
      return .phrase(complement)
    }
    let end = draft.tokens.upperBound
    if scene.isCompound(trigger), !scene.at(end, is: .of),
      let own = NounPhrase.ending(scene, before: trigger + 1)
    {
      return .phrase(own)
    }
    if scene.at(end, is: [.of, .at, .preposition]), !scene.at(end, is: [.base, .since, .to, .by]),
      let complement = NounPhrase.phrase(scene, from: end + 1, reach: .full)
    {
      return .phrase(complement)
    }
    if let counted = draft.counted { return .phrase(counted) }
    if let led = led(scene, trigger) { return .phrase(led) }
    if let clause = scene.clause(of: trigger),
      scene.clauses[clause].traits.contains(.says) || isSought(scene, trigger)
    {
      return foreseen(scene, trigger)
    }
    if let clause = scene.clause(of: trigger) {
      if let found = ClauseSubject.find(scene, clause, around: draft.core(in: scene)),
        !isBareMovement(scene, found, trigger)
      {
        return .phrase(found)
      }
      // "…, een stijging van 15%": of what the figure before the comma measures.
      if let before, scene.at(trigger - 1, is: .article),
        scene.at(trigger - 2, isSymbol: ",") || scene.at(trigger - 2, isSymbol: "-")
      {
        return before.subject == nil && before.carriedSubject == nil ? .none : .same
      }
    }
    if let own = NounPhrase.ending(scene, before: trigger + 1),
      !isBareMovement(scene, own, trigger)
    {
      return .phrase(own)
    }
    // "Dat is een toename van 12 naar 15 procent."
    guard let clause = scene.clause(of: trigger) else { return .none }
    // "Een stijging van 140 euro ten opzichte van 2017.": a sentence without a verb says more of the one before it.
    if before == nil, scene.at(trigger - 1, has: .one),
      trigger - 1 == scene.clauses[clause].tokens.lowerBound,
      scene.clauses[clause].opening == .sentence,
      scene.clauses[clause].classes.isDisjoint(with: [.auxiliary, .copula])
    {
      return .back
    }
    return ClauseSubject.reference(scene, clause, before: trigger) == nil ? .none : .back
  }

  /// Whether a time or a length of time begins at a token: "een verdubbeling in tien jaar tijd".
  private static func isTime(_ scene: borrowing Scene, _ index: Int) -> Bool {
    if scene.period(at: index) != nil { return true }
    return scene.measure(at: index).map { scene.measures[$0].unit?.isTime == true } ?? false
  }

  /// A noun of movement that a verb or comparison leads to by "van" or "dan", and that its clause does not move: "gaat uit
  /// van een economische groei van 2%", "minder dan de groei van 3%".
  private static func led(_ scene: borrowing Scene, _ trigger: Int) -> Range<Int>? {
    guard let own = NounPhrase.ending(scene, before: trigger + 1) else { return nil }
    let word = own.lowerBound - 1
    let isForeseen =
      scene.at(word, is: .forecast) && scene.at(word, is: .verb)
      && scene.tokens[word].flags.contains(.phrase)
    guard
      isForeseen || scene.at(word, is: .than)
        || scene.at(word, is: .of)
          && scene.at(word - 1, is: [.preposition, .adverb, .verb, .particle])
    else { return nil }
    return own
  }

  /// What moves, in a phrase that says that it does: "de uitstoot" in "het verminderen van de uitstoot".
  static func moved(
    _ scene: borrowing Scene, _ draft: Draft, _ phrase: Range<Int>
  ) -> Range<Int>? {
    let first =
      scene.at(phrase.lowerBound, is: .article) ? phrase.lowerBound + 1 : phrase.lowerBound
    guard draft.kind == .change, draft.trigger == first, scene.at(first + 1, is: .of),
      first + 2 < phrase.upperBound, !scene.isCompound(first)
    else { return nil }
    return first + 2..<phrase.upperBound
  }

  /// Whether a phrase is a noun of movement with its article alone, which does not say what moves.
  private static func isBareMovement(
    _ scene: borrowing Scene, _ phrase: Range<Int>, _ trigger: Int
  ) -> Bool {
    phrase.upperBound == trigger + 1 && !scene.isCompound(trigger)
      && phrase.dropLast().allSatisfy { scene.at($0, is: [.article, .determiner]) }
  }

  /// Whether somebody seeks what moves: "streeft naar een reductie van 30 procent".
  private static func isSought(_ scene: borrowing Scene, _ trigger: Int) -> Bool {
    guard let own = NounPhrase.ending(scene, before: trigger + 1) else { return false }
    // "richt zich op een reductie van 60 procent"
    if scene.at(own.lowerBound - 1, is: .at), let clause = scene.clause(of: trigger) {
      return scene.clauses[clause].tokens.contains {
        $0 < own.lowerBound && scene.at($0, is: .target) && scene.at($0, is: .verb)
      }
    }
    return scene.at(own.lowerBound - 1, is: .to) && !scene.at(own.lowerBound - 1, is: .until)
  }

  /// What somebody says or expects to move is no subject of the clause: "het CPB raamt een economische groei van 1,4%".
  ///
  /// The noun of movement names it with its adjective, or not at all.
  private static func foreseen(_ scene: borrowing Scene, _ trigger: Int) -> Found {
    guard let own = NounPhrase.ending(scene, before: trigger + 1),
      own.contains(where: { scene.at($0, is: .adjective) || NounPhrase.isModifier(scene, $0) })
    else { return .none }
    return .phrase(own)
  }

  /// Whether the clause has somebody who makes something move: "we verlagen de premie".
  static func isActive(_ scene: borrowing Scene, _ trigger: Int, _ clause: Int) -> Bool {
    let own = scene.traits(trigger)
    guard own.contains(.agentive), scene.at(trigger, is: [.moveVerb, .factorVerb]) else {
      return false
    }
    if own.contains(.participle), own.isDisjoint(with: [.present, .infinitive]) {
      return scene.clauses[clause].traits.contains(.acts)
    }
    // "de raad wordt verzocht de premie te verlagen"
    return !scene.clauses[clause].traits.contains(.passive)
      || trigger > 0 && scene.traits(trigger - 1).contains(.toInfinitive)
  }
}
