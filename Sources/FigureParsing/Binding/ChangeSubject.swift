// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What moves, or differs.
extension SubjectBinding {
  static func change(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
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
    // "0,5% hogere economische groei", "drie keer zo veel geld"
    if let compared = compared(scene, draft) { return .phrase(compared) }
    // "5% gekort op hun uitkering"
    if let trigger = draft.trigger, scene.traits(trigger).contains(.cuts), scene.at(end, is: .at),
      let cut = NounPhrase.phrase(scene, from: end + 1)
    {
      return .phrase(cut)
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
    let core = draft.core(in: scene)
    return ClauseSubject.reference(scene, clause, before: core.lowerBound) == nil ? .none : .back
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
    guard isBent || scene.at(end - 1, is: .equal), !scene.at(end, is: .than) else { return nil }
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
