// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import SeededDice
import Testing

@testable import FigureParsing

/// What vetoes of numbers say that they need around a number: it saves asking them, and may never hide one that matches.
@Suite struct NumberSurroundingsTests {
  /// The numbers that vetoes match in `text`, and those among them that the surroundings would hide.
  static func matched(_ text: String) -> (matches: Int, hidden: [String]) {
    let language = Language.dutch
    let bytes = Array(text.utf8)
    var scene = Scene(bytes: bytes, lexicon: language.lexicon, today: nil)
    var lexer = Lexer([0..<bytes.count])
    var matches = 0
    var hidden: [String] = []
    while lexer.next(bytes.span, language.lexicon, into: &scene.tokens) != nil {
      for index in scene.tokens.indices where scene.tokens[index].isNumber {
        let around = NumberSurroundings(scene.tokens.span, index)
        for veto in language.rules.numberVetoes {
          guard let match = veto.match(scene, index) else { continue }
          matches += 1
          if veto.needs.isDisjoint(with: around) {
            hidden.append("\(veto.id) \(scene.text(match))")
          }
        }
      }
    }
    return (matches, hidden)
  }

  @Test func noMatchIsHidden() {
    let rules = Language.dutch.rules.families.flatMap(\.rules)
    let texts = rules.flatMap { $0.examples.map(\.text) + $0.refusals } + ParsingLawTests.texts
    var matches = 0
    for text in texts {
      let found = Self.matched(text)
      matches += found.matches
      #expect(found.hidden.isEmpty, "in \(text.debugDescription)")
    }
    #expect(matches > 40)
  }

  @Test func noMatchIsHiddenInDamagedTexts() {
    var dice = SeededDice(seed: 7)
    let texts = ParsingLawTests.texts
    for _ in 0..<400 {
      let picked = (0..<3).map { _ in texts.randomElement(using: &dice) ?? "" }
      let text = ParsingFuzzTests.damaged(picked.joined(separator: " "), &dice)
      #expect(Self.matched(text).hidden.isEmpty, "in \(text.debugDescription)")
    }
  }
}
