// SPDX-License-Identifier: EUPL-1.2

extension RuleFamily {
  /// What a number counts or measures, and what it leaves out because the text is damaged or names no thing.
  static let dutchCounting = RuleFamily(
    "Counting, and what scans and lost spaces leave",
    [
      Rule(
        "nl.count.plural", .layer,
        note:
          "A number counts a plural, with its adjectives; with a magnitude or points of thousands also another noun. A name, an adverb or a participle is no noun, and a point makes no fraction of a count.",
        examples: [
          Rule.Example("Er zijn 316 nieuwe onderzoeken gestart.", "level 316 count"),
          Rule.Example("Wij beheren 402 grote en kleinere stations.", "level 402 count"),
          Rule.Example("Het korps telt tien regionaal georganiseerde eenheden.", "level 10 count"),
          Rule.Example("Er is ruimte voor 12.500 publiek.", "level 12500 count"),
          Rule.Example("Zij werken op 43 verschillende plekken.", "level 43 count"),
          Rule.Example(
            "Er zijn 150 Kamerleden en 13 VN-lidstaten.", "level 150 count", "level 13 count"),
          Rule.Example("De normen 71 en 74 alvast invoeren."),
          Rule.Example("Onder IFRS 15 toegepast, volgens WCAG 2.2 succescriteria."),
          Rule.Example("Product 1002 Verkeersveiligheid Dorpsweg"),
          Rule.Example("Die 35 bereiken wij."),
        ]),
      Rule(
        "nl.count.times", .layer,
        note:
          "How often something happened counts it; a frequency and a multiple count nothing.",
        examples: [
          Rule.Example("Er was 12x uitval.", "level 12 count"),
          Rule.Example("Zij kregen 15 keer een melding.", "level 15 count"),
          Rule.Example("Het kwam 4 maal tot staking van werk."),
          Rule.Example("Er was 3 keer storing op het net.", "level 3 count"),
          Rule.Example("Zij komen 4 keer per jaar samen."),
          Rule.Example("Dat is 4 keer efficiënter."),
        ]),
      Rule(
        "nl.count.row", .layer,
        note:
          "A number whose noun stands before it: at a further time in a row, in a bracket that tells the sizes again of another time, behind \"die\".",
        examples: [
          Rule.Example(
            "Het aantal klachten was 340 in 2020, 410 in 2021 en 502 in 2022.",
            "level 340 count, 2020", "level 410 count, 2021", "level 502 count, 2022"),
          Rule.Example(
            "In 2018 waren er 4.210 klachten en 1.120 boetes (2017: 3.905 en 1.048).",
            "level 4210 count, 2018", "level 1120 count, 2018", "level 3905 count, 2017",
            "level 1048 count, 2017"),
          Rule.Example(
            "Er zijn 35.000 winkels. Die 35.000 kunnen open.", "level 35000 count",
            "level 35000 count, hypothetical"),
          Rule.Example("Er zijn 35 winkels. Die 35 kunnen open.", "level 35 count"),
        ]),
      Rule(
        "nl.count.described", .layer,
        note: "A large number counts a noun whose participle brings its own words before it.",
        examples: [
          Rule.Example("Er zijn 104.500 door winkels gemelde storingen.", "level 104500 count"),
          Rule.Example("Wij zagen 1.240 in 2019 verleende vergunningen.", "level 1240 count, 2019"),
          Rule.Example("Dat zijn 4.500 aan gemeenten verkochte woningen.", "level 4500 count"),
          Rule.Example("Zij staan op nummer 4.500 in de lijst van genoemde scholen."),
        ]),
      Rule(
        "nl.count.rank", .layer,
        note:
          "\"een\" with an ordinal before what an order is made of is a place in it and no share.",
        examples: [
          Rule.Example("Nederland staat op een zevende plaats."),
          Rule.Example("Dat is een derde keer."),
          Rule.Example("Een zesde van de scholen stopt.", "level 16.6667 percent"),
        ]),
      Rule(
        "nl.text.glued", .layer,
        note:
          "A lost space between a word that leads a number and the number, or between what it measures and the next word.",
        examples: [
          Rule.Example("De opwarming blijft beperkt tot1,5°C.", "level 1.5 Cel, at_most"),
          Rule.Example("Dat duurt nu 57 jaaraan een stuk.", "level 57 year"),
          Rule.Example(
            "Er zijn 65% meerkinderen in de opvang.", "change by 65 percent of count, up"),
          Rule.Example("Er zijn 37 inspectiesuitgevoerd.", "level 37 count"),
          Rule.Example("Er zijn 6 aaneengesloten gebieden.", "level 6 count"),
        ]),
      Rule(
        "nl.text.cells", .layer,
        note: "One blank joins groups of three digits; a tab, or more blanks, part two cells.",
        examples: [
          Rule.Example("Er wonen 12 500 mensen.", "level 12500 count"),
          Rule.Example("Wegen 300\t800 Vervangen van asfalt"),
        ]),
      Rule(
        "nl.unit.compound", .layer,
        note:
          "A unit over a unit, and a power that lost its place; a lower-case \"°c\" is what scans make of \"%\", and a letter against a second number is part of a code.",
        examples: [
          Rule.Example("De geleidbaarheid was 44,8 mS/cm.", "level 44.8 mS/cm"),
          Rule.Example("Het gehalte is 20 mg/100ml.", "level 20 mg per 100ml"),
          Rule.Example("Het vermogen is 50 W/m³.", "level 50 W/m3"),
          Rule.Example("Een kavel van 70m 2 is genoeg.", "level 70 m2"),
          Rule.Example("Zij kreeg 25°c van het totaal."),
          Rule.Example("Bijlage 2 181L - 2014"),
        ]),
      Rule(
        "nl.money.carried", .layer,
        note:
          "An amount without a currency is in that of the sentence, else in the country's own; foreign money does not carry over.",
        examples: [
          Rule.Example(
            "Zij betalen 350 miljoen pond. Voor ons gaat het om 40 miljard.", "level 350000000 GBP",
            "level 40000000000 EUR"),
          Rule.Example(
            "Zij betalen 5 miljard dollar, waarvan 3 miljard nu.", "level 5000000000 USD",
            "level 3000000000 USD"),
          Rule.Example(
            "Dat kost 3 miljoen gulden. Daarvan is 2 miljoen besteed.", "level 3000000 NLG",
            "level 2000000 NLG"),
        ]),
    ])
}
