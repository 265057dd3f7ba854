// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// A size in a bracket whose sign says which way it goes, with the end behind it, "(+5,7% naar € 19 miljard)", or alone:
  /// "De omzet steeg (+5,7%)", "Emmen (+4,1%)".
  ///
  /// A sign alone may be of what is itself a plus or minus ("een saldo (-1%)", "de toeslag (+25%)"): it takes a verb that goes its
  /// way, others beside it, or, with a plus, a level right before it.
  static func signed(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard let signed = measure.signed, case .single(let by) = measure.amount else { return nil }
    guard scene.at(measure.tokens.lowerBound - 1, isSymbol: "("),
      let clause = scene.clause(of: measure.tokens.lowerBound), clause > 0
    else { return againstBase(scene, index, signed) }
    // What moves stands before the bracket.
    let trigger = scene.trigger(
      near: measure.tokens.lowerBound, in: scene.clauses[clause - 1].tokens, .verb)
    var draft = Draft(.change, rule: "", tokens: measure.tokens, measures: [index])
    draft.by = Figure.Size(.single(by.value.isNegative ? by.negated : by), unit: measure.unit)
    draft.direction = signed
    draft.trigger = trigger?.token
    draft.adopt(measure)
    if let (end, to) = endBehind(scene, index) {
      draft.tokens = measure.tokens.lowerBound..<scene.measures[end].tokens.upperBound
      draft.measures.append(end)
      draft.to = to
      draft.unit =
        scene.measures[end].unit
        ?? impliedUnit(scene, measure.tokens.upperBound, scene.measures[end].magnitude)
      draft.adopt(scene.measures[end])
      return draft
    }
    guard
      scene.at(measure.tokens.upperBound, isSymbol: ")")
        || scene.at(measure.tokens.upperBound, isSymbol: ","),
      let unit = moved(scene, index)
    else { return nil }
    draft.by?.unit = unit
    if let trigger, trigger.direction == signed,
      !scene.drafts.contains(where: { $0.trigger == trigger.token })
    {
      return draft
    }
    draft.trigger = nil
    let isMove = signed == .up && trigger == nil && isBehindLevel(scene, measure)
    return isMove || isOneOfSeveral(scene, index) ? draft : nil
  }

  /// A share with a sign before the time that it is held against: "+6% ten opzichte van 2024".
  private static func againstBase(
    _ scene: borrowing Scene, _ index: Int, _ signed: Figure.Direction
  ) -> Draft? {
    let measure = scene.measures[index]
    guard measure.unit?.isShare == true, case .single(let by) = measure.amount,
      let period = scene.period(at: measure.tokens.upperBound), period.role == .base,
      period.tokens.lowerBound == measure.tokens.upperBound
    else { return nil }
    var draft = Draft(.change, rule: "", tokens: measure.tokens, measures: [index])
    draft.by = Figure.Size(.single(by.value.isNegative ? by.negated : by), unit: measure.unit)
    draft.direction = signed
    draft.adopt(measure)
    return draft
  }

  /// The unit of a size that may be a movement: a share, or a large number where its sentence counts something.
  private static func moved(_ scene: borrowing Scene, _ index: Int) -> Unit? {
    let measure = scene.measures[index]
    if let unit = measure.unit { return unit.isShare ? unit : nil }
    guard CountedNoun.isLarge(scene, measure.tokens.upperBound - 1) else { return nil }
    // The bracket is a clause of its own.
    var clause = scene.clause(of: measure.tokens.lowerBound)
    while let own = clause {
      if let unit = numberUnit(scene, own) { return unit }
      if scene.clauses[own].opening == .sentence { return nil }
      clause = own > 0 ? own - 1 : nil
    }
    return nil
  }

  /// Whether the bracket stands right behind a level of another unit, of which it says how it has moved: "€ 4 miljoen (+5%)".
  private static func isBehindLevel(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    guard let before = scene.drafts.last, before.kind == .level else { return false }
    return before.tokens.upperBound == measure.tokens.lowerBound - 1
      && before.unit?.isShare != true && measure.unit?.isShare == true
  }

  /// Whether several sizes with signs stand in brackets, one of them with a plus, which tells movements from what is negative: "Emmen (+4%), Assen (-1%)".
  private static func isOneOfSeveral(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let near = max(0, index - 8)..<min(scene.measures.count, index + 8)
    let alike = near.filter {
      scene.measures[$0].signed != nil && scene.measures[$0].unit == scene.measures[index].unit
        && scene.at(scene.measures[$0].tokens.lowerBound - 1, isSymbol: "(")
    }
    return alike.count > 1 && alike.contains { scene.measures[$0].signed == .up }
  }

  /// The end that "naar" or "tot" right behind a size leads to.
  private static func endBehind(
    _ scene: borrowing Scene, _ index: Int
  ) -> (measure: Int, value: Numeral)? {
    guard index + 1 < scene.measures.count,
      case .single(let to) = scene.measures[index + 1].amount,
      case let lead = scene.lead(index + 1), lead == scene.measures[index].tokens.upperBound,
      scene.at(lead, is: .to),
      // "(-3 tot +5 graden)" spans a range.
      scene.measures[index + 1].signed == nil || !scene.at(lead, is: .until)
    else { return nil }
    return (index + 1, to)
  }
}
