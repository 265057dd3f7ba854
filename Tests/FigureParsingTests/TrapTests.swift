// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// The traps of the language: for each at least three examples, and one text that looks like it and is something else.
@Suite struct TrapTests {
  struct Trap: Sendable, CustomTestStringConvertible {
    let name: String
    let cases: [WordingTests.Case]
    let refusal: WordingTests.Case
    var testDescription: String { name }

    init(_ name: String, _ cases: WordingTests.Case..., refusal: WordingTests.Case) {
      (self.name, self.cases, self.refusal) = (name, cases, refusal)
    }
  }

  typealias Case = WordingTests.Case

  static let numbers = [
    Trap(
      "een ton",
      Case("De verbouwing kost een ton.", "level 100000 EUR"),
      Case("De overschrijding bedraagt 3,5 ton.", "level 350000 EUR"),
      Case("De uitstoot daalde met 5 ton stikstof.", "change by 5 t, down"),
      refusal: Case("Een ton aan klachten kwam binnen.")),
    Trap(
      "biljoen",
      Case("De schuld bedraagt 1,2 biljoen euro.", "level 1200000000000 EUR"),
      Case("Het vermogen is € 1,5 biljoen.", "level 1500000000000 EUR"),
      Case("De markt is 3 biljoen dollar waard.", "level 3000000000000 USD"),
      refusal: Case("Met biljoenen wordt te licht gestrooid.")),
    Trap(
      "-/-",
      Case("Het resultaat is -/- € 2,3 miljoen.", "level -2300000 EUR"),
      Case("Het saldo bedraagt € -/- 1.250.", "level -1250 EUR"),
      Case("De mutatie is -/- 3,5%.", "level -3.5 percent"),
      refusal: Case("De route 3-/-4 vervalt.")),
    Trap(
      "(5) as minus",
      Case("Het resultaat is € (5) miljoen.", "level -5000000 EUR"),
      Case("Het saldo was in 2023 € (1.250).", "level -1250 EUR, 2023"),
      Case("De reserve bedraagt € (2,5) mln.", "level -2500000 EUR"),
      refusal: Case("De bijdrage (€ 1.250) is hoog; F(1,49) was klein.", "level 1250 EUR")),
    Trap(
      "p.m., nihil, n.v.t.",
      Case("De kosten zijn p.m."),
      Case("De opbrengst is in 2024 nihil."),
      Case("Voor 2025 is dit n.v.t."),
      refusal: Case("De kosten zijn € 0.", "level 0 EUR")),
    Trap(
      "€ 198,-",
      Case("De prijs is € 198,-.", "level 198 EUR"),
      Case("De prijs is € 198,– per jaar.", "level 198 EUR per year"),
      Case("Er is € 1.250,= betaald.", "level 1250 EUR"),
      refusal: Case("De prijs is € 198-205.", "level 198…205 EUR")),
    Trap(
      "%-punt, pp, punten",
      Case("Het aandeel steeg met 3 %-punt.", "change by 3 percentage_point, up"),
      Case("Het aandeel steeg met 3 pp.", "change by 3 percentage_point, up"),
      Case("Het aandeel daalde met 3%-punten.", "change by 3 percentage_point, down"),
      Case("Het vertrouwen daalde met 5 punten tot -22.", "change → -22 by 5 count, down"),
      refusal: Case("Op dit punt is 3% genoeg.", "level 3 percent")),
    Trap(
      "x keer meer",
      Case("Er zijn drie keer meer leraren dan in 2019.", "change by 3 factor, up, 2019…"),
      Case("De uitstoot is vijf keer hoger dan gemiddeld.", "difference by 5 factor, up"),
      Case("Dat is 2 keer zo veel als in 2020.", "change by 2 factor, up, 2020…"),
      refusal: Case("Zij komen drie keer per jaar bijeen.")),
    Trap(
      "meer dan gehalveerd",
      Case("Het aantal is meer dan gehalveerd.", "change by 50 percent, down, more_than"),
      Case("Het aantal is ruim verdubbeld.", "change by 2 factor, up, just_over"),
      Case("De kosten zijn bijna verdrievoudigd.", "change by 3 factor, up, just_under"),
      refusal: Case("Het halve aantal is genoeg.")),
  ]

