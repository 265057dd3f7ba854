// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension Figure {
  /// How many digits its numbers are written with, zeros at their ends left out: those of both ends of a change together.
  var digits: Int {
    func count(_ numeral: Numeral?) -> Int {
      var digits = numeral?.value.magnitude.mantissa.description ?? ""
      while digits.last == "0" { digits.removeLast() }
      return digits.utf8.count
    }
    func count(_ amount: Quantity.Amount?) -> Int {
      if case .single(let numeral)? = amount { count(numeral) } else { 0 }
    }
    return max(count(amount), count(by?.amount), count(from) + count(to))
  }

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
