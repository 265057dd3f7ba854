// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct TextDecoderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let text: String?
    var guessed = false
  }

  static let cases = [
    Case(testDescription: "UTF-8", bytes: Array("één €".utf8), text: "één €"),
    Case(
      testDescription: "UTF-8 with mark", bytes: [0xef, 0xbb, 0xbf] + Array("a".utf8), text: "a"),
    Case(
      testDescription: "line ends are kept", bytes: Array("a\r\nb\rc\n".utf8), text: "a\r\nb\rc\n"),
    Case(
      testDescription: "UTF-16 little-endian", bytes: [0xff, 0xfe, 0x37, 0, 0xac, 0x20],
      text: "7€"),
    Case(
      testDescription: "UTF-16 big-endian", bytes: [0xfe, 0xff, 0, 0x37, 0x20, 0xac], text: "7€"),
    Case(
      testDescription: "UTF-16 without mark", bytes: [0x37, 0, 0x2c, 0, 0x35, 0, 0x25, 0],
      text: "7,5%", guessed: true),
    Case(
      testDescription: "Windows-1252", bytes: [0x80, 0x20, 0x35, 0x20, 0xe9, 0xe9, 0x6e, 0x92],
      text: "€ 5 één’", guessed: true),
    Case(
      testDescription: "form feeds are text", bytes: Array("een\u{0c}twee".utf8),
      text: "een\u{0c}twee"),
    Case(testDescription: "NUL", bytes: [0x61, 0, 0x62, 0x63, 0x64], text: nil),
    Case(testDescription: "control characters", bytes: [1, 2, 3, 4, 0x61, 0xff, 0x80], text: nil),
    Case(testDescription: "PNG", bytes: [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], text: nil),
  ]

  @Test(arguments: cases)
  func decodes(_ each: Case) {
    let decoded = TextDecoder(each.bytes)
    #expect(decoded?.text == each.text)
    #expect(decoded?.isGuessed ?? false == each.guessed)
  }

  @Test func aFileIsReadByItsContent() throws {
    let text = try DocumentReader().read(Array("Een 5% stijging".utf8), name: "letter.pdf")
    #expect(text.document.format == .plainText)
    #expect(text.document.text == "Een 5% stijging")
    #expect(text.document.sha256 == SHA256.hexadecimal(of: Array("Een 5% stijging".utf8)))
    let pdf = try DocumentReader().read(
      MadePDF(pages: [.lines(["Een 5% stijging"])]).bytes, name: "letter.txt")
    #expect(pdf.document.format == .pdf)
  }
}
