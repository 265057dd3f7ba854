// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A unit that a head states for the cells that it governs.
struct HeadUnit {
  var unit: Unit
  /// Whether it is stated as a unit: a sign, between brackets, behind "in", at the head's start or end.
  var isExplicit: Bool
  var per: String?
  /// The power of ten of its prefix: 6 for "Mton".
  var power = 0

  /// The unit at `index`, unless it belongs to a number, to a rate or to the name of something.
  static func read(_ scene: borrowing Scene, at index: Int) -> HeadUnit? {
    let token = scene.tokens[index]
    guard token.has([.unit, .currency]), !token.has(.magnitude), !scene.at(index, has: .bareOnly),
      let unit = scene.entry(index).unit, !belongsToNumber(scene, index),
      !isDenominator(scene, index)
    else { return nil }
    let (end, per) = denominator(scene, after: index)
    // "cm/s": half a unit is none.
    if scene.at(end, isSymbol: "/"), scene.isGlued(end), token.kind == .word { return nil }
    let isSign = token.kind == .symbol
    let isLed =
      scene.at(index - 1, isSymbol: "(") || scene.at(index - 1, isSymbol: "[")
      || scene.at(index - 1, has: .inTime)
      || scene.scales.contains { $0.tokens.upperBound == index }
    let isLast = end >= scene.tokens.count || scene.tokens[end].kind == .symbol
    let isShort = token.end - token.start == 1 && !isSign
    // "(F)" marks a row, and is no guilder.
    if isShort, token.has(.currency) || token.flags.contains(.capital) { return nil }
    // "Jaar" names a column of years, "m" is often a letter: they count where nothing else can be meant.
    if token.has(.timeUnit) || isShort {
      let isAll = index == 0 && end == scene.tokens.count
      guard isLed && isLast || isShort && isAll else { return nil }
    }
    // A word with a number behind it names one of several: "Euro 6".
    if !isSign, end < scene.tokens.count, scene.tokens[end].isNumber, !isLed { return nil }
    return HeadUnit(
      unit: unit, isExplicit: isSign || isLed || isLast || index == 0, per: per,
      power: scene.entry(index).power)
  }

  /// Whether a number stands before the unit, or behind a sign of currency, that is no year and no scale.
  private static func belongsToNumber(_ scene: borrowing Scene, _ index: Int) -> Bool {
    if scene.measure(at: index) != nil { return true }
    if scene.scales.contains(where: { $0.tokens.contains(index) }) { return true }
    var before = index - 1
    if scene.at(before, isSymbol: "-"), scene.isGlued(index) { before -= 1 }
    if isOwnNumber(scene, before) { return true }
    return scene.tokens[index].has(.currency) && isOwnNumber(scene, index + 1)
  }

  private static func isOwnNumber(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count, scene.tokens[index].isNumber else { return false }
    return scene.period(at: index) == nil
      && !scene.scales.contains { $0.tokens.contains(index) }
  }

  /// Whether "per" or a stroke stands before it, with an adjective between at most: "per strekkende meter".
  private static func isDenominator(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index - 1, is: .each) || scene.at(index - 1, isSymbol: "/")
      || scene.at(index - 2, is: .each) && scene.tokens[index - 1].isWord
  }

  /// The rate behind the unit and where it ends; what is measured may stand between: "kg N/ha".
  private static func denominator(
    _ scene: borrowing Scene, after index: Int
  ) -> (end: Int, per: String?) {
    var (next, per): (Int, String?) = (index + 1, nil)
    while next < scene.tokens.count {
      var stroke = next
      if per == nil, scene.tokens[stroke].isWord, !scene.at(stroke, is: .each),
        scene.at(stroke + 1, isSymbol: "/")
      {
        stroke += 1
      }
      guard scene.at(stroke, is: .each) || scene.at(stroke, isSymbol: "/"),
        let (end, found) = denominator(scene, at: stroke + 1)
      else { break }
      (next, per) = (end, found)
    }
    return (next, per)
  }

  private static func denominator(
    _ scene: borrowing Scene, at index: Int
  ) -> (end: Int, per: String)? {
    guard index < scene.tokens.count else { return nil }
    // "mg/100 ml": as written.
    if scene.tokens[index].isNumber, scene.at(index + 1, is: .unit) {
      return (index + 2, scene.text(index..<index + 2))
    }
    guard scene.tokens[index].isWord else { return nil }
    let entry = scene.entry(index)
    if let per = entry.per { return (index + 1, per) }
    switch entry.unit {
    case .physical(let code): return (index + 1, code)
    case .time(let unit): return (index + 1, unit.rawValue)
    default: break
    }
    guard !scene.at(index - 1, isSymbol: "/") else { return nil }
    return CountedNoun.isNoun(scene, index) ? (index + 1, scene.text(index..<index + 1)) : nil
  }
}
