// SPDX-License-Identifier: EUPL-1.2

/// Divides a sentence into clauses: at marks, conjunctions, relative words and parentheses.
enum ClauseSplitter {
  static func split(_ scene: inout Scene) {
    var current = Clause(tokens: 0..<0, opening: .sentence)
    var start = 0
    var around: [Clause] = []
    var hasVerb = false
    var dash = -1
    func close(_ end: Int, _ scene: inout Scene) {
      guard end > start else { return }
      if current.opening == .relative, let verb = mainVerb(scene, start..<end) {
        current.tokens = start..<verb
        (current.classes, current.traits) = said(scene, start..<verb)
        scene.clauses.append(current)
        current.opening = .mark
        start = verb
      }
      current.tokens = start..<end
      (current.classes, current.traits) = said(scene, start..<end)
      scene.clauses.append(current)
    }
    var index = 0
    while index < scene.tokens.count {
      guard mayOpen(scene.tokens[index]) else {
        if isVerb(scene, index) { hasVerb = true }
        index += 1
        continue
      }
      if dash < index, let end = closingDash(scene, index), around.count < 4 {
        dash = end
      }
      if scene.tokens[index].isSymbol("(") || dash > index && isDash(scene, index),
        around.count < 4
      {
        close(index, &scene)
        around.append(current)
        current = Clause(tokens: 0..<0, opening: .parenthesis, parent: scene.clauses.indices.last)
        start = index + 1
      } else if scene.tokens[index].isSymbol(")") || dash == index,
        let outer = around.popLast()
      {
        close(index, &scene)
        current = Clause(tokens: 0..<0, opening: .resumed, parent: outer.parent)
        start = index + 1
      } else if scene.tokens[index].isSymbol(","), around.count < 4,
        current.opening == .conjunction,
        isInserted(scene, start), scene.clauses.count > 0
      {
        // "zullen, als er niets gebeurt, oplopen tot": the clause around goes on.
        close(index, &scene)
        current = Clause(tokens: 0..<0, opening: .resumed, parent: nil)
        start = index + 1
        hasVerb = true
      } else if let (opening, begin) = opening(scene, index, hasVerb), begin > start {
        close(index, &scene)
        let parent = opening == .relative ? scene.clauses.indices.last : nil
        current = Clause(tokens: 0..<0, opening: opening, parent: parent)
        start = begin
        hasVerb = false
        index = max(index, begin - 1)
      }
      if isVerb(scene, index) { hasVerb = true }
      index += 1
    }
    close(scene.tokens.count, &scene)
  }

  /// The verb that goes on with the clause around a relative clause, where no mark parts them: "de stad die 30% moet besparen heeft
  /// 200 huizen".
  ///
  /// It stands behind the last verb of the relative clause; the clause around has no other.
  private static func mainVerb(_ scene: borrowing Scene, _ relative: Range<Int>) -> Int? {
    guard let around = scene.clauses.last, around.tokens.upperBound == relative.lowerBound,
      around.opening == .sentence || around.opening == .mark,
      scene.tokens[relative.lowerBound - 1].isWord, around.classes.isDisjoint(with: verbs)
    else { return nil }
    // "die moeten": what stands right behind the relative word is taken for no verb elsewhere.
    var hasFinite = scene.at(relative.lowerBound + 1, is: [.auxiliary, .copula])
    for index in relative.dropFirst(2) where scene.at(index, is: verbs) {
      guard isVerb(scene, index), ClauseSubject.isFinite(scene, index) else { continue }
      let follows =
        scene.at(index - 1, is: verbs) || NounPhrase.isBuiltParticiple(scene, index - 1)
        || isUnknownInfinitive(scene, index - 1) && scene.at(index, is: [.auxiliary, .copula])
      // "die dat moeten krijgen": an infinitive looks like a plural.
      let mayBeInfinitive =
        scene.traits(index).contains(.infinitive)
        || scene.bytes[scene.tokens[index].end - 1] == UInt8(ascii: "n")
          && (scene.at(index - 1, is: .auxiliary) || scene.traits(index).contains(.seen))
      if hasFinite, follows, !mayBeInfinitive, !scene.at(index + 1, is: verbs) { return index }
      hasFinite = true
    }
    return nil
  }

  /// Whether a word that the lexicon does not know stands behind a modal verb and has the form of an infinitive.
  private static func isUnknownInfinitive(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.isWord && token.entry == 0 && scene.at(index - 1, is: .auxiliary)
      && scene.bytes[token.end - 1] == UInt8(ascii: "n")
      && scene.bytes[token.end - 2] == UInt8(ascii: "e")
  }

