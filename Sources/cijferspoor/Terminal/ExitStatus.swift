// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// The exit statuses of the command line.
enum ExitStatus {
  /// Done, and a verdict reached `--fail-on`.
  static let failedOn = ExitCode(1)
  /// The call's words are off.
  static let usage = ExitCode(2)
  /// Done, but some input could not be read.
  static let incomplete = ExitCode(3)
  /// Something broke that is no fault of the input.
  static let broken = ExitCode(4)
}
