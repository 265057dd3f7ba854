// SPDX-License-Identifier: EUPL-1.2

/// Walks zero-terminated UTF-8 that a library vouches for, scalar by scalar.
struct UTF8Cursor {
  private var bytes: UnsafePointer<UInt8>

  /// A cursor at the first of `bytes`, which end with a zero.
  init(bytes: UnsafePointer<UInt8>) { self.bytes = bytes }

  /// The next scalar, U+FFFD for what is not UTF-8, or nil at the end.
  mutating func next() -> Unicode.Scalar? {
    let first = bytes[0]
    if first == 0 { return nil }
    bytes += 1
    if first < 0x80 { return Unicode.Scalar(first) }
    let (length, head): (Int, UInt32) =
      switch first {
      case 0xc0...0xdf: (1, UInt32(first & 0x1f))
      case 0xe0...0xef: (2, UInt32(first & 0x0f))
      case 0xf0...0xf7: (3, UInt32(first & 0x07))
      default: (0, 0xfffd)
      }
    var value = head
    for _ in 0..<length {
      guard bytes[0] & 0xc0 == 0x80 else { return "\u{fffd}" }
      value = value << 6 | UInt32(bytes[0] & 0x3f)
      bytes += 1
    }
    return Unicode.Scalar(value) ?? "\u{fffd}"
  }
}
