// SPDX-License-Identifier: EUPL-1.2

/// Puts the parts of one number word together, from left to right.
struct NumberSpeller {
  private var total: Int64 = 0
  private var group: Int64 = 0
  private var pendingUnit: Int64?
  private var linked = false
  private var half = false
  private var ordinal = false
  /// The whole of a share in one word: three in "tweederde".
  private var whole: Int64 = 0
  private var parts = 0
  /// The power that was multiplied last; the next must be smaller.
  private var lastPower: Int64 = .max

  /// What the word spells when it ends here; nil when a link is left open or when it is one part, which the lexicon
  /// knows.
  var spelled: NumberWords.Spelled? {
    guard !linked, parts > 1 || ordinal else { return nil }
    if whole > 0 { return NumberWords.Spelled(value: pendingUnit ?? 0, whole: whole) }
    return NumberWords.Spelled(
      value: total + group + (pendingUnit ?? 0), half: half, isOrdinal: ordinal)
  }

  /// Takes the next part; false when no number goes on so.
  mutating func take(_ role: NumberWords.Part.Role, _ value: Int64) -> Bool {
    guard !ordinal, !half else { return false }
    parts += 1
    switch role {
    case .unit: return takeUnit(value)
    case .link: return takeLink()
    case .ten: return takeTen(value)
    case .hundred: return takeHundred()
    case .power: return takePower(value)
    case .half:
      half = true
      guard linked, pendingUnit != nil || group + total > 0 else { return false }
      linked = false
      return true
    case .ordinalUnit:
      ordinal = true
      if pendingUnit != nil, group + total == 0, value > 2 {
        whole = value
        return !linked
      }
      return takeUnit(value)
    case .ordinalEnding:
      // "achtste" is a part of its own; "vijfste" is no word.
      ordinal = true
      return !linked && pendingUnit == nil && group + total > 0
    }
  }

  private mutating func takeUnit(_ value: Int64) -> Bool {
    guard pendingUnit == nil, group % 100 == 0, !linked || group + total > 0 else { return false }
    pendingUnit = value
    linked = false
    return true
  }

  private mutating func takeLink() -> Bool {
    guard !linked, pendingUnit != nil || group + total > 0 else { return false }
    linked = true
    return true
  }

  private mutating func takeTen(_ value: Int64) -> Bool {
    guard group % 100 == 0 else { return false }
    if let unit = pendingUnit {
      guard linked, unit < 10 else { return false }
      group += value + unit
      pendingUnit = nil
    } else {
      group += value
    }
    linked = false
    return true
  }

  private mutating func takeHundred() -> Bool {
    let count = group + (pendingUnit ?? 0)
    guard !linked, count < 100 else { return false }
    group = (count == 0 ? 1 : count) * 100
    pendingUnit = nil
    return true
  }

  private mutating func takePower(_ power: Int64) -> Bool {
    let count = group + (pendingUnit ?? 0)
    guard !linked, power < lastPower, count < 1_000_000 else { return false }
    let (product, overflow) = (count == 0 ? 1 : count).multipliedReportingOverflow(by: power)
    guard !overflow, product < .max - total else { return false }
    total += product
    lastPower = power
    group = 0
    pendingUnit = nil
    return true
  }
}
