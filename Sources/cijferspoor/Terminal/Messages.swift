// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import Glibc

/// What is said to the person beside the results: on standard error, one line each.
enum Messages {
  /// Says one line.
  static func say(_ line: String) {
    _ = FileBytes.writeAll(STDERR_FILENO, Array("cijferspoor: \(line)\n".utf8))
  }
}
