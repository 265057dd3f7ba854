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

/// What belongs to a table and what only stands near it.
@Suite struct TableExtentTests {
  @Test func aTitleBetweenTwoTablesPartsThem() throws {
    let xs: [Double] = [70, 200, 260]
    let first = [["Regio", "2022", "2023"], ["Noord", "12,5", "13,1"], ["Zuid", "8,0", "8,4"]]
    let second = [["Sector", "Aantal", "Duur"], ["Zorg", "120", "9,5"], ["Bouw", "98", "7,5"]]
    let texts =
      TableTests.rows(first, xs: xs, y: 200)
      + [MadePDF.Text(string: "Tabel 2 Duur", x: 70, y: 248)]
      + TableTests.rows(second, xs: xs, y: 264)
    let reading = try PDFReaderTests.read([MadePDF.Page(texts: texts)])
    #expect(reading.document.tables.count == 2)
    let span = try LocatorTests.span(of: "7,5", in: reading.document.text)
    #expect(reading.locator(for: span).table?.columnHeader == "Duur")
  }

  @Test func theHeadAboveTheFirstRuleIsTheTables() throws {
    let rows = [
      ["Instelling", "2022", "2023"], ["Openbaar", "", ""], ["Noord", "12,5", "13,1"],
      ["Zuid", "8,0", "8,4"], ["West", "7,1", "6,9"],
    ]
    let lines = [204.0, 220, 236, 252, 268].map { (70.0, $0, 300.0, $0) }
    let texts = TableTests.rows(rows, xs: [70, 200, 260])
    let heads = try HeadGroupTests.heads(texts, drawing: TableTests.lines(lines))
    #expect(heads == ["2022", "2023"])
  }

  @Test func headsAtTheLeftOfTheirCellsKeepTheirColumn() throws {
    let texts =
      TableTests.rows([["Regio", "Aantal", "Duur", "Kosten"]], xs: [70, 170, 270, 370], y: 200)
      + TableTests.rows(
        [
          ["Noord", "1.200", "12,5", "980"], ["Zuid", "2.400", "8,0", "218"],
          ["West", "3.500", "7,1", "131"],
        ], xs: [70, 240, 340, 440], y: 216)
    #expect(try HeadGroupTests.heads(texts) == ["Aantal", "Duur", "Kosten"])
  }

  @Test func namesBesideAShadedGridAreItsRows() throws {
    let rows = [
      ["", "Gras", "Akker"], ["NO2", "0,01", "0,09"], ["NH3", "0,40", "0,50"],
      ["PM10", "1,44", "1,40"], ["CO2", "0,08", "0,11"],
      ["SO2", "0,12", "0,31"], ["O3", "0,17", "0,18"],
    ]
    let cells = (0..<3).flatMap { row in
      [200, 250].map { "0.8 0.8 1 rg \($0) \(842 - 220 - row * 32) 50 16 re f 0 g" }
    }
    let texts = TableTests.rows(rows, xs: [160, 210, 260], y: 200)
    let reading = try PDFReaderTests.read([
      MadePDF.Page(texts: texts, drawing: cells.joined(separator: "\n"))
    ])
    for (value, name) in [("1,44", "PM10"), ("0,17", "O3")] {
      let span = try LocatorTests.span(of: value, in: reading.document.text)
      let cell = try #require(reading.locator(for: span).table)
      #expect(cell.rowHeader == name)
      #expect(cell.columnHeader == "Gras")
    }
  }
}

extension TableExtentTests {
  @Test func aHeadInABoxOfItsOwnNamesTheRowsBelow() throws {
    let texts =
      TableTests.rows([["Maatregel", "2022", "2023"]], xs: [75, 205, 265], y: 200)
      + TableTests.rows(
        [["Noord", "12,5", "13,1"], ["Zuid", "8,0", "8,4"]], xs: [75, 205, 265], y: 228)
    var lines = [188.0, 206, 216, 232, 248].map { (70.0, $0, 320.0, $0) }
    lines += [70.0, 200, 260, 320].flatMap { [($0, 188.0, $0, 206.0), ($0, 216.0, $0, 248.0)] }
    #expect(
      try HeadGroupTests.heads(texts, drawing: TableTests.lines(lines)) == ["2022", "2023"])
  }
}
