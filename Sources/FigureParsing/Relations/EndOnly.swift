// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Changes of which the text gives the end, and the start if at all behind it.
extension RelationMatcher {
  /// A noun of movement with the end that is reached: "een verlaging van het tarief naar 25%".
  static func nounTo(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    let lead = scene.lead(index)
    // "een daling tot 40%" ends there; "een verlaging van het tarief tot 40%" may be bounded.
    guard scene.at(lead, is: .to),
      !scene.at(lead, is: .until) || scene.at(lead - 1, is: .moveNoun), measure.unit != nil,
      let trigger = noun(scene, governing: lead), case .single(let to) = measure.amount
    else { return nil }
    var draft = Draft(
      .change, rule: "", tokens: trigger.token..<measure.tokens.upperBound, measures: [index])
    draft.to = to
    draft.unit = measure.unit
    draft.direction = trigger.direction
    draft.trigger = trigger.token
    draft.adopt(measure)
    return draft
  }

  /// A verb of movement with the end that it reaches: "stijgt tot 73%", "teruggebracht naar 10%".
  static func verbTo(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    let lead = end(scene, before: scene.lead(index))
    guard measure.unit != .factor, scene.at(lead, is: .to) || scene.isLimited(measure),
      let trigger = scene.trigger(near: lead, .verb) ?? goneOn(scene, lead)
        ?? going(scene, lead, measure),
      // "1% tot € 5.000, oplopend tot 5%", "tot € 5.000 oplopend tot 5%": the movement has an end of its own.
      trigger.token < measure.tokens.upperBound || !scene.at(trigger.token + 1, is: .to)
        || scene.measure(at: trigger.token + 2) == nil,
      !scene.traits(trigger.token).contains(.exceeds),
      // "beperkt tot 5%" is bounded by it.
      scene.entry(trigger.token).approximation == nil,
      // "zakt onder de 30%" ends below it, "zakt niet onder de 30%" moves nowhere.
      scene.at(lead, is: .to)
        || trigger.token == lead && scene.isLimited(measure)
          && !scene.at(measure.hedgeStart, is: .negation)
    else { return nil }
    var draft = Draft(
      .change, rule: "", tokens: scene.span(lead..<measure.tokens.upperBound, with: trigger),
      measures: [index])
    switch measure.amount {
    case .single(let to): draft.to = to
    case .range:
      // "groeit naar 4 tot 5 miljard": the end is not known closer. "van 4 tot 5 miljard" names both.
      guard scene.at(lead, is: .to) else { return nil }
      draft.amount = measure.amount
    }
    draft.unit =
      measure.unit ?? impliedUnit(scene, lead, measure.magnitude) ?? impliedShare(scene, lead)
    draft.direction = trigger.direction
    draft.trigger = trigger.token
    draft.adopt(measure)
    addStart(scene, &draft)
    return draft
  }

  /// The verb that moves a share or a rate without telling which way: "de rente gaat dus naar 0%", "we brengen de bijdrage naar
  /// € 50 per maand", and not "gaat naar 10% van de scholen".
  private static func going(
    _ scene: borrowing Scene, _ lead: Int, _ measure: borrowing Measure
  ) -> Trigger? {
    guard scene.at(lead, is: .to), !scene.at(lead, is: .until),
      measure.unit == .percent || measure.unit?.isMoney == true && measure.per != nil,
      !scene.at(measure.tokens.upperBound, is: .of), let clause = scene.clause(of: lead)
    else { return nil }
    let start = max(scene.clauses[clause].tokens.lowerBound, lead - 8)
    guard
      let verb = (start..<lead).last(where: { scene.at($0, is: ClauseSplitter.verbs) }),
      scene.at(verb, is: .moveVerb), scene.entry(verb).direction == nil,
      !scene.at(verb, has: .adding), !scene.traits(verb).contains(.participle),
      !(verb..<lead).contains(where: { scene.measure(at: $0) != nil })
    else { return nil }
    return Trigger(token: verb, sort: .verb, direction: nil)
  }

  /// The verb of the clause before "en gaat naar", which says which way that goes: "wordt verhoogd en gaat naar 20%".
  private static func goneOn(_ scene: borrowing Scene, _ lead: Int) -> Trigger? {
    guard scene.at(lead, is: .to), let clause = scene.clause(of: lead), clause > 0,
      scene.clauses[clause].opening == .conjunction,
      case let first = scene.clauses[clause].tokens.lowerBound, scene.at(first, is: .and),
      scene.at(first + 1, is: .moveVerb), scene.entry(first + 1).direction == nil,
      case let before = scene.clauses[clause - 1].tokens,
      scene.measure(at: before.upperBound - 1) == nil,
      let trigger = scene.trigger(near: lead, in: before, .verb), trigger.direction != nil
    else { return nil }
    return trigger
  }

  /// The start of a change that stands behind its end: "opgelopen tot 7,3 procent, van 6,8 procent een jaar eerder".
  private static func addStart(_ scene: borrowing Scene, _ draft: inout Draft) {
    guard let end = draft.measures.first, end + 1 < scene.measures.count, let to = draft.to,
      case let lead = scene.lead(end + 1), scene.at(lead, is: .from),
      scene.at(lead - 1, isSymbol: ","), lead - 1 == scene.measures[end].tokens.upperBound,
      case .single(let from) = scene.measures[end + 1].amount,
      let unit = scene.measures[end + 1].unit, unit == draft.unit,
      from.value != to.value, (from.value < to.value) == (draft.direction == .up)
    else { return }
    let start = scene.measures[end + 1].tokens
    draft.from = from
    draft.measures.append(end + 1)
    draft.tokens = draft.tokens.lowerBound..<start.upperBound
    let last = min(start.upperBound + 4, scene.tokens.count)
    let behind = scene.periods(in: start.upperBound..<max(start.upperBound, last)).first
    let before = scene.periods.last { $0.tokens.upperBound <= start.lowerBound }
    if let low = behind?.period.start, let high = before?.period.end, low.firstDay < high.firstDay {
      draft.period = Period(start: low, end: high)
    }
  }

  /// The word that leads to an end, also through a noun: "tot een niveau van".
  private static func end(_ scene: borrowing Scene, before lead: Int) -> Int {
    guard scene.at(lead, is: .of) else { return lead }
    var index = lead - 1
    while index > lead - 5, CountedNoun.isNoun(scene, index) { index -= 1 }
    if scene.at(index, is: .article) { index -= 1 }
    return index < lead - 1 && scene.at(index, is: .to) ? index : lead
  }
}
