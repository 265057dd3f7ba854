// SPDX-License-Identifier: EUPL-1.2

extension RuleFamily {
  /// Sizes in words: "verdubbeld", "drie keer zo veel".
  static let dutchFactors = RuleFamily(
    "Factors",
    [
      Rule(
        "nl.change.factor", .relation([.factorVerb, .factorNoun], RelationMatcher.factor),
        note: "The size is in the word; an end that follows is part of the same change.",
        examples: [
          Rule.Example(
            "Het budget is verdubbeld tot 40 miljoen euro.", "change → 40000000 EUR by 2 factor, up"
          ),
          Rule.Example("De uitstoot is gehalveerd.", "change by 50 percent, down"),
          Rule.Example(
            "De verdubbeling in tien jaar tijd naar 8.400 auto's is fors.",
            "change → 8400 count by 2 factor, up"),
          Rule.Example(
            "Een verdubbeling van de wachttijd van 6 naar 12 weken is te veel.",
            "change 6 → 12 week by 2 factor, up"),
        ]),
      Rule(
        "nl.times", .relation([.times], RelationMatcher.times),
        note:
          "\"twee keer zo hoog als\" compares two things, \"drie keer zo veel\" alone says that something grows.",
        examples: [
          Rule.Example(
            "De uitspoeling is twee keer zo hoog als onder gras.", "difference by 2 factor, up"),
          Rule.Example("Dat is drie keer meer dan in 2019.", "change by 3 factor, up, 2019…"),
        ],
        refusals: ["Zij komen twee keer per jaar samen."]),
    ])

