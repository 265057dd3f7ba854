// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What the words right around a level say of its subject.
extension SubjectBinding {
  /// Whether the figure says something more of what the one before it measures: "waarvan 40%", "dat is 2,7%", "21% tegenover 9%".
  static func repeats(
    _ scene: borrowing Scene, _ lead: Int, _ draft: Draft, _ before: Draft
  ) -> Bool {
    if tellsAgain(scene, lead, draft, before) { return true }
    let gap = before.tokens.upperBound..<max(before.tokens.upperBound, draft.tokens.lowerBound)
    guard gap.count <= 6 else { return false }
    // ", tegen 25,7 procent in 2014": the same thing at another time.
    var against = lead
    // "tegen een verwachte 25,7 procent"
    if ModalityMatcher.isNamed(scene, lead), scene.at(lead - 1, is: .article) { against -= 2 }
    if scene.at(against, has: .against), before.kind == .level, before.unit == draft.unit,
      draft.counted == nil, !scene.at(draft.tokens.upperBound, is: .of)
    {
      return true
    }
    if gap.contains(where: { scene.traits($0).contains(.partitive) }) { return true }
    // "dat is € 5 aan extra schuld": it says itself what it is of.
    let end = draft.tokens.upperBound
    if end < scene.tokens.count, scene.traits(end).contains(.substance) { return false }
    let hasWhole = scene.at(draft.tokens.upperBound, is: .of)
    if scene.at(lead, is: .or), gap.count <= 2 {
      // "heeft 40 hectare bos of 5% van het land", and not "het tekort is € 4 of 5% van de omzet"
      guard hasWhole, before.kind == .level, draft.unit == .percent,
        let clause = scene.clause(of: before.tokens.lowerBound)
      else { return true }
      return scene.clauses[clause].classes.contains(.copula)
    }
    guard
      !hasWhole
        || gap.contains(where: { scene.at($0, is: .copula) && scene.at($0 - 1, is: .relative) })
    else {
      return false
    }
    // "een overschot van 25 kilo bedroeg 4%": the size before is inside the subject of the verb.
    if scene.at(gap.lowerBound, is: .copula) { return false }
    let joins = gap.allSatisfy {
      scene.tokens[$0].kind == .symbol && !scene.tokens[$0].isSymbol("(")
        || scene.at($0, is: [.and, .or, .copula, .auxiliary, .relative, .adverb, .preposition])
    }
    return joins && !gap.isEmpty && draft.counted == nil
  }

  /// Whether an amount stands right behind "en" and a time of its own, no verb between, so that it is of what the one before it is:
  /// "kreeg in 2019 € 4 miljoen subsidie en in 2020 € 5 miljoen".
  private static func tellsAgain(
    _ scene: borrowing Scene, _ lead: Int, _ draft: Draft, _ before: Draft
  ) -> Bool {
    guard before.kind == .level, draft.kind == .level, before.unit == draft.unit,
      draft.unit?.isMoney == true, before.period != nil,
      let period = scene.period(at: lead), period.tokens.upperBound == lead + 1,
      case let and = period.tokens.lowerBound - 1, scene.at(and, is: .and),
      and - before.tokens.upperBound < 8,
      draft.tokens.upperBound >= scene.tokens.count
        || scene.tokens[draft.tokens.upperBound].kind == .symbol
    else { return false }
    return (before.tokens.upperBound..<max(before.tokens.upperBound, and)).allSatisfy {
      (scene.tokens[$0].isWord || scene.at($0, isSymbol: ","))
        && !scene.at($0, is: ClauseSplitter.verbs)
    }
  }

  /// The whole of a share, with its prepositional phrases where share and whole open the sentence and the verb follows.
  static func share(_ scene: borrowing Scene, _ draft: Draft, from start: Int) -> Range<
    Int
  >? {
    let short = NounPhrase.phrase(scene, from: start)
    guard let clause = scene.clause(of: start), scene.clauses[clause].opening == .sentence,
      draft.tokens.lowerBound - scene.clauses[clause].tokens.lowerBound <= 1,
      let full = NounPhrase.phrase(scene, from: start, reach: .full),
      scene.at(full.upperBound, is: ClauseSplitter.verbs)
    else { return short }
    return full
  }

