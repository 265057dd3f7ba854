// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// What the layout of a document does to its figures.
@Suite struct ReadingTests {
  /// The text in a span of Unicode scalars.
  static func text(_ text: String, _ span: TextSpan) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: span.start)
    let end = scalars.index(scalars.startIndex, offsetBy: span.end)
    return String(scalars[start..<end])
  }

  @Test func passesOverFurnitureInMidSentence() throws {
    let parts = [
      "Het aandeel steeg van 19,2%", "Pagina 3 van 12 met 99% ruis", "naar 20,4% in 2025.",
    ]
    var text = ""
    var spans: [TextSpan] = []
    for part in parts {
      let start = text.unicodeScalars.count
      text += part
      spans.append(TextSpan(start, text.unicodeScalars.count))
      text += "\n"
    }
    let document = Document(
      name: "t", sha256: "", format: .pdf, text: text,
      blocks: [
        Document.Block(role: .body, span: spans[0], page: 1),
        Document.Block(role: .furniture, span: spans[1], page: 1),
        Document.Block(role: .body, span: spans[2], page: 2, continues: true),
      ])
    let figures = FigureParser().parse(document).figures
    #expect(figures.map(\.summary) == ["change 19.2 → 20.4 percent, up, 2025"])
    let figure = try #require(figures.first)
    #expect(Self.text(text, figure.span) == figure.quote)
  }

  @Test func namesTheSection() {
    let text = "Mijlpaal 2\n\nHet tekort is 5%."
    let document = Document(
      name: "t", sha256: "", format: .pdf, text: text,
      blocks: [
        Document.Block(role: .heading, level: 1, span: TextSpan(0, 10), page: 1),
        Document.Block(role: .body, span: TextSpan(12, 29), page: 1),
      ])
    #expect(FigureParser().parse(document).figures.map(\.locator?.section) == ["Mijlpaal 2"])
  }
}
