// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Figures that are facts whatever their clause wishes or expects.
extension ModalityMatcher {
  /// Whether the text takes the figure as known, whatever is said of it: "de 14 gebieden", "deze 22 regelingen".
  static func isGiven(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    let before = draft.tokens.lowerBound - 1
    guard draft.kind == .level else { return false }
    // "over die € 25.000 moet belasting worden betaald", "deze 10% is niet te verdelen"
    if draft.unit?.isMoney == true || draft.unit == .percent && !scene.at(before, is: .relative),
      scene.at(before, is: .determiner),
      !scene.at(before, is: .copula),  // "de geraamde kosten zijn € 5"
      !scene.at(before - 1, is: ClauseSplitter.verbs),  // "levert dit € 5 op"
      scene.clause(of: before).map({ scene.clauses[$0].tokens.lowerBound != before }) ?? false
    {
      return true
    }
    // "dat 60 gemeenten meedoen": the word opens the clause.
    guard draft.counted != nil,
      scene.clause(of: before).map({
        scene.clauses[$0].tokens.lowerBound != before
          || scene.clauses[$0].opening == .sentence
      }) ?? true
    else { return false }
    return scene.at(before, is: .determiner) && !scene.at(before, is: .copula)
      || scene.at(before, is: .article) && !scene.at(before, has: .one)
  }