  /// A whole that is an amount itself: "de € 2,1 miljard aan extra personeel".
  static func measured(_ scene: borrowing Scene, from start: Int) -> Range<Int>? {
    let first = scene.at(start, is: .article) ? start + 1 : start
    guard
      let measure = scene.measure(at: first)
    else { return nil }
    // "10% van de 450 scholen"
    if scene.measures[measure].unit == .count, let counted = scene.measures[measure].counted {
      return withComplement(scene, counted)
    }
    let end = scene.measures[measure].tokens.upperBound
    if end < scene.tokens.count, scene.traits(end).contains(.substance),
      let more = NounPhrase.phrase(scene, from: end + 1)
    {
      return start..<more.upperBound
    }
    return nil
  }

  /// A figure inside its own noun phrase: "de vastgestelde 49.802 fte", "de 0,7% bijdrage".
  static func articleLed(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    guard draft.fraction == nil, draft.unit != .count else { return nil }
    var index = draft.tokens.lowerBound - 1
    var steps = 0
    while steps < 4,
      NounPhrase.isModifier(scene, index) && !isName(scene, index)
        || scene.at(index, is: .adverb) || scene.at(index, isSymbol: "'")
    {
      index -= 1
      steps += 1
    }
    // "tegen een verwachte 113 kiloton" names no thing.
    guard scene.at(index, is: .article), !scene.at(index - 1, has: .against) else { return nil }
    // "de afgesproken sterkte maximaal 500 fte": a hedge stands in the phrase only right behind the article.
    if index + 1 < draft.tokens.lowerBound,
      draft.tokens.lowerBound < draft.core(in: scene).upperBound,
      scene.at(draft.tokens.lowerBound, is: .hedge)
    {
      return nil
    }
    var end = draft.tokens.upperBound
    // "de 16%-norm", also where a line's end has parted it
    if scene.at(end, isSymbol: "-"), scene.isGlued(end), NounPhrase.isHead(scene, end + 1) {
      end += 1
    }
    // "dat biedt de 5% weinig houvast": what tells how much is of a phrase of its own.
    let noun =
      scene.at(end, is: .determiner) ? nil : NounPhrase.phrase(scene, from: end, reach: .full)
    if let noun { return isWhole(scene, draft, noun) ? noun : index..<noun.upperBound }
    // "de 12 miljoen voor het onderhoud"
    if draft.unit != .fte, end < scene.tokens.count, scene.traits(end).contains(.price),
      scene.at(end, is: .preposition),
      let purpose = NounPhrase.phrase(scene, from: end + 1, reach: .full)
    {
      return purpose
    }
    // "de waarde van de portefeuille € 5": a noun that only ends as an adjective does.
    if scene.at(index - 1, is: .of), index + 2 == draft.tokens.lowerBound,
      draft.unit != .fte,
      scene.tokens[index + 1].entry == 0
    {
      return nil
    }
    if scene.at(end, is: [.preposition, .at]), let more = NounPhrase.phrase(scene, from: end + 1) {
      return index..<more.upperBound
    }
    return steps > 0 ? index..<end : nil
  }

  /// Whether the size behind an article is of the noun behind it and no mark of it: "de 800 kilometer kade", "de 60%
  /// koopwoningen", and not "de 0,7% bijdrage".
  private static func isWhole(
    _ scene: borrowing Scene, _ draft: Draft, _ noun: Range<Int>
  ) -> Bool {
    if case .physical = draft.unit { return !scene.isGlued(noun.lowerBound) }
    guard draft.unit == .percent,
      scene.tokens[noun.lowerBound - 1].kind == .symbol
        || scene.at(noun.lowerBound - 1, is: .unit)
    else { return false }
    var head = noun.lowerBound
    while head + 1 < noun.upperBound, NounPhrase.isModifier(scene, head) { head += 1 }
    return !scene.isGlued(noun.lowerBound) && CountedNoun.endsAsPlural(scene, head)
      && !scene.at(head, is: [.moveNoun, .factorNoun])
  }

