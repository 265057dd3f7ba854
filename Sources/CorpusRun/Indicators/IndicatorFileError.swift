// SPDX-License-Identifier: EUPL-1.2

/// Why an indicator file cannot be used, and where.
public struct IndicatorFileError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public let file: String
  /// The line, from 1; nil where the file could not be read at all.
  public let line: Int?
  /// What is wrong with it, in one clause.
  public let message: String

  /// An error at `line` of `file`.
  public init(file: String, line: Int?, _ message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// The error as `file:line: message`.
  public var description: String {
    line.map { "\(file):\($0): \(message)" } ?? "\(file): \(message)"
  }
}
