// SPDX-License-Identifier: EUPL-1.2

extension StringProtocol {
  /// The text with every run of white space, line ends included, as one space, and none at its ends.
  public var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
