// SPDX-License-Identifier: EUPL-1.2

/// A day of the Gregorian calendar.
public struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// The day of that year, month and day of the month.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The last day of a month.
  public static func last(of year: Int, _ month: Int) -> CalendarDay {
    CalendarDay(year, month, days(in: month, of: year))
  }

  /// Whether such a day is in the calendar.
  public static func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    (1...12).contains(month) && day >= 1 && day <= days(in: month, of: year)
  }

  /// Whether `lhs` is the earlier day.
  public static func < (lhs: CalendarDay, rhs: CalendarDay) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }

  /// The day as `2023-06-30`.
  public var description: String { "\(year)-\(twoDigits(month))-\(twoDigits(day))" }

  /// How many days a month has.
  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
