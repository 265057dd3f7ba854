// SPDX-License-Identifier: EUPL-1.2

/// A number as the text wrote it: its exact value and how precisely it was written.
///
/// `6,10` and `6,1` have one value and two precisions; the precision decides how far an official
/// figure may lie from it.
public struct Numeral: Sendable, Hashable {
  /// How a number was written.
  public enum Form: UInt8, Sendable, Hashable {
    /// Digits, with or without a word of magnitude: `12.500`, `2,3 miljard`.
    case digits
    /// Words: `vijfentwintig`.
    case words
    /// A fraction in words or as parts of a whole: `de helft`, `een op de drie`, `10 van de 11`.
    case fraction
  }

  /// The exact value, magnitude multiplied out: 2300000000 for `2,3 miljard`.
  public var value: ExactDecimal
  /// The power of ten of the last digit written, magnitude included: -1 for `19,2`, 5 for `18,0
  /// miljoen`, 6 for `18 miljoen`.
  public var lastPlace: Int
  /// Whether digits after a decimal comma were written, so that a trailing zero counts: true for
  /// `18,0 miljoen`.
  public var hasFraction: Bool
  /// How it was written.
  public var form: Form

  /// A numeral of `value` whose last digit has place 10^`lastPlace`.
  public init(
    _ value: ExactDecimal, lastPlace: Int? = nil, hasFraction: Bool = false, form: Form = .digits
  ) {
    self.value = value
    self.lastPlace = lastPlace ?? min(0, value.exponent)
    self.hasFraction = hasFraction
    self.form = form
  }

  /// The numeral times 10^`power`: what a magnitude (`miljoen`) or a stated scale (`x € 1.000`)
  /// does to it.
  public func scaled(byTenTo power: Int) -> Numeral {
    Numeral(
      ExactDecimal(value.mantissa, exponent: value.exponent + power),
      lastPlace: lastPlace + power, hasFraction: hasFraction, form: form)
  }

  /// The numeral with the other sign.
  public var negated: Numeral {
    Numeral(-value, lastPlace: lastPlace, hasFraction: hasFraction, form: form)
  }
}
