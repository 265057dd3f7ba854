// SPDX-License-Identifier: EUPL-1.2

/// The plain letters that eight bytes of a text begin with: most words are read in one step.
struct EightLetters {
  /// The letters in lower case, the first one lowest, and zeros behind the last.
  let lower: UInt64
  /// How many there are, up to eight.
  let count: Int
  /// One bit for the first and one for the second: whether it is a capital, where it is a letter.
  let capitals: UInt64

  /// The letters from `index` on, where eight bytes or more are left.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at index: Int) {
    let word = UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self))
    let low = (word | 0x2020_2020_2020_2020) & 0x7f7f_7f7f_7f7f_7f7f
    // The high bit of each byte that is no letter: below "a", beyond "z", or above ASCII.
    let others =
      ~((low &+ 0x1f1f_1f1f_1f1f_1f1f) & ~(low &+ 0x0505_0505_0505_0505) & ~word)
      & 0x8080_8080_8080_8080
    count = others.trailingZeroBitCount &>> 3
    // All bits before the first such byte: the sign keeps them all where there is none.
    lower = low & UInt64(bitPattern: Int64(bitPattern: (others &- 1) & ~others) &>> 7)
    capitals = (~word &>> 5 & 1) | (~word &>> 12 & 2)
  }
}
