// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Says whose figures those of a sentence are, where the text gives them to somebody else.
enum AttributionBinding {
  static func bind(_ scene: inout Scene) {
    guard !scene.drafts.isEmpty, let attribution = attribution(scene) else { return }
    for index in scene.drafts.indices where scene.drafts[index].attribution == nil {
      scene.drafts[index].attribution = attribution
    }
  }

  private static func attribution(_ scene: borrowing Scene) -> Figure.Attribution? {
    for index in scene.tokens.indices where scene.tokens[index].has(.source) {
      guard let name = NounPhrase.phrase(scene, from: index + 1) else { continue }
      return Figure.Attribution(.source, name: scene.text(name))
    }
    for index in scene.tokens.indices where scene.tokens[index].has(.reporting) {
      guard
        let name = NounPhrase.ending(scene, before: index)
          ?? NounPhrase.phrase(scene, from: index + 1)
      else { continue }
      return Figure.Attribution(.source, name: scene.text(name))
    }
    if let last = scene.tokens.last, last.isSymbol("?") { return Figure.Attribution(.question) }
    return nil
  }
}
