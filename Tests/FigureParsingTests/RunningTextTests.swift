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
    // Pages of a book.
    Case("Jansen, P., 2021. Stikstof. Uitgeverij Delta, 160 pp."),
    Case("Het aandeel steeg met 25 pp.", "change by 25 percentage_point, up"),
  ]

  static let changes = [
    Case(
      "De heffing is 1% tot 50.000 euro oplopend tot 5%.", "level 1 percent",
      "level 50000 EUR, at_most", "change → 5 percent, up")
  ]

  static let periods = [
    Case("In april en mei 2020 kwamen 300 klachten binnen.", "level 300 count, 2020-04…2020-05"),
    Case(
      "Uitstoot\nIn 2020 stootte Nederland 12 Mton methaan (CH4) en 5 Mton lachgas (N2O) uit.",
      "level 12000000 t, 2020", "level 5000000 t, 2020"),
  ]

  @Test(arguments: counts + changes + periods)
  func isRead(_ each: Case) {
    #expect(RuleTests.figures(each.text).map(\.summary) == each.figures)
  }

  static let subjects = [
    SubjectTests.Case(
      "In 2020 bedraagt de druk op de natuur op de Veluwe gemiddeld 1.139 euro.",
      "de druk op de natuur op de Veluwe"),
    SubjectTests.Case("Enerzijds had de minister € 8 miljoen beschikbaar.", "de minister"),
    SubjectTests.Case(
      "In 2020 zijn 300 bonnen voor een bedrag van € 5 miljoen betaald.", "bonnen", "bonnen"),
  ]

  @Test(arguments: subjects)
  func measures(_ each: SubjectTests.Case) {
    #expect(RuleTests.figures(each.text).map(\.subject) == each.subjects)
  }
}
