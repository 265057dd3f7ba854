// SPDX-License-Identifier: EUPL-1.2

/// Numbers distinct rows of codes, one code a dimension, in the order in which they first come.
///
/// A row costs four bytes a dimension and eight for its slot, so that a million series stay within
/// tens of megabytes.
struct SeriesIndex {
  /// How many codes a row has.
  let width: Int
  private var rows: [UInt32] = []
  private var slots: [UInt32] = [UInt32](repeating: .max, count: 64)
  private var last = 0

  /// An index of rows of `width` codes.
  init(width: Int) {
    self.width = width
  }

  /// How many rows there are.
  private(set) var count = 0

  /// The codes of a row.
  func codes(of number: Int) -> ArraySlice<UInt32> {
    rows[(number * width)..<((number + 1) * width)]
  }

  /// The number of a row of codes, a new one where it was not met before.
  mutating func number(of codes: [UInt32]) -> Int {
    if count > 0, equals(last, codes) { return last }
    if (count + 1) * 2 > slots.count { grow() }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(codes[...])) & mask
    while slots[slot] != .max {
      if equals(Int(slots[slot]), codes) {
        last = Int(slots[slot])
        return last
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(count)
    rows.append(contentsOf: codes)
    last = count
    count += 1
    return last
  }

  private func equals(_ number: Int, _ codes: [UInt32]) -> Bool {
    let start = number * width
    for index in 0..<width where rows[start + index] != codes[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    let mask = slots.count - 1
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: hash(codes(of: number))) & mask
      while slots[slot] != .max { slot = (slot + 1) & mask }
      slots[slot] = UInt32(number)
    }
  }

  private func hash(_ codes: ArraySlice<UInt32>) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for code in codes {
      hash = (hash ^ UInt64(code)) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
    }
    return hash
  }
}
