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
    private var units = 0
    private var startsWithCapital = false
    /// Whether the last of them are `e`, `de` or `ste` behind a number: `1e`.
    private var isOrdinal = false

    mutating func add(_ scalar: Unicode.Scalar) {
      if digits + letters + others == 0 {
        startsWithCapital = (0x41...0x5a).contains(scalar.value)
      }
      isOrdinal = scalar == "e" && letters <= 2 && digits > 0 && digits <= 2
      switch scalar.value {
      case 0x30...0x39: digits += 1
      case 0x41...0x5a, 0x61...0x7a, 0xc0...0x24f: letters += 1
      case 0x24, 0x25, 0xa3, 0xb0, 0x2030, 0x20ac:
        units += 1
        others += 1
      default: others += 1
      }
    }

    /// Whether they are a number with what belongs to it.
    var areNumber: Bool {
      // A unit alone heads a column; a dash, a point or a star stands for a number.
      if digits == 0 { return letters == 0 && units == 0 && others > 0 && others <= 3 }
      // A letter with a number behind it is a name: `Q1`, `K4`.
      if startsWithCapital, letters == 1, digits <= 2, others == 0 { return false }
      if isOrdinal, others == 0, letters > 0 { return false }
      return letters <= 3 && digits >= letters && others <= 2 * digits + 3
    }
  }

  /// Whether `scalars` are a year, a school year or a date in numbers: they head a column as often as they fill it.
  static func isYear(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count >= 4, scalars.count <= 12 else { return false }
    if isDate(scalars) { return true }
    let head = scalars.prefix(2)
    guard head.elementsEqual(["1", "9"]) || head.elementsEqual(["2", "0"]) else { return false }
    let digits = scalars.prefix { (0x30...0x39).contains($0.value) }.count
    guard digits == 4 else { return false }
    return scalars.dropFirst(4).allSatisfy {
      (0x30...0x39).contains($0.value) || "-–/'’*()".unicodeScalars.contains($0)
    }
  }

  /// Whether `scalars` are a date in numbers: `1-1-2023`, `31/12/2022`.
  private static func isDate(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.count >= 8,
      let sign = scalars.first(where: { !(0x30...0x39).contains($0.value) }),
      "-\u{2010}\u{2011}/".unicodeScalars.contains(sign)
    else { return false }
    let parts = scalars.split(separator: sign, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part -> Int? in
      part.count <= 4 ? Int(String(String.UnicodeScalarView(part))) : nil
    }
    return numbers.count == 3 && parts.count == 3 && (1...31).contains(numbers[0])
      && (1...12).contains(numbers[1]) && (1900...2100).contains(numbers[2])
  }

  /// Whether `scalars` state the unit or scale of what stands below them: `(in %)`, `x € 1.000`, `in miljoenen euro's`.
  static func isUnit(_ scalars: [Unicode.Scalar]) -> Bool {
    let units = "(%€×".unicodeScalars
    if let first = scalars.first, units.contains(first) { return true }
    return scalars.prefix(3).contains { "%€×".unicodeScalars.contains($0) }
      || scalars.starts(with: "in".unicodeScalars) && scalars.count < 24
  }
}
