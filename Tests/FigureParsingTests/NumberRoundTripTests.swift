// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import SeededDice
import Testing

@testable import FigureParsing

/// Numbers written out by an independent speller and read back.
@Suite struct NumberRoundTripTests {
  static let small = [
    "", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]
  static let tens = [
    "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig",
  ]

  /// The number below a thousand as one word.
  static func word(_ number: Int) -> String {
    if number >= 100 {
      return (number >= 200 ? small[number / 100] : "") + "honderd" + word(number % 100)
    }
    guard number >= 20 else { return small[number] }
    let unit = small[number % 10]
    guard !unit.isEmpty else { return tens[number / 10] }
    return unit + (unit.hasSuffix("e") ? "ën" : "en") + tens[number / 10]
  }

  /// The number below a billion as words: millions apart, a space after thousand.
  static func words(_ number: Int) -> String {
    var parts: [String] = []
    let (millions, thousands, rest) = (number / 1_000_000, number / 1000 % 1000, number % 1000)
    if millions > 0 { parts.append((millions == 1 ? "een" : word(millions)) + " miljoen") }
    if thousands > 0 { parts.append((thousands == 1 ? "" : word(thousands)) + "duizend") }
    if rest > 0 { parts.append(word(rest)) }
    return parts.joined(separator: " ")
  }

  static func grouped(_ number: Int, _ separator: String) -> String {
    var digits = Array(String(number))
    var index = digits.count - 3
    while index > 0 {
      digits.insert(contentsOf: separator, at: index)
      index -= 3
    }
    return String(digits)
  }

  static func values(_ text: String) -> [String] {
    FigureParser().quantities(
      in: Document(name: "t", sha256: "", text: text),
      options: QuantityOptions(isBare: true, sorts: [.number])
    ).map { $0.quote + "=" + ($0.amount?.summary ?? "") }
  }

  @Test func everyWordBelowAThousandIsRead() {
    for number in 2..<1000 {
      let word = Self.word(number)
      #expect(Self.values(word) == ["\(word)=\(number)"])
    }
  }

  @Test func wordsAreRead() {
    var dice = SeededDice(seed: 7)
    for _ in 0..<400 {
      let number = Int.random(in: 2..<(10 << Int.random(in: 0...26, using: &dice)), using: &dice)
      let words = Self.words(number)
      #expect(Self.values("Er zijn \(words).") == ["\(words)=\(number)"])
    }
  }

  @Test(arguments: [".", "\u{A0}", "\u{202F}", "\u{2009}", " ", ""])
  func digitsAreRead(_ separator: String) {
    var dice = SeededDice(seed: 11)
    for _ in 0..<200 {
      let number = Int.random(in: 1..<(10 << Int.random(in: 0...36, using: &dice)), using: &dice)
      let fraction = Int.random(in: 1...9, using: &dice)
      let digits = Self.grouped(number, separator) + ",\(fraction)"
      #expect(Self.values("Het is \(digits) nu") == ["\(digits)=\(number).\(fraction)"])
      let whole = Self.grouped(number, separator)
      #expect(Self.values("Het is \(whole) nu") == ["\(whole)=\(number)"])
    }
  }
}
