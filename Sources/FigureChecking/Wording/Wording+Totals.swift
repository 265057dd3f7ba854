// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension Wording {
  /// The verdict on a total that its parts do not add up to.
  func wrongTotal(_ figure: Figure, _ fault: WrongTotal) -> Verdict {
    var verdict = Verdict(on: figure, .inconsistent, .arithmetic, confidence: 90)
    verdict.claimed = Verdict.Compared(claimsOf: figure)
    verdict.formula = fault.parts.map(\.description).joined(separator: " + ") + " = \(fault.sum)"
    let stated: ExactDecimal? =
      if case .single(let numeral)? = figure.amount { numeral.value } else { nil }
    let total = numbers.size(numbers.number(stated ?? 0), figure.unit)
    let sum = numbers.size(numbers.number(fault.sum), figure.unit)
    verdict.explanation = sentence(for: fault, total, sum)
    return verdict
  }

  private func sentence(for fault: WrongTotal, _ total: String, _ sum: String) -> String {
    let count = fault.parts.count
    switch fault.place {
    case .table:
      return isDutch
        ? "Strijdig met zichzelf: de tabel geeft \(total) als totaal, maar de \(count) delen zijn samen \(sum)."
        : "Inconsistent: the table gives \(total) as total, but its \(count) parts add up to \(sum)."
    case .sentence:
      return isDutch
        ? "Strijdig met zichzelf: de zin geeft \(total) als totaal, maar de \(count) delen zijn samen \(sum)."
        : "Inconsistent: the sentence gives \(total) as total, but its \(count) parts add up to \(sum)."
    case .remainder:
      return isDutch
        ? "Strijdig met zichzelf: \(total) zou de rest zijn, maar de \(count) delen zijn samen \(sum)."
        : "Inconsistent: \(total) is said to be the rest, but the \(count) parts add up to \(sum)."
    }
  }
}
