// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

extension Indicator {
  /// The series that it is made of, for the whole country, each once and in the order of the entry.
  public var queries: [SeriesQuery] {
    var queries: [SeriesQuery] = []
    for query in series.flatMap(\.queries) where !queries.contains(query) { queries.append(query) }
    return queries
  }
}

extension IndicatorSeries {
  /// The series that it is made of, for the whole country.
  public var queries: [SeriesQuery] {
    expressions.flatMap(\.templates).compactMap { $0.query(for: nil, asOf: nil) }
  }
}
