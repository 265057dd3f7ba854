// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

extension Figure {
  /// The figure's meaning as one short line, by which examples say what they expect.
  ///
  /// `change 19.2 → 20.4 percent, up, 2020…2025`; `level 5…10 EUR, about, target`; `change by 14 percent of fte, up`.
  public var summary: String {
    var size: [String] = [kind.rawValue]
    if let amount { size.append(amount.summary) }
    if from != nil || to != nil {
      size.append("\(from?.value.description ?? "") → \(to?.value.description ?? "")")
    }
    if amount != nil || from != nil || to != nil, let unit { size.append(unit.code) }
    if let by {
      size.append("by \(by.amount.summary)")
      if let code = by.unit?.code { size.append(code) }
      if amount == nil, from == nil, to == nil, let unit, unit != by.unit {
        size.append("of \(unit.code)")
      }
    }
    if let per { size.append("per \(per)") }
    var parts = [size.joined(separator: " ").replacingDoubleSpaces]
    if let direction { parts.append(direction.rawValue) }
    if let approximation { parts.append(approximation.rawValue) }
    if let modality { parts.append(modality.rawValue) }
    if let period {
      let start = period.start?.description ?? ""
      parts.append(period.isPoint ? start : "\(start)…\(period.end?.description ?? "")")
    }
    return parts.joined(separator: ", ")
  }
}

extension Quantity.Amount {
  /// The size, or its two ends with an ellipsis between them; endless fractions cut to four digits.
  var summary: String {
    func short(_ numeral: Numeral) -> String {
      numeral.value.rounded(toExponent: -4, .nearest).description
    }
    return switch self {
    case .single(let numeral): short(numeral)
    case .range(let low, let high): "\(short(low))…\(short(high))"
    }
  }
}

extension String {
  fileprivate var replacingDoubleSpaces: String {
    split(separator: " ").joined(separator: " ")
  }
}
