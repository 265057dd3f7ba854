// SPDX-License-Identifier: EUPL-1.2

/// Unpacks a deflate stream (RFC 1951), piece by piece and within a limit on what may come out.
///
/// Our own, because a system library for this one function would be one more thing to install.
struct Inflater {
  /// Why a stream cannot be unpacked.
  enum Fault: Error {
    /// It breaks the rules of the format, or ends early.
    case malformed
    /// More comes out than the limit allows.
    case tooLarge
  }

  private let input: UnsafeBufferPointer<UInt8>
  private var at: Int
  private var bits: UInt64 = 0
  private var bitCount = 0
  /// The last 32 KB and what has not been handed out yet.
  private var window: [UInt8] = []
  private var handedOut = 0
  private var total = 0
  private let limit: Int

  /// An inflater of the stream that starts at `start`.
  init(_ input: UnsafeBufferPointer<UInt8>, at start: Int, limit: Int) {
    self.input = input
    at = start
    self.limit = limit
  }

  /// Hands out everything in pieces; gives the offset after the stream.
  mutating func run(_ output: (ArraySlice<UInt8>) throws(DataError) -> Void)
    throws -> Int
  {
    var isLast = false
    while !isLast {
      isLast = try take(1) == 1
      switch try take(2) {
      case 0: try copyStored(output)
      case 1: try block(.fixedLiterals, .fixedDistances, output)
      case 2:
        let (literals, distances) = try readTables()
        try block(literals, distances, output)
      default: throw Fault.malformed
      }
    }
    try flush(output, keep: 0)
    return at - bitCount / 8
  }

  // MARK: Bits

  private mutating func need(_ count: Int) throws {
    while bitCount < count {
      guard at < input.count else { throw Fault.malformed }
      bits |= UInt64(input[at]) << UInt64(bitCount)
      at += 1
      bitCount += 8
    }
  }

  private mutating func take(_ count: Int) throws -> Int {
    guard count > 0 else { return 0 }
    try need(count)
    let value = Int(bits & (1 << UInt64(count) - 1))
    bits >>= UInt64(count)
    bitCount -= count
    return value
  }

  private mutating func symbol(_ table: HuffmanTable) throws -> Int {
    while bitCount < HuffmanTable.longest, at < input.count {
      bits |= UInt64(input[at]) << UInt64(bitCount)
      at += 1
      bitCount += 8
    }
    let entry = table.entries[Int(bits & UInt64(HuffmanTable.mask))]
    let length = Int(entry & 15)
    guard length > 0, length <= bitCount else { throw Fault.malformed }
    bits >>= UInt64(length)
    bitCount -= length
    return Int(entry >> 4)
  }

  // MARK: Blocks

  private mutating func copyStored(_ output: (ArraySlice<UInt8>) throws(DataError) -> Void) throws {
    _ = try take(bitCount % 8)
    let length = try take(16)
    let complement = try take(16)
    guard length ^ complement == 0xFFFF else { throw Fault.malformed }
    for _ in 0..<length {
      window.append(UInt8(try take(8)))
    }
    try flush(output, keep: 32_768)
  }

  private mutating func block(
    _ literals: HuffmanTable, _ distances: HuffmanTable,
    _ output: (ArraySlice<UInt8>) throws(DataError) -> Void
  ) throws {
    while true {
      let code = try symbol(literals)
      if code < 256 {
        window.append(UInt8(code))
      } else if code == 256 {
        return
      } else {
        guard code < 286 else { throw Fault.malformed }
        let length = Self.lengthBase[code - 257] + (try take(Self.lengthExtra[code - 257]))
        let far = try symbol(distances)
        guard far < 30 else { throw Fault.malformed }
        let distance = Self.distanceBase[far] + (try take(far < 2 ? 0 : far / 2 - 1))
        guard distance <= window.count else { throw Fault.malformed }
        var from = window.count - distance
        for _ in 0..<length {
          window.append(window[from])
          from += 1
        }
      }
      if window.count - handedOut >= 262_144 { try flush(output, keep: 32_768) }
    }
  }

  private mutating func flush(
    _ output: (ArraySlice<UInt8>) throws(DataError) -> Void, keep: Int
  ) throws {
    let fresh = window[handedOut...]
    total += fresh.count
    guard total <= limit else { throw Fault.tooLarge }
    try output(fresh)
    if window.count > keep { window.removeFirst(window.count - keep) }
    handedOut = window.count
  }

  private mutating func readTables() throws -> (HuffmanTable, HuffmanTable) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    let lengthCount = try take(4) + 4
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<lengthCount { lengths[Self.order[index]] = UInt8(try take(3)) }
    guard let table = HuffmanTable(lengths) else { throw Fault.malformed }
    var codes: [UInt8] = []
    while codes.count < literalCount + distanceCount {
      switch try symbol(table) {
      case let length where length < 16: codes.append(UInt8(length))
      case 16:
        guard let last = codes.last else { throw Fault.malformed }
        codes += [UInt8](repeating: last, count: 3 + (try take(2)))
      case 17: codes += [UInt8](repeating: 0, count: 3 + (try take(3)))
      default: codes += [UInt8](repeating: 0, count: 11 + (try take(7)))
      }
    }
    guard codes.count == literalCount + distanceCount,
      let literals = HuffmanTable(Array(codes[..<literalCount])),
      let distances = HuffmanTable(Array(codes[literalCount...]))
    else { throw Fault.malformed }
    return (literals, distances)
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let lengthBase = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthExtra = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBase = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12_289, 16_385, 24_577,
  ]
}

/// A prefix code, looked up by the next fifteen bits at once.
struct HuffmanTable: Sendable {
  /// The longest code.
  static let longest = 15
  /// The bits that are looked at.
  static let mask = 1 << longest - 1

  /// By the next bits: the symbol, and in the last four bits the length of its code; 0 where there
  /// is none.
  let entries: [UInt16]

  /// The code with those lengths, one a symbol, 0 for a symbol that has none; nil where they make
  /// no code.
  init?(_ lengths: [UInt8]) {
    var counts = [Int](repeating: 0, count: Self.longest + 1)
    for length in lengths where length > 0 { counts[Int(length)] += 1 }
    var next = [Int](repeating: 0, count: Self.longest + 2)
    var code = 0
    for length in 1...Self.longest {
      code = (code + (length > 1 ? counts[length - 1] : 0)) << 1
      next[length] = code
      guard code + counts[length] <= 1 << length else { return nil }
    }
    var entries = [UInt16](repeating: 0, count: 1 << Self.longest)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      var reversed = 0
      for bit in 0..<length where next[length] >> bit & 1 == 1 {
        reversed |= 1 << (length - 1 - bit)
      }
      next[length] += 1
      var place = reversed
      while place < entries.count {
        entries[place] = UInt16(symbol) << 4 | UInt16(length)
        place += 1 << length
      }
    }
    self.entries = entries
  }

  private init(entries: [UInt16]) {
    self.entries = entries
  }

  private static func known(_ lengths: [UInt8]) -> HuffmanTable {
    HuffmanTable(lengths) ?? HuffmanTable(entries: [UInt16](repeating: 0, count: 1 << longest))
  }

  /// The literals of a block with fixed codes.
  static let fixedLiterals = known(
    [UInt8](repeating: 8, count: 144) + [UInt8](repeating: 9, count: 112)
      + [UInt8](repeating: 7, count: 24) + [UInt8](repeating: 8, count: 8))
  /// The distances of a block with fixed codes.
  static let fixedDistances = known([UInt8](repeating: 5, count: 30))
}
