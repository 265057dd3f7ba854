// SPDX-License-Identifier: EUPL-1.2

/// Words of one meaning, from the catalogue's `synoniemen.json`.
enum Synonyms {
  /// By folded word the phrases, each a list of folded words, that may stand in its place.
  static let known: [String: [[String]]] = {
    // Without the catalogue, which a test guards, the search finds words as they are written.
    let groups = (try? DescriptorCatalog.builtIn().synonyms) ?? []
    var result: [String: [[String]]] = [:]
    for group in groups {
      let phrases = group.map { DutchFolding.words(of: $0) }.filter { !$0.isEmpty }
      for phrase in phrases where phrase.count == 1 {
        result[phrase[0], default: []] += phrases.filter { $0 != phrase }
      }
    }
    return result
  }()
}
