// SPDX-License-Identifier: EUPL-1.2

/// What the characters of a cell say about it.
enum CellText {
  /// Whether `scalars` are a number with what belongs to it: signs, separators, a currency, a percent sign, a short unit or mark.
  static func isNumeric(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var kinds = Kinds()
    for scalar in scalars { kinds.add(scalar) }
    return kinds.areNumber
  }

  /// How many characters of each kind there are.
  struct Kinds {
    private var digits = 0
    private var letters = 0
    private var others = 0

    mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: digits += 1
      case 0x41...0x5a, 0x61...0x7a, 0xc0...0x24f: letters += 1
      default: others += 1
      }
    }

    /// Whether they are a number with what belongs to it.
    var areNumber: Bool {
      if digits == 0 { return letters == 0 && others > 0 && others <= 3 }
      return letters <= 3 && digits >= letters && others <= 2 * digits + 3
    }
  }

  /// Whether `scalars` are a year or a school year: they head a column as often as they fill it.
  static func isYear(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count >= 4, scalars.count <= 12 else { return false }
    let head = scalars.prefix(2)
    guard head.elementsEqual(["1", "9"]) || head.elementsEqual(["2", "0"]) else { return false }
    let digits = scalars.prefix { (0x30...0x39).contains($0.value) }.count
    guard digits == 4 else { return false }
    return scalars.dropFirst(4).allSatisfy {
      (0x30...0x39).contains($0.value) || "-–/'’*()".unicodeScalars.contains($0)
    }
  }
}
