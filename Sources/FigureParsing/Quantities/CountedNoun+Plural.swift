// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a number of policy text may count: plurals, and what stands in running text.
///
/// The word behind a reference, a page number or a digit that a scan made of a letter is a name, an adverb or half a word
/// as often as a noun; a false count is worse than a missed one.
extension CountedNoun {
  /// The end of the noun phrase when the number may count it, or nil.
  static func counted(
    _ scene: borrowing Scene, _ measure: borrowing Measure, _ phrase: Range<Int>
  ) -> Int? {
    let number = measure.tokens.lowerBound
    // A point begins no fraction of a count: "2.2 succescriteria" is of version 2.2.
    if scene.tokens[number].flags.contains(.point), measure.magnitude == 0 { return nil }
    // A unit that was refused ("25°c"), "71 blz.".
    guard !scene.at(phrase.lowerBound, is: [.unit, .abbreviation]) else { return nil }
    let end = phrase.upperBound
    let inText = standsInText(scene, measure)
    guard !isName(scene, end - 1) || inText else { return nil }
    // "12x uitval"
    if phrase.lowerBound > measure.tokens.upperBound { return end }
    // "21.400 ernstig gewonden": a word that looks like no noun before one.
    if end == phrase.lowerBound + 1, !endsAsPlural(scene, end - 1), isUnbent(scene, end - 1),
      isNoun(scene, end), endsAsPlural(scene, end), !scene.tokens[end].flags.contains(.newLine),
      measure.magnitude > 0 || isLarge(scene, number)
    {
      return end + 1
    }
    if measure.magnitude > 0 || isLarge(scene, number) || endsAsPlural(scene, end - 1) {
      return end
    }
    if isAboutOne(measure) { return isName(scene, phrase.lowerBound) ? nil : end }
    // A number alone on its line numbers a page.
    guard
      !scene.tokens[number].flags.contains(.newLine)
        || !scene.tokens[phrase.lowerBound].flags.contains(.newLine)
    else { return nil }
    return plural(scene, from: phrase.lowerBound, inText: inText)
  }

  /// The end of a plural that stands behind more words than an adjective: "402 grote en kleinere stations", "tien
  /// regionaal georganiseerde eenheden", "206 nieuwe" with "Sprinters" on the next line.
  private static func plural(_ scene: borrowing Scene, from start: Int, inText: Bool) -> Int? {
    var index = start
    var bends = false
    while index < min(start + 6, scene.tokens.count) {
      let token = scene.tokens[index]
      if beginsLine(token), !bends { return nil }
      if token.flags.contains(.capital), !inText { return nil }
      if WebAddress.range(scene, at: index) != nil { return nil }
      if isBent(scene, index) {
        bends = true
      } else if bends, token.has(.and) || token.isSymbol(","), isBent(scene, index + 1) {
        bends = false
      } else {
        guard isNoun(scene, index) || isPlural(scene, index), !token.flags.contains(.paragraph)
        else { return nil }
        if index > start, endsAsPlural(scene, index) { return index + 1 }
        guard index < start + 2 && inText || bends else { return nil }
        bends = false
      }
      index += 1
    }
    return nil
  }

  /// Whether the word is an adjective before a noun, a comparison included: "kleinere".
  private static func isBent(_ scene: borrowing Scene, _ index: Int) -> Bool {
    isModifier(scene, index)
      || scene.at(index, is: .comparative) && scene.traits(index).contains(.attributive)
  }

  /// Whether an unknown word ends as an adjective that does not bend: "ernstig".
  private static func isUnbent(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.entry == 0
      && scene.lexicon.looksLikeModifier(scene.bytes.span, token.start, token.end, bent: false)
  }

  /// Whether the word has the form of a plural: "regio's", "scholen", "criteria", "technici", or is cut by a hyphen.
  static func endsAsPlural(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.flags.contains(.acronym) || token.has(.group) { return true }
    if scene.at(index, has: [.few, .ton])
      || scene.isGlued(index + 1) && scene.at(index + 1, isSymbol: "-")
    {
      return true
    }
    switch scene.bytes[token.end - 1] | 0x20 {
    case UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "a"): return true
    case UInt8(ascii: "i"): return scene.bytes[token.end - 2] == UInt8(ascii: "c")
    default: return false
    }
  }

  /// Whether the word behind the number at `index` has the form of a plural that it counts.
  static func isPluralBehind(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard let end = phrase(scene, from: index + 1) else { return false }
    return endsAsPlural(scene, end - 1)
  }

  /// Whether the number is large enough, and written so, that only an amount of things is: "12.500".
  static func isLarge(_ scene: borrowing Scene, _ number: Int) -> Bool {
    scene.tokens[number].flags.contains(.grouped)
  }

  /// One, or part of one: what is counted stands in the singular.
  private static func isAboutOne(_ measure: borrowing Measure) -> Bool {
    let value = measure.numeral.value
    return value == 1 || measure.numeral.hasFraction && value < 2
  }

  /// Whether a word with a capital is a name or heads a line; "STO-regio's" and "VN-lidstaten" are nouns.
  private static func isName(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.flags.contains(.capital) else { return false }
    return !(token.start + 1..<token.end).contains { scene.bytes[$0] == UInt8(ascii: "-") }
  }

  /// Whether the number goes on from a word in lower case, a comma or a bracket: it is no item of a list, page or code.
  private static func standsInText(_ scene: borrowing Scene, _ measure: borrowing Measure) -> Bool {
    let before = measure.tokens.lowerBound - 1
    if measure.inWords { return true }
    guard before >= 0, !scene.tokens[measure.tokens.lowerBound].flags.contains(.newLine) else {
      return false
    }
    let token = scene.tokens[before]
    return token.isSymbol("(") || token.isSymbol(",") || token.has(stops)
      || token.isWord && !token.flags.contains(.capital)
  }
}
