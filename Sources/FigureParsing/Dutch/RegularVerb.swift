// SPDX-License-Identifier: EUPL-1.2

/// The forms of regular verbs, made from their infinitives, as a table of rows that the lexicon reads.
///
/// A bar parts a separable verb ("aan|passen"), of whose base the finite forms are added as well; an apostrophe before
/// "en" says that the vowel before it is unstressed and does not double ("koppel'en"); a plus that the participle takes
/// "ge" although the verb begins like one that does not ("+genereren").
///
/// Every start of the program makes all of them, so letters are bytes here, of Latin-1: as characters they would take longer
/// than a short text takes to read.
struct RegularVerb {
  private typealias Letters = [UInt8]

  /// What stands before the base of a separable verb.
  private let particle: Letters
  private let base: Letters
  private let stem: Letters
  private let past: Letters
  private let participle: Letters

  init(_ written: Substring) {
    var marked = Letters()
    marked.reserveCapacity(24)
    var bar = 0
    for scalar in written.unicodeScalars {
      if scalar == "|" { bar = marked.count } else { marked.append(Self.letter(scalar)) }
    }
    particle = Letters(marked[..<bar])
    marked.removeSubrange(..<bar)
    let takesPrefix = marked.first == Self.letter("+")
    if takesPrefix { marked.removeFirst() }
    let isUnstressed = Self.ends(marked, "'en")
    let base = marked.filter { $0 != Self.letter("'") }
    let stem = isUnstressed ? Letters(base.dropLast(2)) : Self.stem(of: base)
    let ending = Self.isVoiceless(base) ? Self.letter("t") : Self.letter("d")
    self.base = base
    self.stem = stem
    past = stem + [ending, Self.letter("e")]
    let closed = stem.last == ending ? stem : stem + [ending]
    participle = !takesPrefix && Self.hasPrefix(base) ? closed : Self.withPrefix(closed)
  }

  /// One row of the lexicon: every form with what it is.
  var row: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the row in UTF-8.
  fileprivate func write(to bytes: inout [UInt8]) {
    let ownEnding = stem.last == Self.letter("t") ? [] : [Self.letter("t")]
    func add(_ first: Letters, _ second: Letters, _ third: Letters, _ tag: StaticString) {
      for letters in [first, second, third] {
        for letter in letters {
          if letter < 0x80 {
            bytes.append(letter)
          } else {
            bytes.append(0xC0 | letter >> 6)
            bytes.append(0x80 | letter & 0x3F)
          }
        }
      }
      tag.withUTF8Buffer { bytes += $0 }
    }
    add(particle, base, [], ":i ")
    add(particle, stem, ownEnding, ":p ")
    add(particle, past, [], ":v ")
    add(particle, past, [], "n:v ")
    add(particle, participle, [], ":d")
    // "stelde … vast": the base stands alone; what has no ending of its own ("rust", "put") is a noun as often.
    if !particle.isEmpty, !ownEnding.isEmpty {
      add([0x20], stem, ownEnding, ":p ")
      add([], past, [], ":v ")
      add([], past, [], "n:v")
    }
    add([], [], [], " | verb")
  }

  private static let prefixes = ["be", "ge", "her", "ont", "ver", "onder", "over", "weer", "vol"]

  /// A letter's byte.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar.value)
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a", "e", "i", "o", "u", "y", "ë", "ï": true
    default: false
    }
  }

  private static func doubles(_ byte: UInt8) -> Bool {
    isVowel(byte) && byte < 0x80 && !"iy".utf8.contains(byte)
  }

  private static func ends(_ letters: Letters, _ ending: String) -> Bool {
    letters.count >= ending.unicodeScalars.count
      && zip(letters.reversed(), ending.unicodeScalars.reversed()).allSatisfy { $0 == letter($1) }
  }

  /// Whether it begins as a verb does whose participle has no "ge".
  private static func hasPrefix(_ base: Letters) -> Bool {
    prefixes.contains { base.count > $0.utf8.count + 4 && base.starts(with: $0.utf8) }
  }

  /// The stem, spelled as the present is: "maken" is "maak", "zetten" is "zet", "reizen" is "reis", "noteren" is "noteer".
  private static func stem(of base: Letters) -> Letters {
    if ends(base, "ëren") || ends(base, "ueren") { return base.dropLast(4) + "eer".utf8 }
    var letters = Letters(base.dropLast(2))
    guard letters.count > 2, let last = letters.last else { return letters }
    let (before, earlier) = (letters[letters.count - 2], letters[letters.count - 3])
    if last == before, !isVowel(last) {
      letters.removeLast()
    } else if !isVowel(last), last != letter("w"), doubles(before), !isVowel(earlier) {
      letters[letters.count - 1] = before
      letters.append(last)
    }
    if letters.last == letter("v") { letters[letters.count - 1] = letter("f") }
    if letters.last == letter("z") { letters[letters.count - 1] = letter("s") }
    return letters
  }

  /// Whether the consonant before "en" makes "te" of the past.
  private static func isVoiceless(_ base: Letters) -> Bool {
    let root = base.dropLast(2)
    guard let last = root.last else { return false }
    return "tkfspx".utf8.contains(last) || root.suffix(2).elementsEqual("ch".utf8)
  }

  private static func withPrefix(_ closed: Letters) -> Letters {
    let second = closed.dropFirst().first
    switch closed.first {
    case letter("e"): return "ge".utf8 + [letter("ë")] + closed.dropFirst()
    case letter("i") where second != letter("j"):
      return "ge".utf8 + [letter("ï")] + closed.dropFirst()
    default: return "ge".utf8 + closed
    }
  }
}

extension DutchLexicon {
  /// The rows of all forms of ``regularVerbs``.
  static var regularVerbForms: String {
    var rows: [UInt8] = []
    // Written out a verb is six times as long.
    rows.reserveCapacity(regularVerbs.utf8.count * 7)
    for verb in regularVerbs.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      RegularVerb(Substring(verb)).write(to: &rows)
      rows.append(0x0A)
    }
    return String(decoding: rows, as: UTF8.self)
  }
}
