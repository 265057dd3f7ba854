// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Numbers with bounds: "tussen de 20 en 30", "20 tot en met 100", "meer dan 5000", "groter dan 10 en kleiner dan 20",
/// "200 of hoger".
enum BareRangeReader {
  static func read(_ scene: borrowing Scene, _ numbers: [NumberMention]) -> [BareQuantity] {
    var ranges: [BareQuantity] = []
    var index = 0
    while index < numbers.count {
      let number = numbers[index]
      index += 1
      guard number.tokens.lowerBound >= ranges.last?.tokens.upperBound ?? 0 else { continue }
      if index < numbers.count, let range = closed(scene, number, numbers[index]) {
        ranges.append(range)
        index += 1
      } else if let bound = bounded(scene, number) {
        ranges.append(joined(scene, bound, index < numbers.count ? numbers[index] : nil))
      }
    }
    return ranges
  }

  private static func closed(
    _ scene: borrowing Scene, _ low: NumberMention, _ high: NumberMention
  ) -> BareQuantity? {
    var start = low.tokens.lowerBound
    let joint = low.tokens.upperBound
    guard joint + 1 == high.tokens.lowerBound else { return nil }
    var before = start - 1
    if scene.at(before, is: .article) { before -= 1 }
    if scene.at(joint, is: .and) {
      guard scene.at(before, is: .between) else { return nil }
      start = before
    } else {
      guard
        scene.at(joint, is: [.until, .rangeSign]) || scene.at(joint, isSymbol: "-")
          || scene.at(joint, isSymbol: "~")
      else { return nil }
      if scene.at(start - 1, is: [.from, .between]) { start -= 1 }
    }
    var range = BareQuantity(start..<high.tokens.upperBound, .range)
    range.amount = .range(low.numeral, high.numeral)
    return range
  }

  /// A number with what bounds it on one side, before or after.
  private static func bounded(_ scene: borrowing Scene, _ number: NumberMention) -> BareQuantity? {
    if let start = boundStart(scene, number.tokens.lowerBound) {
      return BareQuantity(start..<number.tokens.upperBound, .range, number.numeral)
    }
    let next = number.tokens.upperBound
    guard scene.at(next, is: .or), isCompared(scene, next + 1), !scene.at(next + 2, is: .than)
    else { return nil }
    return BareQuantity(number.tokens.lowerBound..<next + 2, .range, number.numeral)
  }

  private static func isBound(_ approximation: Quantity.Approximation?) -> Bool {
    switch approximation {
    case .moreThan, .lessThan, .atLeast, .atMost: true
    case .about, .justOver, .justUnder, nil: false
    }
  }

  private static func isCompared(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: .comparative)
  }

  /// Where "hoger dan", "niet meer dan", "kleiner of gelijk aan", "<=" before a number begins.
  private static func boundStart(_ scene: borrowing Scene, _ number: Int) -> Int? {
    var start = number
    if scene.at(start - 1, is: .article) { start -= 1 }
    if scene.at(start - 1, isSymbol: "=") { start -= 1 }
    if scene.at(start - 1, isSymbol: "<") || scene.at(start - 1, isSymbol: ">") { return start - 1 }
    start = scene.at(number - 1, is: .article) ? number - 1 : number
    if scene.at(start - 1, has: .atTime), scene.at(start - 2, has: .bound) {
      start -= 2  // "gelijk aan", "hoger of gelijk aan"
      if scene.at(start - 1, is: .or), isCompared(scene, start - 2) { start -= 2 }
    } else if scene.at(start - 1, is: .hedge), isBound(scene.entry(start - 1).approximation) {
      start -= 1  // "niet minder dan" as one expression
    } else if scene.at(start - 1, is: .comparative), scene.at(start - 1, is: .than) {
      start -= 1  // "meer dan" as one expression
    } else if scene.at(start - 1, is: .than), isCompared(scene, start - 2) {
      start -= 2
    } else {
      return nil
    }
    return scene.at(start - 1, is: .negation) ? start - 1 : start
  }

  /// Two bounds of one number: "groter dan 10 en kleiner dan 20".
  private static func joined(
    _ scene: borrowing Scene, _ bound: BareQuantity, _ next: NumberMention?
  ) -> BareQuantity {
    guard let next, case .single(let low) = bound.amount,
      let start = boundStart(scene, next.tokens.lowerBound)
    else { return bound }
    var joint = bound.tokens.upperBound
    if scene.at(joint, isSymbol: ",") { joint += 1 }
    guard scene.at(joint, is: [.and, .conjunction]), joint + 1 == start else { return bound }
    var range = BareQuantity(bound.tokens.lowerBound..<next.tokens.upperBound, .range)
    range.amount = .range(low, next.numeral)
    return range
  }
}
