// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

/// A page is walked through by a device of our own where poppler's private parts are known, and by cairo's functions elsewhere.
@Suite struct WalkTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var drawing = ""
    var cover = ""
    var before = ""
    var rotate = 0
    var width = 595.0
  }

  static let cases = [
    Case(testDescription: "text"),
    Case(testDescription: "a page on its side", rotate: 90),
    Case(testDescription: "upside down, of a broken width", rotate: 180, width: 595.28),
    Case(testDescription: "invisible", before: "3 Tr"),
    Case(testDescription: "outlined in colour", before: "1 Tr 0.5 0 0 RG"),
    Case(testDescription: "clipping", cover: "0 1 0 rg 60 600 200 200 re f", before: "7 Tr"),
    Case(testDescription: "lines", drawing: "0.3 w 70 700 m 300 700 l S 4 w 70 690 m 300 600 l S"),
    Case(testDescription: "lines along each other", drawing: "2 w 70 700 m 90 700 l 300 700 l S"),
    Case(testDescription: "a closed outline", drawing: "1 0 0 RG 3 w 70 600 200 100 re S"),
    Case(testDescription: "a curve", drawing: "2 w 70 600 m 80 700 200 700 210 600 c 300 600 l b"),
    Case(testDescription: "areas", drawing: "1 1 0 rg 60 600 200 200 re 300 10.3 20 20.7 re f"),
    Case(testDescription: "a triangle", drawing: "0 0 1 rg 60 600 m 200 600 l 100 700 l f*"),
    Case(testDescription: "scaled and turned", drawing: "q 0 2 -2 0 300 100 cm 10 10 50 20 re B Q"),
    Case(testDescription: "a cut area", drawing: "q 80 620 40 40 re W n 0 g 60 600 90 90 re f Q"),
    Case(testDescription: "cut by a shape", drawing: "q 9 9 m 99 9 l 9 99 l W n 0 0 50 50 re f Q"),
    Case(
      testDescription: "nothing left",
      drawing: "q 9 9 9 9 re W n 40 40 50 50 re W n 0 0 90 90 re f Q"),
    Case(testDescription: "covered", cover: "0 g 60 690 100 40 re f"),
    Case(testDescription: "a picture", drawing: PictureTests.picture(PictureTests.square)),
    Case(testDescription: "a small picture", drawing: PictureTests.picture(PictureTests.small)),
    Case(
      testDescription: "a mask",
      drawing: "q 90 0 0 40 70 600 cm BI /W 8 /H 8 /IM true /BPC 1 ID abcdefgh EI Q"),
    Case(
      testDescription: "one dot",
      drawing: "0 g q 90 0 0 40 70 600 cm BI /W 1 /H 1 /IM true /BPC 1 ID \0 EI Q"),
  ]

  static func file(_ each: Case) -> [UInt8] {
    let texts = MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120).map { text in
      var text = text
      text.before = each.before
      return text
    }
    let page = MadePDF.Page(
      texts: texts + [MadePDF.Text(string: "Vet (½) €", x: 90, y: 60, isBold: true)],
      width: each.width, rotate: each.rotate, drawing: each.drawing, cover: each.cover)
    return MadePDF(pages: [page]).bytes
  }

  /// What our own device finds; nil with another poppler, where there is one way.
  static func walked(_ each: Case, limit: Int = 1000) throws -> (
    glyphs: PageGlyphs?, noted: NotedPage
  )? {
    let document = try PDFFile(file(each), password: nil, isPlain: false, name: "")
    return try #require(document.page(at: 0)).walked(limit: limit)
  }

  @Test(arguments: cases)
  func bothWaysFindTheSame(_ each: Case) throws {
    guard let walked = try Self.walked(each) else { return }
    let document = try PopplerDocument(Self.file(each), password: nil, name: "")
    let page = try #require(document.page(at: 0))
    let noted = page.noted()
    let (ours, theirs) = (try #require(walked.glyphs), try #require(page.glyphs(limit: 1000)))
    #expect(ours.scalars == theirs.scalars)
    #expect(ours.followsSpace == theirs.followsSpace)
    #expect([ours.x0, ours.y0, ours.x1, ours.y1] == [theirs.x0, theirs.y0, theirs.x1, theirs.y1])
    #expect(
      ours.style.map { ours.styles[Int($0)] } == theirs.style.map { theirs.styles[Int($0)] })
    #expect(Self.rounded(walked.noted.drawing) == Self.rounded(noted.drawing))
    #expect(walked.noted.inked == noted.inked)
    #expect(abs(walked.noted.pictures - noted.pictures) < 0.001)
  }

  /// Marks to the hundredth of a point: the two multiply their matrices in another order.
  static func rounded(_ drawing: PageDrawing) -> [String] {
    drawing.marks.map { mark in
      let numbers = [mark.box.x0, mark.box.y0, mark.box.x1, mark.box.y1, mark.width]
      return
        "\(numbers.map { ($0 * 100).rounded() / 100 + 0 }) \(mark.colour) \(mark.isRectangle) \(mark.isWhole)"
    }
  }

  @Test func aPageWithTooManyCharactersGivesNone() throws {
    guard let walked = try Self.walked(Case(testDescription: ""), limit: 5) else { return }
    #expect(walked.glyphs == nil)
  }

  /// Whether poppler's private parts are known.
  static func isKnown() throws -> Bool {
    try walked(Case(testDescription: "")) != nil
  }

  @Test func aPictureInTheContentEndsWhereItsSizeSays() throws {
    guard try Self.isKnown() else { return }
    let picture = "q 5 0 0 5 9 9 cm BI /W 8 /H 16 /CS /G /BPC 1 ID abc EI (defghijk EI Q"
    let page = MadePDF.Page(
      texts: [MadePDF.Text(string: "Na het beeld.", x: 70, y: 120)], drawing: picture)
    #expect(try PDFReaderTests.read([page]).document.text == "Na het beeld.\n\u{0c}")
  }

  @Test func aPageLargerThanAnIntegerIsRead() throws {
    let page = MadePDF.Page(
      texts: [MadePDF.Text(string: "Ver weg.", x: 70, y: 120)], width: 1e11,
      drawing: "0 g 6000000000 10 5000 700 re f 0 g")
    #expect(try PDFReaderTests.read([page]).document.text == "Ver weg.\n\u{0c}")
  }
}
