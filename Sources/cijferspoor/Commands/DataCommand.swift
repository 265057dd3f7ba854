// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// The store of official datasets and its vintages.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "The store of official datasets and its vintages.",
    discussion: """
      EXAMPLE: cijferspoor data import corpus/data --store cijfers.sqlite
      """,
    subcommands: [
      DataAddCommand.self, DataPullCommand.self, DataImportCommand.self, DataListCommand.self,
      DataShowCommand.self, DataSearchCommand.self, DataQueryCommand.self, DataDiffCommand.self,
      DataExportCommand.self, DataPruneCommand.self,
    ])
}
