// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import DocumentReading
import FigureModel

/// Prints the text that figure offsets refer to.
struct TextCommand: AsyncParsableCommand, DocumentCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Prints a document's text, the one that figure offsets refer to.",
    discussion: """
      Pages of a PDF are separated by a form feed. With --format json: pages, blocks with their role, boxes and tables.

      EXAMPLE: cijferspoor text rapport.pdf | less
      """)

  @Argument(help: "A PDF or text file; '-' is standard input.", completion: .file())
  var file: String

  @Option(help: "text, or json for blocks, roles and boxes.")
  var format: Format = .text

  @Option(
    help: "Optical recognition of scanned pages, as figures were extracted: auto, never or always.")
  var ocr: ReadingOptions.Recognition = .auto

  @Option(help: "The password of an encrypted PDF.")
  var password: String?

  var readingOptions: ReadingOptions { ReadingOptions(password: password, recognition: ocr) }
  var documentPaths: [String] { [file] }

  func run() async throws {
    let extractor = Toolbox.extractor(readingOptions)
    let reading: Reading
    do throws(DocumentFailure) {
      reading = try await extractor.read(DocumentSource(path: file))
    } catch {
      Messages.say(error.description)
      throw ExitStatus.incomplete
    }
    var output = StandardOutput()
    switch format {
    case .text: try output.append(reading.document.text)
    case .json:
      var json = JSONWriter()
      reading.document.write(to: &json)
      json.endLine()
      try output.append(json.bytes)
    }
    try output.flush()
  }
}
