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

  /// The whole of a share, or what an amount consists of: "70% van de scholen", "€ 5 aan subsidies", "30% water".
  static func whole(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Range<Int>? {
    if scene.at(end, is: .of),
      draft.unit == .percent || draft.unit == .permille || draft.unit?.isAmount == true
        || draft.unit == .count && draft.counted == nil
    {
      if draft.unit == .percent, let measured = compared(scene, draft) {
        return measured
      }
      let whole = share(scene, draft, from: end + 1) ?? measured(scene, from: end + 1)
      return whole.flatMap { spent(scene, draft, behind: $0) } ?? whole
    }
    // "er is 11 procent op de inhuur bespaard"
    if draft.unit == .percent, scene.at(end, is: .at), scene.period(at: end) == nil,
      let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.cuts)
    {
      return NounPhrase.phrase(scene, from: end + 1, limit: scene.clauses[clause].tokens.upperBound)
    }
    // "draagt 9 procent bij aan de uitstoot"
    if draft.unit == .percent, scene.at(end, has: .adding), end + 2 < scene.tokens.count,
      scene.traits(end + 1).contains(.substance)
    {
      return NounPhrase.phrase(scene, from: end + 2, reach: .full)
    }
    if let shared = sharedWhole(scene, draft, end) { return shared }
    // "van de uitstoot bestond 61% uit ammoniak"
    if draft.unit == .percent, scene.at(end, is: .outOf), !scene.at(end, is: [.of, .at]),
      let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.consists),
      ClauseSubject.openingWhole(scene, clause, before: draft.tokens.lowerBound) != nil
        || scene.clauses[clause].opening != .sentence
    {
      return NounPhrase.phrase(scene, from: end + 1)
    }
    let isExtra =
      scene.at(end, is: .extra) && end + 1 < scene.tokens.count
      && scene.traits(end + 1).contains(.substance)
    let end = isExtra ? end + 1 : end
    if scene.traits(min(end, scene.tokens.count - 1)).contains(.substance),
      draft.unit != .percent || draft.fraction != nil, draft.unit != .count
    {
      return NounPhrase.phrase(scene, from: end + 1, reach: .full)
    }
    // "43% NI": letters behind a unit are a unit of their own.
    let isCode =
      end < scene.tokens.count && scene.tokens[end].flags.contains(.acronym)
      && scene.tokens[end].end - scene.tokens[end].start < 4
    guard draft.unit != .count, !isCode, scene.period(at: end) == nil,
      !scene.at(end, is: [.article, .determiner]),
      !scene.at(draft.tokens.lowerBound - 1, is: .article)
    else { return nil }
    if let noun = NounPhrase.phrase(
      scene, from: end, reach: draft.fraction == nil ? .full : .core),
      // "€ 5 vast te stellen": the end of a verb in two parts.
      noun.upperBound >= scene.tokens.count
        || !scene.traits(noun.upperBound).contains(.toInfinitive)
    {
      return noun
    }
    // "4 van de 17 gevallen": behind a number a participle is a noun.
    let isNoun =
      draft.fraction != nil && end < scene.tokens.count && scene.traits(end).contains(.participle)
      && scene.bytes[scene.tokens[end].end - 1] == UInt8(ascii: "n")
    return isNoun ? end..<end + 1 : nil
  }

  /// What a share of an amount is spent on: "2 procent van het bbp aan defensie".
  private static func spent(
    _ scene: borrowing Scene, _ draft: Draft, behind whole: Range<Int>
  ) -> Range<Int>? {
    let next = whole.upperBound
    guard draft.unit == .percent, next + 1 < scene.tokens.count,
      scene.traits(next).contains(.substance), draft.fraction == nil,
      !scene.traits(whole.upperBound - 1).isDisjoint(with: [.sized, .amount])
    else { return nil }
    return NounPhrase.phrase(scene, from: next + 1, reach: .full)
  }

  /// The whole that stands behind another share only: "niet 3 maar 4 procent van het inkomen", "40% en 60% van de huizen".
  private static func sharedWhole(
    _ scene: borrowing Scene, _ draft: Draft, _ end: Int
  ) -> Range<Int>? {
    guard draft.unit == .percent, draft.fraction == nil else { return nil }
    var index = end
    while index < min(end + 16, scene.tokens.count) {
      if let measure = scene.measure(at: index) {
        index = scene.measures[measure].tokens.upperBound
        guard index > end + 1, scene.measures[measure].unit == .percent else { return nil }
        if scene.at(index, is: .of) { return NounPhrase.phrase(scene, from: index + 1) }
      } else if let period = scene.period(at: index), period.tokens.lowerBound == index, index > end
      {
        index = period.tokens.upperBound
      } else if scene.at(index, is: [.and, .or, .conjunction]) || scene.at(index, isSymbol: ",")
        || index > end && scene.at(index, is: [.hedge, .adverb])
      {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// What is put at a share of something else: "de schuld komt uit op 60% van het bbp".
  private static func compared(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    let lead = scene.lead(draft.measures[0])
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    // "de regeling op 50% van de grond" says where.
    let isPut =
      scene.at(lead, is: .to)
      || scene.at(lead, is: .at) && scene.clauses[clause].traits.contains(.stands)
    guard
      isPut && draft.fraction == nil || isSaid(scene, lead, scene.clauses[clause].tokens)
        || isMadeUp(scene, lead, scene.clauses[clause].tokens),
      let found = ClauseSubject.find(scene, clause, around: draft.core(in: scene))
    else { return nil }
    // "In Delft is 40% van de huizen oud": the share itself is the subject.
    return isPut && !scene.at(lead, is: .to) || found.lowerBound < lead ? found : nil
  }

  /// Whether a verb that only gives sizes stands before its subject and the share: "daarmee vormt zorg 10% van het bbp".
  private static func isMadeUp(
    _ scene: borrowing Scene, _ lead: Int, _ clause: Range<Int>
  ) -> Bool {
    (clause.lowerBound..<max(clause.lowerBound, lead)).suffix(12).contains {
      scene.at($0, is: .copula) && !scene.at($0, is: [.auxiliary, .determiner])
    }
  }

  /// Whether a copula right before a share, times and adverbs aside, says that its subject is it: "de omvang bedroeg eind
  /// 2017 3,3% van de lasten", "de sector is de helft van het aantal".
  static func isSaid(
    _ scene: borrowing Scene, _ lead: Int, _ clause: Range<Int>
  ) -> Bool {
    var word = lead
    while word >= clause.lowerBound, word > lead - 8 {
      if let period = scene.period(at: word) {
        word = period.tokens.lowerBound - 1
      } else if scene.at(word, is: .adverb) {
        word -= 1
      } else {
        break
      }
    }
    return word >= clause.lowerBound && scene.at(word, is: .copula)
      && !scene.at(word, is: .determiner) && !scene.traits(word).contains(.passive)
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
