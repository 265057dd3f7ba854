// SPDX-License-Identifier: EUPL-1.2

/// A stretch of time with its ends as they were written; an open end is nil.
public struct Period: Sendable, Hashable {
  /// The first point in it, or the base that a change is measured against; nil when open ("tot
  /// 2050").
  public var start: TimePoint?
  /// The last point in it; nil when open ("sinds 2018").
  ///
  /// Equal to `start` for one point in time.
  public var end: TimePoint?

  /// The period between two points, either of which may be open.
  public init(start: TimePoint?, end: TimePoint?) {
    self.start = start
    self.end = end
  }

  /// The period of one point in time.
  public init(_ point: TimePoint) {
    self.init(start: point, end: point)
  }

  /// Whether both ends are the same point.
  public var isPoint: Bool { start != nil && start == end }
}
