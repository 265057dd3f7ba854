// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureParsing

/// Wordings that running text of reports and letters is full of, as an expert reader takes them.
@Suite struct RunningTextTests {
  typealias Case = WordingTests.Case

  /// What a number counts.
  static let counts = [
    Case("Er staan zo'n 21.000 bewaakte fietsen.", "level 21000 count, about"),
    Case("Fase 2 leverde rapporten op."),
    Case("Op een schaal van 1 tot 5 scoort de dienst gemiddeld een 3,8.", "level 3.8"),
    Case(
      "Het aantal klachten lag met 1.912 bijna een kwart hoger dan in 2021.", "level 1912 count",
      "change by 25 percent, up, just_under, 2021…"),
    Case("De richtlijn beslaat zo’n kleine 400 pagina’s.", "level 400 count, just_under"),
    Case(
      "Van de 79 in de nota genoemde wetten zijn er 75 nieuw.", "level 79 count",
      "level 75 count"),
    // A number with the form of a year.
    Case("In 2021 werden 1731 nesten geteld.", "level 1731 count, 2021"),
    Case("In 2021 telde de club 1850 leden.", "level 1850 count, 2021"),
    Case("De 1750 leerlingen kregen een brief.", "level 1750 count"),
    Case("Van 1850 tot 1900 stonden er huizen."),
    Case("In de begroting 2022 bedragen de lasten € 5 miljoen.", "level 5000000 EUR"),
    Case("In 1850 gingen 12% van de scholen dicht.", "level 12 percent, 1850"),
    Case(
      "De groei van het aantal leden (inmiddels ruim 5.500) houdt aan.",
      "level 5500 count, just_over"),
    Case(
      "Een beperkt aantal huizen (minder dan 50) is leeg.", "level 50 count, less_than"),
    Case("De formatie groeit met 1 fte schaal 10.", "change by 1 fte, up"),
    // Pages of a book.
    Case("Jansen, P., 2021. Stikstof. Uitgeverij Delta, 160 pp."),
    Case("Het aandeel steeg met 25 pp.", "change by 25 percentage_point, up"),
  ]

  /// Amounts in a row of which the last alone has its magnitude.
  static let rows = [
    Case(
      "De bedragen van € 15, € 20 en € 30 miljoen zijn betaald.", "level 15000000 EUR",
      "level 20000000 EUR", "level 30000000 EUR"),
    Case(
      "Het voorschot was bruto € 36 en netto € 30 miljoen.", "level 36000000 EUR",
      "level 30000000 EUR"),
    Case(
      "Er is 15, 20 en 30 miljoen euro betaald.", "level 15000000 EUR", "level 20000000 EUR",
      "level 30000000 EUR"),
    Case(
      "De kosten zijn € 15, € 18 respectievelijk € 21 miljoen.", "level 15000000 EUR",
      "level 18000000 EUR", "level 21000000 EUR"),
    Case(
      "Er is € 15, 18 en 21 miljoen nodig.", "level 15000000 EUR, target",
      "level 18000000 EUR, target", "level 21000000 EUR, target"),
    Case(
      "De baten waren € 12,1 (2021) en € 13,4 miljoen (2022).", "level 12100000 EUR, 2021",
      "level 13400000 EUR, 2022"),
    Case(
      "Ruim 1,2 miljoen van de 8 miljoen huishoudens huurt.", "level 1200000 count, just_over",
      "level 8000000 count"),
    Case("De boetes zijn € 500 en € 2 miljoen.", "level 500 EUR", "level 2000000 EUR"),
    Case(
      "Dat is € 30 per persoon en € 5 miljoen in totaal.", "level 30 EUR per capita",
      "level 5000000 EUR"),
  ]

  static let changes = [
    Case("Hij meldt dat de omzet 5% is gestegen.", "change by 5 percent, up"),
    Case("Hij meldt dat van de huizen 5% is gestegen in waarde.", "level 5 percent"),
    Case("De rente gaat dus naar 0%.", "change → 0 percent"),
    Case(
      "De reserve nam af van € 8,1 naar € 6,7 miljoen.", "change 8100000 → 6700000 EUR, down"),
    Case(
      "Het vermogen groeide met € 0,4 tot € 9,3 miljoen.",
      "change → 9300000 EUR by 400000 EUR, up"),
    Case("De boete steeg van € 500 naar € 1 miljoen.", "change 500 → 1000000 EUR, up"),
    Case("We brengen het tarief naar 5%.", "change → 5 percent, target"),
    Case("Er gaat € 5 miljoen naar 10% van de scholen.", "level 5000000 EUR", "level 10 percent"),
    Case(
      "De heffing is 1% tot 50.000 euro oplopend tot 5%.", "level 1 percent",
      "level 50000 EUR, at_most", "change → 5 percent, up"),
  ]

