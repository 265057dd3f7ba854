// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@Suite struct TimePointTests {
  @Test(arguments: ["2023", "2019/2020", "2023-Q2", "2023-06", "2024-02-29"])
  func roundTrips(_ text: String) {
    #expect(TimePoint(text)?.description == text)
  }

  @Test(arguments: ["", "23", "2019/2021", "2023-Q5", "2023-13", "2023-02-29", "2023-6"])
  func refuses(_ text: String) {
    #expect(TimePoint(text) == nil)
  }

  @Test func knowsItsDays() {
    #expect(TimePoint.schoolYear(2019).lastDay == CalendarDay(2020, 7, 31))
    #expect(TimePoint.quarter(2024, 1).lastDay == CalendarDay(2024, 3, 31))
    #expect(TimePoint.month(2024, 2).lastDay == CalendarDay(2024, 2, 29))
  }
}
