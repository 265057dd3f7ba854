// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Sizes of one movement in a row: at several times, paired with what moves, or behind a colon.
extension RelationMatcher {
  /// The verb of movement before "met" and a colon, behind which its sizes stand: "stegen met: 5% in Assen; 7% in Emmen".
  static func listed(_ scene: borrowing Scene, _ colon: Int) -> Trigger? {
    guard scene.at(colon, isSymbol: ":"), scene.at(colon - 1, is: .by) else { return nil }
    return scene.trigger(near: colon - 1, .verb)
  }

  /// The verb of movement before a colon, behind which things stand with their sizes: "de kosten stegen: in Assen met 5% en in
  /// Emmen met 7%".
  static func announced(_ scene: borrowing Scene, _ lead: Int) -> Trigger? {
    guard scene.at(lead, is: .by), var clause = scene.clause(of: lead) else { return nil }
    while clause > 0, scene.clauses[clause].opening == .mark,
      scene.clauses[clause].classes.isDisjoint(with: ClauseSplitter.verbs)
    {
      if scene.at(scene.clauses[clause].tokens.lowerBound - 1, isSymbol: ":") {
        let before = scene.clauses[clause - 1].tokens
        guard scene.measure(at: before.upperBound - 1) == nil else { return nil }
        return scene.trigger(near: before.upperBound, in: before, .verb)
      }
      clause -= 1
    }
    return nil
  }

  /// A further size of the movement just read, at another time: "groeit met 1,8% dit jaar en 2,1% volgend jaar".
  static func bySeries(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    if let further = furtherEnd(scene, index) ?? listedFurther(scene, index)
      ?? alike(scene, index)
    {
      return further
    }
    guard let last = scene.drafts.last, last.kind == .change, last.measures == [index - 1],
      last.by != nil, last.from == nil, last.to == nil, let unit = scene.measures[index].unit,
      unit == scene.measures[index - 1].unit, unit != .count
    else { return nil }
    let start = scene.measures[index - 1].tokens.upperBound
    let end = scene.measures[index].hedgeStart
    var token = max(start, last.tokens.upperBound)
    // "met 5,2% nominaal en 1,1% reëel": two measures of one movement.
    let isBoth = scene.at(token, has: .basis) && scene.at(measure(scene, after: index), has: .basis)
    if isBoth { token += 1 }
    // "met 3,1 en 4,2 procent"
    var isTimed =
      end == token + 1 && scene.at(token, is: .and) || scene.isPaired(last.measures[0])
    while token < end {
      if let period = scene.period(at: token) {
        isTimed = true
        token = period.tokens.upperBound
        continue
      }
      if scene.at(token, is: [.timeUnit, .periodNoun]) { isTimed = true }
      guard
        scene.at(token, is: [.and, .by, .timeUnit, .periodNoun, .determiner])
          || scene.at(token, isSymbol: ",") || scene.at(token, has: .today)
          || scene.at(token, has: .inTime)
      else { return nil }
      token += 1
    }
    guard isTimed else { return nil }
    var draft = size(scene, index)
    draft.direction = last.direction
    draft.trigger = last.trigger
    return draft
  }

  /// A further size of the same verb, of something else: "met 4% in Assen en 6% in Emmen", "een groei van 3% in de bouw en 5% in de zorg", "mannen gingen er 2% op vooruit,
  /// vrouwen 3%".
  private static func alike(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard let last = scene.drafts.last, last.kind == .change, last.measures == [index - 1],
      let by = last.by, last.from == nil, last.to == nil, let trigger = last.trigger,
      measure.unit == by.unit, measure.unit?.isShare == true,
      case let start = scene.measures[index - 1].tokens.upperBound,
      // "nam met 3% af in huizen en 5% in kantoren"
      case let behind = max(start, last.tokens.upperBound),
      isOfPlaces(scene, behind, measure)
        || scene.at(trigger, is: [.moveVerb, .particle]) && isGapped(scene, behind, measure)
    else { return nil }
    var draft = size(scene, index)
    draft.direction = last.direction
    draft.trigger = trigger
    return draft
  }

