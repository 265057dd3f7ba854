// SPDX-License-Identifier: EUPL-1.2

public import FigureChecking
public import FigureModel
public import OfficialData

/// Whether an indicator still finds its data in a store.
public struct IndicatorCheck: Sendable, Hashable {
  /// What was found.
  public enum Status: String, Sendable, Hashable {
    /// Every series has values.
    case found
    /// At least one series has none.
    case missing
    /// The indicator has no series: it names what would be needed.
    case withoutData = "without-data"
  }

  /// The indicator.
  public var id: String
  /// What was found.
  public var status: Status
  /// How many observations its series have together.
  public var observations: Int
  /// The code of the latest period with a value.
  public var latest: String?
  /// The series that have no values.
  public var absent: [SeriesQuery]

  /// What `store` holds for each of `indicators`, in order; without a store everything is missing.
  public static func run(_ indicators: [Indicator], store: DataStore?) throws(DataError)
    -> [IndicatorCheck]
  {
    let queries = Array(Set(indicators.flatMap(\.queries)))
    let series = try store?.series(queries) ?? [:]
    return indicators.map { indicator in
      let queries = indicator.queries
      var check = IndicatorCheck(
        id: indicator.id, status: queries.isEmpty ? .withoutData : .found, observations: 0,
        absent: [])
      for query in queries {
        let known = series[query]?.observations.filter { $0.value != nil || $0.masked != nil } ?? []
        if known.isEmpty { check.absent.append(query) }
        check.observations += known.count
        check.latest = max(check.latest ?? "", known.last?.periodLabel.code ?? "")
      }
      if !check.absent.isEmpty { check.status = .missing }
      return check
    }
  }
}
