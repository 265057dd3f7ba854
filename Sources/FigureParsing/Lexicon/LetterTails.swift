// SPDX-License-Identifier: EUPL-1.2

/// How long the endings are that a word with certain last three letters may have: most have none, and the others are
/// looked up at these lengths only.
struct LetterTails: Sendable {
  /// For every three letters a to z one bit for each length in bytes; the last bit stands for all lengths beyond.
  private var lengths = [UInt32](repeating: 0, count: 26 * 26 * 26)
  /// A bit for every three letters that some ending has, in a cache near by.
  private var known = [UInt64](repeating: 0, count: 26 * 26 * 26 / 64 + 1)
  /// The lengths of all endings.
  private(set) var all: UInt32 = 0

  /// The bit of a length.
  @inline(__always)
  static func bit(ofLength length: Int) -> UInt32 {
    1 &<< UInt32(truncatingIfNeeded: min(length, 31))
  }

  /// Adds an ending; one that is shorter, or has another sign at its end, is looked for in every word.
  mutating func insert(_ bytes: Span<UInt8>, _ ending: Range<Int>) {
    // No word is read back beyond a letter above ASCII: looking for one would be in vain, and in every word.
    guard ending.allSatisfy({ bytes[$0] < 0x80 }) else { return }
    let bit = Self.bit(ofLength: ending.count)
    all |= bit
    let end = ending.upperBound
    if ending.count >= 3, let place = Self.place(bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
      lengths[place] |= bit
      known[place >> 6] |= 1 &<< UInt64(place & 63)
    } else {
      for place in lengths.indices { lengths[place] |= bit }
      for index in known.indices { known[index] = .max }
    }
  }

  /// The lengths that the endings of a word with these last letters have; all of them for signs other than letters.
  @inline(__always)
  func lengths(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    guard let place = Self.place(first, second, third) else { return all }
    return known[place >> 6] >> UInt64(place & 63) & 1 == 0 ? 0 : lengths[place]
  }

  @inline(__always)
  private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    let (a, b, c) = (first | 0x20 &- 97, second | 0x20 &- 97, third | 0x20 &- 97)
    guard a < 26, b < 26, c < 26 else { return nil }
    return (Int(a) * 26 + Int(b)) * 26 + Int(c)
  }
}
