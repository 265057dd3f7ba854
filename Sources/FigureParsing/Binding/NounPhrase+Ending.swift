// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Noun phrases read from their end: what stands before a preposition, a bracket or a colon.
extension NounPhrase {
  /// The phrase that ends right before `end`, from its article: what "een tekort" is in "een tekort van 7,5%".
  ///
  /// With `reach` beyond the core, also the phrases that "van" and other prepositions tie to it.
  static func ending(_ scene: borrowing Scene, before end: Int, reach: Reach = .core) -> Range<Int>?
  {
    let stop = stop(scene, before: end)
    guard var start = coreStart(scene, before: stop) else { return nil }
    var joins = 0
    while reach != .core, joins < 4, let earlier = earlier(scene, start, reach) {
      start = earlier
      joins += 1
    }
    return start..<stop
  }

  /// The phrase right before `end` that a size belongs to: of several that prepositions tie together the one that has a size.
  ///
  /// "de waarde van de fondsen van € 5": a value has one. "een storting in de reserve van € 5": what is new has one, what is
  /// known does not. "de invoering van een vlaktaks van 25%", "verlaging van het grensbedrag van € 5": the nearest.
  static func measured(_ scene: borrowing Scene, before end: Int) -> Range<Int>? {
    let stop = stop(scene, before: end)
    guard var start = coreStart(scene, before: stop) else { return nil }
    var head = stop - 1
    var joins = 0
    while joins < 4, !scene.at(start, has: .one), let before = earlier(scene, start, .full) {
      let earlierHead = coreHead(scene, start)
      let isPart = scene.at(start - 1, is: .of)
      // "een storting in de reserve": what is new has the size. "uitgaven aan zorg": a bare noun only says what about.
      let isNew =
        scene.at(before, has: .one)
        && (!isPart || !scene.traits(earlierHead).isDisjoint(with: [.amount, .sized]))
      let isBare =
        !scene.at(start, is: [.article, .determiner]) && !isPart && isHead(scene, start)
      guard isNew || isBare || !hasSize(scene, start, head) && hasSize(scene, before, earlierHead)
      else {
        let further = hasSize(scene, start, head) ? nil : sized(scene, before)
        return (further ?? start)..<stop
      }
      start = before
      head = earlierHead
      joins += 1
    }
    return start..<stop
  }

  /// The phrase further left that has a size: "het bedrag aan fouten in de balans van".
  private static func sized(_ scene: borrowing Scene, _ start: Int) -> Int? {
    var next = start
    var steps = 0
    while steps < 3, let further = earlier(scene, next, .full) {
      let head = coreHead(scene, next)
      if hasSize(scene, further, head) { return further }
      next = further
      steps += 1
    }
    return nil
  }

  /// Whether a phrase is such that a size may be its own: it is new to the reader ("een vlaktaks"), or its head names an amount.
  private static func hasSize(_ scene: borrowing Scene, _ start: Int, _ head: Int) -> Bool {
    scene.at(start, has: .one)
      || !scene.traits(head).isDisjoint(with: [.amount, .quantity, .sized])
  }

  /// The head of the phrase that a preposition ties to the one that starts at `start`.
  private static func coreHead(_ scene: borrowing Scene, _ start: Int) -> Int {
    stop(scene, before: link(scene, before: start)) - 1
  }

  /// Where a phrase ends that stands before `end`: before a participle ("fouten geconstateerd van") and a bracket.
  private static func stop(_ scene: borrowing Scene, before end: Int) -> Int {
    var stop = end
    // "een dividend uit te keren van", "een buffer te vormen van"
    if stop > 3, scene.at(end, is: .of), scene.traits(stop - 2).contains(.toInfinitive),
      scene.tokens[stop - 1].isWord
    {
      stop -= scene.at(stop - 3, is: [.particle, .preposition, .adverb, .at, .outOf]) ? 3 : 2
      return stop
    }
    if stop > 1, isVerbal(scene, stop - 1) || scene.traits(stop - 1).contains(.seen) { stop -= 1 }
    if scene.at(stop - 1, isSymbol: ")"), let open = scene.opening(of: stop - 1) { stop = open }
    if stop > 1, isSaid(scene, stop - 1) { stop -= 1 }
    return stop
  }

