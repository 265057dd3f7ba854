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
