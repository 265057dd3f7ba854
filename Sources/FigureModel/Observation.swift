// SPDX-License-Identifier: EUPL-1.2

/// A code of a publisher's classification and its title.
public struct CodedLabel: Sendable, Hashable {
  /// The publisher's code (`M000238`, `T001112`).
  public var code: String
  /// Its title; of a measure with the titles of its groups before it ("Werkloosheidspercentage;
  /// Seizoengecorrigeerd").
  public var title: String

  /// A code with its title.
  public init(code: String, title: String) {
    self.code = code
    self.title = title
  }
}

/// One official value: what every source format becomes.
public struct Observation: Sendable, Hashable {
  /// How settled a value is.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Final, as far as the publisher says.
    case final
    /// Provisional.
    case provisional
    /// Revised and still not final ("nader voorlopig").
    case revised
    /// Withheld below a threshold; `masked` tells the interval it may have.
    case masked
    /// No value: it cannot occur, is unknown or not yet published.
    case missing
  }

  /// A dimension and the code it is fixed at.
  public struct Coordinate: Sendable, Hashable {
    /// The dimension's identifier (`RegioS`).
    public var dimension: String
    /// The code and its title.
    public var value: CodedLabel

    /// `dimension` fixed at `value`.
    public init(dimension: String, value: CodedLabel) {
      self.dimension = dimension
      self.value = value
    }
  }

  /// The dataset (`cbs:80590ned`; a file's stem where it has no identifier of its own).
  public var dataset: String
  /// The measure.
  public var measure: CodedLabel
  /// Every dimension but time, in the dataset's order.
  public var coordinates: [Coordinate]
  /// The source's own code for the period and its title.
  public var periodLabel: CodedLabel
  /// The period, or nil where the source's code stands for none that the calendar has.
  public var period: Period?
  /// Whether the value is of one day (a stock counted on a reference date) rather than of the whole
  /// period.
  public var isReferenceDate: Bool
  /// The value with the unit's scale multiplied out; nil when masked or missing.
  public var value: ExactDecimal?
  /// What a masked value may be, or a sum over masked values, scale multiplied out.
  public var masked: Interval?
  /// How many decimals the source publishes, before the scale.
  public var decimals: Int
  /// The power of ten that the source's unit states and `value` has in it: 3 for "x 1 000".
  public var scale: Int
  /// The unit as the source names it ("%", "aantal", "x 1 000", "euro").
  public var unitLabel: String
  /// The unit, or nil where the source's name for it is not known.
  public var unit: Unit?
  /// The coarsest multiple that all values are known to be rounded to, where declared ("afgerond op
  /// tientallen": 10).
  public var roundingBase: Int?
  /// How settled it is.
  public var status: Status
  /// The version of the dataset it is from.
  public var vintage: Vintage

  /// An observation; every part is set by the reader of its format.
  public init(
    dataset: String, measure: CodedLabel, coordinates: [Coordinate], periodLabel: CodedLabel,
    period: Period?,
    isReferenceDate: Bool = false, value: ExactDecimal?, masked: Interval? = nil, decimals: Int,
    scale: Int = 0,
    unitLabel: String, unit: Unit?, roundingBase: Int? = nil, status: Status = .final,
    vintage: Vintage
  ) {
    self.dataset = dataset
    self.measure = measure
    self.coordinates = coordinates
    self.periodLabel = periodLabel
    self.period = period
    self.isReferenceDate = isReferenceDate
    self.value = value
    self.masked = masked
    self.decimals = decimals
    self.scale = scale
    self.unitLabel = unitLabel
    self.unit = unit
    self.roundingBase = roundingBase
    self.status = status
    self.vintage = vintage
  }

  /// The place of the last published digit: the value is exact to half of 10^`lastPlace`.
  public var lastPlace: Int { scale - decimals }
}
