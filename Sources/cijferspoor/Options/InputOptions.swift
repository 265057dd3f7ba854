// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import DocumentReading

/// Which documents, and how they are read.
struct InputOptions: ParsableArguments {
  /// How standard input is laid out.
  enum Layout: String, ExpressibleByArgument, CaseIterable {
    /// Each line is a document: `{"id", "text"}` or `{"id", "path"}`.
    case jsonl
  }

  @Argument(
    help: "Files and folders; folders are walked for .pdf and .txt. '-' is standard input.",
    completion: .file())
  var paths: [String] = []

  @Option(
    help:
      "jsonl: each line of standard input is a document {\"id\", \"text\"} or {\"id\", \"path\"}.")
  var input: Layout?

  @Option(help: "The documents' language: nl, or auto.")
  var language: LanguageOption = .auto

  @Option(help: "How many documents are worked on at a time.")
  var jobs = 1

  @Option(help: "Optical recognition of scanned pages: auto, never or always.")
  var ocr: ReadingOptions.Recognition = .auto

  @Option(help: "The password of an encrypted PDF.")
  var password: String?

  /// How documents are read by these options.
  var readingOptions: ReadingOptions { ReadingOptions(password: password, recognition: ocr) }

  func validate() throws {
    if language == .english {
      throw ValidationError(
        "--language is the documents': the rules for English are not there yet, use nl or auto. "
          + "For verdicts in English: check --explain-in en")
    }
    if jobs < 1 { throw ValidationError("--jobs takes a number from 1") }
    if input == nil && paths.isEmpty {
      throw ValidationError("name at least one file or folder, or '-' for standard input")
    }
    if input != nil && !paths.allSatisfy({ $0 == "-" }) {
      throw ValidationError("--input jsonl reads standard input; leave the paths out")
    }
  }
}

/// A document's language.
enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  /// Dutch.
  case dutch = "nl"
  /// English.
  case english = "en"
  /// As the document is; Dutch as long as it is the only one with rules.
  case auto
}
