// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// A size that a text puts in the place of another: "wordt «€ 2.500» vervangen door «€ 3.750»".
  ///
  /// Things that are counted are replaced by others ("300 lampen vervangen door 250 ledlampen") and change only between
  /// quotation marks.
  static func replaced(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard scene.presence.has(.replaces), index + 1 < scene.measures.count,
      case (let old, let new) = (scene.measures[index], scene.measures[index + 1]),
      let unit = old.unit, unit == new.unit, old.counted == nil || isQuoted(scene, old),
      case .single(let from) = old.amount, case .single(let to) = new.amount,
      let verb = replacing(scene, old.tokens.upperBound..<new.hedgeStart)
    else { return nil }
    var draft = Draft(
      .change, rule: "", tokens: scene.hedged(index).lowerBound..<new.tokens.upperBound,
      measures: [index, index + 1])
    draft.from = from
    draft.to = to
    draft.unit = unit
    draft.trigger = verb
    draft.direction = from.value == to.value ? .flat : from.value < to.value ? .up : .down
    draft.adopt(new)
    return draft
  }

  /// The verb between two sizes with nothing beside it but "wordt", "door", marks and "een bedrag van".
  private static func replacing(_ scene: borrowing Scene, _ gap: Range<Int>) -> Int? {
    guard gap.count <= 9,
      let verb = gap.first(where: { scene.traits($0).contains(.replaces) }),
      gap.contains(where: { $0 > verb && scene.traits($0).contains(.agent) }),
      gap.allSatisfy({
        $0 == verb || scene.tokens[$0].kind == .symbol && !scene.at($0, isSymbol: ";")
          || scene.at($0, is: [.auxiliary, .article, .of, .adverb])
          || !scene.traits($0).isDisjoint(with: [.agent, .amount])
      })
    else { return nil }
    return verb
  }

  /// Whether a quotation mark opens right before a size.
  private static func isQuoted(_ scene: borrowing Scene, _ measure: borrowing Measure) -> Bool {
    let mark = measure.hedgeStart - 1
    return mark >= 0 && scene.tokens[mark].kind == .symbol
      && CountedNoun.isQuotationMark(scene, mark)
  }
}
