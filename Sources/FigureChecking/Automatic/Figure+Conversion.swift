// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension Figure {
  /// The figure in `other`, where a power of ten lies between it and the figure's own unit: "12 megaton" in kilograms.
  func converted(to other: Unit) -> Figure {
    var figure = self
    if let power = unit?.powerOfTen(to: other), power != 0 {
      figure.unit = other
      figure.amount = amount?.scaled(byTenTo: power)
      figure.from = from?.scaled(byTenTo: power)
      figure.to = to?.scaled(byTenTo: power)
    }
    if let by, let power = by.unit?.powerOfTen(to: other), power != 0 {
      figure.by?.unit = other
      figure.by?.amount = by.amount.scaled(byTenTo: power)
    }
    return figure
  }
}

extension Quantity.Amount {
  fileprivate func scaled(byTenTo power: Int) -> Quantity.Amount {
    switch self {
    case .single(let numeral): .single(numeral.scaled(byTenTo: power))
    case .range(let low, let high):
      .range(low.scaled(byTenTo: power), high.scaled(byTenTo: power))
    }
  }
}