  /// Whether a word says of the noun right before it how it is or that it is foreseen: "boa's actief (5 fte)", "een
  /// overschot voorzien van".
  private static func isSaid(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard isHead(scene, index - 1) || isLettered(scene, index - 1),
      !isModifier(scene, index - 1), scene.tokens[index].isWord,
      !scene.tokens[index].flags.contains(.capital)
    else { return false }
    return scene.at(index, is: .forecast) && !scene.traits(index - 1).contains(.quantity)
      || scene.tokens[index].entry == 0 && isPredicative(scene, index)
  }

  /// The first token of what ties a phrase that starts at `start` to the one before it: a preposition, or "en in".
  private static func link(_ scene: borrowing Scene, before start: Int) -> Int {
    scene.at(start - 2, is: .and) ? start - 2 : start - 1
  }

  /// Where the phrase starts to which a preposition ties the one that starts at `start`.
  private static func earlier(_ scene: borrowing Scene, _ start: Int, _ reach: Reach) -> Int? {
    guard start > 1,
      scene.at(start - 1, is: .of)
        || reach == .full && scene.at(start - 1, is: [.preposition, .at])
    else { return nil }
    let tie = link(scene, before: start)
    // "een afrekening over 2022 van de dienst"
    if scene.at(start - 1, is: .of), let period = scene.period(at: tie - 1), !period.isDuration,
      period.tokens.upperBound == tie, scene.at(period.tokens.lowerBound, is: .preposition)
    {
      return coreStart(scene, before: stop(scene, before: period.tokens.lowerBound))
    }
    return coreStart(scene, before: stop(scene, before: tie))
  }

  /// Where the article, modifiers and head begin that end before `end`.
  static func coreStart(_ scene: borrowing Scene, before end: Int) -> Int? {
    guard let start = plainStart(scene, before: end) else { return nil }
    // "de door de raad vastgestelde ondergrens", "het aantal door de politie naar de stad gestuurde brieven"
    var next = start
    if !hasParticiple(scene, start..<end) {
      guard isBentVerb(scene, start - 1), isHead(scene, start - 2),
        let earlier = plainStart(scene, before: start - 1)
      else { return start }
      next = earlier
    }
    var steps = 0
    while steps < 2, next > 1, scene.at(next - 1, is: [.preposition, .at]) {
      if scene.at(next - 2, is: .article) { return next - 2 }
      if scene.traits(next - 2).contains(.quantity) {
        return scene.at(next - 3, is: .article) ? next - 3 : next - 2
      }
      guard let further = plainStart(scene, before: next - 1) else { break }
      next = further
      steps += 1
    }
    return start
  }

  /// Whether a participle stands in a phrase right before its head, behind a noun of its own: "de raad vastgestelde grens".
  private static func hasParticiple(_ scene: borrowing Scene, _ phrase: Range<Int>) -> Bool {
    let word = phrase.upperBound - 2
    return word > phrase.lowerBound && isHead(scene, word - 1) && !isModifier(scene, word - 1)
      && isModifier(scene, word)
      && (scene.at(word, is: .verb) || isBuiltParticiple(scene, word)
        || scene.tokens[word].entry == 0)
  }

