// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension Wording {
  /// The value of a neighbouring period.
  func neighbour(_ value: Interval, _ unit: Unit?, _ point: TimePoint) -> String {
    "\(numbers.period(point)): \(numbers.middle(value, unit))"
  }

  /// That another base turns a change round.
  func otherBase(_ base: TimePoint, rises: Bool) -> String {
    let period = numbers.period(base)
    guard isDutch else {
      return "against \(period) it is a \(rises ? "rise" : "fall")"
    }
    return "ten opzichte van \(period) is het een \(rises ? "stijging" : "daling")"
  }

  /// The first and the last value of a series.
  func longTrend(
    from start: Interval, _ first: TimePoint, to end: Interval, _ last: TimePoint, _ unit: Unit?
  ) -> String {
    let (low, high) = (numbers.middle(start, unit), numbers.middle(end, unit))
    return isDutch
      ? "van \(low) in \(numbers.period(first)) naar \(high) in \(numbers.period(last))"
      : "from \(low) in \(numbers.period(first)) to \(high) in \(numbers.period(last))"
  }

  /// The sentence for an indicator that a document gives two values.
  func repeated(_ mine: String, _ other: String) -> String {
    isDutch
      ? "Strijdig met zichzelf: het document noemt hier \(mine) en elders \(other) voor hetzelfde."
      : "Inconsistent: the document gives \(mine) here and \(other) elsewhere for the same thing."
  }

  /// The sentence for a figure that differs from the table of its own document.
  func unlikeTable(_ mine: String, _ cell: String) -> String {
    isDutch
      ? "Strijdig met zichzelf: de tekst noemt hier \(mine), de tabel van het document zelf geeft daarvoor \(cell)."
      : "Inconsistent: the text gives \(mine) here, the document's own table gives \(cell) for it."
  }
}

extension NumberWording {
  /// The middle of an interval, to the precision that its width allows.
  func middle(_ value: Interval, _ unit: Unit?) -> String {
    let middle = (value.low + value.high) * ExactDecimal(5, exponent: -1)
    guard !value.width.isZero else { return size(number(middle), unit) }
    let digits = String(value.width.mantissa.magnitude).utf8.count + value.width.exponent - 1
    let shown = middle.rounded(toExponent: digits, .nearest)
    return size(number(shown, places: max(0, -digits)), unit)
  }
}
