// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// Numbers that leave out what the one before them measures, and what its sentence was about.
@Suite struct EllipsisTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// Each figure with its subject behind a bar.
    let figures: [String]
    var testDescription: String { text }

    init(_ text: String, _ figures: String...) {
      (self.text, self.figures) = (text, figures)
    }
  }

  static let cases = [
    // Parts of one number.
    Case(
      "Er zijn 4.210 aanvragen ingediend, waarvan 3.279 toegewezen en 931 afgewezen.",
      "level 4210 count | aanvragen", "level 3279 count | aanvragen",
      "level 931 count | aanvragen"),
    Case(
      "Van de 410 plannen zijn er 320 goedgekeurd en 90 afgekeurd.", "level 410 count | plannen",
      "level 320 count | plannen", "level 90 count | plannen"),
    // The same at another time.
    Case(
      "In 2012 zijn 58 boetes opgelegd, in 2013 nog 65.", "level 58 count, 2012 | boetes",
      "level 65 count, 2013 | boetes"),
    Case(
      "In 2020 koos 40 procent van de kinderen een boek, in 2024 nog maar 31.",
      "level 40 percent, 2020 | de kinderen", "level 31 percent, 2024 | de kinderen"),
    Case("In 2012 zijn 58 boetes opgelegd, in hoofdstuk 3 meer.", "level 58 count, 2012 | boetes"),
    Case(
      "Het aantal leden was op 1 mei 2017 3.968 en op 1 mei 2018 4.958.",
      "level 3968 count, 2017-05-01 | Het aantal leden",
      "level 4958 count, 2018-05-01 | Het aantal leden"),
    // A share of what the sentence before named.
    Case(
      "Bij 8 procent van de scholen lukt dat niet. Ruim 13 procent haalt meer.",
      "level 8 percent | de scholen", "level 13 percent, just_over | de scholen"),
    // A row paired with a row of times.
    Case(
      "In 2015 en 2016 bedroeg het aantal boten respectievelijk 34.364 en 35.633.",
      "level 34364 count, 2015 | het aantal boten", "level 35633 count, 2016 | het aantal boten"),
    Case(
      "In schooljaar 2017-2018 en schooljaar 2018-2019 was het aantal klassen respectievelijk 2.410 en 2.530.",
      "level 2410 count, 2017/2018 | het aantal klassen",
      "level 2530 count, 2018/2019 | het aantal klassen"),
    Case(
      "In 2021, 2022 en 2023 was het aantal boten respectievelijk 3.100, 2.900 en 2.750.",
      "level 3100 count, 2021 | het aantal boten", "level 2900 count, 2022 | het aantal boten",
      "level 2750 count, 2023 | het aantal boten"),
    Case("Zie in 2015 en 2016 respectievelijk bladzijde 34 en 35."),
    // A number before the verb, or in brackets with its time, that its subject gives a noun.
    Case(
      "Met 45.210 in 2019 lag het aantal meldingen lager dan een jaar eerder.",
      "level 45210 count, 2019 | het aantal meldingen"),
    Case(
      "Met 45.210 in 2019 lag het aantal gemelde branden hoger dan in 2018.",
      "level 45210 count, 2019 | het aantal gemelde branden"),
    Case("Met artikel 45 in 2019 lag het aantal meldingen lager."),
    Case(
      "Het aantal huwelijken (70.756 in 2023) is een maatstaf.",
      "level 70756 count, 2023 | Het aantal huwelijken"),
    Case("De commissie (23 in 2019) is klein."),
    Case("Wij bespraken de nota (31.293 in 2019)."),
    Case("Met 31.293 is een motie ingediend."),
    Case("Het aantal fte (300 in 2019) daalt.", "level 300 fte, 2019 | Het aantal fte"),
    // A number that is written out shares no million.
    Case(
      "Er wonen 1,2 miljoen mensen (980.000 in 2019).", "level 1200000 count | mensen",
      "level 980000 count, 2019 | mensen"),
    Case(
      "De uitstoot was 14 kiloton CO2 (13,5 in 2017).", "level 14000 t | De uitstoot",
      "level 13500 t, 2017 | De uitstoot"),
    Case(
      "De uitstoot was 14 kiloton CO2 (25.600 in 2017).", "level 14000 t | De uitstoot"),
    Case(
      "Het aantal fte aan docenten groeide van 49.200 in 2020/'21 naar 56.000 in 2024/'25.",
      "change 49200 → 56000 fte, up, 2020/2021…2024/2025 | Het aantal fte aan docenten"),
    Case("De musea trokken 40,8 miljoen bezoeken.", "level 40800000 count | bezoeken"),
    Case(
      "Het aantal doden (652 in 2023) daalt niet.", "level 652 count, 2023 | Het aantal doden"),
    Case(
      "Met 697 in 2018 lag het aantal doden hoger.", "level 697 count, 2018 | het aantal doden"),
    Case(
      "Begin 2019 bedroeg het aantal paren met kinderen in Assen 8.190.",
      "level 8190 count, 2019 | het aantal paren"),
    // Ages that say of whom a number is are no ends of its change.
    Case(
      "In mei 2020 is het aantal mensen met een lening van 45 tot 65 jaar met 2,3% gestegen.",
      "change by 2.3 percent, up, 2020-05 | het aantal mensen"),
    Case(
      "Door het aantal zieken liep de wachttijd op van 2 tot 3 jaar.",
      "change 2 → 3 year, up | de wachttijd"),
    Case(
      "De AOW-leeftijd steeg van 65 tot 67 jaar en het aantal werkenden niet.",
      "change 65 → 67 year, up | De AOW-leeftijd"),
    Case(
      "De wachttijd is opgelopen van 2 tot 3 jaar.",
      "change 2 → 3 year, up | De wachttijd"),
    // Numbers that stand without a noun beside a word that says where.
    Case(
      "Het aantal abonnees is boven de 400.000 uitgekomen.",
      "level 400000 count, more_than | Het aantal abonnees"),
    Case("De gemiddelde score ligt rond de 79.", "level 79, about | De gemiddelde score"),
    Case(
      "De drukte nam met 12.500 per maand toe.", "change by 12500 count per month, up | De drukte"),
    Case(
      "Er waren 490.000 leden, ongeveer tweeduizend meer dan in 2020.",
      "level 490000 count | leden", "change by 2000 count, up, about, 2020… | leden"),
  ]

  @Test(arguments: cases)
  func isRead(_ each: Case) {
    let figures = FigureParser().parse(Document(name: "t", sha256: "", text: each.text)).figures
    #expect(figures.map { "\($0.summary) | \($0.subject ?? "-")" } == each.figures)
  }
}