  /// Where the article, modifiers and head begin, whatever stands before the article.
  private static func plainStart(_ scene: borrowing Scene, before end: Int) -> Int? {
    var index = end - 1
    if isLettered(scene, index), isHead(scene, index - 1) { index -= 1 }
    guard isHead(scene, index) else { return nil }
    index = gluedStart(scene, index)
    while index > 0, end - index < 9 {
      let before = index - 1
      // "zijn zes jagers": a verb more often than a word of possession; "64 mln kg (N)": another size.
      if scene.at(before, is: .copula) { break }
      if let measure = scene.measure(at: before), scene.measures[measure].unit != .count { break }
      if scene.at(before, is: [.article, .determiner]),
        !scene.at(before, is: .relative) || index == end - 1
      {
        return before
      }
      // "meer banen"
      if scene.at(before, is: .comparative), !scene.at(before, is: .than) {
        // "structureel hogere lasten"
        return scene.at(before - 1, has: .basis) && scene.at(before - 1, is: .adverb)
          ? before - 1 : before
      }
      // "de nog te realiseren taakstellingen"
      if before > 1, scene.traits(before - 1).contains(.toInfinitive) {
        var first = before - 1
        while scene.at(first - 1, is: .adverb), before - first < 4 { first -= 1 }
        guard scene.at(first - 1, is: [.article, .determiner]) else { break }
        return first - 1
      }
      // "een verwacht gemiddeld bedrag"
      if let article = indefinite(scene, before: index) { return article }
      // "wet- en regelgeving"
      if scene.at(before, is: .and), scene.at(before - 1, isSymbol: "-"), scene.isGlued(before - 1)
      {
        index = gluedStart(scene, before - 2)
        continue
      }
      let joins =
        scene.at(before, is: .and) && isHead(scene, before - 1)
        // "een schuld van 46% bbp en een tekort"
        && scene.measure(at: before - 1) == nil
        && scene.measure(at: before - 2).map { scene.measures[$0].unit == .count } ?? true
      guard
        isModifier(scene, before) || isHead(scene, before)
          || scene.at(before, is: .adverb) && isModifier(scene, index)
          || joins
      else { break }
      index = gluedStart(scene, joins ? before - 1 : before)
    }
    return expanded(scene, index) ?? exemplified(scene, index) ?? index
  }

  /// Where the phrase begins of whose kind the row that ends here names examples: "posten als sport, cultuur en
  /// opvang", where `start` is the first of what "en" joins.
  private static func exemplified(_ scene: borrowing Scene, _ start: Int) -> Int? {
    guard scene.at(start - 1, isSymbol: ",") else { return nil }
    var index = start
    while index > 1, start - index < 8, scene.at(index - 1, isSymbol: ","), isHead(scene, index - 2)
    {
      index -= 2
    }
    guard index < start, scene.at(index - 1, is: .than), scene.at(index - 1, is: .conjunction)
    else { return nil }
    return plainStart(scene, before: index - 1)
  }

  /// The article "een" before words that do not bend, as before a noun that goes with "het".
  private static func indefinite(_ scene: borrowing Scene, before end: Int) -> Int? {
    var index = end - 1
    while index > max(0, end - 4),
      scene.at(index, is: [.adverb, .adjective]) || isVerbal(scene, index)
        || isModifier(scene, index)
    {
      index -= 1
    }
    return index < end - 1 && scene.at(index, has: .one) && scene.at(index, is: .article)
      ? index : nil
  }

  /// Where a phrase begins whose participle has its own words before it: "de door de gemeente betaalde kosten".
  private static func expanded(_ scene: borrowing Scene, _ start: Int) -> Int? {
    guard start > 2,
      isModifier(scene, start) && (scene.at(start, is: .verb) || isBuiltParticiple(scene, start))
    else { return nil }
    var index = start - 1
    while index > max(0, start - 12) {
      let token = scene.tokens[index]
      if token.has([.auxiliary, .copula, .conjunction])
        || token.kind == .symbol && !token.isSymbol(",")
      {
        return nil
      }
      if token.has([.preposition, .at, .by]), scene.at(index - 1, is: [.article, .determiner]),
        index < start - 1
      {
        return index - 1
      }
      index -= 1
    }
    return nil
  }

  /// Where a word starts of which `index` is the last part: "A&O-fonds", "65-'ers", "1e".
  private static func gluedStart(_ scene: borrowing Scene, _ index: Int) -> Int {
    var start = index
    while start > 0, index - start < 8, scene.isGlued(start) {
      let before = start - 1
      guard
        scene.tokens[start].kind == .symbol || isJoint(scene, before)
          || scene.tokens[before].isNumber && scene.tokens[start].isWord
      else { break }
      start = before
    }
    if start > 1, scene.at(start - 1, isSymbol: "-"), scene.isGlued(start - 1),
      scene.tokens[start - 2].isWord, !scene.tokens[start - 2].has(noHeads)
    {
      return start - 2
    }
    return start
  }
}
