// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Says whose figures those of a sentence are, where the text gives them to somebody else.
enum AttributionBinding {
  static func bind(_ scene: inout Scene) {
    guard !scene.drafts.isEmpty else { return }
    let source = source(scene)
    let isQuestion = scene.tokens.last?.isSymbol("?") == true
    for index in scene.drafts.indices {
      if isQuoted(scene, scene.drafts[index].tokens) {
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
    return nil
  }

  /// Whether the tokens stand between double quotes, with more around them than a name has.
  private static func isQuoted(_ scene: borrowing Scene, _ tokens: Range<Int>) -> Bool {
    var open: Int?
    for index in scene.tokens.indices where scene.tokens[index].isSymbol("\"") {
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
