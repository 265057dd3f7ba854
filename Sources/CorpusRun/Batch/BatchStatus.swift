// SPDX-License-Identifier: EUPL-1.2

/// How one document of a batch ended: the `status` of its line in `documents.jsonl`.
public enum BatchStatus: String, Sendable, Hashable, CaseIterable {
  /// Read whole.
  case ok
  /// Read, with findings.
  case okWithFindings = "ok-with-findings"
  /// Read, and nothing in it.
  case empty
  /// Not read; the reason tells why.
  case failed
}
