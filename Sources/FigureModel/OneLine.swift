// SPDX-License-Identifier: EUPL-1.2

extension StringProtocol {
  /// The text with every run of white space, line ends included, as one space, and none at its ends.
  public var oneLine: String {
    plainLine ?? split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The same by bytes alone, as most texts allow: nil where other spaces stand, or what joins the sign before it, which
  /// are beyond U+02FF but for U+0085 and U+00A0.
  private var plainLine: String? {
    var bytes: [UInt8] = []
    for byte in utf8 {
      guard byte != 0xC2, byte < 0xCC else { return nil }
      if byte != 0x20, byte < 0x09 || byte > 0x0D {
        bytes.append(byte)
      } else if !bytes.isEmpty, bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
