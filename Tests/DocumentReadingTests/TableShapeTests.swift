// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

/// Names of rows that run on, and rows that lines or grounds show in part.
@Suite struct RowNameTests {
  static func rows(_ lines: [([String], Double)], xs: [Double] = [70, 200, 260]) -> [MadePDF.Text] {
    lines.flatMap { TableTests.rows([$0.0], xs: xs, y: $0.1) }
  }

  static func names(_ texts: [MadePDF.Text], drawing: String = "") throws -> [String] {
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts, drawing: drawing)]).document
    let table = try #require(document.tables.first)
    return table.cells.filter { $0.column == 0 }.map {
      document.text(in: $0.span).split(separator: "\n").joined(separator: " ")
    }
  }

  @Test func numbersMayStandInTheLastLineOfAName() throws {
    let names = try Self.names(
      Self.rows([
        (["Sector", "2022", "2023"], 200), (["Landbouw,"], 220), (["bosbouw en"], 232),
        (["visserij", "12,5", "13,1"], 244), (["Handel", "8,0", "8,4"], 260),
        (["Horeca", "7,1", "6,9"], 276),
      ]))
    #expect(names == ["Sector", "Landbouw, bosbouw en visserij", "Handel", "Horeca"])
  }

  @Test func aNameAboveNamesSetInIsThatOfTheirGroup() throws {
    var texts = Self.rows([(["Provincie", "2022", "2023"], 200), (["Drenthe"], 216)])
    for (name, y) in [
      ("basisonderwijs", 232.0), ("beroepsonderwijs", 248), ("praktijkscholen", 280),
      ("speciale scholen", 296),
    ] {
      texts.append(MadePDF.Text(string: name, x: 76, y: y))
      texts += Self.rows([(["", "12,5", "13,1"], y)])
    }
    texts += Self.rows([(["Zeeland"], 264), (["Totaal", "8,0", "9,1"], 312)])
    let reading = try PDFReaderTests.read([MadePDF.Page(texts: texts)])
    let table = try #require(reading.document.tables.first)
    let named = table.cells.filter { $0.column == 1 && !$0.isHeader }.map { cell in
      reading.locator(for: cell.span).table?.rowHeader
    }
    #expect(
      named == [
        "Drenthe basisonderwijs", "Drenthe beroepsonderwijs", "Zeeland praktijkscholen",
        "Zeeland speciale scholen", "Totaal",
      ])
  }

  @Test func linesNearerThanRowsAreOneNameWhateverTheyStartWith() throws {
    let names = try Self.names(
      Self.rows([
        (["Gemeente", "2022", "2023"], 200), (["Breda", "12,5", "13,1"], 220),
        (["Alphen aan den"], 238), (["Rijn", "8,0", "8,4"], 249), (["Almere", "7,1", "6,9"], 267),
        (["Subtotaal"], 285), (["Collectief", "9,1", "9,9"], 296), (["Zwolle", "3,1", "4,1"], 314),
      ]))
    #expect(
      names == [
        "Gemeente", "Breda", "Alphen aan den Rijn", "Almere", "Subtotaal Collectief", "Zwolle",
      ])
  }

  @Test func linesInSomeRowsMakeNoTableOfThem() throws {
    let rows = [
      ["Post", "2022", "2023"], ["Lonen", "12,5", "13,1"], ["Huur", "8,0", "8,4"],
      ["Subtotaal", "20,5", "21,5"], ["Rente", "7,1", "6,9"],
    ]
    // Lines between the columns start at the second row of numbers.
    var lines = [204.0, 220, 236, 252, 268].map { (65.0, $0, 310.0, $0) }
    lines += [65.0, 190, 250, 310].map { ($0, 220, $0, 268) }
    let drawing = TableTests.lines(lines)
    let texts = TableTests.rows(rows, xs: [70, 200, 260])
    #expect(
      try Self.names(texts, drawing: drawing) == ["Post", "Lonen", "Huur", "Subtotaal", "Rente"])
    #expect(try HeadGroupTests.heads(texts, drawing: drawing) == ["2022", "2023"])
  }

  @Test func boxesBelowEachOtherAreOneTable() throws {
    let boxes = [
      [["Post", "2022", "2023"], ["Lonen", "12,5", "13,1"], ["Huur", "8,0", "8,4"]],
      [["Rente", "7,1", "6,9"], ["Overig", "geen", "nihil"]],
    ]
    var texts: [MadePDF.Text] = []
    var lines: [(Double, Double, Double, Double)] = []
    // White of five points parts the boxes.
    for (rows, top) in zip(boxes, [188.0, 241]) {
      texts += TableTests.rows(rows, xs: [70, 200, 260], y: top + 12)
      lines += (0...rows.count).map { (65.0, top + 16 * Double($0), 310.0, top + 16 * Double($0)) }
      let bottom = top + 16 * Double(rows.count)
      lines += [65.0, 190, 250, 310].map { ($0, top, $0, bottom) }
    }
    let page = MadePDF.Page(texts: texts, drawing: TableTests.lines(lines))
    let reading = try PDFReaderTests.read([page])
    #expect(reading.tablesAcrossPages.map(\.cells.count) == [15])
    let span = try LocatorTests.span(of: "geen", in: reading.document.text)
    let cell = reading.locator(for: span).table
    #expect(cell?.columnHeader == "2022" && cell?.rowHeader == "Overig")
  }

  @Test func namesFarFromShadedColumnsAreTheirs() throws {
    var rows = [["", "2022", "2023", "2024"]]
    rows += [["Lonen", "12,5", "13,1", "9,1"], ["Huur", "8,0", "8,4", "8,8"]]
    rows += [["Dotatie aan de voorziening", "7,1", "6,9", "6,1"], ["Rente", "7,2", "6,8", "6,2"]]
    // The head has a ground over all columns, the rows one in every second column.
    var drawing = "0.9 g\n220 \(842 - 204) 150 16 re f\n"
    for row in 1..<5 {
      for x in [220.0, 320] { drawing += "\(x) \(842 - 204 - 16 * row) 50 16 re f\n" }
    }
    drawing += "0 g\n"
    let texts = TableTests.rows(rows, xs: [70, 230, 280, 330])
    #expect(
      try Self.names(texts, drawing: drawing) == [
        "Lonen", "Huur", "Dotatie aan de voorziening", "Rente",
      ])
  }
}

