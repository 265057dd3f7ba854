// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Glibc
import Testing

@testable import FigureParsing

/// The worst case for each family of rules: its examples over and over as one sentence that does not end.
@Suite(.serialized) struct LinearTimeTests {
  static let families = Language.dutch.rules.families.map(\.name)

  /// The examples of a family without the signs that end a sentence, repeated to about `size` bytes.
  static func text(_ family: String, size: Int) -> String {
    let rules = Language.dutch.rules.families.first { $0.name == family }?.rules ?? []
    let unit =
      rules.flatMap(\.examples).map(\.text).joined(separator: " ")
      .filter { !".!?\n".contains($0) } + " "
    return String(repeating: unit, count: max(1, size / unit.utf8.count))
  }

  /// The processor's seconds that reading `text` takes, the least of three: what else the machine does
  /// is not in it.
  static func seconds(_ text: String) -> Double {
    seconds(Document(name: "t", sha256: "", text: text))
  }

  static func seconds(_ document: Document) -> Double {
    let parser = FigureParser()
    return (0..<3).map { _ in
      let begun = processorSeconds()
      _ = parser.parse(document)
      return processorSeconds() - begun
    }.min() ?? 0
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Eight times the text takes at most three times eight times as long; what is quadratic takes sixty-four times.
  @Test(arguments: families)
  func timeGrowsWithTheText(_ family: String) {
    let (small, large) = (Self.text(family, size: 6_000), Self.text(family, size: 48_000))
    let growth = Double(large.utf8.count) / Double(small.utf8.count)
    #expect(Self.seconds(large) < 3 * growth * Self.seconds(small))
  }

  /// For each family of steps a shape that makes it look around itself as far as it can, at every word.
  static let shapes = [
    // What is no figure.
    ("Vetoes", "artikel 1, 2, 3 en 4 tot en met 5, "), ("Vetoes", "jongeren van 12 tot 15 jaar "),
    ("Vetoes", "12.30 uur 1/2 3.4.5 "), ("Rubbish", "5% kl5 # vbn "),
    // Times.
    ("Periods", "in de eerste drie van de laatste twee "),
    ("Periods", "tussen 2019 en 2020 tot 2021 "),
    ("Periods", "5% in januari, het afgelopen jaar "), ("Periods", "een jaar eerder 5% in 2019, "),
    // Numbers and measures.
    ("Quantities", "5 tot 6 à 7 tot 8 "), ("Quantities", "€ 5 à 1.000 per 1.000 per "),
    ("Quantities", "ruim bijna 3 van de 5 op de 6 "),
    // Relations.
    ("Relations", "van 5% naar 6% tot 7% en "), ("Relations", "steeg met 5% toe van 3 af met 4 "),
    ("Relations", "nam het aantal dat af met 5 "), ("Relations", "5% meer dan 6% minder dan "),
    ("Relations", "(een daling van (5% "), ("Relations", "was 340, in 2020 nog 410, en 90 bekend "),
    // Binding.
    ("Binding", "de kosten van de bouw van 5% van de "), ("Binding", "een tekort in de "),
    ("Binding", "waarvan 5%, dat is 6%, "), ("Binding", "de door de 5% "),
    ("Binding", "25- tot 65-jarigen 5% "), ("Binding", "\"5% 'a' (b) "),
    ("Binding", "volgens het CBS (CBS, 2019) 5% bron: "),
    // Modality.
    ("Modality", "als het kan, moet 5%, zou "), ("Modality", "niet 5% of geen "),
    ("Modality", "die moeten 5%, uitgaande van 6% "), ("Modality", "Minstens 5 euro voor\n"),
    ("Modality", "het tarief van 5% moet omlaag en "), ("Binding", "percentage met 5 naar 6 "),
    // From sentence to sentence.
    ("Reading", "Dit is 5%. "), ("Reading", "Wij willen:\n- 5 banen\n"), ("Reading", "- 5%\n"),
    ("Reading", "Huurders moeten 5% betalen. "),
  ]

  @Test(arguments: shapes.map { "\($0.0): \($0.1)" })
  func timeGrowsWithTheWorstShape(_ shape: String) {
    let unit = String(shape[shape.index(after: shape.firstIndex(of: ":") ?? shape.startIndex)...])
    func text(_ size: Int) -> String { String(repeating: unit, count: size / unit.utf8.count) }
    let (small, large) = (text(1_500), text(6_000))
    let growth = Double(large.utf8.count) / Double(small.utf8.count)
    #expect(Self.seconds(large) < 3 * growth * Self.seconds(small))
  }

  /// A sentence is cut at a fixed length, below which a step could still take time by the square.
  @Test(arguments: shapes.map { "\($0.0): \($0.1)" })
  func timeGrowsWithTheSentence(_ shape: String) {
    let unit = String(shape[shape.index(after: shape.firstIndex(of: ":") ?? shape.startIndex)...])
    func text(_ size: Int) -> String {
      let sentence = String(repeating: unit, count: max(1, size / unit.utf8.count))
      return String(repeating: sentence + "\n\n", count: 2)
    }
    let (small, large) = (text(300), text(1_200))
    let growth = Double(large.utf8.count) / Double(small.utf8.count)
    #expect(Self.seconds(large) < 3 * growth * Self.seconds(small))
  }

  @Test func aTextWithoutSpacesOrEndsIsRead() {
    for unit in [
      "1", "1.", "1,", "-", "een", "drieëntwintig", "€", "1/", "(", "van 1 tot ", "1e", "\u{301}",
    ] {
      let text = String(repeating: unit, count: 5_000)
      #expect(Self.seconds(text) < 5)
    }
  }

  /// Each place at which a word might be parted is no reason to read all that follows again.
  @Test func aWordWithoutEndBehindANumberIsRead() {
    let (small, large) = ("57 jaar" + String(repeating: "aan", count: 2_000), 8)
    let text = small + String(repeating: "aan", count: (large - 1) * 2_000)
    #expect(Self.seconds(text) < 3 * Double(large) * (Self.seconds(small) + 0.001))
  }
}
