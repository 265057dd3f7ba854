// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// A size whose sign says which way it goes, with the end right behind it, in a bracket: "(+5,7% naar € 19 miljard)".
  static func signedTo(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard let signed = measure.signed, scene.at(measure.tokens.lowerBound - 1, isSymbol: "("),
      index + 1 < scene.measures.count, case .single(let by) = measure.amount,
      case let end = scene.measures[index + 1], case .single(let to) = end.amount,
      case let lead = scene.lead(index + 1), lead == measure.tokens.upperBound,
      scene.at(lead, is: .to)
    else { return nil }
    var draft = Draft(
      .change, rule: "", tokens: measure.tokens.lowerBound..<end.tokens.upperBound,
      measures: [index, index + 1])
    draft.by = Figure.Size(
      .single(by.value.isNegative ? by.negated : by), unit: measure.unit)
    draft.to = to
    draft.unit = end.unit ?? impliedUnit(scene, lead, end.magnitude)
    draft.direction = signed
    draft.adopt(end)
    // What moves stands before the bracket.
    if let clause = scene.clause(of: measure.tokens.lowerBound), clause > 0 {
      draft.trigger =
        scene.trigger(
          near: measure.tokens.lowerBound, in: scene.clauses[clause - 1].tokens, .verb)?.token
    }
    return draft
  }
}