  /// Sizes that move.
  static let dutchChanges = RuleFamily(
    "Changes",
    [
      Rule(
        "nl.change.from-to", .relation([.from], RelationMatcher.fromTo),
        note:
          "Both ends of a change. \"van 5 tot 10 miljoen\" without a word of movement is a range.",
        examples: [
          Rule.Example(
            "Het aantal zij-instromers is van 11% naar 23% gestegen.", "change 11 → 23 percent, up"),
          Rule.Example(
            "Het aantal scholen nam af van 7.015 tot 6.587.", "change 7015 → 6587 count, down"),
          Rule.Example(
            "De opvang groeide, van 1850 plekken in 2012 naar 2675 in 2020.",
            "change 1850 → 2675 count, up, 2012…2020"),
          Rule.Example(
            "Er is extra geld, van 3 miljoen euro volgend jaar tot 5 miljoen later.",
            "change 3000000 → 5000000 EUR, up"),
          Rule.Example(
            "De formatie groeit met 41% van 574 fte in 2018 naar 811 fte in 2024.",
            "change 574 → 811 fte by 41 percent, up, 2018…2024"),
          Rule.Example(
            "De stad wil de achterstand van 800 zaken halveren naar 400.",
            "change 800 → 400 count by 50 percent, down, target"),
        ],
        refusals: [
          "Een bijdrage van 5 tot 10 miljoen euro.",
          "Het bleef onder de norm van 4 procent; in 2023 zakt het tarief naar 3,9 procent.",
        ]),
      Rule(
        "nl.change.replaced", .relation([.verb], RelationMatcher.replaced),
        note:
          "A size that is put in the place of another, as amendments do; things that are counted are replaced by others and change only between quotation marks.",
        examples: [
          Rule.Example(
            "In artikel 4 wordt «€ 150» vervangen door «€ 175».",
            "change 150 → 175 EUR, up, target"),
          Rule.Example(
            "De termijn van 8 weken wordt vervangen door een van 6 weken.",
            "change 8 → 6 week, down, target"),
        ],
        refusals: [
          "De 300 lampen zijn vervangen door 250 ledlampen.",
          "Van de bussen is 10% vervangen door elektrische.",
        ]),
      Rule(
        "nl.change.to", .relation([.moveVerb, .particle], RelationMatcher.verbTo),
        note: "The end that a verb of movement reaches.",
        examples: [
          Rule.Example("Dit aandeel stijgt naar 73%.", "change → 73 percent, up"),
          Rule.Example(
            "Het tarief wordt verhoogd en gaat naar 20%.", "change → 20 percent, up, target"),
          Rule.Example(
            "De markt groeit naar 4 tot 5 miljard euro.", "change 4000000000…5000000000 EUR, up"),
        ],
        refusals: ["Bedrijven tot 50 fte doen mee."]),
      Rule(
        "nl.change.by-verb", .relation([.moveVerb, .particle], RelationMatcher.verbBy),
        note: "The size by which a verb of movement moves.",
        examples: [
          Rule.Example("De rente steeg 0,25%-punt.", "change by 0.25 percentage_point, up"),
          Rule.Example("De export kromp met 0,3%.", "change by 0.3 percent, down"),
          Rule.Example(
            "De uitkering is met 5% gekort (van 75% naar 70%).",
            "change 75 → 70 percent by 5 percentage_point, down"),
          Rule.Example(
            "De premie zou 3 procent omlaag gaan.", "change by 3 percent, down, hypothetical"),
          Rule.Example(
            "De kosten stegen: in Assen met 5%, in Emmen met 7%.", "change by 5 percent, up",
            "change by 7 percent, up"),
          Rule.Example(
            "De uitstoot overschrijdt met 6 kiloton het plafond.", "difference by 6000 t, up"),
          Rule.Example(
            "Er moeten elk jaar 400 fte in de opvang bij komen.",
            "change by 400 fte per year, up, target"),
          Rule.Example(
            "In 2021 zijn 70 lokalen aan de school toegevoegd.", "change by 70 count, up, 2021"),
          Rule.Example(
            "Een dichte haag beperkt de hinder met 8%.", "change by 8 percent, down"),
          Rule.Example("De premie stijgt (met 4%) verder.", "change by 4 percent, up"),
        ],
        refusals: [
          "Het bureau nam 24.000 examens af.", "De waarde overschreed de 50 procent.",
          "De norm van 50 mg per liter is overschreden.", "De hinder bleef beperkt tot 5%.",
          "Er kwamen 40 mensen bij elkaar.", "In het begin valt 15 procent van de leden af.",
          "Clubs met 12 tot 340 leden groeien.",
          "Voor cultuur wordt oplopend € 30 miljoen gereserveerd.",
        ]),
      Rule(
        "nl.change.by-series", .relation([.moveVerb, .moveNoun], RelationMatcher.bySeries),
        note:
          "A further size of the same movement: at another time, behind \"met:\", or of what it is paired with.",
        examples: [
          Rule.Example(
            "De economie groeit met 1,8% dit jaar en 2,1% volgend jaar.",
            "change by 1.8 percent, up", "change by 2.1 percent, up"),
          Rule.Example(
            "De huren stegen met: 4% in Assen; 6% in Emmen.", "change by 4 percent, up",
            "change by 6 percent, up"),
          Rule.Example(
            "Het aandeel steeg naar respectievelijk 7 en 40 procent.", "change → 7 percent, up",
            "change → 40 percent, up"),
        ],
        refusals: ["De prijs steeg met 2%, de helft daarvan door 1% btw."]),
      Rule(
        "nl.change.signed", .relation([], RelationMatcher.signed),
        note:
          "A size with a sign in a bracket, with the end that it leads to, or alone: behind a verb that goes its way, beside others, or, with a plus, behind a level.",
        examples: [
          Rule.Example(
            "De export groeide in 2024 (+5,7% naar € 19 miljard).",
            "change → 19000000000 EUR by 5.7 percent, up, 2024"),
          Rule.Example("De omzet steeg (+5,7%).", "change by 5.7 percent, up"),
          Rule.Example(
            "De grootste groei was er in Emmen (+4,1%), Assen (+3,2%) en Meppel (-1,5%).",
            "change by 4.1 percent, up", "change by 3.2 percent, up", "change by 1.5 percent, down"),
          Rule.Example(
            "De omzet bedroeg € 19 miljard (+5,7%).", "level 19000000000 EUR",
            "change by 5.7 percent, up"),
          Rule.Example(
            "Het verbruik (-3% tot 4 PJ) is laag.", "change → 4 PJ by 3 percent, down"),
        ],
        refusals: [
          "De export groeide (5,7% naar landen).", "Het rendement was laag (-5,7%).",
          "De toeslag (+25%) geldt nu.", "De vraag daalde (+2%).",
          "Het saldo was € 12 miljard (-1,1%).",
          "De export groeide (-2% in een jaar).",
        ]),
      Rule(
        "nl.change.noun-by", .relation([.moveNoun], RelationMatcher.nounBy),
        note:
          "A noun of movement with its size; a saving in money is a thing, and its size a level.",
        examples: [
          Rule.Example("Een afname van 2 procentpunt.", "change by 2 percentage_point, down"),
          Rule.Example(
            "De huren laten een daling zien van 3,2%.", "change by 3.2 percent, down"),
          Rule.Example(
            "In de regio is een groei te zien van 4%.", "change by 4 percent, up"),
          Rule.Example(
            "Dat gaf een daling van de uitstoot tussen de 20 en 25 procent.",
            "change by 20…25 percent, down"),
          Rule.Example("Na een daling (-0,8 procent) kwam herstel.", "change by 0.8 percent, down"),
        ],
        refusals: [
          "Een bezuiniging van € 540 miljoen.",
          "Een groei van bedrijven tussen 10 en 50 werknemers.", "De groei (-2%) viel tegen.",
        ]),
      Rule(
        "nl.change.noun-to", .relation([.moveNoun], RelationMatcher.nounTo),
        note:
          "The end that a noun of movement reaches. \"tot\" right behind the noun ends it; further on it may be a bound and is left alone.",
        examples: [
          Rule.Example(
            "De verlaging van de heffing (box 3) naar 25% was duur.", "change → 25 percent, down"),
          Rule.Example("Er was een daling tot 40%.", "change → 40 percent, down"),
        ],
        refusals: ["Bedrijven krijgen tot 25% korting."]),
      Rule(
        "nl.change.by-noun", .relation([.moveNoun], RelationMatcher.byNoun),
        note: "A size right before its noun of movement.",
        examples: [Rule.Example("Er is 53% reductie nodig.", "change by 53 percent, down, target")]),
    ])

