// SPDX-License-Identifier: EUPL-1.2

import GRDB

extension DataStore {
  /// Removes all but the last `count` vintages of a dataset, in the order in which they were
  /// imported; gives how many went.
  ///
  /// What stays answers as before. Throws where the dataset is unknown.
  @discardableResult
  public func prune(_ id: String, keeping count: Int) throws(DataError) -> Int {
    try write { db in
      guard
        let dataset = try Int64.fetchOne(
          db, sql: "SELECT id FROM dataset WHERE identifier = ?", arguments: [id])
      else { throw DataError(.notFound, id, "is not in the store; see 'data list'") }
      let numbers = try Int.fetchAll(
        db, sql: "SELECT number FROM vintage WHERE dataset = ? ORDER BY number",
        arguments: [dataset])
      guard numbers.count > max(1, count) else { return 0 }
      let oldest = numbers[numbers.count - max(1, count)]
      try Self.mergeCells(of: dataset, upTo: oldest, in: db)
      for (table, key) in [("period", "dataset"), ("code", "dimension")] {
        let owner =
          key == "dataset" ? "= ?" : "IN (SELECT id FROM dimension WHERE dataset = ?)"
        // Of the labels up to the oldest vintage that stays only the last is still looked at.
        try db.execute(
          sql: """
            DELETE FROM \(table) WHERE \(key) \(owner) AND vintage < ? AND EXISTS (
              SELECT 1 FROM \(table) AS later WHERE later.\(key) = \(table).\(key)
                AND later.number = \(table).number AND later.vintage > \(table).vintage
                AND later.vintage <= ?)
            """,
          arguments: [dataset, oldest, oldest])
      }
      try db.execute(
        sql: "DELETE FROM vintage WHERE dataset = ? AND number < ?", arguments: [dataset, oldest])
      try db.execute(
        sql: "DELETE FROM source WHERE dataset = ? AND number < ?", arguments: [dataset, oldest])
      return numbers.count - max(1, count)
    }
  }

  /// Puts what every series was at a vintage in one piece, in place of the pieces up to it.
  private static func mergeCells(of dataset: Int64, upTo oldest: Int, in db: Database) throws {
    let series = try Int64.fetchAll(
      db, sql: "SELECT id FROM series WHERE dataset = ?", arguments: [dataset])
    for id in series {
      let (low, high) = (
        Schema.cellsKey(series: id, vintage: 0), Schema.cellsKey(series: id, vintage: oldest)
      )
      let pieces = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM cells WHERE id BETWEEN ? AND ?", arguments: [low, high])
      guard let pieces, pieces > 1 else { continue }
      let state = try CellReader.state(of: id, upTo: oldest, in: db)
      try db.execute(sql: "DELETE FROM cells WHERE id BETWEEN ? AND ?", arguments: [low, high])
      if !state.isEmpty {
        try db.execute(
          sql: "INSERT INTO cells (id, data) VALUES (?, ?)",
          arguments: [high, CellCoding.encode(state)])
      }
    }
  }
}
