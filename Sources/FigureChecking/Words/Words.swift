// SPDX-License-Identifier: EUPL-1.2

/// A word of a text: its letters and digits in lower case without accents, and where it stands.
struct Word: Sendable, Hashable {
  /// Lower-case ASCII where the letter has an ASCII base, UTF-8 otherwise.
  var letters: [UInt8]
  /// The offset of its first scalar.
  var start: Int
  /// The offset after its last scalar.
  var end: Int
  /// Whether it starts with a capital.
  var isCapital: Bool
  /// Whether a hyphen joins it to the word before: "investeringen" of "defensie-investeringen".
  var isTail = false

  var text: String { String(decoding: letters, as: UTF8.self) }

  /// The number that it writes, where it is all digits.
  var number: Int? {
    guard letters.count <= 9, letters.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return letters.reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  func `is`(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { $0.elementsEqual(letters) }
  }
}

/// The words of a stretch of text.
///
/// A hyphen separates words, unless a line ends after it: then the two halves are one word.
struct Words: Sendable {
  var list: [Word] = []

  init(_ text: String) {
    self.init(Array(text.unicodeScalars)[...])
  }

  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard Self.isWordScalar(scalars[index]) else {
        index += 1
        continue
      }
      var word = Word(
        letters: [], start: index, end: index, isCapital: scalars[index].properties.isUppercase,
        isTail: list.last.map { $0.end == index - 1 } ?? false && scalars[index - 1] == "-")
      while index < scalars.endIndex {
        if Self.isWordScalar(scalars[index]) {
          Self.fold(scalars[index], into: &word.letters)
          index += 1
        } else if let next = Self.lineHyphen(at: index, in: scalars) {
          index = next
        } else {
          break
        }
      }
      word.end = index
      list.append(word)
    }
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 48...57, 65...90, 97...122: true
    case 0..<0xAA: false
    default: scalar.properties.isAlphabetic
    }
  }

  /// Where the word goes on, when a hyphen at the end of a line is met at `index`.
  private static func lineHyphen(at index: Int, in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let isSoft = scalars[index].value == 0xAD
    guard isSoft || scalars[index] == "-" || scalars[index] == "\u{2010}" else { return nil }
    var next = index + 1
    var sawBreak = false
    while next < scalars.endIndex, scalars[next] == "\n" || scalars[next] == "\r" {
      sawBreak = true
      next += 1
    }
    if isSoft && !sawBreak { return next }
    guard sawBreak, next < scalars.endIndex, scalars[next].properties.isLowercase else {
      return nil
    }
    return next
  }

  private static func fold(_ scalar: Unicode.Scalar, into letters: inout [UInt8]) {
    switch scalar.value {
    case 65...90: letters.append(UInt8(scalar.value + 32))
    case 0..<0x80: letters.append(UInt8(scalar.value))
    case 0xC0...0xC5, 0xE0...0xE5: letters.append(UInt8(ascii: "a"))
    case 0xC7, 0xE7: letters.append(UInt8(ascii: "c"))
    case 0xC8...0xCB, 0xE8...0xEB: letters.append(UInt8(ascii: "e"))
    case 0xCC...0xCF, 0xEC...0xEF: letters.append(UInt8(ascii: "i"))
    case 0xD1, 0xF1: letters.append(UInt8(ascii: "n"))
    case 0xD2...0xD6, 0xF2...0xF6: letters.append(UInt8(ascii: "o"))
    case 0xD9...0xDC, 0xF9...0xFC: letters.append(UInt8(ascii: "u"))
    // A combining accent after its letter.
    case 0x300...0x36F: break
    default: letters.append(contentsOf: String(scalar).lowercased().utf8)
    }
  }
}
