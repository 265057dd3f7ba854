// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Glibc
import Testing

@testable import DocumentReading

@Suite struct PictureTests {
  static let hasRecognizer =
    access("/usr/share/tesseract-ocr/5/tessdata/nld.traineddata", R_OK) == 0

  @Test(.enabled(if: hasRecognizer))
  func aPageIsReadAsAPicture() throws {
    var options = ReadingOptions()
    options.recognition = .always
    let lines = ["Het aandeel leerlingen is", "gestegen van 19,2% naar 20,4%."]
    let page = MadePDF.Page(texts: MadePDF.Page.column(lines, x: 70, y: 120, size: 14, step: 18))
    let reading = try DocumentReader(options: options).read(
      MadePDF(pages: [page]).bytes, name: "scan.pdf")
    #expect(reading.document.text.hasPrefix(lines.joined(separator: "\n")))
    #expect(reading.document.pages.map(\.isRecognized) == [true])
    #expect(reading.document.findings.map(\.code) == [.pageRecognized])
    let span = try LocatorTests.span(of: "20,4%", in: reading.document.text)
    let sure = try #require(reading.recognitionConfidence(of: span))
    #expect(sure > 60 && sure <= 100)
    let box = try #require(reading.locator(for: span).boxes.first?.box)
    // At 14 points "gestegen van 19,2% naar " is about 160 wide, "20,4%" about 40.
    #expect(box.x0 > 215 && box.x1 < 285 && box.y0 > 120 && box.y1 < 145)
  }

  @Test func pagesWithTextAreNotRecognised() throws {
    let reading = try PDFReaderTests.read([.lines(["Gewone tekst."]), MadePDF.Page(texts: [])])
    #expect(reading.document.pages.map(\.isRecognized) == [false, false])
    #expect(reading.document.findings.map(\.code) == [.pageWithoutText])
    #expect(reading.recognitionConfidence(of: TextSpan(0, 5)) == nil)
  }

  @Test func aPageIsDrawnWithItsFrames() throws {
    let file = MadePDF(pages: [MadePDF.Page(texts: [], width: 100, height: 50)]).bytes
    let document = try PopplerDocument(file, password: nil, name: "a.pdf")
    let page = try #require(document.page(at: 0))
    let image = try #require(PageImage(page, resolution: 72))
    #expect(image.width == 100 && image.height == 50)
    #expect(image.grey.allSatisfy { $0 == 255 })
    image.draw([PageFrame(box: Box(x0: 20, y0: 10, x1: 60, y1: 30), colour: 0xff0000)])
    let grey = image.grey
    func dot(_ x: Int, _ y: Int) -> UInt8 { grey[y * 100 + x] }
    #expect(dot(40, 9) < 200 && dot(19, 20) < 200)
    #expect(dot(40, 20) == 255 && dot(80, 20) == 255)
    #expect(image.png.starts(with: [0x89, 0x50, 0x4e, 0x47]))
  }
}
