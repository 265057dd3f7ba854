// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The year that an index number is counted from: "(2015 = 100)", "met 2015 als basisjaar".
enum IndexBase {
  /// The base year that `words` name; nil where they name none, or more than one.
  static func year(in words: ArraySlice<Word>) -> Int? {
    var years: Set<Int> = []
    for index in words.indices {
      guard let year = words[index].number, (1900...2100).contains(year) else { continue }
      let after = words[(index + 1)...].prefix(3).map(\.text)
      let before = words[..<index].suffix(2).map(\.text)
      let isHundred =
        after.first == "100"
        || after.count > 1 && ["is", "als", "op", "gelijk"].contains(after[0])
          && (after[1] == "100" || after[1] == "honderd")
        || after.count > 2 && after[0] == "op" && after[2] == "gesteld"
      let isNamed =
        before.last.map(bases.contains) ?? false
        || after.count > 1 && ["als", "is"].contains(after[0]) && bases.contains(after[1])
      if isHundred || isNamed { years.insert(year) }
    }
    return years.count == 1 ? years.first : nil
  }

  private static let bases: Set<String> = [
    "basisjaar", "basis", "referentiejaar", "indexjaar", "uitgangspunt",
  ]
}
