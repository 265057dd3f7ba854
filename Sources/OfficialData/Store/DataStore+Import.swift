// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import GRDB

extension DataStore {
  /// Imports a file, or a folder of one table's responses, and gives a report on each dataset in
  /// it.
  ///
  /// A folder that is no table itself is searched for tables and files, folder by folder. The same
  /// bytes are never imported twice. `descriptors` explain files that do not explain themselves;
  /// what stands beside a file (`*.bron.json`, `datapackage.json`) goes before them. Throws on the
  /// first source that cannot be read; the store then holds what came before it and nothing of that
  /// source.
  @discardableResult
  public func importAll(
    at path: String, descriptors: DescriptorCatalog? = nil, options: ImportOptions = ImportOptions()
  ) throws(DataError) -> [ImportReport] {
    let descriptors = try Self.catalog(descriptors)
    var reports: [ImportReport] = []
    for source in try Self.sources(at: path, descriptors, options) {
      reports.append(try importSource(source, descriptors, options))
    }
    try annotate(descriptors)
    return reports
  }

  /// Imports what can be imported at `path` and gives the rest with the reason for which it was
  /// refused.
  public func importEverything(
    at path: String, descriptors: DescriptorCatalog? = nil, options: ImportOptions = ImportOptions()
  ) throws(DataError) -> (reports: [ImportReport], refused: [DataError]) {
    var reports: [ImportReport] = []
    let descriptors = try Self.catalog(descriptors)
    var refused: [DataError] = []
    for source in try Self.sources(at: path, descriptors, options) {
      do throws(DataError) {
        reports.append(try importSource(source, descriptors, options))
      } catch {
        refused.append(error)
      }
    }
    try annotate(descriptors)
    return (reports, refused)
  }

  private static func catalog(_ given: DescriptorCatalog?) throws(DataError) -> DescriptorCatalog {
    if let given { return given }
    return try .builtIn()
  }

  private static func sources(
    at path: String, _ descriptors: DescriptorCatalog, _ options: ImportOptions
  ) throws(DataError) -> [SourceFinder.Source] {
    let sources = try SourceFinder.sources(at: path, descriptors)
    guard let origin = options.origin else { return sources }
    return sources.map { $0.fetched(as: origin, in: path) }
  }

  private func importSource(
    _ source: SourceFinder.Source, _ descriptors: DescriptorCatalog, _ options: ImportOptions
  ) throws(DataError) -> ImportReport {
    if case .refused(let error) = source.format { throw error }
    let stamp = try SourceStamp(source.files)
    if let known = try unchanged(source, stamp) { return try dated(known, options.retrieved) }
    var builder = try source.read(descriptors, options)
    if let identifier = options.identifier { builder.info.id = identifier }
    if source.format.describesItself,
      let known = descriptors.descriptor(forDataset: builder.info.id)
    {
      known.apply(to: &builder.info)
    }
    if let origin = options.origin, origin.contains("://") { builder.info.source = origin }
    builder.vintage.retrieved = builder.vintage.retrieved ?? options.retrieved
    let digest = try stamp.digest()
    builder.vintage.sha256 = digest
    if builder.vintage.version.isEmpty { builder.vintage.version = String(digest.prefix(12)) }
    return try dated(try store(builder, from: source, stamp), options.retrieved)
  }

  /// Gives a vintage that is there already, and of which nothing tells the day, the day that a
  /// person names.
  private func dated(_ report: ImportReport, _ day: CalendarDay?) throws(DataError) -> ImportReport
  {
    guard report.outcome == .unchanged, let day, report.vintage.modified == nil,
      report.vintage.retrieved == nil
    else { return report }
    try write { db in
      try db.execute(
        sql: """
          UPDATE vintage SET retrieved = ? WHERE sha256 = ? AND modified IS NULL
            AND retrieved IS NULL AND dataset = (SELECT id FROM dataset WHERE identifier = ?)
          """, arguments: [day.description, report.vintage.sha256, report.dataset])
    }
    var report = report
    report.vintage.retrieved = day
    return report
  }

