// SPDX-License-Identifier: EUPL-1.2

/// How long the endings are that a word with certain last three letters may have: most have none, and the others are
/// looked up at these lengths only.
struct LetterTails: Sendable {
  /// For every three letters a to z one bit for each length in bytes; the last bit stands for all lengths beyond.
  private var lengths = [UInt32](repeating: 0, count: 26 * 26 * 26)
  /// The lengths of all endings.
  private(set) var all: UInt32 = 0

  /// The bit of a length.
  @inline(__always)
  static func bit(ofLength length: Int) -> UInt32 {
    1 &<< UInt32(truncatingIfNeeded: min(length, 31))
  }

  /// Adds an ending; one that is shorter, or has another sign at its end, is looked for in every word.
  mutating func insert(_ ending: some StringProtocol) {
    let letters = Array(ending.utf8.suffix(3))
    let bit = Self.bit(ofLength: ending.utf8.count)
    all |= bit
    if letters.count == 3, let place = Self.place(letters[0], letters[1], letters[2]) {
      lengths[place] |= bit
    } else {
      for place in lengths.indices { lengths[place] |= bit }
    }
  }

  /// The lengths that the endings of a word with these last letters have; all of them for signs other than letters.
  @inline(__always)
  func lengths(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> UInt32 {
    Self.place(first, second, third).map { lengths[$0] } ?? all
  }

  @inline(__always)
  private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    let (a, b, c) = (first | 0x20 &- 97, second | 0x20 &- 97, third | 0x20 &- 97)
    guard a < 26, b < 26, c < 26 else { return nil }
    return (Int(a) * 26 + Int(b)) * 26 + Int(c)
  }
}
