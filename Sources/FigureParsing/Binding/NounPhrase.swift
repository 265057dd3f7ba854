// SPDX-License-Identifier: EUPL-1.2

/// Noun phrases without a parser: what stands between the words that cannot be in one.
enum NounPhrase {
  /// Words at which a noun phrase ends for good.
  private static let ends: WordClass = [
    .conjunction, .relative, .pronoun, .auxiliary, .copula, .verb, .moveVerb, .factorVerb,
    .negation,
    .comparative, .since, .until, .base, .particle, .adverb, .hypothetical, .than, .by, .to,
    .between,
    .source, .hedge,
  ]

  /// The noun phrase that starts at `start`, with its complements: "het aantal zij-instromers in de technische profielen".
  static func phrase(_ scene: borrowing Scene, from start: Int) -> Range<Int>? {
    var index = start
    var last: Int?
    while index < scene.tokens.count, index < start + 24 {
      let token = scene.tokens[index]
      if scene.periods.contains(where: { $0.tokens.lowerBound == index && $0.role != .name }) {
        break
      }
      if token.kind == .symbol {
        guard
          token.isSymbol("'") || token.isSymbol("\"") || token.isSymbol("-") || token.isSymbol("/")
        else { break }
      } else if token.has([.moveNoun, .factorNoun]) {
        last = index
      } else if token.has([.preposition, .of, .at, .and, .or, .from]) {
        guard last != nil else { return nil }
      } else if token.has(ends) {
        break
      } else if !token.has([.article, .determiner]) {
        last = index
      }
      index += 1
    }
    guard let last, last >= start else { return nil }
    return start..<last + 1
  }

  /// The noun phrase that ends right before `end`, without its complements: article, modifiers and noun.
  static func ending(_ scene: borrowing Scene, before end: Int) -> Range<Int>? {
    var index = end - 1
    guard CountedNoun.isNoun(scene, index) || scene.at(index, is: .moveNoun) else { return nil }
    while index > 0, CountedNoun.isNoun(scene, index - 1) || scene.at(index - 1, is: [.adjective]),
      end - index < 6
    {
      index -= 1
    }
    if scene.at(index - 1, is: [.article, .determiner]) { index -= 1 }
    return index..<end
  }
}
