// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Sizes of nouns of movement: "een daling van 40%", "5% groei".
extension RelationMatcher {
  /// A noun of movement with its size: "een daling van 40%", "stijging van de inkomsten met 7%".
  static func nounBy(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    let lead = scene.lead(index)
    guard
      let unit = measure.unit ?? impliedUnit(scene, lead, measure.magnitude)
        ?? countOfThings(scene, lead, measure),
      let trigger = scene.at(lead, is: [.of, .by])
        ? noun(scene, governing: lead)
        : label(scene, before: lead) ?? spanned(scene, index) ?? inBracket(scene, index),
      isMovement(scene, trigger.token, unit)
    else { return nil }
    var draft = size(scene, index)
    // "een daling van 3 procent en van 5 procent": the noun is part of the first.
    let isTaken = scene.drafts.last?.trigger == trigger.token
    if !isTaken { draft.tokens = trigger.token..<draft.tokens.upperBound }
    if scene.at(lead, isSymbol: "(") {
      draft.tokens = draft.tokens.lowerBound..<draft.tokens.upperBound + 1
    }
    draft.by?.unit = unit
    draft.unit = unitOfNumber(scene, measure)
    draft.direction = trigger.direction
    draft.trigger = trigger.token
    return draft
  }

  /// A size right before its noun of movement: "53% reductie", "minimaal 50% besparing".
  static func byNoun(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard let unit = measure.unit, unit != .count else { return nil }
    var next = measure.tokens.upperBound
    if scene.at(next, is: .adjective) || CountedNoun.isModifier(scene, next),
      scene.at(next + 1, is: .moveNoun)
    {
      next += 1
    }
    // "49% CO2 reductie": a compound in two words.
    if NounPhrase.isHead(scene, next), !scene.at(next, is: .moveNoun),
      scene.at(next + 1, is: .moveNoun), !scene.tokens[next + 1].flags.contains(.newLine)
    {
      next += 1
    }
    guard scene.at(next, is: .moveNoun), isMovement(scene, next, unit), !scene.at(next, is: .thing)
    else { return nil }
    var draft = size(scene, index)
    draft.tokens = draft.tokens.lowerBound..<next + 1
    draft.direction = scene.entry(next).direction
    draft.trigger = next
    return draft
  }

  /// The noun of movement of which "tussen" gives the size: "een vermindering van de uitstoot tussen de 20 en 25 procent".
  ///
  /// Only a share is one behind its complement: "een groei van bedrijven tussen 10 en 50 werknemers" is of those bedrijven.
  private static func spanned(_ scene: borrowing Scene, _ index: Int) -> Trigger? {
    let measure = scene.measures[index]
    guard scene.at(measure.hedgeStart, is: .between), case .range = measure.amount,
      let trigger = noun(scene, governing: measure.hedgeStart)
    else { return nil }
    return measure.unit?.isShare == true || trigger.token == measure.hedgeStart - 1 ? trigger : nil
  }

  /// The noun of movement whose size stands behind it in brackets, alone: "de daling (-0,8 procent)", "een krimp (0,5%)".
  ///
  /// Behind a complement it takes a sign that goes its way: "de stijging van de btw (21%)" has the tarief.
  private static func inBracket(_ scene: borrowing Scene, _ index: Int) -> Trigger? {
    let measure = scene.measures[index]
    let open = measure.hedgeStart - 1
    guard scene.at(open, isSymbol: "("), scene.at(measure.tokens.upperBound, isSymbol: ")"),
      measure.unit?.isShare == true || measure.unit?.isMoney == true
    else { return nil }
    let end = scene.period(at: open - 1)?.tokens.lowerBound ?? open
    let isDirect = scene.at(end - 1, is: .moveNoun)
    let trigger =
      isDirect
      ? Trigger(token: end - 1, sort: .noun, direction: scene.entry(end - 1).direction)
      : measure.signed == nil ? nil : noun(scene, governing: end)
    guard let trigger, let direction = trigger.direction,
      measure.signed == nil || measure.signed == direction
    else { return nil }
    return trigger
  }

  /// The noun of movement that opens the line before a colon: "daling van de collectieve uitgaven: 3%".
  private static func label(_ scene: borrowing Scene, before colon: Int) -> Trigger? {
    guard scene.at(colon, isSymbol: ":"), colon > 0 else { return nil }
    var index = colon - 1
    while index >= 0, index > colon - 14 {
      let token = scene.tokens[index]
      if token.has(.moveNoun) {
        return Trigger(token: index, sort: .noun, direction: scene.entry(index).direction)
      }
      if token.has([.moveVerb, .verb, .auxiliary, .copula]) || token.isNumber || token.isSymbol(":")
      {
        return nil
      }
      if token.flags.contains(.newLine), scene.at(index - 1, isSymbol: ".") { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether a noun of movement with a size in this unit says that something moves: a "bezuiniging" of money is a thing.
  private static func isMovement(_ scene: borrowing Scene, _ token: Int, _ unit: Unit) -> Bool {
    // "een besparing van € 34" is an amount as "een tekort van € 34" is.
    if unit.isMoney, scene.at(token, has: .money) { return false }
    guard scene.tokens[token].has(.thing) else { return true }
    return unit == .percent || unit == .percentagePoint
  }

  /// The noun of movement whose complement begins at `lead`: right before it, or before its own complement with "van".
  ///
  /// "te zien" may stand between, which shows the movement: "laat een daling zien van 3%".
  static func noun(_ scene: borrowing Scene, governing lead: Int) -> Trigger? {
    var last = lead - 1
    if last > 0, scene.traits(last).contains(.seen) {
      last -= scene.traits(last - 1).contains(.toInfinitive) ? 2 : 1
    }
    var index = last
    var steps = 0
    var complements = 0
    while index >= 0, steps < 16 {
      let token = scene.tokens[index]
      if token.isSymbol(")"), let open = scene.opening(of: index) {
        index = open - 1
        continue
      }
      // "een groei van 1,4 procent en een inflatie van 2,3 procent": the noun before a size has that size, unless the
      // next says with "van" or "in" of what else it is.
      if let other = scene.measure(at: index) {
        let next = scene.measures[other].tokens.upperBound
        let goesOn = scene.at(next, is: .and) || scene.at(next, isSymbol: ",")
        if goesOn, !scene.at(next + 1, is: [.of, .preposition, .at]) { return nil }
        index = scene.measures[other].tokens.lowerBound - 1
        steps += 1
        continue
      }
      // "de groei van de stad en een boete van € 5": the size is that of what "een" begins.
      if token.has(.and), scene.at(index + 1, has: .one), index + 1 < last { return nil }
      if token.has(.moveNoun) {
        let direct = index == last
        let has = scene.at(index + 1, is: [.of, .at, .preposition])
        // "verlaging van het bedrag van 15.000 euro": the size is that of the amount.
        guard direct || has && complements > 0 && !scene.traits(lead - 1).contains(.amount)
        else { return nil }
        return Trigger(token: index, sort: .noun, direction: scene.entry(index).direction)
      }
      if token.kind == .symbol && !token.isSymbol("'") && !token.isSymbol("\"")
        && !token.isSymbol("-")
        || token.has([.verb, .auxiliary, .copula, .moveVerb, .conjunction, .relative, .pronoun])
      {
        return nil
      }
      if token.has([.of, .preposition, .at]) { complements += 1 }
      index -= 1
      steps += 1
    }
    return nil
  }
}
