// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads a rate's denominator: "per jaar", "per leerling", "€ 35/ton", "voor elke Nederlander".
enum RateReader {
  static func read(_ scene: borrowing Scene, _ measure: inout Measure) {
    guard measure.unit != nil else { return }
    while let (end, per) = denominator(scene, at: measure.tokens.upperBound) {
      measure.per = per
      measure.tokens = measure.tokens.lowerBound..<end
    }
  }

  private static func denominator(_ scene: borrowing Scene, at index: Int) -> (
    end: Int, per: String
  )? {
    guard scene.at(index, is: .each) || scene.at(index, isSymbol: "/") && scene.isGlued(index)
    else {
      return nil
    }
    let next = index + 1
    guard next < scene.tokens.count, scene.tokens[next].isWord else { return nil }
    if let per = scene.entry(next).per { return (next + 1, per) }
    guard !scene.at(index, isSymbol: "/") else { return nil }
    // As written: an adjective may stand before the noun.
    var end = next + 1
    if CountedNoun.isModifier(scene, next), CountedNoun.isNoun(scene, end) { end += 1 }
    guard CountedNoun.isNoun(scene, end - 1) else { return nil }
    return (end, scene.text(next..<end))
  }
}
