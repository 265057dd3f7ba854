// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// What the items of a list take from the line above it, where they say only a size.
@Suite struct ListTests {
  static func figures(_ text: String) -> [Figure] {
    FigureParser().parse(Document(name: "t", sha256: "", text: text)).figures
  }

  @Test func itemsTakeSenseAndTimeFromTheLineAbove() {
    let found = Self.figures(
      "De gemeente wil in 2025 bereiken:\n- 40% minder afval;\n- 200 nieuwe woningen.")
    #expect(
      found.map(\.summary) == [
        "change by 40 percent of count, down, target, 2025", "level 200 count, target, 2025",
      ])
  }

  @Test func itemsBehindBulletsAndMarksCount() {
    for mark in ["•", "*", "–", "-", "b)"] {
      let found = Self.figures("Wij verwachten in 2026:\n\(mark) 300 banen;\n\(mark) 5% groei.")
      #expect(found.map(\.modality) == [.forecast, .forecast], "\(mark)")
    }
  }

  @Test func numbersInLowerCaseListsOpenItems() {
    let found = Self.figures(
      "De raad wordt voorgesteld:\n1. een krediet van € 17 miljoen beschikbaar te stellen;\n2. € 5 miljoen te sparen."
    )
    #expect(found.map(\.modality) == [.target, .target])
    #expect(found.map(\.unit) == [.euro, .euro])
  }

  @Test func anItemKeepsWhatItSaysItself() {
    let found = Self.figures(
      "In 2025 is betaald:\n- huur in 2024: € 5 miljoen\n- rente: € 7 miljoen")
    #expect(found.map(\.subject) == ["huur in 2024", "rente"])
    #expect(found.map { $0.period?.end?.description } == ["2024", "2025"])
  }

  @Test func aSizeAloneIsOfWhatTheLineNames() {
    let found = Self.figures("De premie bedroeg:\n- in 2023 5%;\n- in 2024 6%.")
    #expect(found.map(\.subject) == ["De premie", "De premie"])
    #expect(found.map { $0.period?.end?.description } == ["2023", "2024"])
  }

  @Test func aSizeBehindAMovementMoves() {
    let lines = [
      "De premie daalt met:": "De premie",
      "De raad verlaagt de heffing voor afval met:": "de heffing voor afval",
    ]
    for (line, subject) in lines {
      let found = Self.figures("\(line)\n- 3% in 2024;\n- € 40 in 2025.")
      #expect(
        found.map(\.summary) == ["change by 3 percent, down, 2024", "change by 40 EUR, down, 2025"])
      #expect(found.map(\.subject) == [subject, subject])
    }
  }

  @Test func whoMakesSomethingMoveHasNoSize() {
    let found = Self.figures("De raad verlaagt de heffing:\n- 3% in 2024.")
    #expect(found.map(\.kind) == [.level])
    #expect(found.map(\.subject) == [nil])
  }

  @Test func aLineOfRunningTextEndsTheList() {
    let found = Self.figures(
      "Wij willen bereiken:\n- 200 woningen.\nDaarna is geteld.\n- 300 huizen.")
    #expect(found.map(\.modality) == [.target, nil])
  }

  /// Items are told no sense by what had to be told, by what is to change, and by those who want something.
  static let facts = [
    "De raad moest in 2019 uitleggen:\n- tekort van € 5 miljoen\n- 40% verzuim",
    "Ouders willen weten:\n- 12% verzuim",
    "Uit onderzoek moet blijken:\n- 40% van de leerlingen in armoede",
    "De volgende partijen willen meedoen:\n- PvdA (12 zetels)",
    "Wij willen afschaffen:\n- de toeslag van € 100",
    "Wij willen dit veranderen:\n- 300 kinderen leven in armoede\n- 40% betaalt te veel",
    "Wij willen bereiken:\n- 300 mensen wonen er nu",
  ]

  @Test(arguments: facts)
  func itemsThatAreFactsStayFacts(_ text: String) {
    let found = Self.figures(text)
    #expect(!found.isEmpty)
    for figure in found {
      #expect(figure.modality == nil)
      #expect(figure.period == nil)
    }
  }

  @Test func whatIsToBeDoneIsATarget() {
    let text =
      "De volgende doelen willen wij bereiken:\n- 300 woningen bouwen in de stad\n- 12% winst"
    #expect(Self.figures(text).map(\.modality) == [.target, .target])
  }

  @Test func whoSpeaksOrWantsHasNoSizes() {
    for head in ["De minister meldt", "De bijlage toont", "De gemeente wil bereiken"] {
      #expect(
        Self.figures("\(head):\n- € 5 miljoen\n- 12%").map(\.subject) == [nil, nil], "\(head)")
    }
    for head in ["Het tekort", "Het tekort is", "Het tekort steeg", "Het tekort ligt op"] {
      #expect(
        Self.figures("\(head):\n- in 2019 € 5 miljoen").map(\.subject) == ["Het tekort"], "\(head)")
    }
  }
}
