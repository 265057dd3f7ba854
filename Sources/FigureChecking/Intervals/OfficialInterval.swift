// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension Observation {
  /// The widest interval that decimals, scale, declared rounding and masking allow; nil where there is no value.
  var interval: Interval? {
    if let masked { return masked }
    guard let value else { return nil }
    // A publisher that declares single units as its base of rounding counts exactly.
    if roundingBase == 1 { return Interval(value) }
    var margin = ExactDecimal.half(ofTenTo: lastPlace)
    if let roundingBase, roundingBase > 0 {
      margin = max(margin, ExactDecimal(Int128(roundingBase)) * ExactDecimal(5, exponent: -1))
    }
    return Interval(value - margin, value + margin)
  }
}
