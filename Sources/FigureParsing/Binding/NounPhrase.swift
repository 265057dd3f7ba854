// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Noun phrases without a parser: article, modifiers and head are told by their order, their endings and by what is no noun.
enum NounPhrase {
  /// How far a phrase goes beyond its head.
  enum Reach {
    /// The head alone.
    case core
    /// With complements of "van", as in "het aantal leerlingen van de school".
    case ofOnly
    /// With every prepositional phrase up to the next verb.
    case full
  }

  /// The phrase that starts at `start`, no further than `limit`; nil when none does.
  static func phrase(
    _ scene: borrowing Scene, from start: Int, reach: Reach = .ofOnly, limit: Int? = nil
  ) -> Range<Int>? {
    let limit = min(limit ?? scene.tokens.count, start + 30, scene.tokens.count)
    guard var end = core(scene, from: start, limit: limit) else { return nil }
    var joins = 0
    while end < limit, reach != .core, joins < 6 {
      guard let next = continuation(scene, at: end, reach, limit) else { break }
      end = next
      joins += 1
    }
    return start..<end
  }

  /// The end of what a preposition or "en" joins to a phrase that ends at `end`.
  private static func continuation(
    _ scene: borrowing Scene, at end: Int, _ reach: Reach, _ limit: Int
  ) -> Int? {
    if isPeriod(scene, end) || startsLine(scene, end) { return nil }
    if scene.at(end, is: .of) { return core(scene, from: end + 1, limit: limit) }
    if scene.at(end, is: [.and, .or]), !scene.at(end + 1, is: [.of, .preposition]) {
      // "71% van de scholen en 60% van …": a number begins something new.
      return core(scene, from: end + 1, limit: limit)
    }
    // "winsten boven 200.000 euro"
    if reach == .full, scene.at(end, is: .hedge), let measure = scene.measure(at: end + 1),
      scene.measures[measure].unit != .percent, scene.measures[measure].tokens.upperBound <= limit
    {
      return scene.measures[measure].tokens.upperBound
    }
    // "door de minister" names who acts, "aan het einde van de periode" when: neither says what.
    guard !scene.traits(end).contains(.agent), !scene.at(end + 3, is: .quarter) else { return nil }
    guard !scene.at(end + 1, is: [.partOfYear, .periodNoun]),
      !scene.at(end + 2, is: [.partOfYear, .periodNoun])
    else { return nil }
    guard reach == .full, scene.at(end, is: [.preposition, .at]),
      !scene.at(end, is: [.to, .by, .base, .since])
    else { return nil }
    return core(scene, from: end + 1, limit: limit)
  }

  /// The end of article, modifiers and head from `start`.
  private static func core(_ scene: borrowing Scene, from start: Int, limit: Int) -> Int? {
    var index = start
    let hasArticle =
      scene.at(index, is: [.article, .determiner]) && !scene.at(index, is: [.fraction, .copula])
    if hasArticle { index += 1 }
    // "dat" and "die" stand for a noun when none follows.
    if hasArticle, scene.at(start, is: .relative), !isHead(scene, index), !isModifier(scene, index)
    {
      return nil
    }
    // "het niet gebruik", "de niet gemelde wijzigingen"
    if scene.at(index, is: .negation), hasArticle || isModifier(scene, index + 1) { index += 1 }
    if scene.at(index, is: .determiner), hasArticle { index += 1 }
    // "van in 2012 toegekende subsidies"
    let isInside =
      scene.at(start, is: [.preposition, .at])
      && (scene.at(start - 1, is: .of)
        || start > 0 && scene.traits(start - 1).contains(.substance))
    if hasArticle || isInside, let inner = participle(scene, from: index, limit: limit) {
      index = inner
    }
    // Opening quotes belong to the phrase.
    while scene.at(index, isSymbol: "\"") || scene.at(index, isSymbol: "'") { index += 1 }
    var steps = 0
    while index < limit, steps < 5, isModifier(scene, index), startsNoun(scene, index + 1),
      index + 1 < limit
    {
      index += 1
      steps += 1
    }
    // "Centraal- en Oost-Europa", "havo- en vwo-scholen": two heads share an ending.
    if index + 3 < limit, scene.tokens[index].isWord, scene.at(index + 1, isSymbol: "-"),
      scene.isGlued(index + 1), scene.at(index + 2, is: .and), isHead(scene, index + 3)
    {
      return index + 4
    }
    let wantsNoun = hasArticle || steps > 0
    guard index < limit, isHead(scene, index) || wantsNoun && isNominal(scene, index) else {
      return nil
    }
    // "landelijk", "gemiddeld": what only looks like an adjective is no noun by itself.
    guard wantsNoun || !isPredicative(scene, index) else { return nil }
    index += 1
    // A name of several capitals, and what a head of quantity counts.
    if scene.tokens[index - 1].flags.contains(.capital),
      index - 1 > start || !isSentenceStart(scene, start)
    {
      while index < limit, isHead(scene, index),
        !scene.tokens[index].flags.isDisjoint(with: [.capital, .mixed])
      {
        index += 1
      }
    }
    if scene.traits(index - 1).contains(.quantity), index < limit,
      let counted = participle(scene, from: index, limit: limit).flatMap({
        core(scene, from: $0, limit: limit)
      })
    {
      return counted
    }
    if scene.traits(index - 1).contains(.quantity), index < limit,
      let counted = core(scene, from: index, limit: limit),
      !scene.at(index, is: [.article, .determiner])
    {
      return counted
    }
    return index
  }

