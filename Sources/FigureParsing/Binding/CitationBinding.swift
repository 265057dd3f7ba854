// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the sources that a sentence names: "(bron: CBS)", and the tables of official publishers by their identifiers.
enum CitationBinding {
  static func bind(_ scene: inout Scene) {
    guard !scene.drafts.isEmpty else { return }
    var cited: [Figure.Citation] = []
    for index in scene.tokens.indices {
      if let table = table(scene, index) {
        cited.append(table)
      } else if let source = source(scene, index) {
        cited.append(source)
      }
    }
    guard !cited.isEmpty else { return }
    for index in scene.drafts.indices { scene.drafts[index].cited = cited }
  }

  /// An identifier of a publisher's table: "80590ned".
  private static func table(_ scene: borrowing Scene, _ index: Int) -> Figure.Citation? {
    guard scene.tokens[index].isNumber, scene.tokens[index].end - scene.tokens[index].start == 5,
      scene.isGlued(index + 1), let family = scene.entry(index + 1).dataset
    else { return nil }
    let text = scene.text(index..<index + 2)
    return Figure.Citation(text: text, dataset: "\(family):\(text)")
  }

  /// What a source's label names, up to the bracket or the end: "bron: Kerngegevens Nederlandse Politie".
  private static func source(_ scene: borrowing Scene, _ index: Int) -> Figure.Citation? {
    guard scene.traits(index).contains(.cites), scene.at(index + 1, isSymbol: ":") else {
      return nil
    }
    var end = index + 2
    while end < min(scene.tokens.count, index + 24), !scene.at(end, isSymbol: ")"),
      !scene.at(end, isSymbol: ";"),
      !scene.at(end, isSymbol: ".")
    {
      end += 1
    }
    guard end > index + 2 else { return nil }
    return Figure.Citation(text: scene.text(index + 2..<end))
  }
}
