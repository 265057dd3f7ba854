// SPDX-License-Identifier: EUPL-1.2

/// A word, number or sign of the text, with what the lexicon says of it.
///
/// A token is the reading view and its map back at once: `start..<end` are bytes of the text as it stands, the key and
/// classes are those of the word as it should be read, with a hyphen at the line's end taken out or a scan error mended.
struct Token: Sendable {
  enum Kind: UInt8, Sendable {
    case word
    case number
    case symbol
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt16
    /// White space stands before it.
    static let spaced = Flags(rawValue: 1)
    /// A line break stands before it.
    static let newLine = Flags(rawValue: 2)
    /// It starts with a capital.
    static let capital = Flags(rawValue: 4)
    /// It was mended to be read.
    static let repaired = Flags(rawValue: 8)
    /// A word with a digit in it, or a number of more than two parts: "CO2", "3.2.1".
    static let mixed = Flags(rawValue: 16)
    /// The digits are in groups of three: "12.500".
    static let grouped = Flags(rawValue: 32)
    /// A fraction was written after a comma or point.
    static let fraction = Flags(rawValue: 64)
    /// More digits than are kept.
    static let tooLong = Flags(rawValue: 128)
    /// It is not to be read as a number: a reference, a mark, a part of a date.
    static let vetoed = Flags(rawValue: 256)
    /// The fraction stands after a point.
    static let point = Flags(rawValue: 512)
    /// It is written with an accent ("één").
    static let accent = Flags(rawValue: 1024)
    /// It is several words read as one.
    static let phrase = Flags(rawValue: 2048)
    /// All its letters are capitals, and there are at least two.
    static let acronym = Flags(rawValue: 4096)
    /// The number starts with a zero: "070".
    static let leadingZero = Flags(rawValue: 8192)
    /// A blank line stands before it.
    static let paragraph = Flags(rawValue: 16_384)
    /// A page's number or running head between two halves of a sentence was passed over before it.
    static let resumed = Flags(rawValue: 32_768)
  }

  /// The first byte in the text.
  var start: Int
  /// The byte after the last.
  var end: Int
  /// The key of the word.
  var key: UInt64 = 0
  /// What the word can do.
  var classes: WordClass = []
  /// The digits of a number, separators removed.
  var digits: Int64 = 0
  /// The row in the lexicon; 0 when unknown.
  var entry: Int32 = 0
  var flags: Flags = []
  var kind: Kind
  /// How many of a number's digits follow the comma; for a symbol, its ASCII code or 0.
  var detail: UInt8 = 0

  /// Whether a blank line parts it from what it follows, and it is too short to be a word that goes on.
  var isApart: Bool {
    flags.contains(.paragraph)
      && (end - start < 3 || flags.contains(.mixed) || flags.contains(.capital))
  }

  var isNumber: Bool { kind == .number }
  var isWord: Bool { kind == .word }

  /// Whether it is the ASCII sign `symbol`.
  @inline(__always)
  func isSymbol(_ symbol: Unicode.Scalar) -> Bool {
    kind == .symbol && UInt32(detail) == symbol.value
  }

  @inline(__always)
  func has(_ mask: WordClass) -> Bool { !classes.isDisjoint(with: mask) }
}
