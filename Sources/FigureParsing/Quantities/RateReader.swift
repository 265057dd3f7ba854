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

  /// "53.000 euro schuld voor elk huishouden", "€ 12 miljard structureel per jaar": a noun or adverb stands between.
  static func readAfterNoun(_ scene: borrowing Scene, _ measure: inout Measure) {
    guard measure.per == nil, let unit = measure.unit, unit != .percent else { return }
    var index = measure.tokens.upperBound
    if scene.at(index, has: .atTime) { index += 1 }
    let last = index + 3
    while index < last, !scene.at(index, is: .each) {
      guard scene.at(index, is: [.adverb, .adjective, .extra]) || CountedNoun.isNoun(scene, index)
      else { return }
      index += 1
    }
    guard let (_, per) = denominator(scene, at: index) else { return }
    measure.per = per
  }

  static func denominator(_ scene: borrowing Scene, at index: Int) -> (
    end: Int, per: String
  )? {
    guard scene.at(index, is: .each) || scene.at(index, isSymbol: "/") && scene.isGlued(index)
    else { return nil }
    // "138 kg ha-1": the power says that it divides.
    if let own = scene.entry(index).per { return (index + 1, own) }
    let next = index + 1
    guard next < scene.tokens.count else { return nil }
    if let amount = amount(scene, next, isSlash: scene.at(index, isSymbol: "/")) { return amount }
    // "20 mg/100 ml": of so much of a physical unit.
    if scene.at(index, isSymbol: "/"), scene.at(index - 1, is: .unit), scene.isPlain(next),
      scene.isGlued(next), scene.at(next + 1, is: .unit),
      case .physical = scene.entry(next + 1).unit
    {
      return (next + 2, scene.text(next..<next + 2))
    }
    guard scene.tokens[next].isWord else { return nil }
    let entry = scene.entry(next)
    if let per = entry.per { return (next + 1, per) }
    if case .physical(let code) = entry.unit { return (next + 1, code) }
    guard !scene.at(index, isSymbol: "/") else { return nil }
    // As written: an adjective may stand before the noun.
    var end = next + 1
    if CountedNoun.isModifier(scene, next), CountedNoun.isNoun(scene, end) { end += 1 }
    guard CountedNoun.isNoun(scene, end - 1) else { return nil }
    return (end, scene.text(next..<end))
  }

  /// The denominator that a number is which "per" leads and no size precedes: "Per 1.000 inwoners …".
  static func leading(_ scene: borrowing Scene, _ number: borrowing NumberMention) -> String? {
    let lead = number.tokens.lowerBound - 1
    guard scene.at(lead, is: .each), !scene.at(lead, is: .rangeSign), number.sort == .cardinal,
      let (_, per) = amount(scene, lead + 1, isSlash: false)
    else { return nil }
    return per
  }

  /// "per 25.000 inwoners", "per twee jaar": the denominator as written.
  private static func amount(_ scene: borrowing Scene, _ index: Int, isSlash: Bool) -> (
    end: Int, per: String
  )? {
    guard !isSlash, let number = NumberReader.cardinal(scene, at: index) else { return nil }
    let next = number.tokens.upperBound
    guard CountedNoun.isNoun(scene, next), !scene.at(next, is: .month) else { return nil }
    return (next + 1, scene.text(index..<next + 1))
  }
}
