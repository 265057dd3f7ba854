// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct LanguageTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let language: Document.Language?
    var testDescription: String { text }
  }

  static let cases = [
    Case(
      text: "Het aantal woningen is met 3% gestegen, maar niet in alle gemeenten.", language: .dutch
    ),
    Case(
      text: "The number of houses has grown by 3%, but not in all towns.", language: .english),
    Case(
      text: "Le nombre de logements a augmenté de 3 % dans le pays, mais pas dans les villes.",
      language: .french),
    Case(
      text:
        "Die Zahl der Wohnungen ist um 3 % gestiegen, aber nicht in jeder Stadt und auf dem Land.",
      language: .german),
    // Too short, of names, or in both.
    Case(text: "Tabel 3 Woningen", language: nil),
    Case(text: "The Hague", language: nil),
    Case(text: "NO + O3 → NO2 + O2, NO2 + O2 → NO + O3", language: nil),
    Case(
      text: "Jansen (Zwolle), Pietersen (Goes) en De Vries (Emmen) van de partij", language: nil),
    Case(
      text:
        "Het rapport “The state of the art and its discontents” is door de raad met zorg gelezen.",
      language: nil),
    Case(
      text: "HET AANTAL WONINGEN IS NIET GESTEGEN MAAR OOK NIET GEDAALD", language: .dutch),
    Case(text: "", language: nil),
  ]

  @Test(arguments: cases) func smallWordsTell(_ example: Case) {
    #expect(LanguageGuess.language(of: Array(example.text.utf8)[...]) == example.language)
  }

  @Test func noWordTellsTwoLanguages() {
    let words = SmallWords.lists.map { $0.description.split(separator: " ").map { String($0) } }
    #expect(words.allSatisfy { $0.count <= 64 && $0.allSatisfy { $0.utf8.count <= 8 } })
    #expect(Set(words.joined()).count == words.joined().count)
  }

  @Test func blocksOfAPageHaveALanguage() throws {
    let texts =
      MadePDF.Page.column([Self.cases[0].text], x: 70, y: 120)
      + MadePDF.Page.column([Self.cases[1].text], x: 70, y: 160)
      + MadePDF.Page.column(["Tabel 3"], x: 70, y: 200)
    let blocks = try PDFReaderTests.read([MadePDF.Page(texts: texts)]).document.blocks
    #expect(blocks.map(\.language) == [.dutch, .english, nil])
  }
}
