// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import SeededDice
import Testing

@testable import FigureParsing

/// What the lexer says that a sentence may hold: it saves reading the others, and may never hide a figure.
@Suite struct LexerYieldTests {
  /// What the sentences of `text` may hold.
  static func yields(_ text: String) -> [Lexer.Yield] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    var lexer = Lexer([0..<bytes.count])
    var yields: [Lexer.Yield] = []
    while let yield = lexer.next(bytes.span, Language.dutch.lexicon, into: &tokens) {
      yields.append(yield)
    }
    return yields
  }

  /// How many drafts come of the sentences of `text` that may hold quantities alone, when they are read all the same.
  static func hidden(_ text: String) -> (sentences: Int, drafts: Int) {
    let language = Language.dutch
    let bytes = Array(text.utf8)
    let cascade = Cascade(language: language)
    var scene = Scene(bytes: bytes, lexicon: language.lexicon, today: nil)
    var lexer = Lexer([0..<bytes.count])
    var (sentences, drafts) = (0, 0)
    while let yield = lexer.next(bytes.span, language.lexicon, into: &scene.tokens) {
      guard yield == .quantities else { continue }
      scene.restart()
      cascade.run(&scene)
      sentences += 1
      drafts += scene.drafts.count
    }
    return (sentences, drafts)
  }

  @Test(arguments: [
    ("1.250 3.400 - 17 (2,5)", Lexer.Yield.quantities), ("2019 2020 2021", .quantities),
    ("12 / 30", .quantities), ("3,4 %", .figures), ("€ 3,4", .figures), ("½ 17", .figures),
    ("Totaal 17", .figures), ("§ 17", .figures), ("twee", .figures),
    ("Drie van de vier.", .figures), ("Niemand kwam.", .nothing), ("- (", .nothing),
  ])
  func tellsWhatASentenceMayHold(text: String, yield: Lexer.Yield) {
    #expect(Self.yields(text) == [yield])
  }

  @Test func rowsOfNumbersHideNoFigure() {
    var dice = SeededDice(seed: 11)
    let pieces = [
      "12", "1.250", "3,4", "2019", "2019-2020", "0", "(5)", "-", "+", "/", ",", ";", ":", "±", "×",
      "=", "1:3", "2x", "31-12-2019", "²", "’", "…", "*", "5-10", "à", "12.5", "007",
    ]
    var sentences = 0
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...9, using: &dice)
      let text = (0..<count).map { _ in pieces.randomElement(using: &dice) ?? "" }
        .joined(separator: " ")
      let hidden = Self.hidden(text)
      sentences += hidden.sentences
      #expect(hidden.drafts == 0, "in \(text.debugDescription)")
    }
    #expect(sentences > 500)
  }
}
