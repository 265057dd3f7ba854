// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A scale that the text states once for the numbers around it: "(x € 1.000)", "x 1 miljoen", "in miljoenen euro's".
struct Scale: Sendable {
  /// Its tokens, brackets included.
  var tokens: Range<Int>
  /// The power of ten that it multiplies by.
  var power: Int
  /// The unit that it gives to numbers that have none.
  var unit: Unit?
}

/// Finds the scales of a sentence and takes their tokens out of the reading of numbers.
enum ScaleReader {
  static func read(_ scene: inout Scene) {
    guard scene.presence.has([.times, .magnitude]) || scene.presence.has(.manyThousands) else {
      return
    }
    var index = 0
    while index < scene.tokens.count {
      guard mayStart(scene, index), let scale = scale(scene, at: index) else {
        index += 1
        continue
      }
      for token in scale.tokens { scene.tokens[token].flags.insert(.vetoed) }
      scene.scales.append(scale)
      index = scale.tokens.upperBound
    }
  }

  /// The quick test: "x", a bracket, or "in" before a sign or word of money or magnitude.
  @inline(__always)
  private static func mayStart(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.has(.times) || token.isSymbol("(") { return true }
    guard token.has(.preposition), index + 1 < scene.tokens.count else { return false }
    return scene.tokens[index + 1].has([.currency, .magnitude])
      || scene.at(index + 1, has: .manyThousands)
  }

  /// The scale that starts at `index`.
  static func scale(_ scene: borrowing Scene, at index: Int) -> Scale? {
    let isOpen = scene.at(index, isSymbol: "(")
    let start = isOpen ? index + 1 : index
    guard var scale = times(scene, start) ?? inUnits(scene, start, isOpen) else { return nil }
    if isOpen, scene.at(scale.tokens.upperBound, isSymbol: ")") {
      scale.tokens = index..<scale.tokens.upperBound + 1
    }
    return scale
  }

  /// "x € 1.000", "x 1.000 euro", "x € 1 mln".
  private static func times(_ scene: borrowing Scene, _ index: Int) -> Scale? {
    guard scene.at(index, is: .times), scene.tokens[index].end - scene.tokens[index].start <= 2
    else { return nil }
    var next = index + 1
    var unit: Unit?
    if scene.at(next, is: .currency) {
      unit = scene.entry(next).unit
      next += 1
    }
    guard next < scene.tokens.count, scene.tokens[next].isNumber,
      let number = CompositeReader.number(scene, at: next)
    else { return nil }
    let value = number.numeral.value
    next = number.tokens.upperBound
    if unit == nil, scene.at(next, is: .unit), case .currency = scene.entry(next).unit {
      unit = scene.entry(next).unit
      next += 1
    }
    guard value.mantissa == 1, value.exponent >= 3 || unit != nil && value.exponent == 0 else {
      return nil
    }
    return Scale(tokens: index..<next, power: value.exponent, unit: unit)
  }

  /// "in miljoenen euro's", "in € mln", and between brackets also "€ mln".
  private static func inUnits(_ scene: borrowing Scene, _ index: Int, _ isOpen: Bool) -> Scale? {
    var next = index
    let isIn = scene.at(next, has: .inTime)
    guard isIn || isOpen else { return nil }
    if isIn { next += 1 }
    var unit: Unit?
    if scene.at(next, is: .currency) {
      unit = scene.entry(next).unit
      next += 1
    }
    guard scene.at(next, is: .magnitude) || scene.at(next, has: .manyThousands) else { return nil }
    let power = scene.entry(next).power
    next += 1
    if unit == nil, scene.at(next, is: .unit), case .currency = scene.entry(next).unit {
      unit = scene.entry(next).unit
      next += 1
    }
    guard unit != nil || isOpen && isIn, power >= 3 else { return nil }
    return Scale(tokens: index..<next, power: power, unit: unit)
  }
}

extension Scale {
  /// Multiplies a measure that the scale is meant for: money just before it, or a number without a unit after it.
  static func apply(_ scene: borrowing Scene, _ measure: inout Measure) {
    guard !scene.scales.isEmpty, measure.magnitude == 0, measure.sort == .cardinal,
      !measure.inWords,
      case .single(let numeral) = measure.amount
    else { return }
    if case .currency = measure.unit {
      let next = measure.tokens.upperBound
      guard let scale = scene.scales.first(where: { $0.tokens.lowerBound == next }) else { return }
      measure.amount = .single(numeral.scaled(byTenTo: scale.power))
      measure.tokens = measure.tokens.lowerBound..<scale.tokens.upperBound
      return
    }
    let start = measure.tokens.lowerBound
    guard measure.unit == nil,
      let scale = scene.scales.last(where: { $0.tokens.upperBound <= start })
    else { return }
    measure.amount = .single(numeral.scaled(byTenTo: scale.power))
    measure.unit = scale.unit
  }
}
