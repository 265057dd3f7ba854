// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a word can be inside a noun phrase.
extension NounPhrase {
  /// Whether a word that is a verb elsewhere is a noun behind an article: "het vergroten", "de bedragen".
  static func isNominal(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.tokens[index].isWord
      && (!scene.traits(index).isDisjoint(with: [.infinitive, .amount])
        || scene.tokens[index].has(.adjective) || isPlural(scene, index))
      && !scene.tokens[index].has([.auxiliary, .article])
  }

  /// Whether a participle is a plural noun: "deze gevallen".
  private static func isPlural(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return scene.traits(index).contains(.participle) && token.has(.verb)
      && scene.bytes[token.end - 1] == UInt8(ascii: "n")
  }

  static func isSentenceStart(_ scene: borrowing Scene, _ index: Int) -> Bool { index == 0 }

  static func startsNoun(_ scene: borrowing Scene, _ index: Int) -> Bool {
    isHead(scene, index) || isModifier(scene, index)
      || scene.at(index, is: .copula) && isNominal(scene, index)
  }

  /// Words that are never the head of a phrase.
  static let noHeads: WordClass = CountedNoun.stops.subtracting([
    .moveNoun, .factorNoun, .relative,
  ])

  static func isHead(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count, scene.tokens[index].isWord else { return false }
    let token = scene.tokens[index]
    if token.has([.moveNoun, .factorNoun, .age, .group, .periodNoun]) { return true }
    // "de NAM" is no form of a verb.
    if token.flags.contains(.acronym), token.has(.verb), token.end - token.start < 6 { return true }
    guard token.end - token.start > 1 else { return false }
    // "stelt voor" is no noun.
    if token.flags.contains(.phrase), token.has([.target, .forecast]), !token.has(.adverb) {
      return false
    }
    if isStem(scene, index) { return true }
    // "het landelijk gemiddelde van 5%"
    if token.has(.adjective), scene.traits(index).contains(.sized), scene.at(index + 1, is: .of),
      !scene.at(index - 1, has: .one)
    {
      return true
    }
    // "een technische richting", where "richting 2030" leads a time
    if token.has(.preposition), token.end - token.start > 6, index > 0,
      scene.lexicon.looksLikeNoun(scene.bytes.span, token.start, token.end),
      scene.at(index - 1, is: [.article, .adjective]) || isModifier(scene, index - 1)
    {
      return true
    }
    if isBuiltParticiple(scene, index) || token.has(.abbreviation) { return false }
    return !token.has(noHeads)
      && !(token.has([.relative, .adjective]) && !scene.traits(index).contains(.quantity))
  }

  /// Whether a form that orders elsewhere is a noun: "de zorg", "in de bouw".
  private static func isStem(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let leads: WordClass = [.article, .determiner, .preposition, .of, .adjective]
    return scene.at(index, is: .verb) && scene.traits(index).isSuperset(of: [.present, .agentive])
      && scene.bytes[scene.tokens[index].end - 1] != UInt8(ascii: "t")
      && scene.at(index - 1, is: leads) && !scene.at(index - 1, is: [.copula, .relative])
      && (!scene.at(index, is: .moveVerb) || scene.at(index - 1, is: .article))
  }

  /// Whether the word may stand between article and head: it bends with the noun, or is known to.
  static func isModifier(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count, scene.tokens[index].isWord else { return false }
    let token = scene.tokens[index]
    if scene.traits(index).contains(.quantity) || token.has([.article, .copula, .unit]) {
      return false
    }
    if token.has(.numberWord) { return true }
    if token.has([.adjective, .ordinal, .extra]) { return true }
    if token.has(.comparative) { return scene.traits(index).contains(.attributive) }
    if token.has(.verb), scene.traits(index).contains(.participle) { return true }
    // "de betaalde heffing", not "de gemeente betaalde kosten"
    let leads: WordClass = [
      .article, .determiner, .preposition, .of, .and, .adjective, .numberWord,
    ]
    if scene.at(index - 1, is: leads), isBentVerb(scene, index) { return true }
    guard token.entry == 0 else { return false }
    return scene.lexicon.looksLikeModifier(scene.bytes.span, token.start, token.end)
      || isBuiltParticiple(scene, index)
  }

  /// Whether a form of a verb may be a participle that bends with a noun: "betaalde" is also the past.
  static func isBentVerb(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index + 1 < scene.tokens.count, scene.at(index, is: .verb),
      !scene.at(index, is: [.auxiliary, .copula]),
      scene.traits(index).isDisjoint(with: [.present, .infinitive])
    else { return false }
    return scene.lexicon.isBent(
      scene.bytes.span, scene.tokens[index].start, scene.tokens[index].end)
      && scene.tokens[index + 1].isWord && !scene.tokens[index + 1].has(noHeads)
  }