  /// Where the modifiers end of "het in 2014 in opdracht van de minister verrichte onderzoek": the participle before the head.
  private static func participle(_ scene: borrowing Scene, from start: Int, limit: Int) -> Int? {
    guard scene.at(start, is: [.preposition, .at, .by, .adverb]) else { return nil }
    var index = start + 1
    while index < min(limit - 1, start + 9) {
      if scene.at(index, is: [.auxiliary, .copula, .conjunction])
        || scene.tokens[index].kind == .symbol
      {
        return nil
      }
      if isModifier(scene, index), isHead(scene, index + 1),
        !scene.at(index - 1, is: [.article, .determiner])
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether a word that is a verb elsewhere is a noun behind an article: "het vergroten", "de bedragen".
  private static func isNominal(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.tokens[index].isWord
      && (!scene.traits(index).isDisjoint(with: [.infinitive, .amount])
        || scene.tokens[index].has(.adjective))
      && !scene.tokens[index].has([.auxiliary, .article])
  }

  private static func isSentenceStart(_ scene: borrowing Scene, _ index: Int) -> Bool { index == 0 }

  private static func startsNoun(_ scene: borrowing Scene, _ index: Int) -> Bool {
    isHead(scene, index) || isModifier(scene, index)
      || scene.at(index, is: .copula) && isNominal(scene, index)
  }

  /// Words that are never the head of a phrase.
  private static let noHeads: WordClass = CountedNoun.stops.subtracting([
    .moveNoun, .factorNoun, .relative,
  ])

  static func isHead(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count, scene.tokens[index].isWord else { return false }
    let token = scene.tokens[index]
    if token.has([.moveNoun, .factorNoun, .age, .group, .periodNoun]) { return true }
    guard token.end - token.start > 1 else { return false }
    return !token.has(noHeads)
      && !(token.has([.relative, .adjective]) && !scene.traits(index).contains(.quantity))
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
    guard token.entry == 0 else { return false }
    return scene.lexicon.looksLikeModifier(scene.bytes.span, token.start, token.end)
  }

  /// Whether a word looks like an adjective that does not bend: without a noun behind it, it is none's.
  private static func isPredicative(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.has(.adjective) { return !scene.traits(index).contains(.quantity) }
    return token.entry == 0
      && scene.lexicon.looksLikeModifier(scene.bytes.span, token.start, token.end, bent: false)
  }

  /// Whether a capital opens a line: what stands there is no part of the phrase before.
  private static func startsLine(_ scene: borrowing Scene, _ index: Int) -> Bool {
    index < scene.tokens.count && scene.tokens[index].flags.isSuperset(of: [.newLine, .capital])
  }

  private static func isPeriod(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard let period = scene.period(at: index), period.tokens.lowerBound == index else {
      return false
    }
    return period.role != .name && !period.isDuration
  }

  /// The phrase that ends right before `end`, from its article: what "een tekort" is in "een tekort van 7,5%".
  ///
  /// With `reach` beyond the core, also the phrases that "van" and other prepositions tie to it.
  static func ending(_ scene: borrowing Scene, before end: Int, reach: Reach = .core) -> Range<Int>?
  {
    var stop = end
    // "fouten geconstateerd van": the participle stands between.
    if scene.at(stop - 1, is: .verb),
      !scene.traits(stop - 1).isDisjoint(with: [.participle, .infinitive]), stop > 1
    {
      stop -= 1
    }
    if scene.at(stop - 1, isSymbol: ")"), let open = scene.opening(of: stop - 1) { stop = open }
    guard var start = coreStart(scene, before: stop) else { return nil }
    var joins = 0
    while reach != .core, joins < 4, start > 1,
      scene.at(start - 1, is: .of)
        || reach == .full && scene.at(start - 1, is: [.preposition, .at]),
      let earlier = coreStart(scene, before: start - 1)
    {
      start = earlier
      joins += 1
    }
    return start..<stop
  }

  /// Where the article, modifiers and head begin that end before `end`.
  private static func coreStart(_ scene: borrowing Scene, before end: Int) -> Int? {
    var index = end - 1
    guard isHead(scene, index) else { return nil }
    while index > 0, end - index < 7 {
      let before = index - 1
      if scene.at(before, is: [.article, .determiner]),
        !scene.at(before, is: .relative) || index == end - 1
      {
        return before
      }
      let joins = scene.at(before, is: .and) && isHead(scene, before - 1)
      guard
        isModifier(scene, before) || isHead(scene, before)
          || scene.at(before, is: .adverb) && isModifier(scene, index)
          || joins
      else { break }
      index = joins ? before - 1 : before
    }
    return index
  }
}