  /// What the words of a clause can do and say, taken together.
  private static func said(
    _ scene: borrowing Scene, _ clause: Range<Int>
  ) -> (WordClass, WordTrait) {
    var classes: WordClass = []
    var traits: WordTrait = []
    var compares = false
    let mayCompare = scene.presence.has(.than)
    for index in clause {
      let word = scene.tokens[index].classes
      classes.formUnion(word)
      if scene.tokens[index].entry == 0 { continue }
      var own = ofClause(scene, index)
      // "bleef € 2 miljoen onder de raming": it is held against it.
      if !own.isDisjoint(with: [.foretells, .plan, .goal]), scene.at(index - 1, is: .article),
        scene.at(index - 2, is: .preposition), scene.at(index - 2, is: .hedge)
      {
        own.subtract([.foretells, .plan, .goal])
      }
      if mayCompare {
        // "lager dan in de begroting was voorzien" foretells nothing.
        // "dan zou het tekort" compares nothing.
        if scene.at(index - 1, is: .than),
          index - 1 > clause.lowerBound || !ClauseSubject.isFinite(scene, index)
        {
          own = []
        } else if compares {
          own.subtract([.foretells, .plan, .goal])
        }
        // "lager dan de raming" compares, "lager dan 5%" bounds.
        if word.contains(.than), classes.contains(.comparative),
          !word.contains(.hedge) || !VetoMatcher.isNumber(scene, index + 1)
        {
          compares = true
        }
      }
      traits.formUnion(own)
    }
    return (classes, traits)
  }

  /// Whether a clause that a conjunction opens stands right behind the auxiliary of the one around it.
  private static func isInserted(_ scene: borrowing Scene, _ start: Int) -> Bool {
    scene.at(start - 1, isSymbol: ",") && scene.at(start - 2, is: .auxiliary)
      && !scene.at(start - 2, is: .determiner)
  }

  /// Whether a word is a verb here: what a number counts is none ("4.210 aanvragen zijn").
  static func isVerb(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.at(index, is: verbs) else { return false }
    guard scene.at(index, has: .plural), let measure = scene.measure(at: index) else { return true }
    return scene.measures[measure].counted == nil
  }

  /// The quick test: whether a clause may begin or end at a token.
  @inline(__always)
  private static func mayOpen(_ token: Token) -> Bool {
    token.kind == .symbol || token.flags.contains(.capital)
      || token.has([.auxiliary, .copula, .relative, .conjunction, .and, .or])
  }

  /// What a word says of its whole clause: "mogelijke" says only of its noun that it may be.
  @inline(__always)
  private static func ofClause(_ scene: borrowing Scene, _ index: Int) -> WordTrait {
    let traits = scene.traits(index)
    // "door gereduceerd stikstof": a participle before its noun says what that is, not what is done.
    if traits.isSuperset(of: [.agentive, .participle]), index > 0,
      scene.at(index - 1, is: .preposition), NounPhrase.isHead(scene, index + 1),
      !scene.at(index + 1, is: .adverb)
    {
      return traits.subtracting(.agentive)
    }
    // "we maken € 5 miljoen vrij", not "vrij hoge huren"
    if traits.contains(.agentive), scene.at(index, is: .adverb) {
      let isLast = index + 1 == scene.tokens.count || scene.tokens[index + 1].kind == .symbol
      return isLast || scene.at(index + 1, is: .preposition) ? traits : []
    }
    return traits.isDisjoint(with: [.allows, .plan, .foretells])
      ? traits : ofClause(scene, index, traits)
  }

  /// The same of a word that allows, plans or foretells something.
  private static func ofClause(
    _ scene: borrowing Scene, _ index: Int, _ traits: WordTrait
  ) -> WordTrait {
    // "om te kunnen rijden": what something is for, not what may be.
    if traits.contains(.allows), index > 0, scene.traits(index - 1).contains(.toInfinitive) {
      return traits.subtracting(.allows)
    }
    // "diende 14 voorstellen in": a plural that is counted plans nothing.
    if !traits.isDisjoint(with: [.plan, .foretells]), scene.at(index, has: .plural),
      scene.measure(at: index) != nil || VetoMatcher.isNumber(scene, index - 1)
    {
      return traits.subtracting([.plan, .foretells])
    }
    // "in plaats van de beoogde 450 kwamen er 310": it says only of its number what it is.
    if !traits.isDisjoint(with: [.foretells, .plan]), scene.at(index, is: .adjective),
      VetoMatcher.isNumber(scene, index + 1) || scene.at(index + 1, is: .currency),
      ModalityMatcher.isNamed(scene, index)
    {
      return traits.subtracting([.foretells, .plan])
    }
    return traits.isSuperset(of: [.allows, .attributive]) ? traits.subtracting(.allows) : traits
  }

  static let verbs: WordClass = [.auxiliary, .copula, .verb, .moveVerb, .factorVerb]
}
