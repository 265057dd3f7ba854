// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

@Suite struct ClaimedIntervalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var numeral: Numeral
    var unit: Unit?
    var approximation: Quantity.Approximation?
    var low: String
    var high: String

    init(
      _ written: String, _ numeral: Numeral, _ unit: Unit?,
      _ low: String, _ high: String, hedge approximation: Quantity.Approximation? = nil
    ) {
      testDescription = written
      self.numeral = numeral
      self.unit = unit
      self.approximation = approximation
      self.low = low
      self.high = high
    }
  }

  static func tenths(_ mantissa: Int128) -> Numeral {
    Numeral(ExactDecimal(mantissa, exponent: -1), lastPlace: -1, hasFraction: true)
  }

  static let cases = [
    Case("19,2%", tenths(192), .percent, "19.15", "19.25"),
    Case("10,0%", tenths(100), .percent, "9.95", "10.05"),
    Case("14%", Numeral(14), .percent, "13.5", "14.5"),
    Case("20%", Numeral(20), .percent, "19.5", "20.5"),
    Case("-30 as a balance", Numeral(-30), .index, "-30.5", "-29.5"),
    Case("12.547", Numeral(12547), .count, "12547", "12547"),
    Case("60 things", Numeral(60), .count, "60", "60"),
    Case("75.460", Numeral(75460), .count, "75460", "75460"),
    Case("100 things", Numeral(100), .count, "95", "105"),
    Case("12.500", Numeral(12500), .count, "12450", "12550"),
    Case("428.000", Numeral(428_000), .count, "427500", "428500"),
    Case("100.000", Numeral(100_000), .count, "95000", "105000"),
    Case("310 duizend", Numeral(310_000, lastPlace: 3), .count, "305000", "315000"),
    Case("19 miljoen", Numeral(19_000_000, lastPlace: 6), .count, "18500000", "19500000"),
    Case(
      "18,0 miljoen", Numeral(18_000_000, lastPlace: 5, hasFraction: true), .count, "17950000",
      "18050000"),
    Case("100 miljoen euro", Numeral(100_000_000, lastPlace: 6), .euro, "95000000", "105000000"),
    Case("circa 200", Numeral(200), .count, "190", "210", hedge: .about),
    Case("circa 0,4%", tenths(4), .percent, "0.3", "0.5", hedge: .about),
    Case("ruim 25%", Numeral(25), .percent, "25", "27.5", hedge: .justOver),
    Case("bijna 10%", Numeral(10), .percent, "9", "10", hedge: .justUnder),
    Case("de helft", Numeral(50, form: .fraction), .percent, "45", "55"),
    Case("verdubbeld", Numeral(2, form: .words), .factor, "1.9", "2.1"),
    Case("meer dan verdubbeld", Numeral(2, form: .words), .factor, "2", "2.2", hedge: .moreThan),
  ]

  @Test(arguments: cases)
  func allows(_ each: Case) {
    let claimed = ClaimedInterval(
      each.numeral, unit: each.unit, approximation: each.approximation)
    #expect(claimed.interval.low.description == each.low)
    #expect(claimed.interval.high.description == each.high)
  }

  @Test func aRoundNumberHasLeewayAndAnExactOneHasNone() {
    #expect(ClaimedInterval(Numeral(12500), unit: .count, approximation: nil).leeway == 50)
    #expect(ClaimedInterval(Numeral(12547), unit: .count, approximation: nil).leeway == 0)
    #expect(ClaimedInterval(Numeral(75460), unit: .count, approximation: nil).leeway == 5)
    #expect(ClaimedInterval(Self.tenths(192), unit: .percent, approximation: nil).leeway == 0)
  }

  @Test func aFallIsNegative() {
    let fall = ClaimedInterval(Numeral(14), unit: .percent, approximation: .moreThan).negated
    #expect(fall.interval.low.description == "-15.4")
    #expect(fall.interval.high.description == "-14")
    #expect(fall.isOpenBelow && !fall.isOpenAbove)
  }
}
