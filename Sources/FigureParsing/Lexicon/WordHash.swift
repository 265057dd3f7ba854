// SPDX-License-Identifier: EUPL-1.2

/// The key of a word: a 64-bit hash over its letters, folded to lower case without diacritics.
///
/// Two different words share a key with a chance of one in 2^64, so keys are compared and letters are not.
struct WordHash: Sendable, Hashable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Adds one folded byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash with its bits spread, as keys and table positions use it.
  @inline(__always)
  var key: UInt64 {
    var mixed = value
    mixed ^= mixed >> 32
    mixed = mixed &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }

  /// The key of an expression of several words, from the key so far and that of the next word.
  @inline(__always)
  static func joined(_ key: UInt64, _ next: UInt64) -> UInt64 {
    (key ^ (next &* 0xd6e8_feb8_6659_fd93)) &* 0xff51_afd7_ed55_8ccd
  }

  /// The key of a word written as text.
  static func key(of text: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      let next = LetterFolding.fold(at: index, count: bytes.count, into: &hash) { bytes[$0] }
      index += max(1, next)
    }
    return hash.key
  }

  /// The key of a word's plain letters from the last to the first, by which endings are found.
  static func reversedKey(of text: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for byte in text.utf8.reversed() { hash.add(byte) }
    return hash.key
  }
}
