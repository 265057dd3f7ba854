// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// How often: "tweewekelijks", "iedere dag", "15.00 elke maandag", "zondagen", "vrijdag om de week".
enum BareRateReader {
  static func read(_ scene: borrowing Scene) -> [BareQuantity] {
    var rates: [BareQuantity] = []
    var index = 0
    while index < scene.tokens.count {
      guard let end = rate(scene, index) else {
        index += 1
        continue
      }
      let tokens = withTime(scene, index..<end)
      rates.append(BareQuantity(tokens, .rate))
      index = tokens.upperBound
    }
    return rates
  }

  /// The end of what says how often at `index`.
  private static func rate(_ scene: borrowing Scene, _ index: Int) -> Int? {
    if scene.at(index, has: [.frequency, .weekdays]) { return index + 1 }
    if scene.at(index, has: .weekday), scene.at(index + 1, has: .everyOther) { return index + 2 }
    guard scene.at(index, has: .every) else { return nil }
    if let date = NumericDate.shape(scene, at: index + 1) { return date.tokens.upperBound }
    guard let (word, _) = DateShapeReader.place(scene, index + 1), isRepeated(scene, word) else {
      return isRepeated(scene, index + 1) ? index + 2 : nil
    }
    return word + 1
  }

  private static func isRepeated(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: [.timeUnit, .month, .quarter])
      || scene.at(index, has: [.weekday, .dayPart, .season, .feast])
  }

  /// With the time of day after or before it: "om 16.00", "15.00".
  private static func withTime(_ scene: borrowing Scene, _ tokens: Range<Int>) -> Range<Int> {
    var end = tokens.upperBound
    if scene.at(end, has: .atHour), isHour(scene, end + 1) { end += 1 }
    if isHour(scene, end) { return tokens.lowerBound..<end + 1 }
    let start = isHour(scene, tokens.lowerBound - 1) ? tokens.lowerBound - 1 : tokens.lowerBound
    return start..<tokens.upperBound
  }

  /// Whether the token is a time of day in digits: "9.00".
  private static func isHour(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count else { return false }
    let token = scene.tokens[index]
    return token.isNumber && token.flags.isSuperset(of: [.fraction, .point]) && token.detail == 2
      && token.digits < 2400
  }
}
