// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// Lists the datasets of the store.
struct DataListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the datasets of the store with their newest version.",
    discussion: """
      With --available: the sources that the program knows of, in the store or not.

      EXAMPLE: cijferspoor data list --store cijfers.sqlite
      """)

  @Flag(help: "List the sources that the program knows of, with licence and attribution.")
  var available = false

  @OptionGroup var store: StoreOptions

  func run() throws {
    if available { return try listAvailable() }
    var table = TextTable(
      ["dataset", "publisher", "version", "vintages", "cells", "licence", "title"],
      rightAligned: [3, 4])
    for entry in try store.existing()?.datasets() ?? [] {
      table.add([
        entry.dataset.id, entry.dataset.publisher, entry.vintages.last?.version ?? "",
        String(entry.vintages.count), String(entry.observations), entry.dataset.license,
        entry.dataset.title,
      ])
    }
    var output = StandardOutput()
    try output.append(table.text())
    try output.flush()
  }

  private func listAvailable() throws {
    var table = TextTable(["dataset", "publisher", "licence", "how", "title"])
    for source in try DescriptorCatalog.builtIn().available {
      table.add([
        source.id, source.publisher, source.license,
        source.canBePulled ? "data add" : "data import",
        source.title,
      ])
    }
    var output = StandardOutput()
    try output.append(table.text())
    try output.flush()
  }
}
