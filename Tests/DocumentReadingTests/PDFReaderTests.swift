// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct PDFReaderTests {
  static func read(_ pages: [MadePDF.Page], info: String = "") throws -> Reading {
    try DocumentReader().read(MadePDF(pages: pages, info: info).bytes, name: "made.pdf")
  }

  static func text(_ texts: [MadePDF.Text]) throws -> String {
    try read([MadePDF.Page(texts: texts)]).document.text
  }

  @Test func pagesEndWithAFormFeed() throws {
    let reading = try Self.read([.lines(["Eerste."]), .lines(["Tweede."])])
    #expect(reading.document.text == "Eerste.\n\u{0c}Tweede.\n\u{0c}")
    #expect(reading.document.pages.map(\.span) == [TextSpan(0, 8), TextSpan(9, 17)])
    #expect(reading.document.pages.map(\.width) == [595, 595])
  }

  struct Kerning: Sendable, CustomTestStringConvertible {
    let kerned: String
    let text: String
    var testDescription: String { kerned }
  }

  static let kerning = [
    Kerning(kerned: "[(1)-250(.248 scholen)]", text: "1.248 scholen"),
    Kerning(kerned: "[(in 2019)-600(.5)]", text: "in 2019 .5"),
    Kerning(kerned: "[(een)-280(twee)]", text: "een twee"),
    Kerning(kerned: "[(2020Gemiddelde)]", text: "2020 Gemiddelde"),
    Kerning(kerned: "[(s)-40(a)30(men)]", text: "samen"),
    Kerning(kerned: "[(2019)-600(90)-600(2181)]", text: "2019 90 2181"),
  ]

  @Test(arguments: kerning)
  func gapsBecomeSpacesByTheirWidth(_ each: Kerning) throws {
    let text = try Self.text([MadePDF.Text(string: "", x: 70, y: 120, kerned: each.kerned)])
    #expect(text == "\(each.text)\n\u{0c}")
  }

  @Test func raisedDigitsAreMarksAndNotPartOfTheNumber() throws {
    let text = try Self.text([
      MadePDF.Text(string: "een tekort van 7,5", x: 70, y: 120),
      MadePDF.Text(string: "12", x: 150.1, y: 116.5, size: 6),
      MadePDF.Text(string: "en meer", x: 160, y: 120),
    ])
    #expect(text == "een tekort van 7,5¹² en meer\n\u{0c}")
  }

  @Test func linesOfOneParagraphStayTogether() throws {
    let first = ["De scholen groeien al jaren en", "de klassen ook."]
    let page = MadePDF.Page(
      texts: MadePDF.Page.column(first, x: 70, y: 120)
        + MadePDF.Page.column(["Een nieuwe alinea."], x: 70, y: 162))
    let document = try Self.read([page]).document
    #expect(document.blocks.count == 2)
    #expect(
      document.text
        == "De scholen groeien al jaren en\nde klassen ook.\n\nEen nieuwe alinea.\n\u{0c}")
  }

  @Test func titleAndDateComeFromTheFile() throws {
    let reading = try Self.read(
      [.lines(["Tekst."])], info: "/Title (Een brief) /CreationDate (D:20240305120000Z)")
    #expect(reading.document.metadata.title == "Een brief")
    #expect(reading.document.metadata.created == CalendarDay(2024, 3, 5))
  }

  @Test func textThatReadsUpwardsIsReadUpwards() throws {
    let lines = ["Het aandeel is 12,5 procent", "en groeit nog steeds."]
    let texts = lines.enumerated().map {
      MadePDF.Text(string: $0.element, x: 100 + Double($0.offset) * 12, y: 700, upwards: true)
    }
    let reading = try Self.read([MadePDF.Page(texts: texts)])
    #expect(reading.document.text == "Het aandeel is 12,5 procent\nen groeit nog steeds.\n\u{0c}")
    let box = try #require(reading.locator(for: TextSpan(0, 27)).boxes.first?.box)
    #expect(box.height > 100 && box.width < 14)
    #expect(box.x0 > 85 && box.x1 < 108 && box.y1 < 701)
  }

  @Test func colourManagementIsOff() {
    #expect(PDFExtractor.switchesColourManagementOff)
    #expect(PDFExtractor.keepsFonts)
    #expect(PDFExtractor.unpacksWithZlib)
    #expect(PDFExtractor.keepsBlocks)
  }

  @Test(arguments: [true, false]) func coloursLeaveTextAsItIs(managed: Bool) {
    #expect(ColourManagement.sampleIsRead(managed: managed))
  }

  /// A page whose content is packed as zlib packs what it cannot make smaller: a head, then pieces with their length.
  static func packed(_ content: String, cutTo share: Double = 1, head: [UInt8] = [0x78, 0x01])
    -> [UInt8]
  {
    let text = Array(content.utf8)
    let low = { (number: Int) in [UInt8(number & 0xff), UInt8(number >> 8 & 0xff)] }
    var bytes = head
    for start in stride(from: 0, to: text.count, by: 0xffff) {
      let piece = text[start..<min(start + 0xffff, text.count)]
      bytes.append(start + 0xffff >= text.count ? 1 : 0)
      bytes += low(piece.count) + low(~piece.count & 0xffff) + piece
    }
    bytes += [0, 0, 0, 0]
    let digits = bytes.prefix(Int(Double(bytes.count) * share)).map { byte in
      let number = String(byte, radix: 16)
      return number.count == 1 ? "0" + number : number
    }
    return MadePDF.packedFile(hexadecimal: digits.joined())
  }

  static let twoLines = "BT /F 10 Tf 70 700 Td (Eerste regel.) Tj 0 -12 Td (Tweede regel.) Tj ET"

  @Test func packedContentIsRead() throws {
    let reading = try DocumentReader().read(Self.packed(Self.twoLines), name: "")
    #expect(reading.document.text == "Eerste regel.\nTweede regel.\n\u{0c}")
  }

  /// What is read between a font and an end of text, as plain as it comes and as odd.
  static let contents = [
    "(Gewoon) Tj", "[(Uit)-20(een)+10.5(ge).5(trok)-.5(ken)]TJ", "(Met \\(haken\\) en (meer)) Tj",
    "(\\123\\n\\\\) Tj", "<4865 78> Tj", "<486> Tj", "<zz> Tj (na) Tj", "(niet gesloten Tj",
    "% opmerking\n(Na de opmerking) Tj", "1 0 0 1 70 600.25 Tm(Elders)Tj", "--5 0 Td (min) Tj",
    "4.-5 0 Td (punt) Tj", "99999999999 0 Td (ver) Tj", "0.00000000000001 Tc (fijn) Tj",
    "true false null (woorden) Tj", "/F#46 9 Tf (naam) Tj", "/Span <</MCID 0>> BDC (merk) Tj EMC",
    "/Span << /ActualText (anders) >> BDC (zo) Tj EMC", ") } { > (tekens) Tj", "Tjx (na onzin) Tj",
    "(" + String(repeating: "lang ", count: 60) + ") Tj",
    "/" + String(repeating: "N", count: 200) + " gs (naam) Tj",
    "ET q 5 0 0 5 9 9 cm BI /W 8 /H 8 /CS /G /BPC 1 ID (abcdef) EI Q BT /F 9 Tf (beeld) Tj",
  ]

  @Test(arguments: contents)
  func packedContentReadsAsPlainContent(_ content: String) throws {
    let whole = "BT /F 10 Tf 70 700 Td \(content) ET BT /F 10 Tf 70 500 Td (Slot.) Tj ET "
    // Long enough for the pieces that are unpacked to end in the middle of something.
    let filling = (0..<1200).map { "\($0).5 w 0.25 0 0 RG" }.joined(separator: "\n")
    let page = MadePDF.Page(texts: [], drawing: whole + filling + " " + whole)
    let plain = try Self.read([page]).document
    let packed = try DocumentReader().read(
      Self.packed(whole + filling + " " + whole), name: ""
    ).document
    #expect(packed.text == plain.text)
    #expect(plain.text.contains("Slot.") || content.hasPrefix("(niet"))
  }

  @Test func contentThatBreaksOffIsReadUpToThere() throws {
    let reading = try DocumentReader().read(Self.packed(Self.twoLines, cutTo: 0.7), name: "")
    #expect(reading.document.text == "Eerste regel.\n\u{0c}")
  }

  @Test func contentWithAWrongHeadIsNoContent() throws {
    let reading = try DocumentReader().read(
      Self.packed(Self.twoLines, head: [0x12, 0x34]), name: "")
    #expect(reading.document.findings.map(\.code) == [.pageWithoutText])
  }

  @Test func aFontServesAllPages() throws {
    let pages = (1...3).map { MadePDF.Page.lines(["Regel op bladzijde \($0).", "En vet."]) }
    for _ in 1...2 {
      let text = try Self.read(pages).document.text
      #expect(text.split(separator: "\u{0c}").count == 3 && text.contains("bladzijde 3."))
    }
  }
}
