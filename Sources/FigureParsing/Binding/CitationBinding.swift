// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the sources that a sentence names: "(bron: CBS)", "(CBS, 2023)", pieces of parliament, and the tables of official
/// publishers by their identifiers.
enum CitationBinding {
  /// How many sources a figure gets at most: a sentence that is a list of them says no longer which is whose.
  static let most = 8

  static func bind(_ scene: inout Scene) {
    guard !scene.drafts.isEmpty else { return }
    let cited = sources(scene)
    guard !cited.isEmpty else { return }
    for index in scene.drafts.indices { scene.drafts[index].cited = cited }
  }

  /// The sources that a sentence of running text names.
  private static func sources(_ scene: borrowing Scene) -> [Figure.Citation] {
    var cited: [Figure.Citation] = []
    var past = 0
    for index in scene.tokens.indices where index >= past && cited.count < most {
      if scene.tokens[index].isNumber, let table = table(scene, index) {
        cited.append(table)
      }
      if scene.at(index, isSymbol: "("), let bracketed = bracketed(scene, index) {
        cited.append(bracketed)
      }
      guard scene.at(index + 1, isSymbol: ":") else { continue }
      if let address = address(scene, index) {
        past = address.upperBound
        cited.append(citation(scene, address))
      } else if let source = source(scene, index) {
        cited.append(source)
      }
    }
    return cited
  }

  /// The sources that a sentence of a note names: also those that running text would put in brackets.
  static func sources(ofNote scene: borrowing Scene) -> [Figure.Citation] {
    let named = sources(scene)
    if !named.isEmpty { return named }
    var end = scene.tokens.count
    while end > 0, scene.at(end - 1, isSymbol: ".") || scene.at(end - 1, isSymbol: ";") { end -= 1 }
    // "Zie Kamerstuk 31 497, nr. 12."
    let piece = scene.tokens.indices.first { scene.traits($0).contains(.piece) }
    if let piece, end > piece + 1, end - piece <= 14 {
      return [Figure.Citation(text: scene.text(piece..<end))]
    }
    // "CBS (2023)", "CBS, Bevolking in 2023": a publisher's letters, and a year behind them.
    guard end > 2, scene.tokens[0].flags.contains(.acronym),
      scene.at(1, isSymbol: ",") || scene.at(1, isSymbol: "("),
      (2..<end).contains(where: { TimePointReader.year(scene, $0) != nil })
    else { return [] }
    return [Figure.Citation(text: scene.text(0..<end))]
  }

  /// The tokens of an address on the web, without the sign that ends its sentence or bracket.
  private static func address(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index + 1, isSymbol: ":"), scene.at(index + 2, isSymbol: "/"),
      scene.at(index + 3, isSymbol: "/"), scene.isGlued(index + 1), scene.isGlued(index + 2)
    else { return nil }
    var end = index + 4
    while scene.isGlued(end), !scene.at(end, isSymbol: ")") { end += 1 }
    while end > index + 4,
      scene.at(end - 1, isSymbol: ".") || scene.at(end - 1, isSymbol: ",")
        || scene.at(end - 1, isSymbol: ";") || scene.at(end - 1, isSymbol: ":")
    {
      end -= 1
    }
    return end > index + 4 ? index..<end : nil
  }

  /// What an address cites: itself, and the dataset whose identifier stands in it.
  private static func citation(
    _ scene: borrowing Scene, _ address: Range<Int>
  ) -> Figure.Citation {
    let text = scene.text(address)
    var cited = Figure.Citation(text: text, url: text)
    for index in address where cited.dataset == nil {
      cited.dataset = table(scene, index)?.dataset
    }
    return cited
  }

  /// An identifier of a publisher's table: "80590ned".
  private static func table(_ scene: borrowing Scene, _ index: Int) -> Figure.Citation? {
    guard scene.tokens[index].isNumber, scene.tokens[index].end - scene.tokens[index].start == 5,
      scene.isGlued(index + 1), let family = scene.entry(index + 1).dataset
    else { return nil }
    let text = scene.text(index..<index + 2)
    return Figure.Citation(text: text, dataset: "\(family):\(text)")
  }

  /// What a bracket cites: a publisher's letters with a year, or a piece of parliament.
  private static func bracketed(_ scene: borrowing Scene, _ open: Int) -> Figure.Citation? {
    let first = open + 1
    var end = first
    while end < min(scene.tokens.count, first + 14), !scene.at(end, isSymbol: ")") { end += 1 }
    guard scene.at(end, isSymbol: ")"), end > first + 1, scene.tokens[first].isWord else {
      return nil
    }
    // "(Kamerstuk 31 497, nr. 12)", "(CBS, 2023)"
    let isPiece = scene.traits(first).contains(.piece)
    let isDated =
      end == first + 3 && scene.tokens[first].flags.contains(.acronym)
      && scene.at(first + 1, isSymbol: ",") && TimePointReader.year(scene, first + 2) != nil
    return isPiece || isDated ? Figure.Citation(text: scene.text(first..<end)) : nil
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
