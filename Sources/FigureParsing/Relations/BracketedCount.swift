// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// Whether a bare number in a bracket says how many there are of what stands before it: "het aantal aanvragen (45.210 in
  /// 2019)".
  ///
  /// A small number without a time may be a mark.
  static func isBracketedCount(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    let (open, end) = (measure.hedgeStart - 1, measure.tokens.upperBound)
    guard scene.at(open, isSymbol: "("), scene.presence.has(.number), measure.unit == nil,
      isNumber(scene, before: open)
    else { return false }
    if let period = scene.period(at: end), period.tokens.lowerBound == end {
      return scene.at(period.tokens.upperBound, isSymbol: ")")
        || scene.at(period.tokens.upperBound, is: .and)
        || scene.at(period.tokens.upperBound, isSymbol: ",")
    }
    return scene.at(end, isSymbol: ")")
      && (measure.magnitude > 0 || CountedNoun.isLarge(scene, measure.tokens.lowerBound))
  }

  /// Whether the phrase before a bracket is a number of things.
  private static func isNumber(_ scene: borrowing Scene, before open: Int) -> Bool {
    var index = open - 1
    while index >= max(0, open - 12), scene.tokens[index].isWord,
      !scene.at(index, is: ClauseSplitter.verbs) || scene.at(index, has: .plural)
    {
      if scene.traits(index).contains(.number) { return true }
      index -= 1
    }
    return false
  }
}
