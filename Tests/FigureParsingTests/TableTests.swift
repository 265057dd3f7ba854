// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// Cells of tables as figures with their heads.
@Suite struct TableTests {
  /// A document whose lines are rows and whose bars part the cells; the first row and the first column are heads.
  static func document(_ rows: [String], caption: String? = nil) -> Document {
    var text = caption.map { $0 + "\n" } ?? ""
    let captionSpan = caption.map { TextSpan(0, $0.unicodeScalars.count) }
    var cells: [Table.Cell] = []
    let start = text.unicodeScalars.count
    for (row, line) in rows.enumerated() {
      for (column, cell) in line.split(separator: "|", omittingEmptySubsequences: false)
        .enumerated()
      {
        let begin = text.unicodeScalars.count
        text += cell
        if !cell.isEmpty {
          cells.append(
            Table.Cell(
              row: row, column: column, isHeader: row == 0 || column == 0,
              span: TextSpan(begin, text.unicodeScalars.count)))
        }
        text += " "
      }
      text += "\n"
    }
    let end = text.unicodeScalars.count
    return Document(
      name: "t", sha256: "", format: .pdf, text: text,
      blocks: [Document.Block(role: .table, span: TextSpan(start, end), page: 1, table: 0)],
      tables: [Table(page: 1, span: TextSpan(start, end), cells: cells, caption: captionSpan)])
  }

  @Test func theNameOfTheFirstGroupOfRowsIsNoHeadOfColumns() throws {
    var document = Self.document([
      "Instelling|2022|2023", "Openbaar", "Noord|1.200|980", "Bijzonder", "Zuid|2.400|2.180",
    ])
    document.tables[0].cells[3].columnSpan = 3
    let figures = FigureParser().parse(document).figures
    #expect(
      figures.map { $0.locator?.table?.columnHeader } == ["2022", "2023", "2022", "2023"])
  }

  @Test func aCellIsNamedByItsGroupAndItsRow() {
    var document = Self.document([
      "Soort|2022|2023", "Wegen", "aanleg|1.200|980", "beheer|2.400|2.180", "Sporen",
      "personenvervoer|300|280", "Totaal|3.900|3.440",
    ])
    for (index, cell) in document.tables[0].cells.enumerated() where cell.column == 0 {
      let edge: Float =
        ParsingLawTests.slice(document.text, cell.span)?.first?.isLowercase ?? false ? 76 : 70
      document.tables[0].cells[index].box = Box(
        x0: edge, y0: 0, x1: edge + 5 * Float(cell.span.count), y1: 10)
    }
    let figures = FigureParser().parse(document).figures.filter { $0.locator?.table?.column == 1 }
    let names = ["Wegen aanleg", "Wegen beheer", "Sporen personenvervoer", "Totaal"]
    #expect(figures.map { $0.locator?.table?.rowHeader } == names)
    #expect(figures.map(\.subject) == names)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let rows: [String]
    var caption: String?
    let found: [String]
    var testDescription: String { rows.joined(separator: " / ") }
  }

  static let cases = [
    Case(
      rows: ["|2020|2021", "Aandeel techniek (%)|19,2|20,4"],
      found: ["level 19.2 percent, 2020", "level 20.4 percent, 2021"]),
    Case(
      rows: ["|2020|2021", "Uitgaven|1.250|(75)"], caption: "Tabel 3 Uitgaven (x € 1.000)",
      found: ["level 1250000 EUR, 2020", "level -75000 EUR, 2021"]),
    Case(
      rows: ["|Aantal scholen|Aandeel", "Noord|74|12,5%"],
      found: ["level 74 count", "level 12.5 percent"]),
    Case(rows: ["|2020|2021", "Uitgaven|p.m.|n.v.t."], found: []),
    Case(
      rows: ["Programma's bedragen x € 1.000,-|Begroting 2025", "Wonen|12.099", "Zorg|-/- 5"],
      found: ["level 12099000 EUR, 2025", "level -5000 EUR, 2025"]),
    Case(
      rows: ["Uitgaven|€ mln|Aandeel in %", "Zorg|7,5|12"],
      found: ["level 7500000 EUR", "level 12 percent"]),
    Case(
      rows: ["1 000 kg|2020", "Melk|12", "Kaas|3"],
      found: [
        "level 12000 kg, 2020", "level 3000 kg, 2020",
      ]),
    Case(
      rows: ["|Lasten|Aantal fte", "Beheer|250|12"], caption: "Tabel 1 Beheer (x € 1.000)",
      found: ["level 250000 EUR", "level 12 fte"]),
    Case(
      rows: ["|Zone 250 m|Zone 500 m", "Uitstoot [ton NOx/j]|24|31", "Aantal bedrijven|7|9"],
      found: [
        "level 24 t per year", "level 31 t per year", "level 7 count",
        "level 9 count",
      ]),
    Case(rows: ["|<21 mg ureum", "Ureum per 100 ml|18,5"], found: ["level 18.5"]),
    Case(
      rows: ["kg/ton mest|Stikstof", "Hoogste waarde|6,4"], found: ["level 6.4 kg per t"]),
    Case(rows: ["Leeftijd (jaar)|Inkomen", "15 tot 25|18"], found: ["level 18"]),
    Case(
      rows: ["|2024|2025", "Wet van 2015|12|14"],
      found: ["level 12, 2024", "level 14, 2025"]),
    Case(
      rows: ["|1e kwartaal|Q2", "2023|12|14"], found: ["level 12, 2023-Q1", "level 14, 2023-Q2"]),
    Case(
      rows: ["|Realisatie 2023|Raming 2024|Streefwaarde 2030", "Uitstoot|12|14|9"],
      found: [
        "level 12, 2023", "level 14, forecast, 2024", "level 9, target, 2030",
      ]),
    Case(rows: ["|2020 (2015=100)", "Prijzen|104,5"], found: ["level 104.5 index"]),
    Case(
      rows: ["Lasten|2024", "Zorg|12.099 1)", "Wonen|43-", "Werk|- 7"],
      found: ["level 12099, 2024", "level -43, 2024", "level -7, 2024"]),
    Case(
      rows: ["|Leerlingen", "Noord|34 (12%)"],
      found: ["level 34 count", "level 12 percent"]),
    Case(
      rows: ["|Nr.|Bedrag", "a|1|€ 5", "b|2|€ 6", "c|3|€ 7", "d|4|€ 8"],
      found: [
        "level 5 EUR", "level 6 EUR", "level 7 EUR", "level 8 EUR",
      ]),
    Case(rows: ["|A|B", "Wonen|1.250|996 516"], found: ["level 1250"]),
    Case(rows: ["|2020", "Naam|Kamerstuk 31 293, nr. 4"], found: []),
  ]

  @Test(arguments: cases)
  func readsCells(_ each: Case) {
    let document = Self.document(each.rows, caption: each.caption)
    let figures = FigureParser().parse(document).figures.filter { $0.locator?.table != nil }
    #expect(figures.map(\.summary) == each.found)
  }

  @Test func namesItsHeads() throws {
    let document = Self.document(["|2020|2021", "Leerlingen|120|130"])
    let figures = FigureParser().parse(document).figures
    let last = try #require(figures.last)
    #expect(last.subject == "Leerlingen")
    #expect(
      last.locator?.table
        == Locator.TableCell(
          index: 0, row: 1, column: 2, rowHeader: "Leerlingen", columnHeader: "2021"))
    #expect(last.quote == "130")
  }
}
