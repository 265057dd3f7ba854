// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// One official value on its way into or out of the store: 24 bytes, labels by number.
struct Cell: Sendable, Hashable {
  /// What a cell holds; the raw value is stored in two bits.
  enum Kind: UInt8, Sendable {
    /// A number.
    case value
    /// A number withheld within the interval of its note.
    case masked
    /// No number, for the reason of its note.
    case missing
    /// Nothing any more: an earlier vintage had this cell.
    case gone
  }

  /// The digits: the value is `mantissa` × 10^-`places`.
  var mantissa: Int64
  /// The series, numbered within one import; not stored with the cell.
  var series: UInt32
  /// The period's number within its dataset.
  var period: UInt32
  /// How many digits of the mantissa stand after the decimal point.
  var places: UInt8
  /// What it holds.
  var kind: Kind
  /// The cell's own status, by its place in `Observation.Status.allCases` plus one; 0 leaves it to
  /// the period.
  var status: UInt8
  /// The note that explains a masked or missing cell.
  var note: UInt8

  /// A cell of no series yet.
  init(
    _ kind: Kind, mantissa: Int64 = 0, places: UInt8 = 0, status: UInt8 = 0, note: UInt8 = 0,
    series: UInt32 = 0, period: UInt32 = 0
  ) {
    self.mantissa = mantissa
    self.series = series
    self.period = period
    self.places = places
    self.kind = kind
    self.status = status
    self.note = note
  }

  /// The place by which cells are sorted.
  var key: UInt64 { UInt64(series) << 32 | UInt64(period) }

  /// Whether two cells of one place say the same.
  func saysSame(as other: Cell) -> Bool {
    guard kind == other.kind, status == other.status else { return false }
    if kind == .value {
      return exact == other.exact
    }
    return note == other.note
  }

  /// The value, before the scale of its unit.
  var exact: ExactDecimal { ExactDecimal(Int128(mantissa), exponent: -Int(places)) }

  /// The number of a status as cells keep it.
  static func number(of status: Observation.Status) -> UInt8 {
    UInt8((Observation.Status.allCases.firstIndex(of: status) ?? 0) + 1)
  }

  /// The status of that number, or nil for 0.
  static func status(_ number: UInt8) -> Observation.Status? {
    let all = Observation.Status.allCases
    return number > 0 && Int(number) <= all.count ? all[Int(number) - 1] : nil
  }
}

extension Cell {
  /// Reads a decimal number from bytes: sign, digits, one decimal mark, an exponent; nil when it is
  /// anything else.
  ///
  /// With `decimals` the number is rounded to as many places, halves away from zero: what lies
  /// beyond what the publisher states is noise of binary floating point (7888.2001953125).
  init?(
    number bytes: UnsafeBufferPointer<UInt8>, decimals: Int?, mark: UInt8 = UInt8(ascii: "."),
    grouping: UInt8? = nil
  ) {
    var mantissa: Int64 = 0
    var places = 0
    var inFraction = false
    var digits = 0
    var roundUp: Bool?
    var index = 0
    var exponent = 0
    let negative = bytes.first == UInt8(ascii: "-")
    if negative || bytes.first == UInt8(ascii: "+") { index = 1 }
    scan: while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 48...57:
        digits += 1
        if inFraction, places >= 18 || mantissa > (Int64.max - 9) / 10 {
          if roundUp == nil { roundUp = byte >= 53 }
        } else {
          let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
          let (sum, carry) = product.addingReportingOverflow(Int64(byte) - 48)
          guard !overflow, !carry else { return nil }
          mantissa = sum
          if inFraction { places += 1 }
        }
      case mark where !inFraction: inFraction = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        let rest = UnsafeBufferPointer(rebasing: bytes[(index + 1)...])
        guard let power = Int(String(decoding: rest, as: UTF8.self)), abs(power) < 40 else {
          return nil
        }
        exponent = power
        break scan
      default:
        guard byte == grouping, !inFraction, digits > 0 else { return nil }
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if roundUp == true, mantissa < .max { mantissa += 1 }
    var wide = Int(places) - exponent
    while wide < 0 {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      mantissa = product
      wide += 1
    }
    guard wide <= 60 else { return nil }
    if let decimals { Self.round(&mantissa, &wide, to: decimals) }
    self.init(.value, mantissa: negative ? -mantissa : mantissa, places: UInt8(wide))
  }

  private static func round(_ mantissa: inout Int64, _ places: inout Int, to decimals: Int) {
    var last: Int64 = 0
    while places > decimals {
      last = mantissa % 10
      mantissa /= 10
      places -= 1
    }
    if last >= 5 { mantissa += 1 }
    while places < decimals {
      let (product, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      guard !overflow else { return }
      mantissa = product
      places += 1
    }
  }
}
