// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// The unit of a bare number in a bracket that says how many there are of what stands before it: "het aantal aanvragen (45.210 in
  /// 2019)".
  ///
  /// A small number without a time may be a mark.
  static func bracketedCount(_ scene: borrowing Scene, _ index: Int) -> Unit? {
    let measure = scene.measures[index]
    let (open, end) = (measure.hedgeStart - 1, measure.tokens.upperBound)
    guard scene.at(open, isSymbol: "("), scene.presence.has(.number), measure.unit == nil
    else { return nil }
    // "Het aantal aanvragen bleef achter (418 tegenover 530)"
    if scene.at(end, has: .against), let clause = scene.clause(of: open - 1) {
      return numberUnit(scene, clause)
    }
    guard
      let number = number(scene, before: open)
    else { return nil }
    let isCount: Bool
    if let period = scene.period(at: end), period.tokens.lowerBound == end {
      let next = period.tokens.upperBound
      isCount =
        scene.at(next, isSymbol: ")") || scene.at(next, is: .and) || scene.at(next, isSymbol: ",")
    } else {
      isCount =
        scene.at(end, isSymbol: ")")
        && (measure.magnitude > 0 || CountedNoun.isLarge(scene, measure.tokens.lowerBound))
    }
    return isCount ? unit(scene, ofNumber: number) : nil
  }

  /// The word by which the phrase before a bracket is a number of things.
  private static func number(_ scene: borrowing Scene, before open: Int) -> Int? {
    var index = open - 1
    while index >= max(0, open - 12), scene.tokens[index].isWord,
      !scene.at(index, is: ClauseSplitter.verbs) || scene.at(index, has: .plural)
    {
      if scene.traits(index).contains(.number) { return index }
      index -= 1
    }
    return nil
  }
}
