// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// Registers a dataset and fetches it.
struct DataAddCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a publisher's table to the store and fetches its newest version.",
    discussion: """
      cbs:TABLE is a table of CBS, duo:PACKAGE one of DUO's catalogue and ckan:PACKAGE one of data.overheid.nl (with
      /RESOURCE where the package has several), eurostat:TABLE?geo=NL one of Eurostat or a part of it, https://… a file.

      EXAMPLE: cijferspoor data add cbs:80590ned --store cijfers.sqlite
      """)

  @Argument(help: "The tables (cbs:80590ned), or addresses of files.")
  var datasets: [String]

  @OptionGroup var client: ClientOptions
  @OptionGroup var store: StoreOptions

  func run() async throws {
    try await client.pull(datasets, into: try store.writable(), adding: true)
  }
}

/// Fetches the newest versions of datasets that were added.
struct DataPullCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pull",
    abstract: "Fetches the newest version of datasets that were added before.",
    discussion: """
      A new version is kept beside the earlier ones. What has not changed is not fetched again, and a download that was
      stopped goes on where it was. A table that cannot be had leaves the store as it was; the exit status is then 3.

      EXAMPLE: cijferspoor data pull --all --store cijfers.sqlite
      """)

  @Argument(help: "The tables (cbs:80590ned), or addresses of files.")
  var datasets: [String] = []

  @Flag(help: "All that were added.")
  var all = false

  @OptionGroup var client: ClientOptions
  @OptionGroup var store: StoreOptions

  func validate() throws {
    if datasets.isEmpty != all { throw ValidationError("name tables, or ask for --all") }
  }

  func run() async throws {
    let store = try store.writable()
    try await client.pull(all ? try store.remoteDatasets() : datasets, into: store)
  }
}
