// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A total that its own parts do not add up to.
struct WrongTotal: Sendable, Hashable {
  /// Where the parts stand.
  enum Place: Sendable, Hashable {
    /// In the row or column of a table that ends with the total.
    case table
    /// In the sentence of the total.
    case sentence
    /// In a sentence whose last part is what is left of a hundred percent.
    case remainder
  }

  var place: Place
  /// The parts, in the order of the text.
  var parts: [ExactDecimal]
  /// What they add up to.
  var sum: ExactDecimal
}
