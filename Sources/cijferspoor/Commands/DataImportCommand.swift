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

  @Option(name: .customLong("as"), help: "The identifier that the dataset gets, of one file.")
  var identifier: String?

  @Option(help: "The period of a table that tells of none (2018-2019).")
  var period: String?

  @Option(
    help: "The day on which undated data were fetched (2026-01-31).",
    transform: CheckingOptions.day)
  var retrieved: CalendarDay?

  @Option(
    help:
      "Confirms that a measure is rounded to multiples of a number (AANTAL=10); 0 takes it back.",
    transform: Self.rounding)
  var rounding: [(measure: String, base: Int)] = []

  @OptionGroup var store: StoreOptions

  func validate() throws {
    if identifier != nil, paths.count > 1 {
      throw ValidationError("--as takes one file, not \(paths.count)")
    }
  }

  func run() throws {
    let options = ImportOptions(identifier: identifier, period: period, retrieved: retrieved)
    let store = try store.writable()
    let catalog = try DescriptorCatalog(folders: descriptors)
    var table = TextTable(
      ["dataset", "title", "version", "cells", "changed", "outcome"], rightAligned: [3, 4])
    var refused = 0
    for path in paths {
      let (reports, errors) = try store.importEverything(
        at: path, descriptors: catalog, options: options)
      for report in reports {
        table.add([
          report.dataset, report.title, report.vintage.version, String(report.observations),
          String(report.changed), report.outcome.rawValue,
        ])
        for (reason, count) in report.skipped.sorted(by: { $0.key < $1.key }) {
          Messages.say("\(report.dataset): left out \(count): \(reason)")
        }
        for (measure, base) in rounding {
          try store.confirmRounding(base, of: measure, in: report.dataset)
        }
        Self.ask(report, confirmed: Set(rounding.map(\.measure)))
      }
      for error in errors { Messages.say(error.description) }
      refused += errors.count
    }
    var output = StandardOutput()
    try output.append(table.text())
    try output.flush()
    if refused > 0 { throw ExitStatus.incomplete }
  }

  /// Says what only a person can tell.
  private static func ask(_ report: ImportReport, confirmed: Set<String>) {
    guard report.outcome != .unchanged else { return }
    if report.vintage.modified == nil, report.vintage.retrieved == nil {
      Messages.say(
        "\(report.dataset): nothing tells its day, so --as-of leaves it out; name it with --retrieved"
      )
    }
    for (measure, base) in report.proposedRounding.sorted(by: { $0.key < $1.key })
    where !confirmed.contains(measure) {
      Messages.say(
        "\(report.dataset): all values of \(measure) are multiples of \(base); where they are rounded to that, confirm it with --rounding \(measure)=\(base)"
      )
    }
  }

  private static func rounding(_ text: String) throws -> (measure: String, base: Int) {
    let parts = text.split(separator: "=").map(String.init)
    guard parts.count == 2, let base = Int(parts[1]), base >= 0 else {
      throw ValidationError("--rounding takes MEASURE=NUMBER, not '\(text)'")
    }
    return (parts[0], base)
  }
}
