// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser

/// How records are printed.
enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
  /// JSON Lines.
  case jsonl
  /// Comma-separated values.
  case csv
  /// A table for a person.
  case table

  /// The default: a table on a terminal, JSON Lines elsewhere.
  static var standard: RecordFormat { StandardOutput.isTerminal ? .table : .jsonl }
}
