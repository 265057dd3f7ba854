// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// Figures whose sentence bears the mark of a note cite what the note names.
@Suite struct CitedNoteTests {
  struct Case: Sendable, CustomTestStringConvertible {
    /// The text; each note behind a bar, its mark's place where the note's number stands between braces.
    let text: String
    let found: [String]
    var testDescription: String { text }
  }

  /// The document of a text with marks in braces and notes behind bars.
  static func document(_ marked: String) -> Document {
    let parts = marked.split(separator: "|").map { String($0) }
    var text = String.UnicodeScalarView()
    var references: [Int: [TextSpan]] = [:]
    var isMark = false
    for scalar in parts[0].unicodeScalars {
      switch scalar {
      case "{": isMark = true
      case "}": isMark = false
      case _ where isMark:
        let value = Int(scalar.value) - 0x30
        references[value, default: []].append(TextSpan(text.count, text.count + 1))
        text.append(scalar)
      default: text.append(scalar)
      }
    }
    var notes: [Document.Note] = []
    for (index, note) in parts.dropFirst().enumerated() {
      text.append(contentsOf: "\n\n\(index + 1) ".unicodeScalars)
      let start = text.count
      text.append(contentsOf: note.unicodeScalars)
      notes.append(
        Document.Note(
          mark: String(index + 1), span: TextSpan(start, text.count),
          references: references[index + 1] ?? []))
    }
    return Document(name: "t", sha256: "", text: String(text), notes: notes)
  }

  static let cases = [
    Case(
      text: "De huren stegen in 2024 met 5,4%.{1}|Bron: CBS StatLine, tabel 85773NED",
      found: ["5,4%: CBS StatLine, tabel 85773NED, 85773NED cbs:85773NED"]),
    Case(
      text:
        "In 2023 stond 4%{1} van de winkels leeg, in 2024 6%.{2}|CBS (2023).|Zie Kamerstuk 31 293, nr. 45.",
      found: ["4%: CBS (2023)", "6%: Kamerstuk 31 293, nr. 45"]),
    // Two marks together are of one figure, or of one sentence.
    Case(
      text:
        "In 2023 stond 4%{1} van de winkels leeg en in 2024 was 6% leeg.{2}{3}|CBS (2023).|CPB (2024).|DNB (2024).",
      found: ["4%: CBS (2023)", "6%: CPB (2024), DNB (2024)"]),
    Case(
      text: "Het is 4%{1}, {2} of 6%.{3}|CBS (2023).|CPB (2024).|DNB (2024).",
      found: ["4%: CBS (2023), CPB (2024)", "6%: DNB (2024)"]),
    Case(
      text: "Volgens de monitor{1}{2} was 4% ziek en 6% afwezig.|CBS (2023).|CPB (2024).",
      found: ["4%: CBS (2023), CPB (2024)", "6%: CBS (2023), CPB (2024)"]),
    Case(
      text: "Volgens de monitor{1} steeg het verzuim naar 7%.|https://www.voorbeeld.nl/monitor",
      found: ["7%: https://www.voorbeeld.nl/monitor"]),
    // A note that explains cites nothing; a mark is no count of what follows it.
    Case(
      text: "Het aantal leraren daalde met 3%.{1} Scholen zoeken er 40.|Zonder invallers.",
      found: ["3%:", "40:"]),
    // The mark of the sentence before is not that of the next.
    Case(
      text: "Dat is lang geleden.{1} Nu is het 12%.|Bron: eigen telling", found: ["12%:"]),
  ]

  @Test("A mark speaks of the figures before it, or of its sentence", arguments: cases)
  func cite(_ example: Case) {
    let figures = FigureParser().parse(Self.document(example.text)).figures
    let end = example.text.prefix { $0 != "|" }.unicodeScalars.count
    let body = figures.filter { $0.span.start < end - 4 }
    let found = body.map { figure in
      let cited = figure.cited.map {
        [$0.text, $0.dataset].compactMap(\.self).joined(separator: " ")
      }
      return
        (["\(figure.quote.split(separator: " ").last ?? ""):"] + [cited.joined(separator: ", ")])
        .filter { !$0.isEmpty }.joined(separator: " ")
    }
    #expect(found == example.found)
  }
}
