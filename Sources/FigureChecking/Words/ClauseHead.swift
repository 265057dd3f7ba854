// SPDX-License-Identifier: EUPL-1.2

/// The noun that a clause is about, as far as words without grammar tell.
enum ClauseHead {
  /// The last word of the first noun phrase with an article that no preposition governs; nil where there is none.
  static func find(in clause: ArraySlice<Word>) -> Word? {
    for (index, word) in zip(clause.indices, clause) where articles.contains(word.text) {
      if index > clause.startIndex, prepositions.contains(clause[index - 1].text) { continue }
      let phrase = clause[(index + 1)...].prefix {
        $0.is("aantal") || !PlainWords.hold($0)
      }
      if let head = phrase.last, !head.is("aantal") { return head }
    }
    return nil
  }

  /// Whether a word governs what follows it.
  static func isPreposition(_ word: Word) -> Bool { prepositions.contains(word.text) }

  private static let articles: Set<String> = ["de", "het", "een"]

  private static let prepositions: Set<String> = [
    "in", "op", "van", "voor", "bij", "tot", "met", "naar", "over", "onder", "tegen", "aan", "uit",
    "door", "per", "om", "dan", "sinds", "tussen", "rond", "zonder", "volgens", "na", "boven",
  ]
}
