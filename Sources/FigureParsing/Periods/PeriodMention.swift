// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A period among the tokens of a sentence.
struct PeriodMention: Sendable {
  /// How it bears on a figure.
  enum Role: Sendable {
    /// The time of which the figure is.
    case during
    /// The time against which a change is measured: "ten opzichte van 2019".
    case base
    /// Part of a name or reference; it dates no figure.
    case name
  }

  /// The tokens that it covers, preposition included.
  var tokens: Range<Int>
  /// The tokens without the preposition: what the conformance suites call its span.
  var core: Range<Int>
  var period: Period
  var role: Role = .during
  /// Whether it is a length of time and no place in time ("vier jaar").
  var isDuration = false

  /// The year of which it is a half, or nil.
  var yearOfHalf: Int? {
    guard case .month(let year, let first) = period.start, case .month(year, let last) = period.end,
      (first, last) == (1, 6) || (first, last) == (7, 12)
    else { return nil }
    return year
  }
}
