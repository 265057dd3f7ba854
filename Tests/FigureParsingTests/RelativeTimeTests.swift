// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// Times that count from the day of writing, or from a time just named.
@Suite struct RelativeTimeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let periods: [String?]
    var today: CalendarDay? = CalendarDay(2024, 11, 24)
    var testDescription: String { text }
  }

  /// The period of each figure: a point, two ends with an ellipsis, or nil.
  static func periods(_ each: Case) -> [String?] {
    FigureParser().parse(
      Document(name: "t", sha256: "", text: each.text), referenceDate: each.today
    ).figures.map { figure in
      figure.period.map { period in
        let (start, end) = (period.start?.description ?? "", period.end?.description ?? "")
        return period.isPoint ? start : "\(start)…\(end)"
      }
    }
  }

  static let fromToday = [
    Case(text: "Vorig jaar kwamen er 3.000 woningen bij.", periods: ["2023"]),
    Case(
      text: "Dit jaar stijgt de koopkracht met 2,5% en volgend jaar met 1%.",
      periods: ["2024", "2025"]),
    Case(text: "Vorige maand bedroeg de inflatie 3,5%.", periods: ["2024-10"]),
    Case(text: "Dit kwartaal was 12% te laat.", periods: ["2024-Q4"]),
    Case(text: "Het afgelopen schooljaar was 12% te laat.", periods: ["2023/2024"]),
    Case(
      text: "Het afgelopen schooljaar was 12% te laat.", periods: ["2023/2024"],
      today: CalendarDay(2024, 7, 9)),
    Case(text: "Begin dit jaar wachtten 12.000 mensen.", periods: ["2024"]),
    Case(text: "In het derde kwartaal van dit jaar was dat 12%.", periods: ["2024-Q3"]),
    Case(text: "In de tweede helft van vorig jaar was dat 12%.", periods: ["2023-07…2023-12"]),
    Case(text: "Per 1 januari volgend jaar is het tarief 12%.", periods: ["2025-01-01"]),
    Case(text: "Sinds vorig jaar is 12% gestopt.", periods: ["2023…"]),
    Case(text: "Het steeg met 3% ten opzichte van vorig jaar.", periods: ["2023…"]),
    Case(text: "De afgelopen vijf jaar daalde het met 12%.", periods: ["2019-11…2024-11"]),
    Case(text: "In de komende 6 maanden is 12% nodig.", periods: ["2024-11…2025-05"]),
    Case(
      text: "Het aantal plaatsen stijgt van 220 dit jaar naar 345 volgend jaar.",
      periods: ["2024…2025"]),
  ]

  static let fromAnother = [
    // A month near the one just named is of its year, and not of the one that another size is held against.
    Case(
      text:
        "In april 2026 was de huur 2,8% hoger dan een jaar eerder; in mei liep dat op tot 3,5%.",
      periods: ["2025-04…2026-04", "2026-05"], today: nil),
    Case(
      text: "In juni 2026 was het saldo -22%; in mei was dat nog -28%.",
      periods: ["2026-06", "2026-05"], today: nil),
    Case(
      text: "In februari 2019 was de inflatie 2% en in maart 3%.", periods: ["2019-02", "2019-03"],
      today: nil),
    Case(text: "In 2024 was dat 12%. Een jaar eerder was het 10%.", periods: ["2024", "2023"]),
    Case(
      text: "In het derde kwartaal van 2024 was het 12%, tegen 11% een jaar eerder.",
      periods: ["2024-Q3", "2023-Q3"]),
    Case(
      text: "In 2024 steeg de omzet met 3% ten opzichte van het voorgaande jaar.",
      periods: ["2023…2024"]),
    Case(
      text: "Ten opzichte van een jaar eerder groeide het in het eerste kwartaal van 2019 met 2%.",
      periods: ["2018-Q1…2019-Q1"]),
    Case(text: "In 2025 sloot 12%. Dat jaar opende 3%.", periods: ["2025", "2025"]),
    // What stands in the figure's own bracket or clause goes before what stands before it.
    Case(
      text: "Het was in 2019 lager dan in 2012 (20 procent in 2010).", periods: ["2010"],
      today: nil),
    Case(
      text: "De kosten stegen in 2018, toen er in 2010 nog 5% rente was.",
      periods: ["2018", "2010"], today: nil),
    Case(text: "Het was in 2019 lager dan in 2012 (20 procent).", periods: ["2012"], today: nil),
    // "sinds" that says how long nothing was more is no time of the move.
    Case(
      text: "De huren zijn in 2024 met 5% gestegen, de grootste stijging sinds 1993.",
      periods: ["2024"], today: nil),
    Case(
      text: "De prijzen daalden in 2023 met 2%, voor het eerst sinds 2013.", periods: ["2023"],
      today: nil),
    Case(text: "Niet eerder sinds 1990 was dat 5%.", periods: [nil], today: nil),
    Case(text: "De huren zijn sinds 1993 met 5% gestegen.", periods: ["1993…"], today: nil),
    Case(
      text: "De meeste gemeenten zijn sinds 2015 met 5% gegroeid.", periods: ["2015…"], today: nil),
    // An unknown time in an aside is not that of the figure.
    Case(
      text: "In 2019 was de huur, die in januari bekend werd, 5% hoger.", periods: ["2019"],
      today: nil),
    Case(
      text: "In 2030 moet, zoals het afgelopen jaar is afgesproken, 5% van de huur betaald zijn.",
      periods: ["2030"], today: nil),
    Case(
      text: "In 2024 daalde, anders dan in mei was verwacht, de inflatie met 3%.",
      periods: ["2024"], today: nil),
    Case(
      text: "In de eerste drie maanden van het jaar 2024 was dat 12%.",
      periods: ["2024-01…2024-03"], today: nil),
  ]

  /// Ends, bases and times that words apart from the year tell.
  static let ends = [
    Case(
      text: "Tussen studiejaar 2014-2015 en 2018-2019 steeg het aandeel van 38 naar 53 procent.",
      periods: ["2014/2015…2018/2019"]),
    Case(
      text: "Tussen de schooljaren 2014/2015 en 2018/2019 steeg het aandeel met 5%.",
      periods: ["2014/2015…2018/2019"]),
    Case(
      text:
        "De uitval daalde van 5% in 2015 naar 4% in 2018, terwijl de drukte in dezelfde periode van 6% naar 7% steeg.",
      periods: ["2015…2018", "2015…2018"]),
    Case(
      text: "De uitstoot bedroeg in 2019 900 mol, terwijl de grens daar 700 mol is.",
      periods: ["2019", nil]),
    Case(
      text: "In 2018 was 12% ouder dan 60 jaar, terwijl de instroom 3% was.",
      periods: ["2018", "2018"]),
    Case(
      text: "In 2021 werd 44 gram gemeten, de norm is 40 gram.", periods: ["2021", nil],
      today: nil),
    Case(
      text: "Na een daling van 4% in 2020 groeide de economie met 5% in 2021.",
      periods: ["2020", "2021"]),
    Case(
      text: "Tot 2020 gold een maximum van 5%, daarna 7%.", periods: ["…2020", nil]),
    Case(
      text: "In 2018 kostte een kaartje 8 euro en tegenwoordig is dat 11 euro.",
      periods: ["2018", nil], today: nil),
    Case(
      text: "In het tweede kwartaal van 2023 was dat 3%, in het eerste kwartaal 4%.",
      periods: ["2023-Q2", nil], today: nil),
    Case(
      text:
        "Overwegende dat in 2022 34% te laat was; van mening dat een norm van 10% redelijk is;",
      periods: ["2022", nil]),
    Case(
      text: "In 2020 was de bijdrage € 50, maar voor gezinnen geldt een maximum van € 120.",
      periods: ["2020", nil]),
    Case(
      text: "In 2020 was 5% werkloos, maar 3% stond niet ingeschreven.",
      periods: ["2020", "2020"]),
    Case(text: "Het aandeel is 39% en stijgt naar 43% in 2040.", periods: [nil, "2040"]),
    Case(
      text: "In 2016 waren er 300 scholen, dat is 2% van het land.", periods: ["2016", "2016"]),
    Case(
      text:
        "Constaterende dat het gebruik sinds 2018 met 14% is gestegen; dat 12% stopt; overwegende dat € 60 te weinig is;",
      periods: ["2018…", nil, nil]),
    Case(
      text: "In 2019 gingen 161 leerlingen weg; dat is 2% van het geheel.",
      periods: ["2019", "2019"]),
    Case(
      text: "Er is in 2027 een tekort van 4.300 fte, oplopend naar 11.000 fte in 2032.",
      periods: ["2027…2032"]),
    Case(
      text: "De stijging ten opzichte van 2015 bedraagt in 2016 5%.", periods: ["2015…2016"]),
    Case(
      text:
        "De lasten bleven in 2016 gelijk ten opzichte van 2015, ondanks de groei van de stad en een boete van € 5.",
      periods: ["2016"]),
    Case(text: "Het was 57%, 6 procentpunt boven die van 2019.", periods: [nil, "2019…"]),
    Case(text: "Het tarief is met ingang van 2026 5 euro.", periods: ["2026…"]),
    Case(text: "Dat is een halvering ten opzichte van de uitval in 2002.", periods: ["2002…"]),
    Case(
      text: "De uitstoot is in 2020 20% lager dan de uitstoot in 1990.", periods: ["1990…2020"]),
    Case(
      text: "Sinds de gemeente dit in 2015 besloot, is het budget met 5% gekrompen.",
      periods: ["2015…"]),
    Case(
      text: "In het schooljaar 2020-2021 waren er 98 klassen, het schooljaar erna 131.",
      periods: ["2020/2021", "2021/2022"]),
  ]

  /// What is not known is not guessed: no day of writing, no time named, or a wording that may mean two times.
  static let leftOpen = [
    // A month without its year, and a year that counts from an unknown day, are none of those named before.
    Case(
      text: "In 2019 was 5% ziek en in januari was 6% ziek.", periods: ["2019", nil], today: nil),
    Case(
      text: "In maart 2024 was de inflatie 3%; in mei was dat nog 4%.", periods: ["2024-03", nil],
      today: nil),
    Case(
      text: "In juni 2024 lag de huur op 5%, in september nog op 4%.", periods: ["2024-06", nil],
      today: nil),
    Case(
      text: "In 2019 was 5% ziek en in de eerste drie maanden 6%.", periods: ["2019", nil],
      today: nil),
    Case(
      text: "In januari 2019 was de inflatie 2% en in december 3%.", periods: ["2019-01", nil],
      today: nil),
    Case(
      text: "In 2018 steeg de huur met 3%, en het afgelopen jaar was dat 4%.",
      periods: ["2018", nil], today: nil),
    Case(text: "Vorig jaar was dat 12%.", periods: [nil], today: nil),
    Case(text: "De afgelopen vijf jaar daalde het met 12%.", periods: [nil], today: nil),
    Case(text: "Een jaar eerder was het 10%.", periods: [nil]),
    Case(text: "Het afgelopen jaar was dat 12%.", periods: [nil]),
    Case(text: "Vorige week was dat 12%.", periods: [nil]),
    Case(text: "In 2020 sloot 12%. Twee jaar later was dat 15%.", periods: ["2020", nil]),
    Case(text: "In deze periode was dat 12%.", periods: [nil]),
    // A note, and a paragraph, tell of what they belong to and not of what happens to stand above.
    Case(
      text: "In 2030 mag het 4% zijn.\n\n____\n1 Bron: eigen telling.\n2 Dat jaar was het 9%.",
      periods: ["2030", nil]),
    Case(text: "In 2024 sloot 12%.\n\nEen jaar eerder was dat 10%.", periods: ["2024", nil]),
    // The year of the law is not the one that the growth is measured against.
    Case(
      text: "De wet is van 2015. De economie groeide met 1,7% ten opzichte van een jaar eerder.",
      periods: [nil]),
  ]

  @Test(arguments: fromToday + fromAnother + ends + leftOpen)
  func countsFromWhatIsKnown(_ each: Case) {
    #expect(Self.periods(each) == each.periods)
  }
}
