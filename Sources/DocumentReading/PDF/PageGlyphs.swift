// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// The visible characters of a page as columns, in the order in which the engine gave them.
struct PageGlyphs: Sendable {
  /// The look of a run of characters.
  struct Style: Sendable, Hashable {
    /// The font's size in points.
    var size: Float
    /// Whether the font's name says that it is bold.
    var isBold: Bool
    /// Which font: a hash of its name, 0 for none.
    var font: UInt32
    /// The colour of the text, a byte each for red, green and blue.
    var colour: UInt32

    /// The style of text of which nothing is known.
    static let none = Style(size: 0, isBold: false, font: 0, colour: 0)
  }

  /// The characters, without spaces and line breaks.
  var scalars: [Unicode.Scalar] = []
  /// The left edges.
  var x0: [Float] = []
  /// The tops.
  var y0: [Float] = []
  /// The right edges.
  var x1: [Float] = []
  /// The bottoms.
  var y1: [Float] = []
  /// The styles, as indices into ``styles``.
  var style: [UInt16] = []
  /// Whether the engine saw a space or line break before the character.
  var followsSpace: [Bool] = []
  /// Where the letters stand, for recognised text, whose boxes do not tell; else empty.
  var baseline: [Float] = []
  /// How far the page lies askew, in degrees: so far its lines fall to the right.
  ///
  /// Boxes are those of the page set straight.
  var skew: Float = 0
  /// How sure each character's word is, from 0 to 100, for recognised text; else empty.
  var confidence: [UInt8] = []
  /// The styles that occur.
  var styles: [Style] = []
  /// Whether characters and boxes were as many.
  var corresponds = true

  /// How many characters there are.
  var count: Int { scalars.count }

  /// The box of the character at `index`.
  func box(at index: Int) -> Box {
    Box(x0: x0[index], y0: y0[index], x1: x1[index], y1: y1[index])
  }

  /// Adds the character at `index` of other glyphs with the same styles.
  mutating func append(_ other: PageGlyphs, _ index: Int, followsSpace: Bool) {
    scalars.append(other.scalars[index])
    x0.append(other.x0[index])
    y0.append(other.y0[index])
    x1.append(other.x1[index])
    y1.append(other.y1[index])
    style.append(other.style[index])
    self.followsSpace.append(followsSpace)
  }

  mutating func reserve(_ count: Int) {
    scalars.reserveCapacity(count)
    x0.reserveCapacity(count)
    y0.reserveCapacity(count)
    x1.reserveCapacity(count)
    y1.reserveCapacity(count)
    style.reserveCapacity(count)
    followsSpace.reserveCapacity(count)
  }
}
