// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DocumentReading

@Suite struct ReadErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let code: ReadError.Code
  }

  static let whole = MadePDF(pages: [.lines(["Tekst"])]).bytes

  static let cases = [
    Case(testDescription: "empty", bytes: [], code: .empty),
    Case(testDescription: "junk", bytes: [0, 1, 2, 3, 0xff], code: .notADocument),
    Case(
      testDescription: "truncated PDF", bytes: Array(whole.prefix(150)), code: .damaged),
    Case(testDescription: "mark only", bytes: Array("%PDF-1.7\n".utf8), code: .damaged),
  ]

  @Test(arguments: cases)
  func refuses(_ each: Case) {
    let error = #expect(throws: ReadError.self) {
      try DocumentReader().read(each.bytes, name: "map/stuk.pdf")
    }
    #expect(error?.code == each.code)
    #expect(error?.description.hasPrefix("map/stuk.pdf: ") == true)
    #expect(error?.description.contains("\n") == false)
  }

  @Test func codesSurviveTheirNames() {
    for code in [ReadError.Code.empty, .notADocument, .encrypted, .damaged, .timeout, .crashed] {
      #expect(ReadError.Code(name: code.name) == code)
    }
    #expect(ReadError.Code(name: "onbekend") == nil)
  }
}