  /// Sizes against other sizes.
  static let dutchComparisons = RuleFamily(
    "Comparisons",
    [
      Rule(
        "nl.difference.beyond", .relation([.hedge], RelationMatcher.beyond),
        note:
          "How far something lies above or below a size that a noun names; a share of a group counts those who do.",
        examples: [
          Rule.Example(
            "De tarieven liggen 35 tot 40 procent boven het landelijke tarief.",
            "difference by 35…40 percent, up"),
          Rule.Example("De huur lag 6% boven die van 2019.", "change by 6 percent, up, 2019…"),
          Rule.Example(
            "Gemiddeld werd 4% onder de vraagprijs geboden.", "difference by 4 percent, down"),
        ],
        refusals: [
          "De uitval is 20% onder de leerlingen.", "Er is 20% boven de 65 jaar.",
          "Van de metingen lag 30% boven de norm.", "In de stad leeft 6% onder de inkomensgrens.",
          "Ruim 30% boven de norm valt af.", "Vorig jaar werd 30% boven de vraagprijs verkocht.",
          "De drone vloog 120 meter boven de stad.",
        ]),
      Rule(
        "nl.comparative", .relation([.comparative], RelationMatcher.comparative),
        note: "Against another time a change, against another thing a difference.",
        examples: [
          Rule.Example("Er is 14% meer fte.", "change by 14 percent of fte, up"),
          Rule.Example(
            "De lasten zijn 12% hoger dan het gemiddelde.", "difference by 12 percent, up"),
          Rule.Example(
            "Drenthe had 300 inwoners meer dan Flevoland.", "difference by 300 count, up"),
          Rule.Example(
            "De inning loopt € 4 miljoen achter op de raming.", "difference by 4000000 EUR, down"),
          Rule.Example(
            "De nota viel 6 ton (of 3 procent) lager uit dan begroot.",
            "difference by 6 t, down", "difference by 3 percent, down"),
          Rule.Example(
            "Musea krijgen aanzienlijk (ruim 15%) minder bezoek dan in 2019.",
            "change by 15 percent, down, just_over, 2019…"),
          Rule.Example(
            "De bussen reden 20 miljoen minder kilometers.", "change by 20000000 km, down"),
          Rule.Example(
            "Zij maakten 30 miljoen meer ritten dan in 2017.",
            "change by 30000000 count, up, 2017…"),
          Rule.Example(
            "Er is 300 miljoen meer subsidie dan in 2019.", "change by 300000000 EUR, up, 2019…"),
          Rule.Example(
            "De kosten vallen 10 procent (€ 4 miljoen) hoger uit.", "change by 10 percent, up",
            "change by 4000000 EUR, up"),
          Rule.Example(
            "Zij kregen een half uur meer hulp.", "change by 0.5 hour, up"),
          Rule.Example(
            "De verkoop lag 9% lager dan het kwartaal ervoor.", "change by 9 percent, down"),
          Rule.Example(
            "Zij krijgen substantieel (minimaal 20%) meer middelen.",
            "change by 20 percent of count, up, at_least"),
        ],
        refusals: [
          "Er is meer dan 10% weg.", "Zij krijgen hepatitis type 2 vaker.",
          "Binnen een straal van 3 kilometer vaker overlast.",
        ]),
      Rule(
        "nl.change.extra", .relation([.extra], RelationMatcher.extra),
        note: "What is added; \"een half miljoen extra uitgaven\" is a level.",
        examples: [
          Rule.Example("Er komt € 75 mln extra bij.", "change by 75000000 EUR, up, target")
        ]),
    ])

