// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Totals in sentences beside the sum of their parts.
@Suite struct SentenceTotalTests {
  /// The wrong totals of `text`, in which `quotes` were captured as levels.
  static func wrong(_ text: String, _ quotes: [String], _ change: (inout Figure) -> Void = { _ in })
    -> [String]
  {
    let figures = quotes.map { quote in
      Sample.figure(.level, quote, in: text) { figure in
        let isMillions = quote.contains("miljoen")
        let digits = quote.filter { $0.isNumber || $0 == "," }.map { $0 == "," ? "." : $0 }
        let number = ExactDecimal(String(digits)) ?? 0
        let numeral = Numeral(number, hasFraction: quote.contains(","))
        figure.amount = .single(isMillions ? numeral.scaled(byTenTo: 6) : numeral)
        figure.unit = quote.contains("€") ? .euro : quote.contains("%") ? .percent : .count
        figure.confidence = 90
        if figure.unit == .count { figure.counted = String(quote.drop { !$0.isLetter }) }
        change(&figure)
      }
    }.sorted { $0.span.start < $1.span.start }
    let checker = Checker(indicators: [])
    let plan = checker.plan(figures, in: DocumentContext(name: "t", text: text))
    return checker.verdicts(plan, series: [:]).filter { $0.label == .inconsistent }
      .map { "\($0.claim.quote): \($0.formula ?? "")" }
  }

  @Test(arguments: [
    // A list behind a colon, with and without nouns at its numbers.
    (
      "In totaal deden 133 scholen mee: 72 in het basisonderwijs en 51 in het voortgezet onderwijs.",
      ["133 scholen"], "133 scholen: 72 + 51 = 123"
    ),
    (
      "De raad telt 45 leden: 21 vrouwen en 29 mannen.",
      ["45 leden", "21 vrouwen", "29 mannen"], "45 leden: 21 + 29 = 50"
    ),
    (
      "Er is in totaal € 90 miljoen: € 52 miljoen voor scholen, € 21 miljoen voor regio's en € 31 miljoen voor onderzoek.",
      ["€ 90 miljoen", "€ 52 miljoen", "€ 21 miljoen", "€ 31 miljoen"],
      "€ 90 miljoen: 52000000 + 21000000 + 31000000 = 104000000"
    ),
    // Divided into all of its parts.
    (
      "De groep van 412 leerlingen is onderverdeeld in 250 jongens en 187 meisjes.",
      ["412 leerlingen", "250 jongens", "187 meisjes"], "412 leerlingen: 250 + 187 = 437"
    ),
    // Added up behind the parts.
    (
      "Delft kreeg € 21 miljoen en Leiden € 34 miljoen, samen € 65 miljoen.",
      ["€ 21 miljoen", "€ 34 miljoen", "€ 65 miljoen"],
      "€ 65 miljoen: 21000000 + 34000000 = 55000000"
    ),
    (
      "In Delft staan 113 scholen en in Leiden 128 scholen (samen 251 scholen).",
      ["113 scholen", "128 scholen", "251 scholen"], "251 scholen: 113 + 128 = 241"
    ),
    // What is left.
    (
      "De raad heeft 45 leden, van wie 21 vrouwen en de overige 29 mannen.",
      ["45 leden", "21 vrouwen", "29 mannen"], "45 leden: 21 + 29 = 50"
    ),
    (
      "Van de leerlingen koos 45% techniek, 35% zorg en de overige 30% economie.",
      ["45%", "35%", "30%"], "30%: 45 + 35 + 30 = 110"
    ),
    (
      "Van de leerlingen koos 45% techniek en de overige 65% economie.", ["45%", "65%"],
      "65%: 45 + 65 = 110"
    ),
  ])
  func aTotalIsWrongWhereTheSentenceSaysThatItsPartsAreAll(
    _ text: String, _ quotes: [String], _ found: String
  ) {
    #expect(Self.wrong(text, quotes) == [found])
  }

