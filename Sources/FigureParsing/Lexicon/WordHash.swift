// SPDX-License-Identifier: EUPL-1.2

/// The key of a word: a 64-bit hash over its letters, folded to lower case without diacritics.
///
/// Two different words share a key with a chance of one in 2^64, and what a table compares of it with one in 2^46, so keys are
/// compared and letters are not.
struct WordHash: Sendable, Hashable {
  /// Every eight letters so far.
  private var mixed: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The letters after those, the first one lowest.
  private var pending: UInt64 = 0
  /// How many bits of them there are.
  private var bits: UInt64 = 0

  /// Adds one folded byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    pending |= UInt64(byte) &<< bits
    bits &+= 8
    if bits == 64 { mix() }
  }

  /// Adds up to eight folded bytes to what is a whole number of eights, the first one lowest and zeros behind the last.
  @inline(__always)
  mutating func addOpening(_ letters: UInt64, count: Int) {
    pending = letters
    bits = UInt64(truncatingIfNeeded: count) &* 8
    if bits == 64 { mix() }
  }

  /// The key with the first of up to eight folded bytes behind what was added, which is a whole number of eights.
  @inline(__always)
  func key(behind letters: UInt64, count: Int) -> UInt64 {
    var hash = self
    hash.addOpening(letters & (.max >> UInt64(64 - 8 * count)), count: count)
    return hash.key
  }

  @inline(__always)
  private mutating func mix() {
    mixed = (mixed ^ pending) &* 0x9e37_79b9_7f4a_7c15
    mixed ^= mixed >> 32
    (pending, bits) = (0, 0)
  }

  /// The hash with its bits spread, as keys and table positions use it.
  @inline(__always)
  var key: UInt64 {
    var spread = (mixed ^ pending) &* 0xd6e8_feb8_6659_fd93
    spread ^= spread >> 32
    spread = spread &* 0x9e37_79b9_7f4a_7c15
    return spread ^ (spread >> 29)
  }

  /// The key of an expression of several words, from the key so far and that of the next word.
  @inline(__always)
  static func joined(_ key: UInt64, _ next: UInt64) -> UInt64 {
    (key ^ (next &* 0xd6e8_feb8_6659_fd93)) &* 0xff51_afd7_ed55_8ccd
  }

  /// The key of a word's letters.
  static func key(of bytes: Span<UInt8>, _ letters: Range<Int>) -> UInt64 {
    var hash = WordHash()
    var index = letters.lowerBound
    while index < letters.upperBound {
      let next = LetterFolding.fold(at: index, count: letters.upperBound, into: &hash) { bytes[$0] }
      index += max(1, next)
    }
    return hash.key
  }

  /// The key of a word's plain letters from the last to the first, by which endings are found.
  static func reversedKey(of bytes: Span<UInt8>, _ letters: Range<Int>) -> UInt64 {
    var hash = WordHash()
    for index in letters.reversed() { hash.add(bytes[index]) }
    return hash.key
  }
}
