// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Figures and official values in the words of a Dutch reader.
enum FigureText {
  /// A number with a decimal comma and points between thousands, with at least `decimals` decimals.
  static func number(_ value: ExactDecimal, decimals: Int = 0) -> String {
    let text = value.magnitude.description
    let parts = text.split(separator: ".")
    let digits = parts.first ?? "0"
    var whole = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index) % 3 == 0 && digits.count > 4 { whole += "." }
      whole.append(digit)
    }
    var fraction = parts.count > 1 ? String(parts[1].prefix(4)) : ""
    while fraction.count < decimals { fraction += "0" }
    return (value.isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "," + fraction)
  }

  /// A unit as it stands behind a number.
  static func unit(_ unit: Unit?, counted: String? = nil) -> String {
    switch unit {
    case nil: ""
    case .percent?: "%"
    case .percentagePoint?: " procentpunt"
    case .permille?: "‰"
    case .factor?: " keer"
    case .index?: " (index)"
    case .count?: counted.map { " " + $0 } ?? ""
    case .currency("EUR")?: " euro"
    case .time(let unit)?: " " + time(unit)
    case .some(let other): " " + other.code
    }
  }

  /// What a figure states: "19,2% → 20,4%", "+14%", "5–10%".
  static func value(of figure: Figure) -> String {
    let unit = unit(figure.unit, counted: figure.counted)
    var parts: [String] = []
    if let amount = figure.amount { parts.append(Self.amount(amount) + unit) }
    switch (figure.from, figure.to) {
    case (let from?, let to?):
      parts.append("\(number(from.value))\(unit) → \(number(to.value))\(unit)")
    case (let from?, nil): parts.append("van \(number(from.value))\(unit)")
    case (nil, let to?): parts.append("tot \(number(to.value))\(unit)")
    case (nil, nil): break
    }
    if let by = figure.by {
      let sign = figure.direction == .up ? "+" : figure.direction == .down ? "-" : ""
      parts.append(sign + amount(by.amount) + Self.unit(by.unit, counted: figure.counted))
    }
    if parts.isEmpty { parts.append(figure.direction.map(direction) ?? "") }
    let per = figure.per.map { " per " + (Unit.TimeUnit(rawValue: $0).map(time) ?? $0) } ?? ""
    return (figure.approximation.map { hedge($0) + " " } ?? "") + parts.joined(separator: ", ")
      + per
  }

  /// A period: "2020–2025", "sinds 2018", "2023".
  static func period(_ period: Period?) -> String {
    switch (period?.start, period?.end) {
    case (let start?, let end?) where start == end: start.description
    case (let start?, let end?): "\(start)–\(end)"
    case (let start?, nil): "sinds \(start)"
    case (nil, let end?): "tot \(end)"
    case (nil, nil): ""
    }
  }

  private static func amount(_ amount: Quantity.Amount) -> String {
    switch amount {
    case .single(let numeral): number(numeral.value)
    case .range(let low, let high): number(low.value) + "–" + number(high.value)
    }
  }

  private static func time(_ unit: Unit.TimeUnit) -> String {
    switch unit {
    case .year: "jaar"
    case .month: "maand"
    case .week: "week"
    case .day: "dag"
    case .hour: "uur"
    case .minute: "minuut"
    case .second: "seconde"
    }
  }

  private static func direction(_ direction: Figure.Direction) -> String {
    switch direction {
    case .up: "stijgt"
    case .down: "daalt"
    case .flat: "gelijk"
    }
  }

  private static func hedge(_ approximation: Quantity.Approximation) -> String {
    switch approximation {
    case .about: "circa"
    case .justOver: "ruim"
    case .justUnder: "bijna"
    case .moreThan: "meer dan"
    case .lessThan: "minder dan"
    case .atLeast: "minstens"
    case .atMost: "hooguit"
    }
  }
}
