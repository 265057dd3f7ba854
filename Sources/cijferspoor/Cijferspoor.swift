// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import OfficialData

/// The command line: one file a command, nothing else.
@main
struct Cijferspoor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cijferspoor",
    abstract: "Captures every figure in policy documents and holds it against official data.",
    discussion: """
      Results go to standard output, everything else to standard error.
      Exit status: 0 done; 1 a verdict reached --fail-on; 2 usage; 3 done, but some input could not be read; 4 broken.

      EXAMPLE: cijferspoor check brief.pdf --store cijfers.sqlite
      """,
    version: "0.1.0",
    subcommands: [
      TextCommand.self, ExtractCommand.self, CheckCommand.self, ExplainCommand.self,
      QuantitiesCommand.self,
      DataCommand.self, IndicatorsCommand.self, RunCommand.self, ScoreCommand.self,
      DoctorCommand.self,
    ])

  /// Runs the command that the arguments name, and ends with the status of the contract:
  /// ArgumentParser's own for a wrong call is 64, ours is 2.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let status as ExitCode {
      exit(withError: status)
    } catch {
      fail(error)
    }
  }

  /// Says what went wrong in one line and ends with the status that it stands for.
  private static func fail(_ error: any Error) -> Never {
    switch error {
    case is InputError, is DataError, is IndicatorFileError:
      Messages.say("\(error)")
      exit(withError: ExitStatus.incomplete)
    default:
      let status = exitCode(for: error)
      if status == .success { exit(withError: error) }
      Messages.say(fullMessage(for: error))
      exit(withError: status == .validationFailure ? ExitStatus.usage : ExitStatus.broken)
    }
  }
}
