// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import DocumentReading
import FigureParsing

/// The rooms' tools, as the options of a call ask for them.
enum Toolbox {
  /// Reads documents and captures their figures.
  static func extractor(_ input: InputOptions) -> Extractor {
    extractor(password: input.password)
  }

  /// Reads documents and captures their figures, with a password where one is given.
  static func extractor(password: String? = nil) -> Extractor {
    Extractor(
      reader: DocumentReader(options: ReadingOptions(password: password)),
      parser: FigureParser(language: .dutch))
  }
}
