// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct LetterHeadTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var date: CalendarDay?
    var reference: String?
    var sender: String?
    var testDescription: String { text }
  }

  static let cases = [
    Case(text: "Datum\n12 mei 2025\nGeachte voorzitter", date: CalendarDay(2025, 5, 12)),
    Case(text: "Datum 31 januari 2025\nBetreft iets", date: CalendarDay(2025, 1, 31)),
    Case(text: "DATUM: 08-06-2017", date: CalendarDay(2017, 6, 8)),
    Case(text: "Den Haag, 28 oktober 2016", date: CalendarDay(2016, 10, 28)),
    Case(text: "Datum 31 februari 2025"),
    Case(
      text: "Beantwoording vragen  BEZORGEN  De Voorzitter  D A T U M  4 juni 2019  B E T R E F T",
      date: CalendarDay(2019, 6, 4)),
    Case(
      text: "AH 602\nAntwoord van minister Jansen (ontvangen 20 november 2024)\n1\nHeeft u kennis",
      date: CalendarDay(2024, 11, 20)),
    Case(text: "Het bericht, ontvangen 20 november 2024, ging over geld."),
    Case(
      text: "De brief, die op 3 mei 2024 werd verstuurd, ging over de uitgaven van het kabinet."),
    Case(text: "Ons kenmerk\nWJZ / 96595438", reference: "WJZ / 96595438"),
    Case(text: "Onze referentie: VBZ/2026/000731", reference: "VBZ/2026/000731"),
    Case(text: "kst-21501-02-3121\nISSN 0921", reference: "kst-21501-02-3121"),
    Case(text: "Kenmerken van de regeling\nzijn er 12"),
    Case(
      text: "Ministerie van Financi\u{eb}n\nDatum 1 mei 2024", date: CalendarDay(2024, 5, 1),
      sender: "Ministerie van Financi\u{eb}n"),
  ]

  @Test(arguments: cases)
  func reads(_ each: Case) {
    let head = LetterHead(each.text)
    #expect(head.date == each.date)
    #expect(head.reference == each.reference)
    #expect(head.sender == each.sender)
  }
}
