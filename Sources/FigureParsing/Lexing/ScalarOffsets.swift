// SPDX-License-Identifier: EUPL-1.2

/// Turns offsets in bytes into offsets in Unicode scalars and back, any number of them in one pass over the text.
enum ScalarOffsets {
  /// The scalar offset of each byte offset.
  static func scalars(ofBytes offsets: [Int], in bytes: Span<UInt8>) -> [Int] {
    map(offsets) { position, scalar, target in
      // Whole runs at once: the compiler counts them many bytes at a time.
      if position < target {
        scalar += bytes.extracting(position..<target).withUnsafeBufferPointer { run in
          var count = 0
          for byte in run { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
          return count
        }
        position = target
      }
      return scalar
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
