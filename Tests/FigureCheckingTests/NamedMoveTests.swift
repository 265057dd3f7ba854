// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Moves that a noun names.
@Suite struct NamedMoveTests {
  @Test(arguments: [
    (
      "De afname van de huurprijzen bedroeg in 2023 3,2%.", "De afname van de huurprijzen",
      Figure.Direction?.some(.down)
    ),
    ("De stijging van de huurprijzen bedroeg in 2023 3,2%.", "De stijging van de huurprijzen", .up),
    ("De daling van vorig jaar is voorbij, de marge is 3,2%.", "de marge", nil),
    ("De daling bedroeg in 2023 3,2%.", "De daling", nil),
  ])
  func aNounGivesTheDirection(text: String, subject: String, direction: Figure.Direction?) {
    let figure = Sample.figure(.level, "3,2%", in: text, year: 2023) {
      $0.amount = .single(Sample.percent(32))
      $0.subject = subject
    }
    let whole = NamedMove.whole(figure)
    #expect(whole.direction == direction)
    #expect(whole.kind == (direction == nil ? .level : .change))
    #expect(whole.by?.unit == (direction == nil ? nil : .percent))
  }

  @Test func aFallIsNotHeldAgainstARise() {
    let text = "De afname van het aantal vergunningen bedroeg in 2023 10,0%."
    let figure = Sample.figure(.level, "10,0%", in: text, year: 2023) {
      $0.amount = .single(Sample.percent(100))
      $0.subject = "De afname van het aantal vergunningen"
    }
    let fallen = AutomaticTests.series("Vergunningen", [(2022, "1000"), (2023, "900")])
    let risen = AutomaticTests.series("Vergunningen", [(2022, "1000"), (2023, "1100")])
    #expect(AutomaticTests.verdict(on: text, figure, [(fallen, 700)])?.label == .confirmed)
    let wrong = AutomaticTests.verdict(on: text, figure, [(risen, 700)])
    #expect(wrong?.label == .differs)
    #expect(wrong?.reason == .direction)
  }
}
