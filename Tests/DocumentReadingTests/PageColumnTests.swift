// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

/// Columns of running text, texts beside them, and what stands at the edge of a page.
@Suite struct PageColumnTests {
  static let long = ReadingOrderTests.prose + ReadingOrderTests.more
  static let rows = [
    ["Regio", "2022", "2023"], ["Noord", "12,5", "13,1"], ["Zuid", "8,0", "8,4"],
    ["West", "7,1", "6,9"],
  ]

  @Test func aTableInAColumnTakesNothingOfTheOther() throws {
    let texts =
      MadePDF.Page.column(Self.long, x: 50, y: 120)
      + TableTests.rows(Self.rows, xs: [50, 150, 200], y: 260)
      + MadePDF.Page.column(Self.long + Self.long, x: 320, y: 120)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let table = try #require(document.tables.first)
    #expect(document.tables.count == 1)
    #expect(table.cells.map { document.text(in: $0.span) } == Self.rows.flatMap(\.self))
    let right = (Self.long + Self.long).joined(separator: "\n")
    #expect(document.text.contains(right))
  }

  @Test func columnsCloseToEachOtherAreReadOneAfterTheOther() throws {
    let line = "De minister stuurt de Kamer een brief over scholen"
    let alone = try PDFReaderTests.read([
      MadePDF.Page(texts: MadePDF.Page.column([line], x: 50, y: 120))
    ])
    let span = try LocatorTests.span(of: line, in: alone.document.text)
    let end = try #require(alone.locator(for: span).boxes.first).box.x1
    // White of 7 points in type of 10: less than parts cells.
    let left = [String](repeating: line, count: 12)
    let right = Self.long + ["en dat is het."]
    let texts =
      MadePDF.Page.column(left, x: 50, y: 120)
      + MadePDF.Page.column(right, x: Double(end) + 7, y: 120)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    #expect(document.text.contains(left.joined(separator: "\n")))
    #expect(document.text.contains(right.joined(separator: "\n")))
  }

  /// Lines set even: the words of each from one left edge to one right edge, in type of 10.
  static func even(_ lines: [String], x: Double, width: Double, y: Double = 120) throws -> [MadePDF
    .Text]
  {
    try lines.enumerated().map { index, line in
      var text = MadePDF.Text(string: line, x: x, y: y + 12 * Double(index))
      let alone = try PDFReaderTests.read([MadePDF.Page(texts: [text])])
      let span = try LocatorTests.span(of: line, in: alone.document.text)
      let box = try #require(alone.locator(for: span).boxes.first).box
      let white = (width - Double(box.x1 - box.x0)) / Double(line.split(separator: " ").count - 1)
      text.before = "\(white) Tw"
      return text
    }
  }

  @Test func columnsSetEvenMayBeVeryClose() throws {
    // White of 5 points in type of 10, no more than between the words of some lines.
    let left = [
      "De gemeenten voeren deze regeling samen uit", "en leggen daarover elk jaar rekening af aan",
      "hun raden. Dat vraagt om een andere deling", "van taken en om meer steun voor de kleinste",
      "onder hen. Wie daar woont merkt er weinig", "van, want loketten blijven waar zij stonden",
      "en zijn open zoals zij dat altijd al waren.", "Alleen de brieven komen van elders en noemen",
    ]
    let texts =
      try Self.even(left, x: 50, width: 215) + Self.even(left.reversed(), x: 270, width: 215)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let lines = document.text.split(separator: "\n").joined(separator: "\n")
    #expect(lines == (left + left.reversed()).joined(separator: "\n") + "\n\u{0c}")
  }

