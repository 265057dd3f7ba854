// SPDX-License-Identifier: EUPL-1.2

/// Folds letters for comparison: lower case, no diacritics, ligatures taken apart, one kind of apostrophe and hyphen.
enum LetterFolding {
  /// Folds the character that starts at `index` into `hash` and gives its length in bytes.
  @inline(__always)
  static func fold(
    at index: Int, count: Int, into hash: inout WordHash, byte: (Int) -> UInt8
  ) -> Int {
    let first = byte(index)
    if first < 0x80 {
      hash.add(first &- 65 < 26 ? first | 0x20 : first)
      return 1
    }
    return foldWide(at: index, count: count, into: &hash, byte: byte)
  }

  private static func foldWide(
    at index: Int, count: Int, into hash: inout WordHash, byte: (Int) -> UInt8
  ) -> Int {
    let first = byte(index)
    let length = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, count - index)
    if first == 0xC3, length == 2 {
      // "Ã«": encoded twice.
      if byte(index + 1) == 0x83, index + 3 < count, byte(index + 2) == 0xC2 {
        hash.add(latin(byte(index + 3)))
        return 4
      }
      hash.add(latin(byte(index + 1)))
      return 2
    }
    if length == 3 {
      let (second, third) = (byte(index + 1), byte(index + 2))
      if first == 0xE2, second == 0x80, third == 0x98 || third == 0x99 {
        hash.add(UInt8(ascii: "'"))
        return 3
      }
      if first == 0xE2, second == 0x80, third == 0x90 || third == 0x91 {
        hash.add(UInt8(ascii: "-"))
        return 3
      }
      if first == 0xEF, second == 0xAC, third >= 0x80, third <= 0x84 {
        for letter in ligatures[Int(third - 0x80)] { hash.add(letter) }
        return 3
      }
    }
    for offset in 0..<length { hash.add(byte(index + offset)) }
    return length
  }

  private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl"].map { Array($0.utf8) }

  /// The plain letter under the diacritic of U+00C0…U+00FF, given its second byte.
  private static func latin(_ byte: UInt8) -> UInt8 {
    switch byte | 0x20 {
    case 0xA0...0xA6: UInt8(ascii: "a")
    case 0xA7: UInt8(ascii: "c")
    case 0xA8...0xAB: UInt8(ascii: "e")
    case 0xAC...0xAF: UInt8(ascii: "i")
    case 0xB1: UInt8(ascii: "n")
    case 0xB2...0xB6: UInt8(ascii: "o")
    case 0xB9...0xBC: UInt8(ascii: "u")
    case 0xBD, 0xBF: UInt8(ascii: "y")
    default: byte
    }
  }
}