  /// Whether the figure says how many wish or expect something, which is a fact of them: "60 procent van de ondernemers
  /// verwacht meer omzet", "45 gemeenten willen meedoen".
  static func isHolder(
    _ scene: borrowing Scene, _ draft: borrowing Draft, of trait: WordTrait
  ) -> Bool {
    guard draft.kind == .level, draft.unit == .percent || draft.counted != nil,
      let first = draft.measures.first,
      // "terwijl de stad naar 40 procent wil"
      !scene.at(scene.lead(first), is: .to)
    else { return false }
    if trait == .wishes, saysToWish(scene, draft) { return true }
    // "er wordt een tekort van 4.000 leraren verwacht"
    if trait == .foretells, let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.passive)
    {
      return false
    }
    var verb = draft.tokens.upperBound
    if let subject = draft.subject, subject.lowerBound >= draft.tokens.lowerBound {
      verb = max(verb, subject.upperBound)
    }
    guard verb < scene.tokens.count, scene.traits(verb).contains(trait) else { return false }
    return trait == .wishes
      || scene.at(verb, is: .verb) && !scene.at(verb, is: .auxiliary)
        && scene.traits(verb).contains(.present)
  }

  /// Whether those whom the figure counts say that they wish or must: "40 procent zegt te willen verhuizen".
  private static func saysToWish(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return false }
    let tokens = scene.clauses[clause].tokens
    guard tokens.lowerBound == draft.tokens.lowerBound else { return false }
    let wants: WordTrait = [.wishes, .obliges]
    return !scene.clauses[clause].traits.isDisjoint(with: wants)
      && tokens.allSatisfy {
        scene.traits($0).isDisjoint(with: wants)
          || $0 > 0 && scene.traits($0 - 1).contains(.toInfinitive)
      }
  }

  /// Whether a main clause says in the past what moved, so that what was expected is another thing: "zoals verwacht daalde de
  /// inflatie met 3%", "volgens de eerste raming groeide de economie met 1%".
  ///
  /// "Naar verwachting" and "zal" say it of the move itself.
  static func isPast(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard let trigger = draft.trigger, let clause = scene.clause(of: trigger),
      scene.clauses[clause].opening != .conjunction, scene.clauses[clause].opening != .relative
    else { return false }
    let own = scene.traits(trigger)
    let isPerfect =
      own.contains(.participle) && own.isDisjoint(with: [.present, .infinitive])
      && scene.clauses[clause].traits.contains(.perfect)
    let isDone =
      isPerfect
      || own.contains(.past) && own.isDisjoint(with: [.present, .infinitive, .participle])
    return isDone
      && scene.clauses[clause].tokens.allSatisfy {
        !scene.traits($0).contains(.foretells)
          || !scene.tokens[$0].flags.contains(.phrase) && !scene.at($0, is: .auxiliary)
            && !(isPerfect && isSource(scene, $0))
      }
  }

  /// Whether a forecast is the source of what a clause says, which then is done only by the time that it speaks of: "volgens
  /// de prognose is de uitstoot in 2030 gedaald tot 20 megaton"; a first estimate is of what was.
  private static func isSource(_ scene: borrowing Scene, _ forecast: Int) -> Bool {
    var index = forecast - 1
    while index > forecast - 4,
      scene.at(index, is: [.article, .determiner])
        || NounPhrase.isModifier(scene, index) && !scene.at(index, is: .ordinal)
    {
      index -= 1
    }
    return scene.at(index, is: .source)
  }

  /// Whether the figure describes whom or what the clause speaks of, before its verb: "een school met een bezetting van 90%
  /// moet dicht".
  static func isOfHolder(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, let first = draft.measures.first,
      case let lead = scene.lead(first), scene.at(lead, is: .of),
      let clause = scene.clause(of: lead),
      var named = NounPhrase.ending(scene, before: lead)
    else { return false }
    let tokens = scene.clauses[clause].tokens
    // "met een vermogen van 5 miljoen en een schuld van 6 miljoen"
    if scene.at(named.lowerBound - 1, is: .and),
      let other = scene.measure(at: named.lowerBound - 2), scene.at(scene.lead(other), is: .of),
      let before = NounPhrase.ending(scene, before: scene.lead(other))
    {
      named = before
    }
    let with = named.lowerBound - 1
    guard scene.at(with, is: .by), with > tokens.lowerBound || clause > 0,
      scene.at(with - 1, isSymbol: ",") || NounPhrase.isHead(scene, with - 1)
    else { return false }
    // What is wished before it is wished of it too: "wij willen een school met een bezetting van 90%".
    return !(tokens.lowerBound..<max(tokens.lowerBound, with)).contains {
      scene.at($0, is: ClauseSplitter.verbs)
    }
  }

  /// Whether a clause only says what something rests on, at no time: "de wet gaat uit van 36 uur per week", and not "de
  /// begroting gaat uit van 4% in 2026".
  static func isLaidDown(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, draft.period == nil,
      let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.foretells)
    else { return false }
    return scene.clauses[clause].tokens.allSatisfy {
      !scene.traits($0).contains(.foretells) || scene.traits($0).contains(.restsOn)
    }
  }

  /// Whether all that foretells describes another noun in a clause that tells what was done: "voor de verwachte groei is een
  /// fonds van € 5 miljoen gevormd", "de voorziene kosten werden gedekt door een inhouding van € 8 miljoen".
  static func isForecastOfOther(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, let own = scene.clause(of: draft.tokens.lowerBound),
      // "een inhouding (€ 8 miljoen)"
      case let isAside = own > 0 && scene.clauses[own].opening == .parenthesis
        && !scene.clauses[own].traits.contains(.foretells),
      case let here = scene.clauses[isAside ? own - 1 : own], here.traits.contains(.foretells),
      here.traits.contains(.past) || here.traits.isSuperset(of: [.perfect, .participle]),
      let first = draft.measures.first
    else { return false }
    let governor = NounPhrase.ending(scene, before: scene.lead(first), reach: .full)
    let subject = draft.subject
    return here.tokens.allSatisfy {
      guard scene.traits($0).contains(.foretells) else { return true }
      return scene.at($0, is: .adjective) && !(subject?.contains($0) ?? false)
        && !(governor?.contains($0) ?? false) && !draft.tokens.contains($0)
        && (NounPhrase.startsNoun(scene, $0 + 1) || scene.at($0 + 1, has: .plural))
    }
  }

  /// Whether all that foretells stands right before a later size: "€ 5 miljoen in 2023 en naar verwachting € 7 miljoen".
  static func isForecastOfNext(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.foretells)
    else { return false }
    let end = draft.tokens.upperBound
    return scene.clauses[clause].tokens.allSatisfy { index in
      guard scene.traits(index).contains(.foretells) else { return true }
      return index >= end && scene.at(index, is: .adverb)
        && scene.measures.contains { $0.hedgeStart == index + 1 }
    }
  }

  /// Whether the size is that of something known, which stands before the verb that says what may or will happen to it: "de
  /// kosten van € 5 miljoen kunnen worden gedekt", "door het hoge tarief van 30% zal de vraag dalen", "de reserve (€ 5 miljoen)
  /// kan vrijvallen".
  static func isKnownBefore(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, let first = draft.measures.first,
      case let lead = scene.lead(first), scene.at(lead, is: .of) || scene.at(lead, isSymbol: "("),
      let clause = scene.clause(of: lead - 1),
      case let here = scene.clauses[clause], here.opening == .sentence,
      !here.traits.contains(.reaches), !mayBeAhead(scene, draft, clause),
      let named = NounPhrase.ending(scene, before: lead, reach: .full),
      scene.at(named.lowerBound, is: [.article, .determiner]),
      !scene.at(named.lowerBound, has: .one)
    else { return false }
    let isNew = named.contains {
      scene.at($0, is: [.moveNoun, .factorNoun, .target, .forecast])
        || !scene.traits($0).isDisjoint(with: [.goal, .plan, .allows])
    }
    return !isNew
      && !(here.tokens.lowerBound..<named.lowerBound).contains {
        scene.at($0, is: ClauseSplitter.verbs)
      }
  }

  /// Whether all that foretells is a thing that somebody has, behind the figure: "60% heeft een prognose gemaakt".
  static func isForecastHad(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.foretells)
    else { return false }
    return scene.clauses[clause].tokens.allSatisfy {
      guard scene.traits($0).contains(.foretells) else { return true }
      guard $0 >= draft.tokens.upperBound, !NounPhrase.isHead(scene, $0 + 1) else { return false }
      if scene.at($0 - 1, has: .one) { return true }
      // "voor 11 van de 80 regelingen hebben wij financiële ramingen aangetroffen"
      let first =
        scene.at($0 - 1, is: .adjective) || NounPhrase.isModifier(scene, $0 - 1) ? $0 - 2 : $0 - 1
      return scene.at($0, is: .forecast) && NounPhrase.isHead(scene, $0)
        && CountedNoun.endsAsPlural(scene, $0)
        && scene.clauses[clause].traits.contains(.acts)
        && !scene.at(first, is: [.preposition, .of, .source, .at, .article])
    }
  }

  /// Whether somebody has to bear the figure, which tells what is as often as what should be: "huurders moeten 40% van hun
  /// inkomen betalen".
  ///
  /// What is to be borne at a time that may be still to come is a duty.
  static func isBurden(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, scene.presence.has(.bears),
      let clause = scene.clause(of: draft.tokens.lowerBound), !mayBeAhead(scene, draft, clause)
    else { return false }
    let traits = scene.clauses[clause].traits
    return traits.isSuperset(of: [.obliges, .bears]) && !traits.contains(.speaker)
  }

  /// Whether the size is that of something known, which is to be changed or taken away: "het tarief van 21% moet omlaag".
  ///
  /// What is to be reached or introduced, or is of a time that may be still to come, is not known yet.
  static func isOfKnown(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, let first = draft.measures.first,
      let clause = scene.clause(of: draft.tokens.lowerBound),
      case let lead = scene.lead(first),
      scene.at(lead, is: .of), let named = NounPhrase.ending(scene, before: lead),
      scene.at(named.lowerBound, is: .article), !scene.at(named.lowerBound, has: .one),
      !mayBeAhead(scene, draft, clause),
      isUndone(scene, clause)
        // "wij moeten kijken naar de ingehouden belasting van € 5"
        || !scene.clauses[clause].traits.contains(.reaches)
          && named.contains(where: { isDoneTo(scene, $0) })
        // "verlaging van het bedrag van € 5"
        || scene.at(named.lowerBound - 1, is: .of)
          && (scene.at(named.lowerBound - 2, is: .moveNoun)
            || named.lowerBound > 1 && scene.traits(named.lowerBound - 2).contains(.undoes))
    else { return false }
    return !named.contains {
      scene.at($0, is: [.moveNoun, .factorNoun, .target, .forecast])
        || !scene.traits($0).isDisjoint(with: [.goal, .agentive, .plan, .number])
    }
  }

  /// Whether a participle before its noun says what was done to that.
  private static func isDoneTo(_ scene: borrowing Scene, _ index: Int) -> Bool {
    (NounPhrase.isBuiltParticiple(scene, index)
      || scene.at(index, is: .verb) && scene.traits(index).contains(.participle))
      && !scene.traits(index).contains(.agrees) && NounPhrase.isHead(scene, index + 1)
  }

  /// Whether a clause says that something is changed or taken away, and not that something is reached.
  private static func isUndone(_ scene: borrowing Scene, _ clause: Int) -> Bool {
    let clause = scene.clauses[clause]
    guard !clause.traits.contains(.reaches) else { return false }
    return clause.traits.contains(.undoes) || clause.classes.contains(.factorVerb)
      || clause.tokens.contains {
        scene.at($0, is: [.moveVerb, .particle]) && scene.entry($0).direction != nil
          && !scene.at($0, is: .preposition)
      }
  }

  /// Whether the time of a figure may be still to come: no word of the past tells of it, and it does not end before the
  /// day of writing.
  private static func mayBeAhead(
    _ scene: borrowing Scene, _ draft: borrowing Draft, _ clause: Int
  ) -> Bool {
    guard let end = draft.period?.end ?? draft.period?.start,
      !scene.clauses[clause].traits.contains(.past)
    else { return false }
    guard let today = scene.today else { return true }
    return end.lastDay > today
  }
}
