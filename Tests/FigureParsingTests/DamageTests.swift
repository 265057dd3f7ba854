// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureParsing

/// Figures in damaged text: what is mended to read them is said, and the quote is the text as it stands.
@Suite struct DamageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let figures: [String]
    let repaired: [Bool]
    var testDescription: String { text.debugDescription }

    init(_ text: String, _ figures: String..., repaired: Bool...) {
      (self.text, self.figures, self.repaired) = (text, figures, repaired)
    }
  }

  static let furniture = [
    Case(
      "Het aandeel steeg van 19,2%\n\n12\n\nnaar 20,4% in 2025.",
      "change 19.2 → 20.4 percent, up, 2025", repaired: true),
    Case(
      "Het aandeel steeg van 19,2%\n\n115 Jaarverslag 2018\n\nnaar 20,4% in 2025.",
      "change 19.2 → 20.4 percent, up, 2025", repaired: true),
    Case(
      "Het aantal woningen steeg tot\n\n232\nStad Jaarverslag 2018\n\n345.000 in 2023.",
      "change → 345000 count, up, 2023", repaired: true),
    Case(
      "Het aandeel is in 2024 fors\n\n- 12 -\n\ngestegen met 5%.", "change by 5 percent, up, 2024",
      repaired: false),
    Case(
      "De opbrengst is gestegen tot een bedrag van\n\n57\n\nStad Jaarverslag 2018\n\n€ 5 miljoen.",
      "change → 5000000 EUR, up", repaired: true),
    Case("Nieuw gebouwd\n\n120\n\nwoningen.", "level 120 count", repaired: false),
    // A new sentence, a list of numbers, and a line that is running text are no furniture.
    Case(
      "Het aandeel is 5%\n\n12\n\nDe omzet is 7%.", "level 5 percent", "level 7 percent",
      repaired: false, false),
    Case(
      "Het aandeel was 19,2%\n\nvan 12, en dat bleef\n\nzo.", "level 19.2 percent",
      repaired: false),
  ]

  /// Lines in which no word is left.
  static let rubbish = [
    Case("kl5 8hrk wrt qzzk brsd, hgt 12% vbn tt klsj."),
    Case("# $ ! 12% # * vn # $$ 3 wrt # !"),
    Case("De BTW op CO2 en NH3 is 12% in NL en BE.", "level 12 percent", repaired: false),
    // Rows of a table, emphasis, notes and names of roads are words enough.
    Case(
      "| Utrecht | 12% | 5% |", "level 12 percent", "level 5 percent", repaired: false, false),
    Case(
      "De uitstoot daalde met 5% [1][2][3].", "change by 5 percent, down", repaired: false),
    Case("Kosten ** € 5 miljoen ** per jaar ** | totaal.", "level 5000000 EUR", repaired: false),
    Case("Wegen: n242 a9 n9 n203: 5% drukker.", "level 5 percent", repaired: false),
  ]

  @Test func whatIsDroppedIsExplained() {
    let steps = FigureParser().explain(Self.rubbish[0].text).steps
    #expect(steps.contains(.rubbish(text: "12%")))
  }

  static let letters = [
    Case("Er is 500 m\n2 natuur.", "level 500 m2", repaired: true),
    Case("De uitstoot is 3 Mton CO 2.", "level 3000000 t", repaired: true),
    Case("De uitstoot van CO\n2 daalde met 12%.", "change by 12 percent, down", repaired: false),
    Case("Er is 500 m 4 palen lang.", "level 500 m", "level 4 count", repaired: false, false),
    Case("Dat is l9,2% in 2O20.", "level 19.2 percent, 2020", repaired: true),
    Case("Dat is 7 ,5 procent.", "level 7.5 percent", repaired: true),
    Case("Dat is 27,7°/o.", "level 27.7 percent", repaired: true),
  ]

  static let spaces = [
    Case("Er waren 1.626.464oproepen.", "level 1626464 count", repaired: true),
    Case("Er waren 1.626.464 oproepen.", "level 1626464 count", repaired: false),
    Case("In2023 was dat 5%.", "level 5 percent, 2023", repaired: false),
    Case("Het steeg met5% in 2024.", "change by 5 percent, up, 2024", repaired: false),
    Case("De van4tot6-regeling telt."),
  ]

  static let encodings = [
    Case("Dat kost â‚¬ 5 miljoen.", "level 5000000 EUR", repaired: true),
    Case("De koopkracht is â€“0,5%.", "level -0.5 percent", repaired: true),
    Case("Dat kost € 5 miljoen.", "level 5000000 EUR", repaired: false),
    Case("Dat kost \u{bf} 5 miljoen.", "level 5000000 EUR", repaired: true),
    Case("Dat kost \u{bf}\u{a0}1.250 per jaar.", "level 1250 EUR per year", repaired: true),
  ]

  /// What a line's end parts is one word, whatever the hyphen.
  @Test(arguments: ["-", "\u{ad}", "\u{2010}"]) func aWordGoesOnBehindAHyphen(hyphen: String) {
    let text = "Van de 35.841 on\(hyphen)\nderzochte dossiers was drie\(hyphen)\nkwart in orde."
    let figures = RuleTests.figures(text)
    #expect(figures.map(\.summary) == ["level 35841 count", "level 75 percent"])
    #expect(
      figures.map(\.quote) == ["35.841 on\(hyphen)\nderzochte dossiers", "drie\(hyphen)\nkwart"])
    // Two words where the first only leaves out what the second ends in.
    let apart = RuleTests.figures("In 2024 was de in\(hyphen)\nen uitvoer 12% lager.")
    #expect(apart.map(\.summary) == ["change by 12 percent, down, 2024"])
  }

  static let letterForDigit = [
    Case("Het tarief is € l.250 per jaar.", "level 1250 EUR per year", repaired: true),
    Case("Dat kost € l5 miljoen.", "level 15000000 EUR", repaired: true),
    Case("De rente is 12 o/o.", "level 12 percent", repaired: true),
    Case("Dat kost € lastig veel."),
    Case("Er zijn37 inspecties gedaan.", "level 37 count", repaired: false),
    Case("De reÃ«le groei was 2,5%.", "level 2.5 percent", repaired: false),
    Case("Hetaantal banken steeg met 5%.", "change by 5 percent, up", repaired: false),
    Case("Het resultaat was - € 49 miljoen.", "level -49000000 EUR", repaired: false),
    Case("De post (- € 3 miljoen) is laag.", "level -3000000 EUR", repaired: false),
    Case("Zie www. rekenhof.nl/20 13/fin/lasten-auto%E2%80%99S-0)."),
  ]

  /// Marks of notes hide neither the end of a sentence nor what is counted.
  static let marks = [
    Case(
      "In 2029 zou het tekort met 10% kunnen afnemen.¹ Van de dossiers is 38,8% volledig.",
      "change by 10 percent, down, hypothetical, 2029", "level 38.8 percent",
      repaired: false, false),
    Case(
      "Het land telde 1.412¹ scholen en 312¹² bibliotheken.", "level 1412 count",
      "level 312 count", repaired: false, false),
    Case("Het terrein is 500 m² groot.", "level 500 m2", repaired: false),
    Case("Per liter is dat 10⁶ deeltjes."),
  ]

  @Test(arguments: rubbish + marks + letterForDigit + furniture + letters + spaces + encodings)
  func isMended(_ each: Case) {
    let figures = RuleTests.figures(each.text)
    #expect(figures.map(\.summary) == each.figures)
    #expect(figures.map(\.repaired) == each.repaired)
    for figure in figures {
      #expect(ParsingLawTests.slice(each.text, figure.span) == figure.quote)
    }
  }
}
