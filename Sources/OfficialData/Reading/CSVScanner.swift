// SPDX-License-Identifier: EUPL-1.2

/// Walks through the records of separated text; fields are ranges of bytes, nothing is copied.
struct CSVScanner {
  /// A field: where it stands without its quotes, and whether doubled quotes are in it.
  struct Field {
    /// The bytes between the quotes, or all of them where it has none.
    var range: Range<Int>
    /// Whether two quotes in it stand for one.
    var hasDoubledQuotes = false
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let delimiter: UInt8
  /// The offset of the next record.
  private(set) var at: Int
  /// The line on which the next record starts, from 1.
  private(set) var line = 1

  init(_ bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8, at start: Int = 0) {
    self.bytes = bytes
    self.delimiter = delimiter
    at = start
    if start == 0, bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
  }

  /// Passes over a line that is no record.
  mutating func skipLine() {
    while at < bytes.count, bytes[at] != 10 { at += 1 }
    if at < bytes.count { at += 1 }
    line += 1
  }

  /// Puts the next record's fields in `fields`, passing over empty lines; gives false at the end.
  mutating func next(into fields: inout [Field]) -> Bool {
    fields.removeAll(keepingCapacity: true)
    while at < bytes.count, bytes[at] == 10 || bytes[at] == 13 {
      if bytes[at] == 10 { line += 1 }
      at += 1
    }
    guard at < bytes.count else { return false }
    while true {
      fields.append(field())
      guard at < bytes.count else { return true }
      let byte = bytes[at]
      at += 1
      if byte == delimiter { continue }
      if byte == 13, at < bytes.count, bytes[at] == 10 { at += 1 }
      line += 1
      return true
    }
  }

  private mutating func field() -> Field {
    let start = at
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
      while at < bytes.count, bytes[at] != delimiter, bytes[at] != 10, bytes[at] != 13 { at += 1 }
      return Field(range: start..<at)
    }
    at += 1
    var doubled = false
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\"") {
        guard at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\"") else { break }
        doubled = true
        at += 1
      } else if bytes[at] == 10 {
        line += 1
      }
      at += 1
    }
    let end = at
    if at < bytes.count { at += 1 }
    // What stands between the closing quote and the separator is no part of the field.
    while at < bytes.count, bytes[at] != delimiter, bytes[at] != 10, bytes[at] != 13 { at += 1 }
    return Field(range: (start + 1)..<max(start + 1, end), hasDoubledQuotes: doubled)
  }

  /// The text of a field.
  func text(_ field: Field, windows1252: Bool = false) -> String {
    let raw = UnsafeBufferPointer(rebasing: bytes[field.range])
    guard field.hasDoubledQuotes else { return Self.decode(raw, windows1252) }
    var plain: [UInt8] = []
    var index = 0
    while index < raw.count {
      plain.append(raw[index])
      index += raw[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return plain.withUnsafeBufferPointer { Self.decode($0, windows1252) }
  }

  private static func decode(_ raw: UnsafeBufferPointer<UInt8>, _ windows1252: Bool) -> String {
    guard windows1252, raw.contains(where: { $0 >= 0x80 }) else {
      return String(decoding: raw, as: UTF8.self)
    }
    var text = ""
    for byte in raw {
      let scalar = byte >= 0x80 && byte < 0xA0 ? high[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(scalar) { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  /// The thirty-two places in which Windows-1252 differs from Latin-1.
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The separator that the first line has most of, quoted text aside.
  static func delimiter(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in bytes.prefix(65_536) {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      if byte == 10, !counts.isEmpty { break }
      if byte == UInt8(ascii: ";") || byte == UInt8(ascii: ",") || byte == 9 {
        counts[byte, default: 0] += 1
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return best?.key ?? UInt8(ascii: ",")
  }

  /// Whether bytes are well-formed UTF-8.
  static func isUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 0
      guard length > 0, byte < 0xF5, index + length <= bytes.count else { return false }
      for next in 1..<length where bytes[index + next] & 0xC0 != 0x80 { return false }
      index += length
    }
    return true
  }
}
