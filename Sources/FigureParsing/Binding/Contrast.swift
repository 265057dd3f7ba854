// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Tells a further size of an enumeration from the one before it by what its preposition names: "de werkloosheid onder mannen
/// was 5%, onder vrouwen 6%", "in het vwo slaagde 92% en in de havo 89%".
enum Contrast {
  /// Puts what stands right before the draft that becomes the one at `index` in the place of what the same preposition
  /// names in the subject that it shares.
  static func apply(_ scene: borrowing Scene, _ draft: inout Draft, at index: Int) {
    guard index > 0, case let before = scene.drafts[index - 1],
      let shared = shared(scene, before: index),
      draft.subject == shared
        || draft.subject == before.subject && draft.carriedSubject == before.carriedSubject,
      let (preposition, own) = named(scene, draft, behind: before)
    else { return }
    let key = scene.tokens[preposition].key
    // "in het vwo …, in de havo"
    if shared.lowerBound > 0, scene.tokens[shared.lowerBound - 1].key == key,
      areAlike(scene, shared.lowerBound, own.lowerBound)
    {
      draft.subject = own
      draft.carriedSubject = nil
    } else if let last = shared.last(where: { scene.tokens[$0].key == key }),
      areAlike(scene, last + 1, own.lowerBound)
    {
      // "de werkloosheid onder mannen …, onder vrouwen"
      draft.carriedSubject =
        scene.text(shared.lowerBound..<last + 1) + " " + scene.text(own)
      draft.subject = nil
    }
  }

  /// Whether two phrases begin alike, both with an article or both without: what stands beside "in de zorg" is "in de bouw",
  /// and not "in constante prijzen", beside "voor scholen" not "voor een deel".
  private static func areAlike(_ scene: borrowing Scene, _ one: Int, _ other: Int) -> Bool {
    scene.at(one, is: .article) == scene.at(other, is: .article)
      && scene.at(one, has: .one) == scene.at(other, has: .one)
  }

  /// The subject that the sentence itself gave to the nearest draft before one.
  private static func shared(_ scene: borrowing Scene, before index: Int) -> Range<Int>? {
    var last = index - 1
    while last > 0, scene.drafts[last].subject == nil, scene.drafts[last].carriedSubject != nil {
      last -= 1
    }
    return scene.drafts[last].subject
  }

  /// The preposition and the noun phrase that a mark or "en" opens between the size before a draft and its own.
  private static func named(
    _ scene: borrowing Scene, _ draft: Draft, behind before: Draft
  ) -> (preposition: Int, phrase: Range<Int>)? {
    let end = draft.core(in: scene).lowerBound
    let start = before.core(in: scene).upperBound
    guard start < end, end - start < 16,
      let mark = (start..<end).last(where: {
        scene.at($0, isSymbol: ",") || scene.at($0, isSymbol: ";") || scene.at($0, is: .and)
      }),
      case let preposition = opening(scene, behind: mark),
      scene.at(preposition, is: [.preposition, .of, .at]), scene.period(at: preposition) == nil,
      scene.period(at: preposition + 1) == nil,
      let phrase = NounPhrase.phrase(
        scene, from: preposition + 1, reach: .core, limit: end),
      // "in de drie maanden daarvoor", "in de zomer", "in het bijzonder"
      !phrase.contains(where: {
        scene.at($0, is: .timeUnit) || scene.at($0, has: .season) || scene.at($0, has: .stretchNoun)
      }),
      !scene.at(phrase.upperBound - 1, is: .adjective),
      (phrase.upperBound..<end).allSatisfy({ scene.at($0, is: leads) })
    else { return nil }
    return (preposition, phrase)
  }

  /// Where the preposition would stand behind an adverb, or behind "die" for what is measured: "die van het verkeer met 6%".
  private static func opening(_ scene: borrowing Scene, behind mark: Int) -> Int {
    var mark = mark
    // ", terwijl die op plastic"
    if scene.at(mark + 1, is: .conjunction), scene.at(mark + 2, is: .relative) { mark += 1 }
    let isPointed =
      scene.at(mark + 1, is: .relative) && scene.at(mark + 2, is: [.of, .at, .preposition])
    let isAdverb = scene.at(mark + 1, is: .adverb) && !scene.at(mark + 1, is: .preposition)
    return isPointed || isAdverb ? mark + 2 : mark + 1
  }

  /// What may stand between the phrase and its size.
  private static let leads: WordClass = [
    .by, .at, .to, .adverb, .copula, .auxiliary, .verb, .hedge, .pronoun,
  ]
}
