// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import SeededDice
import Testing

@testable import FigureChecking

/// Statements made from stored cells, true ones and ones with a seeded error: many, and the same on every run.
@Suite struct GeneratedStatementTests {
  /// A statement: a figure, the sentence that it stands in, and the series that it is about.
  struct Statement {
    var text: String
    var figure: Figure
    var series: Series
    var unit: Unit
  }

  /// What is done to a true statement.
  enum Fault: CaseIterable {
    case digits
    case thousandfold
    case sign
    case percentForPoint
  }

  /// A series of rates or counts over twenty years.
  static func series(_ unit: Unit, _ random: inout SeededDice) -> Series {
    var level = unit == .percent ? Int.random(in: 20...900, using: &random) : 0
    if unit == .count { level = Int.random(in: 12_000...9_000_000, using: &random) }
    let observations = (2004...2023).map { year in
      level += Int.random(in: -max(1, level / 12)...max(1, level / 12), using: &random)
      let value = unit == .percent ? "\(level / 10).\(level % 10)" : "\(level)"
      return Sample.observation(year, value, decimals: unit == .percent ? 1 : 0, unit: unit)
    }
    return Sample.series(observations)
  }

  static func statement(_ random: inout SeededDice) -> Statement? {
    let unit: Unit = Bool.random(using: &random) ? .percent : .count
    let series = series(unit, &random)
    let year = Int.random(in: 2006...2023, using: &random)
    guard let value = series.observation(at: .year(year))?.value,
      let base = series.observation(at: .year(year - 1))?.value
    else { return nil }
    return switch Int.random(in: 0..<4, using: &random) {
    case 0, 1: level(value, unit, year, series, &random)
    case 2: ends(base, value, unit, year, series)
    default: size(base, value, unit, year, series)
    }
  }

