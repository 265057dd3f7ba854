// SPDX-License-Identifier: EUPL-1.2

/// Numbers distinct byte strings in the order in which they first come, without a `String` for
/// those met before.
struct ByteInterner {
  private var storage: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots: [UInt32] = [UInt32](repeating: .max, count: 64)

  /// How many there are.
  var count: Int { ends.count - 1 }

  /// The number of `key`, a new one where it was not met before.
  mutating func number(of key: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = self.slot(of: key)
    if slots[slot] != .max { return Int(slots[slot]) }
    if (count + 1) * 2 > slots.count {
      grow()
      slot = self.slot(of: key)
    }
    slots[slot] = UInt32(count)
    storage.append(contentsOf: key)
    ends.append(storage.count)
    return count - 1
  }

  /// The number of `key`, or nil where it was not met before.
  func lookUp(_ key: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = slots[slot(of: key)]
    return number == .max ? nil : Int(number)
  }

  /// The number of a text, a new one where it was not met before.
  mutating func number(of text: String) -> Int {
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  /// The number of a text, or nil where it was not met before.
  func lookUp(_ text: String) -> Int? {
    var text = text
    return text.withUTF8 { lookUp($0) }
  }

  /// The text with that number.
  func text(_ number: Int) -> String {
    String(decoding: storage[ends[number]..<ends[number + 1]], as: UTF8.self)
  }

  private func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash(key)) & mask
    while slots[slot] != .max, !equals(Int(slots[slot]), key) { slot = (slot + 1) & mask }
    return slot
  }

  private func equals(_ number: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = ends[number]
    guard ends[number + 1] - start == key.count else { return false }
    for index in 0..<key.count where storage[start + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: .max, count: slots.count * 2)
    storage.withUnsafeBufferPointer { storage in
      for number in 0..<count {
        let key = UnsafeBufferPointer(rebasing: storage[ends[number]..<ends[number + 1]])
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash(key)) & mask
        while slots[slot] != .max { slot = (slot + 1) & mask }
        slots[slot] = UInt32(number)
      }
    }
  }

  private func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return hash ^ hash >> 29
  }
}
