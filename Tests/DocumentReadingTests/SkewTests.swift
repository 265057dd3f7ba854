// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct SkewTests {
  /// A grey page of lines that fall to the right by so many degrees per hundred dots, with gaps as between words.
  static func page(falling slope: Double, grey: UInt8 = 235) -> [UInt8] {
    var dots = [UInt8](repeating: grey, count: 600 * 800)
    for line in stride(from: 100, to: 700, by: 24) {
      for x in 60..<540 where x % 40 < 30 {
        let top = Int(Double(line) + Double(x - 300) * slope)
        for y in top..<(top + 10) { dots[y * 600 + x] = 40 }
      }
    }
    return dots
  }

  @Test(
    "The slope of lines is found to a tenth of a degree",
    arguments: [(1.0, 0.017_455), (3.0, 0.052_408), (-2.0, -0.034_921), (-7.0, -0.122_785)])
  func slope(degrees: Float, fall: Double) {
    let found = PageSkew.degrees(of: Self.page(falling: fall), width: 600, height: 800)
    #expect(abs(found - degrees) < 0.15)
  }

  @Test func whatLiesWorseThanThatIsTurnedAsFarAsCanBe() {
    let found = PageSkew.degrees(of: Self.page(falling: 0.194_38), width: 600, height: 800)
    #expect(found == PageSkew.most)
  }

  @Test func inkIsTold() {
    let page = Self.page(falling: 0)
    #expect(PageSkew.measure(page, width: 600, height: 800).hasInk)
    let empty = [UInt8](repeating: 200, count: 600 * 800)
    #expect(!PageSkew.measure(empty, width: 600, height: 800).hasInk)
  }

  @Test func whatLiesStraightOrHasNoTextIsNotTurned() {
    #expect(PageSkew.degrees(of: Self.page(falling: 0), width: 600, height: 800) == 0)
    #expect(PageSkew.degrees(of: Self.page(falling: 0.008), width: 600, height: 800) == 0)
    let empty = [UInt8](repeating: 200, count: 600 * 800)
    #expect(PageSkew.degrees(of: empty, width: 600, height: 800) == 0)
    #expect(PageSkew.degrees(of: [], width: 600, height: 800) == 0)
  }

  /// A line that falls by three degrees: what stands at its right end lies lower on the page as seen.
  @Test func boxesAreThoseOfThePageAsSeen() {
    let turn = Turn.askew(3)
    let left = turn.displayed(Box(x0: 50, y0: 400, x1: 60, y1: 410), width: 600, height: 800)
    let right = turn.displayed(Box(x0: 540, y0: 400, x1: 550, y1: 410), width: 600, height: 800)
    #expect(abs(right.y0 - left.y0 - 490 * 0.052_336) < 0.01)
    let back = turn.upright(right, width: 600, height: 800)
    #expect(back.x0 < 540.1 && back.x1 > 549.9 && back.width < 12 && back.height < 12)
  }
}