  static let periods = [
    Case("In april en mei 2020 kwamen 300 klachten binnen.", "level 300 count, 2020-04…2020-05"),
    // The end alone names the year.
    Case("Van januari tot maart 2019 is 12% gestopt.", "level 12 percent, 2019-01…2019-03"),
    Case("Tussen april en juni 2021 is 12% gestopt.", "level 12 percent, 2021-04…2021-06"),
    Case(
      "In de maanden mei tot en met juli 2021 is 12% gestopt.", "level 12 percent, 2021-05…2021-07"),
    Case(
      "Van 1 maart t/m 30 april 2024 is 12% gestopt.", "level 12 percent, 2024-03-01…2024-04-30"),
    Case("Van 3 tot 10 mei 2021 is 12% gestopt.", "level 12 percent, 2021-05-03…2021-05-10"),
    Case("Van november tot februari 2020 is 12% gestopt.", "level 12 percent, 2019-11…2020-02"),
    Case(
      "In het eerste en tweede kwartaal van 2023 daalde de omzet met 4%.",
      "change by 4 percent, down, 2023-Q1…2023-Q2"),
    Case("In Q1 en Q2 2023 daalde de omzet met 4%.", "change by 4 percent, down, 2023-Q1…2023-Q2"),
    Case(
      "In de maanden juni, juli en augustus 2023 was 81% bezet.",
      "level 81 percent, 2023-06…2023-08"),
    Case(
      "In het eerste halfjaar van 2023 was het 5%, in het tweede halfjaar 6%.",
      "level 5 percent, 2023-01…2023-06", "level 6 percent, 2023-07…2023-12"),
    Case("In 2023 is de helft weg.", "level 50 percent, 2023"),
    // The time before the colon.
    Case(
      "De vergoeding (2018: € 4 miljoen, 2017: € 5 miljoen) is lager.", "level 4000000 EUR, 2018",
      "level 5000000 EUR, 2017"),
    Case(
      "De lasten zijn 2020: € 5 miljoen en 2021: € 6 miljoen.", "level 5000000 EUR, 2020",
      "level 6000000 EUR, 2021"),
    Case(
      "Reizigers maakten in 2018 4,2 miljoen ritten (2017: 3,1 miljoen).",
      "level 4200000 count, 2018", "level 3100000 count, 2017"),
    Case("In 2018 was het 4,2% (2017: 3,1).", "level 4.2 percent, 2018", "level 3.1 percent, 2017"),
    Case(
      "Volgens de uitspraak van 22 januari 2024 is 12% van het areaal in 2030 beschermd.",
      "level 12 percent, 2030"),
    Case("Het plafond is € 3 miljard voor de ‘SDE+ 2015’.", "level 3000000000 EUR"),
    Case(
      "Uitstoot\nIn 2020 stootte Nederland 12 Mton methaan (CH4) en 5 Mton lachgas (N2O) uit.",
      "level 12000000 t, 2020", "level 5000000 t, 2020"),
  ]

