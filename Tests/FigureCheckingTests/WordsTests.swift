// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import FigureChecking

@Suite struct WordsTests {
  static let cases: [(text: String, words: [String])] = [
    ("energie-inflatie", ["energie", "inflatie"]), ("wo-\nningen", ["woningen"]),
    ("wo\u{2010}\nningen", ["woningen"]), ("wo\u{ad}\nningen", ["woningen"]),
    ("wo\u{ad}ningen", ["woningen"]), ("huur-\nKoop", ["huur", "koop"]),
    ("huur\u{2010}en koop", ["huur", "en", "koop"]),
  ]

  @Test(arguments: cases) func areWholeBehindALine(_ each: (text: String, words: [String])) {
    let words = Words(each.text).list.map { String(decoding: $0.letters, as: UTF8.self) }
    #expect(words == each.words)
  }
}
