// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// The command line: one file a command, nothing else.
@main
struct Cijferspoor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cijferspoor",
    abstract: "Captures every figure in policy documents and holds it against official data.",
    version: "0.1.0")
}
