// SPDX-License-Identifier: EUPL-1.2

/// The subject and the object of a clause, by the order of Dutch and its neighbours: verb second, or verb last behind a conjunction.
enum ClauseSubject {
  /// Verbs that carry a clause.
  private static let finite: WordClass = [.auxiliary, .copula, .verb, .moveVerb, .factorVerb]

  /// The subject of a clause, its figure left out; nil when it is a pronoun or there is none.
  static func find(_ scene: borrowing Scene, _ clause: Int, around figure: Range<Int>) -> Range<
    Int
  >? {
    let here = scene.clauses[clause]
    switch here.opening {
    case .conjunction, .relative:
      let first = here.tokens.lowerBound + 1
      if let found = first < here.tokens.upperBound
        ? phrase(scene, from: first, here.tokens, figure) : nil
      {
        return found
      }
      // "het percentage, dat steeg": the noun before the relative word.
      guard here.opening == .relative else { return nil }
      let end =
        scene.at(here.tokens.lowerBound - 1, isSymbol: ",")
        ? here.tokens.lowerBound - 1 : here.tokens.lowerBound
      return NounPhrase.ending(scene, before: end, reach: .ofOnly)
    case .resumed:
      if let found = phrase(scene, from: here.tokens.lowerBound, here.tokens, figure),
        !startsWithVerb(scene, here)
      {
        return found
      }
      return clause >= 2 ? find(scene, clause - 2, around: figure) : nil
    case .mark where startsWithVerb(scene, here) && clause > 0:
      // What a comma interrupts: "de hulp, waaronder die aan Rusland, moet …".
      if let found = phrase(scene, from: here.tokens.lowerBound, here.tokens, figure) {
        return found
      }
      let before =
        scene.clauses[clause - 1].opening == .relative && clause > 1 ? clause - 2 : clause - 1
      return scene.clauses[before].opening == .sentence
        || scene.clauses[before].opening == .conjunction
        ? find(scene, before, around: figure) : nil
    case .sentence, .mark, .parenthesis:
      return phrase(scene, from: here.tokens.lowerBound, here.tokens, figure)
    }
  }

  private static func startsWithVerb(_ scene: borrowing Scene, _ clause: Clause) -> Bool {
    scene.at(clause.tokens.lowerBound, is: finite)
  }

  /// The first noun phrase that no preposition leads; a pronoun on the way is the subject and ends the search.
  private static func phrase(
    _ scene: borrowing Scene, from start: Int, _ clause: Range<Int>, _ figure: Range<Int>
  ) -> Range<Int>? {
    var index = start
    // A subject stands near the start of its clause; one that does not is not looked for.
    while index < min(clause.upperBound, start + 60) {
      if figure.contains(index) {
        index = figure.upperBound
        continue
      }
      if let end = skipped(scene, index, clause) {
        index = end
        continue
      }
      let token = scene.tokens[index]
      if token.has(.pronoun), !token.has([.article, .determiner, .adverb]),
        !scene.traits(index).isEmpty
      {
        return nil
      }
      if token.has([.article, .determiner]) || NounPhrase.isHead(scene, index)
        || NounPhrase.isModifier(scene, index),
        let found = NounPhrase.phrase(
          scene, from: index, reach: .full, limit: limit(clause, figure, index))
      {
        return found
      }
      index += 1
    }
    return nil
  }

  private static func limit(_ clause: Range<Int>, _ figure: Range<Int>, _ index: Int) -> Int {
    figure.lowerBound > index ? min(clause.upperBound, figure.lowerBound) : clause.upperBound
  }

  /// The end of what is no subject at `index`: a period, or a preposition with its noun phrase.
  private static func skipped(_ scene: borrowing Scene, _ index: Int, _ clause: Range<Int>) -> Int?
  {
    if let period = scene.period(at: index), period.role != .name {
      return max(index + 1, period.tokens.upperBound)
    }
    if let label = heading(scene, index, clause) { return label }
    if let measure = scene.measure(at: index) { return scene.measures[measure].tokens.upperBound }
    guard scene.at(index, is: [.preposition, .at, .by, .to, .of, .from, .base, .source, .since])
    else { return nil }
    guard
      let inner = NounPhrase.phrase(
        scene, from: index + 1, reach: .ofOnly, limit: clause.upperBound)
    else {
      return index + 1
    }
    // "het onderzoek dat SEO uitvoerde": the relative clause goes with it.
    guard scene.at(inner.upperBound, is: .relative), scene.at(inner.upperBound, is: .determiner)
    else { return inner.upperBound }
    var after = inner.upperBound + 1
    while after < min(clause.upperBound, inner.upperBound + 14), !scene.at(after, is: finite) {
      after += 1
    }
    return scene.at(after, is: finite) ? after + 1 : inner.upperBound
  }

  /// The end of what numbers the sentence: "Vraag 12", "II" at its start.
  private static func heading(_ scene: borrowing Scene, _ index: Int, _ clause: Range<Int>) -> Int?
  {
    if scene.at(index, is: .label), VetoMatcher.isNumber(scene, index + 1) { return index + 2 }
    guard index == clause.lowerBound, index + 1 < clause.upperBound,
      scene.tokens[index + 1].flags.contains(.capital),
      scene.at(index + 1, is: [.preposition, .article, .determiner, .pronoun])
    else { return nil }
    let token = scene.tokens[index]
    let isRoman = (token.start..<token.end).allSatisfy {
      scene.bytes[$0] == UInt8(ascii: "I") || scene.bytes[$0] == UInt8(ascii: "V")
        || scene.bytes[$0] == UInt8(ascii: "X")
    }
    return isRoman ? index + 1 : nil
  }

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
      if scene.at(index, is: [.preposition, .at]),
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
    var index = start
    let end = max(verb, draft.measures.first.map { scene.lead($0) } ?? verb)
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
        guard verb > found.upperBound, found.upperBound <= end else { return nearest ?? found }
        nearest = found
        index = found.upperBound
        continue
      }
      index += 1
    }
    return nearest
  }
}
