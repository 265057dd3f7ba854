// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct TextMarksTests {
  private static let text = String(repeating: "één € en 🄀 meer, ", count: 200)

  @Test(arguments: [(0, 5), (255, 257), (256, 256), (511, 900), (3000, 3399), (0, 3400)])
  func findsASpanByItsScalars(_ start: Int, _ end: Int) {
    let expected = String(
      String.UnicodeScalarView(Array(Self.text.unicodeScalars)[start..<end]))
    #expect(TextMarks(Self.text).text(in: TextSpan(start, end), of: Self.text) == expected)
  }

  @Test func aSpanBeyondTheTextIsEmpty() {
    #expect(TextMarks("ab").text(in: TextSpan(1, 9), of: "ab").isEmpty)
    #expect(TextMarks("").text(in: TextSpan(0, 0), of: "").isEmpty)
    #expect(TextMarks("ab").text(in: TextSpan(900, 901), of: "ab").isEmpty)
  }
}