  /// Sizes at one time.
  static let dutchLevels = RuleFamily(
    "Levels",
    [
      Rule(
        "nl.level", .relation([], RelationMatcher.level),
        note: "A size with a unit or a noun that no other rule claims.",
        examples: [
          Rule.Example("Er is een tekort van 7,5%.", "level 7.5 percent"),
          Rule.Example("Er zijn 74 STO-regio’s.", "level 74 count"),
          Rule.Example("Bedrijven krijgen tot 15% korting.", "level 15 percent, at_most"),
        ],
        refusals: [
          "Dat was in 2018.", "De afgelopen vijf jaar was het rustig.",
          "Jongeren krijgen begeleiding tot 23 jaar.", "De korting geldt vanaf zestig jaar.",
        ]),
      Rule(
        "nl.level.bare", .relation([], RelationMatcher.bareLevel),
        note:
          "A number without unit or noun that a verb gives as the size of its subject, or that stands beside a size that has them.",
        examples: [
          Rule.Example("Het vertrouwen stond op 21.", "level 21"),
          Rule.Example("De stemming kwam uit op -22.", "level -22"),
          Rule.Example("Het plafond blijft op maximaal 700.", "level 700, at_most"),
          Rule.Example(
            "Het aantal klachten schommelt tussen de 20 en 35.", "level 20…35 count"),
          Rule.Example(
            "In 2025 waren 396 duizend mensen werkloos, tegen 372 duizend in 2024.",
            "level 396000 count, 2025", "level 372000 count, 2024"),
          Rule.Example(
            "Met 45.210 in 2019 lag het aantal meldingen lager.", "level 45210 count, 2019"),
          Rule.Example(
            "Het aantal meldingen (45.210 in 2019) daalt niet meer.", "level 45210 count, 2019"),
          Rule.Example(
            "Er wonen veel ouderen met dementie, naar schatting 8.000 in Drenthe.",
            "level 8000 count, about"),
          Rule.Example(
            "Per 10.000 ouderen kregen 340 een prik.", "level 340 count per 10.000 ouderen"),
          Rule.Example("76.500 is veel.", "level 76500"),
        ],
        refusals: ["Dat is 3.", "Het staat op pagina 21.", "Zij zijn nummer 4."]),
      Rule(
        "nl.trend", .layer,
        note:
          "A verb of movement without a size, in a clause that names a time, and what equals its size at another time.",
        examples: [
          Rule.Example(
            "In 2025 was dat 73%, gelijk aan het niveau van 2024.", "level 73 percent, 2025",
            "trend, flat, 2024…2025"),
          Rule.Example("Het aantal scholen nam in 2025 toe.", "trend, up, 2025"),
        ],
        refusals: ["Het aantal scholen nam toe.", "In 2025 nam het aantal scholen met 5% toe."]),
    ])
}
