// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// A verb of movement with the size by which: "met 35% afgenomen", "steeg 0,25%-punt", "daalt … met 11%".
  static func verbBy(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    let lead = size(scene, ledBy: scene.lead(index))
    guard
      let unit = measure.unit
        ?? impliedUnit(
          scene, scene.at(lead, isSymbol: ":") ? lead - 1 : lead, measure.magnitude)
        ?? countOfThings(scene, lead, measure) ?? unitOfEnd(scene, lead, index), unit != .factor
    else { return nil }
    let anchor = measure.tokens.lowerBound
    let listed = listed(scene, lead)
    guard
      let trigger = listed ?? scene.trigger(near: anchor, .verb) ?? announced(scene, lead)
        ?? aroundBracket(scene, lead)
    else { return nil }
    let leads = listed != nil || scene.at(lead, is: .by)
    guard leads || !scene.isLimited(measure),
      leads || !isHeld(scene, trigger, measure)
    else { return nil }
    let next = measure.tokens.upperBound
    let follows =
      trigger.token == next || trigger.particle == next
      || trigger.particle == next + 1 && scene.at(next, is: .at)
      || isPassive(scene, from: measure.tokens.upperBound, to: trigger.token)
      || isPerfect(scene, measure, trigger.token)
    let beside = beforeTime(scene, lead)
    let precedes =
      (trigger.token == beside || trigger.particle == beside) && !isCourse(scene, trigger.token)
    guard leads || !isStretch(scene, index) else { return nil }
    let isAdded = isAdded(scene, index, by: trigger)
    guard
      leads || follows && !scene.at(lead, is: [.to, .from, .of, .at]) || precedes || isAdded
    else { return nil }
    // "73% stijgt": a share that is itself what rises has a complement, "van de …".
    guard !scene.at(measure.tokens.upperBound, is: .of) || leads || precedes else { return nil }
    // "valt 25 procent van de studenten af": a share of them does.
    guard leads || !isOfSome(scene, measure), !isAttribute(scene, lead, measure, trigger) else {
      return nil
    }
    var draft = size(scene, index)
    draft.by?.unit = unit
    draft.unit = unitOfNumber(scene, measure)
    // ", met 71% van de huizen" behind both ends is of something else.
    if let last = scene.drafts.last, last.trigger == trigger.token, last.from != nil,
      last.tokens.upperBound <= lead, !isWhole(scene, measure)
    {
      return nil
    }
    // "worden met 5% verhoogd en de AOW met 3%": the verb is part of the first.
    let isTaken =
      trigger.token < draft.tokens.lowerBound && scene.drafts.last?.trigger == trigger.token
    if !isTaken { draft.tokens = scene.span(draft.tokens, with: trigger) }
    if isAdded { draft.tokens = draft.tokens.lowerBound..<trigger.token + 1 }
    draft.direction = trigger.direction
    draft.trigger = trigger.token
    if scene.traits(trigger.token).contains(.exceeds) { draft.kind = .difference }
    // "met stappen van 650 euro teruggebracht tot 1.200 euro": a step is not the whole size.
    if lead == scene.lead(index), draft.per == nil || isEndApart(scene, index) {
      addEnd(scene, &draft, trigger)
    }
    return draft
  }

  /// Whether a participle of the present only says how a size goes on: "wordt oplopend € 5 miljoen gereserveerd".
  private static func isCourse(_ scene: borrowing Scene, _ verb: Int) -> Bool {
    let (token, traits) = (scene.tokens[verb], scene.traits(verb))
    return traits.contains(.participle) && traits.isDisjoint(with: [.present, .past])
      && scene.bytes[token.end - 1] == UInt8(ascii: "d")
      && scene.bytes[token.end - 2] == UInt8(ascii: "n")
  }

  /// Whether a share is one of those that "van" and an article name behind it.
  private static func isOfSome(_ scene: borrowing Scene, _ measure: borrowing Measure) -> Bool {
    let end = measure.tokens.upperBound
    return measure.unit?.isShare == true && scene.at(end, is: .of)
      && scene.at(end + 1, is: [.article, .determiner])
  }

  /// Whether what is counted behind "met" belongs to the noun that opens the sentence, whose verb follows: "scholen met 12 tot 340
  /// leerlingen groeien".
  private static func isAttribute(
    _ scene: borrowing Scene, _ lead: Int, _ measure: borrowing Measure, _ trigger: Trigger
  ) -> Bool {
    trigger.token == measure.tokens.upperBound && measure.counted != nil
      && scene.at(lead, is: .by)
      && (ClauseSubject.isFinite(scene, trigger.token)
        || scene.traits(trigger.token).contains(.infinitive))
      && NounPhrase.ending(scene, before: lead)?.lowerBound == 0
  }

  /// Whether a verb at the end of the clause adds what stands before it, its place between them: "moeten er 900 fte in de zorg bij
  /// komen", "zijn 300 huizen aan de voorraad toegevoegd".
  private static func isAdded(
    _ scene: borrowing Scene, _ index: Int, by trigger: Trigger
  ) -> Bool {
    let end = scene.measures[index].tokens.upperBound
    guard trigger.token > end, scene.at(trigger.token, has: .adding), trigger.particle == nil,
      !scene.at(scene.lead(index), is: [.preposition, .to, .from, .of, .at, .by]),
      scene.measures[index].unit?.isShare != true,
      index + 1 >= scene.measures.count
        || scene.measures[index + 1].tokens.lowerBound > trigger.token,
      scene.at(end, is: [.preposition, .at])
    else { return false }
    return (end..<trigger.token).allSatisfy {
      scene.tokens[$0].isWord && !scene.at($0, is: [.conjunction, .relative])
        && (!scene.at($0, is: ClauseSplitter.verbs) || scene.traits($0).contains(.passive))
    }
  }

  /// The verb before a bracket that gives its size: "de huren stijgen (met 4%)".
  private static func aroundBracket(_ scene: borrowing Scene, _ lead: Int) -> Trigger? {
    guard scene.at(lead, is: .by), scene.at(lead - 1, isSymbol: "("),
      let before = scene.clause(of: lead - 2)
    else { return nil }
    return scene.trigger(near: lead, in: scene.clauses[before].tokens, .verb)
  }

  /// Whether a size without "met" is what somebody takes or holds, or goes over: "nam 24.000 examens af", "nam 300 mensen op", "overschreed de 50%".
  private static func isHeld(
    _ scene: borrowing Scene, _ trigger: Trigger, _ measure: borrowing Measure
  ) -> Bool {
    let own = scene.traits(trigger.token)
    return own.contains(.exceeds)
      || own.contains(.takes) && measure.counted != nil
  }

  /// The unit of what moves by a share, where the clause names a number of it: "het aantal fte daalde met 11%".
  ///
  /// A number of things has no unit to tell.
  static func unitOfNumber(_ scene: borrowing Scene, _ measure: Measure) -> Unit? {
    guard measure.unit == .percent, scene.presence.has(.number),
      let clause = scene.clause(of: measure.tokens.lowerBound)
    else { return nil }
    return numberUnit(scene, clause) == .fte ? .fte : nil
  }

  /// The token before a time that is not known: that of "groeide" in "groeide vorig jaar 3 procent".
  private static func beforeTime(_ scene: borrowing Scene, _ lead: Int) -> Int {
    guard scene.at(lead, has: .stretchNoun), scene.at(lead - 1, is: .deictic),
      scene.period(at: lead) == nil
    else { return lead }
    return scene.at(lead - 2, is: .article) ? lead - 3 : lead - 2
  }

  /// The unit of a number in groups of three that says by how much something moves: "daalde met 17.000" is of things.
  static func countOfThings(
    _ scene: borrowing Scene, _ lead: Int, _ measure: Measure
  ) -> Unit? {
    scene.at(lead, is: [.by, .of]) && CountedNoun.isLarge(scene, measure.tokens.lowerBound)
      && measure.fraction == nil ? .count : nil
  }

  /// The unit that a bare size has from the end right behind it: "met 40 tot 1.250 leden".
  private static func unitOfEnd(_ scene: borrowing Scene, _ lead: Int, _ index: Int) -> Unit? {
    guard scene.at(lead, is: .by), index + 1 < scene.measures.count,
      scene.lead(index + 1) == scene.measures[index].tokens.upperBound,
      scene.at(scene.lead(index + 1), is: .to)
    else { return nil }
    return scene.measures[index + 1].unit
  }

  /// Whether a comma leads to the end, so that a rate is the whole size: "met € 1 per dag omhoog, tot € 24".
  private static func isEndApart(_ scene: borrowing Scene, _ index: Int) -> Bool {
    index + 1 < scene.measures.count && scene.at(scene.lead(index + 1) - 1, isSymbol: ",")
  }

  /// The end that the same verb reaches, where it is named behind the size: "met 49% toegenomen tot 1.657 fte".
  private static func addEnd(_ scene: borrowing Scene, _ draft: inout Draft, _ trigger: Trigger) {
    guard let size = draft.measures.last, size + 1 < scene.measures.count else { return }
    let end = scene.measures[size + 1]
    let lead = scene.lead(size + 1)
    guard scene.at(lead, is: .to), !scene.at(lead, is: .from),
      case let unit = end.unit ?? unit(scene, ofEnd: end, behind: scene.measures[size], lead),
      unit != .factor,
      case .single(let to) = end.amount,
      unit?.isTime != true || unit == scene.measures[size].unit,
      lead - scene.measures[size].tokens.upperBound <= 4,
      scene.trigger(near: lead, .verb)?.token == trigger.token,
      scene.clause(of: lead) == scene.clause(of: trigger.token)
    else { return }
    draft.to = to
    draft.unit = unit
    // "met € 0,4 tot € 9,3 miljoen"
    let by = scene.measures[size]
    if end.magnitude > 0, by.magnitude == 0, by.unit == unit, unit?.isMoney == true,
      case let scaled = by.numeral.scaled(byTenTo: end.magnitude), scaled < to
    {
      draft.by = Figure.Size(.single(scaled), unit: unit)
    }
    draft.counted = draft.counted ?? end.counted
    draft.measures.append(size + 1)
    draft.tokens = draft.tokens.lowerBound..<max(draft.tokens.upperBound, end.tokens.upperBound)
  }

  /// The word that leads to a size, also through a noun of amount: "met een bedrag van", "met stappen van".
  static func size(_ scene: borrowing Scene, ledBy lead: Int) -> Int {
    guard scene.at(lead, is: .of), lead > 1, scene.traits(lead - 1).contains(.amount) else {
      return lead
    }
    let before = scene.at(lead - 2, is: .article) ? lead - 3 : lead - 2
    return scene.at(before, is: .by) ? before : lead
  }

  /// Whether only "te", "op" or the passive stands before the verb: "940 fte worden toegevoegd", "300 euro op vooruitgaan".
  private static func isPassive(_ scene: borrowing Scene, from start: Int, to verb: Int) -> Bool {
    guard verb == start + 1 else { return false }
    let traits = scene.traits(start)
    if traits.contains(.passive) { return scene.traits(verb).contains(.agentive) }
    return traits.contains(.toInfinitive)
      || scene.at(start, is: .at) && scene.traits(verb).contains(.infinitive)
  }

  /// Whether a share stands before the verbs that end a subordinate clause with a subject of its own: "dat de omzet 5% is
  /// gestegen", and not "dat 5% is gestegen".
  private static func isPerfect(
    _ scene: borrowing Scene, _ measure: borrowing Measure, _ verb: Int
  ) -> Bool {
    let end = measure.tokens.upperBound
    guard measure.unit?.isShare == true, measure.fraction == nil, verb > end, verb <= end + 3,
      scene.traits(verb).contains(.participle),
      (end..<verb).allSatisfy({ scene.at($0, is: .auxiliary) }),
      let clause = scene.clause(of: end), case let here = scene.clauses[clause]
    else { return false }
    let before = here.tokens.lowerBound + 1..<max(here.tokens.lowerBound + 1, measure.hedgeStart)
    // "dat van de huizen 5% is gedaald in waarde"
    guard !scene.at(before.lowerBound, is: .of) else { return false }
    return here.opening == .relative
      || here.opening == .conjunction && before.contains { NounPhrase.isHead(scene, $0) }
  }

  /// The unit of a bare end: that of what the size before it counts, else what its clause speaks of.
  static func unit(
    _ scene: borrowing Scene, ofEnd end: Measure, behind size: Measure, _ lead: Int
  ) -> Unit? {
    if let counted = size.counted, !scene.at(counted.upperBound - 1, has: .points) { return .count }
    return impliedUnit(scene, lead, end.magnitude)
  }
}