  /// Whether a word that the lexicon does not know is built as a participle.
  static func isBuiltParticiple(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.entry == 0
      && scene.lexicon.looksLikeParticiple(scene.bytes.span, token.start, token.end)
  }

  /// Whether a word is a participle or an infinitive: no part of the phrase that it closes.
  static func isVerbal(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count, scene.tokens[index].isWord else { return false }
    return scene.tokens[index].has(.verb)
      && !scene.traits(index).isDisjoint(with: [.participle, .infinitive])
      || isBuiltParticiple(scene, index)
  }

  /// Whether a word looks like an adjective that does not bend: without a noun behind it, it is none's.
  static func isPredicative(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.has(.adjective) { return !scene.traits(index).contains(.quantity) }
    return token.entry == 0
      && scene.lexicon.looksLikeModifier(scene.bytes.span, token.start, token.end, bent: false)
  }

  /// Whether a lone word ends its clause as the part of a verb that stands before it: "legde 300 gevallen vast", "viel 5% weg".
  static func isVerbPart(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index > 0, index < scene.tokens.count,
      index + 1 >= scene.tokens.count || scene.tokens[index + 1].kind == .symbol
        || scene.at(index + 1, is: [.and, .or, .conjunction, .preposition, .at, .relative]),
      case let token = scene.tokens[index], token.end - token.start < 8,
      scene.lexicon.isVerbPart(scene.bytes.span, token.start, token.end),
      !scene.at(index - 1, is: [.article, .determiner]), let clause = scene.clause(of: index)
    else { return false }
    // "340 kilometer weg": what has a length may be a way; "een norm van 50 mg vast" is no such thing.
    if let measure = scene.measure(at: index - 1),
      case .physical(let code) = scene.measures[measure].unit, code == "m" || code == "km"
    {
      return false
    }
    return (scene.clauses[clause].tokens.lowerBound..<index).contains {
      ClauseSubject.isFinite(scene, $0)
    }
  }

  /// Whether a capital opens a line: what stands there is no part of the phrase before.
  static func startsLine(_ scene: borrowing Scene, _ index: Int) -> Bool {
    index < scene.tokens.count && scene.tokens[index].flags.isSuperset(of: [.newLine, .capital])
  }

  static func isPeriod(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard let period = scene.period(at: index), period.tokens.lowerBound == index else {
      return false
    }
    return period.role != .name && !period.isDuration
  }

  /// The end of a word that signs or digits divide, and of one that a hyphen at a line's end does: "A&O-fonds", "65-'ers",
  /// "VE- peuters"; nil where the token at `start` is a word by itself.
  static func gluedEnd(_ scene: borrowing Scene, from start: Int, limit: Int) -> Int? {
    guard start < limit,
      scene.tokens[start].isWord || scene.tokens[start].isNumber && isJoint(scene, start + 1)
        || isOpenAge(scene, start, limit)
    else { return nil }
    // "25- tot 65-jarigen": the second age ends the word.
    if isOpenAge(scene, start, limit) {
      return gluedEnd(scene, from: start + 3, limit: limit) ?? start + 4
    }
    var index = start + 1
    while index < limit, index < start + 8, isJoint(scene, index) || scene.isGlued(index) {
      guard scene.tokens[index].kind != .symbol || isJoint(scene, index) else { break }
      index += 1
    }
    if index + 1 < limit, scene.at(index, isSymbol: "-"), scene.isGlued(index),
      scene.tokens[index - 1].isWord, scene.tokens[index + 1].isWord, isHead(scene, index + 1)
    {
      return index + 2
    }
    guard index > start + 1, scene.tokens[index - 1].isWord else { return nil }
    return index
  }

  /// Whether a number with a hyphen leads to another that a word ends: "25- tot 65-jarigen".
  private static func isOpenAge(_ scene: borrowing Scene, _ start: Int, _ limit: Int) -> Bool {
    guard start + 3 < limit, scene.tokens[start].isNumber, scene.at(start + 1, isSymbol: "-"),
      scene.isGlued(start + 1), !scene.isGlued(start + 2),
      scene.at(start + 2, is: [.until, .to, .and, .or, .rangeSign])
    else { return false }
    return VetoMatcher.isNumberedWord(scene, start + 3)
  }

  /// Whether a sign stands against the tokens on its both sides and joins them.
  static func isJoint(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index > 0, index + 1 < scene.tokens.count, scene.tokens[index].kind == .symbol,
      scene.isGlued(index), scene.isGlued(index + 1)
    else { return false }
    let token = scene.tokens[index]
    return token.isSymbol("-") || token.isSymbol("&") || token.isSymbol("'")
      || token.isSymbol("+") || token.isSymbol("/")
  }
}
