// SPDX-License-Identifier: EUPL-1.2

/// Writes JSON text into a buffer of bytes: the one place where records become JSON.
///
/// Keys come out in the order in which they are written. The caller keeps objects and arrays
/// balanced.
public struct JSONWriter: Sendable {
  /// What has been written so far, in UTF-8.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// An empty writer.
  public init() {}

  /// Forgets what was written and keeps the memory for the next record.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  /// Writes an object whose members `body` writes.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    separate()
    bytes.append(UInt8(ascii: "["))
    needsComma = false
    body(&self)
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  /// Writes a member's key; its value follows.
  ///
  /// Keys are plain ASCII and need no escapes.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member's key that is not known beforehand; its value follows.
  public mutating func key(dynamic name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string, with the escapes that JSON asks for and no others.
  public mutating func string(_ text: some StringProtocol) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0x0A: escape(UInt8(ascii: "n"))
      case 0x0D: escape(UInt8(ascii: "r"))
      case 0x09: escape(UInt8(ascii: "t"))
      case 0..<0x20:
        let digits = Array("0123456789abcdef".utf8)
        escape(UInt8(ascii: "u"))
        bytes += [48, 48, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) { raw(String(value)) }

  /// Writes an exact decimal, in full and without an exponent.
  public mutating func number(_ value: ExactDecimal) { raw(value.description) }

  /// Writes a number of hundredths as a decimal fraction: 95 as `0.95`.
  public mutating func hundredths(_ value: Int) {
    number(ExactDecimal(Int128(value), exponent: -2))
  }

  /// Writes a length in points to two decimals.
  public mutating func points(_ value: Float) {
    guard value.isFinite else { return null() }
    number(ExactDecimal(Int128((Double(value) * 100).rounded()), exponent: -2))
  }

  /// Writes a truth value.
  public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }

  /// Writes null.
  public mutating func null() { raw("null") }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func escape(_ letter: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    bytes.append(letter)
  }
}

extension JSONWriter {
  /// Writes a member whose value is a string, or nothing when it is nil.
  public mutating func member(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes a member whose value is a whole number, or nothing when it is nil.
  public mutating func member(_ name: StaticString, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a member whose value is an exact decimal, or nothing when it is nil.
  public mutating func member(_ name: StaticString, _ value: ExactDecimal?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a member whose value is an array, or nothing when it is empty.
  public mutating func member<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    guard !elements.isEmpty else { return }
    key(name)
    array { for element in elements { write(&$0, element) } }
  }
}
