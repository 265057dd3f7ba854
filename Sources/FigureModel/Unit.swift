// SPDX-License-Identifier: EUPL-1.2

/// What a quantity is measured in; the codes are those of the output files.
///
/// Magnitudes are never part of a unit: `2,3 miljard euro` is 2300000000 EUR.
public enum Unit: Sendable, Hashable {
  /// A share of a hundred.
  case percent
  /// A difference between two shares.
  case percentagePoint
  /// A share of a thousand.
  case permille
  /// A ratio: `verdubbeld` is 2.
  case factor
  /// An index number against a base.
  case index
  /// Full-time equivalents.
  case fte
  /// Things counted; a figure names them in `counted`.
  case count
  /// A duration.
  case time(TimeUnit)
  /// Money, by ISO 4217 code (`EUR`; `NLG` for the guilder).
  case currency(String)
  /// A physical unit, by UCUM code (`km`, `kW.h`).
  case physical(String)

  /// A unit of time, also the denominator of a rate.
  public enum TimeUnit: String, Sendable, Hashable, CaseIterable {
    /// A year.
    case year
    /// A month.
    case month
    /// A week.
    case week
    /// A day.
    case day
    /// An hour.
    case hour
    /// A minute.
    case minute
    /// A second.
    case second
  }

  /// The euro.
  public static let euro = Unit.currency("EUR")

  /// The code in output files.
  public var code: String {
    switch self {
    case .percent: "percent"
    case .percentagePoint: "percentage_point"
    case .permille: "permille"
    case .factor: "factor"
    case .index: "index"
    case .fte: "fte"
    case .count: "count"
    case .time(let unit): unit.rawValue
    case .currency(let code), .physical(let code): code
    }
  }

  /// The unit that `code` stands for.
  ///
  /// Three capitals are a currency; what no other case claims is a physical unit.
  public init(code: String) {
    switch code {
    case "percent": self = .percent
    case "percentage_point": self = .percentagePoint
    case "permille": self = .permille
    case "factor": self = .factor
    case "index": self = .index
    case "fte": self = .fte
    case "count": self = .count
    default:
      if let unit = TimeUnit(rawValue: code) {
        self = .time(unit)
      } else if code.utf8.count == 3, code.utf8.allSatisfy({ (65...90).contains($0) }) {
        self = .currency(code)
      } else {
        self = .physical(code)
      }
    }
  }
}

extension Unit {
  /// The power of ten that turns a value in this unit into one in `other`: 3 from tonnes to kilograms; nil where the two
  /// measure different things or no power of ten does.
  public func powerOfTen(to other: Unit) -> Int? {
    if self == other { return 0 }
    guard case .physical(let one) = self, case .physical(let two) = other,
      let family = Self.decimalFamilies.first(where: { $0[one] != nil && $0[two] != nil }),
      let from = family[one], let to = family[two]
    else { return nil }
    return from - to
  }

  /// Units of one kind with their powers of ten.
  private static let decimalFamilies: [[String: Int]] = [
    ["g": -3, "kg": 0, "t": 3, "kt": 6, "Mt": 9],
    ["W": 0, "kW": 3, "MW": 6, "GW": 9],
    ["W.h": 0, "kW.h": 3, "MW.h": 6, "GW.h": 9, "TW.h": 12],
    ["J": 0, "kJ": 3, "MJ": 6, "GJ": 9, "TJ": 12, "PJ": 15],
    ["mm": -3, "cm": -2, "m": 0, "km": 3],
    ["m2": 0, "ar": 2, "ha": 4, "km2": 6],
    ["L": 0, "hL": 2, "m3": 3],
  ]
}
