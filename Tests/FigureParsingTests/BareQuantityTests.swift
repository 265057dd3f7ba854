// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureParsing

/// The mode in which every number counts, sort by sort.
@Suite struct BareQuantityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let sort: QuantityMention.Sort
    let text: String
    let found: [String]
    var testDescription: String { "\(sort.rawValue): \(text)" }

    init(_ sort: QuantityMention.Sort, _ text: String, _ found: String...) {
      (self.sort, self.text, self.found) = (sort, text, found)
    }
  }

  /// Each quantity as its quote and value.
  static func list(_ text: String, _ sort: QuantityMention.Sort) -> [String] {
    FigureParser().quantities(
      in: Document(name: "t", sha256: "", text: text),
      options: QuantityOptions(isBare: true, sorts: [sort])
    ).map { "\($0.quote) = \($0.amount?.summary ?? "")" }
  }

  static let numbers = [
    Case(.number, "zevenenzestig", "zevenenzestig = 67"),
    Case(.number, "drieëntwintig en drie-en-twintig", "drieëntwintig = 23", "drie-en-twintig = 23"),
    Case(.number, "vijfduizend driehonderdtwaalf", "vijfduizend driehonderdtwaalf = 5312"),
    Case(
      .number, "negen miljoen tweehonderdduizend vier",
      "negen miljoen tweehonderdduizend vier = 9200004"),
    Case(.number, "2,5 duizend", "2,5 duizend = 2500"),
    Case(.number, "anderhalf miljoen", "anderhalf miljoen = 1500000"),
    Case(.number, "zesenhalf", "zesenhalf = 6.5"),
    Case(.number, "acht en een half", "acht en een half = 8.5"),
    Case(.number, "een half miljard", "een half miljard = 500000000"),
    Case(.number, "duizend en dertien", "duizend en dertien = 1013"),
    Case(.number, "tussen duizend en dertien", "duizend = 1000", "dertien = 13"),
    Case(.number, "drie dozijn", "drie dozijn = 36"),
    Case(.number, "¾ en 2½", "¾ = 0.75", "2½ = 2.5"),
    Case(.number, "3 1/4", "3 1/4 = 3.25"),
    Case(.number, "zes zevende", "zes zevende = 0.8571"),
    Case(.number, "25k en 3M", "25k = 25000", "3M = 3000000"),
    Case(.number, "-12 en min drie", "-12 = -12", "min drie = -3"),
    Case(.number, "10 - 12", "10 = 10", "12 = 12"),
    Case(.number, ",5", ",5 = 0.5"),
    Case(.number, "2^10", "2^10 = 1024"),
    Case(.number, "12 500 en 12\u{202F}500", "12 500 = 12500", "12\u{202F}500 = 12500"),
    Case(.number, "250ml van https://a.nl/12?b=3"),
    Case(.number, "een achtste", "een achtste = 0.125"),
    Case(.number, "vierende elfen duizenden"),
  ]

  static let units = [
    Case(.percent, "min 3 procent", "min 3 procent = -3"),
    Case(.percent, "een percentage van 40", "percentage van 40 = 40"),
    Case(.money, "€ 7,50 of 8 euro 25", "€ 7,50 = 7.5", "8 euro 25 = 8.25"),
    Case(.money, "30 dollar en 5 cent", "30 dollar en 5 cent = 30.05"),
    Case(.money, "€ -4 en CHF 12", "€ -4 = -4", "CHF 12 = 12"),
    Case(.money, "alle 12 all 12"),
    Case(
      .dimension, "een 20-liter vat en twee vierkante meter", "20-liter = 20",
      "twee vierkante meter = 2"),
    Case(.temperature, "12 graden Celsius, 30°", "12 graden Celsius = 12", "30° = 30"),
    Case(.age, "16-jarige leeftijd, 4 jaar oud", "16-jarige leeftijd = 16", "4 jaar oud = 4"),
  ]

  @Test(arguments: numbers + units)
  func lists(_ each: Case) {
    #expect(Self.list(each.text, each.sort) == each.found)
  }
}
