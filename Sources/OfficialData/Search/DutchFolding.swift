// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Brings words of titles and of questions to one form: small letters without accents, number and
/// voicing undone.
///
/// The form is for comparing only: `scholen` and `school` both give `schol`, `prijzen` and `prijs`
/// both `prijs`.
enum DutchFolding {
  /// The folded words of a text, function words left out; the parts of a word with a hyphen follow
  /// it.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var current: [UInt8] = []
    func flush() {
      if !current.isEmpty {
        if let word = fold(current) { words.append(word) }
        current.removeAll(keepingCapacity: true)
      }
    }
    for scalar in text.unicodeScalars {
      if let letters = plain(scalar) { current += letters } else { flush() }
    }
    flush()
    return words
  }

  /// How many words of a code's title tell something: without the name of its group before a colon ("Leeftijd: 25 tot 35
  /// jaar") and the letter or number of a classification ("F Bouwnijverheid", "10-12 Voedingsmiddelen").
  static func wordCount(ofCode title: String) -> Int {
    var own = title[...]
    if let colon = own.range(of: ": ") { own = own[colon.upperBound...] }
    let parts = own.split(separator: " ", maxSplits: 1)
    if parts.count == 2, parts[1].first?.isUppercase == true,
      parts[0].allSatisfy({ $0.isNumber || $0 == "-" }) || parts[0].count == 1
        || parts[0].count == 3 && parts[0].dropFirst().first == "-"
    {
      own = parts[1]
    }
    if let bracket = kindBracket(in: own) { own = own[..<bracket] }
    return max(1, words(of: String(own)).count)
  }

  /// The words in brackets behind a code's title, which say of what kind it is: of "Utrecht (gemeente)" the last.
  static func kindWords(ofCode title: String) -> [String] {
    kindBracket(in: title[...]).map { words(of: String(title[$0...])) } ?? []
  }

  /// Where the brackets of such words open.
  private static func kindBracket(in title: Substring) -> Substring.Index? {
    guard title.last == ")", let bracket = title.firstIndex(of: "("), bracket > title.startIndex
    else { return nil }
    return bracket
  }

  /// Small letters and digits of a scalar with its accent taken off; nil where it ends a word,
  /// empty where it is silent.
  private static func plain(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 48...57, 97...122: [UInt8(scalar.value)]
    case 65...90: [UInt8(scalar.value + 32)]
    case 0x27, 0x2019: []
    case 0xE0...0xE5, 0xC0...0xC5: [97]
    case 0xE7, 0xC7: [99]
    case 0xE8...0xEB, 0xC8...0xCB: [101]
    case 0xEC...0xEF, 0xCC...0xCF: [105]
    case 0xF1, 0xD1: [110]
    case 0xF2...0xF6, 0xD2...0xD6: [111]
    case 0xF9...0xFC, 0xD9...0xDC: [117]
    case 0x132, 0x133: [105, 106]
    default: nil
    }
  }

  /// The folded form of a word in plain small letters, or nil of a function word.
  private static func fold(_ word: [UInt8]) -> String? {
    if functionWords.contains(String(decoding: word, as: UTF8.self)) { return nil }
    return String(decoding: stem(word), as: UTF8.self)
  }

  /// The word without its ending of number, long vowels written short, a final `z` or `v` unvoiced.
  static func stem(_ word: [UInt8]) -> [UInt8] {
    var word = word
    guard word.contains(where: { $0 >= 97 }) else { return word }
    if word.count > 4, word.hasSuffix("en") {
      word.removeLast(2)
      if word.hasSuffix("er"), word.count > 6 { word.removeLast(2) }
    } else if word.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is"), !word.hasSuffix("js"), !hasLongVowel(before: word)
    {
      word.removeLast()
    } else if word.count > 5, word.hasSuffix("e") {
      word.removeLast()
    }
    if word.count > 3, let last = word.last, word[word.count - 2] == last, !isVowel(last) {
      word.removeLast()
    }
    if word.last == UInt8(ascii: "z") { word[word.count - 1] = UInt8(ascii: "s") }
    if word.last == UInt8(ascii: "v") { word[word.count - 1] = UInt8(ascii: "f") }
    var result: [UInt8] = []
    for byte in word {
      if byte == result.last, isVowel(byte), byte != UInt8(ascii: "i") { continue }
      result.append(byte)
    }
    return result
  }

  /// Whether a long vowel stands before the last letter, as in "werkloos": then the `s` belongs to
  /// the word.
  private static func hasLongVowel(before word: [UInt8]) -> Bool {
    let vowel = word[word.count - 2]
    return isVowel(vowel) && word[word.count - 3] == vowel
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    [97, 101, 105, 111, 117].contains(byte)
  }

  /// The ways to cut a folded word in two words of at least three letters, the longest first part
  /// first.
  ///
  /// A linking `s`, `e` or `en` between the two belongs to neither. Both parts are folded.
  static func cuts(of word: String) -> [(String, String)] {
    let bytes = Array(word.utf8)
    guard bytes.count >= 7 else { return [] }
    var result: [(String, String)] = []
    for place in stride(from: bytes.count - 3, through: 3, by: -1) {
      let tail = String(decoding: stem(Array(bytes[place...])), as: UTF8.self)
      let head = Array(bytes[..<place])
      var heads: [[UInt8]] = [stem(head)]
      if head.count > 4, let last = head.last, last == 115 || last == 101 {
        heads.append(stem(Array(head.dropLast())))
      }
      for head in heads {
        let pair = (String(decoding: head, as: UTF8.self), tail)
        if !result.contains(where: { $0 == pair }) { result.append(pair) }
      }
    }
    return result
  }

  /// Words that tell nothing about what is measured.
  private static let functionWords: Set<String> = [
    "de", "het", "een", "van", "en", "in", "op", "met", "voor", "aan", "door", "tot", "te", "ten",
    "ter", "bij", "naar", "uit", "om", "over", "per", "als", "dan", "dat", "die", "dit", "deze",
    "is", "was", "zijn", "waren", "werd", "worden", "wordt", "heeft", "hebben", "had", "er", "ook",
    "nog", "niet", "meer", "minder", "of", "onder", "tussen", "ruim", "bijna", "circa", "the",
    "and", "to", "for", "by", "aantal", "aandeel", "totaal", "ons", "onze", "hun", "zich", "kwam",
    "steeg", "daalde", "gestegen", "gedaald", "jaar", "procent", "zo", "n", "al", "ten", "nam",
    "toe", "tegen", "opzichte", "eerder", "daarna", "vervolgens", "waarna", "waarin", "lag",
    "lagen",
    "liep", "bedroeg", "telde", "telden", "boven", "licht", "begin", "loop", "eind", "gemiddeld",
    "duizend", "miljoen", "miljard", "daalden", "stegen", "groeide", "groeiden", "afgenomen",
    "toegenomen", "toename", "afname", "daling", "stijging", "terug", "deden", "wie", "waren",
    "mensen", "ervoor", "volgde", "kromp", "euro", "percent", "maand", "maanden",
  ]
}

extension [UInt8] {
  /// Whether the bytes end with those of `text`.
  fileprivate func hasSuffix(_ text: StaticString) -> Bool {
    guard count >= text.utf8CodeUnitCount else { return false }
    for index in 0..<text.utf8CodeUnitCount
    where self[count - text.utf8CodeUnitCount + index] != text.utf8Start[index] {
      return false
    }
    return true
  }
}
