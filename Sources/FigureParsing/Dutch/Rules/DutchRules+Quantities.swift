// SPDX-License-Identifier: EUPL-1.2

extension RuleFamily {
  /// How numbers and their units are written; the readers of the lower layer do it for every figure.
  static let dutchQuantities = RuleFamily(
    "Numbers and units",
    [
      Rule(
        "nl.number.words", .layer,
        note:
          "Number words of any length, also with a half, a fraction or a magnitude behind them.",
        examples: [
          Rule.Example("Er zijn drieënveertigduizend leerlingen.", "level 43000 count"),
          Rule.Example("De bijdrage is tweeënhalf miljoen euro.", "level 2500000 EUR"),
          Rule.Example("Het kost een half miljard euro.", "level 500000000 EUR"),
          Rule.Example("Een half uur later sprak de minister."),
        ]),
      Rule(
        "nl.number.magnitude", .layer,
        note:
          "Magnitudes in every spelling; a \"k\" or \"M\" against an amount of money multiplies it.",
        examples: [
          Rule.Example("Er is € 12 mln. beschikbaar.", "level 12000000 EUR"),
          Rule.Example("De schuld is 1,5 mrd euro.", "level 1500000000 EUR"),
          Rule.Example("Het budget is € 250k.", "level 250000 EUR"),
          Rule.Example("De M4 is een weg."),
        ]),
      Rule(
        "nl.number.scale", .layer,
        note:
          "A scale stated once multiplies the amount before it, or the bare numbers after it; it is no amount itself.",
        examples: [
          Rule.Example("De post is € 450 (x € 1.000).", "level 450000 EUR"),
          Rule.Example("De lasten (in miljoenen euro's) zijn 35.", "level 35000000 EUR"),
          Rule.Example("De baten (x € 1 mln) zijn 12.", "level 12000000 EUR"),
          Rule.Example("Bedragen x € 1.000."),
        ]),
      Rule(
        "nl.number.minus", .layer,
        note: "\"-/-\" and \"min\" before a share or an amount of money; \"min.\" is a minimum.",
        examples: [
          Rule.Example("Het saldo is -/- € 5 miljoen.", "level -5000000 EUR"),
          Rule.Example("De koopkracht is min 0,5 procent.", "level -0.5 percent"),
          Rule.Example("Het saldo is € -12 miljoen.", "level -12000000 EUR"),
          Rule.Example("De norm is plus/min 5 procent.", "level 5 percent"),
        ]),
      Rule(
        "nl.unit.letter", .layer,
        note: "A unit of one letter is small; only the litre may be a capital.",
        examples: [
          Rule.Example("De silo weegt 40 t.", "level 40 t"),
          Rule.Example("Het vat houdt 30 L.", "level 30 L"),
          Rule.Example("Op bijlage 4 T."),
          Rule.Example("Een punt van zorg is de opvang."),
        ]),
      Rule(
        "nl.money.ton", .layer,
        note: "\"Een ton\" is € 100.000 where the text speaks of money, else 1.000 kilo.",
        examples: [
          Rule.Example("De verbouwing kost een ton.", "level 100000 EUR"),
          Rule.Example("De subsidie is anderhalve ton.", "level 150000 EUR"),
          Rule.Example("De schade bedraagt drie ton.", "level 300000 EUR"),
          Rule.Example("De uitstoot is 3 ton CO2.", "level 3 t"),
        ]),
      Rule(
        "nl.money.dash", .layer,
        note: "A dash in place of the cents says that there are none.",
        examples: [
          Rule.Example("De prijs is € 198,-.", "level 198 EUR"),
          Rule.Example("De prijs is € 1.250,--.", "level 1250 EUR"),
          Rule.Example("De boete bedraagt € 95,- per dag.", "level 95 EUR per day"),
          Rule.Example("De prijs is p.m."),
        ]),
      Rule(
        "nl.range.shared", .layer,
        note:
          "Both ends of a range share the magnitude and unit of the second; a scan may make a letter of \"à\".",
        examples: [
          Rule.Example("Dit kost 7 tot 9 miljoen euro.", "level 7000000…9000000 EUR"),
          Rule.Example("Een groep van 5 à 6 procent.", "level 5…6 percent"),
          Rule.Example("De opbrengst is 6 i 8 mld.", "level 6000000000…8000000000 EUR"),
          Rule.Example("Hij was 5 A 6 procent.", "level 5…6 percent"),
        ]),
      Rule(
        "nl.bound.after", .layer,
        note: "\"of meer\", \"en hoger\" bound the size before them.",
        examples: [
          Rule.Example("Dat is 5% of meer.", "level 5 percent, at_least"),
          Rule.Example("Dat geldt bij € 500 of minder.", "level 500 EUR, at_most"),
          Rule.Example("Scholen met 200 leerlingen of meer doen mee.", "level 200 count, at_least"),
        ]),
      Rule(
        "nl.rate.denominator", .layer,
        note: "A rate's denominator, a number in it as written; a noun may stand between.",
        examples: [
          Rule.Example(
            "Er zijn 0,3 artsen per 25.000 inwoners.", "level 0.3 count per 25.000 inwoners"),
          Rule.Example(
            "Per 1.000 inwoners zijn er 3,2 huisartsen.", "level 3.2 count per 1.000 inwoners"),
          Rule.Example("De heffing is € 35/ton.", "level 35 EUR per t"),
          Rule.Example("Dat is 5.000 euro schuld per huishouden.", "level 5000 EUR per household"),
          Rule.Example("Per jaar is dat 5%.", "level 5 percent"),
        ]),
    ])
}
