// SPDX-License-Identifier: EUPL-1.2

/// The text of a plain text file: decoded, byte-order mark removed, nothing else changed.
struct TextDecoder {
  /// The encodings that are told apart.
  enum Encoding: Sendable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    case windows1252
  }

  /// The text.
  let text: String
  /// The encoding it was read as.
  let encoding: Encoding
  /// Whether no mark and no valid UTF-8 told the encoding.
  let isGuessed: Bool

  /// Decodes `bytes`, or nil when they are not text: control characters that no text file has.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xff, 0xfe]) {
      self.init(utf16: bytes.dropFirst(2), littleEndian: true, guessed: false)
    } else if bytes.starts(with: [0xfe, 0xff]) {
      self.init(utf16: bytes.dropFirst(2), littleEndian: false, guessed: false)
    } else if let littleEndian = Self.utf16ByteOrder(of: bytes) {
      self.init(utf16: bytes[...], littleEndian: littleEndian, guessed: true)
    } else {
      self.init(bytewise: bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes.dropFirst(3) : bytes[...])
    }
  }

  private init?(bytewise bytes: ArraySlice<UInt8>) {
    // A few stray controls are met in real extracts; binary files are full of them, and NUL is in no text.
    var controls = 0
    for byte in bytes where byte < 0x20 {
      if byte == 0 { return nil }
      if !(0x08...0x0d).contains(byte), byte != 0x1b { controls += 1 }
    }
    if controls * 50 > bytes.count { return nil }
    if let text = String(validating: bytes, as: UTF8.self) {
      (self.text, encoding, isGuessed) = (text, .utf8, false)
      return
    }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(Self.windows1252(byte)) }
    (text, encoding, isGuessed) = (String(scalars), .windows1252, true)
  }

  private init?(utf16 bytes: ArraySlice<UInt8>, littleEndian: Bool, guessed: Bool) {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(littleEndian ? a | b << 8 : a << 8 | b)
      index += 2
    }
    guard !units.contains(0), let text = String(validating: units, as: UTF16.self) else {
      return nil
    }
    (self.text, isGuessed) = (text, guessed)
    encoding = littleEndian ? .utf16LittleEndian : .utf16BigEndian
  }

  /// Whether text without a mark is UTF-16, by the zero bytes of its Latin letters: true for little-endian, nil for no.
  private static func utf16ByteOrder(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    let sample = bytes.prefix(1024)
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample.count / 2
    if zeros.odd * 10 > half * 8, zeros.even == 0 { return true }
    if zeros.even * 10 > half * 8, zeros.odd == 0 { return false }
    return nil
  }

  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9f).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upperHalf[Int(byte) - 0x80]) ?? "\u{fffd}"
  }

  /// What the bytes from 0x80 to 0x9f stand for; the five that stand for nothing keep their control character.
  private static let upperHalf: [UInt16] = [
    0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039,
    0x152, 0x8d, 0x17d, 0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc,
    0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
  ]
}
