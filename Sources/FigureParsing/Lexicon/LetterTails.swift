// SPDX-License-Identifier: EUPL-1.2

/// The last three letters that words may end in: turns away, by one bit, most words that have none of the endings.
struct LetterTails: Sendable {
  /// One bit for every three letters a to z.
  private var bits = [UInt64](repeating: 0, count: 26 * 26 * 26 / 64 + 1)

  /// Adds an ending; one that is shorter, or has another sign at its end, lets every word through.
  mutating func insert(_ ending: some StringProtocol) {
    let letters = Array(ending.utf8.suffix(3))
    guard letters.count == 3, let bit = Self.bit(letters[0], letters[1], letters[2]) else {
      for index in bits.indices { bits[index] = .max }
      return
    }
    bits[bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// Whether a word with these last letters may have one of the endings; yes for signs other than letters.
  @inline(__always)
  func mayEnd(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    guard let bit = Self.bit(first, second, third) else { return true }
    return bits[bit / 64] >> UInt64(bit % 64) & 1 == 1
  }

  @inline(__always)
  private static func bit(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int? {
    let (a, b, c) = (first | 0x20 &- 97, second | 0x20 &- 97, third | 0x20 &- 97)
    guard a < 26, b < 26, c < 26 else { return nil }
    return (Int(a) * 26 + Int(b)) * 26 + Int(c)
  }
}
