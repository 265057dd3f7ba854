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
      ["dataset", "publisher", "version", "day", "vintages", "cells", "licence", "title", "note"],
      rightAligned: [4, 5])
    for entry in try store.existing()?.datasets() ?? [] {
      table.add([
        entry.dataset.id, entry.dataset.publisher, entry.vintages.last?.version ?? "",
        Self.day(entry.vintages.last),
        String(entry.vintages.count), String(entry.observations), entry.dataset.license,
        entry.dataset.title, Self.note(entry),
      ])
    }
    var output = StandardOutput()
    try output.append(table.text())
    try output.flush()
  }

  private static func day(_ vintage: Vintage?) -> String {
    (vintage?.modified ?? vintage?.retrieved)?.description ?? "undated"
  }

  /// What is to be kept in mind of a dataset, in a few words; 'data show' says more.
  private static func note(_ entry: DatasetEntry) -> String {
    var notes: [String] = []
    if entry.dataset.survivorsOnly { notes.append("survivors only") }
    if !entry.slice.isEmpty { notes.append("a part") }
    if !entry.predecessors.isEmpty {
      notes.append("continues \(entry.predecessors.joined(separator: ", "))")
    }
    if !entry.successors.isEmpty {
      notes.append("continued by \(entry.successors.joined(separator: ", "))")
    }
    if !entry.methodBreaks.isEmpty {
      notes.append(entry.methodBreaks.count == 1 ? "1 break" : "\(entry.methodBreaks.count) breaks")
    }
    return notes.joined(separator: "; ")
  }

  private func listAvailable() throws {
    var table = TextTable(["dataset", "publisher", "licence", "how", "checked", "title", "source"])
    for source in try DescriptorCatalog.builtIn().available {
      table.add([
        source.id, source.publisher, source.license, source.access.rawValue,
        source.isVerified ? "yes" : "unverified", source.title, source.source,
      ])
    }
    var output = StandardOutput()
    try output.append(table.text())
    try output.flush()
  }
}
