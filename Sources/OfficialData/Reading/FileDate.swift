// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The day that a file's name tells.
enum FileDate {
  /// The day in a name: `2026-01-31`, `20260131`, or as StatLine stamps its downloads
  /// `31012026_104500`; nil where it tells none, or of a span of years.
  static func find(in name: String) -> CalendarDay? {
    let parts = name.split { !$0.isASCII || !$0.isNumber }.map(String.init)
    var found: [CalendarDay] = []
    for (index, part) in parts.enumerated() {
      let next = index + 1 < parts.count ? parts[index + 1] : ""
      switch part.count {
      case 8:
        // Day first only where the time of day follows, which no other writing has.
        let stamped =
          next.count == 6 ? day(part.suffix(4), part.dropFirst(2).prefix(2), part.prefix(2)) : nil
        found += [stamped ?? day(part.prefix(4), part.dropFirst(4).prefix(2), part.suffix(2))]
          .compactMap { $0 }
      case 4 where next.count == 2 && index + 2 < parts.count && parts[index + 2].count == 2:
        // The marks between have to be hyphens, or two years and a number would do.
        guard name.contains("\(part)-\(next)-\(parts[index + 2])") else { continue }
        found += [day(part[...], next[...], parts[index + 2][...])].compactMap { $0 }
      default: continue
      }
    }
    return Set(found).count == 1 ? found.first : nil
  }

  private static func day(_ year: Substring, _ month: Substring, _ day: Substring) -> CalendarDay? {
    guard let year = Int(year), let month = Int(month), let day = Int(day),
      (1990...2099).contains(year), CalendarDay.exists(year, month, day)
    else { return nil }
    return CalendarDay(year, month, day)
  }
}
