// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// Whose figures they are, and which sources are named.
@Suite struct VoiceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let kind: Figure.Attribution.Kind?
    var name: String?
    var cited: [String] = []
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "Volgens het CPB daalt de koopkracht met 2%.", kind: .source, name: "het CPB"),
    Case(
      text: "Het CBS meldt dat de huren met 2,3 procent stegen.", kind: .source, name: "Het CBS"),
    Case(text: "Klopt het dat 40% van de scholen te laat was?", kind: .question),
    Case(text: "In de brief staat: “Wij verwachten dat 12% van de scholen sluit.”", kind: .quoted),
    Case(text: "De “norm” van 12% is gehaald.", kind: nil),
    Case(
      text: "De loonsom was € 2,8 miljard (bron: Kerngegevens Politie).", kind: nil,
      cited: ["Kerngegevens Politie"]),
    Case(text: "Dat is 3,7% (StatLine, tabel 80590ned).", kind: nil, cited: ["80590ned"]),
  ]

  @Test(arguments: cases)
  func namesTheVoice(_ each: Case) throws {
    let document = Document(name: "t", sha256: "", text: each.text)
    let figure = try #require(FigureParser().parse(document).figures.first)
    #expect(figure.attribution?.kind == each.kind)
    #expect(figure.attribution?.name == each.name)
    #expect(figure.cited.map(\.text) == each.cited)
  }
}