  /// The value as a text would give it: whole, rounded, or behind a hedge.
  static func written(_ value: ExactDecimal, _ unit: Unit, _ random: inout SeededDice) -> (
    Numeral, Quantity.Approximation?
  ) {
    guard unit == .count else {
      return (Numeral(value, lastPlace: -1, hasFraction: true), nil)
    }
    let digits = value.description.utf8.count
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return (Numeral(value, lastPlace: 0), nil)
    case 1:
      let place = digits - 3
      return (Numeral(value.rounded(toExponent: place, .nearest), lastPlace: place), nil)
    case 2: return (Numeral(value.rounded(toExponent: digits - 2, .down), lastPlace: 0), .justOver)
    default: return (Numeral(value.rounded(toExponent: digits - 2, .nearest), lastPlace: 0), .about)
    }
  }

  static func level(
    _ value: ExactDecimal, _ unit: Unit, _ year: Int, _ series: Series, _ random: inout SeededDice
  ) -> Statement {
    let (numeral, hedge) = written(value, unit, &random)
    let quote = "\(numeral.value)"
    let text = "In \(year) bedroeg het bestand \(quote)."
    let figure = Sample.figure(.level, quote, in: text, year: year) {
      $0.unit = unit
      $0.amount = .single(numeral)
      $0.approximation = hedge
      $0.subject = "het bestand"
    }
    return Statement(text: text, figure: figure, series: series, unit: unit)
  }

  static func ends(
    _ base: ExactDecimal, _ value: ExactDecimal, _ unit: Unit, _ year: Int, _ series: Series
  ) -> Statement {
    let place = unit == .percent ? -1 : 0
    let quote = "van \(base) naar \(value)"
    let text = "Het bestand ging \(quote) tussen \(year - 1) en \(year)."
    let figure = Sample.figure(.change, quote, in: text) {
      $0.unit = unit
      $0.from = Numeral(base, lastPlace: place, hasFraction: unit == .percent)
      $0.to = Numeral(value, lastPlace: place, hasFraction: unit == .percent)
      $0.direction = value > base ? .up : .down
      $0.period = Period(start: .year(year - 1), end: .year(year))
      $0.subject = "Het bestand"
    }
    return Statement(text: text, figure: figure, series: series, unit: unit)
  }

  /// A change by percent of a count, by percentage points of a rate.
  static func size(
    _ base: ExactDecimal, _ value: ExactDecimal, _ unit: Unit, _ year: Int, _ series: Series
  ) -> Statement? {
    var by = value - base
    if unit == .count {
      guard let ratio = (by * 100).divided(by: base, .nearest) else { return nil }
      by = ratio.rounded(toExponent: -1, .nearest)
    }
    guard !by.isZero else { return nil }
    let word = by.isNegative ? "daalde" : "steeg"
    let quote = "\(word) in \(year) met \(by.magnitude)"
    let text = "Het bestand \(quote)."
    let figure = Sample.figure(.change, quote, in: text, year: year) {
      $0.unit = nil
      $0.by = Figure.Size(
        .single(Numeral(by.magnitude, lastPlace: -1, hasFraction: true)),
        unit: unit == .count ? .percent : .percentagePoint)
      $0.direction = by.isNegative ? .down : .up
      $0.subject = "Het bestand"
    }
    return Statement(text: text, figure: figure, series: series, unit: unit)
  }

  static func verdict(on statement: Statement) -> Verdict? {
    let indicator = Sample.indicator(names: ["bestand"], unit: statement.unit)
    let checker = Checker(indicators: [indicator])
    let plan = checker.plan(
      [statement.figure],
      in: DocumentContext(name: "t", date: CalendarDay(2025, 1, 1), text: statement.text))
    let series = Dictionary(uniqueKeysWithValues: plan.queries.map { ($0, statement.series) })
    return checker.verdicts(plan, series: series).first
  }

  @Test func threeThousandTrueStatementsAreNotAccused() {
    var random = SeededDice(seed: 20_260_721)
    var labels: [Verdict.Label: Int] = [:]
    var made = 0
    while made < 3000 {
      guard let statement = Self.statement(&random) else { continue }
      made += 1
      labels[Self.verdict(on: statement)?.label ?? .sourceError, default: 0] += 1
    }
    #expect(labels[.contradicted, default: 0] == 0, "\(labels)")
    #expect(labels[.inconsistent, default: 0] == 0, "\(labels)")
    #expect(labels[.differs, default: 0] < 60, "\(labels)")
    #expect(labels[.confirmed, default: 0] > 2900, "\(labels)")
  }

  /// The statement with a fault, or nil where that kind does not apply or would still be true.
  static func spoiled(_ statement: Statement, _ fault: Fault) -> Statement? {
    var spoiled = statement
    let figure = statement.figure
    switch (fault, figure.amount, figure.by) {
    case (.digits, .single(let numeral), _) where figure.approximation == nil:
      var digits = Array(numeral.value.mantissa.description)
      guard digits.count > 2,
        let at = digits.indices.dropLast().first(where: { digits[$0] != digits[$0 + 1] })
      else { return nil }
      digits.swapAt(at, at + 1)
      guard digits[0] != "0",
        let value = ExactDecimal("\(String(digits))e\(numeral.value.exponent)")
      else { return nil }
      spoiled.figure.amount = .single(
        Numeral(value, lastPlace: numeral.lastPlace, hasFraction: numeral.hasFraction))
    case (.thousandfold, .single(let numeral), _):
      spoiled.figure.amount = .single(numeral.scaled(byTenTo: 3))
    case (.sign, _, let by?) where by.unit == .percent || by.unit == .percentagePoint:
      guard case .single(let numeral) = by.amount, numeral.value > 1 else { return nil }
      spoiled.figure.direction = figure.direction == .up ? .down : .up
    case (.percentForPoint, _, let by?) where by.unit == .percentagePoint:
      guard case .single(let numeral) = by.amount, numeral.value > 1 else { return nil }
      spoiled.figure.by?.unit = .percent
    default: return nil
    }
    return spoiled
  }

  @Test(arguments: Fault.allCases)
  func seededFaultsAreCaught(fault: Fault) {
    var random = SeededDice(seed: 42)
    var made = 0
    var caught = 0
    var passed = 0
    for _ in 0..<6000 where made < 300 {
      guard let statement = Self.statement(&random), let wrong = Self.spoiled(statement, fault)
      else { continue }
      made += 1
      switch Self.verdict(on: wrong)?.label {
      case .contradicted, .differs: caught += 1
      case .confirmed: passed += 1
      default: break
      }
    }
    #expect(made >= 200)
    #expect(caught * 100 >= made * 95, "\(fault): \(caught) of \(made), confirmed \(passed)")
  }
}
