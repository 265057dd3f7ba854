// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import DocumentReading
import FigureParsing
import Synchronization

/// The rooms' tools, as the options of a call ask for them.
enum Toolbox {
  /// The workers that were started before the command began.
  private static let prepared = Mutex<WorkerPool?>(nil)

  /// Starts a worker for documents that are read with `options`.
  static func prepareWorkers(_ options: ReadingOptions) {
    let pool = WorkerPool(options: options)
    pool.prepare()
    prepared.withLock { $0 = pool }
  }

  /// Reads documents with `options` and captures their figures.
  static func extractor(_ options: ReadingOptions) -> Extractor {
    let waiting = prepared.withLock { pool in
      defer { pool = nil }
      return pool
    }
    let pool = waiting?.options == options ? waiting : nil
    return Extractor(
      reader: pool ?? WorkerPool(options: options), parser: FigureParser(language: .dutch))
  }
}
