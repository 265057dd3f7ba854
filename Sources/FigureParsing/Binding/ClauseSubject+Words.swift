// SPDX-License-Identifier: EUPL-1.2

/// Phrases that stand where a subject may and are none: times, adverbs and what says how something is.
extension ClauseSubject {
  /// The subject that "dat" or "die" begins behind its verb, in a main clause that something else opens.
  ///
  /// "Sinds 2015 is dat budget gedaald". Behind a subject it opens a clause of its own: "het gevolg is dat inflatie stijgt".
  static func pointed(
    _ scene: borrowing Scene, _ clause: Clause, _ figure: Range<Int>
  ) -> Range<Int>? {
    let word = clause.tokens.lowerBound
    guard scene.at(word, is: .relative), scene.at(word, is: .determiner),
      scene.at(word - 1, is: [.auxiliary, .copula]),
      let before = scene.clause(of: word - 1),
      case let first = scene.clauses[before].tokens.lowerBound,
      first == word - 1
        || scene.at(first, is: [.preposition, .since, .adverb, .at, .deictic])
          && isShort(scene, before, word)
    else { return nil }
    // "in Delft was dat landelijk 5%"
    guard
      let found = NounPhrase.phrase(
        scene, from: word, reach: .full, limit: limit(clause.tokens, figure, word)),
      NounPhrase.isHead(scene, word + 1) && !NounPhrase.isPredicative(scene, word + 1)
        || found.count > 2
    else { return nil }
    return found
  }

  /// "Die" or "dat" for a noun named before, with what tells it apart and its verb: "maar die in de lasten komen met 4%".
  static func headless(
    _ scene: borrowing Scene, _ index: Int, _ clause: Range<Int>
  ) -> Range<Int>? {
    guard scene.at(index, is: .relative), scene.at(index, is: .determiner),
      index == clause.lowerBound
        || index == clause.lowerBound + 1 && scene.at(index - 1, is: .conjunction),
      !scene.traits(index).contains(.opens) || scene.at(index - 1, is: .conjunction),
      scene.at(index + 1, is: [.of, .at, .preposition]), !scene.at(index + 1, is: [.by, .to]),
      scene.period(at: index + 1) == nil,
      let named = NounPhrase.phrase(
        scene, from: index + 2, reach: .ofOnly, limit: clause.upperBound),
      isFinite(scene, named.upperBound)
    else { return nil }
    // "…, die in de zomer stijgen" says more of the noun right before it.
    guard scene.at(index - 1, is: .conjunction) else { return nil }
    return index..<named.upperBound
  }

  /// Whether nothing but what opens the clause stands before its verb, so that the subject is still to come.
  private static func isShort(_ scene: borrowing Scene, _ clause: Int, _ word: Int) -> Bool {
    let tokens = scene.clauses[clause].tokens
    return find(scene, clause, around: word - 1..<tokens.upperBound) == nil
  }

  /// Whether a word that is a verb elsewhere stands as a plural right behind a conjunction, before a preposition or verb.
  static func isPluralHead(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index - 1, is: .conjunction) && !scene.at(index - 1, is: [.and, .or, .relative])
      && isVerbForm(scene, index)
      || scene.at(index - 1, is: .relative) && scene.traits(index - 1).contains(.opens)
        && scene.at(index - 2, is: .verb) && isVerbForm(scene, index)
  }

  private static func isVerbForm(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: .verb) && !scene.at(index, is: [.auxiliary, .copula, .moveVerb])
      && scene.traits(index).contains(.infinitive)
      && scene.at(index + 1, is: [.by, .at, .preposition])
  }

  /// Whether a single word behind the figure and its copula says how something is: "slechts 7% is ontevreden".
  static func isPredicate(
    _ scene: borrowing Scene, _ phrase: Range<Int>, _ clause: Range<Int>, _ figure: Range<Int>
  ) -> Bool {
    guard phrase.count == 1 else { return false }
    // "in 2024 was 5% tevreden en 2% niet"
    var verb = phrase.lowerBound == figure.upperBound ? figure.lowerBound - 1 : figure.upperBound
    // "is ineens 3 miljoen euro nodig"
    if verb < figure.lowerBound, !scene.at(verb, is: .copula) { verb -= 1 }
    guard scene.at(verb, is: .copula), scene.at(verb, is: .auxiliary) else { return false }
    return verb < figure.lowerBound
      || phrase.lowerBound == verb + 1 && phrase.upperBound >= clause.upperBound - 1
  }

  /// Whether a clause begins with an unknown word that is a verb, as its subject behind it shows: "reken je", "neemt u".
  static func isVerbFirst(_ scene: borrowing Scene, _ index: Int, _ clause: Range<Int>) -> Bool {
    index == clause.lowerBound && scene.tokens[index].entry == 0
      && scene.at(index + 1, is: .pronoun)
      && !scene.at(index + 1, is: [.article, .determiner, .adverb])
  }

  /// Whether a noun right behind the phrase that opens the sentence, before its verb, is the second half of one written
  /// apart: "de landbouw emissies daalden".
  static func isParted(
    _ scene: borrowing Scene, _ phrase: Range<Int>, _ clause: Range<Int>
  ) -> Bool {
    let next = phrase.upperBound
    guard phrase.lowerBound == 0, clause.lowerBound == 0, scene.at(0, is: .article),
      next < clause.upperBound, NounPhrase.isHead(scene, next), isFinite(scene, next + 1),
      scene.tokens[next].classes.isEmpty
    else { return false }
    return scene.tokens[next].flags.isDisjoint(with: [.capital, .newLine, .mixed])
  }

  static func isTime(_ scene: borrowing Scene, _ phrase: Range<Int>) -> Bool {
    phrase.count < 6
      && (scene.at(phrase.upperBound - 1, is: [.timeUnit, .periodNoun, .partOfYear])
        || scene.at(phrase.upperBound - 1, has: [.weekday, .clock]))
      && !phrase.contains { scene.traits($0).contains(.quantity) }
  }

  /// Whether a lone word that is no known noun stands between a verb that means nothing by itself and the figure: "is
  /// kosteloos € 5 beschikbaar", "komt concreet neer op 5%".
  static func isLoose(
    _ scene: borrowing Scene, _ phrase: Range<Int>, _ figure: Range<Int>
  ) -> Bool {
    let word = phrase.lowerBound
    let token = scene.tokens[word]
    guard phrase.count == 1, word > 0, token.entry == 0,
      token.flags.isDisjoint(with: [.capital, .mixed, .acronym]),
      !scene.lexicon.looksLikeNoun(scene.bytes.span, token.start, token.end)
    else { return false }
    if phrase.upperBound == figure.lowerBound {
      // "is vlees 5% duurder"
      return scene.at(word - 1, is: .auxiliary) && !scene.at(figure.upperBound, is: .comparative)
    }
    return scene.at(word - 1, is: [.moveVerb, .copula]) && !scene.at(word - 1, is: .auxiliary)
      && scene.at(phrase.upperBound + 1, is: [.at, .to])
      && phrase.upperBound + 2 == figure.lowerBound
  }
}
