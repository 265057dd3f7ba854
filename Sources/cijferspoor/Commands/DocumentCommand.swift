// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import DocumentReading

/// A command that reads documents, whose workers can be started ahead of it.
protocol DocumentCommand: ParsableCommand {
  /// How it reads them.
  var readingOptions: ReadingOptions { get }
  /// What it reads.
  var documentPaths: [String] { get }
}

extension DocumentCommand {
  /// Starts the first worker, unless nothing but plain text is named.
  func prepareWorkers() {
    guard !documentPaths.allSatisfy({ $0.lowercased().hasSuffix(".txt") }) else { return }
    Toolbox.prepareWorkers(readingOptions)
  }
}
