// SPDX-License-Identifier: EUPL-1.2

// Operands come from text and official tables: at most 19 digits each, so sums and products fit in
// 128 bits. Where a hostile file makes them overflow, the result saturates to the precision at hand
// rather than trap: digits are dropped from the right.

extension ExactDecimal {
  /// Which way a quotient or a shortened number is rounded.
  public enum Rounding: Sendable {
    /// Towards negative infinity: the low end of an interval.
    case down
    /// Towards positive infinity: the high end of an interval.
    case up
    /// To the nearest; halves away from zero.
    case nearest
  }

  /// The sum.
  public static func + (lhs: ExactDecimal, rhs: ExactDecimal) -> ExactDecimal {
    if let (a, b) = aligned(lhs, rhs) {
      let (sum, overflow) = a.addingReportingOverflow(b)
      if !overflow { return ExactDecimal(sum, exponent: min(lhs.exponent, rhs.exponent)) }
    }
    // 36 digits of either leave room for their sum.
    let step = max(lhs.order, rhs.order) - 36
    let cut = (lhs.rounded(toExponent: step, .nearest), rhs.rounded(toExponent: step, .nearest))
    guard let (a, b) = aligned(cut.0, cut.1) else { return lhs.order >= rhs.order ? lhs : rhs }
    return ExactDecimal(a &+ b, exponent: min(cut.0.exponent, cut.1.exponent))
  }

  /// The difference.
  public static func - (lhs: ExactDecimal, rhs: ExactDecimal) -> ExactDecimal { lhs + -rhs }

  /// The number with the other sign.
  public static prefix func - (number: ExactDecimal) -> ExactDecimal {
    ExactDecimal(0 &- number.mantissa, exponent: number.exponent)
  }

  /// The product.
  public static func * (lhs: ExactDecimal, rhs: ExactDecimal) -> ExactDecimal {
    let (product, overflow) = lhs.mantissa.multipliedReportingOverflow(by: rhs.mantissa)
    if !overflow { return ExactDecimal(product, exponent: lhs.exponent + rhs.exponent) }
    let a = lhs.rounded(toExponent: lhs.order - 18, .nearest)
    let b = rhs.rounded(toExponent: rhs.order - 18, .nearest)
    return ExactDecimal(a.mantissa &* b.mantissa, exponent: a.exponent + b.exponent)
  }

  /// The quotient to `digits` digits after the decimal point, or nil for a division by zero.
  public func divided(by divisor: ExactDecimal, digits: Int = 12, _ rounding: Rounding)
    -> ExactDecimal?
  {
    guard !divisor.isZero else { return nil }
    // self / divisor × 10^digits as a ratio of two integers.
    var top = mantissa
    var bottom = divisor.mantissa
    let shift = exponent - divisor.exponent + digits
    if let scaled = shift >= 0 ? top.scaled(byTenTo: shift) : bottom.scaled(byTenTo: -shift) {
      if shift >= 0 { top = scaled } else { bottom = scaled }
      return ExactDecimal(Self.quotient(top, bottom, rounding), exponent: -digits)
    }
    return digits > 0 ? divided(by: divisor, digits: digits - 1, rounding) : nil
  }

  /// The number with no digits below 10^`exponent`.
  public func rounded(toExponent target: Int, _ rounding: Rounding) -> ExactDecimal {
    guard exponent < target else { return self }
    guard let step = Int128(1).scaled(byTenTo: target - exponent) else {
      let away = rounding == .up && mantissa > 0 ? 1 : rounding == .down && mantissa < 0 ? -1 : 0
      return ExactDecimal(Int128(away), exponent: target)
    }
    return ExactDecimal(Self.quotient(mantissa, step, rounding), exponent: target)
  }

  /// 10^`exponent`.
  public static func power(ofTen exponent: Int) -> ExactDecimal {
    ExactDecimal(1, exponent: exponent)
  }

  /// Half of 10^`exponent`: the rounding error of a number whose last digit has that place.
  public static func half(ofTenTo exponent: Int) -> ExactDecimal {
    ExactDecimal(5, exponent: exponent - 1)
  }

  private static func quotient(_ top: Int128, _ bottom: Int128, _ rounding: Rounding) -> Int128 {
    let (whole, rest) = top.quotientAndRemainder(dividingBy: bottom)
    guard rest != 0 else { return whole }
    let negative = (top < 0) != (bottom < 0)
    switch rounding {
    case .down: return negative ? whole - 1 : whole
    case .up: return negative ? whole : whole + 1
    case .nearest:
      let twice = rest.magnitude.multipliedReportingOverflow(by: 2)
      guard twice.overflow || twice.partialValue >= bottom.magnitude else { return whole }
      return negative ? whole - 1 : whole + 1
    }
  }
}
