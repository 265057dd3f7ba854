// SPDX-License-Identifier: EUPL-1.2

/// Keys with their entries in the order in which they came, found again in constant time, while a lexicon is put together.
struct KeyList {
  /// The keys with their entries.
  private(set) var all: [(key: UInt64, entry: Int32)] = []
  /// Where in `all` a key is, by its low bits, or -1: at most half full.
  private var places: [Int32]

  /// A list with room for so many keys.
  init(room: Int) {
    var size = 64
    while size < room * 2 { size *= 2 }
    places = [Int32](repeating: -1, count: size)
    all.reserveCapacity(room)
  }

  /// The entry of `key`.
  subscript(key: UInt64) -> Int32? {
    get {
      let place = places[slot(of: key)]
      return place < 0 ? nil : all[Int(place)].entry
    }
    set {
      guard let newValue else { return }
      let slot = slot(of: key)
      if places[slot] >= 0 {
        all[Int(places[slot])].entry = newValue
        return
      }
      places[slot] = Int32(all.count)
      all.append((key, newValue))
      if all.count * 2 > places.count { grow() }
    }
  }

  /// Where a key is, or would be.
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & (places.count - 1)
    while places[slot] >= 0, all[Int(places[slot])].key != key {
      slot = (slot + 1) & (places.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 2)
    for index in all.indices { places[slot(of: all[index].key)] = Int32(index) }
  }
}
