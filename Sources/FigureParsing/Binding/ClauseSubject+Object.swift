// SPDX-License-Identifier: EUPL-1.2

/// What a clause is about besides its subject.
extension ClauseSubject {
  /// What a preposition says the figure is about, where the clause has no subject but "het" or "er": "bij die regelingen gaat het om".
  static func place(_ scene: borrowing Scene, _ clause: Int, around figure: Range<Int>) -> Range<
    Int
  >? {
    var index = scene.clauses[clause].tokens.lowerBound
    var found: Range<Int>?
    while index < figure.lowerBound {
      if scene.period(at: index) != nil {
        index += 1
        continue
      }
      // "Per spoor werd 3 miljoen ton vervoerd"
      if scene.traits(index).contains(.among), scene.at(index, is: .adverb),
        !scene.at(index, is: .preposition)
      {
        found = index..<index + 1
        index += 1
      } else if scene.at(index, is: [.preposition, .at]),
        !scene.at(index, is: [.of, .to, .by, .base, .since, .source]),
        let phrase = NounPhrase.phrase(
          scene, from: index + 1, reach: .full, limit: figure.lowerBound)
      {
        found = phrase
        index = phrase.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// What a verb makes move: the noun phrase behind it, or before it when it stands last.
  static func object(
    _ scene: borrowing Scene, _ clause: Int, of verb: Int, before draft: Draft
  ) -> Range<Int>? {
    let tokens = scene.clauses[clause].tokens
    // The finite verb in front of which the one stands who acts.
    var start = verb + 1
    if scene.traits(verb).contains(.infinitive)
      || scene.traits(verb).contains(.participle),
      let finite = (tokens.lowerBound..<min(verb, draft.core(in: scene).lowerBound)).first(where: {
        scene.at($0, is: [.auxiliary, .copula])
          || scene.at($0, is: .verb) && !scene.at($0, is: .adjective)
      })
    {
      start = finite + 1
    } else if scene.traits(verb).contains(.infinitive),
      !scene.at(verb + 1, is: [.pronoun, .article, .determiner]),
      verb > tokens.lowerBound
    {
      start = tokens.lowerBound
    }
    let lead = draft.measures.first.map { scene.lead($0) } ?? verb
    if let own = behind(scene, clause, verb, before: lead) { return own }
    // "om het aantal kinderen in vier jaar te halveren": the first phrase is what the infinitive moves.
    var isFirst = false
    if verb > tokens.lowerBound, scene.traits(verb - 1).contains(.toInfinitive) {
      if let purpose = (max(0, verb - 30)..<verb).last(where: {
        scene.traits($0).contains(.purpose) && !scene.at($0, is: .conjunction)
      }) {
        // A relative clause may stand between: "het aantal kinderen dat in armoede opgroeit".
        if purpose < tokens.lowerBound {
          return NounPhrase.phrase(scene, from: purpose + 1, reach: .full)
        }
        start = purpose + 1
        isFirst = true
      } else if let means = (max(tokens.lowerBound, verb - 20)..<verb).last(where: {
        scene.traits($0).contains(.agent)
      }), scene.at(means + 1, is: [.article, .determiner]) || NounPhrase.isHead(scene, means + 1) {
        // "door de rechten te verlagen met 25%"
        start = means + 1
        isFirst = true
      }
    }
    var index = start
    let end = max(verb, lead)
    let stop = start > verb ? tokens.upperBound : max(end, draft.tokens.upperBound)
    // Where the verb stands last, the object is the phrase nearest before what is said of it.
    var nearest: Range<Int>?
    while index < min(tokens.upperBound, stop) {
      if index >= end, nearest != nil { break }
      if index == verb || draft.tokens.contains(index) && index >= end {
        index += 1
        continue
      }
      if let skip = skipped(scene, index, tokens) {
        index = skip
        continue
      }
      if scene.tokens[index].has([.article, .determiner]) || NounPhrase.isHead(scene, index)
        || NounPhrase.isModifier(scene, index),
        let found = NounPhrase.phrase(
          scene, from: index, reach: .full, limit: index < end ? end : tokens.upperBound)
      {
        if scene.tokens[found.upperBound - 1].has(.periodNoun) {
          index = found.upperBound
          continue
        }
        guard !isFirst, verb > found.upperBound, found.upperBound <= end else {
          return nearest ?? found
        }
        // "het budget voor het project haven Noord": without an article it says which.
        if let before = nearest, before.upperBound == found.lowerBound,
          !scene.at(found.lowerBound, is: [.article, .determiner])
        {
          nearest = before.lowerBound..<found.upperBound
        } else {
          nearest = found
        }
        index = found.upperBound
        continue
      }
      index += 1
    }
    return nearest
  }

  /// The object behind the finite verb of a main clause: "huisartsen verhogen per 1 mei de tarieven", and the second of
  /// two phrases where something else opens the clause: "per 1 mei verhogen huisartsen de tarieven".
  private static func behind(
    _ scene: borrowing Scene, _ clause: Int, _ verb: Int, before lead: Int
  ) -> Range<Int>? {
    let tokens = scene.clauses[clause].tokens
    guard scene.clauses[clause].opening == .sentence || scene.clauses[clause].opening == .mark,
      verb + 1 < lead, !scene.traits(verb).isDisjoint(with: [.present, .past, .infinitive]),
      !scene.traits(verb).contains(.participle),
      verb == 0 || !scene.traits(verb - 1).contains(.toInfinitive),
      !(max(tokens.lowerBound, verb - 30)..<verb).contains(where: { isFinite(scene, $0) }),
      let first = bare(scene, from: verb + 1, before: lead, tokens)
    else { return nil }
    let opening = tokens.lowerBound
    guard verb > opening, scene.at(opening, is: opens) || scene.period(at: opening) != nil,
      let second = bare(scene, from: first.upperBound, before: lead, tokens)
    else { return verb > opening ? first : nil }
    return second
  }

  /// The first phrase in a stretch that no preposition leads and that is no time.
  private static func bare(
    _ scene: borrowing Scene, from start: Int, before end: Int, _ clause: Range<Int>
  ) -> Range<Int>? {
    var index = start
    while index < min(end, start + 24) {
      if let skip = skipped(scene, index, clause) {
        index = skip
        continue
      }
      if scene.tokens[index].has([.article, .determiner]) || NounPhrase.isHead(scene, index)
        || NounPhrase.isModifier(scene, index),
        let found = NounPhrase.phrase(scene, from: index, reach: .full, limit: end)
      {
        if !isTime(scene, found) { return found }
        index = found.upperBound
        continue
      }
      index += 1
    }
    return nil
  }
}
