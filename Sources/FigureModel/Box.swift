// SPDX-License-Identifier: EUPL-1.2

/// A rectangle on a page as displayed: PDF points, origin at the top left.
public struct Box: Sendable, Hashable {
  /// The left edge.
  public var x0: Float
  /// The top edge.
  public var y0: Float
  /// The right edge.
  public var x1: Float
  /// The bottom edge.
  public var y1: Float

  /// The rectangle between two corners.
  public init(x0: Float, y0: Float, x1: Float, y1: Float) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  /// The width.
  public var width: Float { x1 - x0 }

  /// The height.
  public var height: Float { y1 - y0 }

  /// The smallest rectangle around both.
  public func union(_ other: Box) -> Box {
    Box(x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }
}
