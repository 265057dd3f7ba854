// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A box to be framed on the picture of a page.
public struct PageFrame: Sendable, Hashable {
  /// The box, in points of the page as displayed.
  public var box: Box
  /// Red, green and blue, a byte each: `0xff0000` is red.
  public var colour: UInt32
  /// What is written above it; may be empty.
  public var label: String

  /// A frame around `box`.
  public init(box: Box, colour: UInt32, label: String = "") {
    self.box = box
    self.colour = colour
    self.label = label
  }
}
