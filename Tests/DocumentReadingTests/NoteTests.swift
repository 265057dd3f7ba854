// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

/// Notes joined to the places where their marks stand.
@Suite struct NoteTests {
  /// What is found of each note: its mark, the start of its text, and what stands before each of its marks.
  static func notes(_ document: Document) -> [String] {
    let text = Array(document.text.unicodeScalars)
    func string(_ range: Range<Int>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: text[range])
      return String(view).joinedLines
    }
    return document.notes.map { note in
      let places = note.references.map { string(max(0, $0.start - 8)..<$0.end) }
      return "\(note.mark) \(string(note.span.start..<note.span.end)) ← "
        + places.joined(separator: " | ")
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let found: [String]
    var testDescription: String { text }
  }

  static let plain = [
    Case(
      text: "De huren stegen met 4%.¹ De lonen met 5%.²\n\n1 CBS, tabel 85773NED.\n2 Raming.\n",
      found: ["1 CBS, tabel 85773NED. ← met 4%.¹", "2 Raming. ← met 5%.²"]),
    Case(
      text:
        "Er zijn 40 scholen[1] en 7 hallen [2].\n\n[1] Peiling van mei.\n[2] Zonder\nsporthallen.",
      found: ["1 Peiling van mei. ← scholen[1]", "2 Zonder sporthallen. ← hallen [2]"]),
    Case(
      text:
        "Het aantal fietsers nam toe.1 Daarna daalde het met 3%2 in een jaar.\n\n1Telling\n2Telling",
      found: ["1 Telling ← nam toe.1", "2 Telling ← t met 3%2"]),
    Case(
      text:
        "Het bestuur telde vaker¹ dan eens.¹²\n1. Een punt.\n\n1 Elk jaar.\n\n12 Zie de bijlage.",
      found: ["1 Elk jaar. ← de vaker¹", "12 Zie de bijlage. ← an eens.¹²"]),
    // Nothing marks a digit of a number, a name with a digit or a unit's exponent.
    Case(
      text: "Het was 3.7 miljoen, mbo4 kreeg 20 m² meer.\n\n7 Scholen\n4 Klassen\n2 Zalen",
      found: []),
    // A line with nothing but blanks ends a note as an empty one does.
    Case(
      text: "De huur steeg.¹\n\n1 Peiling van mei.\n \t\nDaarna bleef de huur 700 euro.\n",
      found: ["1 Peiling van mei. ← r steeg.¹"]),
    Case(
      text: "Het bedrag* is voorlopig, dat van mei** niet.\n\n* Stand van april.\n** Zonder btw.\n",
      found: ["* Stand van april. ← t bedrag*", "** Zonder btw. ← van mei**"]),
    // Items of a list, and a word that stars stress.
    Case(
      text: "Zie het plan* en de brief.\n\n* Wonen\n* Werken\n* Reizen", found: []),
    Case(text: "De *nieuwe* wet telt.\n\n*Let op* de datum.", found: []),
    Case(
      text:
        "Het gaat om beleid uit België1 en om financiële2 zaken.\n\n1 Vlaanderen.\n2 Zie boven.",
      found: ["1 Vlaanderen. ← t België1", "2 Zie boven. ← nanciële2"]),
    // One digit behind a word does not make notes of a table's rows, nor one that belongs to the word.
    Case(
      text: "Stand per stad.1 Telling\n1 Breda 41.000\n2 Venlo 37.000\n3 Emmen 35.000", found: []),
    Case(text: "Zoals bekend (vgl. lid.3 Wet).\n\n3 Breda", found: []),
    Case(text: "Dat staat in art.1 van de wet.\n\n1 Breda", found: []),
    // A line that a number starts by chance.
    Case(text: "Zo staat het in het rapport.1 Het komt op\n1 april terug.", found: []),
    Case(text: "1 Eerst de noot.\n\nDan de tekst.¹", found: []),
  ]

  @Test("A line is a note where its mark stands in the text before it", arguments: plain)
  func plainText(_ example: Case) {
    let document = Document(plainText: example.text, sha256: "", name: "t")
    #expect(Self.notes(document) == example.found)
  }

  /// Two pages that both number their notes from 1, as letters with an annex do.
  @Test func aNoteOfAPageIsMarkedOnThatPage() throws {
    func page(_ word: String, _ note: String) -> MadePDF.Page {
      MadePDF.Page(
        texts: MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120) + [
          MadePDF.Text(string: "Het gaat om 15% \(word)", x: 70, y: 300),
          MadePDF.Text(string: "1", x: 70 + width(of: "Het gaat om 15% \(word)"), y: 296, size: 6),
          MadePDF.Text(string: "1", x: 70, y: 697, size: 5),
          MadePDF.Text(string: note, x: 74, y: 700, size: 8),
          MadePDF.Text(string: "en verder niets.", x: 74, y: 710, size: 8),
          MadePDF.Text(string: "2", x: 70, y: 719, size: 5),
          MadePDF.Text(string: "Deze noot hoort nergens bij.", x: 74, y: 722, size: 8),
        ])
    }
    let document = try PDFReaderTests.read([
      page("wonen", "Bron: CBS"), page("huren", "Eigen telling"),
    ])
    .document
    #expect(
      Self.notes(document) == [
        "1 Bron: CBS en verder niets. ← 5% wonen¹", "2 Deze noot hoort nergens bij. ← ",
        "1 Eigen telling en verder niets. ← 5% huren¹", "2 Deze noot hoort nergens bij. ← ",
      ])
  }

  /// The width of a text of these letters in Helvetica of 10 points.
  private func width(of text: String) -> Double {
    let widths: [Character: Double] = [
      "H": 7.22, "t": 2.78, " ": 2.78, "m": 8.33, "%": 8.89, "w": 7.22, "r": 3.33, "1": 5.56,
    ]
    return text.reduce(0) { $0 + (widths[$1] ?? 5.56) }
  }

  @Test(.timeLimit(.minutes(1))) func linesThatLookLikeNotesTakeLinearTime() {
    let text = (0..<60_000).map { "\($0 % 900 + 1) Woord¹ en woord.\($0 % 7 + 1) \n" }.joined()
    #expect(Document(plainText: text, sha256: "", name: "t").notes.count < 60_000)
  }
}
