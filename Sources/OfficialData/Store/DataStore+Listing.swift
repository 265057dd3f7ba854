// SPDX-License-Identifier: EUPL-1.2

public import FigureModel
import GRDB

/// A dataset of the store as a list shows it.
public struct DatasetEntry: Sendable, Hashable {
  /// The dataset.
  public var dataset: DatasetSummary
  /// How the licence wants the source named.
  public var attribution: String
  /// The vintages, oldest first.
  public var vintages: [Vintage]
  /// How many cells the newest vintage has.
  public var observations: Int
  /// What slice of the publisher's table it is; empty for all of it.
  public var slice: String
  /// The tables that it continues; series are never joined by title.
  public var predecessors: [String]
  /// The tables that continue it.
  public var successors: [String]
  /// The dates and notes of breaks in its method.
  public var methodBreaks: [String]
  /// Where all values of a measure are multiples of a number and nobody confirmed that it is
  /// rounded to that: the number, by measure.
  public var proposedRounding: [String: Int]

  /// Whether a day can tell the newest vintage from others; one without any date is left out by
  /// every `as of`.
  public var isDated: Bool { vintages.last.map { ($0.modified ?? $0.retrieved) != nil } ?? false }
}

extension DataStore {
  /// The datasets of the store, by identifier.
  public func datasets() throws(DataError) -> [DatasetEntry] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT identifier FROM dataset ORDER BY identifier").compactMap
      {
        id in
        guard let dataset = try self.dataset(id, asOf: nil, in: db) else { return nil }
        return DatasetEntry(
          dataset: dataset.summary, attribution: dataset.info.attribution,
          vintages: try Self.vintages(of: dataset.id, in: db),
          observations: dataset.observations, slice: dataset.info.slice,
          predecessors: dataset.info.predecessors, successors: dataset.info.successors,
          methodBreaks: dataset.info.methodBreaks,
          proposedRounding: try Self.proposals(of: dataset, in: db))
      }
    }
  }

  /// The vintages of a dataset, oldest first; empty where the store has no such dataset.
  public func vintages(of id: String) throws(DataError) -> [Vintage] {
    try read { db in
      guard
        let number = try Int64.fetchOne(
          db, sql: "SELECT id FROM dataset WHERE identifier = ?", arguments: [id])
      else { return [] }
      return try Self.vintages(of: number, in: db)
    }
  }

  private static func vintages(of dataset: Int64, in db: Database) throws -> [Vintage] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM vintage WHERE dataset = ?
        ORDER BY coalesce(modified, retrieved, ''), number
        """,
      arguments: [dataset]
    ).map { Vintage(row: $0) }
  }
}