/// Text that stands near a table and is none of its head.
@Suite struct TextAboveTableTests {
  static let rows = [
    ["Regio", "2022", "2023", "2024"], ["Noord", "12,5", "13,1", "9,1"],
    ["Zuid", "8,0", "8,4", "8,8"], ["West", "7,1", "6,9", "6,1"],
  ]
  static let xs: [Double] = [70, 250, 350, 450]

  @Test func theRulesOfTwoTablesWithTextBetweenAreNoOne() throws {
    let prose = [
      "De gemeenten voeren de regeling samen uit en leggen daarover elk jaar verantwoording af.",
      "Dat vraagt om een andere verdeling van taken.",
    ]
    var texts = TableTests.rows(Self.rows, xs: Self.xs, y: 200)
    texts += MadePDF.Page.column(prose, x: 70, y: 284)
    texts += TableTests.rows(Self.rows, xs: Self.xs, y: 322)
    let rules = [188.0, 204, 256, 310, 326, 378].map { (70.0, $0, 520.0, $0) }
    let document = try PDFReaderTests.read([
      MadePDF.Page(texts: texts, drawing: TableTests.lines(rules))
    ]).document
    #expect(document.tables.map { $0.cells.count { $0.row == 0 } } == [4, 4])
  }

  @Test func theLastLineOfATextIsNoHeadOfATableFarBelow() throws {
    // The rows are so far apart that the text is within their reach.
    var texts: [MadePDF.Text] = []
    for (index, row) in Self.rows.enumerated() {
      texts += TableTests.rows([row], xs: Self.xs, y: 240 + 26 * Double(index))
    }
    let prose = [
      "De gemeenten voeren de regeling samen uit", "en leggen daarover elk jaar verantwoording",
      "aan elkaar af.",
    ]
    texts += MadePDF.Page.column(prose, x: 300, y: 192)
    #expect(try HeadGroupTests.heads(texts) == ["2022", "2023", "2024"])
  }

