// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The month or the day of each year that a series of years is of, where its title says so: "Banen van werknemers in
/// december", "Leerlingen op 1 oktober".
struct YearlyMoment: Sendable, Hashable {
  private var month: Int
  private var day: Int?

  /// The moment that `title` names; nil where it names none, or more than one month.
  init?(_ title: [Word]) {
    let months = title.indices.filter { MonthNames.number(of: title[$0]) != nil }
    guard months.count == 1, let index = months.first, index > title.startIndex,
      let month = MonthNames.number(of: title[index])
    else { return nil }
    let before = title[index - 1]
    self.month = month
    if let number = before.number {
      guard (1...31).contains(number) else { return nil }
      day = number
    } else if before.is("in") || before.is("eind") {
      day = nil
    } else {
      return nil
    }
  }

  /// The year whose value is of `point`: that of December 2017 is 2017's; any other point stays as it is.
  func year(of point: TimePoint) -> TimePoint {
    switch point {
    case .month(let year, month): .year(year)
    case .day(let year, month, let number) where day == nil || day == number: .year(year)
    default: point
    }
  }
}
