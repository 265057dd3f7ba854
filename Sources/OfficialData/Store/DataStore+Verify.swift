// SPDX-License-Identifier: EUPL-1.2

import GRDB

extension DataStore {
  /// Checks the file and that every vintage is whole; gives one line for everything that is wrong,
  /// nothing for a sound store.
  ///
  /// Walks through all cells, which takes about a second for a million of them.
  public func verify() throws(DataError) -> [String] {
    try read { db in
      let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      if found != ["ok"] { return found }
      var problems: [String] = []
      let vintages = try Row.fetchAll(
        db,
        sql: """
          SELECT identifier, dataset, number, version, info, observations FROM vintage
          JOIN dataset ON dataset.id = vintage.dataset ORDER BY identifier, number
          """)
      for row in vintages {
        // What a slice holds stands among what earlier ones brought.
        if try !DatasetInfo(json: row["info"]).slice.isEmpty { continue }
        let count = try Self.count(dataset: row["dataset"], upTo: row["number"], in: db)
        let stated: Int = row["observations"]
        if count != stated {
          let name = "\(row["identifier"] as String), vintage \(row["version"] as String)"
          problems.append("\(name): \(count) of \(stated) cells are there")
        }
      }
      return problems
    }
  }

  private static func count(dataset: Int64, upTo vintage: Int, in db: Database) throws -> Int {
    let series = try Int64.fetchAll(
      db, sql: "SELECT id FROM series WHERE dataset = ?", arguments: [dataset])
    return try series.reduce(0) { sum, id in
      sum + (try CellReader.state(of: id, upTo: vintage, in: db).count)
    }
  }
}
