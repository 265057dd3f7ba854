// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("6,10", "6.10", "6.1"), ("zero", "0.00", "0"), ("negative", "-12.50", "-12.5"),
    ("large", "2300000000", "2300000000"),
    ("exponent", "1.5e3", "1500"), ("small", "0.005", "0.005"), ("below one", "-0.05", "-0.05"),
  ])
  func readsAndWrites(_ name: String, _ text: String, _ written: String) {
    #expect(ExactDecimal(text)?.description == written)
  }

  @Test(arguments: [
    "", "-", "1,5", "1.2.3", "12a", "1e", "999999999999999999999999999999999999999999",
  ])
  func refuses(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func comparesByValue() throws {
    let low = try #require(ExactDecimal("19.15"))
    let high = try #require(ExactDecimal("19.2"))
    #expect(low < high)
    #expect(-high < -low)
    #expect(ExactDecimal(1, exponent: 90) > ExactDecimal(1, exponent: -90))
    #expect(ExactDecimal(-1, exponent: 90) < ExactDecimal(1, exponent: -90))
    #expect(ExactDecimal(610, exponent: -2) == ExactDecimal(61, exponent: -1))
  }

  @Test func calculatesExactly() throws {
    let tenth = try #require(ExactDecimal("0.1"))
    let fifth = try #require(ExactDecimal("0.2"))
    #expect((tenth + fifth).description == "0.3")
    #expect((tenth * fifth).description == "0.02")
    #expect((tenth - fifth).description == "-0.1")
  }

  @Test func roundsQuotientsOutward() {
    #expect(ExactDecimal(1).divided(by: 3, digits: 4, .down)?.description == "0.3333")
    #expect(ExactDecimal(1).divided(by: 3, digits: 4, .up)?.description == "0.3334")
    #expect(ExactDecimal(-1).divided(by: 3, digits: 4, .down)?.description == "-0.3334")
    #expect(ExactDecimal(2).divided(by: 3, digits: 4, .nearest)?.description == "0.6667")
    #expect(ExactDecimal(1).divided(by: 0, .nearest) == nil)
  }

  @Test func roundsToAPlace() throws {
    let value = try #require(ExactDecimal("12.547"))
    #expect(value.rounded(toExponent: -1, .nearest).description == "12.5")
    #expect(value.rounded(toExponent: 1, .up).description == "20")
    #expect(ExactDecimal(7).rounded(toExponent: 50, .down) == .zero)
  }

  @Test func survivesHugeOperands() {
    let huge = ExactDecimal(Int128.max)
    #expect(huge + huge > huge)
    #expect(!(huge + huge < huge))
    #expect(huge * huge > huge)
  }
}
