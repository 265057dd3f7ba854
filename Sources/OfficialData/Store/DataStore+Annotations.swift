// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import GRDB

/// What the catalogue and people say of a dataset beside its publisher: synonyms, tables before and
/// after it, breaks, survivors, and the rounding that somebody confirmed.
///
/// It belongs to the dataset rather than to a vintage, and follows the catalogue: a new synonym
/// works on data that were imported before it was written down.
extension DataStore {
  /// Brings what is said of every dataset up to what `descriptors` say now; of datasets that they
  /// do not know nothing changes.
  func annotate(_ descriptors: DescriptorCatalog) throws(DataError) {
    let stale = try read { db in try Self.stale(descriptors, in: db) }
    guard !stale.isEmpty else { return }
    try write { db in
      for (id, descriptor) in stale { try Self.annotate(id, descriptor, in: db) }
    }
  }

  private static func stale(_ descriptors: DescriptorCatalog, in db: Database) throws
    -> [(String, TableDescriptor)]
  {
    var result: [(String, TableDescriptor)] = []
    for id in try String.fetchAll(db, sql: "SELECT identifier FROM dataset ORDER BY identifier") {
      var descriptor = descriptors.descriptor(forDataset: id)
      if descriptor == nil {
        let paths = try String.fetchAll(
          db,
          sql: """
            SELECT path FROM source JOIN dataset ON dataset.id = source.dataset
            WHERE identifier = ? ORDER BY path
            """, arguments: [id])
        descriptor = paths.lazy.compactMap { descriptors.descriptor(forName: $0) }.first
      }
      guard let descriptor else { continue }
      let known = try String.fetchOne(
        db,
        sql: """
          SELECT mark FROM annotation JOIN dataset ON dataset.id = annotation.dataset
          WHERE identifier = ?
          """, arguments: [id])
      if known != descriptor.annotations { result.append((id, descriptor)) }
    }
    return result
  }

  private static func annotate(_ id: String, _ descriptor: TableDescriptor, in db: Database) throws
  {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT dataset, number, info FROM vintage JOIN dataset ON dataset.id = vintage.dataset
        WHERE identifier = ?
        """, arguments: [id])
    for row in rows {
      var info = try DatasetInfo(json: row["info"])
      descriptor.annotate(&info)
      try db.execute(
        sql: "UPDATE vintage SET info = ? WHERE dataset = ? AND number = ?",
        arguments: [info.json, row["dataset"], row["number"]])
    }
    try WordIndex.update(id, descriptor.measures.mapValues(\.synonyms), vintage: nil, in: db)
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO annotation (dataset, mark)
        SELECT id, ? FROM dataset WHERE identifier = ?
        """, arguments: [descriptor.annotations, id])
  }

  // MARK: Rounding

  /// Confirms that the values of a measure are rounded to multiples of `base`, or with 0 takes that
  /// back.
  ///
  /// A person says so: values that all are multiples of ten may be so by chance, and a wrong base
  /// widens every interval. Throws where the store has no such measure.
  public func confirmRounding(_ base: Int, of measure: String, in id: String) throws(DataError) {
    try write { db in
      try db.execute(
        sql: """
          UPDATE code SET base = ? WHERE code = ? COLLATE NOCASE AND dimension = (
            SELECT dimension.id FROM dimension JOIN dataset ON dataset.id = dimension.dataset
            WHERE dataset.identifier = ? AND position = 0)
          """, arguments: [base > 0 ? base : nil, measure, id])
      guard db.changesCount > 0 else {
        throw DataError(.notFound, "\(id) \(measure)", "no such measure; see 'data show \(id)'")
      }
    }
  }

  /// Keeps the proposals of an import in place of earlier ones.
  static func propose(_ bases: [String: Int], for dataset: String, in db: Database) throws {
    try db.execute(
      sql: "DELETE FROM proposal WHERE dataset = (SELECT id FROM dataset WHERE identifier = ?)",
      arguments: [dataset])
    for (code, base) in bases {
      try db.execute(
        sql:
          "INSERT INTO proposal (dataset, code, base) SELECT id, ?, ? FROM dataset WHERE identifier = ?",
        arguments: [code, base, dataset])
    }
  }

  /// The bases that the newest import proposed and nobody confirmed, by measure.
  static func proposals(of dataset: LoadedDataset, in db: Database) throws -> [String: Int] {
    // A store of before has no such table as long as nothing was written to it.
    guard try db.tableExists("proposal") else { return [:] }
    var result: [String: Int] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT code, base FROM proposal WHERE dataset = ?", arguments: [dataset.id])
    where dataset.measures.code(row["code"])?.roundingBase == nil {
      result[row["code"]] = row["base"]
    }
    return result
  }
}

extension TableDescriptor {
  /// Puts what it says beside the publisher in place of what was said before.
  func annotate(_ info: inout DatasetInfo) {
    info.survivorsOnly = survivorsOnly
    info.predecessors = predecessors
    info.successors = successors
    info.methodBreaks = methodBreaks
    info.synonyms = synonyms
  }

  /// All of that as one text, by which a change is seen.
  var annotations: String {
    let measures = measures.filter { !$0.value.synonyms.isEmpty }.sorted { $0.key < $1.key }
    let lists =
      [[survivorsOnly ? "survivors" : ""], predecessors, successors, methodBreaks, synonyms]
      + measures.map { [$0.key] + $0.value.synonyms }
    return lists.map { $0.joined(separator: "\t") }.joined(separator: "\n")
  }
}
