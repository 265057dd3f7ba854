// SPDX-License-Identifier: EUPL-1.2

/// Where clauses begin, and what makes a word begin one.
extension ClauseSplitter {
  /// Why a clause begins at `index` and its first token, or nil when none does.
  static func opening(
    _ scene: borrowing Scene, _ index: Int, _ hasVerb: Bool
  ) -> (Clause.Opening, Int)? {
    let token = scene.tokens[index]
    if token.kind == .symbol {
      if token.isSymbol(";") || token.isSymbol(":") { return (.mark, index + 1) }
      if token.isSymbol("-"), token.flags.contains(.spaced), index + 1 < scene.tokens.count,
        scene.tokens[index + 1].flags.contains(.spaced), !isInMeasure(scene, index)
      {
        return (.mark, index + 1)
      }
      guard token.isSymbol(","), index + 1 < scene.tokens.count else { return nil }
      let next = scene.tokens[index + 1]
      // "Tel je dat op, dan is het tekort 5 miljoen"
      if next.has(.than), next.has(.adverb), ClauseSubject.isFinite(scene, index + 2) {
        return (.mark, index + 1)
      }
      if next.has(.relative) { return isHeadless(scene, index + 1) ? nil : (.relative, index + 1) }
      if next.has(.conjunction) { return (.conjunction, index + 1) }
      let begins: WordClass = [.pronoun, .auxiliary, .copula, .verb, .moveVerb, .factorVerb]
      if next.has(begins) || next.has(.determiner) && hasVerb { return (.mark, index + 1) }
      return hasVerb && goesOnWithVerb(scene, index + 1) ? (.mark, index + 1) : nil
    }
    if isLostStart(scene, index) { return (.sentence, index) }
    // "Omdat bedrijven meer soorten kunnen hebben is het aantal": the clause that was put first ends at its verb.
    if token.has([.auxiliary, .copula]), hasVerb, index > 2,
      isVerb(scene, index - 1) || NounPhrase.isBuiltParticiple(scene, index - 1),
      scene.at(index + 1, is: [.article, .determiner, .pronoun])
    {
      return (.mark, index)
    }
    // "als" inside a clause is "as": only behind a mark does it open a condition.
    if scene.traits(index).contains(.conditions), index > 0,
      scene.tokens[index - 1].kind != .symbol, !scene.tokens[index].flags.contains(.capital),
      !hasVerb || !scene.at(index + 1, is: [.article, .determiner, .pronoun])
    {
      return nil
    }
    // "de € 5 opgenomen die naar verwachting": what follows cannot be the noun of "die".
    if hasVerb, token.has(.relative), token.has(.determiner), !scene.traits(index).contains(.opens),
      scene.at(index - 1, is: .verb), scene.at(index + 1, is: [.preposition, .at, .by, .adverb])
    {
      return (.relative, index)
    }
    // "snelheden die gemiddeld 7% zijn": what follows is no noun of "die".
    if token.has(.relative), token.has(.determiner), !scene.traits(index).contains(.opens),
      NounPhrase.isHead(scene, index - 1),
      scene.at(index + 1, is: [.preposition, .adverb, .pronoun, .auxiliary, .hedge])
        // "landeigenaren die hun grond willen omvormen"
        || scene.at(index + 1, is: .determiner) && !scene.at(index + 1, is: [.deictic, .article])
        // "een toeslag die 5 procent hoger is"
        || isShare(scene, index + 1),
      !scene.at(index + 1, is: [.adjective, .relative])
    {
      return (.relative, index)
    }
    // "Als iedereen meedoet, kost dat € 5": the verb comes first, and "dat" is its subject.
    if token.has(.determiner), scene.at(index - 2, isSymbol: ","), isVerb(scene, index - 1),
      !goesOnWithVerb(scene, index)
    {
      return nil
    }
    if hasVerb || index > 0 && NounPhrase.isModifier(scene, index - 1) || !token.has(.determiner),
      token.has(.relative), scene.traits(index).contains(.opens)
    {
      // "vorig jaar was dat 12%": where no verb follows, "dat" is what it was.
      if token.has(.determiner), scene.at(index - 1, is: .copula),
        isSizeBehind(scene, index) || scene.at(index + 1, has: .one),
        !goesOnWithVerb(scene, index)
      {
        return nil
      }
      // "in 2017 lag dat percentage op 5%", "dan daalt dat aandeel"
      if token.has(.determiner),
        scene.traits(index - 1).contains(.stands) || scene.at(index - 1, is: .moveVerb),
        NounPhrase.isHead(scene, index + 1) || scene.at(index + 1, is: [.to, .by])
          || isSizeBehind(scene, index) && !goesOnWithVerb(scene, index)
      {
        return nil
      }
      // "blijkt dat", "verwacht dat": a clause that the verb governs; "waarbij": one that says more of what was named.
      return (token.has(.determiner) ? .conjunction : .relative, index)
    }
    // "Zeeland kreeg toen 7 miljoen"
    if token.has(.conjunction), scene.traits(index).contains(.then),
      ClauseSubject.isFinite(scene, index - 1)
    {
      return nil
    }
    if token.has(.conjunction), index > 0, !token.has(.relative) || hasVerb {
      return (.conjunction, index)
    }
    if token.has(.or), hasVerb, scene.at(index - 1, is: verbs) { return (.conjunction, index) }
    if token.has(.and), hasVerb, goesOnWithVerb(scene, index + 1) { return (.conjunction, index) }
    return nil
  }

