// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureParsing

/// What holds for every text, tried on the examples of all rules.
@Suite struct ParsingLawTests {
  static let texts = Language.dutch.rules.families.flatMap(\.rules).flatMap { rule in
    rule.examples.map(\.text) + rule.refusals
  }

  static func parse(_ text: String) -> [Figure] {
    FigureParser().parse(Document(name: "t", sha256: "", text: text)).figures
  }

  /// The text in a span of Unicode scalars, or nil when the span runs out of it.
  static func slice(_ text: String, _ span: TextSpan) -> String? {
    let scalars = text.unicodeScalars
    guard span.end <= scalars.count else { return nil }
    let start = scalars.index(scalars.startIndex, offsetBy: span.start)
    let end = scalars.index(start, offsetBy: span.count)
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }

  static func shifted(_ figures: [Figure], by count: Int) -> [Figure] {
    figures.map { figure in
      var figure = figure
      figure.span = TextSpan(figure.span.start + count, figure.span.end + count)
      return figure
    }
  }

  @Test(arguments: texts)
  func quotesAreTheTextInTheirSpans(_ text: String) {
    let text = "Geëxtra’s: \u{1F600} " + text
    for figure in Self.parse(text) {
      #expect(Self.slice(text, figure.span) == figure.quote)
    }
    let document = Document(name: "t", sha256: "", text: text)
    for isBare in [false, true] {
      for mention in FigureParser().quantities(
        in: document, options: QuantityOptions(isBare: isBare))
      {
        #expect(Self.slice(text, mention.span) == mention.quote)
      }
    }
  }

  @Test(arguments: texts)
  func aPrefixShiftsSpansAndChangesNothingElse(_ text: String) {
    let prefix = "Geachte voorzitter, hierbij onze reactie één voor één.\n\n"
    #expect(
      Self.parse(prefix + text)
        == Self.shifted(Self.parse(text), by: prefix.unicodeScalars.count))
  }

  /// Subjects and periods may be carried on; what was measured may not change.
  @Test(arguments: zip(texts, texts.reversed()))
  func joinedParagraphsHoldTheFiguresOfBoth(_ first: String, _ second: String) {
    func bare(_ figures: [Figure]) -> [Figure] {
      figures.map { figure in
        var figure = figure
        (figure.subject, figure.period, figure.attribution) = (nil, nil, nil)
        return figure
      }
    }
    let glue = "\n\n"
    let joined = bare(Self.parse(first + glue + second))
    let offset = (first + glue).unicodeScalars.count
    let apart = bare(Self.parse(first)) + Self.shifted(bare(Self.parse(second)), by: offset)
    #expect(joined == apart)
  }
}
