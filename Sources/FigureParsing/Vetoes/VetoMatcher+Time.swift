// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Times of day, and number words that are verbs.
extension VetoMatcher {
  /// A time of day: "14.38 uur", "van 9.00 tot 17.00 uur", "om elf uur", "3 uur 's nachts"; "37,5 uur" is a length.
  static func clock(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    if let end = timeOfDay(scene, index) {
      if isHour(scene, end) { return index..<end + 1 }
      guard scene.at(end, is: [.until, .and, .rangeSign]) || scene.at(end, isSymbol: "-"),
        let last = timeOfDay(scene, end + 1), isHour(scene, last)
      else { return nil }
      return index..<last + 1
    }
    guard isHour(scene, index + 1), isWholeHour(scene, index) else { return nil }
    let leads = scene.at(index - 1, has: .atHour) && !scene.at(index + 2, is: .each)
    let partOfDay = (index + 2..<index + 5).contains { scene.at($0, has: [.clock, .dayPart]) }
    return leads || partOfDay ? index..<index + 2 : nil
  }

  /// The end of hours and minutes in digits: "9.00", "14:38".
  private static func timeOfDay(_ scene: borrowing Scene, _ index: Int) -> Int? {
    guard isNumber(scene, index) else { return nil }
    let token = scene.tokens[index]
    if token.flags.isSuperset(of: [.fraction, .point]), token.detail == 2 {
      let (hours, minutes) = (token.digits / 100, token.digits % 100)
      return hours < 25 && minutes < 60 && token.end - token.start <= 5 ? index + 1 : nil
    }
    guard token.digits < 25, token.detail == 0, scene.at(index + 1, isSymbol: ":"),
      scene.isGlued(index + 1), isNumber(scene, index + 2), scene.isGlued(index + 2),
      scene.tokens[index + 2].end - scene.tokens[index + 2].start == 2,
      scene.tokens[index + 2].digits < 60
    else { return nil }
    return index + 3
  }

  private static func isHour(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: .timeUnit) && scene.entry(index).unit == .time(.hour)
  }

  private static func isWholeHour(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index < scene.tokens.count, scene.tokens[index].detail == 0 else { return false }
    if scene.tokens[index].isNumber { return scene.tokens[index].digits < 25 }
    return scene.at(index, is: .numberWord) && NumberReader.wordValue(scene, index) < 25
  }

  /// A number word that is a verb here: "acht het van belang", "in acht nemen"; "acht van de tien" is a number.
  static func verb(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index, has: .judges) else { return nil }
    if scene.at(index + 1, is: [.article, .determiner, .pronoun, .negation]) {
      return index..<index + 1
    }
    let next = scene.at(index + 1, is: .preposition) ? index + 2 : index + 1
    guard scene.at(index - 1, has: .inTime), scene.at(next, is: [.verb, .moveVerb]),
      !scene.at(next, has: .plural)
    else { return nil }
    return index..<index + 1
  }
}
