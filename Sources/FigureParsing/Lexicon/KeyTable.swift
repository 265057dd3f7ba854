// SPDX-License-Identifier: EUPL-1.2

/// Finds the entry of a key in constant time: open addressing over a table at most a third full.
///
/// Keys are hashes already, so that their low bits are a place. Most words of a text are in no table: a bit for each key,
/// few enough of them to stay in the nearest cache, turns those away before the slots are touched.
struct KeyTable: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    /// The entry; 0 for an empty slot.
    var entry: Int32 = 0
    /// What its entry can do, here so that it costs no second look.
    var classes: WordClass = []
  }

  private let slots: [Slot]
  private let mask: Int
  /// One bit of 2^17 for every key, by its high bits.
  private let known: [UInt64]

  /// A table of keys and their entries, which are above 0, with the classes of each entry where they are asked for.
  init(_ entries: [UInt64: Int], classes: [WordClass] = []) {
    var size = 64
    while size < entries.count * 3 { size *= 2 }
    let mask = size - 1
    // One more than the mask reaches, which stays empty.
    var slots = [Slot](repeating: Slot(), count: size + 1)
    for (key, entry) in entries.sorted(by: { $0.value < $1.value }) {
      var position = Int(truncatingIfNeeded: key) & mask
      while slots[position].entry != 0 { position = (position + 1) & mask }
      slots[position] = Slot(
        key: key, entry: Int32(entry), classes: entry < classes.count ? classes[entry] : [])
    }
    self.slots = slots
    self.mask = mask
    var known = [UInt64](repeating: 0, count: 1 << 11)
    for key in entries.keys { known[Int(key >> 53)] |= 1 << (key >> 47 & 63) }
    self.known = known
  }

  /// The entry of `key`; 0 when it has none.
  @inline(__always)
  subscript(key: UInt64) -> Int { Int(find(key).entry) }

  /// The entry of `key` and its classes; 0 and none when it has none.
  @inline(__always)
  func find(_ key: UInt64) -> (entry: Int32, classes: WordClass) {
    // Whether a word is known can not be guessed ahead: an unknown one is sent to the empty slot instead of away.
    let isKnown = known[Int(key >> 53)] >> (key >> 47 & 63) & 1
    let chosen = Int(truncatingIfNeeded: 0 &- isKnown)
    var position = Int(truncatingIfNeeded: key) & mask & chosen | (mask &+ 1) & ~chosen
    while true {
      let slot = slots[position]
      if slot.entry == 0 || slot.key == key { return (slot.entry, slot.classes) }
      position = (position + 1) & mask
    }
  }
}
