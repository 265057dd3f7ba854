// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import Glibc

/// Standard output with a buffer of its own: results only, in whole records.
struct StandardOutput {
  private var pending: [UInt8] = []

  /// Whether results go to a person's terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Adds bytes; they are written when enough have gathered.
  mutating func append(_ bytes: [UInt8]) throws(InputError) {
    pending += bytes
    if pending.count > 1 << 16 { try flush() }
  }

  /// Adds text.
  mutating func append(_ text: String) throws(InputError) { try append(Array(text.utf8)) }

  /// Writes what has gathered: to be called at the end, and after every document of a pipe.
  mutating func flush() throws(InputError) {
    guard FileBytes.writeAll(STDOUT_FILENO, pending) else {
      throw InputError(.unwritable, at: "standard output", detail: String(cString: strerror(errno)))
    }
    pending.removeAll(keepingCapacity: true)
  }
}
