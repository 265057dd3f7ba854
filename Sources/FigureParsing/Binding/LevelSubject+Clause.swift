// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a level measures where neither its own words nor what governs it say so.
extension SubjectBinding {
  /// The subject of the clause, or what comes nearest to one.
  static func clause(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return .none }
    if draft.unit != .count,
      !isSaid(scene, scene.lead(draft.measures[0]), scene.clauses[clause].tokens),
      let explained = explained(scene, draft)
    {
      return .phrase(explained)
    }
    // "de post (750 fte in 2026 en 1.350 fte in 2031)"
    if let before, scene.clauses[clause].opening == .parenthesis, draft.counted == nil,
      before.kind == .level, before.unit == draft.unit,
      scene.clauses[clause].tokens.contains(before.tokens.lowerBound),
      before.subject != nil || before.carriedSubject != nil || before.refersBack,
      scene.clauses[clause].classes.isDisjoint(with: ClauseSplitter.verbs)
    {
      return .same
    }
    if let before, sharesVerb(scene, draft, before) || isApposed(scene, draft, before, clause) {
      return .same
    }
    if draft.unit != .count || draft.counted == nil,
      let whole = ClauseSubject.openingWhole(
        scene, clause, before: draft.core(in: scene).lowerBound)
    {
      return .phrase(whole)
    }
    // "Van de reizigers die in mei kwamen, had na een jaar 49% werk"
    if draft.unit == .percent, clause > 0, clause < 3, scene.clauses[clause].opening == .mark,
      scene.clauses[clause - 1].opening == .relative,
      ClauseSubject.isFinite(scene, scene.clauses[clause].tokens.lowerBound),
      let whole = ClauseSubject.openingWhole(
        scene, 0, before: scene.clauses[clause].tokens.lowerBound)
    {
      return .phrase(whole)
    }
    // "Daarvan heeft 14 procent een huur"
    if draft.unit == .percent,
      scene.traits(scene.clauses[clause].tokens.lowerBound).contains(.partitive),
      !isSaid(scene, scene.lead(draft.measures[0]), scene.clauses[clause].tokens)
    {
      return .back
    }
    let ofClause = ClauseSubject.find(scene, clause, around: draft.core(in: scene))
    // "In 2017 is zo'n 3 miljoen ton zand gewonnen", and not "de uitstoot was 3 kiloton CO2"
    if case .physical = draft.unit, let counted = draft.counted,
      !isSaid(scene, scene.lead(draft.measures[0]), scene.clauses[clause].tokens)
        || ofClause == nil && scene.clauses[clause].traits.contains(.passive)
    {
      return .phrase(counted)
    }
    if let ofClause, isHad(scene, draft, ofClause) || isDone(scene, draft, clause, ofClause) {
      return .back
    }
    if draft.unit == .count, let counted = draft.counted {
      // "er overleden 3.100 mensen, het laagste aantal sinds 1995"
      let isNumber =
        ofClause.map {
          scene.clauses[clause].traits.contains(.number) && !$0.isEmpty
            && !($0.lowerBound > draft.tokens.upperBound
              && scene.at($0.lowerBound - 1, isSymbol: ","))
        } ?? false
      if !isNumber { return .phrase(withComplement(scene, counted)) }
    }
    if let ofClause {
      // "de andere helft": no noun but that of the share before.
      let isShare =
        ofClause.upperBound == draft.core(in: scene).lowerBound
        && NounPhrase.isModifier(scene, ofClause.upperBound - 1)
      return isShare && before?.subject != nil ? .same : .phrase(ofClause)
    }
    // "gaat het bij die regelingen om € 5"; "in 2012 bedraagt deze 5%".
    let reference = ClauseSubject.reference(
      scene, clause, before: draft.core(in: scene).lowerBound)
    if reference == .demonstrative || isShareOfNamed(scene, draft, before, clause)
      || isOfNamed(scene, draft)
    {
      return .back
    }
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
    if reference != nil { return .back }
    // "Uit een enquête onder 400 jongeren blijkt dat 41% zich eenzaam voelt"
    if draft.unit == .percent, scene.clauses[clause].opening == .conjunction, let before,
      let counted = before.counted, before.subject != nil, let first = before.measures.first,
      scene.traits(max(0, scene.lead(first))).contains(.among),
      counted.upperBound <= draft.tokens.lowerBound
    {
      return .same
    }
    // "Van het geld …, schat men dat € 5 over is"
    return clause > 0 && draft.unit != .count
      ? Found(ClauseSubject.openingWhole(scene, 0, before: draft.core(in: scene).lowerBound))
      : .none
  }

  /// Whether a size behind a comma says again, in another unit, what the one before it said: "28% van het geld, bijna € 28
  /// miljard".
  private static func isApposed(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft, _ clause: Int
  ) -> Bool {
    guard before.kind == .level, before.subject != nil || before.carriedSubject != nil,
      draft.counted == nil, before.unit != draft.unit,
      scene.at(scene.lead(draft.measures[0]), isSymbol: ","),
      draft.tokens.lowerBound - before.tokens.upperBound < 12
    else { return false }
    let next = draft.tokens.upperBound
    return next >= scene.tokens.count || scene.tokens[next].kind == .symbol
      || scene.at(next, is: [.and, .conjunction])
  }

  /// Whether a size is said of "het", which was named before: "In Drenthe was het 5%".
  private static func isOfNamed(_ scene: borrowing Scene, _ draft: Draft) -> Bool {
    let word = draft.core(in: scene).lowerBound - 1
    return scene.at(word, is: .article) && scene.at(word - 1, is: .copula)
      && ClauseSubject.isAnaphor(scene, word) && draft.counted == nil
  }

  /// Whether a share opens its sentence without its whole, which the sentence before named: "Ruim 13 procent is weg".
  private static func isShareOfNamed(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft?, _ clause: Int
  ) -> Bool {
    before == nil && draft.unit == .percent && scene.clauses[clause].opening == .sentence
      && draft.tokens.lowerBound == scene.clauses[clause].tokens.lowerBound
      && ClauseSubject.isFinite(scene, draft.tokens.upperBound)
  }

  /// Whether a share is a further part of the whole of the one before it: "50% is bestemd voor zorg en 50% voor onderwijs",
  /// "70% heeft een eigen auto en 15% huurt er een".
  private static func sharesVerb(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft
  ) -> Bool {
    let lead = scene.lead(draft.measures[0])
    guard draft.unit == .percent, before.unit == .percent, before.kind == .level,
      before.subject != nil || before.refersBack, scene.at(lead, is: .and),
      lead - before.tokens.upperBound < 20
    else { return false }
    let next = draft.tokens.upperBound
    return ClauseSubject.isFinite(scene, next) && !scene.at(next, is: .copula)
      || scene.at(next, is: [.preposition, .at]) && !scene.at(next, is: .of)
        && !(before.tokens.upperBound..<lead).contains { ClauseSubject.isFinite(scene, $0) }
  }
}
