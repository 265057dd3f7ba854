// SPDX-License-Identifier: EUPL-1.2

/// Where JSON text breaks its own rules.
struct JSONFault: Error {
  /// The offset of the byte that does not fit.
  let offset: Int
  /// What was expected there.
  let expected: StaticString
}

/// A pull reader over JSON bytes: the caller asks for what it expects, nothing is built that nobody
/// wants.
///
/// Numbers are handed out as their own bytes, so that an exact decimal never passes through binary
/// floating point.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the next byte.
  var at: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int = 0) {
    self.bytes = bytes
    at = start
    if start == 0, bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
  }

  /// The next byte that is no white space, or nil at the end.
  mutating func peek() -> UInt8? {
    while at < bytes.count {
      let byte = bytes[at]
      if byte > 0x20 { return byte }
      at += 1
    }
    return nil
  }

  /// Takes `byte` when it comes next.
  mutating func take(_ byte: UInt8) -> Bool {
    guard peek() == byte else { return false }
    at += 1
    return true
  }

  /// Takes `byte`, which has to come next.
  mutating func expect(_ byte: UInt8, _ what: StaticString) throws(JSONFault) {
    guard take(byte) else { throw JSONFault(offset: at, expected: what) }
  }

  /// The range of a string's bytes between its quotes, escapes as they stand.
  mutating func string() throws(JSONFault) -> Range<Int> {
    try expect(UInt8(ascii: "\""), "a string")
    let start = at
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: "\"") {
        at += 1
        return start..<(at - 1)
      }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    throw JSONFault(offset: start, expected: "the end of a string")
  }

  /// The range of a number, `true`, `false` or `null`.
  mutating func scalar() throws(JSONFault) -> Range<Int> {
    guard peek() != nil else { throw JSONFault(offset: at, expected: "a value") }
    let start = at
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0...0x20:
        guard at > start else { throw JSONFault(offset: at, expected: "a value") }
        return start..<at
      default: at += 1
      }
    }
    return start..<at
  }

  /// Passes over one value of any kind.
  mutating func skip() throws(JSONFault) {
    switch peek() {
    case UInt8(ascii: "\""): _ = try string()
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var depth = 0
      repeat {
        switch peek() {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          depth += 1
          at += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          at += 1
        case UInt8(ascii: "\""): _ = try string()
        case nil: throw JSONFault(offset: at, expected: "the end of a value")
        default: at += 1
        }
      } while depth > 0
    default: _ = try scalar()
    }
  }

  /// Calls `body` at the value of every member of the object that comes next; it must consume the
  /// value.
  mutating func members(
    _ body: (inout JSONScanner, Range<Int>) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try expect(UInt8(ascii: "{"), "an object")
    if take(UInt8(ascii: "}")) { return }
    repeat {
      let key = try string()
      try expect(UInt8(ascii: ":"), "a colon")
      try body(&self, key)
    } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"), "a comma or the end of the object")
  }

  /// Calls `body` at every element of the array that comes next; it must consume the element.
  mutating func elements(
    _ body: (inout JSONScanner) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try expect(UInt8(ascii: "["), "an array")
    if take(UInt8(ascii: "]")) { return }
    repeat { try body(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"), "a comma or the end of the array")
  }

  /// Whether the bytes in `range` are those of `text`.
  func matches(_ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    for index in 0..<range.count where bytes[range.lowerBound + index] != text.utf8Start[index] {
      return false
    }
    return true
  }

  /// Whether the bytes in `range` are those of `name`.
  func matches(_ range: Range<Int>, _ name: [UInt8]) -> Bool {
    guard range.count == name.count else { return false }
    for index in 0..<name.count where bytes[range.lowerBound + index] != name[index] {
      return false
    }
    return true
  }

  /// The bytes in `range`.
  func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  /// The string in `range`, escapes read.
  func text(_ range: Range<Int>) -> String {
    let raw = slice(range)
    guard raw.contains(UInt8(ascii: "\\")) else { return String(decoding: raw, as: UTF8.self) }
    return unescaped(raw)
  }

  private func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> String {
    var units: [UInt16] = []
    var index = 0
    var plain: [UInt8] = []
    var result = ""
    func flushPlain() {
      result += String(decoding: plain, as: UTF8.self)
      plain.removeAll()
    }
    func flushUnits() {
      result += String(decoding: units, as: UTF16.self)
      units.removeAll()
    }
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\"), index + 1 < raw.count else {
        if !units.isEmpty { flushUnits() }
        plain.append(raw[index])
        index += 1
        continue
      }
      let letter = raw[index + 1]
      if letter == UInt8(ascii: "u"), index + 5 < raw.count,
        let unit = UInt16(
          String(decoding: raw[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16)
      {
        flushPlain()
        units.append(unit)
        index += 6
        continue
      }
      if !units.isEmpty { flushUnits() }
      switch letter {
      case UInt8(ascii: "n"): plain.append(10)
      case UInt8(ascii: "r"): plain.append(13)
      case UInt8(ascii: "t"): plain.append(9)
      case UInt8(ascii: "b"): plain.append(8)
      case UInt8(ascii: "f"): plain.append(12)
      default: plain.append(letter)
      }
      index += 2
    }
    flushPlain()
    flushUnits()
    return result
  }
}