  /// What is expected, possible or wanted of something else, and what is known.
  static let senses = [
    Case("De geraamde kosten zijn € 5 miljoen.", "level 5000000 EUR, forecast"),
    Case("Voor de verwachte groei is een fonds van € 5 miljoen gevormd.", "level 5000000 EUR"),
    Case(
      "De voorziene lasten werden gedekt door een korting op de bijdrage (€ 8 miljoen).",
      "level 8000000 EUR"),
    Case("De geraamde opbrengst was € 5 miljoen.", "level 5000000 EUR, forecast"),
    Case("De school is zoals verwacht de grootste met een aandeel van 63%.", "level 63 percent"),
    Case(
      "De opbrengst is € 5 miljoen in 2023 en naar verwachting € 4 miljoen in 2024.",
      "level 5000000 EUR, 2023", "level 4000000 EUR, forecast, 2024"),
    Case("Voor 11 van de 80 wetten hebben wij recente ramingen gevonden.", "level 13.75 percent"),
    Case("De kosten van € 5 miljoen kunnen worden gedekt.", "level 5000000 EUR"),
    Case("Door het hoge tarief van 30% zal de vraag afnemen.", "level 30 percent"),
    Case("Als het tekort daalt, dan gaat 5% naar scholen.", "level 5 percent, hypothetical"),
    Case("Wij zetten ons in om de norm van een 80% score te halen.", "level 80 percent, target"),
    Case("Wij maken ons sterk voor een heffing van 5%.", "level 5 percent, target"),
    Case("De raad heeft besloten € 5 miljoen te reserveren.", "level 5000000 EUR, target"),
    Case(
      "In 2019 besloot de raad om € 5 miljoen uit te trekken.", "level 5000000 EUR, target, 2019"),
    Case("De raad besluit een krediet van € 5 miljoen te verlenen.", "level 5000000 EUR, target"),
    Case("Het college is opgedragen 200 huizen te bouwen.", "level 200 count, target"),
    Case(
      "Er is rekening gehouden met een prijsstijging van 3,5%.",
      "change by 3.5 percent, up, forecast"),
    Case(
      "Mocht de prijs met 10% stijgen, dan volgt overleg.", "change by 10 percent, up, hypothetical"
    ),
    Case("Er is besloten over € 5 miljoen.", "level 5000000 EUR"),
    Case("De resterende 13% zal moeten worden bereikt.", "level 13 percent, target"),
    Case("De opbrengsten (die moeten stijgen) bedroegen € 6 miljoen.", "level 6000000 EUR"),
    Case("De uitgave van € 2 miljoen is op deze aanname gebaseerd.", "level 2000000 EUR"),
    Case("Een bijdrage van € 5 miljoen kan worden gegeven.", "level 5000000 EUR, hypothetical"),
    Case("Wij kunnen op grond hiervan deze 10% niet verdelen.", "level 10 percent"),
    Case("88% van de ouders wil kunnen bellen.", "level 88 percent"),
    Case("De afgesproken bijdrage van 60% moet worden gehaald.", "level 60 percent, target"),
    Case(
      "Dit is € 16 miljoen hoger dan vorig jaar, hetgeen kan worden verklaard door de rente.",
      "change by 16000000 EUR, up"),
    Case(
      "De helft wordt veroorzaakt door gereduceerd stikstof, waarvan 91% ammoniak.",
      "level 50 percent", "level 91 percent"),
    Case(
      "Wij vragen kennis te nemen van het feit dat de kosten, zijnde € 5.000, zijn opgenomen.",
      "level 5000 EUR"),
    Case("Wij moeten kijken naar de ingehouden belasting van € 10.000.", "level 10000 EUR"),
    Case(
      "Het doel is 320 plekken in 2025 (momenteel 180).", "level 320 count, target, 2025",
      "level 180 count"),
  ]

  @Test(arguments: counts + rows + changes + periods + senses)
  func isRead(_ each: Case) {
    #expect(RuleTests.figures(each.text).map(\.summary) == each.figures)
  }

  static let subjects = [
    SubjectTests.Case(
      "In 2020 bedraagt de druk op de natuur op de Veluwe gemiddeld 1.139 euro.",
      "de druk op de natuur op de Veluwe"),
    SubjectTests.Case("Tien procent van de 450 scholen doet mee.", "scholen", "scholen"),
    SubjectTests.Case("Ten minste vijftien leden van de Kamer zijn tegen.", "leden van de Kamer"),
    SubjectTests.Case(
      "De tekorten voor 2024 (€ 3 miljoen), 2025 (€ 2 miljoen) en 2026 (€ 1 miljoen) zijn gedekt.",
      "De tekorten", "De tekorten", "De tekorten"),
    SubjectTests.Case("Daar ligt een strook van 2 meter dik.", "een strook"),
    SubjectTests.Case("De weg is 5 meter breed.", "De weg"),
    SubjectTests.Case("De zee kan een vijfde van Zeeland verzwelgen.", "Zeeland"),
    SubjectTests.Case(
      "Zij mogen veertig tijdelijke contracten aanbieden.", "tijdelijke contracten"),
    SubjectTests.Case("Dan biedt de 0,7% weinig houvast.", nil),
    SubjectTests.Case(
      "In 2025 moeten 40%, in 2030 50% en in 2035 74% van de huizen een pomp hebben.",
      "de huizen", "de huizen", "de huizen"),
    SubjectTests.Case(
      "De vergoeding voor de kaart (2018: € 4 miljoen, 2017: € 5 miljoen) is lager.",
      "De vergoeding voor de kaart", "De vergoeding voor de kaart"),
    SubjectTests.Case("Wij stellen voor een premie uit te keren van € 7 miljoen.", "een premie"),
    SubjectTests.Case("Er is € 7 miljoen uitgegeven aan fiscale subsidies.", "fiscale subsidies"),
    SubjectTests.Case("Het college stelt voor € 90.000 vrij te maken.", "Het college"),
    SubjectTests.Case(
      "De opbrengst van de heffing (raming 2024: € 12 miljoen) daalt.",
      "De opbrengst van de heffing"),
    SubjectTests.Case("Ten laste van de reserve is € 8 miljoen gebracht.", "de reserve"),
    SubjectTests.Case("Enerzijds had de minister € 8 miljoen beschikbaar.", "de minister"),
    SubjectTests.Case(
      "In 2020 zijn 300 bonnen voor een bedrag van € 5 miljoen betaald.", "bonnen", "bonnen"),
  ]

  @Test(arguments: subjects)
  func measures(_ each: SubjectTests.Case) {
    #expect(RuleTests.figures(each.text).map(\.subject) == each.subjects)
  }
}
