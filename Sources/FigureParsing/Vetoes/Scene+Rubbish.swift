// SPDX-License-Identifier: EUPL-1.2

/// Lines that a scan or a font without a map has made of text: no figure can be read in them.
extension Scene {
  /// Whether most of the sentence is no words: letters without a vowel, lone letters, letters and digits mixed, signs
  /// that running text does not have.
  ///
  /// Only a sentence that seems to hold a figure is asked.
  var isRubbish: Bool {
    guard !drafts.isEmpty, tokens.count >= 6 else { return false }
    var (odd, words) = (0, 0)
    for index in tokens.indices {
      // As many words that are none of these as all others could be.
      if 2 * (words - odd) >= tokens.count { return false }
      switch tokens[index].kind {
      case .number: continue
      case .word:
        words += 1
        if isOddWord(index) { odd += 1 }
      case .symbol where isOddSign(tokens[index].detail):
        words += 1
        odd += 1
      case .symbol: continue
      }
    }
    return words >= 4 && 2 * odd > words
  }

  private func isOddWord(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.entry == 0, !token.flags.contains(.acronym) else { return false }
    if token.end - token.start == 1 { return true }
    if token.flags.contains(.mixed) {
      return !token.flags.contains(.capital) && !isCode(token.start..<token.end)
    }
    guard token.end - token.start > 2 else { return false }
    return !(token.start..<token.end).contains {
      switch bytes[$0] | 0x20 {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        true
      default: bytes[$0] >= 0x80 || bytes[$0] == UInt8(ascii: ".")
      }
    }
  }

  /// Whether letters are followed by digits and nothing else, as in the name of a road: "n242".
  private func isCode(_ word: Range<Int>) -> Bool {
    let letters = word.prefix { bytes[$0] > UInt8(ascii: "9") }
    return !letters.isEmpty
      && word.dropFirst(letters.count).allSatisfy { bytes[$0] &- UInt8(ascii: "0") < 10 }
  }

  /// Signs of a table, of emphasis and of notes are none of these: "| 12% |", "**5%**", "5%[1]".
  private func isOddSign(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "="),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
