// SPDX-License-Identifier: EUPL-1.2

/// Turns offsets in bytes into offsets in Unicode scalars and back, any number of them in one pass over the text.
enum ScalarOffsets {
  /// The scalar offset of each byte offset.
  static func scalars(ofBytes offsets: [Int], in bytes: Span<UInt8>) -> [Int] {
    map(offsets) { position, scalar, target in
      scalar += scalarCount(bytes, position..<max(position, target))
      position = max(position, target)
      return scalar
    }
  }

  /// How many scalars start in a range of bytes: 32 bytes at a time, for this pass sees the whole text.
  private static func scalarCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    bytes.extracting(range).withUnsafeBytes { run in
      var following = 0
      var position = 0
      while position + 32 <= run.count {
        let (first, second) = (run.word(at: position), run.word(at: position + 8))
        let (third, fourth) = (run.word(at: position + 16), run.word(at: position + 24))
        // Most runs are ASCII.
        if (first | second | third | fourth) & 0x8080_8080_8080_8080 != 0 {
          // Each byte counts the bytes at its place that do not start a scalar, at most four; then all are added up.
          var counts: UInt64 = 0
          for word in [first, second, third, fourth] {
            counts &+= (word >> 7) & ~(word >> 6) & 0x0101_0101_0101_0101
          }
          following &+= Int(truncatingIfNeeded: (counts &* 0x0101_0101_0101_0101) >> 56)
        }
        position += 32
      }
      while position < run.count {
        following &+= run[position] & 0xC0 == 0x80 ? 1 : 0
        position += 1
      }
      return run.count - following
    }
  }

  /// The byte offset of each scalar offset.
  static func bytes(ofScalars offsets: [Int], in bytes: Span<UInt8>) -> [Int] {
    map(offsets) { position, scalar, target in
      while position < bytes.count {
        if bytes[position] & 0xC0 != 0x80 {
          if scalar == target { break }
          scalar += 1
        }
        position += 1
      }
      return position
    }
  }

  /// Visits the offsets from small to large and gives the results in the order asked.
  private static func map(
    _ offsets: [Int], _ advance: (inout Int, inout Int, Int) -> Int
  ) -> [Int] {
    var results = [Int](repeating: 0, count: offsets.count)
    var position = 0
    var scalar = 0
    let order = offsets.indices.sorted { offsets[$0] < offsets[$1] }
    for index in order { results[index] = advance(&position, &scalar, offsets[index]) }
    return results
  }
}

extension UnsafeRawBufferPointer {
  /// The eight bytes at an offset, which are inside the buffer.
  @inline(__always)
  fileprivate func word(at offset: Int) -> UInt64 {
    loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }
}
