// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives a figure the noun phrase of what is measured.
enum SubjectBinding {
  static func bind(_ scene: inout Scene, _ index: Int) {
    let draft = scene.drafts[index]
    if let complement = complement(scene, draft) {
      scene.drafts[index].subject = complement
      return
    }
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return }
    scene.drafts[index].subject = governor(scene, draft) ?? ofClause(scene, clause, draft)
  }

  /// "70% van de scholen": the whole of a share; "een daling van 40% van de uitstoot" likewise.
  private static func complement(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    guard draft.unit == .percent || draft.by != nil, scene.at(draft.tokens.upperBound, is: .of)
    else { return nil }
    return NounPhrase.phrase(scene, from: draft.tokens.upperBound + 1)
  }

  /// "een tekort van 7,5%": the noun that the measure describes.
  private static func governor(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    let lead = draft.tokens.lowerBound - 1
    guard draft.kind == .level, scene.at(lead, is: .of) else { return nil }
    return NounPhrase.ending(scene, before: lead)
  }

  /// The noun phrase before the first verb of the clause, or after it.
  private static func ofClause(
    _ scene: borrowing Scene, _ clause: Int, _ draft: Draft
  ) -> Range<Int>? {
    let tokens = scene.clauses[clause].tokens
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if draft.tokens.contains(index) {
        index = draft.tokens.upperBound
        continue
      }
      if let period = scene.periods.first(where: { $0.tokens.contains(index) }) {
        index = period.tokens.upperBound
        continue
      }
      if scene.tokens[index].has([.article, .determiner]) || CountedNoun.isNoun(scene, index),
        !scene.at(index - 1, is: [.preposition, .by, .to, .at, .of]),
        let phrase = NounPhrase.phrase(scene, from: index), !phrase.overlaps(draft.tokens)
      {
        return phrase
      }
      index += 1
    }
    return nil
  }
}
