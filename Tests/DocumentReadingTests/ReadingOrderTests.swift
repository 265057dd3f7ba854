// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct ReadingOrderTests {
  static let prose = [
    "De minister stuurt de Kamer elk jaar een brief over",
    "de stand van het onderwijs en over de uitgaven die",
    "daarbij horen, met een bijlage waarin de cijfers per",
    "regio staan en een toelichting op elk van de reeksen",
    "zoals die door de inspectie worden bijgehouden.",
  ]
  static let more = [
    "In een tweede deel gaat de brief in op de plannen",
    "voor het komende jaar en op de vraag of het geld",
    "dat daarvoor nodig is al in de begroting staat, en",
    "zo niet, welke andere uitgaven daarvoor wijken en",
    "wat dat voor de scholen betekent in de praktijk.",
  ]

  @Test func aMarginColumnComesAfterTheBody() throws {
    let margin = ["Datum", "12 mei 2025", "Ons kenmerk", "51234567"]
    let texts =
      MadePDF.Page.column(Self.prose, x: 70, y: 120)
      + MadePDF.Page.column(margin, x: 400, y: 125, size: 7, step: 9)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    #expect(
      document.text
        == Self.prose.joined(separator: "\n") + "\n\n" + margin.joined(separator: "\n")
        + "\n\u{0c}")
    #expect(document.blocks.map(\.role) == [.body, .margin])
  }

  @Test func columnsAreReadOneAfterTheOther() throws {
    let texts =
      [MadePDF.Text(string: "Jaarbericht onderwijs", x: 70, y: 90, size: 20)]
      + MadePDF.Page.column(Self.prose, x: 70, y: 120)
      + MadePDF.Page.column(Self.more, x: 320, y: 120)
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    let expected = ["Jaarbericht onderwijs", Self.prose.joined(separator: "\n")]
    #expect(
      document.text
        == (expected + [Self.more.joined(separator: "\n")]).joined(separator: "\n\n") + "\n\u{0c}")
    #expect(document.blocks.map(\.role) == [.heading, .body, .body])
  }

  @Test func repeatedLinesAndPageNumbersAreFurniture() throws {
    let pages = (1...3).map { number in
      MadePDF.Page(
        texts: [MadePDF.Text(string: "Jaarbericht 2024", x: 70, y: 40, size: 8)]
          + MadePDF.Page.column(number == 2 ? Self.more : Self.prose, x: 70, y: 120)
          + [MadePDF.Text(string: "Pagina \(number) van 3", x: 400, y: 810, size: 8)])
    }
    let document = try PDFReaderTests.read(pages).document
    let furniture = document.blocks.filter { $0.role == .furniture }
    #expect(furniture.count == 6)
    #expect(document.blocks.first?.role == .body)
    #expect(document.text.contains(Self.more.joined(separator: "\n") + "\n\nJaarbericht 2024"))
  }

  @Test func aSentenceThatCrossesAPageContinues() throws {
    let pages = [
      MadePDF.Page.lines(Array(Self.prose.prefix(4))), .lines([Self.prose[4], "En verder."]),
    ]
    let reading = try PDFReaderTests.read(pages)
    #expect(reading.document.blocks.map(\.continues) == [false, true])
  }

  @Test func aDashInsideASentenceIsNoListItem() throws {
    let lines = [
      "Het vlees is deels verkocht aan andere landen en is",
      "\u{2013} voor zover nog niet gegeten \u{2013} van de markt",
      "gehaald door de inspectie.",
    ]
    let list = [
      "De brief gaat over drie onderwerpen en noemt ze:", "\u{2013} de uitgaven;",
      "\u{2013} de scholen.",
    ]
    let page = MadePDF.Page(
      texts: MadePDF.Page.column(lines, x: 70, y: 120) + MadePDF.Page.column(list, x: 70, y: 200))
    let document = try PDFReaderTests.read([page]).document
    #expect(document.blocks.map(\.role) == [.body, .body, .listItem, .listItem])
  }

  @Test func aFootnoteStandsApartWithItsMark() throws {
    let note = [
      MadePDF.Text(string: "1", x: 70, y: 756, size: 5),
      MadePDF.Text(string: "De industrie omvat ook de afvalverwerking.", x: 75, y: 760, size: 8),
    ]
    let texts =
      MadePDF.Page.column(Self.prose, x: 70, y: 120) + MadePDF.Page.column(Self.more, x: 70, y: 200)
      + note
    let document = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document
    #expect(document.blocks.map(\.role) == [.body, .body, .footnote])
    #expect(document.text.hasSuffix("1 De industrie omvat ook de afvalverwerking.\n\u{0c}"))
  }
}

@Suite struct CrowdedPageTests {
  @Test func aPageOfScatteredWordsTakesNoLongerThanItIsWorth() {
    var sheet = PageSheet(number: 1, width: 2_000, height: 2_000, glyphs: PageGlyphs())
    sheet.glyphs.styles = [.init(size: 4, isBold: false, font: 0, colour: 0)]
    for index in 0..<60_000 {
      let (x, y) = (Float(index % 300) * 6.5, Float(index / 300) * 9 + Float(index % 7))
      sheet.glyphs.scalars.append("7")
      sheet.glyphs.x0.append(x)
      sheet.glyphs.y0.append(y)
      sheet.glyphs.x1.append(x + 1)
      sheet.glyphs.y1.append(y + 4)
      sheet.glyphs.style.append(0)
      sheet.glyphs.followsSpace.append(true)
    }
    var composer = PDFComposer(options: ReadingOptions())
    let clock = ContinuousClock()
    let time = clock.measure { composer.add(sheet) }
    var text = 0
    let rest = clock.measure {
      text = (try? composer.reading(of: [1], name: "a.pdf"))?.document.text.utf8.count ?? 0
    }
    #expect(text > 60_000)
    // Seconds in a debug build; the square of the words would take many minutes.
    #expect(time + rest < .seconds(60))
  }

  /// Numbers in the band of page numbers, each in a line of its own or beside others.
  @Test(.timeLimit(.minutes(1))) func aBandFullOfNumbersTakesLinearTime() throws {
    let texts = (0..<3_800).map { number in
      let (row, column) = (Double(number / 95), Double(number % 95))
      return MadePDF.Text(string: String(number), x: 20 + column * 50, y: 20 + row * 10, size: 5)
    }
    let page = MadePDF.Page(texts: texts, width: 5_000, height: 3_000)
    let document = try PDFReaderTests.read(Array(repeating: page, count: 4)).document
    #expect(document.text.contains("3799"))
  }
}
