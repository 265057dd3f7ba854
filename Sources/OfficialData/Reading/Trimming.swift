// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    var view = Substring(self)
    while view.first?.isWhitespace == true { view.removeFirst() }
    while view.last?.isWhitespace == true { view.removeLast() }
    return String(view)
  }
}

extension CalendarDay {
  /// The day at the start of a time stamp: `2026-07-16T06:30:00+02:00`; nil where there is none.
  init?(prefixOf text: String?) {
    guard let text, case .day(let year, let month, let day)? = TimePoint(text.prefix(10)) else {
      return nil
    }
    self.init(year, month, day)
  }
}
