// SPDX-License-Identifier: EUPL-1.2

public import FigureModel
import Foundation
import GRDB

extension DataStore {
  /// The series that queries ask for; a query that has none in the store is left out.
  ///
  /// A query has no series where the dataset, its measure or a code is unknown, where no vintage is
  /// as old as its `asOf` (a vintage's day is that of its last change, else of its retrieval), or
  /// where it would have to add up what cannot be: shares, averages and index numbers, or codes
  /// that may overlap. Sums are taken period by period over the cells that are there; one with
  /// masked cells is an observation without a value whose `masked` holds from the sum with every
  /// masked cell at its lowest to the sum with every one at its highest. A missing cell makes the
  /// sum missing.
  ///
  /// Dimensions, measures and codes are compared without regard to case; in names of dimensions `_`
  /// and a space are the same. Within a summed series the coordinate of the dimension has the
  /// filter as its code and title.
  public func series(_ queries: [SeriesQuery]) throws(DataError) -> [SeriesQuery: Series] {
    try read { db in
      var result: [SeriesQuery: Series] = [:]
      var datasets = DatasetsAtHand(store: self, db: db)
      for query in queries where result[query] == nil {
        guard let dataset = try datasets.dataset(query.dataset, asOf: query.asOf) else { continue }
        result[query] = try self.series(query, of: dataset, in: db)
      }
      return result
    }
  }
}

/// The datasets that one reading of the store has met, so that it looks once whether the store has changed.
struct DatasetsAtHand {
  let store: DataStore
  let db: Database
  private var known: [String: [CalendarDay?: LoadedDataset?]] = [:]

  init(store: DataStore, db: Database) {
    self.store = store
    self.db = db
  }

  /// The labels of a dataset at the vintage that a day allows, or nil where there is none.
  mutating func dataset(_ id: String, asOf day: CalendarDay?) throws -> LoadedDataset? {
    if let known = known[id]?[day] { return known }
    let dataset = try store.dataset(id, asOf: day, in: db)
    known[id, default: [:]][day] = .some(dataset)
    return dataset
  }
}

/// A query with its names resolved to codes of one dataset.
struct SeriesSelection {
  /// What is selected of one dimension.
  private enum Choice {
    case one(LoadedDataset.Code)
    case several(Set<UInt32>, label: String)
    case every
  }

  private let dataset: LoadedDataset
  private let measure: LoadedDataset.Code
  private var choices: [Choice] = []
  /// The unit of the measure, or of a code that has its own.
  private var unitName: String

  /// The series of `query` in `dataset`, or nil where something that it names is not there or
  /// cannot be added up.
  init?(_ query: SeriesQuery, in dataset: LoadedDataset) {
    guard let measure = dataset.measures.code(query.measure) else { return nil }
    self.dataset = dataset
    self.measure = measure
    unitName = measure.unit
    var isSum = false
    var named: [String: SeriesQuery.Selection] = [:]
    for (name, selection) in query.selections { named[TableColumns.normal(name)] = selection }
    for dimension in dataset.dimensions.dropFirst() {
      let selection = named.removeValue(forKey: TableColumns.normal(dimension.identifier))
      guard let choice = Self.choice(selection ?? .total, in: dimension) else { return nil }
      choices.append(choice)
      if case .one(let code) = choice {
        if !code.unit.isEmpty { unitName = code.unit }
      } else {
        isSum = true
        // Parts in different units have no sum.
        if dimension.codes.contains(where: { !$0.unit.isEmpty }) { return nil }
      }
    }
    guard named.isEmpty, !isSum || UnitLabel(unitName).isAdditive else { return nil }
  }

  private static func choice(
    _ selection: SeriesQuery.Selection, in dimension: LoadedDataset.Dimension
  ) -> Choice? {
    switch selection {
    case .code(let code): return dimension.code(code).map { .one($0) }
    case .codes(let codes):
      let found = codes.compactMap { dimension.code($0) }
      guard found.count == codes.count, let first = found.first else { return nil }
      if found.count == 1 { return .one(first) }
      return .several(Set(found.map(\.number)), label: codes.joined(separator: "|"))
    case .matching(let text):
      let pattern = TitlePattern(text)
      let found = dimension.codes.filter {
        pattern.fits($0.label.title) || pattern.fits($0.label.code)
      }
      guard let first = found.first else { return nil }
      if found.count == 1 { return .one(first) }
      guard dimension.isDisjoint else { return nil }
      // The total is no part of itself.
      let parts = found.filter { !$0.isTotal }
      return .several(Set(parts.map(\.number)), label: text)
    case .total:
      if let total = dimension.total { return .one(dimension.codes[total]) }
      return dimension.isDisjoint ? .every : nil
    }
  }

  /// The series, or nil where it has no cells.
  func series(in db: Database) throws -> Series? {
    var sums: [UInt32: CellSum] = [:]
    for id in try seriesIDs(in: db) {
      for cell in try CellReader.state(of: id, upTo: dataset.number, in: db) {
        sums[cell.period, default: CellSum()].add(cell, notes: dataset.notes)
      }
    }
    guard !sums.isEmpty else { return nil }
    let coordinates = zip(dataset.dimensions.dropFirst(), choices).map { dimension, choice in
      Observation.Coordinate(
        dimension: dimension.identifier, value: Self.label(choice, in: dimension))
    }
    let maker = ObservationMaker(
      dataset: dataset, measure: measure, coordinates: coordinates, unitName: unitName)
    let observations = sums.compactMap { period, sum in maker.observation(sum, period: period) }
      .sorted { $0.order < $1.order }.map(\.observation)
    return Series(
      dataset: dataset.summary, measure: measure.label, coordinates: coordinates,
      observations: observations)
  }

  private static func label(_ choice: Choice, in dimension: LoadedDataset.Dimension) -> CodedLabel {
    switch choice {
    case .one(let code): code.label
    case .several(_, let label): CodedLabel(code: label, title: label)
    case .every: CodedLabel(code: "*", title: "*")
    }
  }

  private func seriesIDs(in db: Database) throws -> [Int64] {
    let fixed: [UInt32?] =
      [measure.number]
      + choices.map { choice in
        if case .one(let code) = choice { return code.number }
        return nil
      }
    let codes = fixed.compactMap(\.self)
    if codes.count == fixed.count {
      let id = try Int64.fetchOne(
        db, sql: "SELECT id FROM series WHERE dataset = ? AND codes = ?",
        arguments: [dataset.id, SeriesIDs.pack(codes)])
      return id.map { [$0] } ?? []
    }
    // The measure stands first in the packed codes, so that its series are one range of the key.
    let low = SeriesIDs.pack([measure.number])
    let rows = try Row.fetchCursor(
      db, sql: "SELECT codes, id FROM series WHERE dataset = ? AND codes >= ? AND codes < ?",
      arguments: [dataset.id, low, SeriesIDs.after(low)])
    var ids: [Int64] = []
    while let row = try rows.next() {
      let codes = SeriesIDs.unpack(row["codes"])
      if codes[0] == measure.number, fits(codes) { ids.append(row["id"]) }
    }
    return ids
  }

  private func fits(_ codes: [UInt32]) -> Bool {
    for (code, choice) in zip(codes.dropFirst(), choices) {
      switch choice {
      case .one(let wanted): if code != wanted.number { return false }
      case .several(let wanted, _): if !wanted.contains(code) { return false }
      case .every: break
      }
    }
    return true
  }
}
