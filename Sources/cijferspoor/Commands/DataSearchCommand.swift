// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// Searches the store.
struct DataSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Searches datasets, measures and codes by words.",
    discussion: """
      Compounds are taken apart: "vmbo-techniekleerlingen" finds "vmbo; techniek". Sources of the catalogue that are not in
      the store follow, with how they come into it.

      EXAMPLE: cijferspoor data search "werkloosheid jongeren"
      """)

  @Argument(help: "The words.")
  var words: [String]

  @Option(help: "How many hits at the most.")
  var limit = 20

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1") }
  }

  func run() throws {
    var table = TextTable(["dataset", "what", "code", "title"])
    let text = words.joined(separator: " ")
    let store = try store.existing()
    for hit in try store?.search(text, limit: limit) ?? [] {
      table.add([hit.dataset.id, hit.dimension ?? "dataset", hit.label.code, hit.label.title])
    }
    let known = Set(try store?.datasets().map { $0.dataset.id.lowercased() } ?? [])
    for source in try DescriptorCatalog.builtIn().search(text)
    where !known.contains(source.id.lowercased()) {
      table.add([source.id, source.access.rawValue, "", source.title])
    }
    var output = StandardOutput()
    try output.append(table.text())
    try output.flush()
  }
}
