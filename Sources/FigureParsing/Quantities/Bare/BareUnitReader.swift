// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A number with the unit after it, the number as written: "3 hectoliter" is 3 of a hectolitre.
enum BareUnitReader {
  /// A number that no letters stand against: not the 180 of "180ml".
  static func number(_ scene: borrowing Scene, _ number: NumberMention) -> BareQuantity? {
    let next = number.tokens.upperBound
    guard !isLetter(scene, next) else { return nil }
    return BareQuantity(number.tokens, .number, number.numeral)
  }

  private static func isLetter(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.isGlued(index) && scene.tokens[index].isWord && scene.tokens[index - 1].isNumber
  }

  /// "25%", "min vijf procent", "percentage van 25".
  static func percent(_ scene: borrowing Scene, _ number: NumberMention) -> BareQuantity? {
    let next = number.tokens.upperBound
    if scene.at(next, is: .unit), scene.isShareUnit(next) {
      return BareQuantity(
        number.tokens.lowerBound..<next + 1, .percent, number.numeral, unit: scene.entry(next).unit)
    }
    if scene.at(next, has: .percentNoun) {
      return BareQuantity(
        number.tokens.lowerBound..<next + 1, .percent, number.numeral, unit: .percent)
    }
    // "percentage van 40"
    let noun = number.tokens.lowerBound - 2
    guard scene.at(noun + 1, is: .of), !scene.isNumber(noun - 1),
      scene.at(noun, has: .percentNoun) || scene.at(noun, is: .unit) && scene.isShareUnit(noun)
    else { return nil }
    return BareQuantity(noun..<next, .percent, number.numeral, unit: .percent)
  }

  /// "10 km", "10-liter", "een hectare".
  static func dimension(_ scene: borrowing Scene, _ number: NumberMention) -> BareQuantity? {
    guard let (end, unit) = unit(scene, number), case .physical(let code) = unit,
      !isTemperature(code)
    else { return nil }
    return BareQuantity(
      number.tokens.lowerBound..<end, .dimension, number.numeral, unit: unit)
  }

  static func temperature(_ scene: borrowing Scene, _ number: NumberMention) -> BareQuantity? {
    let next = number.tokens.upperBound
    if let scale = scaleLetter(scene, next) {
      return BareQuantity(
        number.tokens.lowerBound..<next + 1, .temperature, number.numeral, unit: .physical(scale))
    }
    guard let (end, unit) = unit(scene, number), case .physical(let code) = unit,
      isTemperature(code)
    else { return nil }
    return BareQuantity(
      number.tokens.lowerBound..<end, .temperature, number.numeral, unit: unit)
  }

  /// The scale of degrees that a lone capital stands for: "20 C".
  private static func scaleLetter(_ scene: borrowing Scene, _ index: Int) -> String? {
    guard index < scene.tokens.count, scene.tokens[index].isWord,
      scene.tokens[index].end - scene.tokens[index].start == 1
    else { return nil }
    return switch scene.bytes[scene.tokens[index].start] {
    case UInt8(ascii: "C"): "Cel"
    case UInt8(ascii: "F"): "[degF]"
    case UInt8(ascii: "K"): "K"
    default: nil
    }
  }

  /// A length of time, with what makes an age of it: "10 jaar oud", "15-jarige leeftijd".
  static func age(_ scene: borrowing Scene, _ number: NumberMention) -> BareQuantity? {
    var next = number.tokens.upperBound
    if scene.at(next, isSymbol: "-"), scene.at(next + 1, has: .yearsOld) { next += 1 }
    if scene.at(next, has: .yearsOld) {
      next += scene.at(next + 1, has: .ageNoun) ? 2 : 1
      return BareQuantity(
        number.tokens.lowerBound..<next, .age, number.numeral, unit: .time(.year))
    }
    guard scene.at(next, is: .timeUnit), case .time(let unit) = scene.entry(next).unit,
      [.year, .month, .week, .day].contains(unit)
    else { return nil }
    next += scene.at(next + 1, has: .old) ? 2 : 1
    return BareQuantity(number.tokens.lowerBound..<next, .age, number.numeral, unit: .time(unit))
  }

  /// The unit after the number, which a hyphen may join to it, and the token after the unit.
  private static func unit(
    _ scene: borrowing Scene, _ number: NumberMention
  ) -> (end: Int, unit: Unit)? {
    var next = number.tokens.upperBound
    if scene.at(next, isSymbol: "-"), scene.isGlued(next), scene.isGlued(next + 1) { next += 1 }
    guard scene.at(next, is: .unit), let unit = scene.entry(next).unit else { return nil }
    return (next + 1, unit)
  }

  private static func isTemperature(_ code: String) -> Bool {
    code == "Cel" || code == "[degF]" || code == "K" || code == "deg"
  }
}
