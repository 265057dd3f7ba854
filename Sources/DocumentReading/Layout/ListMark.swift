// SPDX-License-Identifier: EUPL-1.2

/// What stands before the items of a list: the white behind it parts no columns.
enum ListMark {
  /// Whether a word is a mark and nothing else: `•`, `–`, `1.`, `a)`.
  ///
  /// A unit alone is none.
  static func isMark(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    isNumber(scalars)
      || !scalars.isEmpty
        && scalars.allSatisfy {
          !$0.properties.isAlphabetic && $0.properties.numericType == nil && !units.contains($0)
        }
  }

  /// Whether a word is the number or letter of an item: `1.`, `12)`, `a.`.
  static func isNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let head = scalars.first, let tail = scalars.last, scalars.count <= 3,
      scalars.count >= 2, tail == "." || tail == ")"
    else { return false }
    return scalars.dropLast().allSatisfy { (0x30...0x39).contains($0.value) }
      || (scalars.count == 2 && (0x61...0x7a).contains(head.value))
  }

  private static let units: Set<Unicode.Scalar> = ["$", "%", "£", "°", "‰", "€"]
}

extension PageLayout {
  /// Whether a word is a bullet or the number of an item of a list, and nothing else.
  func isListMark(_ word: Int) -> Bool {
    ListMark.isMark(glyphs.scalars[words[word].first..<words[word].end])
  }
}
