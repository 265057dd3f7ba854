// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation

/// Fetches tables from their publishers and imports them: a whole new vintage, or nothing.
public struct DataClient: Sendable {
  /// How it speaks to servers.
  public var settings: ClientSettings

  /// A client with those settings.
  public init(settings: ClientSettings = ClientSettings()) {
    self.settings = settings
  }

  /// Fetches the newest version of a table and imports it: `cbs:80590ned` (OData v4, or v3 where v4
  /// has no such table), `duo:PACKAGE` and `ckan:PACKAGE`, with `/RESOURCE` where a package has
  /// several tables, `eurostat:TABLE?geo=NL`, or the address of a file.
  ///
  /// Gives a report on every dataset that arrived; an archive may hold several. Where the
  /// publisher's version is in the store already, nothing more is fetched and the outcome is
  /// `unchanged`. What was fetched stands beside the store, in `FILE.pull`, until it is imported: a
  /// pull that was stopped goes on where it was. Throws where the table is unknown, the server does
  /// not answer after all tries, what came is not whole, or it cannot be read; the store is then as
  /// it was.
  @discardableResult
  public func pull(
    _ id: String, into store: DataStore, descriptors: DescriptorCatalog? = nil,
    progress: @escaping @Sendable (PullProgress) -> Void = { _ in }
  ) async throws(DataError) -> [ImportReport] {
    let source = try RemoteSource(id)
    let known = try store.vintages(of: id)
    let tag = try store.tag(of: id)
    let fetcher = Fetcher(settings, progress: progress)
    let folder = try PullFolder(id, beside: store.path, fetcher)
    var table = self.table(source, in: folder)
    let head: PullHead?
    do throws(DataError) {
      head = try await table.fetchHead(etag: tag)
    } catch {
      guard error.code == .notFound, case .cbs(let name) = source, CBSv3Pull.continues(known) else {
        if error.code == .notFound { folder.remove() }
        throw error
      }
      table = CBSv3Pull(folder: folder, address: "\(settings.cbsV3Base)/\(name)")
      head = try await table.fetchHead(etag: tag)
    }
    guard let head else {
      folder.remove()
      return try Self.unchanged(id, known.last, store)
    }
    if !head.version.isEmpty, let vintage = known.first(where: { $0.version == head.version }) {
      folder.remove()
      try store.remember(tag: head.etag, of: id)
      return try Self.unchanged(id, vintage, store)
    }
    try await table.fetchRest()
    progress(.importing)
    return try take(table, id, source, head, descriptors, into: store)
  }

  private func table(_ source: RemoteSource, in folder: PullFolder) -> any TablePull {
    switch source {
    case .cbs(let name):
      return CBSv4Pull(folder: folder, address: "\(settings.cbsBase)/CBS/\(name)")
    case .ckan(let catalog, let package, let resource):
      let base = catalog == .duo ? settings.duoBase : settings.ckanBase
      return CKANPull(folder: folder, base: base, package: package, resource: resource)
    case .eurostat(let code, let query):
      let tail = query.isEmpty ? "" : "&\(query)"
      return FilePull(
        folder: folder,
        address: "\(settings.eurostatBase)/statistics/1.0/data/\(code)?format=JSON\(tail)",
        name: "\(code).json")
    case .address(let address):
      return FilePull(
        folder: folder, address: address, name: FilePull.name(of: address) ?? "data")
    }
  }

  /// Imports what has arrived.
  private func take(
    _ table: any TablePull, _ id: String, _ source: RemoteSource, _ head: PullHead,
    _ descriptors: DescriptorCatalog?, into store: DataStore
  ) throws(DataError) -> [ImportReport] {
    do throws(DataError) {
      var options = ImportOptions(identifier: source.identifier)
      options.origin = id
      options.retrieved = Self.today
      let reports = try store.importAll(
        at: table.path, descriptors: descriptors, options: options)
      guard !reports.isEmpty else {
        throw DataError(.incomplete, id, "brought nothing that is a table")
      }
      try store.remember(tag: head.etag, of: id)
      table.folder.remove()
      return reports
    } catch {
      // What cannot be read would not be read better another time; a store that cannot be written
      // now may be later.
      if error.code != .store { table.folder.remove() }
      throw error
    }
  }

  /// The day of today, by Coordinated Universal Time.
  private static var today: CalendarDay? {
    CalendarDay(prefixOf: ISO8601DateFormatter().string(from: Date()))
  }

  private static func unchanged(_ id: String, _ vintage: Vintage?, _ store: DataStore)
    throws(DataError) -> [ImportReport]
  {
    let known = try store.imported(from: id)
    if !known.isEmpty { return known }
    guard let vintage else {
      throw DataError(.network, id, "the server says that nothing changed, but the store has none")
    }
    return [
      ImportReport(
        dataset: id, title: "", path: id, outcome: .unchanged, vintage: vintage, observations: 0)
    ]
  }
}
