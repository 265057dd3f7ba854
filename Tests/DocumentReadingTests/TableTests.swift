// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct TableTests {
  /// Rows of cells at left edges `xs`, 16 points apart from `y`.
  static func rows(_ rows: [[String]], xs: [Double], y: Double = 200) -> [MadePDF.Text] {
    rows.enumerated().flatMap { index, cells in
      zip(cells, xs).filter { !$0.0.isEmpty }.map {
        MadePDF.Text(string: $0.0, x: $0.1, y: y + Double(index) * 16)
      }
    }
  }

  /// Operators that draw a grid; each line is `x0 y0 x1 y1` from the top of a page 842 points high.
  static func lines(_ lines: [(Double, Double, Double, Double)]) -> String {
    lines.map { "\($0.0) \(842 - $0.1) m \($0.2) \(842 - $0.3) l S" }.joined(separator: "\n")
  }

  /// The cells as `row,column: text`, with spans and a mark for headers.
  static func described(_ table: Table, in document: Document) -> [String] {
    table.cells.map { cell in
      let spans = cell.rowSpan * cell.columnSpan > 1 ? " \(cell.rowSpan)x\(cell.columnSpan)" : ""
      return "\(cell.row),\(cell.column)\(spans)\(cell.isHeader ? "*" : ""): "
        + document.text(in: cell.span)
    }
  }

  static let twoLevels: MadePDF.Page = {
    let xs: [Double] = [70, 200, 260, 320, 380]
    var texts = rows(
      [
        ["", "2023", "2023", "2024", "2024"],
        ["Regio", "jongens", "meisjes", "jongens", "meisjes"],
        ["Noord", "1.200", "980", "1.310", "1.002"], ["Zuid", "2.400", "2.180", "2.310", "2.002"],
      ], xs: [75, 205, 265, 325, 385])
    texts.removeAll { $0.string.hasPrefix("202") }
    texts.append(MadePDF.Text(string: "2023", x: 245, y: 200))
    texts.append(MadePDF.Text(string: "2024", x: 365, y: 200))
    var grid: [(Double, Double, Double, Double)] = [
      (70, 188, 440, 188), (200, 204, 440, 204), (70, 220, 440, 220), (70, 236, 440, 236),
      (70, 252, 440, 252),
    ]
    grid += [70, 200, 320, 440].map { ($0, 188, $0, 252) }
    grid += [260, 380].map { ($0, 204, $0, 252) }
    return MadePDF.Page(texts: texts, drawing: lines(grid))
  }()

  @Test func linesMakeCellsAndSpans() throws {
    let document = try PDFReaderTests.read([Self.twoLevels]).document
    let table = try #require(document.tables.first)
    #expect(
      Self.described(table, in: document) == [
        "0,0 2x1*: Regio", "0,1 1x2*: 2023", "0,3 1x2*: 2024", "1,1*: jongens", "1,2*: meisjes",
        "1,3*: jongens", "1,4*: meisjes", "2,0*: Noord", "2,1: 1.200", "2,2: 980", "2,3: 1.310",
        "2,4: 1.002", "3,0*: Zuid", "3,1: 2.400", "3,2: 2.180", "3,3: 2.310", "3,4: 2.002",
      ])
    #expect(document.blocks.map(\.role) == [.table])
    #expect(document.text(in: table.span).hasPrefix("Regio\t2023\t2024\njongens"))
  }

  @Test func aCellIsLocatedByBothItsHeaders() throws {
    let reading = try PDFReaderTests.read([Self.twoLevels])
    let span = try LocatorTests.span(of: "2.310", in: reading.document.text)
    let cell = try #require(reading.locator(for: span).table)
    #expect(
      cell
        == Locator.TableCell(
          index: 0, row: 3, column: 3, rowHeader: "Zuid", columnHeader: "2024 jongens"))
  }

  @Test func alignedNumbersMakeATableWithoutLines() throws {
    let texts =
      MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 100)
      + Self.rows(
        [
          ["Sector", "2022", "2023"], ["Onderwijs", "12,5", "13,1"], ["Zorg", "8,0", "8,4"],
          ["Bouw", "102,5", "99,9"],
        ], xs: [70, 250, 330])
      + MadePDF.Page.column(ReadingOrderTests.more, x: 70, y: 290)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    #expect(document.blocks.map(\.role) == [.body, .table, .body])
    let table = try #require(document.tables.first)
    #expect(table.cells.count == 12)
    #expect(table.cells.filter(\.isHeader).count == 6)
  }

  @Test(arguments: [
    [["2019", "18.149", "31.234"], ["2020", "16.693", "17.239"], ["2021", "6.115", "19.357"]],
    [["2019/20", "42,1", "90,1"], ["2020/21", "56,7", "83,7"], ["2021/22", "31,2", "22,3"]],
    [["1", "12,5", "4,1"], ["2", "13,1", "3,9"], ["3", "9,9", "4,0"]],
  ]) func rowsMayBeNamedByNumbersInEqualSteps(rows: [[String]]) throws {
    let last = [
      rows[0][0] == "1" ? "4" : rows[0][0].count == 4 ? "2022" : "2022/23", "17,6", "33,2",
    ]
    let texts = Self.rows(
      [["Jaar", "Werk", "Totaal"]] + rows + [last], xs: [70, 170, 250])
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    #expect(document.tables.map(\.cells.count) == [15])
  }

  @Test func theScalesOfAChartAreNoTable() throws {
    let scale = [["40", "2.000"], ["30", "1.500"], ["20", "1.000"], ["10", "500"], ["0", "0"]]
    let texts = Self.rows(scale, xs: [70, 400])
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    #expect(document.tables.isEmpty)
  }

  @Test func proseListsAndContentsAreNoTables() throws {
    let letterhead = [
      MadePDF.Text(string: "Datum", x: 70, y: 60),
      MadePDF.Text(string: "12 mei 2025", x: 130, y: 60),
      MadePDF.Text(string: "Betreft", x: 70, y: 72),
      MadePDF.Text(string: "Voortgang techniek", x: 130, y: 72),
    ]
    let contents = Self.rows(
      [
        ["Inleiding", "3"], ["Stand van zaken", "5"], ["Vooruitblik", "12"], ["Bijlagen", "20"],
      ],
      xs: [70, 400], y: 600)
    let columns =
      MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120)
      + MadePDF.Page.column(ReadingOrderTests.more, x: 320, y: 120)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: letterhead + columns + contents)])
      .document
    #expect(document.tables.isEmpty)
  }

  @Test func linesOfNumbersInOneBoxAreRows() throws {
    let texts = Self.rows(
      [["Land", "Uitstoot"], ["Duitsland", "12"], ["Frankrijk", "14"], ["Spanje", "9"]],
      xs: [75, 205])
    let grid: [(Double, Double, Double, Double)] = [
      (70, 188, 320, 188), (70, 204, 320, 204), (70, 252, 320, 252), (70, 188, 70, 252),
      (200, 188, 200, 252), (320, 188, 320, 252),
    ]
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts, drawing: Self.lines(grid))])
      .document
    let table = try #require(document.tables.first)
    #expect(table.cells.map(\.row) == [0, 0, 1, 1, 2, 2, 3, 3])
  }
}

