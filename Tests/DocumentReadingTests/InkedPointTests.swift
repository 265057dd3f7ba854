// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import SeededDice
import Testing

@testable import DocumentReading

@Suite struct InkedPointTests {
  /// A page of 203 by 90 points with glyphs at `places`.
  private static func points(_ places: [(x: Int, y: Int)]) -> InkedPoints {
    var bits = [UInt8](repeating: 0, count: 26 * 90)
    for (x, y) in places { bits[y * 26 + x / 8] |= 1 << UInt8(x % 8) }
    return bits.withUnsafeBufferPointer { InkedPoints($0, width: 203, height: 90) }
  }

  // A box of any width and place has a glyph exactly where one of the points that it touches has.
  @Test func findsWhatIsInABox() {
    var dice = SeededDice(seed: 3)
    for _ in 0..<2_000 {
      let places = (0..<6).map { _ in
        (x: Int.random(in: 0..<203, using: &dice), y: Int.random(in: 0..<90, using: &dice))
      }
      let (x, y) = (
        Float.random(in: -20...210, using: &dice), Float.random(in: -20...95, using: &dice)
      )
      let box = Box(
        x0: x, y0: y, x1: x + .random(in: 0...150, using: &dice),
        y1: y + .random(in: 0...30, using: &dice))
      let expected = places.contains { place in
        (Int(box.x0.rounded(.down))...Int(box.x1.rounded(.down))).contains(place.x)
          && (Int(box.y0.rounded(.down))...Int(box.y1.rounded(.down))).contains(place.y)
      }
      #expect(Self.points(places).hasGlyph(in: box) == expected)
    }
  }

  @Test func aPageWithoutPointsIsEmpty() {
    #expect(InkedPoints().isEmpty)
    #expect(!Self.points([]).isEmpty)
  }
}
