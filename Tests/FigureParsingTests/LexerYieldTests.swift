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
    ("Totaal 17", .figures), ("§ 17 %", .figures), ("twee", .figures),
    ("Drie van de vier.", .figures), ("Niemand kwam.", .nothing), ("- (", .nothing),
    ("In 2019 is dat besproken.", .quantities), ("In 2019 is dat gedaald.", .figures),
    ("Op 3 mei 2019 kwam artikel 6 (2018-2019).", .figures),
    ("Op 3 mei 2019 was artikel 6 er al (2018-2019).", .quantities),
    ("Er waren 2019 scholen.", .figures), ("In 2019 scholen zij om.", .figures),
    ("Zo'n 2000 bleven.", .figures), ("Om en nabij 2000 bleven.", .figures),
    ("Vraag 9 Klopt dat?", .quantities), ("Artikel 9 procent.", .figures),
    ("In 2019 was het één euro.", .figures), ("In 2019 was het een euro.", .figures),
    ("In 2019 was het een vijfde.", .figures), ("In 2019 is het er bij gekomen.", .figures),
    ("In 2019 gaf de tweede klas les.", .quantities),
  ])
  func tellsWhatASentenceMayHold(text: String, yield: Lexer.Yield) {
    #expect(Self.yields(text) == [yield])
  }

  /// Expects no draft in what is passed over of `texts`, and that so many sentences or more are.
  static func expectNothingHidden(in texts: some Sequence<String>, passedOver least: Int = 0) {
    var sentences = 0
    for text in texts {
      let hidden = Self.hidden(text)
      sentences += hidden.sentences
      #expect(hidden.drafts == 0, "in \(text.debugDescription)")
    }
    #expect(sentences >= least)
  }

  @Test func rowsOfNumbersHideNoFigure() {
    var dice = SeededDice(seed: 11)
    let pieces = [
      "12", "1.250", "3,4", "2019", "2019-2020", "0", "(5)", "-", "+", "/", ",", ";", ":", "±", "×",
      "=", "1:3", "2x", "31-12-2019", "²", "’", "…", "*", "5-10", "à", "12.5", "007",
    ]
    let texts = (0..<2_000).map { _ in
      (0..<Int.random(in: 1...9, using: &dice)).map { _ in
        pieces.randomElement(using: &dice) ?? ""
      }.joined(separator: " ")
    }
    Self.expectNothingHidden(in: texts, passedOver: 500)
  }

  /// Every word and expression of the lexicon right before and behind a year, a label's number and a date.
  @Test func noWordBesideAYearHidesAFigure() {
    let texts = Self.items.flatMap { item in
      [
        "In 2019 \(item) is dat er.", "Het aantal is \(item) 2019.",
        "Het aantal is in 2019 \(item) er.", "Zie artikel 6 \(item) is dat zo.",
        "Er waren op 3 mei 2019 \(item) scholen.", "Dat is \(item) 2018-2019 (\(item)).",
      ]
    }
    Self.expectNothingHidden(in: texts, passedOver: 5_000)
  }

  /// Words of the lexicon and numbers in any order.
  @Test func noRowOfWordsHidesAFigure() {
    var dice = SeededDice(seed: 13)
    let items = Self.items
    let numbers = [
      "2019", "in 2019", "artikel 6", "3 mei 2019", "(2019)", "2018-2019", "2018/2019", "van 2019",
      "2019,", "sinds 2019", "Vraag 9", "jaarverslag 2019", "2018 en 2019", "tot 2019", "nr. 6",
      "2000",
    ]
    let texts = (0..<20_000).map { _ in
      var words = (0..<Int.random(in: 2...8, using: &dice)).map { _ in
        items.randomElement(using: &dice) ?? ""
      }
      for _ in 0..<Int.random(in: 1...2, using: &dice) {
        words.insert(
          numbers.randomElement(using: &dice) ?? "",
          at: Int.random(in: 0...words.count, using: &dice))
      }
      return words.joined(separator: " ")
    }
    Self.expectNothingHidden(in: texts, passedOver: 500)
  }

  @Test func damageHidesNoFigure() {
    var dice = SeededDice(seed: 17)
    let texts = ParsingLawTests.texts + ["In 2019 was artikel 6 er op 3 mei 2019 (2018-2019)."]
    let damaged = (0..<2_000).map { _ in
      let picked = (0..<2).map { _ in texts.randomElement(using: &dice) ?? "" }
      return ParsingFuzzTests.damaged(picked.joined(separator: " "), &dice)
    }
    Self.expectNothingHidden(in: damaged)
  }

  /// The words and expressions of the lexicon as a text has them.
  static let items: [String] = DutchLexicon.tables.flatMap { table in
    table.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap { row in
      (row.split(separator: "|").first ?? "").split(separator: " ").map { item in
        let word = item.split(separator: ":").first ?? item
        return (word.hasPrefix("-") ? "school" + word.dropFirst() : String(word))
          .replacing("_", with: " ")
      }
    }
  }
}
