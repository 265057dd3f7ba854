// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// What holds for every text: offsets, and independence of what stands around it.
@Suite struct ReadingTests {
  static let texts = [
    "Het aandeel is tussen 2020 en 2025 toegenomen van 19,2% naar 20,4%.",
    "Er is € 7 mln extra voor “coördinatie” – ruim 12% meer dan in 2019.",
    "In totaal 100 mil-\r\njoen euro; één op de vijf leerlingen\r\nis ‘zij-instromer’.",
    "De uitstoot daalde met 40% tot 14,2 Mton CO2 (ten opzichte van 1990).",
    "🙂 Een tekort van 7,5% 🙂 en 1 250 000 euro.",
  ]

  static func parse(_ text: String) -> [Figure] {
    FigureParser().parse(Document(name: "t", sha256: "", text: text)).figures
  }

  /// The text in a span of Unicode scalars.
  static func text(_ text: String, _ span: TextSpan) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: span.start)
    let end = scalars.index(scalars.startIndex, offsetBy: span.end)
    return String(scalars[start..<end])
  }

  @Test(arguments: texts)
  func quotesExactly(_ text: String) {
    let figures = Self.parse(text)
    #expect(!figures.isEmpty)
    for figure in figures { #expect(Self.text(text, figure.span) == figure.quote) }
  }

  @Test(arguments: texts)
  func prefixOnlyShiftsSpans(_ text: String) {
    let prefix = "Zómaar een zin zonder cijfers – meer niet.\n\n"
    let shift = prefix.unicodeScalars.count
    var moved = Self.parse(text)
    for index in moved.indices {
      moved[index].span = TextSpan(moved[index].span.start + shift, moved[index].span.end + shift)
    }
    #expect(Self.parse(prefix + text) == moved)
  }

  @Test func joiningParagraphsUnitesFigures() {
    let apart = Self.texts.flatMap { Self.parse($0).map(\.summary) }
    let joined = Self.parse(Self.texts.joined(separator: "\n\n")).map(\.summary)
    #expect(joined == apart)
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

  /// One worst case for each family: what would make a careless rule look at everything again and again.
  @Test(arguments: [
    "van 5% ", "5 ", "tussen 3 en ", "1.000.000", "stijging van de ", "((((", "€ € € ",
    "12% van de 5% van de ",
    "2019-2020-", "drie keer zo ", "artikel 12, ", "-/-", "en en en ", "\n", "é’", "honderdduizend",
  ])
  func staysLinear(_ unit: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: unit, count: count)
      return (0..<3).map { _ in ContinuousClock().measure { _ = Self.parse(text) } }.min() ?? .zero
    }
    let small = time(150)
    let large = time(600)
    // Four times the text; a quadratic step would take sixteen times as long.
    #expect(large < small * 9 + .milliseconds(60))
  }
}
