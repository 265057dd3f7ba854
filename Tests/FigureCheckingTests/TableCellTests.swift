// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// What may be made of a figure that has no sentence of its own, or no unit.
@Suite struct TableCellTests {
  private static let text = "De inflatie bedroeg 8,3% in 2023."

  /// A cell with these heads around the same wrong figure.
  private static func cell(row: String?, column: String?) -> Verdict? {
    Sample.verdict(
      on: text, "8,3%", tenths: 83, year: 2023, indicator: Sample.indicator()
    ) {
      $0.locator = Locator(
        page: 1,
        table: Locator.TableCell(
          index: 0, row: 1, column: 1, rowHeader: row, columnHeader: column))
    }
  }

  @Test func aCellOfATableAccusesNobody() {
    #expect(Self.cell(row: "Inflatie", column: "2023")?.label == .differs)
  }

  @Test func aCellIsLinkedByItsHeadsAlone() {
    let verdict = Self.cell(row: "Verbonden partijen", column: "2023")
    #expect(verdict?.label != .differs)
    #expect(verdict?.label.accuses == false)
    #expect(verdict?.indicator == nil)
  }

  @Test func whatAHeadSaysInBracketsNamesNothing() {
    let verdict = Self.cell(row: "Prijs (na aftrek van de inflatie)", column: "2023")
    #expect(verdict?.indicator == nil)
    #expect(verdict?.label != .differs)
  }

  @Test func aLevelWithoutUnitIsNotHeldAgainstAnIndicatorThatHasOne() {
    let verdict = Sample.verdict(
      on: Self.text, "8,3%", tenths: 83, year: 2023, indicator: Sample.indicator()
    ) { $0.unit = nil }
    #expect(verdict?.label.accuses == false)
    #expect(verdict?.indicator == nil)
  }
}
