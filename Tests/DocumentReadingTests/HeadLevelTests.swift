// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct HeadLevelTests {
  /// Texts as `(text, x, y)`.
  static func texts(_ texts: [(String, Double, Double)]) -> [MadePDF.Text] {
    texts.map { MadePDF.Text(string: $0.0, x: $0.1, y: $0.2, size: 9) }
  }

  static let body = [
    ("Handhaving", 70.0, 250.0), ("12,5", 200, 250), ("13,1", 260, 250), ("14,7", 320, 250),
    ("15,2", 380, 250), ("Jeugdhulp", 70, 266), ("8,0", 204, 266), ("8,4", 264, 266),
    ("9,1", 324, 266), ("9,6", 384, 266), ("Cultuur", 70, 282), ("22,1", 200, 282),
    ("23,4", 260, 282), ("24,0", 320, 282), ("25,9", 380, 282),
  ]

  /// The heads above the four columns, from the left.
  static func heads(_ head: [(String, Double, Double)]) throws -> [String] {
    let page = MadePDF.Page(texts: texts(head + body))
    let reading = try PDFReaderTests.read([page])
    return try ["22,1", "23,4", "24,0", "25,9"].map { value in
      let span = try LocatorTests.span(of: value, in: reading.document.text)
      return try #require(reading.locator(for: span).table?.columnHeader)
    }
  }

  @Test func theNameOfAGroupOfRowsLeavesTheHeadAboveIt() throws {
    let heads = try Self.heads([
      ("2021", 199, 218), ("2022", 259, 218), ("2023", 319, 218), ("2024", 379, 218),
      ("Gebied A: noord", 70, 234),
    ])
    #expect(heads == ["2021", "2022", "2023", "2024"])
  }

  @Test func aTitleMayShareItsLineWithTheHeads() throws {
    let heads = try Self.heads([
      ("Tabel 3 Saldo", 70, 234), ("2021", 199, 234), ("2022", 259, 234), ("2023", 319, 234),
      ("2024", 379, 234),
    ])
    #expect(heads == ["2021", "2022", "2023", "2024"])
  }

  @Test func groupsOfHeadsStandInTheMiddleOfTheirColumns() throws {
    let heads = try Self.heads([
      ("Stad", 229, 218), ("Dorp", 349, 218), ("2021", 199, 234), ("2022", 259, 234),
      ("2021", 319, 234), ("2022", 379, 234),
    ])
    #expect(heads == ["Stad 2021", "Stad 2022", "Dorp 2021", "Dorp 2022"])
  }

  @Test func aHeadHalfwayTwoLevelsNamesItsColumnAtBoth() throws {
    let heads = try Self.heads([
      ("Aandeel", 254, 218), ("Gebied", 70, 226), ("Saldo", 377, 226), ("laag", 202, 234),
      ("midden", 254, 234), ("hoog", 319, 234),
    ])
    #expect(heads == ["Aandeel laag", "Aandeel midden", "Aandeel hoog", "Saldo"])
  }

  @Test func aHeadThatGoesOnBelowIsNoGroup() throws {
    let heads = try Self.heads([
      ("Raming", 194, 222), ("Stand", 316, 222), ("volgend", 192, 234), ("Saldo", 257, 234),
      ("januari", 315, 234), ("Verschil", 373, 234),
    ])
    #expect(heads == ["Raming volgend", "Saldo", "Stand januari", "Verschil"])
  }

  @Test func aHeadOnAGroundWithoutACornerFitsTheRowsBelow() throws {
    let head = Self.texts([
      ("Stad", 229, 206), ("Dorp", 349, 206), ("2021", 199, 222), ("2022", 259, 222),
      ("2021", 319, 222), ("2022", 379, 222),
    ])
    var drawing = "0.8 g\n"
    for (x, y, width) in [
      (65.0, 194.0, 120.0), (185, 194, 120), (305, 194, 120), (65, 210, 120), (185, 210, 60),
      (245, 210, 60), (305, 210, 60), (365, 210, 60),
    ] {
      drawing += "\(x) \(842 - y - 16) \(width) 16 re f\n"
    }
    drawing += "0 g\n" + TableTests.lines([(245, 210, 245, 226), (365, 210, 365, 226)])
    let body = Self.body.map { ($0.0, $0.1, $0.2 - 14) }
    let page = MadePDF.Page(texts: head + Self.texts(body), drawing: drawing)
    let reading = try PDFReaderTests.read([page])
    #expect(reading.document.tables.count == 1)
    let span = try LocatorTests.span(of: "24,0", in: reading.document.text)
    let cell = try #require(reading.locator(for: span).table)
    #expect([cell.rowHeader, cell.columnHeader] == ["Cultuur", "Dorp 2021"])
  }

  @Test func yearsAtTheTopOfAPageAreNoPageNumbers() throws {
    let head = [("2021", 199.0, 70.0), ("2022", 259, 70), ("2023", 319, 70), ("2024", 379, 70)]
    let body = Self.body.map { ($0.0, $0.1, $0.2 - 164) }
    let reading = try PDFReaderTests.read([MadePDF.Page(texts: Self.texts(head + body))])
    #expect(!reading.document.blocks.contains { $0.role == .furniture })
    let span = try LocatorTests.span(of: "8,4", in: reading.document.text)
    #expect(reading.locator(for: span).table?.columnHeader == "2022")
  }
}

