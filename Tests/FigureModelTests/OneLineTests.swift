// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@Suite struct OneLineTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("a", "a"), ("twee woorden", "twee woorden"), ("één café", "één café"),
    ("  a \t b\n", "a b"), ("a\r\nb", "a b"), ("a  b", "a b"), ("a ", "a"), (" a", "a"),
    ("5\u{a0}000", "5 000"), ("a\u{2009}b", "a b"), ("a\u{85}b", "a b"), ("€ 5", "€ 5"),
    // What joins the blank before it goes with it.
    ("a \u{301}b", "a b"),
  ])
  func joinsLines(_ text: String, _ line: String) {
    #expect(text.oneLine == line)
    #expect(text.dropFirst(0).oneLine == line)
  }
}
