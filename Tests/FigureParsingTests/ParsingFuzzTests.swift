// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import SeededDice
import Testing

@testable import FigureParsing

/// Damaged texts: nothing may stop the parser, and the law of offsets holds in all of them.
///
/// `FUZZ_SECONDS` and `FUZZ_SEED` in the environment make it run longer and elsewhere.
@Suite struct ParsingFuzzTests {
  static let scraps = [
    "0", "9", ".", ",", "-", "–", "%", "€", "$", "(", ")", "/", "½", "°", "'", "’", "\"", "\n",
    "\n\n",
    " ", "\u{A0}", "\u{202F}", "\u{AD}", "\u{FEFF}", "\u{0}", "\u{1F600}", "e\u{301}", "ﬁ", "een ",
    "tot ", "van ", " en ", "miljoen ", "procent", "2023", "31-12-2024", "999999999999999999999",
    "1.000.000.000.000.000", "0,", "tweeduizend", "ste", "Q4-", "x € 1.000", "^", "e+", "l9,2%",
  ]

  static func damaged(_ text: String, _ dice: inout SeededDice) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let at = Int.random(in: 0...scalars.count, using: &dice)
      let end = min(scalars.count, at + Int.random(in: 0...9, using: &dice))
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: scalars.removeSubrange(at..<end)
      case 1: scalars.insert(contentsOf: scalars[at..<end], at: at)
      case 2: scalars.replaceSubrange(at..<end, with: scalars[at..<end].reversed())
      default:
        let scrap = scraps.randomElement(using: &dice) ?? ""
        scalars.insert(contentsOf: scrap.unicodeScalars, at: at)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  @Test func damagedTextsAreRead() {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["FUZZ_SECONDS"].flatMap { Double($0) } ?? 1
    var dice = SeededDice(seed: environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1)
    let texts = ParsingLawTests.texts
    let parser = FigureParser()
    let end = ContinuousClock.now + .seconds(seconds)
    var runs = 0
    while runs < 200 || ContinuousClock.now < end {
      let picked = (0..<3).map { _ in texts.randomElement(using: &dice) ?? "" }
      let text = Self.damaged(picked.joined(separator: " "), &dice)
      let document = Document(name: "t", sha256: "", text: text)
      for figure in parser.parse(document).figures {
        #expect(
          ParsingLawTests.slice(text, figure.span) == figure.quote, "in \(text.debugDescription)")
      }
      for mention in parser.quantities(in: document, options: QuantityOptions(isBare: true)) {
        #expect(
          ParsingLawTests.slice(text, mention.span) == mention.quote, "in \(text.debugDescription)")
      }
      runs += 1
    }
  }
}
