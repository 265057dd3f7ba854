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

  /// Half of the page is black, and there is no text on it.
  @Test(.enabled(if: hasRecognizer))
  func inkWithoutTextIsSaid() throws {
    let options = ReadingOptions(recognition: .always)
    let black = MadePDF.Page(texts: [], drawing: "0 g 40 40 300 700 re f")
    let reading = try DocumentReader(options: options).read(
      MadePDF(pages: [black, MadePDF.Page(texts: [])]).bytes, name: "scan.pdf")
    #expect(reading.document.findings.map(\.code) == [.pageWithoutText, .pageRecognized])
    #expect(reading.document.findings[0].message.hasSuffix("no text was found on it"))
  }

  @Test func pagesWithTextAreNotRecognised() throws {
    let reading = try PDFReaderTests.read([.lines(["Gewone tekst."]), MadePDF.Page(texts: [])])
    #expect(reading.document.pages.map(\.isRecognized) == [false, false])
    #expect(reading.document.findings.map(\.code) == [.pageWithoutText])
    #expect(reading.recognitionConfidence(of: TextSpan(0, 5)) == nil)
  }

  static func picture(_ matrix: String) -> String {
    "q \(matrix) cm BI /W 8 /H 8 /CS /G /BPC 1 ID abcdefgh EI Q"
  }

  struct Pictures: Sendable {
    var drawing: String
    /// The area covered, in square points.
    var area: Float
  }

  static let square = "300 0 0 400 50 200"
  static let small = "100 0 0 50 0 0"

  static let pictures: [Pictures] = [
    Pictures(drawing: "", area: 0),
    Pictures(drawing: picture(square), area: 120_000),
    // Upside down, and one twice: a mask lies where its picture lies.
    Pictures(drawing: picture("300 0 0 -400 50 600"), area: 120_000),
    Pictures(drawing: picture(small) + "\n" + picture(small), area: 5_000),
    Pictures(drawing: picture(small) + "\n" + picture("100 0 0 50 200 0"), area: 10_000),
    // What lies beside the page, or is cut off, covers nothing.
    Pictures(drawing: picture("300 0 0 400 700 200"), area: 0),
    Pictures(drawing: "q 50 200 150 400 re W n " + picture(square) + " Q", area: 60_000),
  ]

  @Test(arguments: pictures)
  func picturesAreMeasuredWithoutBeingDecoded(_ each: Pictures) throws {
    let texts = MadePDF.Page.column(["Naast een plaatje."], x: 70, y: 120)
    let file = MadePDF(pages: [MadePDF.Page(texts: texts, drawing: each.drawing)]).bytes
    let document = try PopplerDocument(file, password: nil, name: "a.pdf")
    let noted = try #require(document.page(at: 0)).noted()
    #expect(abs(noted.pictures * 595 * 842 - each.area) < 2)
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
