// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A date or stretch of time as its parts were written; a part that a range shares with its other end is missing.
struct DateShape {
  /// The tokens, article included only where it belongs to the name: "het derde kwartaal van 2016".
  var tokens: Range<Int>
  var year: Int?
  var month: Int?
  var day: Int?
  /// The stretch in its own right, where it is no year, month or day.
  var named: Period?
  /// Whether it points at a day that only the day of writing tells: "vandaag".
  var isRelative = false

  /// Whether it stands without the other end of a range.
  var isWhole: Bool { year != nil || named != nil }

  /// The stretch of time that it is; nil for one that no calendar tells, and for a date that does not exist.
  var period: Period? {
    if let named { return named }
    guard let year else { return nil }
    guard let month else { return Period(.year(year)) }
    guard let day else { return (1...12).contains(month) ? Period(.month(year, month)) : nil }
    return CalendarDay.exists(year, month, day) ? Period(.day(year, month, day)) : nil
  }

  /// The shape with the parts that it lacks taken from the end of its range.
  func completed(by other: DateShape) -> DateShape {
    var shape = self
    if shape.named == nil {
      shape.year = shape.year ?? other.year
      shape.month = shape.month ?? (day == nil ? nil : other.month)
    }
    return shape
  }
}
