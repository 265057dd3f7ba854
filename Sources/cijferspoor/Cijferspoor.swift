// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import Dispatch
import DocumentReading
import Glibc
import OfficialData

/// The command line: one file a command, nothing else.
@main
struct Cijferspoor: ParsableCommand {
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
      TextCommand.self, TablesCommand.self, PageCommand.self, ExtractCommand.self,
      CheckCommand.self, ExplainCommand.self, QuantitiesCommand.self, DataCommand.self,
      IndicatorsCommand.self, RunCommand.self, ScoreCommand.self, DoctorCommand.self,
    ])

  /// Runs the command that the arguments name.
  ///
  /// The first worker is started before anything else makes a thread: then it costs a fork and no
  /// second start of the program.
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments == [ReadingWorker.argument] { return ReadingWorker.serve() }
    switch arguments.first {
    case "text": TextCommand.quick(arguments.dropFirst()).map { runQuickly($0) }
    case "extract": ExtractCommand.quick(arguments.dropFirst()).map { runQuickly($0) }
    default: break
    }
    do {
      let command = try commandByName() ?? parseAsRoot()
      (command as? any DocumentCommand)?.prepareWorkers()
      run(command)
    } catch {
      fail(error)
    }
  }

  /// The command that the first argument names, where the others are as it wants them.
  ///
  /// Looking at one command and not at all of them saves a fifth of the start. Help and mistakes are left to the whole.
  private static func commandByName() -> (any ParsableCommand)? {
    let arguments = CommandLine.arguments.dropFirst()
    let named = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first && $0.configuration.subcommands.isEmpty
    }
    guard let named, let command = try? named.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == named
    else { return nil }
    return command
  }

  /// Runs a command of which the type is known, so that nobody need ask what it can do.
  private static func runQuickly<Command: QuickCommand>(_ command: Command) -> Never {
    command.prepareWorkers()
    let handover = Handover(command: command)
    Task {
      do {
        var command = handover.command
        try await command.run()
        Glibc.exit(0)
      } catch {
        fail(error)
      }
    }
    dispatchMain()
  }

  private static func run(_ command: any ParsableCommand) -> Never {
    let handover = Handover(command: command)
    Task {
      do {
        var command = handover.command
        if var asynchronous = command as? any AsyncParsableCommand {
          try await asynchronous.run()
        } else {
          try command.run()
        }
        Glibc.exit(0)
      } catch {
        fail(error)
      }
    }
    dispatchMain()
  }

  /// A command on its way to the one task that runs it; nobody else touches it again.
  private struct Handover<Command>: @unchecked Sendable {
    let command: Command
  }

  /// Says what went wrong in one line and ends with the status that it stands for.
  private static func fail(_ error: any Error) -> Never {
    switch error {
    case let status as ExitCode:
      exit(withError: status)
    case let error as InputError where error.code == .unwritable:
      Messages.say("\(error)")
      exit(withError: ExitStatus.broken)
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
