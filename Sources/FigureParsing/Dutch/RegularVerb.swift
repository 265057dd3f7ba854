// SPDX-License-Identifier: EUPL-1.2

/// The forms of regular verbs, made from their infinitives, as a table of rows that the lexicon reads.
///
/// A bar parts a separable verb ("aan|passen"), of whose base the finite forms are added as well; an apostrophe before
/// "en" says that the vowel before it is unstressed and does not double ("koppel'en"); a plus that the participle takes
/// "ge" although the verb begins like one that does not ("+genereren").
struct RegularVerb {
  /// What stands before the base of a separable verb.
  private let particle: Substring
  private let base: String
  private let stem: String
  private let past: String
  private let participle: String

  init(_ written: Substring) {
    let takesPrefix = written.hasPrefix("+")
    let halves = (takesPrefix ? written.dropFirst() : written).split(separator: "|")
    particle = halves.count > 1 ? halves[0] : ""
    let marked = halves[halves.count - 1]
    let base = marked.filter { $0 != "'" }
    let root = marked.hasSuffix("'en") ? String(base.dropLast(2)) : nil
    let stem = root ?? Self.stem(of: base)
    let isVoiceless = Self.isVoiceless(base)
    self.base = base
    self.stem = stem
    past = stem + (isVoiceless ? "te" : "de")
    let ending = isVoiceless ? "t" : "d"
    let closed = stem.hasSuffix(ending) ? stem : stem + ending
    let hasPrefix =
      !takesPrefix && Self.prefixes.contains { base.hasPrefix($0) && base.count > $0.count + 4 }
    participle = hasPrefix ? closed : Self.withPrefix(closed)
  }

  /// One row of the lexicon: every form with what it is.
  var row: String {
    let present = stem.hasSuffix("t") ? stem : stem + "t"
    var forms = "\(particle)\(base):i \(particle)\(present):p"
    forms += " \(particle)\(past):v \(particle)\(past)n:v \(particle)\(participle):d"
    // "stelde … vast": the base stands alone; what has no ending of its own ("rust", "put") is a noun as often.
    if !particle.isEmpty, present != stem { forms += " \(present):p \(past):v \(past)n:v" }
    return forms + " | verb"
  }

  private static let prefixes = ["be", "ge", "her", "ont", "ver", "onder", "over", "weer", "vol"]
  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y", "ë", "ï"]
  private static let doubling: Set<Character> = ["a", "e", "o", "u"]

  /// The stem, spelled as the present is: "maken" is "maak", "zetten" is "zet", "reizen" is "reis", "noteren" is "noteer".
  private static func stem(of base: String) -> String {
    if base.hasSuffix("ëren") || base.hasSuffix("ueren") { return base.dropLast(4) + "eer" }
    var letters = Array(base.dropLast(2))
    guard letters.count > 2, let last = letters.last else { return String(letters) }
    let (before, earlier) = (letters[letters.count - 2], letters[letters.count - 3])
    if last == before, !vowels.contains(last) {
      letters.removeLast()
    } else if !vowels.contains(last), last != "w", doubling.contains(before),
      !vowels.contains(earlier)
    {
      letters[letters.count - 1] = before
      letters.append(last)
    }
    if letters.last == "v" { letters[letters.count - 1] = "f" }
    if letters.last == "z" { letters[letters.count - 1] = "s" }
    return String(letters)
  }

  /// Whether the consonant before "en" makes "te" of the past.
  private static func isVoiceless(_ base: String) -> Bool {
    let root = base.dropLast(2)
    return root.last.map { "tkfspx".contains($0) } ?? false || root.hasSuffix("ch")
  }

  private static func withPrefix(_ closed: String) -> String {
    switch closed.first {
    case "e": "geë" + closed.dropFirst()
    case "i" where !closed.hasPrefix("ij"): "geï" + closed.dropFirst()
    default: "ge" + closed
    }
  }
}

extension DutchLexicon {
  /// The rows of all forms of ``regularVerbs``.
  static var regularVerbForms: String {
    regularVerbs.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { RegularVerb($0).row }
      .joined(separator: "\n")
  }
}
