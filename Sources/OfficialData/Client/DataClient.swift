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

  /// Fetches the newest version of a table (`cbs:80590ned`) and imports it.
  ///
  /// Where the publisher's version is in the store already, nothing more is fetched and the outcome
  /// is `unchanged`. What was fetched stands beside the store, in `FILE.pull`, until it is
  /// imported: a pull that was stopped goes on where it was. Throws where the table is unknown, the
  /// server does not answer after all tries, what came is not whole, or it cannot be read; the
  /// store is then as it was.
  public func pull(
    _ id: String, into store: DataStore, descriptors: DescriptorCatalog? = nil,
    progress: @escaping @Sendable (PullProgress) -> Void = { _ in }
  ) async throws(DataError) -> ImportReport {
    guard id.lowercased().hasPrefix("cbs:"), Self.isPlain(id.dropFirst(4)) else {
      throw DataError(
        .notFound, id, "cannot be fetched by itself; download its file and use 'data import'")
    }
    let table = try CBSv4Pull(
      identifier: String(id.dropFirst(4)), base: settings.cbsBase,
      folder: "\(store.path).pull/\(id.dropFirst(4).lowercased())",
      fetcher: Fetcher(settings, progress: progress))
    let known = try store.vintages(of: id)
    guard let version = try await table.fetchProperties(etag: try store.tag(of: id)) else {
      return try Self.unchanged(id, known, table)
    }
    if let vintage = known.first(where: { $0.version == version.version }) {
      try store.remember(tag: version.etag, of: id)
      return try Self.unchanged(id, [vintage], table)
    }
    try await table.fetchTable()
    progress(.importing)
    do throws(DataError) {
      let reports = try store.importAll(at: table.folder, descriptors: descriptors)
      guard let report = reports.first else {
        throw DataError(.incomplete, table.folder, "holds no table")
      }
      try store.remember(tag: version.etag, of: id)
      table.removeFolder()
      return report
    } catch {
      // What cannot be read would not be read better another time.
      table.removeFolder()
      throw error
    }
  }

  private static func unchanged(_ id: String, _ known: [Vintage], _ table: CBSv4Pull)
    throws(DataError) -> ImportReport
  {
    table.removeFolder()
    guard let vintage = known.last else {
      throw DataError(.network, id, "the server says that nothing changed, but the store has none")
    }
    return ImportReport(
      dataset: id, title: "", path: table.address, outcome: .unchanged, vintage: vintage,
      observations: 0)
  }

  /// Identifiers become parts of addresses and paths, so nothing but letters, digits, `_` and `-`
  /// is let through.
  private static func isPlain(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
          || $0 == 45
      }
  }
}
