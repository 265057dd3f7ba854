// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The periods that words name, read a second time: where a figure's own period is none of those in its clause, the clause
/// is another reading of it.
enum PeriodWords {
  /// The points in time that `words` name, in their order; a month or quarter without a year takes that of `year`.
  static func points(in words: ArraySlice<Word>, year: Int?) -> [TimePoint] {
    places(in: words, year: year).map(\.point)
  }

  /// The same, each with the words that name it.
  static func places(in words: ArraySlice<Word>, year: Int?) -> [(
    point: TimePoint, words: Range<Int>
  )] {
    var points: [(point: TimePoint, words: Range<Int>)] = []
    var index = words.startIndex
    while index < words.endIndex {
      let start = index
      func add(_ point: TimePoint) { points.append((point, start..<(index + 1))) }
      defer { index += 1 }
      let next = index + 1 < words.endIndex ? words[index + 1] : nil
      if let month = MonthNames.number(of: words[index]) {
        let own = next?.number.flatMap(Self.year)
        if own != nil { index += 1 }
        guard let year = own ?? year else { continue }
        // A day before the month makes it a date.
        let day = index > words.startIndex ? dayBefore(words, index, own != nil) : nil
        add(day.map { .day(year, month, $0) } ?? .month(year, month))
      } else if words[index].is("kwartaal"), index > words.startIndex,
        let quarter = ordinals[words[index - 1].text]
      {
        let rest = words[(index + 1)...].prefix(3)
        let own = rest.compactMap(\.number).compactMap(Self.year).first
        if let own {
          index = rest.first { $0.number == own }.flatMap { rest.firstIndex(of: $0) } ?? index
        }
        if let year = own ?? year { add(.quarter(year, quarter)) }
      } else if let first = words[index].number.flatMap(Self.year) {
        // A comma and a space divide two years; a hyphen or a slash joins them.
        if let next, let end = next.number, next.start - words[index].end != 2,
          end == first + 1 || end == (first + 1) % 100
        {
          index += 1
          add(.schoolYear(first))
        } else {
          add(.year(first))
        }
      }
    }
    return points
  }

  private static func dayBefore(_ words: ArraySlice<Word>, _ index: Int, _ hasYear: Bool) -> Int? {
    let month = hasYear ? index - 1 : index
    guard month > words.startIndex, let day = words[month - 1].number, (1...31).contains(day)
    else { return nil }
    return day
  }

  private static func year(_ number: Int) -> Int? {
    (1800...2200).contains(number) ? number : nil
  }

  private static let ordinals = [
    "eerste": 1, "1e": 1, "tweede": 2, "2e": 2, "derde": 3, "3e": 3, "vierde": 4, "4e": 4,
  ]
}