  /// Writes what was read as a vintage, unless a vintage of the dataset has the same digest.
  private func store(
    _ builder: consuming DatasetBuilder, from source: SourceFinder.Source, _ stamp: SourceStamp
  ) throws(DataError) -> ImportReport {
    let (path, key) = (source.key, source.storeKey)
    var report = ImportReport(
      dataset: builder.info.id, title: builder.info.title, path: path, outcome: .unchanged,
      vintage: builder.vintage, observations: builder.cells.count, announced: builder.announced,
      skipped: builder.skipped)
    let sha256 = builder.vintage.sha256
    let id = builder.info.id
    if let number = try vintage(of: id, sha256: sha256) {
      try write { try Self.remember(key, stamp, id, number, in: $0) }
      return report
    }
    let synonyms = builder.codeSynonyms
    // A closure that may run twice cannot use up what it captures; this one runs once, which the
    // box makes good.
    var box: DatasetBuilder? = consume builder
    let outcome = try write { db in
      guard let builder = box.take() else {
        throw DataError(.store, id, "was to be written twice")
      }
      let announced = builder.announced
      let outcome = try DatasetWriter.write(builder, from: path, in: db)
      if let announced, announced != outcome.observations {
        throw DataError(
          .incomplete, path,
          "has \(outcome.observations) cells where its source announces \(announced); fetch it again"
        )
      }
      try WordIndex.update(id, synonyms, vintage: outcome.number, in: db)
      try Self.propose(outcome.proposedRounding, for: id, in: db)
      try Self.remember(key, stamp, id, outcome.number, in: db)
      return outcome
    }
    report.outcome = outcome.isNew ? .added : .updated
    report.observations = outcome.observations
    report.changed = outcome.changed
    report.proposedRounding = outcome.proposedRounding
    return report
  }

  private func vintage(of id: String, sha256: String) throws(DataError) -> Int? {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT number FROM vintage JOIN dataset ON dataset.id = vintage.dataset
          WHERE identifier = ? AND sha256 = ?
          """,
        arguments: [id, sha256])
    }
  }

  /// The report on a source whose files are as they were when they were imported.
  private func unchanged(_ source: SourceFinder.Source, _ stamp: SourceStamp) throws(DataError)
    -> ImportReport?
  {
    try imported("path = ? AND stamp = ?", [source.storeKey, stamp.text], as: source.key).first
  }

  /// The reports on what was fetched under a name before and is in the store.
  func imported(from origin: String) throws(DataError) -> [ImportReport] {
    // What came out of an archive stands behind a `#`, what stood in a folder behind a `/`.
    try imported(
      "path = ?1 OR substr(path, 1, length(?1) + 1) IN (?1 || '#', ?1 || '/')", [origin],
      as: origin)
  }

  private func imported(_ condition: String, _ arguments: [String], as path: String)
    throws(DataError) -> [ImportReport]
  {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT vintage.*, identifier FROM source
          JOIN vintage ON vintage.dataset = source.dataset AND vintage.number = source.number
          JOIN dataset ON dataset.id = source.dataset
          WHERE \(condition) ORDER BY path
          """,
        arguments: StatementArguments(arguments)
      ).map { row in
        ImportReport(
          dataset: row["identifier"], title: try DatasetInfo(json: row["info"]).title, path: path,
          outcome: .unchanged, vintage: Vintage(row: row), observations: row["observations"])
      }
    }
  }

  private static func remember(
    _ key: String, _ stamp: SourceStamp, _ id: String, _ number: Int, in db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO source (path, stamp, dataset, number)
        SELECT ?, ?, id, ? FROM dataset WHERE identifier = ?
        """,
      arguments: [key, stamp.text, number, id])
  }
}

extension String {
  /// The path from the root, so that one file is known from every folder.
  var absolutePath: String {
    URL(fileURLWithPath: self).standardizedFileURL.path
  }
}
