// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// Dutch and English names of months.
enum MonthNames {
  /// The month that `word` names, from 1.
  static func number(of word: Word) -> Int? { numbers[word.letters] }

  private static let numbers: [[UInt8]: Int] = {
    let names: [[String]] = [
      ["januari", "january", "jan"], ["februari", "february", "feb"], ["maart", "march", "mrt"],
      ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
      ["augustus", "august", "aug"], ["september", "sept", "sep"], ["oktober", "october", "okt"],
      ["november", "nov"], ["december", "dec"],
    ]
    var numbers: [[UInt8]: Int] = [:]
    for (index, variants) in names.enumerated() {
      for name in variants { numbers[Array(name.utf8)] = index + 1 }
    }
    return numbers
  }()
}

extension CalendarDay {
  /// The first full date that a letter writes in its head: `20 juli 2026`.
  public static func first(inHeadOf text: String) -> CalendarDay? {
    let words = Words(Array(text.unicodeScalars.prefix(1500))[...]).list
    guard words.count >= 3 else { return nil }
    for index in 0..<(words.count - 2) {
      guard let day = words[index].number, let month = MonthNames.number(of: words[index + 1]),
        let year = words[index + 2].number, (1900...2100).contains(year),
        exists(year, month, day)
      else { continue }
      return CalendarDay(year, month, day)
    }
    return nil
  }
}
