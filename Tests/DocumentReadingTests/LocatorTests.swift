// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct LocatorTests {
  /// The span of the first occurrence of `quote`.
  static func span(of quote: String, in text: String) throws -> TextSpan {
    let scalars = Array(text.unicodeScalars)
    let wanted = Array(quote.unicodeScalars)
    let start = try #require(
      scalars.indices.first { scalars[$0...].starts(with: wanted) }, "the quote stands in the text")
    return TextSpan(start, start + wanted.count)
  }

  @Test func boxesCoverTheQuoteAndNothingElse() throws {
    let reading = try PDFReaderTests.read([.lines(["Van 19,2% naar 20,4%", "in vijf jaar."])])
    let span = try Self.span(of: "19,2%", in: reading.document.text)
    let locator = reading.locator(for: span)
    #expect(locator.page == 1)
    #expect(locator.boxes.count == 1)
    let box = try #require(locator.boxes.first?.box)
    // Helvetica at 10 points: "Van " is 6.67 + 5.56 + 5.56 + 2.78 wide, "19,2%" 3 × 5.56 + 2.78 + 8.89.
    #expect(abs(box.x0 - 90.57) < 0.2)
    #expect(abs(box.x1 - 118.92) < 0.2)
    #expect(box.y0 < 113 && box.y1 > 119 && box.height < 14)
  }

  @Test func aQuoteOverTwoLinesHasTwoBoxes() throws {
    let reading = try PDFReaderTests.read([.lines(["Van 19,2% naar", "20,4% in vijf jaar."])])
    let span = try Self.span(of: "19,2% naar\n20,4%", in: reading.document.text)
    let boxes = reading.locator(for: span).boxes.map(\.box)
    #expect(boxes.count == 2)
    #expect(boxes.first.map { $0.x0 > 85 } == true)
    #expect(boxes.last.map { abs($0.x0 - 70) < 0.5 && $0.x1 < 100 } == true)
  }

  @Test func furnitureInsideAQuoteHasNoBox() throws {
    let pages = (0..<3).map { number in
      MadePDF.Page(
        texts: MadePDF.Page.column(ReadingOrderTests.prose.dropLast(), x: 70, y: 120)
          + [MadePDF.Text(string: "Pagina \(number + 1) van 3", x: 300, y: 810)])
    }
    let reading = try PDFReaderTests.read(pages)
    let start = try Self.span(of: "reeksen", in: reading.document.text).start
    let second = reading.document.pages[1].span.start
    let boxes = reading.locator(for: TextSpan(start, second + 2)).boxes
    #expect(boxes.map(\.page) == [1, 2])
  }

  @Test func theSectionIsTheNearestHeadingAbove() throws {
    let page = MadePDF.Page(
      texts: [MadePDF.Text(string: "Meer leerlingen", x: 70, y: 90, size: 14, isBold: true)]
        + MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120))
    let reading = try PDFReaderTests.read([page])
    let span = try Self.span(of: "bijlage", in: reading.document.text)
    #expect(reading.locator(for: span).section == "Meer leerlingen")
  }

  @Test func plainTextHasNoPage() throws {
    let reading = try DocumentReader().read(Array("Een 5% stijging".utf8), name: "a.txt")
    #expect(reading.locator(for: TextSpan(4, 6)) == Locator())
  }
}
