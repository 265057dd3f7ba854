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
    discussion: "EXAMPLE: cijferspoor data list --store cijfers.sqlite")

  @OptionGroup var store: StoreOptions

  func run() throws {
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
}
