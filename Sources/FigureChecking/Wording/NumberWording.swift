// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Writes numbers, units and periods for readers.
struct NumberWording: Sendable {
  var language: CheckOptions.Language

  private var isDutch: Bool { language == .dutch }

  /// A number with separators and at least `places` decimals: `18.130.208`, `10,0`.
  func number(_ value: ExactDecimal, places: Int = 0) -> String {
    let text = value.magnitude.description.split(separator: ".", omittingEmptySubsequences: false)
    let written = text.count > 1 ? String(text[1]) : ""
    let fraction = written + String(repeating: "0", count: max(0, places - written.utf8.count))
    var whole = ""
    let digits = text.first.map(Array.init) ?? []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { whole.append(isDutch ? "." : ",") }
      whole.append(digit)
    }
    let sign = value.isNegative ? "-" : ""
    return fraction.isEmpty ? sign + whole : sign + whole + (isDutch ? "," : ".") + fraction
  }

  /// A number in its unit: `3,9%`, `€ 12`, `0,4 procentpunt`.
  func size(_ value: String, _ unit: Unit?) -> String {
    switch unit {
    case nil, .count, .index: value
    case .percent: value + "%"
    case .permille: value + "‰"
    case .percentagePoint: isDutch ? "\(value) procentpunt" : "\(value) percentage points"
    case .factor: isDutch ? "een factor \(value)" : "a factor of \(value)"
    case .fte: "\(value) fte"
    case .currency("EUR"): "€ \(value)"
    case .currency(let code): "\(code) \(value)"
    case .physical(let code): "\(value) \(code)"
    case .time(let unit): "\(value) \(duration(unit))"
    }
  }

  /// The words for a unit where no number stands before it: `in procent`, `als indexcijfer`; nil for a count, which its subject tells.
  func words(for unit: Unit) -> String? {
    switch unit {
    case .count: nil
    case .percent: isDutch ? "in procent" : "in percent"
    case .permille: isDutch ? "in promille" : "per mille"
    case .percentagePoint: isDutch ? "in procentpunten" : "in percentage points"
    case .factor: isDutch ? "als factor" : "as a factor"
    case .index: isDutch ? "als indexcijfer" : "as an index number"
    case .fte: "in fte"
    case .currency("EUR"): isDutch ? "in euro" : "in euros"
    case .currency(let code), .physical(let code): "in " + code
    case .time(let unit): "in " + duration(unit)
    }
  }

  /// An official value: the number itself where it is published, else the interval, shortened outwards.
  func official(_ part: ComparedPart, _ evidence: [Observation]) -> String {
    let interval = part.officialTerm.interval
    let single = evidence.count == 1 || !part.officialTerm.isCompound
    if single, let seen = evidence.first(where: { $0.interval == interval }), let value = seen.value
    {
      return size(number(value, places: max(0, -seen.lastPlace)), part.claim.unit)
    }
    let middle = (interval.low + interval.high) * ExactDecimal(5, exponent: -1)
    let step = interval.width.isZero ? -2 : leading(interval.width) - 1
    if leading(interval.width) < leading(middle) - 2 || interval.width.isZero {
      let shown = middle.rounded(toExponent: max(step, -2), .nearest)
      return size(number(shown), part.claim.unit)
    }
    let low = interval.low.rounded(toExponent: max(step, -2), .down)
    let high = interval.high.rounded(toExponent: max(step, -2), .up)
    return size(
      "\(number(low)) \(isDutch ? "tot" : "to") \(number(high))", part.claim.unit)
  }

  /// A period: `2025`, `het tweede kwartaal van 2026`, `mei 2026`.
  func period(_ point: TimePoint) -> String {
    switch point {
    case .year(let year): String(year)
    case .schoolYear(let year): (isDutch ? "schooljaar " : "school year ") + "\(year)-\(year + 1)"
    case .quarter(let year, let quarter):
      isDutch
        ? "het \(["eerste", "tweede", "derde", "vierde"][max(0, min(3, quarter - 1))]) kwartaal van \(year)"
        : "the \(["first", "second", "third", "fourth"][max(0, min(3, quarter - 1))]) quarter of \(year)"
    case .month(let year, let month): "\(monthName(month)) \(year)"
    case .day(let year, let month, let day): "\(day) \(monthName(month)) \(year)"
    }
  }

  private func monthName(_ month: Int) -> String {
    let names =
      isDutch
      ? [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
        "oktober", "november", "december",
      ]
      : [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ]
    return names[max(0, min(11, month - 1))]
  }

  private func duration(_ unit: Unit.TimeUnit) -> String {
    guard isDutch else { return unit.rawValue + "s" }
    return switch unit {
    case .year: "jaar"
    case .month: "maanden"
    case .week: "weken"
    case .day: "dagen"
    case .hour: "uur"
    case .minute: "minuten"
    case .second: "seconden"
    }
  }

  /// The power of ten of the leading digit.
  private func leading(_ value: ExactDecimal) -> Int {
    String(value.mantissa.magnitude).utf8.count + value.exponent - 1
  }
}
