// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Where every so many scalars of a text begin, so that a span of a long text is found without counting
/// from its start.
struct TextMarks: Sendable, Hashable {
  private static let stride = 256  // a power of two

  /// The byte at which each stride begins.
  private var bytes: [Int] = []

  /// The marks of `text`, in one walk over it.
  init(_ text: String) {
    var text = text
    var scalar = 0
    text.withUTF8 { units in
      // Every byte but a continuation begins a scalar.
      for byte in units.indices where units[byte] & 0xC0 != 0x80 {
        if scalar & (Self.stride - 1) == 0 { bytes.append(byte) }
        scalar += 1
      }
    }
  }

  /// The part of `text` in `span`; empty where the span is not in it.
  func text(in span: TextSpan, of text: String) -> String {
    guard span.start / Self.stride < bytes.count else { return "" }
    let scalars = text.unicodeScalars
    let near = text.utf8.index(text.startIndex, offsetBy: bytes[span.start / Self.stride])
    guard
      let start = scalars.index(
        near, offsetBy: span.start % Self.stride, limitedBy: scalars.endIndex),
      let end = scalars.index(start, offsetBy: span.count, limitedBy: scalars.endIndex)
    else { return "" }
    return String(scalars[start..<end])
  }
}
