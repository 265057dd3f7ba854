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

  static let more = [
    Case(.number, "honderd komma nul vier", "honderd komma nul vier = 100.04"),
    Case(.number, "4 duizend 3 honderd en 21", "4 duizend 3 honderd en 21 = 4321"),
    Case(
      .number, "een miljard en een half miljoen", "een miljard en een half miljoen = 1000500000"),
    Case(.number, "negen miljoen en drie vijfde", "negen miljoen en drie vijfde = 9600000"),
    Case(.number, "4^-1 en 3e+2", "4^-1 = 0.25", "3e+2 = 300"),
    Case(.number, "viervijfde", "viervijfde = 0.8"),
    Case(.money, "3 miljoen Noorse kronen", "3 miljoen Noorse kronen = 3000000"),
    Case(.temperature, "20 C of 70F", "20 C = 20", "70F = 70"),
    Case(.age, "een jaar oud, na een jaar", "een jaar oud = 1"),
    Case(.money, "12 MUSD", "12 MUSD = 12000000"),
    Case(.dimension, "een hectare is 10.000 m²", "een hectare = 1", "10.000 m² = 10000"),
    Case(.ordinal, "de 12e en de achtendertigste", "12e = 12", "achtendertigste = 38"),
    Case(.ordinal, "vijf miljoenste", "vijf miljoenste = 5000000"),
    Case(.ordinal, "negenduizend en achtste", "negenduizend en achtste = 9008"),
    Case(.ordinal, "de laatste keer"),
    Case(
      .duration, "2 jaar en 3 maanden, een paar weken", "2 jaar en 3 maanden = ",
      "een paar weken = "),
    Case(.duration, "een half uur lang", "een half uur lang = 0.5"),
    Case(.rate, "elke dinsdag om 9.30 en maandelijks", "elke dinsdag om 9.30 = ", "maandelijks = "),
    Case(
      .range, "tussen de 3 en 5, niet meer dan 9", "tussen de 3 en 5 = 3…5", "niet meer dan 9 = 9"),
    Case(.range, "groter dan 4 en kleiner dan 6", "groter dan 4 en kleiner dan 6 = 4…6"),
  ]

  /// A text and each of its periods as quote and ends.
  static let periods: [(text: String, found: [String])] = [
    ("in de periode van 2011 tot 2016", ["van 2011 tot 2016 = 2011…2016"]),
    ("tussen 3 en 9 mei 2017", ["tussen 3 en 9 mei 2017 = 2017-05-03…2017-05-09"]),
    ("apr-jun 2018", ["apr-jun 2018 = 2018-04…2018-06"]),
    ("2-4-2015 t/m 1-5-2015", ["2-4-2015 t/m 1-5-2015 = 2015-04-02…2015-05-01"]),
    (
      "het tweede kwartaal van 2014, Q3-2015",
      [
        "het tweede kwartaal van 2014 = 2014-Q2…2014-Q2", "Q3-2015 = 2015-Q3…2015-Q3",
      ]
    ),
    ("in de jaren 1980", ["de jaren 1980 = 1980…1989"]),
    ("sinds eind 2012 of voor 1995", ["sinds eind 2012 = 2012…", "voor 1995 = …1995"]),
    ("zomer 2011, 2013 of later", ["zomer 2011 = 2011-06…2011-08", "2013 of later = 2013…"]),
    (
      "2017 H2 en de eerste helft van 2018",
      [
        "2017 H2 = 2017-07…2017-12", "de eerste helft van 2018 = 2018-01…2018-06",
      ]
    ),
    (
      "schooljaar 2016/2017, week 7 van 2015",
      [
        "schooljaar 2016/2017 = 2016/2017…2016/2017", "week 7 van 2015 = 2015…2015",
      ]
    ),
    ("de eerste vier weken van 2014", ["de eerste vier weken van 2014 = 2014…2014"]),
    ("€ 2000 en 2015 km", []),
  ]

  @Test(arguments: periods)
  func listsPeriods(_ text: String, _ found: [String]) {
    let mentions = FigureParser().quantities(
      in: Document(name: "t", sha256: "", text: text),
      options: QuantityOptions(isBare: true, sorts: [.period]))
    #expect(
      mentions.map {
        let (start, end) = ($0.period?.start?.description, $0.period?.end?.description)
        return "\($0.quote) = \(start ?? "")…\(end ?? "")"
      } == found)
  }

  @Test(arguments: numbers + units + more)
  func lists(_ each: Case) {
    #expect(Self.list(each.text, each.sort) == each.found)
  }
}
