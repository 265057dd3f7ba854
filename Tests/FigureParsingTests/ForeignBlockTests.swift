// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// Text in another language is not read by Dutch rules: "2,012 households" is no 2.012.
@Suite struct ForeignBlockTests {
  static let dutch = "Van de huishoudens heeft 20,5% verlies geleden."
  static let english = "The sample consists of 2,012 households."

  static func document(_ languages: [Document.Language?]) -> Document {
    var (text, blocks) = ("", [Document.Block]())
    for (paragraph, language) in zip([dutch, english, dutch], languages) {
      let start = text.unicodeScalars.count
      text += paragraph
      var block = Document.Block(
        role: .body, span: TextSpan(start, text.unicodeScalars.count), page: 1)
      block.language = language
      blocks.append(block)
      text += "\n\n"
    }
    return Document(name: "t", sha256: "", format: .pdf, text: text, blocks: blocks)
  }

  @Test func foreignBlocksArePassedOver() {
    let figures = FigureParser().parse(Self.document([.dutch, .english, nil])).figures
    #expect(figures.allSatisfy { $0.quote.hasPrefix("20,5%") } && figures.count == 2)
  }

  @Test func blocksOfUnknownLanguageAreRead() {
    let figures = FigureParser().parse(Self.document([.dutch, nil, nil])).figures
    #expect(figures.count == 3)
  }
}
