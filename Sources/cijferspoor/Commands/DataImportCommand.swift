// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import OfficialData

/// Imports official data from files and folders.
struct DataImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract:
      "Imports official data from files and folders; what is there already is left as it is.",
    discussion: """
      Folders are searched for tables. What cannot be imported is named with the reason, and the exit status is 3.

      EXAMPLE: cijferspoor data import statline/ duo.csv --store cijfers.sqlite
      """)

  @Argument(help: "Files and folders with official data.", completion: .file())
  var paths: [String]

  @Option(
    help: "A folder with descriptors (*.bron.json) of files that do not describe themselves.",
    completion: .directory)
  var descriptors: [String] = []

  @OptionGroup var store: StoreOptions

  func run() throws {
    let store = try store.writable()
    let catalog = try DescriptorCatalog(folders: descriptors)
    var table = TextTable(
      ["dataset", "title", "version", "cells", "changed", "outcome"], rightAligned: [3, 4])
    var refused = 0
    for path in paths {
      let (reports, errors) = try store.importEverything(at: path, descriptors: catalog)
      for report in reports {
        table.add([
          report.dataset, report.title, report.vintage.version, String(report.observations),
          String(report.changed), report.outcome.rawValue,
        ])
        for (reason, count) in report.skipped.sorted(by: { $0.key < $1.key }) {
          Messages.say("\(report.dataset): left out \(count): \(reason)")
        }
      }
      for error in errors { Messages.say(error.description) }
      refused += errors.count
    }
    var output = StandardOutput()
    try output.append(table.text())
    try output.flush()
    if refused > 0 { throw ExitStatus.incomplete }
  }
}
