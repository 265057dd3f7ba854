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
