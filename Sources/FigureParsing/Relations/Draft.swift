// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A figure in the making: what a relation found, by tokens.
///
/// Rules are tried far more often than they match, and a draft is handed on more often than changed. So it is one reference
/// to its parts: copies share them until one of them is changed.
@dynamicMemberLookup
struct Draft: Sendable {
  /// What a draft is made of.
  struct Parts: Sendable {
    var kind: Figure.Kind
    var rule: String
    /// The tokens that its values, unit and direction were read from.
    var tokens: Range<Int>
    /// The measures it is made of, by index.
    var measures: [Int]
    var amount: Quantity.Amount?
    /// The start of a change.
    var from: Numeral?
    /// The end of a change.
    var to: Numeral?
    /// By how much it moves.
    var by: Figure.Size?
    var unit: Unit?
    var direction: Figure.Direction?
    var approximation: Quantity.Approximation?
    var fraction: Figure.Fraction?
    var basis: [Figure.Basis] = []
    var counted: Range<Int>?
    var per: String?
    /// The word of movement, by token.
    var trigger: Int?
    var modality: Figure.Modality?
    var period: Period?
    var subject: Range<Int>?
    /// A subject that an earlier sentence named.
    var carriedSubject: String?
    /// Whether only the text around tells in what sense it is stated: its line has no verb, or lays a burden on somebody.
    var asksAround = false
    /// Whether its subject is what the sentence before speaks of: "Dit is 5%".
    var refersBack = false
    /// Whether it is one more size of what the figure before it measures: "… 58 doden, in 2013 nog 65".
    var goesOn = false
    var attribution: Figure.Attribution?
    var cited: [Figure.Citation] = []
    var confidence = 90
    var repaired = false
  }

  /// The parts, always one: an array is the place that copies share.
  private var parts: [Parts]

  init(_ kind: Figure.Kind, rule: String, tokens: Range<Int>, measures: [Int]) {
    parts = [Parts(kind: kind, rule: rule, tokens: tokens, measures: measures)]
  }

  /// Lends all of them to one that reads nearly all: each would be copied with all others.
  @inline(__always)
  func lend(_ read: (borrowing Parts) -> Void) {
    let parts = parts.span
    read(parts[0])
  }

  subscript<Part>(dynamicMember part: WritableKeyPath<Parts, Part>) -> Part {
    @inline(__always) get { parts[0][keyPath: part] }
    @inline(__always) set { parts[0][keyPath: part] = newValue }
  }
}

extension Draft {
  /// Makes a level the size by which something moves.
  mutating func becomeChange(_ direction: Figure.Direction, rule: String) {
    guard self.kind == .level, let size = self.amount, self.fraction == nil else { return }
    self.kind = .change
    self.by = Figure.Size(size, unit: self.unit)
    self.amount = nil
    self.unit = nil
    self.direction = direction
    self.rule = rule
  }
}
