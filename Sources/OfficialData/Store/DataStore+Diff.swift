// SPDX-License-Identifier: EUPL-1.2

public import FigureModel
import GRDB

/// What changed between two vintages of a dataset.
public struct VintageDiff: Sendable, Hashable {
  /// A cell that is not what it was.
  public struct Change: Sendable, Hashable {
    /// The cell in the earlier vintage; nil where it was not there.
    public var before: Observation?
    /// The cell in the later vintage; nil where it is gone.
    public var after: Observation?
  }

  /// A title, unit or status that is not what it was.
  public struct LabelChange: Sendable, Hashable {
    /// The dimension, `Measure`, or the empty string for a period.
    public var dimension: String
    /// The code.
    public var code: String
    /// What it said; nil where it was not there.
    public var before: String?
    /// What it says now.
    public var after: String
  }

  /// The earlier vintage.
  public var from: Vintage
  /// The later vintage.
  public var to: Vintage
  /// The cells, by series and period, up to the limit that was asked for.
  public var changes: [Change]
  /// How many cells changed in all.
  public var count: Int
  /// The titles, units and statuses of periods.
  public var labels: [LabelChange]
}

extension DataStore {
  /// What changed between two vintages, by their versions; by default between the newest and the
  /// one before it.
  ///
  /// A version may be shortened to the part of its beginning that tells it apart. Gives at most
  /// `limit` changed cells, and counts all of them. Throws where the dataset or a version is
  /// unknown, or there is only one vintage.
  public func diff(
    _ id: String, from: String? = nil, to: String? = nil, limit: Int = 1000
  ) throws(DataError) -> VintageDiff {
    let all = try vintages(of: id)
    guard !all.isEmpty else {
      throw DataError(.notFound, id, "is not in the store; see 'data list'")
    }
    let later = try Self.vintage(to, in: all, of: id) ?? all[all.count - 1]
    guard let position = all.firstIndex(of: later),
      let earlier = try Self.vintage(from, in: all, of: id) ?? all[..<position].last
    else { throw DataError(.notFound, id, "has no vintage before \(later.version)") }
    return try read { db in
      guard let old = try LoadedDataset.load(id, sha256: earlier.sha256, in: db),
        let new = try LoadedDataset.load(id, sha256: later.sha256, in: db)
      else { throw DataError(.notFound, id, "has no such vintage") }
      var diff = VintageDiff(
        from: old.vintage, to: new.vintage, changes: [], count: 0,
        labels: Self.labels(old, new))
      let span = [old.number, new.number].sorted()
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT codes, id FROM series WHERE dataset = ? AND EXISTS (
            SELECT 1 FROM cells WHERE cells.id BETWEEN (series.id << 20) + ? AND (series.id << 20) + ?)
          ORDER BY codes
          """,
        arguments: [new.id, span[0] + 1, span[1]])
      while let row = try rows.next() {
        let series: Int64 = row["id"]
        let before = try CellReader.state(of: series, upTo: old.number, in: db)
        let after = try CellReader.state(of: series, upTo: new.number, in: db)
        try Self.compare(
          before, after, SeriesIDs.unpack(row["codes"]), (old, new), limit, &diff)
      }
      return diff
    }
  }

  private static func vintage(_ version: String?, in all: [Vintage], of id: String)
    throws(DataError) -> Vintage?
  {
    guard let version else { return nil }
    guard let found = all.last(where: { $0.version.hasPrefix(version) }) else {
      let known = all.map(\.version).joined(separator: ", ")
      throw DataError(.notFound, id, "has no vintage \(version), but \(known)")
    }
    return found
  }

  private static func compare(
    _ before: [Cell], _ after: [Cell], _ codes: [UInt32],
    _ datasets: (old: LoadedDataset, new: LoadedDataset), _ limit: Int, _ diff: inout VintageDiff
  ) throws {
    let old = before.reduce(into: [UInt32: Cell]()) { $0[$1.period] = $1 }
    let new = after.reduce(into: [UInt32: Cell]()) { $0[$1.period] = $1 }
    let periods = Set(old.keys).union(new.keys).sorted {
      (datasets.new.periods[$0]?.order ?? 0, $0) < (datasets.new.periods[$1]?.order ?? 0, $1)
    }
    for period in periods {
      if let one = old[period], let other = new[period], one.saysSame(as: other) { continue }
      diff.count += 1
      guard diff.changes.count < limit else { continue }
      diff.changes.append(
        VintageDiff.Change(
          before: old[period].flatMap { datasets.old.observation($0, at: codes) },
          after: new[period].flatMap { datasets.new.observation($0, at: codes) }))
    }
  }

  private static func labels(_ old: LoadedDataset, _ new: LoadedDataset)
    -> [VintageDiff.LabelChange]
  {
    var result: [VintageDiff.LabelChange] = []
    func compare(_ dimension: String, _ code: String, _ before: String?, _ after: String) {
      guard before != after else { return }
      result.append(
        VintageDiff.LabelChange(dimension: dimension, code: code, before: before, after: after))
    }
    func text(_ code: LoadedDataset.Code) -> String {
      code.unit.isEmpty ? code.label.title : "\(code.label.title) (\(code.unit))"
    }
    for (dimension, earlier) in zip(new.dimensions, old.dimensions) {
      for code in dimension.codes {
        compare(
          dimension.identifier, code.label.code,
          earlier.code(code.label.code).map(text), text(code))
      }
    }
    for (number, period) in new.periods.sorted(by: { $0.value.order < $1.value.order }) {
      func text(_ period: LoadedDataset.PeriodLabel) -> String {
        "\(period.label.title) (\(period.status.rawValue))"
      }
      compare("", period.label.code, old.periods[number].map(text), text(period))
    }
    return result
  }
}

extension LoadedDataset {
  /// The observation of one cell of a series with those codes, or nil where its period is not
  /// known.
  func observation(_ cell: Cell, at codes: [UInt32]) -> Observation? {
    guard let (measure, coordinates, unitName) = labels(of: codes) else { return nil }
    var sum = CellSum()
    sum.add(cell, notes: notes)
    return ObservationMaker(
      dataset: self, measure: measure, coordinates: coordinates, unitName: unitName
    ).observation(sum, period: cell.period)?.observation
  }

  /// The measure, the coordinates and the unit of a series with those codes.
  func labels(of codes: [UInt32]) -> (Code, [Observation.Coordinate], String)? {
    guard codes.count == dimensions.count,
      let measure = measures.codes.first(where: { $0.number == codes[0] })
    else { return nil }
    var unitName = measure.unit
    var coordinates: [Observation.Coordinate] = []
    for (dimension, number) in zip(dimensions, codes).dropFirst() {
      // Codes are numbered in the order in which they stand, so the place is nearly always the
      // number.
      let place = Int(number)
      let code =
        place < dimension.codes.count && dimension.codes[place].number == number
        ? dimension.codes[place] : dimension.codes.first { $0.number == number }
      guard let code else { return nil }
      if !code.unit.isEmpty { unitName = code.unit }
      coordinates.append(
        Observation.Coordinate(dimension: dimension.identifier, value: code.label))
    }
    return (measure, coordinates, unitName)
  }
}