  /// Sentences whose numbers add up, but for rounding or for what the sentence leaves open.
  @Test(arguments: [
    (
      "In totaal 123 scholen: 72 in het basisonderwijs en 51 in het voortgezet onderwijs.",
      ["123 scholen"]
    ),
    // Rounded to tens, and to a tenth of a million.
    (
      "In totaal 120 scholen: 70 in het basisonderwijs en 60 in het voortgezet onderwijs.",
      ["120 scholen"]
    ),
    (
      "Delft kreeg € 2,4 miljoen en Leiden € 3,4 miljoen, samen € 5,9 miljoen.",
      ["€ 2,4 miljoen", "€ 3,4 miljoen", "€ 5,9 miljoen"]
    ),
    ("Van hen koos 33% techniek, 33% zorg en de overige 35% economie.", ["33%", "33%", "35%"]),
    // Not all of the parts, or some of them twice.
    ("In totaal 133 scholen: onder meer 72 in Delft en 51 in Leiden.", ["133 scholen"]),
    ("Er zijn 133 scholen, waarvan 72 in Delft en 51 in Leiden.", ["133 scholen"]),
    ("In totaal 133 scholen: 72 met een havo en 91 met een vmbo.", ["133 scholen"]),
    ("In totaal 133 scholen: 72 in Delft, 51 in Leiden en tien in Gouda.", ["133 scholen"]),
    ("In totaal 124 scholen: 72 in Delft, 51 in Leiden en een in Gouda.", ["124 scholen"]),
    (
      "In totaal 133 scholen: 72 in Delft en 51 in Leiden; de overige staan in Gouda.",
      ["133 scholen"]
    ),
    // The sum of other parts, and of two years.
    (
      "Delft heeft 113 scholen, Leiden 128 scholen en Gouda 97 scholen, de eerste twee samen 241 scholen.",
      ["113 scholen", "128 scholen", "97 scholen", "241 scholen"]
    ),
    (
      "Delft heeft 113 scholen en Leiden 128 scholen, samen met Gouda 338 scholen.",
      ["113 scholen", "128 scholen", "338 scholen"]
    ),
    ("In totaal deden 133 scholen mee: 72 in 2022 en 81 in 2023.", ["133 scholen"]),
    // Another matter, and a share of what is left.
    ("In totaal 133 scholen: 72 groepen op 7 locaties en 3 gymzalen.", ["133 scholen"]),
    (
      "Van de jongens koos 60% techniek en van de overige 50% koos 30% zorg.",
      ["60%", "50%", "30%"]
    ),
    ("Eerst viel 55% af, daarna koos 25% zorg en de overige 20% economie.", ["55%", "25%", "20%"]),
    ("Zijn het in totaal 133 scholen: 72 in Delft en 51 in Leiden?", ["133 scholen"]),
    // Who is counted by one may be counted by the other as well.
    (
      "De commissie telt 15 leden: 9 vrouwen en 8 leden uit de regio.",
      ["15 leden", "9 vrouwen", "8 leden"]
    ),
    (
      "In totaal kwamen 1.200 klachten binnen: 800 over geluid en 600 over stank.",
      ["1.200 klachten"]
    ),
    (
      "De dienst telt 350 medewerkers: 200 in vaste dienst en 180 in deeltijd.",
      ["350 medewerkers"]
    ),
    (
      "De dienst telt 150 medewerkers: 72 vrouwen in deeltijd en 51 mannen.",
      ["150 medewerkers", "72 vrouwen", "51 mannen"]
    ),
    (
      "Van de 60 scholen liggen er 41 in het noorden en 37 in de stad, de overige 9 elders.",
      ["60 scholen"]
    ),
    (
      "Van de leerlingen heeft 60% een laptop, 45% een tablet en de overige 10% een telefoon.",
      ["60%", "45%", "10%"]
    ),
    // Unlike things.
    (
      "Er zijn 41 basisscholen en 37 gymzalen, in totaal 60 gebouwen.",
      ["41 basisscholen", "37 gymzalen", "60 gebouwen"]
    ),
    (
      "In het noorden zijn 41 locaties en in het zuiden 37, samen 66 scholen.",
      ["41 locaties", "66 scholen"]
    ),
  ])
  func nobodyIsAccusedOtherwise(_ text: String, _ quotes: [String]) {
    #expect(Self.wrong(text, quotes).isEmpty)
  }

  @Test func whatIsNoPlainSizeIsNotAddedUp() {
    let text = "De raad telt 45 leden: 21 vrouwen en 29 mannen."
    let quotes = ["45 leden", "21 vrouwen", "29 mannen"]
    #expect(Self.wrong(text, quotes) { $0.modality = .target }.isEmpty)
    #expect(Self.wrong(text, quotes) { $0.approximation = .atLeast }.isEmpty)
    #expect(Self.wrong(text, quotes) { $0.repaired = true }.isEmpty)
    #expect(
      Self.wrong(text, quotes) { $0.unit = $0.quote == "29 mannen" ? .fte : .count }.isEmpty)
  }
}