  /// Whether a share stands at a token.
  private static func isShare(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard let measure = scene.measure(at: index) else { return false }
    return scene.measures[measure].unit?.isShare == true
  }

  /// Whether "die" or "dat" stands for a noun that has no clause of its own: ", die voor huurders met 7%".
  private static func isHeadless(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.at(index, is: .determiner), scene.at(index + 1, is: [.of, .preposition]) else {
      return false
    }
    var next = index + 2
    while next < min(index + 24, scene.tokens.count) {
      if scene.at(next, is: verbs) || scene.at(next, isSymbol: ",") { return false }
      if scene.tokens[next].kind == .symbol, !scene.at(next, is: [.unit, .currency]) {
        return true
      }
      next += 1
    }
    return true
  }

  /// Whether a size stands behind a word, adverbs and a hedge aside.
  private static func isSizeBehind(_ scene: borrowing Scene, _ index: Int) -> Bool {
    var next = index + 1
    while next < index + 4, scene.at(next, is: [.adverb, .hedge]), scene.measure(at: next) == nil {
      next += 1
    }
    return scene.measure(at: next) != nil
  }

  /// Whether a sentence begins at a capital that no full stop precedes, as where a heading runs into its text: a capital
  /// on a word that is no name, before a word without one.
  private static func isLostStart(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let starts: WordClass = [
      .article, .determiner, .pronoun, .preposition, .at, .by, .conjunction, .auxiliary, .copula,
      .since,
    ]
    guard index > 0, scene.tokens[index].flags.contains(.capital), scene.tokens[index].has(starts),
      !scene.tokens[index].flags.contains(.acronym), index + 1 < scene.tokens.count,
      !scene.tokens[index + 1].flags.contains(.capital)
    else { return false }
    let before = scene.tokens[index - 1]
    if before.kind == .symbol { return before.isSymbol(")") || before.has(.unit) }
    return !before.has([.article, .determiner, .preposition, .of, .at, .by, .to, .and, .or])
      && (!before.flags.contains(.capital) || scene.tokens[index].flags.contains(.newLine))
  }

  /// A dash between spaces that joins no range.
  static func isDash(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.tokens[index].isSymbol("-") && scene.tokens[index].flags.contains(.spaced)
      && index + 1 < scene.tokens.count && scene.tokens[index + 1].flags.contains(.spaced)
      && !isInMeasure(scene, index)
  }

  /// The dash that closes what the dash at `index` opens: "is – in slechts één jaar tijd – opgelopen".
  static func closingDash(_ scene: borrowing Scene, _ index: Int) -> Int? {
    guard index > 0, isDash(scene, index), !scene.tokens[index].flags.contains(.newLine) else {
      return nil
    }
    for end in index + 2..<max(index + 2, min(index + 16, scene.tokens.count - 1)) {
      if scene.tokens[end].isSymbol(":")
        || scene.tokens[end].flags.contains(.newLine) && isDash(scene, end)
      {
        return nil
      }
      if isDash(scene, end) { return end }
    }
    return nil
  }

  /// Whether a dash joins the ends of a range: "7,5 - 15%".
  private static func isInMeasure(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.measure(at: index) != nil
  }

  /// Whether what follows an "and" is a clause: a noun phrase or pronoun, and a verb before the next mark.
  private static func goesOnWithVerb(_ scene: borrowing Scene, _ start: Int) -> Bool {
    if let period = scene.period(at: start), period.tokens.lowerBound == start {
      return scene.at(period.tokens.upperBound, is: verbs)
    }
    // ", en 40 procent vindt lezen saai"
    if let measure = scene.measure(at: start), scene.measures[measure].hedgeStart == start {
      let next = scene.measures[measure].tokens.upperBound
      return ClauseSubject.isFinite(scene, next)
        && (!scene.at(next, is: [.copula, .auxiliary]) || scene.traits(next).contains(.wishes))
    }
    // ", nu is dat 41%": the verb comes second.
    if scene.at(start, is: .adverb), ClauseSubject.isFinite(scene, start + 1) { return true }
    // "en over vier jaar is het tekort", ", in het hbo ligt de stijging": what opens the clause, and its verb.
    if scene.at(start, is: [.preposition, .at]), !scene.at(start, is: [.of, .to, .by]),
      let led = NounPhrase.phrase(scene, from: start + 1, reach: .ofOnly),
      ClauseSubject.isFinite(scene, led.upperBound), !scene.at(led.upperBound, is: .determiner),
      scene.at(led.upperBound + 1, is: [.article, .determiner, .pronoun])
    {
      return true
    }
    // "en ook de Inspectie krijgt"
    let isAlso =
      scene.at(start - 1, is: .and) && scene.at(start, is: .adverb)
      && scene.at(start + 1, is: [.article, .determiner])
      && !scene.at(start + 1, is: .copula)
    let start = isAlso ? start + 1 : start
    // "is 39 procent en stijgt naar 43 procent"
    if scene.at(start, is: .moveVerb), scene.traits(start).contains(.present),
      scene.traits(start).isDisjoint(with: [.participle, .infinitive])
    {
      return true
    }
    guard scene.at(start, is: [.article, .determiner, .pronoun, .auxiliary, .copula, .verb]) else {
      return false
    }
    var index = start
    while index < min(start + 14, scene.tokens.count) {
      if scene.tokens[index].kind == .symbol, scene.measure(at: index) == nil { return false }
      if scene.tokens[index].has(verbs), !scene.traits(index).contains(.participle) {
        return true
      }
      index += 1
    }
    return false
  }
}
