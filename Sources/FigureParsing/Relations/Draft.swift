// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The ends and the size of a change.
private struct Move: Sendable {
  var from: Numeral?
  var to: Numeral?
  var by: Figure.Size?
}

/// A figure in the making: what a relation found, by tokens.
struct Draft: Sendable {
  var kind: Figure.Kind
  var rule: String
  /// The tokens that its values, unit and direction were read from.
  var tokens: Range<Int>
  /// The measures it is made of, by index.
  var measures: [Int]
  var amount: Quantity.Amount?
  /// The ends and size of a change, of which most drafts have none: apart, since a draft is copied more often than read.
  private var moves: [Move] = []
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

  init(_ kind: Figure.Kind, rule: String, tokens: Range<Int>, measures: [Int]) {
    self.kind = kind
    self.rule = rule
    self.tokens = tokens
    self.measures = measures
  }
}

extension Draft {
  /// Makes a level the size by which something moves.
  mutating func becomeChange(_ direction: Figure.Direction, rule: String) {
    guard kind == .level, let size = amount, fraction == nil else { return }
    kind = .change
    by = Figure.Size(size, unit: unit)
    (amount, unit) = (nil, nil)
    self.direction = direction
    self.rule = rule
  }

  /// The start of a change.
  var from: Numeral? {
    get { moves.isEmpty ? nil : moves[0].from }
    set { withMove(unless: newValue == nil) { $0.from = newValue } }
  }

  /// The end of a change.
  var to: Numeral? {
    get { moves.isEmpty ? nil : moves[0].to }
    set { withMove(unless: newValue == nil) { $0.to = newValue } }
  }

  /// By how much it moves.
  var by: Figure.Size? {
    get { moves.isEmpty ? nil : moves[0].by }
    set { withMove(unless: newValue == nil) { $0.by = newValue } }
  }

  /// Sets a value of the move, which is made where there is none yet and the value is no nil.
  private mutating func withMove(unless isNil: Bool, _ set: (inout Move) -> Void) {
    if moves.isEmpty {
      guard !isNil else { return }
      moves.append(Move())
    }
    set(&moves[0])
  }
}
