// SPDX-License-Identifier: EUPL-1.2

/// Finds the entry of a key in constant time: open addressing over a table at most half full.
///
/// Keys are hashes already, so that their low bits are a place and their high ones tell them apart. Slots are small, so
/// that the words of a text stay in a cache near by: waiting for a slot took half of what reading a word takes. Most
/// words are in no table: a bit for each key, few enough of them to stay in the nearest cache, turns those away before
/// the slots are touched.
struct KeyTable: Sendable {
  private struct Slot: Sendable {
    /// The high half of the key.
    var tag: UInt32 = 0
    /// The entry; 0 for an empty slot.
    var entry: Int32 = 0
  }

  private let slots: [Slot]
  private let mask: Int
  /// One bit of 2^17 for every key, by its high bits.
  private let known: [UInt64]

  /// A table of keys and their entries, which are above 0.
  init(_ entries: [(key: UInt64, entry: Int32)]) {
    var size = 64
    while size < entries.count * 2 { size *= 2 }
    let mask = size - 1
    // One more than the mask reaches, which stays empty.
    var slots = [Slot](repeating: Slot(), count: size + 1)
    var known = [UInt64](repeating: 0, count: 1 << 11)
    for (key, entry) in entries {
      var position = Int(truncatingIfNeeded: key) & mask
      while slots[position].entry != 0 { position = (position + 1) & mask }
      slots[position] = Slot(tag: UInt32(truncatingIfNeeded: key >> 32), entry: entry)
      known[Int(key >> 53)] |= 1 << (key >> 47 & 63)
    }
    self.slots = slots
    self.mask = mask
    self.known = known
  }

  /// The entry of `key`; 0 when it has none.
  @inline(__always)
  subscript(key: UInt64) -> Int {
    // Whether a word is known can not be guessed ahead: an unknown one is sent to the empty slot instead of away.
    let isKnown = known[Int(key >> 53)] >> (key >> 47 & 63) & 1
    let chosen = Int(truncatingIfNeeded: 0 &- isKnown)
    var position = Int(truncatingIfNeeded: key) & mask & chosen | (mask &+ 1) & ~chosen
    let tag = UInt32(truncatingIfNeeded: key >> 32)
    while true {
      let slot = slots[position]
      if slot.entry == 0 || slot.tag == tag { return Int(slot.entry) }
      position = (position + 1) & mask
    }
  }
}
