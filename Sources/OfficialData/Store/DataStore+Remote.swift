// SPDX-License-Identifier: EUPL-1.2

import GRDB

extension DataStore {
  /// Registers a dataset (`cbs:80590ned`), so that ``remoteDatasets()`` names it even before its
  /// first pull; throws where nothing can be fetched by that name.
  public func add(_ id: String) throws(DataError) {
    _ = try RemoteSource(id)
    try remember(tag: try tag(of: id), of: id)
  }

  /// The datasets that were added, by identifier: what `pull --all` fetches.
  public func remoteDatasets() throws(DataError) -> [String] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT identifier FROM remote ORDER BY identifier")
    }
  }

  /// Takes back what ``add(_:)`` registered, unless the store has data of it.
  public func withdraw(_ id: String) throws(DataError) {
    guard try imported(from: id).isEmpty, try vintages(of: id).isEmpty else { return }
    try write { db in
      try db.execute(sql: "DELETE FROM remote WHERE identifier = ?", arguments: [id])
    }
  }

  /// The tag that the publisher's server gave with the version in the store.
  func tag(of id: String) throws(DataError) -> String? {
    try read { db in
      try String.fetchOne(db, sql: "SELECT etag FROM remote WHERE identifier = ?", arguments: [id])
    }
  }

  /// Keeps the server's tag of the version that is in the store now.
  func remember(tag: String?, of id: String) throws(DataError) {
    try write { db in
      try db.execute(
        sql: """
          INSERT INTO remote (identifier, etag) VALUES (?, ?)
          ON CONFLICT (identifier) DO UPDATE SET etag = excluded.etag
          """,
        arguments: [id, tag])
    }
  }
}
