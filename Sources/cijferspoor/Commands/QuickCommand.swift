// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import DocumentReading

/// A command that is called for one file after another, most often with nothing but paths.
///
/// The parser of arguments looks at every option of a command, and for each asks the runtime what its types can do: a third of what a
/// letter costs. A call with paths alone, or with `--ocr`, is read without it; all others, mistakes among them, are left to it.
protocol QuickCommand: AsyncParsableCommand, DocumentCommand {
  /// The command for these paths, with everything else as it is by default; nil where they are not what it takes.
  init?(paths: [String], ocr: ReadingOptions.Recognition)
}

extension QuickCommand {
  /// The command that `arguments` behind its name make; nil where more stands there.
  static func quick(_ arguments: ArraySlice<String>) -> Self? {
    var paths: [String] = []
    var ocr = ReadingOptions.Recognition.auto
    var rest = arguments
    while let argument = rest.popFirst() {
      if !argument.utf8.starts(with: "-".utf8) {
        paths.append(argument)
      } else if argument == "--ocr", let name = rest.popFirst(),
        let named = ReadingOptions.Recognition(rawValue: name)
      {
        ocr = named
      } else {
        return nil
      }
    }
    return Self(paths: paths, ocr: ocr)
  }
}

extension TextCommand: QuickCommand {
  init?(paths: [String], ocr: ReadingOptions.Recognition) {
    guard paths.count == 1 else { return nil }
    self.init()
    file = paths[0]
    format = .text
    self.ocr = ocr
    password = nil
  }
}

extension ExtractCommand: QuickCommand {
  init?(paths: [String], ocr: ReadingOptions.Recognition) {
    guard !paths.isEmpty else { return nil }
    self.init()
    input = InputOptions(paths: paths, ocr: ocr)
    format = nil
  }
}

extension InputOptions {
  /// These paths, with everything else as it is by default.
  fileprivate init(paths: [String], ocr: ReadingOptions.Recognition) {
    self.init()
    self.paths = paths
    input = nil
    language = .auto
    jobs = 1
    self.ocr = ocr
    password = nil
  }
}
