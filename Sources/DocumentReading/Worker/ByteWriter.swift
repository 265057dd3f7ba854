// SPDX-License-Identifier: EUPL-1.2

/// Writes values as bytes, least significant first: what passes between a worker and its caller.
struct ByteWriter {
  /// What has been written.
  private(set) var bytes: [UInt8] = []

  /// Room for so many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  mutating func write(_ number: Int) {
    withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ number: Float) {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes += text.utf8
  }

  mutating func write(_ text: String?) {
    write(text != nil)
    if let text { write(text) }
  }

  /// Writes a column of plain numbers as it lies in memory; both ends are the same machine.
  mutating func write<Number: BitwiseCopyable>(column: [Number]) {
    write(column.count)
    column.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }
}

/// Reads what a ``ByteWriter`` wrote, trusting none of it.
struct ByteReader {
  /// The bytes are not what was expected.
  struct Malformed: Error {}

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func take(_ count: Int) throws(Malformed) -> Range<Int> {
    guard count >= 0, count <= bytes.count - at else { throw Malformed() }
    defer { at += count }
    return at..<(at + count)
  }

  mutating func readInt() throws(Malformed) -> Int {
    let range = try take(8)
    let number = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: range.lowerBound, as: Int64.self)
    }
    return Int(Int64(littleEndian: number))
  }

  mutating func readFloat() throws(Malformed) -> Float {
    let range = try take(4)
    let bits = bytes.withUnsafeBytes {
      $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt32.self)
    }
    return Float(bitPattern: UInt32(littleEndian: bits))
  }

  mutating func readFlag() throws(Malformed) -> Bool { bytes[try take(1).lowerBound] != 0 }

  mutating func readString() throws(Malformed) -> String {
    let count = try readInt()
    return String(decoding: bytes[try take(count)], as: UTF8.self)
  }

  mutating func readOptionalString() throws(Malformed) -> String? {
    try readFlag() ? try readString() : nil
  }

  /// Reads a column of plain numbers for which every bit pattern is a value.
  mutating func readColumn<Number: BitwiseCopyable>(
    of type: Number.Type
  ) throws(Malformed) -> [Number] {
    let count = try readInt()
    let stride = MemoryLayout<Number>.stride
    guard count >= 0, count <= bytes.count / stride else { throw Malformed() }
    let range = try take(count * stride)
    return [Number](unsafeUninitializedCapacity: count) { buffer, filled in
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[range]))
      }
      filled = count
    }
  }

  /// Reads a column of plain numbers, each of which stands for a value.
  @inline(__always)
  mutating func readColumn<Number: BitwiseCopyable, Value>(
    of type: Number.Type, _ value: (Number) -> Value
  ) throws(Malformed) -> [Value] {
    let count = try readInt()
    let stride = MemoryLayout<Number>.stride
    guard count >= 0, count <= bytes.count / stride else { throw Malformed() }
    let start = try take(count * stride).lowerBound
    return [Value](unsafeUninitializedCapacity: count) { values, filled in
      bytes.withUnsafeBytes { source in
        for index in 0..<count {
          let number = source.loadUnaligned(
            fromByteOffset: start + index * stride, as: Number.self)
          values.initializeElement(at: index, to: value(number))
        }
      }
      filled = count
    }
  }
}
