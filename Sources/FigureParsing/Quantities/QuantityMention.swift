// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A number with its unit, or a period, where it stands in the text: the layer below figures.
public struct QuantityMention: Sendable, Hashable {
  /// What kind of quantity.
  public enum Sort: String, Sendable, Hashable, CaseIterable {
    /// A number without a unit.
    case number
    /// A share of a hundred, or a difference of such shares.
    case percent
    /// An amount of money.
    case money
    /// A size in a physical unit.
    case dimension
    /// Degrees.
    case temperature
    /// How old something is.
    case age
    /// A place in an order.
    case ordinal
    /// A range of numbers.
    case range
    /// A stretch or point of time.
    case period
    /// A length of time.
    case duration
    /// How often.
    case rate
  }

  /// Where it stands, the hedge left out.
  public var span: TextSpan
  /// The text in that span.
  public var quote: String
  /// What kind of quantity.
  public var sort: Sort
  /// The size; nil for a period.
  public var amount: Quantity.Amount?
  /// What it is measured in.
  public var unit: Unit?
  /// With a period: its ends.
  public var period: Period?
}

/// Which quantities are wanted.
public struct QuantityOptions: Sendable {
  /// Whether every number counts, also one that policy text never means: the mode of the conformance suites.
  public var isBare: Bool
  /// The sorts wanted; empty for all.
  public var sorts: Set<QuantityMention.Sort>

  /// Options; by default all sorts, as policy text is read.
  public init(isBare: Bool = false, sorts: Set<QuantityMention.Sort> = []) {
    self.isBare = isBare
    self.sorts = sorts
  }
}
