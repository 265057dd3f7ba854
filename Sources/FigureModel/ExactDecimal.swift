// SPDX-License-Identifier: EUPL-1.2

/// An exact decimal number: a mantissa times a power of ten, kept in lowest terms.
///
/// Two decimals are equal when their values are: `6,10` and `6,1` give the same one. What the text
/// wrote (the `0` of `6,10`) is kept by ``Numeral``, which wraps a decimal.
public struct ExactDecimal: Sendable, Hashable, Comparable {
  /// All significant digits, signed; never a multiple of ten unless zero.
  public let mantissa: Int128
  /// The power of ten that the mantissa is multiplied by; zero when the mantissa is.
  public let exponent: Int

  /// The number zero.
  public static let zero = ExactDecimal(0)

  /// A decimal of `mantissa` × 10^`exponent`, put in lowest terms.
  public init(_ mantissa: Int128, exponent: Int = 0) {
    guard mantissa != 0 else {
      self.mantissa = 0
      self.exponent = 0
      return
    }
    var exponent = exponent
    // Nearly every number has room in 64 bits, which are divided far sooner than 128.
    if var small = Int64(exactly: mantissa) {
      while small % 10 == 0 {
        small /= 10
        exponent += 1
      }
      self.mantissa = Int128(small)
    } else {
      var mantissa = mantissa
      while mantissa % 10 == 0 {
        mantissa /= 10
        exponent += 1
      }
      self.mantissa = mantissa
    }
    self.exponent = exponent
  }

  /// The decimal that `text` writes with an optional sign, a point before the fraction and an
  /// optional exponent; nil when it is anything else or has more digits than 128 bits hold.
  public init?(_ text: some StringProtocol) {
    var mantissa: Int128 = 0
    var exponent = 0
    var negative = false
    var digits = 0
    var inFraction = false
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()
    if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
      negative = next == UInt8(ascii: "-")
      next = bytes.next()
    }
    scan: while let byte = next {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int128(byte &- 48))
        guard !overflow, !carry else { return nil }
        mantissa = sum
        digits += 1
        if inFraction { exponent -= 1 }
      case UInt8(ascii: ".") where !inFraction:
        inFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        break scan
      default:
        return nil
      }
      next = bytes.next()
    }
    guard digits > 0 else { return nil }
    if next != nil {
      var rest: [UInt8] = []
      while let byte = bytes.next() { rest.append(byte) }
      guard let power = Int(String(decoding: rest, as: UTF8.self)), abs(power) < 1000 else {
        return nil
      }
      exponent += power
    }
    self.init(negative ? -mantissa : mantissa, exponent: exponent)
  }

  /// Whether the number is below zero.
  public var isNegative: Bool { mantissa < 0 }

  /// Whether the number is zero.
  public var isZero: Bool { mantissa == 0 }

  /// The number without its sign.
  public var magnitude: ExactDecimal { mantissa < 0 ? -self : self }

  /// How many digits stand after the decimal point when written out in full.
  public var fractionDigits: Int { max(0, -exponent) }

  /// The nearest binary floating-point number, for charts and thresholds; never for a verdict.
  public var approximateValue: Double {
    // The decimal text is the one correctly rounded way from an exact decimal to a double.
    Double(description) ?? .nan
  }

  /// Whether `lhs` is the smaller number.
  public static func < (lhs: ExactDecimal, rhs: ExactDecimal) -> Bool {
    if lhs.mantissa.signum() != rhs.mantissa.signum() { return lhs.mantissa < rhs.mantissa }
    if let (a, b) = aligned(lhs, rhs) { return a < b }
    // Too far apart to align in 128 bits: the number of digits decides, else the first 36 of them.
    if lhs.order == rhs.order {
      let place = lhs.order - 36
      let cut = (lhs.rounded(toExponent: place, .nearest), rhs.rounded(toExponent: place, .nearest))
      if let (a, b) = aligned(cut.0, cut.1) { return a < b }
    }
    let larger = lhs.order > rhs.order
    return lhs.isNegative ? larger : !larger
  }

  /// The power of ten of the leading digit.
  var order: Int { String(mantissa.magnitude).utf8.count + exponent }

  /// The mantissas of both numbers on the smaller exponent, or nil when they do not fit in 128
  /// bits.
  static func aligned(_ lhs: ExactDecimal, _ rhs: ExactDecimal) -> (Int128, Int128)? {
    let shared = min(lhs.exponent, rhs.exponent)
    guard let a = lhs.mantissa.scaled(byTenTo: lhs.exponent - shared),
      let b = rhs.mantissa.scaled(byTenTo: rhs.exponent - shared)
    else { return nil }
    return (a, b)
  }
}

extension Int128 {
  /// The number times 10^`power`, or nil when that overflows.
  func scaled(byTenTo power: Int) -> Int128? {
    guard power <= 38 else { return self == 0 ? 0 : nil }
    var result = self
    for _ in 0..<Swift.max(0, power) {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number written out with a point before the fraction and no exponent, as JSON wants it.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let sign = isNegative ? "-" : ""
    if exponent >= 0 { return sign + digits + String(repeating: "0", count: isZero ? 0 : exponent) }
    let fraction = -exponent
    if digits.utf8.count > fraction {
      return sign + digits.dropLast(fraction) + "." + digits.suffix(fraction)
    }
    return sign + "0." + String(repeating: "0", count: fraction - digits.utf8.count) + digits
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int64) {
    self.init(Int128(value))
  }
}
