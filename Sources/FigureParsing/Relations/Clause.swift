// SPDX-License-Identifier: EUPL-1.2

/// A part of a sentence with one statement in it.
struct Clause: Sendable {
  /// Why it begins where it does.
  enum Opening: Sendable {
    case sentence
    /// A comma, semicolon, colon or dash.
    case mark
    case conjunction
    /// "die", "dat", "waarvan": it says something of the noun before it.
    case relative
    case parenthesis
    /// What goes on after a parenthesis.
    case resumed
  }

  var tokens: Range<Int>
  var opening: Opening
  /// The clause around a parenthesis, or before a relative clause.
  var parent: Int?
  /// The classes and traits of all its words together, so that a question about it costs one mask.
  var classes: WordClass = []
  var traits: WordTrait = []
}
