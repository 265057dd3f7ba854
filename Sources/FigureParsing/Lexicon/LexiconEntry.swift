// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What the lexicon knows of a word: its classes, and what it stands for in each.
struct LexiconEntry: Sendable, Hashable {
  var classes: WordClass = []
  /// What it is to the readers of numbers and periods.
  var numeric: NumberTraits = []
  var traits: WordTrait = []
  /// The unit that a unit word stands for.
  var unit: Unit?
  /// The unit instead, where the number is of millions or more: pounds of money, not of weight.
  var largeUnit: Unit?
  /// The power of ten of a magnitude ("miljoen" 6), or of a unit's prefix ("Mton" 6).
  var power = 0
  /// The value of a number word, an ordinal or a month; the factor of a factor word; the length of a period.
  var value = 0
  /// The whole of a fraction word: 3 for "derde".
  var whole = 0
  var approximation: Quantity.Approximation?
  var direction: Figure.Direction?
  /// What a size beside the word is measured as: "structureel".
  var basis: Figure.Basis?
  /// The publisher whose tables' identifiers end so: `cbs` for "ned".
  var dataset: String?
  /// A rate's denominator: "jaar" gives `year`, "leerling" `pupil`.
  var per: String?
}

extension LexiconEntry {
  /// Reads one attribute of a row, `class` or `key=value`; false when there is no such attribute.
  mutating func read(_ bytes: Span<UInt8>, _ attribute: Range<Int>) -> Bool {
    let equals = attribute.first { bytes[$0] == UInt8(ascii: "=") }
    let name = String(attribute.lowerBound..<(equals ?? attribute.upperBound), of: bytes)
    guard let equals else {
      if name == "noun" { return true }
      if let known = WordClass.named[name] {
        classes.insert(known)
      } else if let known = NumberTraits.named[name] {
        numeric.insert(known)
      } else {
        return false
      }
      return true
    }
    let text = String((equals + 1)..<attribute.upperBound, of: bytes)
    switch name {
    case "unit": unit = Unit(code: text)
    case "large": largeUnit = Unit(code: text)
    case "power": power = Int(text) ?? 0
    case "value": value = Int(text) ?? 0
    case "whole": whole = Int(text) ?? 0
    case "about":
      approximation = Quantity.Approximation(rawValue: text)
      return approximation != nil
    case "move":
      direction = Figure.Direction(rawValue: text)
      return direction != nil
    case "per": per = text
    case "dataset": dataset = text
    case "basis":
      basis = Figure.Basis(rawValue: text)
      return basis != nil
    default: return false
    }
    return true
  }
}
