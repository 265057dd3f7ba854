// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the code of a dimension that stands for all the others.
enum TotalCode {
  /// The place of the total in the dimension's codes, or nil where none is sure to be it.
  ///
  /// In this order: what a descriptor declares; the only code there is; the whole country; a title
  /// that says total; a span of ages that holds every other one.
  static func find(in dimension: LoadedDataset.Dimension) -> Int? {
    let codes = dimension.codes
    guard dimension.role != .measure else { return nil }
    if let declared = codes.firstIndex(where: \.isTotal) { return declared }
    if codes.count == 1 { return 0 }
    if dimension.role == .geo || codes.contains(where: { $0.label.code.hasPrefix("GM0") }) {
      if let country = codes.firstIndex(where: { isCountry($0.label.code, $0.label.title) }) {
        return country
      }
    }
    let named = codes.indices.filter { saysTotal(codes[$0].label.title) }
    // "Totaal mannen" beside "Totaal mannen en vrouwen": a total of totals is the one with a code
    // of the kind T001xxx.
    if let coded = named.first(where: { isTotalCode(codes[$0].label.code) }) { return coded }
    if let first = named.first { return first }
    return widestAges(codes)
  }

  private static func isCountry(_ code: String, _ title: String) -> Bool {
    code == "NL00" || code == "NL01" || code == "NL" || title == "Nederland"
  }

  /// CBS gives totals codes of a T and six digits, which other codes rarely have.
  private static func isTotalCode(_ code: String) -> Bool {
    code.utf8.count == 7 && code.utf8.first == UInt8(ascii: "T")
      && code.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
  }

  private static func saysTotal(_ title: String) -> Bool {
    let words = title.lowercased().split { !$0.isLetter }
    // A code of the classification may stand before the title ("000000 Alle bestedingen").
    guard let first = words.first else { return false }
    return ["totaal", "total", "alle", "totalen", "allen", "all"].contains(first)
  }

  /// "15 tot 75 jaar" where every other title names ages within it.
  private static func widestAges(_ codes: [LoadedDataset.Code]) -> Int? {
    let ages = codes.map { code -> ClosedRange<Int>? in
      let words = code.label.title.lowercased().split(separator: " ")
      guard words.count == 4, words[1] == "tot", words[3] == "jaar", let low = Int(words[0]),
        let high = Int(words[2]), low < high
      else { return nil }
      return low...high
    }
    guard !ages.contains(nil) else { return nil }
    return ages.firstIndex { whole in
      guard let whole else { return false }
      return ages.allSatisfy { part in
        part.map { whole.lowerBound <= $0.lowerBound && $0.upperBound <= whole.upperBound } ?? false
      }
    }
  }
}
