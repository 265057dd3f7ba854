// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Numbers by which documents, laws, pages and telephones are found.
extension VetoMatcher {
  /// A number that its shape or what follows makes a reference: "33 400 XIII", "5:32 Awb", "7 https://…".
  static func reference(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index) else { return nil }
    if WebAddress.range(scene, at: index + 1) != nil { return index..<index + 1 }
    if isItem(scene, index) { return index..<index + 1 }
    return dossier(scene, index) ?? articleOfCode(scene, index) ?? telephone(scene, index)
      ?? pageMark(scene, index)
  }

  /// Whether the digits are the last part of an item's letter and number: "5.a.1", "B.2".
  private static func isItem(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.isGlued(index), scene.at(index - 1, isSymbol: "."), scene.isGlued(index - 1),
      scene.tokens[index - 2].isWord
    else { return false }
    return scene.tokens[index - 2].end - scene.tokens[index - 2].start == 1
  }

  /// The number of a dossier before its chapter: "33 400 XIII", "36600 V", also when its first half is glued to a word.
  private static func dossier(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    let token = scene.tokens[index]
    let length = token.end - token.start
    guard token.flags.isDisjoint(with: [.grouped, .fraction]),
      length == 2 || length == 3 || length == 5
    else { return nil }
    var end = index + 1
    if length == 2 {
      guard NumberReader.continuesGroup(scene, end) else { return nil }
      end += 1
    }
    guard let letters = romanLetters(scene, end), letters > 1 || length != 3 else { return nil }
    return index..<end + 1
  }

  /// How many letters the Roman numeral at `index` has.
  private static func romanLetters(_ scene: borrowing Scene, _ index: Int) -> Int? {
    guard index < scene.tokens.count, scene.tokens[index].isWord,
      scene.tokens[index].flags.contains(.capital), !scene.isGlued(index)
    else { return nil }
    let token = scene.tokens[index]
    for byte in token.start..<token.end {
      switch scene.bytes[byte] {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"),
        UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "M"):
        continue
      default: return nil
      }
    }
    return token.end - token.start
  }

  /// The number of an article in the way of codes, before the code's name: "5:32 Awb", "6:162 BW".
  private static func articleOfCode(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index + 1, isSymbol: ":"), scene.isGlued(index + 1), isNumber(scene, index + 2),
      scene.isGlued(index + 2), index + 3 < scene.tokens.count,
      scene.tokens[index + 3].flags.contains(.capital)
    else { return nil }
    return index..<index + 3
  }

  /// A telephone number in groups: "070 - 342 43 44", "06 12 34 56 78".
  private static func telephone(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    let token = scene.tokens[index]
    guard token.flags.contains(.leadingZero), !token.flags.contains(.fraction) else { return nil }
    var end = index + 1
    var groups = 0
    while end < scene.tokens.count, end < index + 12 {
      let part = scene.tokens[end]
      if part.isNumber, part.flags.isDisjoint(with: [.grouped, .fraction, .newLine]) {
        groups += 1
      } else if !part.isSymbol("-") {
        break
      }
      end += 1
    }
    return groups > 0 && !scene.at(end, is: [.unit, .magnitude]) ? index..<end : nil
  }

  /// A page among all, alone on its line or before a heading: "12 van 40".
  private static func pageMark(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index + 1, is: .of), isNumber(scene, index + 2), scene.isPlain(index),
      scene.isPlain(index + 2), scene.tokens[index].digits <= scene.tokens[index + 2].digits,
      scene.tokens[index + 2].digits < 1000,
      index == 0 || scene.tokens[index].flags.contains(.newLine)
    else { return nil }
    let next = index + 3
    guard next < scene.tokens.count else { return index..<next }
    let token = scene.tokens[next]
    return token.flags.contains(.newLine) || token.flags.contains(.capital) ? index..<next : nil
  }
}
