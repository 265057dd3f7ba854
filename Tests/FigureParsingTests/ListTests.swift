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

  @Test func aLineOfRunningTextEndsTheList() {
    let found = Self.figures(
      "Wij willen bereiken:\n- 200 woningen.\nDaarna is geteld.\n- 300 huizen.")
    #expect(found.map(\.modality) == [.target, nil])
  }
}