  @Test func linesOfNarrowColumnsSetEvenAreProse() throws {
    let lines = [
      "Het verbruik daalde hier", "van elf naar tien kuub per", "huishouden. Wat daar zo",
      "van overblijft gaat dan naar", "scholen in dezelfde buurt", "en naar al hun leraren, die",
      "het goed kunnen hebben", "besteden aan extra lessen", "of aan uitstapjes met hun",
      "hele klas naar het strand.",
    ]
    let texts = try [50.0, 183, 316].flatMap { try Self.even(lines, x: $0, width: 118) }
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let found = document.text.split(separator: "\n").joined(separator: "\n")
    #expect(found == (lines + lines + lines).joined(separator: "\n") + "\n\u{0c}")
    #expect(document.tables.isEmpty)
  }

  @Test(arguments: [8, 12]) func columnsOfListsAreReadOneAfterTheOther(items: Int) throws {
    // White of 7.5 points behind bullets in type of 10, and of more behind the left column.
    var texts: [MadePDF.Text] = []
    var columns: [[String]] = []
    let both = [
      (60.0, "Wie hier woont merkt daar weinig van"),
      (300, "Zo houden scholen ruimte voor leraren"),
    ]
    for (x, item) in both {
      for index in 0..<items {
        let y = 100 + 24 * Double(index)
        texts.append(MadePDF.Text(string: "•", x: x, y: y))
        texts += MadePDF.Page.column([item, "voor elke gemeente"], x: x + 11, y: y)
      }
      columns.append([String](repeating: "• \(item)\nvoor elke gemeente", count: items))
    }
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let lines = document.text.split(separator: "\n").joined(separator: "\n")
    #expect(lines.hasPrefix(columns.flatMap(\.self).joined(separator: "\n")))
  }

