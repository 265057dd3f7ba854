// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// A size in a bracket whose sign says which way it goes, with the end behind it, "(+5,7% naar € 19 miljard)", or alone
  /// behind a clause that says that something moves: "De omzet steeg (+5,7%)".
  static func signed(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard let signed = measure.signed, scene.at(measure.tokens.lowerBound - 1, isSymbol: "("),
      case .single(let by) = measure.amount,
      let clause = scene.clause(of: measure.tokens.lowerBound), clause > 0
    else { return nil }
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
    guard let trigger, trigger.direction == signed, measure.unit?.isShare == true,
      scene.at(measure.tokens.upperBound, isSymbol: ")"),
      !scene.drafts.contains(where: { $0.trigger == trigger.token })
    else { return nil }
    return draft
  }

  /// The end that "naar" or "tot" right behind a size leads to.
  private static func endBehind(
    _ scene: borrowing Scene, _ index: Int
  ) -> (measure: Int, value: Numeral)? {
    guard index + 1 < scene.measures.count,
      case .single(let to) = scene.measures[index + 1].amount,
      case let lead = scene.lead(index + 1), lead == scene.measures[index].tokens.upperBound,
      scene.at(lead, is: .to)
    else { return nil }
    return (index + 1, to)
  }
}
