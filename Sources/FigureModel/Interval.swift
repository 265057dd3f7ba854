// SPDX-License-Identifier: EUPL-1.2

/// A closed interval of exact decimals.
public struct Interval: Sendable, Hashable {
  /// The lowest value in it.
  public var low: ExactDecimal
  /// The highest value in it; never below `low`.
  public var high: ExactDecimal

  /// The interval from `low` to `high`; the two are exchanged where they come in the other order.
  public init(_ low: ExactDecimal, _ high: ExactDecimal) {
    self.low = min(low, high)
    self.high = max(low, high)
  }

  /// Whether the two share a value.
  public func overlaps(_ other: Interval) -> Bool { low <= other.high && other.low <= high }

  /// Whether `value` lies in it.
  public func contains(_ value: ExactDecimal) -> Bool { low <= value && value <= high }
}