  static let ends = [
    Trap(
      "tot: end, bound, range, result",
      Case("Het aandeel stijgt tot 15%.", "change → 15 percent, up"),
      Case("Bedrijven krijgen tot 15% korting.", "level 15 percent, at_most"),
      Case("Het aandeel loopt op van 5 tot 15%.", "change 5 → 15 percent, up"),
      Case("De subsidie bedraagt 5 tot 15%.", "level 5…15 percent"),
      refusal: Case("Dat leidt tot 3.000 banen.", "level 3000 count")),
    Trap(
      "daling van, daling tot",
      Case("Er was een daling van 40%.", "change by 40 percent, down"),
      Case("Er was een daling tot 40%.", "change → 40 percent, down"),
      Case("Een daling van 500 tot 300 gevallen.", "change 500 → 300 count, down"),
      refusal: Case("De daling van 2023 zet door.")),
    Trap(
      "een share called \"het aantal\"",
      Case("Het aantal vrouwen is 40%.", "level 40 percent"),
      Case("Het aantal zij-instromers steeg van 11% naar 23%.", "change 11 → 23 percent, up"),
      Case("Het aantal te late scholen is 12 procent.", "level 12 percent"),
      refusal: Case("Het aantal vrouwen is 4.000.", "level 4000 count")),
    Trap(
      "t/m, tot",
      Case("Van 2020 t/m 2023 steeg het met 5%.", "change by 5 percent, up, 2020…2023"),
      Case("Tot en met 2023 was het 5%.", "level 5 percent, …2023"),
      Case("Van 2020 tot 2023 steeg het met 5%.", "change by 5 percent, up, 2020…2023"),
      refusal: Case("Groep 3 t/m 8 doet mee.")),
    Trap(
      "2021-2022: school year or years",
      Case("In schooljaar 2021-2022 was 5% ziek.", "level 5 percent, 2021/2022"),
      Case("In 2021-2022 was 5% ziek.", "level 5 percent, 2021…2022"),
      Case("In het studiejaar 2021/22 was 5% ziek.", "level 5 percent, 2021/2022"),
      refusal: Case("Kamerstuk 2021-2022, nr. 12.")),
  ]

  @Test(arguments: numbers + ends)
  func isSeenThrough(_ trap: Trap) {
    for each in trap.cases + [trap.refusal] {
      #expect(RuleTests.figures(each.text).map(\.summary) == each.figures, "\(each.text)")
    }
  }

  @Test func timesMoreKeepsBothReadings() throws {
    let figure = try #require(
      RuleTests.figures("Er zijn drie keer meer leraren dan in 2019.").first)
    #expect(figure.by?.other?.value == 4)
    let equal = try #require(RuleTests.figures("Dat is drie keer zo veel als in 2019.").first)
    #expect(equal.by?.other == nil)
  }

  struct Measured: Sendable, CustomTestStringConvertible {
    let text: String
    let basis: [[Figure.Basis]]
    var testDescription: String { text }
  }

  static let measured = [
    Measured(text: "De uitgaven stijgen gemiddeld 3% per jaar.", basis: [[.average]]),
    Measured(text: "Jaarlijks groeit de zorg met gemiddeld 4,2%.", basis: [[.average]]),
    Measured(text: "De uitgaven stegen in 2020-2024 met in totaal 12%.", basis: [[.cumulative]]),
    Measured(text: "In totaal zijn er 300 scholen.", basis: [[]]),
    Measured(text: "Er komt structureel € 5 miljoen bij.", basis: [[.structural]]),
    Measured(text: "Er is € 3 miljoen incidenteel beschikbaar.", basis: [[.incidental]]),
    Measured(
      text: "Dit kost eenmalig € 10 miljoen en structureel € 15 miljoen.",
      basis: [[.incidental], [.structural]]),
    Measured(text: "De structurele aanpak kost € 5 miljoen.", basis: [[]]),
    Measured(text: "De lonen stegen reëel met 2%.", basis: [[.real]]),
    Measured(text: "De reële groei is 1,5%.", basis: [[.real]]),
    Measured(
      text: "De lonen stegen met 5,2% nominaal en 1,1% reëel.", basis: [[.nominal], [.real]]),
    Measured(text: "Een reëel plan kost € 5 miljoen.", basis: [[]]),
  ]

  @Test(arguments: measured)
  func saysWhatItIsMeasuredAs(_ each: Measured) {
    #expect(RuleTests.figures(each.text).map(\.basis) == each.basis)
  }
}
