// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

/// Heads of two levels whose groups no rule shows, and names of groups of rows.
@Suite struct HeadGroupTests {
  static let leaves = ["Totaal", "voltijd", "deeltijd", "duaal", "absoluut", "in %"]
  static let xs: [Double] = [70, 200, 250, 300, 350, 400, 460]
  static let body = [
    ["Groningen", "1.200", "980", "1.310", "1.002", "310", "12,1"],
    ["Drenthe", "2.400", "2.180", "2.311", "2.003", "290", "10,4"],
    ["Zeeland", "3.500", "1.280", "1.312", "1.004", "188", "11,9"],
  ]

  /// The heads of each column of values: the texts of the head cells above it.
  static func heads(_ texts: [MadePDF.Text], drawing: String = "") throws -> [String] {
    let reading = try PDFReaderTests.read([MadePDF.Page(texts: texts, drawing: drawing)])
    let table = try #require(reading.document.tables.first)
    let row = try #require(table.cells.last).row
    return table.cells.filter { $0.row == row && !$0.isHeader }.map { cell in
      reading.locator(for: cell.span).table?.columnHeader ?? ""
    }
  }

  @Test func groupsLeaveTheColumnsOut() throws {
    // "Waarvan" stands in the middle of three columns, "Verschil" in that of two, "Totaal" has no group.
    var texts = TableTests.rows([["Regio"] + Self.leaves] + Self.body, xs: Self.xs, y: 216)
    texts += [
      MadePDF.Text(string: "Waarvan", x: 305, y: 200),
      MadePDF.Text(string: "Verschil", x: 437, y: 200),
    ]
    #expect(
      try Self.heads(texts) == [
        "Totaal", "Waarvan voltijd", "Waarvan deeltijd", "Waarvan duaal", "Verschil absoluut",
        "Verschil in %",
      ])
  }

  @Test func aUnitAloneIsAHead() throws {
    let texts =
      TableTests.rows([["", "Uitgaven", "", "Personeel", ""]], xs: [70, 222, 0, 332, 0], y: 200)
      + TableTests.rows(
        [
          ["Post", "€ mln", "% bbp", "fte", "%"], ["Onderwijs", "120", "1,2", "980", "31,0"],
          ["Zorg", "240", "2,4", "218", "23,1"], ["Politie", "128", "3,5", "131", "10,0"],
        ], xs: [70, 200, 260, 320, 370], y: 216)
    #expect(
      try Self.heads(texts) == [
        "Uitgaven € mln", "Uitgaven % bbp", "Personeel fte", "Personeel %",
      ])
  }

  @Test func linesThatStartWithinTheHeadPartItsLevels() throws {
    var texts = TableTests.rows(
      [["Regio", "2022", "2023", "2022", "2023"]] + Self.body.map { Array($0.prefix(5)) },
      xs: [75, 205, 265, 325, 385], y: 216)
    texts += [
      MadePDF.Text(string: "Jongens", x: 240, y: 200),
      MadePDF.Text(string: "Meisjes", x: 360, y: 200),
    ]
    var lines: [(Double, Double, Double, Double)] = [70, 200, 320, 440].map { ($0, 188, $0, 268) }
    lines += [260, 380].map { ($0, 204, $0, 268) }
    lines += [(70, 188, 440, 188), (70, 220, 440, 220), (70, 268, 440, 268)]
    #expect(
      try Self.heads(texts, drawing: TableTests.lines(lines)) == [
        "Jongens 2022", "Jongens 2023", "Meisjes 2022", "Meisjes 2023",
      ])
  }

  @Test func theNameOfTheFirstGroupOfRowsIsNoHead() throws {
    let rows = [
      ["Instelling", "2022", "2023"], ["Openbaar", "", ""], ["Noord", "1.200", "980"],
      ["Zuid", "2.400", "2.180"], ["Bijzonder", "", ""], ["West", "3.500", "1.280"],
    ]
    let document = try PDFReaderTests.read([
      MadePDF.Page(texts: TableTests.rows(rows, xs: [70, 200, 260]))
    ]).document
    let figures = try #require(document.tables.first)
    let values = figures.cells.filter { !$0.isHeader }
    #expect(values.map { document.text(in: $0.span) }.first == "1.200")
    #expect(figures.cells.filter { $0.row == 0 }.count == 3)
  }
}
