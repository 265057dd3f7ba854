// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What scanning and extraction make of letters, notes and columns.
extension VetoMatcher {
  /// A digit that is a letter, a note or half of a number: "4inisterie", "in 20097", "201430.396".
  static func damaged(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index) else { return nil }
    if isLetter(scene, index) || isYearWithNote(scene, index) { return index..<index + 1 }
    return torn(scene, index) ?? row(scene, index)
  }

  /// Whether the digits stand against a word that they do not count: "8eantwoording", "20i5", "0GW".
  private static func isLetter(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.isGlued(index + 1), scene.tokens[index + 1].isWord else { return false }
    let (number, word) = (scene.tokens[index], scene.tokens[index + 1])
    if word.flags.contains(.capital) {
      // The digit is the letter O.
      return number.digits == 0 && number.end - number.start == 1 && word.flags.contains(.acronym)
    }
    guard word.entry == 0, !word.has([.numberWord, .ordinal, .fraction]) else { return false }
    return number.end - number.start == 1 || word.end - word.start <= 3
      || word.flags.contains(.mixed)
  }

  /// Whether the five digits are a year with the mark of a note behind or before it: "in 20097", "22023 Annual report".
  private static func isYearWithNote(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.end - token.start == 5, token.flags.isDisjoint(with: [.grouped, .fraction]),
      !scene.at(index + 1, is: [.unit, .magnitude]), !scene.at(index - 1, is: .currency)
    else { return false }
    if (1900...2099).contains(token.digits / 10), token.digits % 10 > 0 {
      return scene.at(index - 1, is: [.since, .until, .month, .partOfYear, .periodNoun])
        || scene.at(index - 1, has: .inTime) || !CountedNoun.isPluralBehind(scene, index)
    }
    return (1900...2099).contains(token.digits % 10_000)
      && (token.flags.contains(.newLine) || index == 0)
  }

  /// Two numbers that lost what stood between them: "201430.396 personen" of "2014 30.396".
  private static func torn(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    let token = scene.tokens[index]
    guard token.end - token.start > 3, token.flags.isDisjoint(with: [.grouped, .fraction]),
      scene.at(index + 1, isSymbol: "."), scene.isGlued(index + 1), isNumber(scene, index + 2),
      scene.isGlued(index + 2)
    else { return nil }
    return index..<index + 3
  }

  /// Cells of a row of a table that lost its columns: "AFM 245 260 405 PM" is no number of nine digits.
  private static func row(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard index > 0, scene.tokens[index - 1].flags.contains(.acronym),
      scene.tokens[index].end - scene.tokens[index].start == 3,
      !scene.at(index - 1, is: .currency)
    else { return nil }
    var end = index + 1
    while end < index + 9, end < scene.tokens.count, NumberReader.continuesGroup(scene, end) {
      end += 1
    }
    guard end > index + 1,
      end == scene.tokens.count || scene.tokens[end].flags.contains(.acronym)
        || scene.tokens[end].flags.contains(.newLine)
    else { return nil }
    return index..<end
  }
}