  @Test func aTextOnAGroundBesideTheTextIsAside() throws {
    let full =
      "De provincie en de gemeenten voeren de regeling samen uit en verantwoorden dat elk jaar"
    let aside = ["In het kort", "Het aandeel steeg naar 41%", "in 2023."]
    let texts =
      MadePDF.Page.column([full, full], x: 70, y: 120)
      + MadePDF.Page.column(Array(ReadingOrderTests.prose.prefix(4)), x: 70, y: 144)
      + MadePDF.Page.column([full, full], x: 70, y: 192)
      + MadePDF.Page.column(aside, x: 350, y: 146, size: 9)
    let ground = "0.9 0.9 1 rg 345 \(842 - 182) 150 46 re f 0 g"
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts, drawing: ground)]).document
    let body = [full, full] + ReadingOrderTests.prose.prefix(4) + [full, full]
    #expect(document.text.hasPrefix(body.joined(separator: "\n")))
    let margin = document.blocks.filter { $0.role == .margin }.map { document.text(in: $0.span) }
    #expect(margin.joined(separator: "\n") == aside.joined(separator: "\n"))
  }

  @Test func notesAtTheFootOfTheFirstColumnAreNotes() throws {
    let left = Self.long + Self.long
    let notes = ["1 De telling van 2023 omvat 23 gebieden.", "2 Stand op 1 januari."]
    let texts =
      MadePDF.Page.column(left, x: 50, y: 480) + MadePDF.Page.column(notes, x: 60, y: 740, size: 8)
      + MadePDF.Page.column(left + ReadingOrderTests.prose, x: 320, y: 480)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let found = document.blocks.filter { $0.role == .footnote }.map { document.text(in: $0.span) }
    #expect(found.joined(separator: "\n") == notes.joined(separator: "\n"))
    #expect(
      document.blocks.filter { $0.role == .body }.count == document.blocks.count - found.count)
  }

  @Test(
    arguments: [
      (["40%", "30%", "20%", "10%", "0%"], true), (["1.500", "1.000", "500", "0"], true),
      // Other steps, no zero, too few of them.
      (["40%", "35%", "20%", "10%", "0%"], false), (["50%", "40%", "30%", "20%"], false),
      (["20%", "10%", "0%"], false),
    ], [true, false]) func theScaleOfAChartStatesNothing(_ scale: ([String], Bool), atRight: Bool)
    throws
  {
    var texts = MadePDF.Page.column(Self.long, x: 70, y: 120)
    // Helvetica's digits are 5.56 points wide in type of 10, the point half of that, the sign 8.89.
    for (index, number) in scale.0.enumerated() {
      let width = number.reduce(0) { $0 + ($1 == "%" ? 8.89 : $1 == "." ? 2.78 : 5.56) }
      let x = atRight ? 121 - width : 91
      texts.append(MadePDF.Text(string: number, x: x, y: 300 + 24 * Double(index)))
    }
    texts += MadePDF.Page.column(Self.long, x: 70, y: 480)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let apart = document.blocks.filter { $0.role == .furniture }.map { document.text(in: $0.span) }
    #expect(apart == (scale.1 ? scale.0 : []))
  }

  @Test func equalStepsBesideLongNamesAreValues() throws {
    let names = [
      "het college rond de toezegging", "de raad rond de eigen bijdrage",
      "het rijk rond de subsidie", "niemand rond de vergoeding",
    ]
    var texts = MadePDF.Page.column(Self.long, x: 70, y: 120)
    for (index, (name, share)) in zip(names, ["75%", "50%", "25%", "0%"]).enumerated() {
      let y = 300 + 18 * Double(index)
      texts.append(MadePDF.Text(string: "Betaald door \(name)", x: 70, y: y))
      texts.append(MadePDF.Text(string: share, x: 400, y: y))
    }
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    #expect(!document.blocks.contains { $0.role == .furniture })
  }

  @Test func aRunningHeadMayHaveItsNumberAtEitherSide() throws {
    let heads = ["Voortgang van de huizenbouw 1", "2 Voortgang van de huizenbouw"]
    let pages = heads.map { head in
      MadePDF.Page(
        texts: [MadePDF.Text(string: head, x: 70, y: 40)]
          + MadePDF.Page.column(Self.long, x: 70, y: 120))
    }
    let document = try PDFReaderTests.read(pages).document
    let furniture = document.blocks.filter { $0.role == .furniture }
    #expect(furniture.map { document.text(in: $0.span) } == heads)
  }

  @Test func rowsOfATableAtTheTopAreNoPageNumbers() throws {
    let names = [["Noord", "Zuid"], ["Drenthe", "Zeeland"], ["Utrecht", "Flevoland"]]
    let pages = names.enumerated().map { number, names in
      let rows = [["Regio", "2022", "2023"]] + names.map { [$0, "\(number + 3)59", "13,1"] }
      return MadePDF.Page(
        texts: TableTests.rows(rows + rows.dropFirst().reversed(), xs: [70, 200, 260], y: 60)
          + [MadePDF.Text(string: "\(number + 1)", x: 300, y: 810)])
    }
    let document = try PDFReaderTests.read(pages).document
    let furniture = document.blocks.filter { $0.role == .furniture }
    #expect(furniture.map { document.text(in: $0.span) } == ["1", "2", "3"])
    #expect(document.tables.map { $0.cells.count { !$0.isHeader } } == [8, 8, 8])
    #expect(document.tables.allSatisfy { $0.cells.contains { $0.row == 0 && $0.column == 2 } })
  }

  @Test func cellsThatTheEngineGluedAreNoGibberish() {
    var glyphs = PageGlyphs()
    glyphs.styles = [PageGlyphs.Style(size: 10, isBold: false, font: 1, colour: 0)]
    for row in 0..<30 {
      var x: Float = 70
      for cell in ["Regio", "12,5", "13,1"] {
        for scalar in cell.unicodeScalars {
          glyphs.scalars.append(scalar)
          glyphs.x0.append(x)
          glyphs.x1.append(x + 5)
          glyphs.y0.append(Float(row) * 12)
          glyphs.y1.append(Float(row) * 12 + 10)
          glyphs.style.append(0)
          glyphs.followsSpace.append(false)
          x += 5
        }
        x += 40
      }
    }
    #expect(!PageRecognizer.isUnusable(glyphs))
  }
}
