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
    Case(text: "De ANWB stelt dat 12% van de wegen vol is.", kind: .source, name: "De ANWB"),
    Case(text: "Zo schreef het Nibud dat 40% rood staat.", kind: .source, name: "het Nibud"),
    Case(
      text: "Uit cijfers van het UWV blijkt dat 40% werkt.", kind: .source,
      name: "cijfers van het UWV"),
    // What the writer says or found himself is nobody else's.
    Case(text: "Uit ons onderzoek blijkt dat 40% werkt.", kind: nil),
    Case(text: "Wij stellen vast dat 5% te laat was.", kind: nil),
    Case(text: "Het beleid bleek dat jaar 12% duurder.", kind: nil),
    Case(text: "De minister stelt € 5 miljoen beschikbaar.", kind: nil),
    // A quotation runs on across sentences, up to its sign or a blank line.
    Case(
      text: "Hij schreef: “Het gaat slecht. In 2020 was 40% te laat.” Zo is het.", kind: .quoted),
    Case(text: "Zij zei: “Het is druk. Er zijn veel zaken. De helft is te laat.”", kind: .quoted),
    Case(text: "Hij schreef: “Dat is slecht. Het is druk.” Nu is 20% te laat.", kind: nil),
    Case(text: "Hij schreef: “Dat is slecht.\n\nNu is 20% te laat.", kind: nil),
    Case(
      text: "Het is 5% (https://www.voorbeeld.nl/cijfers).", kind: nil,
      cited: ["https://www.voorbeeld.nl/cijfers"]),
    Case(
      text: "Zie https://opendata.cbs.nl/dataset/80590NED: 7,2% werkt niet.", kind: nil,
      cited: ["https://opendata.cbs.nl/dataset/80590NED"]),
    Case(text: "Dat is 3,7% (StatLine, tabel 80590ned).", kind: nil, cited: ["80590ned"]),
    Case(text: "Daarvan werkt 12% (CBS, 2023).", kind: nil, cited: ["CBS, 2023"]),
    Case(
      text: "Er is € 5 miljoen voor (Kamerstuk 31 497, nr. 12).", kind: nil,
      cited: ["Kamerstuk 31 497, nr. 12"]),
    Case(text: "Daarvan werkt 12% (Delft, 2023).", kind: nil),
    Case(text: "Daarvan werkt 12% (in 2023).", kind: nil),
  ]

  @Test func namesTheDatasetOfAnAddress() {
    let text = "Het is 5% (https://opendata.cbs.nl/dataset/80590NED)."
    let figures = FigureParser().parse(Document(name: "t", sha256: "", text: text)).figures
    #expect(figures.first?.cited.first?.dataset == "cbs:80590NED")
  }

  /// A line that is all sources gives every figure a few, and takes no square of its length.
  @Test func keepsFewSources() {
    let text = String(repeating: "bron: CBS 5%; ", count: 40)
    let figures = FigureParser().parse(Document(name: "t", sha256: "", text: text)).figures
    #expect(figures.count > 8)
    #expect(figures.allSatisfy { $0.cited.count <= 8 })
  }

  @Test(arguments: cases)
  func namesTheVoice(_ each: Case) throws {
    let document = Document(name: "t", sha256: "", text: each.text)
    let figure = try #require(FigureParser().parse(document).figures.first)
    #expect(figure.attribution?.kind == each.kind)
    #expect(figure.attribution?.name == each.name)
    #expect(figure.cited.map(\.text) == each.cited)
  }
}
