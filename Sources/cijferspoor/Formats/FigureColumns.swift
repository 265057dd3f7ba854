// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A figure as a row of comma-separated values, under the names of the record's keys.
enum FigureColumns {
  static let header = [
    "doc", "page", "start", "end", "kind", "value", "min", "max", "from", "to", "by", "by_min",
    "by_max", "by_unit", "unit",
    "counted", "per", "direction", "approximation", "modality", "period_start", "period_end",
    "subject", "quote", "rule",
    "confidence", "id",
  ]

  static func row(_ figure: Figure) -> [String] {
    let (value, min, max) = numbers(figure.amount)
    let (by, byMin, byMax) = numbers(figure.by?.amount)
    return [
      figure.document, figure.locator?.page.map(String.init) ?? "", String(figure.span.start),
      String(figure.span.end),
      figure.kind.rawValue, value, min, max, number(figure.from), number(figure.to), by, byMin,
      byMax,
      figure.by?.unit?.code ?? "", figure.unit?.code ?? "", figure.counted ?? "", figure.per ?? "",
      figure.direction?.rawValue ?? "", figure.approximation?.rawValue ?? "",
      figure.modality?.rawValue ?? "",
      figure.period?.start?.description ?? "", figure.period?.end?.description ?? "",
      figure.subject ?? "", figure.quote,
      figure.rule, ExactDecimal(Int128(figure.confidence), exponent: -2).description, figure.id,
    ]
  }

  private static func numbers(_ amount: Quantity.Amount?) -> (String, String, String) {
    switch amount {
    case .single(let numeral)?: (number(numeral), "", "")
    case .range(let low, let high)?: ("", number(low), number(high))
    case nil: ("", "", "")
    }
  }

  private static func number(_ numeral: Numeral?) -> String { numeral?.value.description ?? "" }
}
