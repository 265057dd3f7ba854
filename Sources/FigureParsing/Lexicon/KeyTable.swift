// SPDX-License-Identifier: EUPL-1.2

/// Finds the entry of a key in constant time: open addressing over a table at most two thirds full.
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
    /// What the words of the entry can do, beside it because it is wanted with every word.
    var classes: WordClass = []
  }

  private let slots: [Slot]
  private let mask: Int
  /// One bit for every key, by its high bits: eight of them or more to each.
  private let known: [UInt64]
  /// How far a key is shifted for its word of bits.
  private let shift: UInt64

  /// A table of keys and their entries, which are above 0, with the classes of each entry where there are any.
  init(_ entries: [(key: UInt64, entry: Int32)], _ classes: [WordClass]? = nil) {
    var size = 64
    while size * 2 < entries.count * 3 { size *= 2 }
    let mask = size - 1
    // One more than the mask reaches, which stays empty.
    var slots = [Slot](repeating: Slot(), count: size + 1)
    // Four bits a slot, in words of 64.
    let bits = (size / 16).trailingZeroBitCount
    let shift = UInt64(64 - bits)
    var known = [UInt64](repeating: 0, count: 1 << bits)
    for (key, entry) in entries {
      var position = Int(truncatingIfNeeded: key) & mask
      while slots[position].entry != 0 { position = (position + 1) & mask }
      slots[position] = Slot(
        tag: UInt32(truncatingIfNeeded: key >> 32), entry: entry,
        classes: classes?[Int(entry)] ?? [])
      known[Int(key >> shift)] |= 1 << (key >> (shift - 6) & 63)
    }
    self.slots = slots
    self.mask = mask
    self.known = known
    self.shift = shift
  }

  /// The entry of `key`; 0 when it has none.
  @inline(__always)
  subscript(key: UInt64) -> Int { Int(find(key).entry) }

  /// The entry of `key`, 0 when it has none, and its classes.
  @inline(__always)
  func find(_ key: UInt64) -> (entry: Int32, classes: WordClass) {
    let (slots, known) = (slots.span, known.span)
    // Whether a word is known can not be guessed ahead: an unknown one is sent to the empty slot instead of away.
    // Unchecked: the shift leaves the bits that count the words, and the mask with one more those that count the slots.
    let word = known[unchecked: Int(truncatingIfNeeded: key &>> shift)]
    let isKnown = word &>> (key &>> (shift &- 6) & 63) & 1
    let chosen = Int(truncatingIfNeeded: 0 &- isKnown)
    var position = Int(truncatingIfNeeded: key) & mask & chosen | (mask &+ 1) & ~chosen
    let tag = UInt32(truncatingIfNeeded: key >> 32)
    var slot = slots[unchecked: position]
    // One question for both ends of the search, since which of them a word comes to can not be guessed either.
    while UInt64(slot.tag ^ tag) &* UInt64(UInt32(bitPattern: slot.entry)) != 0 {
      position = (position &+ 1) & mask
      slot = slots[unchecked: position]
    }
    return (slot.entry, slot.classes)
  }
}
