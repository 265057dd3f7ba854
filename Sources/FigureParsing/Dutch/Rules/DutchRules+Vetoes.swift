// SPDX-License-Identifier: EUPL-1.2

extension RuleFamily {
  /// Numbers that are no figures.
  static let dutchVetoes = RuleFamily(
    "What is no figure",
    [
      Rule(
        "nl.veto.label", .veto([.label], VetoMatcher.labelled),
        note:
          "A number after a word that labels a part of a document, a law or a series is a reference.",
        examples: [
          Rule.Example("Zie artikel 12, tweede lid, van de wet."),
          Rule.Example("Kamerstuk 31 497, nr. 512."),
          Rule.Example("Paragraaf 3.2.1 beschrijft de methode."),
        ],
        refusals: ["Vraag 5% meer."]),
      Rule(
        "nl.veto.shape", .numberVeto([.oddShape, .oneDigit, .tied, .tiedSign], VetoMatcher.shaped),
        note: "Telephone numbers, numbers of many parts and numbers inside names measure nothing.",
        examples: [
          Rule.Example("Bel 070-3123456 voor meer."),
          Rule.Example("De Natura 2000-gebieden zijn kwetsbaar."),
          Rule.Example("De 6:1 ratio van groen en grijs is niet gehaald."),
        ]),
      Rule(
        "nl.veto.class", .layer,
        note: "A small number behind a kind of school is a class.",
        examples: [
          Rule.Example("Leerlingen van havo 4 en vwo 5 doen mee."),
          Rule.Example("Zij doen examen in vmbo 4."),
          Rule.Example("In havo 4 en 5 is dat anders."),
          Rule.Example("Hij telt op de havo 4 klassen.", "level 4 count"),
        ]),
      Rule(
        "nl.veto.heading", .numberVeto(.opensLine, VetoMatcher.heading),
        note: "A number that opens a line before a capital numbers a heading or an item.",
        examples: [
          Rule.Example("1) Antwoorden van de minister"),
          Rule.Example("Inhoud\n8.2 Vrijheid van onderwijs\n8.3 Primair onderwijs"),
        ],
        refusals: ["Er zijn nu\n74 STO-regio’s."]),
      Rule(
        "nl.veto.page", .numberVeto(.tiedSign, VetoMatcher.pageOfPages),
        note: "A page among its fellows in a running foot.",
        examples: [Rule.Example("Antwoorden op vragen 6/9 Vraag over de premie")],
        refusals: ["Dat is 3/4 van de scholen."]),
      Rule(
        "nl.veto.running-head", .numberVeto(.capitalBehind, VetoMatcher.runningHead),
        note: "A number between capitals belongs to a running head or an address.",
        examples: [Rule.Example("46 VASTE GROND - Hoofdstuk over financiën")]),
      Rule(
        "nl.veto.axis", .numberVeto([.numberBehind, .hyphenBehind, .tiedUnit], VetoMatcher.axis),
        note: "Four numbers or more in a row are the scale of a chart.",
        examples: [Rule.Example("Percentage 0% 20% 40% 60% 80% van het loon")]),
      Rule(
        "nl.veto.address", .numberVeto(.capitalBehind, VetoMatcher.address),
        note: "A postcode and the house number before it.",
        examples: [Rule.Example("Bezuidenhout 73 2500 EA Den Haag")]),
      Rule(
        "nl.veto.age", .veto([.age], VetoMatcher.age),
        note: "An age that only names a group is no figure.",
        examples: [
          Rule.Example("Bijna een kwart is ouder dan 55 jaar.", "level 25 percent, just_under")
        ]),
      Rule(
        "nl.veto.age-of-group", .veto([.group], VetoMatcher.ageOfGroup),
        note: "An age after a noun of people, or after what else is said of them.",
        examples: [
          Rule.Example("Jongeren onder de 18 jaar tellen mee."),
          Rule.Example("Het aantal personen met een uitkering van 45 tot 65 jaar groeit."),
        ],
        refusals: ["Jongeren met een straf van 12 tot 15 jaar doen niet mee."]),
      Rule(
        "nl.veto.age-bound", .veto([.hedge, .between], VetoMatcher.ageBound),
        note: "\"Onder de 25 jaar\", with its article, names a group by age, whoever it is of.",
        examples: [
          Rule.Example("Van de werkenden onder de 25 jaar is 12% flexibel.", "level 12 percent"),
          Rule.Example("Werknemers tussen de 25 en 45 jaar doen mee."),
        ],
        refusals: ["Het duurt onder de 2 jaar.", "De leeftijd is boven 40 jaar gestegen."]),
      Rule(
        "nl.veto.age-over", .numberVeto(.timeUnitBehind, VetoMatcher.ageOver),
        note:
          "\"15 jaar of ouder\" names a group by age, whoever it is of; what is longer, higher or compared is a size.",
        examples: [
          Rule.Example("Van de inwoners van 15 jaar of ouder is 12% ziek.", "level 12 percent")
        ],
        refusals: ["De regeling duurt 15 jaar of langer dan nodig."]),
      Rule(
        "nl.veto.age-over-words", .veto([.numberWord], VetoMatcher.ageOver),
        note: "The same with the age in a word.",
        examples: [
          Rule.Example(
            "Van de inwoners van vijftien jaar en ouder is 12% ziek.", "level 12 percent")
        ]),
      Rule(
        "nl.veto.part-of-year", .veto([.ordinal], PeriodMatcher.openPart),
        note:
          "\"De eerste drie kwartalen\" is a time, left open where no year is named, and no count.",
        examples: [
          Rule.Example("In de eerste drie kwartalen was het stil."),
          Rule.Example(
            "In de eerste twee kwartalen van dit jaar daalde de export met 5%.",
            "change by 5 percent, down"),
        ],
        refusals: ["De eerste drie scholen zijn open."]),
      Rule(
        "nl.veto.law", .numberVeto(.capitalBehind, VetoMatcher.article),
        note: "A number right before the name of a law is an article of it.",
        examples: [Rule.Example("Dat volgt uit 14, 15 of 40 Meststoffenwet.")],
        refusals: ["Er zijn 40 wetten."]),
      Rule(
        "nl.veto.reference",
        .numberVeto(
          [.addressBehind, .tied, .capitalBehind, .numberBehind, .tiedSign, .oddShape, .opensLine],
          VetoMatcher.reference),
        note:
          "The number of a dossier with its chapter, an article of a code, a page of all pages, a telephone, a note before its address.",
        examples: [
          Rule.Example("Dit staat in 33 400 XIII en in Begroting 36600 V."),
          Rule.Example("Op grond van 5:32 Awb is een last opgelegd."),
          Rule.Example("T 070 - 342 43 44 F 070 - 342 41 30 Binnenhof"),
          Rule.Example("7 https://www.voorbeeld.nl/noot"),
          Rule.Example("12 van 40\nVerslag van het overleg"),
        ],
        refusals: ["Van de 40 scholen deden er 12 van 40 leerlingen mee."]),
      Rule(
        "nl.veto.clock", .numberVeto([.twoPlaces, .tiedSign, .timeUnitBehind], VetoMatcher.clock),
        note:
          "A time of day; a comma, or no \"om\" and no part of the day, makes a length of time.",
        examples: [
          Rule.Example("De vergadering is geschorst van 14.38 uur tot 14.43 uur."),
          Rule.Example("De balie is open van 9.00 tot 17.00 uur."),
          Rule.Example("De kroeg sluit om 3 uur 's nachts."),
          Rule.Example("De kroeg is open tot 2 uur's nachts."),
        ],
        refusals: ["Een werkweek telt 37,5 uur.", "De reis duurt 3 uur."]),
      Rule(
        "nl.veto.clock-words", .veto([.numberWord], VetoMatcher.clock),
        note: "The same with the hour in a word.",
        examples: [Rule.Example("Wij stemmen om elf uur.")],
        refusals: ["De reis duurt elf uur."]),
      Rule(
        "nl.veto.verb", .veto([.numberWord], VetoMatcher.verb),
        note: "\"acht\" is a verb before an article or pronoun, and in \"in acht nemen\".",
        examples: [
          Rule.Example("Het kabinet acht het van belang dat dit gebeurt."),
          Rule.Example("Zij nemen de regels in acht."),
          Rule.Example("De termijn is in acht genomen."),
        ],
        refusals: ["Acht van de tien scholen doen mee.", "Er zijn acht scholen."]),
      Rule(
        "nl.veto.damage",
        .numberVeto([.tiedWord, .fiveDigits, .tiedSign, .acronymBefore], VetoMatcher.damaged),
        note:
          "Digits that a scan made of letters, a year with the mark of a note, numbers that lost what stood between them.",
        examples: [
          Rule.Example("De 4inisterie heeft 8eantwoording gestuurd."),
          Rule.Example("De in 20097 geleden schade was groot."),
          Rule.Example("Sinds 201430.396 personen gezien."),
          Rule.Example("Bedragen 2011 2012 2013 AFM 245 260 405 PM"),
        ],
        refusals: ["Er zijn 245 260 405 euro's uitgegeven.", "Dat zijn 20097 leerlingen."]),
    ])
}
