// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

@Suite struct CheckerTests {
  @Test(arguments: [
    (38, 2023, Verdict.Reason.exact), (33, 2024, .provisional), (100, 2022, .exact),
  ])
  func confirms(tenths: Int, year: Int, reason: Verdict.Reason) {
    let quote = "\(tenths / 10),\(tenths % 10)%"
    let verdict = Sample.verdict(
      on: "De inflatie kwam in \(year) uit op \(quote).", quote, tenths: Int128(tenths), year: year,
      indicator: Sample.indicator())
    #expect(verdict?.label == .confirmed)
    #expect(verdict?.reason == reason)
  }

  @Test func aChangeGivesItsPartsSigned() {
    let text =
      "De inflatie daalde van 10,0% in 2022 naar 3,8% in 2023, een daling van 6,2 procentpunt."
    let figure = Sample.figure(.change, "van 10,0% in 2022 naar 3,8% in 2023", in: text) {
      $0.from = Sample.percent(100)
      $0.to = Sample.percent(38)
      $0.by = Figure.Size(.single(Sample.percent(62)), unit: .percentagePoint)
      $0.direction = .down
      $0.period = Period(start: .year(2022), end: .year(2023))
    }
    let verdict = Sample.verdict(on: figure, in: text, Sample.indicator())
    #expect(verdict?.label == .confirmed)
    #expect(verdict?.formula == "from: a; to: b; by: b - a")
    guard case .parts(_, _, let by?) = verdict?.official else {
      Issue.record("no parts")
      return
    }
    #expect(by.interval == Interval("-6.3", "-6.1"))
  }

  @Test func percentForPercentagePointIsNamedAsTheUnit() {
    let text = "Tussen 2022 en 2023 is de inflatie met 6,2% afgenomen."
    let figure = Sample.figure(.change, "6,2% afgenomen", in: text) {
      $0.by = Figure.Size(.single(Sample.percent(62)), unit: .percent)
      $0.unit = nil
      $0.direction = .down
      $0.period = Period(start: .year(2022), end: .year(2023))
    }
    let verdict = Sample.verdict(on: figure, in: text, Sample.indicator())
    #expect(verdict?.label == .contradicted)
    #expect(verdict?.reason == .unit)
  }

  @Test func aMoveTheOtherWayIsOneOfDirection() {
    let text = "De inflatie nam in 2023 toe ten opzichte van een jaar eerder."
    let figure = Sample.figure(.trend, "nam in 2023 toe", in: text, year: 2023) {
      $0.unit = nil
      $0.direction = .up
    }
    let verdict = Sample.verdict(on: figure, in: text, Sample.indicator())
    #expect(verdict?.label == .contradicted)
    #expect(verdict?.reason == .direction)
  }

  @Test(arguments: [
    (Figure.Modality.target, Verdict.Reason.target), (.forecast, .forecast),
    (.hypothetical, .hypothetical),
  ])
  func whatHasNotHappenedIsNotChecked(modality: Figure.Modality, reason: Verdict.Reason) {
    let verdict = Sample.verdict(
      on: "De inflatie bedraagt 8,3% in 2023.", "8,3%", tenths: 83, year: 2023,
      indicator: Sample.indicator()
    ) { $0.modality = modality }
    #expect(verdict?.label == .notCheckable)
    #expect(verdict?.reason == reason)
  }

  @Test func endsThatDoNotFitTheirSizeAreInconsistentWithoutData() {
    let text = "Het vertrouwen zakte van -30 naar -44, een daling van 16 punten."
    var figure = Sample.figure(.change, "van -30 naar -44, een daling van 16 punten", in: text) {
      $0.unit = .index
      $0.from = Numeral(-30)
      $0.to = Numeral(-44)
      $0.by = Figure.Size(.single(Numeral(16)), unit: .index)
      $0.direction = .down
    }
    let verdict = Sample.verdict(on: figure, in: text, Sample.indicator())
    #expect(verdict?.label == .inconsistent)
    #expect(verdict?.formula == "-44 - (-30) = -14")
    figure.by = Figure.Size(.single(Numeral(14)), unit: .index)
    #expect(Sample.verdict(on: figure, in: text, Sample.indicator())?.label != .inconsistent)
  }

  @Test func aRelativeChangeThatDoesNotFitIsShownInPercent() {
    let text = "Het aantal meldingen is gestegen met 8% van 982 naar 1.046."
    let figure = Sample.figure(.change, "gestegen met 8% van 982 naar 1.046", in: text) {
      $0.unit = .count
      $0.from = Numeral(982)
      $0.to = Numeral(1046)
      $0.by = Figure.Size(.single(Numeral(8)), unit: .percent)
      $0.direction = .up
    }
    let verdict = Sample.verdict(on: figure, in: text, Sample.indicator())
    #expect(verdict?.label == .inconsistent)
    #expect(verdict?.formula == "(1046 - 982) / 982 * 100 = 6.5")
    #expect(
      verdict?.explanation
        == "Strijdig met zichzelf: de tekst noemt een verandering van 8%, maar van 982 naar 1.046 is een verandering van 6,5%."
    )
  }

  @Test func aKnownConceptWithoutDataSaysWhatIsNeeded() {
    var indicator = Indicator(
      id: "shortage", title: "Woningtekort", names: [WordPattern("woningtekort")], unit: .count)
    indicator.needed = "raming van het woningtekort"
    let verdict = Sample.verdict(
      on: "Het woningtekort bedraagt 4,8% in 2023.", "4,8%", tenths: 48, year: 2023,
      indicator: indicator)
    #expect(verdict?.label == .noSource)
    #expect(verdict?.needed == "raming van het woningtekort")
  }

  @Test func whatNothingIsKnownOfIsAskedForOnOneLineAndInWords() {
    let verdict = Sample.verdict(
      on: "Het aandeel pleziervaart\nop de plassen bedraagt 4,8% in 2023.", "4,8%", tenths: 48,
      year: 2023, indicator: Sample.indicator()
    ) { $0.subject = "Het aandeel pleziervaart\nop de plassen" }
    #expect(
      verdict?.needed
        == "een dataset over «Het aandeel pleziervaart op de plassen», in procent, voor 2023")
  }

  @Test func aNameSaidInPassingIsNoLink() {
    let verdict = Sample.verdict(
      on: "Door de inflatie steeg het loon naar 8,3% in 2023.", "8,3%", tenths: 83, year: 2023,
      indicator: Sample.indicator()
    ) { $0.subject = "het loon" }
    #expect(verdict?.label == .noSource)
  }

  @Test func explanationsAreInTheLanguageAskedFor() {
    let text = "De inflatie bedroeg 8,3% in 2023."
    let figure = Sample.figure(.level, "8,3%", in: text, year: 2023) {
      $0.amount = .single(Sample.percent(83))
    }
    let checker = Checker(
      indicators: [Sample.indicator()], options: CheckOptions(language: .english))
    let plan = checker.plan(
      [figure], in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: text))
    let verdict = checker.verdicts(
      plan, series: Dictionary(uniqueKeysWithValues: plan.queries.map { ($0, Sample.rate) }))
    #expect(verdict.first?.explanation.hasPrefix("Differs from the official value: 3.8%") == true)
  }
}
