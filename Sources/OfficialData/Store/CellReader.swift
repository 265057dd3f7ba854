// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import GRDB

/// Reads the cells of series back.
enum CellReader {
  /// The cells of a series as they stood at a vintage, by period.
  static func state(of series: Int64, upTo vintage: Int, in db: Database) throws -> [Cell] {
    let statement = try db.cachedStatement(
      sql: "SELECT data FROM cells WHERE id BETWEEN ? AND ? ORDER BY id")
    let rows = try Data.fetchCursor(
      statement,
      arguments: [
        Schema.cellsKey(series: series, vintage: 0),
        Schema.cellsKey(series: series, vintage: vintage),
      ])
    var cells: [Cell] = []
    while let data = try rows.next() {
      guard let change = CellCoding.decode(data) else {
        throw DataError(.store, "series \(series)", "is damaged; import its dataset anew")
      }
      cells = CellCoding.overlay(cells, change)
    }
    return cells
  }
}

extension NoteDraft {
  /// A note as it stands in the store.
  init(row: Row) {
    let low = (row["low"] as String?).flatMap { ExactDecimal($0) }
    let high = (row["high"] as String?).flatMap { ExactDecimal($0) }
    text = row["text"]
    masked = low.flatMap { low in high.map { Interval(low, $0) } }
  }
}
