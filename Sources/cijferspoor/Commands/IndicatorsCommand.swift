// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureChecking
import FigureModel
import OfficialData

/// The curated indicators.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract:
      "Lists and shows the curated indicators, and checks whether each still finds its data.",
    discussion: """
      EXAMPLE: cijferspoor indicators check --store cijfers.sqlite
      """,
    subcommands: [List.self, Show.self, Check.self])
}

extension IndicatorsCommand {
  /// Lists the indicators.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the indicators with their names and coverage.",
      discussion: "EXAMPLE: cijferspoor indicators list")

    @OptionGroup var checking: CheckingOptions

    func run() throws {
      var table = TextTable(["indicator", "unit", "coverage", "title"])
      for indicator in try checking.catalogue().indicators {
        table.add([
          indicator.id, indicator.unit.code, IndicatorText.coverage(indicator), indicator.title,
        ])
      }
      var output = StandardOutput()
      try output.append(table.text())
      try output.flush()
    }
  }

  /// Shows one indicator.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows one indicator: definition, population, guards and query.",
      discussion: "EXAMPLE: cijferspoor indicators show inflatie")

    @Argument(help: "The indicator's identifier.")
    var id: String

    @OptionGroup var checking: CheckingOptions

    func run() throws {
      guard let indicator = try checking.catalogue().indicators.first(where: { $0.id == id }) else {
        throw ValidationError("there is no indicator '\(id)'; see 'cijferspoor indicators list'")
      }
      var output = StandardOutput()
      try output.append(IndicatorText.text(indicator))
      try output.flush()
    }
  }

  /// Checks that every indicator finds its data.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks that every indicator still finds its data in the store.",
      discussion: """
        Ends with status 3 when one does not.

        EXAMPLE: cijferspoor indicators check --store cijfers.sqlite
        """)

    @OptionGroup var checking: CheckingOptions
    @OptionGroup var store: StoreOptions

    func run() throws {
      let store = try store.existing()
      var table = TextTable(["indicator", "status", "observations", "latest"], rightAligned: [2])
      var failed = 0
      for result in try IndicatorCheck.run(try checking.catalogue().indicators, store: store) {
        failed += result.status == .missing ? 1 : 0
        table.add([
          result.id, result.status.rawValue, String(result.observations), result.latest ?? "",
        ])
      }
      var output = StandardOutput()
      try output.append(table.text())
      try output.flush()
      if failed > 0 {
        Messages.say(
          "\(failed) indicators do not find their data; import it with 'cijferspoor data import'")
        throw ExitStatus.incomplete
      }
    }
  }
}
