// SPDX-License-Identifier: EUPL-1.2

/// Whether a quotation is open where a sentence begins, so that all of it is somebody else's words.
///
/// Only signs that tell opening from closing count, and a blank line ends every quotation. Only sentences with figures are
/// asked about, so the text is passed over backwards, to the nearest sign or blank line and never further than the
/// sentence that was asked about before.
struct OpenQuotation: Sendable {
  private var position = 0
  private var isOpen = false

  /// Whether one is open at a byte that is no further back than the last that was asked for.
  mutating func isOpen(at byte: Int, _ bytes: Span<UInt8>) -> Bool {
    var index = byte
    search: while index > position {
      if index &- 8 >= position, bytes.isPlain(at: index &- 8) {
        index &-= 8
        continue
      }
      index &-= 1
      switch bytes[index] {
      case 0x0A where index + 1 < bytes.count && bytes[index + 1] == 0x0A:
        isOpen = false
        break search
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
        // U+201C “ and U+201E „ open, U+201D ” closes.
        let sign = bytes[index + 2]
        guard sign == 0x9C || sign == 0x9D || sign == 0x9E else { continue }
        isOpen = sign != 0x9D
        break search
      default: continue
      }
    }
    position = max(position, byte)
    return isOpen
  }
}

extension Span<UInt8> {
  /// Whether the eight bytes at `index`, which are inside the span, are all ASCII and none a line break.
  @inline(__always)
  fileprivate func isPlain(at index: Int) -> Bool {
    let word = self.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
    let breaks = word ^ 0x0a0a_0a0a_0a0a_0a0a
    let found = (breaks &- 0x0101_0101_0101_0101) & ~breaks | word
    return found & 0x8080_8080_8080_8080 == 0
  }
}
