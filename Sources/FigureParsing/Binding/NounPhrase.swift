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

  /// Whether "zijn" says whose: "17 procent van zijn energie".
  private static func isOwner(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index - 1, is: [.of, .preposition])
      && (isHead(scene, index + 1) || isModifier(scene, index + 1))
  }

  /// The end of article, modifiers and head from `start`.
  static func core(_ scene: borrowing Scene, from start: Int, limit: Int) -> Int? {
    if scene.at(start, has: .pairing), scene.at(start, is: .determiner) {
      return both(scene, from: start + 1, limit: limit)
    }
    var index = start
    let hasArticle =
      scene.at(index, is: [.article, .determiner]) && !scene.at(index, is: .fraction)
      && (!scene.at(index, is: .copula) || isOwner(scene, index))
    if hasArticle { index += 1 }
    // "dat" and "die" stand for a noun when none follows.
    if hasArticle, scene.at(start, is: .relative), !isHead(scene, index), !isModifier(scene, index)
    {
      return nil
    }
    // "het niet gebruik", "de niet gemelde wijzigingen"
    if scene.at(index, is: .negation), hasArticle || isModifier(scene, index + 1) { index += 1 }
    if scene.at(index, is: .determiner), hasArticle { index += 1 }
    if hasArticle, let past = intended(scene, from: index), isHead(scene, past) { index = past }
    // "een laag inkomen": before a noun that goes with "het" nothing bends.
    while hasArticle, scene.at(index, is: .adverb),
      scene.at(start, has: .one) || !isModifier(scene, index),
      isHead(scene, index + 1) || scene.at(index + 1, is: .adverb) && isHead(scene, index + 2)
    {
      index += 1
    }
    // "van in 2012 toegekende subsidies"
    let isInside =
      scene.at(start, is: [.preposition, .at])
      && (scene.at(start - 1, is: .of)
        || start > 0 && scene.traits(start - 1).contains(.substance))
    var steps = 0
    if hasArticle || isInside, let inner = participle(scene, from: index, limit: limit) {
      index = inner + 1
      steps = 1
    }
    // "de 2e schijf"
    if index + 2 < limit, scene.tokens[index].isNumber, scene.at(index + 1, is: .ordinal),
      scene.isGlued(index + 1)
    {
      index += 2
      steps = 1
    }
    // "de ‘gemiddelde lezer’": what stands in quotes is one name.
    if hasArticle, let name = quoted(scene, from: index, limit: limit) { return name }
    // Opening quotes belong to the phrase.
    while scene.at(index, isSymbol: "\"") || scene.at(index, isSymbol: "'") { index += 1 }
    while index < limit, steps < 5, isModifier(scene, index), index + 1 < limit,
      startsNoun(scene, index + 1)
        // "gas en warmte stijgen"
        || isNominal(scene, index + 1)
          && (hasArticle || !scene.at(index + 1, is: [.moveVerb, .factorVerb]))
        || scene.at(index + 1, isSymbol: "(") && isModifier(scene, index + 2)
    {
      index += 1
      steps += 1
    }
    // "de uitgave gedaan": a noun that ends as an adjective does, and a participle.
    while steps > 0, index < limit, !isHead(scene, index), !isNominal(scene, index),
      isHead(scene, index - 1), !scene.at(index, isSymbol: "("), !scene.tokens[index].isNumber,
      !scene.at(index, is: .label)
    {
      index -= 1
      steps -= 1
    }
    // "het hogere (geschatte) percentage"
    if steps > 0, scene.at(index, isSymbol: "("), isModifier(scene, index + 1),
      scene.at(index + 2, isSymbol: ")"), index + 3 < limit, isHead(scene, index + 3)
    {
      index += 3
    }
    if index + 3 < limit, scene.tokens[index].isWord,
      let both = suspended(scene, index + 1, limit: limit)
    {
      return both
    }
    let wantsNoun = hasArticle || steps > 0
    let run = gluedEnd(scene, from: index, limit: limit)
    guard index < limit, isHead(scene, index) || wantsNoun && isNominal(scene, index) || run != nil
    else { return nil }
    // "landelijk", "gemiddeld": what only looks like an adjective is no noun by itself.
    guard wantsNoun || !isPredicative(scene, index) && !isVerbPart(scene, index) else { return nil }
    index = gluedEnd(scene, from: index, limit: limit) ?? index + 1
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
    // "de NH3 emissies"
    if scene.tokens[index - 1].flags.isSuperset(of: [.mixed, .capital]), index < limit,
      isHead(scene, index), !scene.tokens[index].flags.contains(.capital)
    {
      index += 1
    }
    index = named(scene, index, limit)
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
      return isParted(scene, counted, from: index, limit: limit) ? counted + 1 : counted
    }
    // "het aantal aanvragen daalde"
    if scene.traits(index - 1).contains(.number), index + 1 < limit, isDeed(scene, index) {
      return index + 1
    }
    return index
  }

  /// The end of "zowel de lasten als de baten", from behind its first word.
  private static func both(_ scene: borrowing Scene, from start: Int, limit: Int) -> Int? {
    guard let than = core(scene, from: start, limit: limit), than < limit,
      scene.at(than, is: .than), scene.at(than, is: .conjunction)
    else { return nil }
    return core(scene, from: than + 1, limit: limit)
  }

  /// Whether the noun that ends at `end` is the first half of one written apart, whose plural "aantal" counts: "het aantal
  /// techniek studenten".
  private static func isParted(
    _ scene: borrowing Scene, _ end: Int, from start: Int, limit: Int
  ) -> Bool {
    guard end < limit, end == start + 1, scene.traits(start - 1).contains(.number),
      isHead(scene, end), CountedNoun.endsAsPlural(scene, end),
      case let last = scene.bytes[scene.tokens[start].end - 1], last != UInt8(ascii: "n"),
      last != UInt8(ascii: "s")
    else { return false }
    let (first, second) = (scene.tokens[start], scene.tokens[end])
    return first.classes.isEmpty && (second.classes.isEmpty || second.has(.group))
      && !second.flags.contains(.newLine)
      && first.flags.union(second.flags).isDisjoint(with: [.capital, .mixed])
  }

  /// Whether a form of a verb names deeds that can be counted: a verb, a bracket or a preposition follows.
  private static func isDeed(_ scene: borrowing Scene, _ index: Int) -> Bool {
    (scene.traits(index).contains(.infinitive) || scene.at(index, has: .plural))
      && !scene.at(index, is: [.moveVerb, .factorVerb, .copula, .auxiliary])
      && (scene.at(index + 1, isSymbol: "(") || scene.at(index + 1, is: [.of, .preposition, .at])
        || ClauseSubject.isFinite(scene, index + 1))
  }

  /// The end of two words or more in quotes that end in a noun, or nil.
  private static func quoted(_ scene: borrowing Scene, from start: Int, limit: Int) -> Int? {
    guard start + 3 < limit, scene.at(start, isSymbol: "'") || scene.at(start, isSymbol: "\"")
    else {
      return nil
    }
    for index in start + 2..<min(limit, start + 7)
    where scene.at(index, isSymbol: "'") || scene.at(index, isSymbol: "\"") {
      // "de 'oude' trein"
      if index == start + 2, index + 1 < limit, isHead(scene, index + 1) { return index + 2 }
      return isHead(scene, index - 1) ? index + 1 : nil
    }
    return nil
  }

  /// The end of "nog te realiseren" before a noun.
  private static func intended(_ scene: borrowing Scene, from start: Int) -> Int? {
    var index = start
    while index < start + 3, scene.at(index, is: .adverb) { index += 1 }
    guard index + 1 < scene.tokens.count, scene.traits(index).contains(.toInfinitive),
      scene.tokens[index + 1].isWord
    else { return nil }
    return index + 2
  }

  /// The end of a noun whose participle brings its own words before it, right behind a number: "door winkels gemelde
  /// storingen".
  static func described(_ scene: borrowing Scene, from start: Int) -> Int? {
    let limit = min(scene.tokens.count, start + 14)
    guard let last = participle(scene, from: start, limit: limit) else { return nil }
    var head = last + 1
    while head + 1 < limit, isModifier(scene, head), isHead(scene, head + 1) { head += 1 }
    return head + 1
  }

  /// Where the modifiers end of "het in 2014 in opdracht van de minister verrichte onderzoek": the participle before the head.
  private static func participle(_ scene: borrowing Scene, from start: Int, limit: Int) -> Int? {
    guard scene.at(start, is: [.preposition, .at, .by, .adverb, .until, .since, .rangeSign]) else {
      return nil
    }
    var index = start + 1
    while index < min(limit - 1, start + 12) {
      if scene.at(index, is: [.auxiliary, .copula, .conjunction])
        || scene.tokens[index].kind == .symbol && !scene.tokens[index].isSymbol(",")
        // "met 45.210 in 2024 lag het aantal geregistreerde misdrijven hoger"
        || scene.at(index, is: .verb) && scene.at(index + 1, is: [.article, .determiner])
      {
        return nil
      }
      if isModifier(scene, index) || isBentVerb(scene, index), isHead(scene, index + 1),
        !scene.at(index - 1, is: [.article, .determiner])
      {
        return index
      }
      index += 1
    }
    return nil
  }
}
