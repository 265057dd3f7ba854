// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Lengths of time: "3,5 jaar", "een uur en een kwartier", "de hele maand", "een paar dagen".
enum BareDurationReader {
  static func read(_ scene: borrowing Scene, _ numbers: [NumberMention]) -> [BareQuantity] {
    var parts: [BareQuantity] = []
    var index = 0
    var next = 0
    while index < scene.tokens.count {
      while next < numbers.count, numbers[next].tokens.lowerBound < index { next += 1 }
      let number =
        next < numbers.count && numbers[next].tokens.lowerBound == index ? numbers[next] : nil
      if let part = length(scene, index, number) {
        parts.append(part)
        index = part.tokens.upperBound
      } else {
        index += 1
      }
    }
    return joined(scene, parts)
  }

  private static func length(
    _ scene: borrowing Scene, _ index: Int, _ number: NumberMention?
  ) -> BareQuantity? {
    if let number, let unit = unit(scene, number.tokens.upperBound) {
      return BareQuantity(
        index..<number.tokens.upperBound + 1, .duration, number.numeral, unit: unit)
    }
    var word = index
    let isOne = scene.at(word, has: .one)
    if scene.at(word, is: [.article, .determiner]), !scene.at(word, has: .few) { word += 1 }
    let qualified = scene.at(word, has: [.few, .all])
    if qualified { word += 1 }
    guard qualified || isOne, let unit = unit(scene, word) else { return nil }
    return BareQuantity(
      index..<word + 1, .duration, qualified ? nil : Numeral(1, form: .words), unit: unit)
  }

  /// The unit of time at `index`; one letter counts only after digits.
  private static func unit(_ scene: borrowing Scene, _ index: Int) -> Unit? {
    guard index < scene.tokens.count else { return nil }
    if scene.at(index, isSymbol: "'"), scene.isGlued(index) { return .time(.minute) }
    if scene.at(index, isSymbol: "\""), scene.isGlued(index) { return .time(.second) }
    guard scene.at(index, is: [.timeUnit, .quarter]) || scene.at(index, has: .length) else {
      return nil
    }
    return scene.entry(index).unit ?? .time(.month)
  }

  /// Lengths that add up, "1 jaar, 1 maand en 21 dagen", and "lang" after them.
  private static func joined(_ scene: borrowing Scene, _ parts: [BareQuantity]) -> [BareQuantity] {
    var result: [BareQuantity] = []
    for part in parts {
      if let last = result.last {
        var joint = last.tokens.upperBound
        if scene.at(joint, isSymbol: ",") { joint += 1 }
        if scene.at(joint, is: .and) { joint += 1 }
        if joint == part.tokens.lowerBound, part.amount != nil, let large = last.unit,
          let small = part.unit,
          size(small) < size(large)
        {
          result[result.count - 1].tokens = last.tokens.lowerBound..<part.tokens.upperBound
          result[result.count - 1].amount = nil
          result[result.count - 1].unit = small
          continue
        }
      }
      result.append(part)
    }
    return result.map { part in
      guard scene.at(part.tokens.upperBound, has: .long) else { return part }
      var part = part
      part.tokens = part.tokens.lowerBound..<part.tokens.upperBound + 1
      return part
    }
  }

  private static func size(_ unit: Unit) -> Int {
    guard case .time(let unit) = unit else { return 0 }
    return switch unit {
    case .second: 1
    case .minute: 2
    case .hour: 3
    case .day: 4
    case .week: 5
    case .month: 6
    case .year: 7
    }
  }
}
