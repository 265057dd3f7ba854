// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The sum of cells of one period; of one cell, the cell itself.
struct CellSum {
  private(set) var low = ExactDecimal.zero
  private(set) var high = ExactDecimal.zero
  private(set) var count = 0
  private(set) var masked = 0
  private(set) var isMissing = false
  private(set) var status: Observation.Status?

  /// Adds a cell.
  mutating func add(_ cell: Cell, notes: [UInt8: NoteDraft]) {
    count += 1
    if let own = Cell.status(cell.status) { status = Self.lessSettled(own, status) }
    switch cell.kind {
    case .value:
      low = low + cell.exact
      high = high + cell.exact
    case .masked:
      guard let interval = notes[cell.note]?.masked else {
        isMissing = true
        return
      }
      masked += 1
      low = low + interval.low
      high = high + interval.high
    case .missing, .gone: isMissing = true
    }
  }

  /// The status of which less is certain.
  static func lessSettled(_ one: Observation.Status, _ other: Observation.Status?)
    -> Observation.Status
  {
    guard let other else { return one }
    let order: [Observation.Status] = [.final, .revised, .provisional, .masked, .missing]
    let first = order.firstIndex(of: one) ?? 0
    let second = order.firstIndex(of: other) ?? 0
    return first >= second ? one : other
  }
}
