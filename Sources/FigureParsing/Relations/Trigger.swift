// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A word that says that something moves: a verb, a noun of movement, a comparative.
struct Trigger: Sendable {
  enum Sort: Sendable {
    case verb
    case noun
    case comparative
    case factor
    case extra
    case flat
  }

  /// The tokens, a separable verb's particle left out.
  var token: Int
  /// The particle that belongs to it and stands elsewhere.
  var particle: Int?
  var sort: Sort
  var direction: Figure.Direction?
  /// The factor of "verdubbelen" (2) or 0.
  var factor = 0
}
