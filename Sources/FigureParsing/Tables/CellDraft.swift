// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a cell says by itself, before its heads govern it.
struct CellDraft {
  var figure: Figure
  /// Whether a magnitude in the cell was multiplied out.
  var hasMagnitude: Bool
  /// Whether a minus stands apart from the number.
  var isNegative: Bool
  /// Whether the number stands between brackets.
  var isBracketed: Bool

  /// Gives `figure` the unit, scale, period and sense that its heads state.
  func govern(_ figure: inout Figure, _ setting: TableSetting) {
    let own = figure.unit
    figure.unit = own ?? setting.unit
    figure.period = setting.cellPeriod
    figure.modality = setting.isRealised ? nil : setting.modality
    if own == nil || own == setting.unit {
      figure.per = figure.per ?? (figure.unit == nil ? nil : setting.per)
      if figure.unit == .count { figure.counted = figure.counted ?? setting.counted }
    }
    guard let amount = figure.amount else { return }
    if let power = setting.power, power != 0, !hasMagnitude, isScaled(own, setting) {
      figure.amount = amount.scaled(byTenTo: power)
    }
    // Accounts write a loss between brackets; shares and counts stand there for other reasons.
    let isLoss = isBracketed && figure.unit?.isShare != true && figure.unit != .count
    if isNegative || isLoss, case .single(let numeral) = figure.amount {
      figure.amount = .single(numeral.negated)
    }
  }

  /// Whether the scale of a table is meant for a number with the unit `own`.
  private func isScaled(_ own: Unit?, _ setting: TableSetting) -> Bool {
    guard (own ?? setting.unit)?.isShare != true else { return false }
    if own == nil || own == setting.unit { return true }
    if case .currency = own { return setting.unit == nil }
    return false
  }
}

extension Quantity.Amount {
  /// The amount times 10^`power`.
  func scaled(byTenTo power: Int) -> Quantity.Amount {
    switch self {
    case .single(let numeral): .single(numeral.scaled(byTenTo: power))
    case .range(let low, let high): .range(low.scaled(byTenTo: power), high.scaled(byTenTo: power))
    }
  }
}

extension Unit {
  /// Whether it is a share or an index, which no scale multiplies.
  var isShare: Bool {
    self == .percent || self == .percentagePoint || self == .permille || self == .index
  }
}

extension Span<UInt8> {
  /// Whether a part of the text holds a number whose digits are grouped with points: "1.234".
  func groupsWithPoints(_ range: Range<Int>) -> Bool {
    guard range.count >= 5 else { return false }
    for index in range.lowerBound + 1..<range.upperBound - 3 where self[index] == 0x2E {
      if self[index - 1] &- 48 < 10, self[index + 1] &- 48 < 10, self[index + 2] &- 48 < 10,
        self[index + 3] &- 48 < 10,
        index + 4 >= range.upperBound || self[index + 4] &- 48 >= 10
      {
        return true
      }
    }
    return false
  }
}