@Suite struct GridTests {
  static let xs: [Double] = [70, 150, 200, 250, 300, 350, 400, 450]

  /// A grid whose lines stand at `xs` in the rows between `ys`; texts are `(text, column, y)`, set in the middle of their column.
  static func page(_ cells: [(String, Int, Double)], ys: [Double], verticals: [Int]) -> MadePDF.Page
  {
    let texts = cells.map { text, column, y in
      let middle = (xs[column] + xs[column + 1]) / 2
      return MadePDF.Text(string: text, x: middle - 2.2 * Double(text.count), y: y, size: 8)
    }
    var lines = ys.map { (xs[0], $0, xs[7], $0) }
    lines += verticals.map { (xs[$0], ys[0], xs[$0], ys[ys.count - 1]) }
    return MadePDF.Page(texts: texts, drawing: TableTests.lines(lines))
  }

  static func head(of value: String, in page: MadePDF.Page) throws -> [String?] {
    let reading = try PDFReaderTests.read([page])
    let span = try LocatorTests.span(of: value, in: reading.document.text)
    let cell = try #require(reading.locator(for: span).table)
    return [cell.rowHeader, cell.columnHeader]
  }

  @Test func yearsAboveRepeatedHeadsInOneBoxNameAllOfThem() throws {
    var cells = [("Programma", 0, 112.0), ("2024", 2, 112), ("2025", 5, 112)]
    for column in 1...6 {
      cells.append((["baten", "lasten", "saldo"][(column - 1) % 3], column, 124))
      cells.append(("\(column)1.000", column, 142))
      cells.append(("\(column)2.000", column, 160))
    }
    cells += [("Wonen", 0, 142), ("Zorg", 0, 160)]
    let page = Self.page(cells, ys: [100, 130, 148, 166], verticals: Array(0...7))
    #expect(try Self.head(of: "42.000", in: page) == ["Zorg", "2025 baten"])
    #expect(try Self.head(of: "31.000", in: page) == ["Wonen", "2024 saldo"])
  }

  @Test func columnsShadedRowByRowShowTheRowsOfTheOthers() throws {
    var cells = [("Regio", 0, 112.0)]
    for column in 1...6 {
      cells.append((["man", "vrouw", "kind", "paar", "stel", "samen"][column - 1], column, 112))
    }
    for row in 0..<3 {
      let y = 132 + 18.0 * Double(row)
      cells.append((["Wonen", "Zorg", "Werk"][row], 0, y))
      for column in 1...6 { cells.append(("\(column)\(row).000", column, y)) }
    }
    var page = Self.page(cells, ys: [100, 120, 174], verticals: Array(0...7))
    for y in [138.0, 156] { page.drawing += "\n" + TableTests.lines([(400, y, 450, y)]) }
    let heads = try Self.head(of: "21.000", in: page)
    #expect(heads == ["Zorg", "vrouw"])
  }
}

@Suite struct LentHeadTests {
  /// A grid of two rows below `y`, without a head.
  static func grid(_ names: [String], _ value: Int, y: Double) -> MadePDF.Page {
    var cells: [(String, Int, Double)] = []
    for (row, name) in names.enumerated() {
      cells.append((name, 0, y + 12 + 18 * Double(row)))
      for column in 1...6 {
        cells.append(("\(column)\(row).\(value)", column, y + 12 + 18 * Double(row)))
      }
    }
    return GridTests.page(cells, ys: [y, y + 18, y + 36], verticals: Array(0...7))
  }

  @Test func aLineAboveAGridIsItsHeadAndThatOfThoseBelow() throws {
    var page = Self.grid(["Wonen", "Zorg"], 111, y: 120)
    let next = Self.grid(["Werk", "Land"], 222, y: 164)
    page.texts += next.texts
    page.drawing += "\n" + next.drawing
    for column in 1...6 {
      let x = (GridTests.xs[column] + GridTests.xs[column + 1]) / 2 - 9
      page.texts.append(MadePDF.Text(string: "202\(column)", x: x, y: 114, size: 8))
    }
    let first = try GridTests.head(of: "31.111", in: page)
    #expect(first == ["Zorg", "2023"])
    let second = try GridTests.head(of: "51.222", in: page)
    #expect(second == ["Land", "2025"])
  }

  @Test func notesBelowThreeColumnsAreNotes() throws {
    var texts: [MadePDF.Text] = []
    for x in [60.0, 225, 390] {
      texts += MadePDF.Page.column(
        [
          "De minister stuurt de Kamer elk", "jaar een brief over de stand van",
          "het onderwijs en de uitgaven,", "met een bijlage vol cijfers.",
        ],
        x: x, y: 620, size: 9)
    }
    for (index, y) in [700.0, 712].enumerated() {
      texts.append(MadePDF.Text(string: "\(index + 1)", x: 60, y: y - 3, size: 4.5))
      texts.append(MadePDF.Text(string: "Exclusief 1.20\(index) scholen.", x: 64, y: y, size: 7))
    }
    let blocks = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document.blocks
    #expect(blocks.filter { $0.role == .footnote }.count >= 1)
    #expect(blocks.last?.role == .footnote)
    #expect(blocks.filter { $0.role != .footnote }.allSatisfy { $0.role == .body })
  }
}
