// SPDX-License-Identifier: EUPL-1.2

/// A size with its unit and the words that soften or bound it: the layer below a figure.
public struct Quantity: Sendable, Hashable {
  /// How close the writer claims to be, and on which side the true value may lie.
  public enum Approximation: String, Sendable, Hashable, CaseIterable {
    /// Circa, zo'n, rond, ongeveer.
    case about
    /// Ruim.
    case justOver = "just_over"
    /// Bijna, een kleine.
    case justUnder = "just_under"
    /// Meer dan.
    case moreThan = "more_than"
    /// Minder dan.
    case lessThan = "less_than"
    /// Minstens, ten minste.
    case atLeast = "at_least"
    /// Hooguit, maximaal.
    case atMost = "at_most"
  }

  /// A single size, or the two ends of a closed range.
  public enum Amount: Sendable, Hashable {
    /// One size.
    case single(Numeral)
    /// A closed range from the smaller to the larger end.
    case range(Numeral, Numeral)
  }

  /// The size.
  public var amount: Amount
  /// What it is measured in; nil for a bare number.
  public var unit: Unit?
  /// The hedge or bound before it.
  public var approximation: Approximation?

  /// A quantity of `amount` in `unit`.
  public init(_ amount: Amount, unit: Unit?, approximation: Approximation? = nil) {
    self.amount = amount
    self.unit = unit
    self.approximation = approximation
  }
}