@Suite struct TableContinuationTests {
  static func page(_ names: [String]) -> MadePDF.Page {
    let head = [["Provincie", "2020", "2024"]]
    let body = names.enumerated().map { [$0.element, "10\($0.offset).000", "11\($0.offset).500"] }
    return MadePDF.Page(texts: TableTests.rows(head + body, xs: [70, 250, 330], y: 150))
  }

  @Test func aTableThatGoesOnIsOneTableWithItsHeadOnce() throws {
    let reading = try PDFReaderTests.read([
      Self.page(["Groningen", "Drenthe", "Utrecht"]), Self.page(["Zeeland", "Limburg", "Brabant"]),
    ])
    #expect(reading.document.tables.map(\.continues) == [nil, 0])
    let joined = reading.tablesAcrossPages
    #expect(joined.count == 1)
    #expect(joined.first?.cells.map(\.row) == [0, 1, 2, 3, 4, 5, 6].flatMap { [$0, $0, $0] })
    let span = try LocatorTests.span(of: "110.500", in: reading.document.text)
    #expect(reading.locator(for: span).table?.columnHeader == "2024")
  }

  @Test func captionsAndNotesAreNoRunningText() throws {
    var page = Self.page(["Groningen", "Drenthe", "Utrecht"])
    page.texts += [
      MadePDF.Text(string: "Tabel 1 Inwoners per provincie", x: 70, y: 125, isBold: true),
      MadePDF.Text(string: "Afgerond op honderdtallen.", x: 70, y: 225, size: 7),
    ]
    page.texts += MadePDF.Page.column(
      ["Tabel 1 laat zien hoe de bevolking van de provincies groeit."] + ReadingOrderTests.prose,
      x: 70, y: 300)
    let document = try PDFReaderTests.read([page]).document
    #expect(document.blocks.map(\.role) == [.caption, .table, .caption, .body])
  }
}

