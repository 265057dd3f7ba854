// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import Glibc

/// A bar on standard error for long work: drawn on a terminal, silent elsewhere.
struct ProgressBar {
  private let isShown = isatty(STDERR_FILENO) == 1
  private var drawn = -1

  /// Shows that `done` of `total` are done.
  mutating func show(_ done: Int, of total: Int) {
    guard isShown, total > 1 else { return }
    let percent = done * 100 / total
    guard percent != drawn else { return }
    drawn = percent
    let filled = percent * 30 / 100
    let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: 30 - filled)
    write("\r[\(bar)] \(done)/\(total)")
  }

  /// Takes the bar away, so that what follows starts on a clean line.
  mutating func clear() {
    guard isShown, drawn >= 0 else { return }
    drawn = -1
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) {
    _ = FileBytes.writeAll(STDERR_FILENO, Array(text.utf8))
  }
}
