// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import GRDB
import Synchronization

/// The store of official datasets: one SQLite file that holds every vintage of every dataset that
/// was imported.
///
/// A vintage is added or nothing is: an import that fails or is killed leaves the store as it was.
public final class DataStore: Sendable {
  /// The file.
  public let path: String
  let queue: DatabaseQueue
  private let cache = Mutex(Cache())

  /// Labels read before, as long as nobody writes to the file.
  private struct Cache {
    var state: [Int] = []
    var datasets: [String: LoadedDataset] = [:]
    var index: SearchIndex?
    /// Series read before; nil where there is none.
    var series: [SeriesQuery: Series?] = [:]
  }

  /// Opens the store at `path`, or makes one.
  ///
  /// Throws where the file is no store, was made by another version, or its folder cannot be
  /// written.
  public convenience init(path: String) throws(DataError) {
    try self.init(path: path, readOnly: false)
  }

  /// Opens the store at `path`; with `readOnly` it has to be there and is never written to.
  public init(path: String, readOnly: Bool) throws(DataError) {
    self.path = path
    if readOnly, !FileManager.default.fileExists(atPath: path) {
      throw DataError(.unreadable, path, "is not there; make a store with 'data import'")
    }
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA cache_size = -32768; PRAGMA temp_store = FILE")
    }
    do {
      if !readOnly {
        let folder = (path as NSString).deletingLastPathComponent
        if !folder.isEmpty {
          try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        }
      }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      if readOnly {
        let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
        guard version == Schema.version else {
          throw DataError(.store, path, "is no store of this version; import the data anew")
        }
      } else {
        try queue.write { try Schema.prepare($0, at: path) }
      }
    } catch let error as DataError {
      throw error
    } catch {
      throw DataError.store(path, "cannot be opened as a store", error)
    }
  }

  /// Runs `body` in a reading transaction.
  func read<T>(_ body: (Database) throws -> T) throws(DataError) -> T {
    do {
      return try queue.read(body)
    } catch let error as DataError {
      throw error
    } catch {
      throw DataError.store(path, "cannot be read", error)
    }
  }

  /// Runs `body` in a writing transaction, all of it or nothing.
  func write<T>(_ body: (Database) throws -> T) throws(DataError) -> T {
    do {
      return try queue.write(body)
    } catch let error as DataError {
      throw error
    } catch {
      throw DataError.store(path, "cannot be written", error)
    }
  }

  /// The labels of a dataset at the vintage that a day allows, or nil where there is none.
  func dataset(_ id: String, asOf day: CalendarDay?, in db: Database) throws -> LoadedDataset? {
    let state = try state(of: db)
    let key = "\(id.lowercased()) \(day?.description ?? "")"
    let known = cache.withLock { cache -> LoadedDataset? in
      if cache.state != state { cache = Cache(state: state) }
      return cache.datasets[key]
    }
    if let known { return known }
    let loaded = try LoadedDataset.load(id, asOf: day, in: db)
    if let loaded { cache.withLock { $0.datasets[key] = loaded } }
    return loaded
  }

  /// The series of a query in its dataset, or nil where there is none; documents about one subject ask for few, again and
  /// again.
  func series(_ query: SeriesQuery, of dataset: LoadedDataset, in db: Database) throws -> Series? {
    if let known = cache.withLock({ $0.series[query] }) { return known }
    let series = try SeriesSelection(query, in: dataset)?.series(in: db)
    cache.withLock {
      if $0.series.count >= Self.mostSeries { $0.series.removeAll() }
      $0.series[query] = .some(series)
    }
    return series
  }

  /// How many series are kept: some tens of megabytes.
  private static let mostSeries = 8192

  /// What searching has to know of the whole store.
  func searchIndex(in db: Database) throws -> SearchIndex {
    let state = try state(of: db)
    let known = cache.withLock { cache -> SearchIndex? in
      if cache.state != state { cache = Cache(state: state) }
      return cache.index
    }
    if let known { return known }
    let index = try SearchIndex(db)
    cache.withLock { $0.index = index }
    return index
  }

  /// What changes when something is written: the first number when another connection writes, the second when this one does.
  private func state(of db: Database) throws -> [Int] {
    [try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0, db.totalChangesCount]
  }
}
