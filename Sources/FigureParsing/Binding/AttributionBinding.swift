// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Says whose figures those of a sentence are, where the text gives them to somebody else.
enum AttributionBinding {
  static func bind(_ scene: inout Scene) {
    guard !scene.drafts.isEmpty else { return }
    let source = source(scene)
    let isQuestion = scene.tokens.last?.isSymbol("?") == true
    let isOpen = scene.isInQuotation
    for index in scene.drafts.indices {
      if isQuoted(scene, scene.drafts[index].tokens, isOpen) {
        scene.drafts[index].attribution = Figure.Attribution(.quoted, name: source)
      } else if let source {
        scene.drafts[index].attribution = Figure.Attribution(.source, name: source)
      } else if isQuestion {
        scene.drafts[index].attribution = Figure.Attribution(.question)
      }
    }
  }

  /// Whom the sentence names as its source: "volgens het CPB", "het CBS meldt dat".
  private static func source(_ scene: borrowing Scene) -> String? {
    let presence = scene.presence
    guard presence.has([.source, .reporting]) || presence.has([.says, .shows]) else { return nil }
    for index in scene.tokens.indices where scene.tokens[index].has(.source) {
      guard let name = NounPhrase.phrase(scene, from: index + 1) else { continue }
      return scene.text(name)
    }
    for index in scene.tokens.indices where scene.tokens[index].has(.reporting) {
      guard
        let name = NounPhrase.ending(scene, before: index)
          ?? NounPhrase.phrase(scene, from: index + 1)
      else { continue }
      return scene.text(name)
    }
    for index in scene.tokens.indices where !scene.traits(index).isDisjoint(with: [.says, .shows]) {
      if let name = sayer(scene, index) { return scene.text(name) }
    }
    return nil
  }

  /// Who says what a clause with "dat" behind the verb holds: "de ANWB stelt dat", "zo schreef het NIBUD dat".
  ///
  /// A pronoun is nobody else, and neither is what belongs to the writer: "uit ons onderzoek".
  private static func sayer(_ scene: borrowing Scene, _ verb: Int) -> Range<Int>? {
    if opensStatement(scene, verb + 1) {
      guard let name = NounPhrase.ending(scene, before: verb, reach: .full),
        name.upperBound == verb, !scene.at(name.lowerBound, is: .determiner)
      else { return nil }
      // "in het rapport staat dat", "bij de start bleek dat": a place says nothing, only "uit" makes it a source.
      let lead = name.lowerBound - 1
      let isSource = scene.at(lead, is: .outOf) && !scene.at(lead, is: [.of, .at])
      if isSource || scene.traits(verb).contains(.shows) { return isSource ? name : nil }
      return lead < 0 || startsClause(scene, lead) ? name : nil
    }
    guard let name = NounPhrase.phrase(scene, from: verb + 1, reach: .ofOnly),
      opensStatement(scene, name.upperBound), !scene.traits(verb).contains(.shows),
      scene.at(verb + 1, is: .article) || scene.tokens[verb + 1].flags.contains(.capital)
    else { return nil }
    return name
  }

  /// Whether a statement begins at a token, a comma aside.
  private static func opensStatement(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let index = scene.at(index, isSymbol: ",") ? index + 1 : index
    return index < scene.tokens.count && scene.at(index, is: .relative)
      && scene.at(index, is: .determiner) && scene.traits(index).contains(.opens)
  }

  private static func startsClause(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.tokens[index].kind == .symbol || scene.at(index, is: [.conjunction, .and, .adverb])
  }

  /// Whether the tokens stand between double quotes, with more around them than a name has, where a quotation is open
  /// before the sentence or not.
  private static func isQuoted(
    _ scene: borrowing Scene, _ tokens: Range<Int>, _ isInQuotation: Bool
  ) -> Bool {
    guard scene.presence.hasQuotes else { return isInQuotation }
    // The sentence before may have opened it: then the first sign closes.
    if isInQuotation,
      !scene.tokens.indices.prefix(tokens.lowerBound).contains(where: {
        scene.tokens[$0].isSymbol("\"")
      })
    {
      return true
    }
    var isOpen = isInQuotation
    var open: Int?
    for index in scene.tokens.indices where scene.tokens[index].isSymbol("\"") {
      if isOpen {
        isOpen = false
        continue
      }
      guard let start = open else {
        open = index
        continue
      }
      if start < tokens.lowerBound, tokens.upperBound <= index { return index - start > 6 }
      open = nil
    }
    guard let open, open < tokens.lowerBound else { return false }
    return scene.tokens.count - open > 6
  }
}
