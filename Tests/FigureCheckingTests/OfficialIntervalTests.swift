// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

@Suite struct OfficialIntervalTests {
  @Test func decimalsAndScaleGiveHalfAUnit() {
    #expect(Sample.observation(2023, "3.8", decimals: 1).interval == Interval("3.75", "3.85"))
    #expect(
      Sample.observation(2023, "396000", decimals: 0, scale: 3).interval
        == Interval("395500", "396500"))
  }

  @Test func maskedAndCoarselyRoundedCellsAreWider() {
    var masked = Sample.observation(2023, "0", decimals: 0)
    masked.value = nil
    masked.masked = Interval(1, 4)
    #expect(masked.interval == Interval("1", "4"))
    var rounded = Sample.observation(2023, "120", decimals: 0)
    rounded.roundingBase = 10
    #expect(rounded.interval == Interval("115", "125"))
    rounded.roundingBase = 1
    #expect(rounded.interval == Interval("120", "120"))
    rounded.value = nil
    #expect(rounded.interval == nil)
  }

  /// Who passed and who sat an exam are masked in cells of their own: the share is as wide as both allow.
  @Test func aProportionOfCountsMaskedApartIsAsWideAsBothAllow() {
    let share = Interval(90, 95).proportion(of: Interval(100, 110))
    #expect(share.map { $0.low < 82 && $0.low > 81 } == true)
    #expect(share.map { $0.high == 95 } == true)
    #expect(Interval(99, 105).proportion(of: Interval(100, 102))?.high == 100)
  }

  @Test func growthAndShareFollowFromTheEndsNotFromRoundedValues() {
    let growth = Interval("20.35", "20.45").growth(from: Interval("19.15", "19.25"))
    #expect(growth?.low.rounded(toExponent: -4, .nearest) == ExactDecimal("5.7143"))
    #expect(growth?.high.rounded(toExponent: -4, .nearest) == ExactDecimal("6.7885"))
    #expect(Interval("20", "21").growth(from: Interval("-1", "1")) == nil)
    // Ten to thirteen of a hundred to a hundred and three, where three cells are masked in part and whole alike.
    let share = Interval(10, 13).share(of: Interval(100, 103))
    #expect(share == Interval("10", "12.6213592234"))
  }
}

extension Interval {
  /// The interval that two decimals write.
  init(_ low: String, _ high: String) {
    self.init(ExactDecimal(low) ?? 0, ExactDecimal(high) ?? 0)
  }
}
