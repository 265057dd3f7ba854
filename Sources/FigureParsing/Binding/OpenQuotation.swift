// SPDX-License-Identifier: EUPL-1.2

/// Whether a quotation is open where a sentence begins, so that all of it is somebody else's words.
///
/// Only signs that tell opening from closing count, and a blank line ends every quotation. The text is passed over once.
struct OpenQuotation: Sendable {
  private var position = 0
  private var isOpen = false

  /// Whether one is open at a byte that is no further back than the last that was asked for.
  mutating func isOpen(at byte: Int, _ bytes: Span<UInt8>) -> Bool {
    while position < byte {
      if position &+ 8 <= byte {
        let plain = bytes.plainCount(at: position)
        position += plain
        if plain == 8 { continue }
      }
      let current = bytes[position]
      if current == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80 {
        // U+201C “ and U+201E „ open, U+201D ” closes.
        let sign = bytes[position + 2]
        if sign == 0x9C || sign == 0x9E { isOpen = true }
        if sign == 0x9D { isOpen = false }
        position += 3
      } else {
        if current == 0x0A, position + 1 < bytes.count, bytes[position + 1] == 0x0A {
          isOpen = false
        }
        position += 1
      }
    }
    return isOpen
  }
}

extension Span<UInt8> {
  /// How many of the eight bytes from `index` on, which are inside the span, stand before one that is a line break or none
  /// of ASCII: this pass sees the whole text.
  @inline(__always)
  fileprivate func plainCount(at index: Int) -> Int {
    let word = UInt64(
      littleEndian: self.bytes.unsafeLoadUnaligned(
        fromUncheckedByteOffset: index, as: UInt64.self))
    let breaks = word ^ 0x0a0a_0a0a_0a0a_0a0a
    let found = ((breaks &- 0x0101_0101_0101_0101) & ~breaks | word) & 0x8080_8080_8080_8080
    return found.trailingZeroBitCount / 8
  }
}
