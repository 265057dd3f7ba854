// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import SeededDice
import Testing

@testable import FigureParsing

/// Whole figures written as sentences and read back: value, unit, ends, direction, bound and period come out as they went in.
@Suite struct FigureRoundTripTests {
  /// A size as it is written, and as the summary of a figure gives it.
  struct Size {
    let written: String
    let summary: String
  }

  /// A sentence that states one figure, and its summary.
  struct Statement {
    let text: String
    let summary: String
  }

  static let subjects = [
    "het aandeel deeltijders", "de omzet van de sector", "het verzuim in de zorg",
    "de bijdrage van ouders", "de gemiddelde huur",
  ]

  /// A share, or an amount of money in millions, of so many tenths.
  static func size(_ tenthsIn: Range<Int>, isMoney: Bool, _ dice: inout SeededDice) -> Size {
    let tenths = Int.random(in: tenthsIn, using: &dice)
    let digits = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(tenths % 10)"
    guard isMoney else {
      let value = ExactDecimal(Int128(tenths), exponent: -1)
      return Size(
        written: digits + (Bool.random(using: &dice) ? "%" : " procent"),
        summary: "\(value) percent")
    }
    let value = ExactDecimal(Int128(tenths), exponent: 5)
    return Size(
      written: Bool.random(using: &dice) ? "€ \(digits) miljoen" : "\(digits) miljoen euro",
      summary: "\(value) EUR")
  }

  static func level(_ dice: inout SeededDice) -> Statement {
    let size = size(11..<1000, isMoney: Bool.random(using: &dice), &dice)
    let subject = subjects.randomElement(using: &dice) ?? ""
    let year = Int.random(in: 2001...2024, using: &dice)
    let bounds = [
      ("", ""), ("circa ", ", about"), ("ruim ", ", just_over"), ("minstens ", ", at_least"),
      ("maximaal ", ", at_most"),
    ]
    let bound = bounds.randomElement(using: &dice) ?? ("", "")
    return Statement(
      text: "In \(year) bedroeg \(subject) \(bound.0)\(size.written).",
      summary: "level \(size.summary)\(bound.1), \(year)")
  }

  static func fromTo(_ dice: inout SeededDice) -> Statement {
    let isMoney = Bool.random(using: &dice)
    let low = size(11..<200, isMoney: isMoney, &dice)
    let high = size(200..<400, isMoney: isMoney, &dice)
    let subject = subjects.randomElement(using: &dice) ?? ""
    let year = Int.random(in: 2001...2020, using: &dice)
    let later = year + Int.random(in: 1...4, using: &dice)
    let rises = Bool.random(using: &dice)
    let (from, to) = rises ? (low, high) : (high, low)
    let verb = rises ? ("steeg", "up") : ("daalde", "down")
    let unit = isMoney ? " EUR" : " percent"
    return Statement(
      text:
        "In Delft \(verb.0) \(subject) van \(from.written) in \(year) naar \(to.written) in \(later).",
      summary:
        "change \(from.summary.dropLast(unit.count)) → \(to.summary), \(verb.1), \(year)…\(later)")
  }

  static func moved(_ dice: inout SeededDice) -> Statement {
    let size = size(11..<300, isMoney: Bool.random(using: &dice), &dice)
    let subject = subjects.randomElement(using: &dice) ?? ""
    let year = Int.random(in: 2001...2024, using: &dice)
    let verb = Bool.random(using: &dice) ? ("gestegen", "up") : ("gedaald", "down")
    return Statement(
      text: "In \(year) is \(subject) met \(size.written) \(verb.0).",
      summary: "change by \(size.summary), \(verb.1), \(year)")
  }

  @Test(arguments: [11, 77, 2026] as [UInt64])
  func comesBack(_ seed: UInt64) {
    var dice = SeededDice(seed: seed)
    for round in 0..<150 {
      let statement =
        switch round % 3 {
        case 0: Self.level(&dice)
        case 1: Self.fromTo(&dice)
        default: Self.moved(&dice)
        }
      #expect(
        RuleTests.figures(statement.text).map(\.summary) == [statement.summary],
        "\(statement.text)")
    }
  }
}
