// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// Numbers whose unit no word beside them states: the noun that is measured tells it, or nothing does.
@Suite struct ImpliedUnitTests {
  typealias Case = WordingTests.Case

  /// What tells the unit is measured, or says what something is measured as.
  static let told = [
    Case(
      "Dat kost € 5. De bijstandsuitkeringen daalden met 2.500.", "level 5 EUR",
      "change by 2500 count, down"),
    Case("Dat kost € 5. De verhuur daalde met 2.500.", "level 5 EUR", "change by 2500 count, down"),
    Case(
      "Dat kost € 5. Het tekort aan woningen steeg met 2.500.", "level 5 EUR",
      "change by 2500 count, up"),
    Case("Het percentage huurders steeg van 7 naar 8.", "change 7 → 8 percent, up"),
    Case("Bij vrouwen daalde dit percentage van 6 naar 5.", "change 6 → 5 percent, down"),
    Case(
      "De daling van het percentage huurders van 9 naar 8 is klein.", "change 9 → 8 percent, down"),
    Case(
      "De schuld steeg als percentage van het bbp van 50 naar 60.", "change 50 → 60 percent, up"),
    Case(
      "In wijken met veel huur steeg het aantal inbraken naar 300.", "change → 300 count, up"),
    Case(
      "De raad bracht het aantal regels terug van acht naar zes.", "change 8 → 6 count, down"),
    Case("Het aantal fte in de zorg daalde met 11%.", "change by 11 percent of fte, down"),
    Case("Een daling van het aantal fte met 5%.", "change by 5 percent of fte, down"),
    Case("Het aantal leraren daalde met 11%.", "change by 11 percent, down"),
    Case("De gemiddelde leeftijd steeg van 40 naar 42.", "change 40 → 42 year, up"),
  ]

  /// It belongs to something else in the same clause.
  static let notTold = [
    Case(
      "In de klas met een hoog percentage meisjes daalde het cijfer van 7 naar 6.",
      "change 7 → 6, down"),
    Case(
      "Dankzij een lager ziekteverzuimpercentage steeg het rapportcijfer van 6,5 naar 7,1.",
      "change 6.5 → 7.1, up"),
    Case(
      "In wijken met een hoog percentage huurders stijgt de gemiddelde woningprijs naar 300.",
      "change → 300, up"),
    Case(
      "In scholen met een groot aantal leerlingen daalde het cijfer van 7 naar 6.",
      "change 7 → 6, down"),
    Case("Bij kinderen in die leeftijd daalde het cijfer van 7 naar 6.", "change 7 → 6, down"),
    Case("In klassen met een groot aantal leerlingen bedraagt het cijfer 7.", "level 7"),
  ]

  /// By how much money moves is no number of things.
  static let money = [
    Case("De gemiddelde huizenprijs daalde met 25.000.", "change by 25000, down"),
    Case("De schuld steeg met 250.000.", "change by 250000, up"),
    Case("Het gemiddelde inkomen nam toe met 1.500.", "change by 1500, up"),
    Case("De jaarlonen stegen met 2.500.", "change by 2500, up"),
    Case(
      "Een verlaging van 1.500 is nodig op de premie van € 3.000.",
      "change by 1500 EUR, down, target", "level 3000 EUR, target"),
    Case(
      "Een huis kostte € 300.000. De huizenprijs steeg met 25.000.", "level 300000 EUR",
      "change by 25000 EUR, up"),
    Case(
      "De huizenprijs ligt op 300.000 dollar en daalde met 25.000.", "level 300000 USD",
      "change by 25000 USD, down"),
    Case("De werkgelegenheid groeide met 17.000.", "change by 17000 count, up"),
    Case("Door hogere kosten daalde het ledental met 25.000.", "change by 25000 count, down"),
  ]

  @Test(arguments: told + notTold + money)
  func isRead(_ each: Case) {
    #expect(RuleTests.figures(each.text).map(\.summary) == each.figures)
  }
}
