// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import Glibc

/// A line on standard error that tells how far work of unknown length is: on a terminal only, and
/// written over by the next.
enum ProgressLine {
  /// Shows `text`.
  static func show(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    _ = FileBytes.writeAll(STDERR_FILENO, Array("\r\u{1B}[K\(text)".utf8))
  }
}
