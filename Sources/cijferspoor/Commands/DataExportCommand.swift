// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import OfficialData

/// Writes a dataset out.
struct DataExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a dataset out as SDMX-CSV, or as a Data Package.",
    discussion: """
      EXAMPLE: cijferspoor data export cbs:80590ned --format sdmx-csv -o werkloosheid.csv
      """)

  @Argument(help: "The dataset (cbs:80590ned).")
  var dataset: String

  @Option(
    help: "sdmx-csv, one file; or datapackage, a folder.", transform: Self.format)
  var format: DataStore.ExportFormat = .sdmxCSV

  @Option(name: .shortAndLong, help: "The file or folder to write.", completion: .file())
  var output: String

  @OptionGroup var store: StoreOptions

  func run() throws {
    guard let store = try store.existing() else {
      throw DataError(
        .notFound, self.store.path, "there is no store; make one with 'cijferspoor data import'")
    }
    let count = try store.export(dataset, as: format, to: output)
    Messages.say("\(dataset): \(count) cells written to \(output)")
  }

  private static func format(_ text: String) throws -> DataStore.ExportFormat {
    guard let format = DataStore.ExportFormat(rawValue: text) else {
      throw ValidationError("'\(text)' is no format; it is sdmx-csv or datapackage")
    }
    return format
  }
}
