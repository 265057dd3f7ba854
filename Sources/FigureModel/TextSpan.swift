// SPDX-License-Identifier: EUPL-1.2

/// A half-open range of a document's text, in Unicode scalars from its start.
public struct TextSpan: Sendable, Hashable {
  /// The offset of the first scalar.
  public var start: Int
  /// The offset after the last scalar.
  public var end: Int

  /// The span from `start` up to and without `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "a span does not run backwards")
    self.start = start
    self.end = end
  }

  /// How many scalars it covers.
  public var count: Int { end - start }

  /// Whether the two share a scalar.
  public func overlaps(_ other: TextSpan) -> Bool { start < other.end && other.start < end }
}
