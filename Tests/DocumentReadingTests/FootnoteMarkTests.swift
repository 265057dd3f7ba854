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
}
