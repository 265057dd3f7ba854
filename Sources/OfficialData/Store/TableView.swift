// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A dataset as a person reads it: what it is, and its latest figures at the totals of its
/// dimensions.
public struct TableView: Sendable, Hashable {
  /// A dimension, and how it stands in the table.
  public struct Dimension: Sendable, Hashable {
    /// Its identifier and title.
    public var label: CodedLabel
    /// How many codes it has.
    public var count: Int
    /// The code at which the table stands, or nil where it was summed over.
    public var fixed: CodedLabel?
    /// Its first codes.
    public var first: [CodedLabel]
  }

  /// A row: one measure and its observations under the table's periods, nil where there is none.
  public struct Row: Sendable, Hashable {
    /// The measure.
    public var measure: CodedLabel
    /// The unit as the source names it.
    public var unitLabel: String
    /// The observations, one a period of the table.
    public var observations: [Observation?]
  }

  /// The dataset.
  public var entry: DatasetEntry
  /// The dimensions but time.
  public var dimensions: [Dimension]
  /// The periods, earliest first.
  public var periods: [CodedLabel]
  /// One row a measure.
  public var rows: [Row]
}

extension DataStore {
  /// A dataset as a person reads it, with its last `periods` periods; nil where the store has no
  /// such dataset.
  ///
  /// `selections` fixes dimensions as in a ``FigureModel/SeriesQuery``; a dimension that is not
  /// named stands at its total, or where it has none and cannot be summed over, at its first code.
  public func show(
    _ id: String, selections: [String: SeriesQuery.Selection] = [:], periods: Int = 6,
    asOf day: CalendarDay? = nil
  ) throws(DataError) -> TableView? {
    guard let entry = try datasets().first(where: { $0.dataset.id.lowercased() == id.lowercased() })
    else { return nil }
    return try read { db in
      guard let dataset = try self.dataset(id, asOf: day, in: db) else { return nil }
      var selections = selections
      var dimensions: [TableView.Dimension] = []
      for dimension in dataset.dimensions.dropFirst() {
        let name = dimension.identifier
        if selections[name] == nil, dimension.total == nil, !dimension.isDisjoint,
          let first = dimension.codes.first
        {
          selections[name] = .code(first.label.code)
        }
        var fixed = dimension.total.map { dimension.codes[$0].label }
        if case .code(let code)? = selections[name] { fixed = dimension.code(code)?.label }
        dimensions.append(
          TableView.Dimension(
            label: CodedLabel(code: name, title: dimension.title), count: dimension.codes.count,
            fixed: fixed, first: dimension.codes.prefix(8).map(\.label)))
      }
      var series: [(LoadedDataset.Code, Series)] = []
      for measure in dataset.measures.codes {
        let query = SeriesQuery(
          dataset: id, measure: measure.label.code, selections: selections, asOf: day)
        if let found = try SeriesSelection(query, in: dataset)?.series(in: db) {
          series.append((measure, found))
        }
      }
      let (labels, rows) = Self.rows(series, dataset, periods)
      return TableView(entry: entry, dimensions: dimensions, periods: labels, rows: rows)
    }
  }

  private static func rows(
    _ series: [(LoadedDataset.Code, Series)], _ dataset: LoadedDataset, _ count: Int
  ) -> ([CodedLabel], [TableView.Row]) {
    let used = Set(series.flatMap { $0.1.observations.map(\.periodLabel.code) })
    let periods = dataset.periods.values.filter { used.contains($0.label.code) }
      .sorted { $0.order < $1.order }.suffix(count).map(\.label)
    let rows = series.map { measure, series in
      var byPeriod: [String: Observation] = [:]
      for each in series.observations { byPeriod[each.periodLabel.code] = each }
      return TableView.Row(
        measure: measure.label, unitLabel: series.observations.first?.unitLabel ?? measure.unit,
        observations: periods.map { byPeriod[$0.code] })
    }
    return (periods, rows)
  }
}
