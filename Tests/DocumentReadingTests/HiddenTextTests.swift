// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct HiddenTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var text = MadePDF.Text(string: "GEHEIM", x: 300, y: 400)
    var drawing = ""
    var cover = ""
    var group: MadePDF.Group?
    var isSeen = false
  }

  static func text(before: String = "", y: Double = 400, size: Double = 10) -> MadePDF.Text {
    MadePDF.Text(string: "GEHEIM", x: 300, y: y, size: size, before: before)
  }

  /// A filled rectangle over the place of the text, which stands at 300 to 345, 392 to 402 from the top.
  static func area(_ colour: String) -> String { "q \(colour) rg 290 435 80 20 re f Q" }

  static let cases = [
    Case(testDescription: "plain", isSeen: true),
    Case(testDescription: "invisible", text: text(before: "3 Tr")),
    Case(testDescription: "white on white", text: text(before: "1 1 1 rg")),
    Case(testDescription: "nearly white on white", text: text(before: "0.99 0.99 0.98 rg")),
    Case(
      testDescription: "white on black", text: text(before: "1 1 1 rg"), drawing: area("0 0 0"),
      isSeen: true),
    Case(
      testDescription: "blue on the same blue", text: text(before: "0.1 0.2 0.6 rg"),
      drawing: area("0.1 0.2 0.6")),
    Case(testDescription: "drawn over", cover: area("0 0 0")),
    Case(testDescription: "on a coloured area", drawing: area("1 1 0"), isSeen: true),
    Case(
      testDescription: "covered through a hole elsewhere",
      cover: "q 10 10 20 20 re W n \(area("0 0 0")) Q", isSeen: true),
    Case(testDescription: "too small", text: text(size: 1.2)),
    Case(
      testDescription: "under a plain group",
      group: MadePDF.Group(content: area("0 0 0"), state: "")),
    Case(testDescription: "outlined", text: text(before: "1 Tr"), isSeen: true),
    Case(
      testDescription: "let through wholly", text: text(before: "/G gs"),
      group: MadePDF.Group(content: "", state: "/ca 0")),
    Case(
      testDescription: "let through in part", text: text(before: "/G gs"),
      group: MadePDF.Group(content: "", state: "/ca 0.4"), isSeen: true),
    Case(
      testDescription: "let through and outlined", text: text(before: "/G gs 2 Tr"),
      group: MadePDF.Group(content: "", state: "/ca 0"), isSeen: true),
  ]

  @Test(arguments: cases)
  func onlyWhatIsSeenIsRead(_ each: Case) throws {
    let page = MadePDF.Page(
      texts: MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120) + [each.text],
      drawing: each.drawing, cover: each.cover, group: each.group)
    let document = try PDFReaderTests.read([page]).document
    #expect(document.text.contains("GEHEIM") == each.isSeen)
    let found = document.findings.filter { $0.code == .hiddenText }
    #expect(found.isEmpty == each.isSeen)
    #expect(document.text.contains("zoals die door de inspectie worden bijgehouden."))
    // A redaction that failed is not published a second time.
    #expect(found.allSatisfy { !$0.message.contains("GEHEIM") && $0.page == 1 })
  }

  @Test func anAreaHidesOnAPageOfABrokenSizeToo() throws {
    guard try WalkTests.isKnown() else { return }
    let page = MadePDF.Page(
      texts: MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120) + [Self.text()],
      width: 595.276, cover: "q 0 0.3 595.2 800.4 re W n \(Self.area("0 0 0")) Q")
    #expect(try !PDFReaderTests.read([page]).document.text.contains("GEHEIM"))
  }

  @Test(
    "What is under a group that is painted through or into it shows",
    arguments: ["/ca 0.3", "/BM /Multiply"])
  func aMarkerHidesNothing(state: String) throws {
    let page = MadePDF.Page(
      texts: MadePDF.Page.column(ReadingOrderTests.prose, x: 70, y: 120) + [Self.text()],
      group: MadePDF.Group(content: Self.area("1 1 0"), state: state))
    // With a poppler that is known through its public interface alone, a group's opacity is not.
    guard try WalkTests.isKnown() else { return }
    #expect(try PDFReaderTests.read([page]).document.text.contains("GEHEIM"))
  }
}