  /// Whether the same preposition stands behind two sizes, with nothing but a noun phrase and a comma or "en" between them.
  private static func isOfPlaces(
    _ scene: borrowing Scene, _ start: Int, _ measure: borrowing Measure
  ) -> Bool {
    let next = measure.tokens.upperBound
    guard scene.at(start, is: .preposition), scene.at(next, is: .preposition),
      scene.tokens[start].key == scene.tokens[next].key, measure.hedgeStart - start < 9,
      case let mark = measure.hedgeStart - 1,
      scene.at(mark, isSymbol: ",") || scene.at(mark, is: .and)
    else { return false }
    return (start + 1..<max(start + 1, mark)).allSatisfy {
      scene.tokens[$0].isWord && scene.period(at: $0) == nil
        && !ClauseSubject.isFinite(scene, $0) && !scene.at($0, is: [.preposition, .relative])
    }
  }

  /// Whether a size ends its clause behind a comma or "en" and what it is of, without a verb: ", vrouwen 3%".
  private static func isGapped(
    _ scene: borrowing Scene, _ start: Int, _ measure: borrowing Measure
  ) -> Bool {
    let next = measure.tokens.upperBound
    guard scene.at(start, isSymbol: ",") || scene.at(start, is: .and),
      next == scene.tokens.count || scene.at(next, isSymbol: ".") || scene.at(next, isSymbol: ",")
        || scene.at(next, isSymbol: ";"),
      let of = NounPhrase.phrase(
        scene, from: start + 1, reach: .ofOnly, limit: measure.hedgeStart)
    else { return false }
    return of.upperBound == measure.hedgeStart && of.lowerBound == start + 1
      && !of.contains { scene.at($0, is: ClauseSplitter.verbs) || scene.at($0, is: .moveNoun) }
  }

  /// A further end of the movement just read, of what it is paired with: "steeg naar respectievelijk 7 en 40 procent".
  private static func furtherEnd(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard scene.presence.has(.pairing), let last = scene.drafts.last, last.kind == .change,
      last.to != nil, last.from == nil, last.by == nil, last.measures == [index - 1],
      let unit = last.unit, unit == scene.measures[index].unit,
      case .single(let to) = scene.measures[index].amount
    else { return nil }
    var first = index
    while first > 0, !scene.isPaired(first) {
      let gap = scene.measures[first - 1].tokens.upperBound..<scene.measures[first].hedgeStart
      guard gap.allSatisfy({ scene.at($0, isSymbol: ",") || scene.at($0, is: [.and, .to]) }) else {
        return nil
      }
      first -= 1
    }
    guard scene.isPaired(first) else { return nil }
    var draft = Draft(.change, rule: "", tokens: scene.hedged(index), measures: [index])
    draft.to = to
    draft.unit = unit
    draft.direction = last.direction
    draft.trigger = last.trigger
    draft.adopt(scene.measures[index])
    return draft
  }

  /// A further size of a row behind "met:", which a mark parts from the one before: "stegen met: 5% in Assen; 7% in Emmen".
  private static func listedFurther(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard let last = scene.drafts.last, last.by != nil, let trigger = last.trigger,
      last.measures == [index - 1], scene.at(trigger, is: .moveVerb),
      let unit = last.by?.unit,
      unit == scene.measures[index].unit ?? (unit == .count ? unit : nil),
      case let start = scene.measures[index].hedgeStart,
      scene.at(start - 1, isSymbol: ";") || scene.at(start - 1, isSymbol: ",")
        || scene.at(start - 1, is: .and),
      let colon = (trigger..<max(trigger, start)).first(where: { scene.at($0, isSymbol: ":") }),
      scene.at(colon - 1, is: .by),
      !(last.tokens.upperBound..<max(last.tokens.upperBound, start)).contains(where: {
        scene.at($0, is: ClauseSplitter.verbs)
      })
    else { return nil }
    var draft = size(scene, index, last.kind)
    draft.by?.unit = unit
    draft.direction = last.direction
    draft.trigger = trigger
    return draft
  }

  /// The token behind a measure.
  private static func measure(_ scene: borrowing Scene, after index: Int) -> Int {
    scene.measures[index].tokens.upperBound
  }
}
