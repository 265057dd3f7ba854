// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// A run of glyphs without a gap.
struct Word: Sendable {
  /// The index of the first glyph.
  var first: Int
  /// The index after the last glyph.
  var end: Int
  /// The rectangle around the glyphs.
  var box: Box
  /// The size of most of its type, in points.
  var size: Float
  /// Where its letters stand: an estimate from the font's box, good to a tenth of the size.
  var baseline: Float
  /// The size of the type whose line it stands on, where that is not its own: that of the word that a mark belongs to.
  var lineSize: Float?
  /// Whether its font is bold.
  var isBold: Bool
  /// Which font most of it is in, as a hash of the name.
  var font: UInt32
  /// Whether it is smaller than the word before it and raised above the line: a footnote mark or an exponent.
  var isRaised = false
  /// Whether it reads upwards or downwards on a page whose text reads across.
  var isSideways = false
  /// The line on which it stands, counted down the page.
  var row = 0
  /// The table of its page that it stands in, or -1.
  var table = -1
  /// The column of running text that it stands in, counted over the page; 0 where the text has no columns.
  var column = 0
  /// Whether it stands in a column beside the text, where no table reaches.
  var isInMargin = false
}
