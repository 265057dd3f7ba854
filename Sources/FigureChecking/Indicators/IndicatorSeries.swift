// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// One way in which a concept is measured: seasonally adjusted or not, all or one group.
public struct IndicatorSeries: Sendable, Hashable {
  /// The name that rivals and verdicts use.
  public var name: String
  /// The words that ask for this series; empty for the one that unqualified words mean.
  public var words: [WordPattern]
  /// How its value at a time follows from observations; nil where only changes are published.
  public var value: SeriesExpression?
  /// The published change over a year, in percent.
  public var yearGrowth: SeriesExpression?
  /// The published change against the period before, in percent.
  public var periodGrowth: SeriesExpression?
  /// The published change within a year, in the indicator's unit.
  public var yearChange: SeriesExpression?
  /// What an observation stands for, where it is not what the indicator says.
  public var timing: Indicator.Timing?

  /// A series called `name`.
  public init(name: String, words: [WordPattern] = [], value: SeriesExpression? = nil) {
    self.name = name
    self.words = words
    self.value = value
  }

  /// The expressions that it has.
  var expressions: [SeriesExpression] {
    [value, yearGrowth, periodGrowth, yearChange].compactMap(\.self)
  }
}

/// How a value follows from series of the store.
public indirect enum SeriesExpression: Sendable, Hashable {
  /// The observation of one series.
  case series(SeriesTemplate)
  /// The sum of several.
  case sum([SeriesExpression])
  /// The first less the second.
  case difference(SeriesExpression, SeriesExpression)
  /// The first as a percentage of the second, of which it is a part.
  case share(part: SeriesExpression, whole: SeriesExpression)
  /// The first divided by the second, times a power of ten.
  case ratio(SeriesExpression, SeriesExpression, byTenTo: Int)

  /// The templates in it, in the order of the formula's letters.
  var templates: [SeriesTemplate] {
    switch self {
    case .series(let template): [template]
    case .sum(let terms): terms.flatMap(\.templates)
    case .difference(let first, let second), .ratio(let first, let second, _):
      first.templates + second.templates
    case .share(let part, let whole): part.templates + whole.templates
    }
  }
}

/// A series query that still lacks the region and the vintage.
public struct SeriesTemplate: Sendable, Hashable {
  /// How a dataset names regions.
  public enum RegionKey: Sendable, Hashable {
    /// By the code of Statistics Netherlands (`GM0599`, `PV26`), in this dimension.
    case code(dimension: String)
    /// By name, in this dimension.
    case name(dimension: String)

    var dimension: String {
      switch self {
      case .code(let dimension), .name(let dimension): dimension
      }
    }
  }

  /// The query for the whole country.
  public var query: SeriesQuery
  /// How a region is asked for; nil where the dataset has none.
  public var region: RegionKey?

  /// A template around `query`.
  public init(_ query: SeriesQuery, region: RegionKey? = nil) {
    self.query = query
    self.region = region
  }

  /// The query for `region`, as the data stood at `asOf`; nil where the dataset has no regions.
  func query(for region: Region?, asOf: CalendarDay?) -> SeriesQuery? {
    var query = query
    query.asOf = asOf
    guard let region else { return query }
    switch self.region {
    case nil: return nil
    case .code(let dimension):
      guard let code = region.code else { return nil }
      query.selections[dimension] = .code(code)
    case .name(let dimension): query.selections[dimension] = .matching(region.name)
    }
    return query
  }
}
