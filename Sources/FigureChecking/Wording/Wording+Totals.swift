// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension Wording {
  /// The verdict on a total that its parts do not add up to.
  func wrongTotal(_ figure: Figure, _ fault: TableTotals.Fault, _ items: [PlannedFigure]) -> Verdict
  {
    var verdict = Verdict(on: figure, .inconsistent, .arithmetic, confidence: 90)
    verdict.claimed = Verdict.Compared(claimsOf: figure)
    let parts = fault.parts.compactMap { index -> ExactDecimal? in
      guard items.indices.contains(index), case .single(let part)? = items[index].record.amount
      else { return nil }
      return part.value
    }
    verdict.formula = parts.map(\.description).joined(separator: " + ") + " = \(fault.sum)"
    let stated: ExactDecimal? =
      if case .single(let numeral)? = figure.amount { numeral.value } else { nil }
    let total = numbers.size(numbers.number(stated ?? 0), figure.unit)
    let sum = numbers.size(numbers.number(fault.sum), figure.unit)
    verdict.explanation =
      isDutch
      ? "Strijdig met zichzelf: de tabel geeft \(total) als totaal, maar de \(parts.count) delen zijn samen \(sum)."
      : "Inconsistent: the table gives \(total) as total, but its \(parts.count) parts add up to \(sum)."
    return verdict
  }
}
