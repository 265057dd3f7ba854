// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct FootnoteMarkTests {
  /// A line of `number`, a mark and more text; digits of Helvetica are 0.556 of the type size wide, points 0.278.
  static func text(mark: MadePDF.Text) throws -> String {
    var texts = [
      MadePDF.Text(string: "97.506", x: 70, y: 120),
      MadePDF.Text(string: "reizigers in 2018", x: 112, y: 120),
    ]
    texts.insert(mark, at: 1)
    texts += MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 140)
    let text = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document.text
    return String(text.prefix { $0 != "\n" })
  }

  @Test(
    "A mark is raised by its place, or by a glyph that is no more than narrower",
    arguments: [
      MadePDF.Text(string: "8", x: 100.6, y: 115, size: 6.5),
      MadePDF.Text(string: "8", x: 100.6, y: 117, size: 8.3),
      MadePDF.Text(string: "8", x: 100.6, y: 120, before: "65 Tz"),
    ]) func aMarkIsNoDigitOfItsNumber(mark: MadePDF.Text) throws
  {
    #expect(try Self.text(mark: mark) == "97.506⁸ reizigers in 2018")
  }

  @Test func aDigitOfUsualWidthIsOne() throws {
    let digit = MadePDF.Text(string: "8", x: 100.6, y: 120)
    #expect(try Self.text(mark: digit) == "97.5068 reizigers in 2018")
  }

  @Test func aSqueezedNumberIsNoMark() throws {
    var texts = [MadePDF.Text(string: "Er waren 2.018", x: 70, y: 120)]
    texts.append(MadePDF.Text(string: "3.597 scholen", x: 180, y: 120, before: "65 Tz"))
    let text = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document.text
    #expect(text.contains("3.597 scholen"))
  }

  @Test(
    "Digits that a file gives a false width are digits",
    arguments: [("28.91", "4", 25.0), ("1.234.56", "7", 36.1), ("12", "7", 11.1)])
  func aFalseWidthIsNoMark(start: String, digit: String, width: Double) throws {
    let texts = [
      MadePDF.Text(string: start, x: 70, y: 120),
      MadePDF.Text(string: digit, x: 70 + width, y: 120, before: "60 Tz"),
      MadePDF.Text(string: start == "12" ? "scholen" : "4 en 7 scholen", x: 150, y: 120),
    ]
    let text = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document.text
    #expect(text.contains(start + digit))
  }

  @Test func aNarrowDigitWithinANumberIsNoMark() throws {
    let texts = [
      MadePDF.Text(string: "50", x: 70, y: 120),
      MadePDF.Text(string: "4", x: 81.1, y: 120, before: "65 Tz"),
      MadePDF.Text(string: "70 en 4 scholen", x: 84.8, y: 120),
    ]
    let text = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document.text
    #expect(text.hasPrefix("50470 en 4 scholen"))
  }

  @Test func aNoteBesideThePageNumberIsRead() throws {
    let texts =
      MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120)
      + [
        MadePDF.Text(string: "1", x: 70, y: 797, size: 5),
        MadePDF.Text(string: "Exclusief 1.318 scholen.", x: 74, y: 800, size: 8),
        MadePDF.Text(string: "Pagina 1 van 2", x: 470, y: 800, size: 8),
      ]
    let blocks = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document.blocks
    #expect(blocks.map(\.role) == [.body, .footnote, .furniture])
  }

  struct Foot: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Lines of the note, the last beside the number of the page.
    let note: [String]
    var number = "12"
    var x = 500.0
    var pages = 1
  }

  /// What the notes of the pages are about.
  static let words = ["scholen", "huizen in de stad", "mensen", "paarden en koeien"]

  static let feet = [
    Foot(testDescription: "a note of one line", note: ["Exclusief 1.318 scholen."]),
    Foot(
      testDescription: "the last line of two",
      note: ["Exclusief 1.318 scholen, waarvan de helft", "in 2024 is gesloten."]),
    Foot(
      testDescription: "a line as wide as the page above the number",
      note: [
        "Exclusief 1.318 scholen, waarvan de helft in de loop van het jaar is gesloten en de andere helft met een school is samengegaan,",
        "zonder de scholen.",
      ], pages: 4),
    Foot(
      testDescription: "a number in the middle", note: ["Exclusief 1.318 scholen."], x: 290),
    Foot(
      testDescription: "notes on all pages",
      note: ["Exclusief 1.318 scholen,", "zonder de helft van de scholen."],
      pages: 4),
    Foot(
      testDescription: "a number within dashes", note: ["Exclusief 1.318 scholen."],
      number: "- 12 -"),
  ]

  @Test("A note that ends beside the page's number is a note", arguments: feet)
  func besideThePageNumber(_ foot: Foot) throws {
    let pages = (1...foot.pages).map { page in
      let top = 800 - Double(foot.note.count - 1) * 10
      let lines = foot.note.enumerated().map {
        MadePDF.Text(
          string: $0.element.replacing("scholen", with: Self.words[page - 1]), x: 74,
          y: top + Double($0.offset) * 10, size: 8)
      }
      let mark = MadePDF.Text(string: "\(page)", x: 70, y: top - 3, size: 5)
      let number = MadePDF.Text(
        string: foot.number.replacing("12", with: String(11 + page)), x: foot.x, y: 800, size: 8)
      return MadePDF.Page(
        texts: MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120 + Double(page) * 30)
          + [mark] + lines + [number])
    }
    let document = try PDFReaderTests.read(pages).document
    let text = Array(document.text.unicodeScalars)
    for (page, blocks) in Dictionary(grouping: document.blocks, by: \.page) {
      let roles = blocks.map(\.role)
      #expect(roles == [.body, .footnote, .furniture], "page \(page)")
      let furniture = blocks.filter { $0.role == .furniture }.map {
        String(String.UnicodeScalarView(text[$0.span.start..<$0.span.end]))
      }
      #expect(furniture == [foot.number.replacing("12", with: String(11 + page))])
    }
  }
}
