// SPDX-License-Identifier: EUPL-1.2

/// A point in time as coarse as it was written: a year, a school year, a quarter, a month or a day.
public enum TimePoint: Sendable, Hashable {
  /// A calendar or budget year: `2023`.
  case year(Int)
  /// The school year that starts in August of the year given: `2019/2020` starts in 2019.
  case schoolYear(Int)
  /// A quarter from 1 to 4: `2023-Q2`.
  case quarter(Int, Int)
  /// A month from 1 to 12: `2023-06`.
  case month(Int, Int)
  /// A day: `2023-06-30`.
  case day(Int, Int, Int)

  /// The year in which it starts.
  public var startYear: Int {
    switch self {
    case .year(let year), .schoolYear(let year), .quarter(let year, _), .month(let year, _),
      .day(let year, _, _):
      year
    }
  }

  /// The same part of another year: `2023-Q2` two years back is `2021-Q2`; a leap day becomes the 28th.
  public func shifted(byYears years: Int) -> TimePoint {
    switch self {
    case .year(let year): .year(year + years)
    case .schoolYear(let year): .schoolYear(year + years)
    case .quarter(let year, let quarter): .quarter(year + years, quarter)
    case .month(let year, let month): .month(year + years, month)
    case .day(let year, let month, let day):
      .day(year + years, month, min(day, CalendarDay.days(in: month, of: year + years)))
    }
  }

  /// The month that lies `months` further than month `month` of `year`; a negative number goes back.
  public static func month(_ year: Int, _ month: Int, shiftedBy months: Int) -> TimePoint {
    let count = year * 12 + month - 1 + months
    return .month(count / 12, count % 12 + 1)
  }

  /// The first day in it: year, month and day.
  public var firstDay: CalendarDay {
    switch self {
    case .year(let year): CalendarDay(year, 1, 1)
    case .schoolYear(let year): CalendarDay(year, 8, 1)
    case .quarter(let year, let quarter): CalendarDay(year, quarter * 3 - 2, 1)
    case .month(let year, let month): CalendarDay(year, month, 1)
    case .day(let year, let month, let day): CalendarDay(year, month, day)
    }
  }

  /// The last day in it.
  public var lastDay: CalendarDay {
    switch self {
    case .year(let year): CalendarDay(year, 12, 31)
    case .schoolYear(let year): CalendarDay(year + 1, 7, 31)
    case .quarter(let year, let quarter): CalendarDay.last(of: year, quarter * 3)
    case .month(let year, let month): CalendarDay.last(of: year, month)
    case .day(let year, let month, let day): CalendarDay(year, month, day)
    }
  }
}

extension TimePoint: CustomStringConvertible {
  /// The form in output files: `2023`, `2019/2020`, `2023-Q2`, `2023-06` or `2023-06-30`.
  public var description: String {
    switch self {
    case .year(let year): String(year)
    case .schoolYear(let year): "\(year)/\(year + 1)"
    case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
    case .month(let year, let month): "\(year)-\(twoDigits(month))"
    case .day(let year, let month, let day): "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }
  }

  /// The point that `text` writes in the form of ``description``, or nil.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[range] {
        guard byte >= 48, byte <= 57 else { return nil }
        value = value * 10 + Int(byte) - 48
      }
      return value
    }
    guard let year = number(0..<4) else { return nil }
    switch bytes.count {
    case 4: self = .year(year)
    case 9 where bytes[4] == UInt8(ascii: "/"):
      guard number(5..<9) == year + 1 else { return nil }
      self = .schoolYear(year)
    case 7 where bytes[4] == UInt8(ascii: "-") && bytes[5] == UInt8(ascii: "Q"):
      guard let quarter = number(6..<7), (1...4).contains(quarter) else { return nil }
      self = .quarter(year, quarter)
    case 7 where bytes[4] == UInt8(ascii: "-"):
      guard let month = number(5..<7), (1...12).contains(month) else { return nil }
      self = .month(year, month)
    case 10 where bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-"):
      guard let month = number(5..<7), let day = number(8..<10),
        CalendarDay.exists(year, month, day)
      else { return nil }
      self = .day(year, month, day)
    default: return nil
    }
  }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
