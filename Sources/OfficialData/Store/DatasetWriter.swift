// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import GRDB

/// Writes a dataset that was read as a new vintage, within one transaction of the caller.
struct DatasetWriter {
  /// What was written.
  struct Outcome {
    var number: Int
    var isNew: Bool
    var observations: Int
    var changed: Int
    var proposedRounding: [String: Int]
  }

  let db: Database
  let dataset: Int64
  let vintage: Int
  private let isSlice: Bool
  var dimensionIDs: [Int64] = []
  var codeNumbers: [[UInt32]] = []
  var periodNumbers: [UInt32] = []
  var noteNumbers: [UInt8] = []

  /// Writes what `builder` holds and uses it up; `path` is where it was read, for messages.
  static func write(_ builder: consuming DatasetBuilder, from path: String, in db: Database) throws
    -> Outcome
  {
    let known = try Int64.fetchOne(
      db, sql: "SELECT id FROM dataset WHERE identifier = ?", arguments: [builder.info.id])
    if known == nil {
      try db.execute(
        sql: "INSERT INTO dataset (identifier) VALUES (?)", arguments: [builder.info.id])
    }
    let id = known ?? db.lastInsertedRowID
    let last = try Int.fetchOne(
      db, sql: "SELECT max(number) FROM vintage WHERE dataset = ?", arguments: [id])
    var writer = DatasetWriter(
      db: db, dataset: id, vintage: last.map { $0 + 1 } ?? 0, isSlice: !builder.info.slice.isEmpty)
    try writer.writeDimensions(builder.dimensions, of: "\(path), dataset \(builder.info.id)")
    try writer.writePeriods(builder.periods)
    try writer.writeNotes(builder.notes)
    return try writer.writeCells(builder, isNew: known == nil)
  }

  private init(db: Database, dataset: Int64, vintage: Int, isSlice: Bool) {
    self.db = db
    self.dataset = dataset
    self.vintage = vintage
    self.isSlice = isSlice
  }

  private func writeCells(_ builder: consuming DatasetBuilder, isNew: Bool) throws -> Outcome {
    let info = builder.info
    let version = builder.vintage
    let series = builder.series
    let measures = builder.dimensions[0].codes
    var ids = try SeriesIDs(db: db, dataset: dataset)
    var rounding = RoundingProposal(measures: measures.count)
    var pending: [Cell] = []
    var written = 0
    var changed = 0
    var touched: Set<Int64> = []
    let insert = try db.makeStatement(sql: "INSERT INTO cells (id, data) VALUES (?, ?)")

    func flush() throws(DataError) {
      guard let first = pending.first else { return }
      let codes = series.codes(of: Int(first.series))
      let measure = Int(codes[codes.startIndex])
      do {
        let stored = zip(codes, codeNumbers).map { code, numbers in numbers[Int(code)] }
        let (id, isFresh) = try ids.id(of: stored)
        pending = try settled(
          pending, in: info.id, name: { self.name(codes, builderCodes: stored) })
        written += pending.count
        rounding.see(pending, of: measure)
        var change = pending
        if !isFresh {
          touched.insert(id)
          let old = try CellReader.state(of: id, upTo: vintage - 1, in: db)
          change = CellCoding.change(from: old, to: pending, isSlice: isSlice)
        }
        changed += change.count
        if !change.isEmpty {
          try insert.execute(arguments: [
            Schema.cellsKey(series: id, vintage: vintage),
            CellCoding.encode(change),
          ])
        }
      } catch let error as DataError {
        throw error
      } catch {
        throw DataError(.store, info.id, "cannot be written: \(error)")
      }
      pending.removeAll(keepingCapacity: true)
    }

    try builder.cells.drain { cell throws(DataError) in
      if let first = pending.first, first.series != cell.series { try flush() }
      pending.append(cell)
    }
    try flush()
    try ids.save(in: db)
    if !isNew, !isSlice { changed += try removeAbsent(touched: touched, fresh: ids.fresh) }
    try writeVintage(info, version, observations: written)
    return Outcome(
      number: vintage, isNew: isNew, observations: written, changed: changed,
      proposedRounding: rounding.proposals(for: measures))
  }

  /// The cells of one series with the store's numbers, by period; two cells of one place have to
  /// say the same.
  private func settled(_ cells: [Cell], in place: String, name: () -> String) throws -> [Cell] {
    var result = cells
    for index in result.indices {
      result[index].period = periodNumbers[Int(result[index].period)]
      if result[index].kind == .masked || result[index].kind == .missing {
        result[index].note = noteNumbers[Int(result[index].note)]
      }
    }
    result.sort { $0.period < $1.period }
    var kept: [Cell] = []
    kept.reserveCapacity(result.count)
    for cell in result {
      if let last = kept.last, last.period == cell.period {
        guard last.saysSame(as: cell) else {
          throw DataError(
            .schema, place,
            "two different values stand at \(name()); its dimensions do not tell its rows apart")
        }
        continue
      }
      kept.append(cell)
    }
    return kept
  }

  private func name(_ draft: ArraySlice<UInt32>, builderCodes: [UInt32]) -> String {
    let codes = zip(dimensionIDs, builderCodes).map { dimension, number in
      let text = try? String.fetchOne(
        db, sql: "SELECT code FROM code WHERE dimension = ? AND number = ?",
        arguments: [dimension, number])
      return text ?? "?"
    }
    return codes.joined(separator: ", ")
  }

  /// Marks the cells of series that this vintage no longer has as gone; gives how many there were.
  private func removeAbsent(touched: Set<Int64>, fresh: ClosedRange<Int64>?) throws -> Int {
    var removed = 0
    let ids = try Row.fetchAll(
      db, sql: "SELECT id, codes FROM series WHERE dataset = ?", arguments: [dataset])
    for row in ids {
      let id: Int64 = row["id"]
      if touched.contains(id) || fresh?.contains(id) == true { continue }
      let old = try CellReader.state(of: id, upTo: vintage - 1, in: db)
      guard !old.isEmpty else { continue }
      let gone = old.map { Cell(.gone, period: $0.period) }
      try db.execute(
        sql: "INSERT INTO cells (id, data) VALUES (?, ?)",
        arguments: [
          Schema.cellsKey(series: id, vintage: vintage), CellCoding.encode(gone),
        ])
      removed += gone.count
    }
    return removed
  }

  private func writeVintage(_ info: DatasetInfo, _ version: Vintage, observations: Int) throws {
    try db.execute(
      sql: """
        INSERT INTO vintage (dataset, number, version, modified, retrieved, sha256, info,
          observations) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        dataset, vintage, version.version, version.modified?.description,
        version.retrieved?.description, version.sha256, info.json, observations,
      ])
  }
}