@Suite struct TableHeadTests {
  static let body = [
    ["Noord", "12", "34", "56", "78"], ["Zuid", "21", "43", "65", "87"],
    ["West", "1", "2", "3", "4"],
  ]
  static let xs: [Double] = [70, 200, 260, 320, 380]

  @Test func textsOfAHeadShareTheColumnsEvenly() throws {
    let head = [
      MadePDF.Text(string: "2023", x: 225, y: 184), MadePDF.Text(string: "2024", x: 370, y: 184),
    ]
    let rows = TableTests.rows(
      [["Regio", "man", "vrouw", "man", "vrouw"]] + Self.body, xs: Self.xs)
    let reading = try PDFReaderTests.read([MadePDF.Page(texts: head + rows)])
    let table = try #require(reading.document.tables.first)
    let top = table.cells.prefix(3).map { [$0.row, $0.column, $0.rowSpan, $0.columnSpan] }
    #expect(top.contains([0, 1, 1, 2]) && top.contains([0, 3, 1, 2]))
    let span = try LocatorTests.span(of: "65", in: reading.document.text)
    #expect(reading.locator(for: span).table?.columnHeader == "2024 man")
  }

  @Test func aHeadOnAGroundOfItsOwnBelongsToTheRowsBelow() throws {
    let ground =
      "0 0.2 0.5 rg 65 632 130 20 re f 195 632 60 20 re f 255 632 60 20 re f"
      + " 315 632 60 20 re f 375 632 60 20 re f"
    var texts = TableTests.rows([["Regio", "a", "b", "c", "d"]] + Self.body, xs: Self.xs)
    for index in 0..<5 { texts[index].before = "1 1 1 rg" }
    let grid = [65.0, 195, 255, 315, 375, 435].map { ($0, 190.0, $0, 210.0) }
    let lines = [
      (65.0, 190.0, 435.0, 190.0), (65.0, 200.0, 435.0, 200.0), (65.0, 210.0, 435.0, 210.0),
    ]
    let page = MadePDF.Page(texts: texts, drawing: ground + "\n" + TableTests.lines(grid + lines))
    let document = try PDFReaderTests.read([page]).document
    #expect(document.tables.count == 1)
    #expect(document.tables.first?.cells.count == 20)
  }
}

@Suite struct TableRowTests {
  @Test func labelsThatRunOnBelongToTheirRow() throws {
    let xs: [Double] = [70, 250, 330]
    let texts =
      TableTests.rows([["Onderdeel", "2022", "2024"]], xs: xs, y: 200)
      + TableTests.rows([["Friesland", "12", "34"]], xs: xs, y: 220)
      + [MadePDF.Text(string: "(Fryslân)", x: 70, y: 231)]
      + TableTests.rows([["Utrecht", "5", "6"], ["Zeeland", "7", "8"]], xs: xs, y: 251)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let table = try #require(document.tables.first)
    #expect(
      TableTests.described(table, in: document).contains("1,0*: Friesland\n(Fryslân)"))
    #expect(table.cells.map(\.row).max() == 3)
  }

  @Test func aMarginBesideATableIsNoColumnOfIt() throws {
    let margin = ["Datum", "12 mei 2025", "Ons kenmerk", "51234567"]
    let texts =
      MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 100)
      + TableTests.rows(
        [["Sector", "2022", "2023"], ["Zorg", "8,0", "8,4"], ["Bouw", "9,1", "9,9"]],
        xs: [70, 200, 260], y: 180)
      + MadePDF.Page.column(margin, x: 400, y: 170, size: 7, step: 9)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    #expect(document.blocks.map(\.role) == [.body, .table, .margin])
    #expect(document.tables.first?.cells.count == 9)
  }
}