  @Test func linesOfANarrowTextPartTheRulesOfTables() throws {
    // No line is long by itself; together they are a text as wide as the tables.
    let prose = [
      "Daarom kiezen wij voor een aanpak in stappen, met ruimte",
      "voor lokale omstandigheden en voor de wensen van scholen",
      "en hun leraren.",
    ]
    let xs: [Double] = [70, 170, 230, 290]
    var texts = TableTests.rows(Self.rows, xs: xs, y: 200)
    texts += MadePDF.Page.column(prose, x: 70, y: 272)
    texts += TableTests.rows(Self.rows, xs: xs, y: 322)
    let rules = [188.0, 256, 310, 378].map { (70.0, $0, 330.0, $0) }
    let document = try PDFReaderTests.read([
      MadePDF.Page(texts: texts, drawing: TableTests.lines(rules))
    ]).document
    #expect(document.tables.map { $0.cells.count { $0.row == 0 } } == [4, 4])
    #expect(document.tables.map { $0.cells.map(\.row).max() } == [3, 3])
  }

  @Test func aMarginInTheTypeOfATableIsNoPartOfIt() throws {
    let line = "De provincie en de gemeenten voeren de regeling samen uit, en dat elk jaar."
    var texts = MadePDF.Page.column([line, line, line, line], x: 70, y: 120, size: 10)
    for (index, row) in Self.rows.enumerated() {
      texts += row.enumerated().map { column, cell in
        MadePDF.Text(
          string: cell, x: [70, 200, 260, 320][column], y: 190 + 12 * Double(index), size: 8.6)
      }
    }
    texts += MadePDF.Page.column([line, line, line, line], x: 70, y: 260, size: 10)
    // Some lines of the notes stand at the height of rows.
    for (y, lines) in [
      (120.0, ["Wie hier woont", "merkt daar"]), (190, ["Zie ook bijlage", "twee."]),
    ] {
      texts += MadePDF.Page.column(lines, x: 450, y: y, size: 8.6)
    }
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let table = try #require(document.tables.first)
    #expect(table.cells.map { document.text(in: $0.span) } == Self.rows.flatMap(\.self))
  }

  @Test(arguments: ["•", "–", "1.", "a."]) func boxesWithListsInThemAreCells(mark: String) throws {
    let items = ["Vaststellen van de feiten", "Rapport bij boete", "Dwangsom bij herhaling"]
    var texts = TableTests.rows([["Gemeente", "Provincie"]], xs: [60, 300], y: 105)
    for (x, name) in [(60.0, "links"), (300, "rechts")] {
      for (index, item) in items.enumerated() {
        let y = 145 + 26 * Double(index)
        texts += TableTests.rows([[mark, item]], xs: [x, x + 16], y: y)
        texts.append(MadePDF.Text(string: "in de regio \(name)", x: x + 16, y: y + 12))
      }
    }
    var grid = [90.0, 130, 230].map { (55.0, $0, 535.0, $0) }
    grid += [55.0, 295, 535].map { ($0, 90.0, $0, 230.0) }
    let document = try PDFReaderTests.read([
      MadePDF.Page(texts: texts, drawing: TableTests.lines(grid))
    ]).document
    let table = try #require(document.tables.first)
    let lists = ["links", "rechts"].map { name in
      items.map { "\(mark) \($0) in de regio \(name)" }.joined(separator: " ")
    }
    let found = table.cells.map { cell in
      document.text(in: cell.span).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(found == ["Gemeente", "Provincie"] + lists)
  }
}
