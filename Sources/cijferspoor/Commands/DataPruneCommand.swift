// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import OfficialData

/// Removes old versions.
struct DataPruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Removes all but the last versions of a dataset.",
    discussion: """
      Verdicts of the past can then no longer be replayed with --as-of.

      EXAMPLE: cijferspoor data prune cbs:80590ned --keep 5 --store cijfers.sqlite
      """)

  @Argument(help: "The dataset (cbs:80590ned).")
  var dataset: String

  @Option(help: "How many of the last versions stay.")
  var keep: Int

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if keep < 1 { throw ValidationError("--keep takes a number from 1") }
  }

  func run() throws {
    guard try store.existing() != nil else {
      throw DataError(
        .notFound, store.path, "there is no store; make one with 'cijferspoor data import'")
    }
    let count = try store.writable().prune(dataset, keeping: keep)
    Messages.say("\(dataset): \(count) versions removed")
  }
}
