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
      text:
        "Le nombre de logements qui sont loués a augmenté de 3 % dans le pays, ce qui est beaucoup.",
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
    Case(
      text:
        "Subsidies: Institute for the History of Trade and Ports € 2,4 miljoen, Centre for Research into the Climate € 1,6 miljoen",
      language: nil),
    Case(
      text:
        "De wethouder antwoordde: “This is not what they have asked for, and it would be better if there were none.” Daarna daalde het met 7%.",
      language: nil),
    Case(
      text: "Er stond: \"that this is not to be and has not been\" en niet dat het zo is.",
      language: .dutch),
    // A mark that opens in one language closes in another, and one alone quotes nothing.
    Case(
      text:
        "Die Regierung hat „Zukunft der Pflege“ gelesen, und die Zahl ist nicht auf dem Niveau, das für uns gut wäre.",
      language: .german),
    Case(
      text: "»Zukunft der Pflege« hat die Zahl nicht auf dem Niveau, und das ist für uns gut.",
      language: .german),
    Case(
      text:
        "Screens of 24\" are not those that have been sold in the period, and they would be in the same place.",
      language: .english),
    Case(
      text:
        "Screens of 24\" are not those that have been sold in the period, and they would be „in“ the same place.",
      language: .english),
    Case(
      text:
        "“This is not what they have asked for, and it would be better if there were none” zei hij, maar dat is niet aan ons.",
      language: .dutch),
    Case(text: "", language: nil),
  ]

  @Test(arguments: cases) func smallWordsTell(_ example: Case) {
    let guess = LanguageGuess.guess(of: Array(example.text.utf8)[...])
    #expect(
      guess.flatMap { $0.hasSentences || $0.language == .dutch ? $0.language : nil }
        == example.language)
  }

  /// Words that each language uses often, ours and some that look like those of another language.
  static let common = [
    """
    de het een en van in is dat op te zijn met voor niet die aan er om ook als dan maar bij nog uit door over worden was werd hij
    naar heeft hun geen ze of tot wel al wat hebben haar meer wie alle ten hier kan dit deze mijn zo der den des werden les pas as
    man plus van la die had hem men toen ter onder tussen
    """,
    """
    the of and to a in is was for that it as on with by he be at his from are this not or an but were they have one had which her
    all their we been has when there if more no him out so what its about into than them can only other new some could time these
    two may then do first any my now such like over our man me even most made after also did many off door ten den
    die bad hat met war rat men hut kind not am arm fast gut see us at
    """,
    """
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la mais comme ou si leur y dont
    tu te dit fait avec elle on tout nous sa bien son cette ont aux ces deux sans être fin tot an as but main or car
    """,
    """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird
    bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ihre
    worden alle haar binnen tot wer du also will was hier echter not binnen
    """,
  ]

  @Test func noWordTellsTwoLanguages() {
    let words = SmallWords.lists.map { list in
      [list.sentences, list.others].flatMap {
        $0.description.split(separator: " ").map(String.init)
      }
    }
    #expect(words.allSatisfy { $0.count <= 64 && $0.allSatisfy { $0.utf8.count <= 8 } })
    #expect(Set(words.joined()).count == words.joined().count)
    for (language, list) in words.enumerated() {
      for (other, common) in Self.common.enumerated() where other != language {
        let shared = Set(list).intersection(common.split { " \n".contains($0) }.map(String.init))
        // "Not" is hardly a word of a sentence in German.
        #expect(shared.subtracting(["not"]).isEmpty)
      }
    }
  }

  static func page(_ lines: [String]) -> MadePDF.Page {
    MadePDF.Page(
      texts: lines.enumerated().map {
        MadePDF.Text(string: $0.element, x: 70, y: 200 + Double($0.offset) * 40)
      }, width: 900)
  }

  /// Blocks that are foreign are so where most of the page is; where it has no sentences, most of the document.
  @Test func aForeignBlockIsBelievedWhereThePageIsForeign() throws {
    let (dutch, english) = (Self.cases[0].text, Self.cases[1].text + " They have not been sold.")
    let names = "Centre for the Future of Work and the Economy: 12 by 2030, 14 to 2035"
    let document = try PDFReaderTests.read([
      Self.page([dutch, dutch, english]), Self.page([english, english, dutch]),
      Self.page([english, names]), Self.page([dutch, names]), Self.page([names]),
    ]).document
    #expect(
      document.blocks.map(\.language) == [
        .dutch, .dutch, nil, .english, .english, .dutch, .english, .english, .dutch, nil, .english,
      ])
    #expect(document.findings.map(\.code) == [.foreignText])
    #expect(document.findings[0].message.contains("from 5 of 11 blocks"))
  }

  @Test func furnitureIsCountedAmongNoBlocks() throws {
    let (dutch, english) = (Self.cases[0].text, Self.cases[1].text + " They have not been sold.")
    let document = try PDFReaderTests.read(
      [[english], [english, dutch], [dutch]].enumerated().map { number, lines in
        var page = Self.page(lines)
        page.texts.append(MadePDF.Text(string: "\(number + 1)", x: 290, y: 800))
        return page
      }
    ).document
    #expect(document.blocks.count { $0.role == .furniture } == 3)
    #expect(document.findings[0].message.contains("from 2 of 4 blocks"))
  }
}