  /// Whether a word with a capital is no adjective, whatever its ending: "de Veluwe gemiddeld 5 mol", "de Europese 5%".
  private static func isName(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.entry == 0 && token.flags.contains(.capital) && !token.flags.contains(.newLine)
      && scene.bytes[token.end - 2] != UInt8(ascii: "s")
  }

  /// Whether a phrase right behind a share is what those who are the share have: "na een jaar had 46% een baan".
  static func isHad(_ scene: borrowing Scene, _ draft: Draft, _ phrase: Range<Int>) -> Bool {
    let core = draft.core(in: scene)
    let verb = core.lowerBound - 1
    return draft.unit == .percent && phrase.lowerBound == core.upperBound
      && scene.at(phrase.lowerBound, has: .one) && ClauseSubject.isFinite(scene, verb)
      && (scene.traits(verb).contains(.acts) || !scene.at(verb, is: [.copula, .auxiliary]))
  }

  /// Whether a share opens the clause as its subject, so that what stands behind its verb is what they do: "ruim 40 procent maakt
  /// gebruik van de regeling".
  static func isDone(
    _ scene: borrowing Scene, _ draft: Draft, _ clause: Int, _ phrase: Range<Int>
  ) -> Bool {
    let verb = draft.core(in: scene).upperBound
    return draft.unit == .percent
      && draft.tokens.lowerBound == scene.clauses[clause].tokens.lowerBound
      && phrase.lowerBound == verb + 1 && ClauseSubject.isFinite(scene, verb)
      && !scene.at(verb, is: [.copula, .moveVerb])
  }

  /// The group of which "dat" tells the share again: "onder starters is dat 55%", "waar dat voor inbraak 17% was".
  static func group(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    guard draft.unit == .percent, draft.counted == nil, !scene.at(draft.tokens.upperBound, is: .of),
      let clause = scene.clause(of: draft.tokens.lowerBound)
    else { return nil }
    let tokens = scene.clauses[clause].tokens
    let core = draft.core(in: scene)
    var index = core.lowerBound - 1
    while index > tokens.lowerBound, scene.at(index, is: .adverb), core.lowerBound - index < 4 {
      index -= 1
    }
    // "onder starters is dat"
    if scene.at(index, is: .deictic), scene.at(index, is: .determiner),
      scene.at(index - 1, is: .copula)
    {
      var start = tokens.lowerBound
      while start < index - 2, scene.at(start, is: [.adverb, .conjunction, .and]),
        !isGroupLead(scene, start)
      {
        start += 1
      }
      guard isGroupLead(scene, start),
        let named = NounPhrase.phrase(scene, from: start + 1, reach: .full, limit: index - 1),
        named.upperBound == index - 1
      else { return nil }
      return isGroup(scene, named) ? named : nil
    }
    // "waar dat voor inbraak 17% was"
    guard scene.at(core.upperBound, is: .copula),
      let that = (max(tokens.lowerBound, core.lowerBound - 10)..<core.lowerBound).last(where: {
        scene.at($0, is: .deictic) && scene.at($0, is: .determiner)
      }), isGroupLead(scene, that + 1),
      let named = NounPhrase.phrase(
        scene, from: that + 2, reach: .full, limit: core.lowerBound),
      named.upperBound == core.lowerBound
    else { return nil }
    return isGroup(scene, named) ? named : nil
  }

  /// Whether a phrase names several, and no time: "starters", not "ongewijzigd beleid".
  private static func isGroup(_ scene: borrowing Scene, _ phrase: Range<Int>) -> Bool {
    !ClauseSubject.isTime(scene, phrase)
      && phrase.contains {
        scene.at($0, is: .group)
          || CountedNoun.endsAsPlural(scene, $0) && NounPhrase.isHead(scene, $0)
      }
  }

  /// Whether a preposition names who or what something is true of, and no place or time: "onder", "bij", "voor".
  private static func isGroupLead(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: .preposition) && scene.period(at: index) == nil
      && scene.traits(index).contains(.among)
  }
}
