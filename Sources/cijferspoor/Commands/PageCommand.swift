// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import DocumentReading
import FigureModel

/// Draws a page with its blocks and figures framed: the developer's and the sceptic's eye.
struct PageCommand: AsyncParsableCommand, DocumentCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Draws a page of a PDF as PNG, with its blocks and figures framed.",
    discussion: """
      Blocks are framed by role (body grey, heading blue, margin and notes green, furniture violet, table orange), figures red.

      EXAMPLE: cijferspoor page rapport.pdf 12 --figures -o bladzijde.png
      """)

  @Argument(help: "The PDF.", completion: .file())
  var file: String

  @Argument(help: "The page, from 1.")
  var number: Int

  @Flag(help: "Frame the figures too.")
  var figures = false

  @Option(name: .shortAndLong, help: "The PNG file to write.", completion: .file())
  var output: String

  @Option(help: "Dots an inch.")
  var resolution = 120

  @Option(help: "The password of an encrypted PDF.")
  var password: String?

  var readingOptions: ReadingOptions {
    var options = ReadingOptions(password: password)
    // Each page takes seconds, and as many as may be could be used up before it.
    options.recognizedPage = number
    return options
  }
  var documentPaths: [String] { [file] }

  func validate() throws {
    if number < 1 { throw ValidationError("pages are counted from 1") }
    if !(20...600).contains(resolution) { throw ValidationError("--resolution takes 20 to 600") }
  }

  func run() async throws {
    do throws(DocumentFailure) {
      let extractor = Toolbox.extractor(readingOptions)
      let extraction = try await extractor.extract(DocumentSource(path: file))
      let png = try extractor.png(
        ofPage: number, of: DocumentSource(path: file), resolution: Float(resolution),
        frames: frames(extraction))
      say(extraction.reading.document.findings)
      do throws(InputError) {
        try FileBytes.replace(output, with: png)
      } catch {
        throw .input(error)
      }
    } catch {
      Messages.say(error.description)
      throw ExitStatus.incomplete
    }
  }

  /// Says what was noticed on the page: without its text it has no frames, and the picture does not tell why.
  private func say(_ findings: [Finding]) {
    for finding in findings where finding.page == number {
      Messages.say("\(file): page \(number): \(finding.message)")
    }
  }

  private func frames(_ extraction: Extraction) -> [PageFrame] {
    var frames: [PageFrame] = []
    for block in extraction.reading.document.blocks where block.page == number {
      guard let box = block.box else { continue }
      frames.append(
        PageFrame(box: box, colour: Self.colour(block.role), label: block.role.rawValue))
    }
    guard figures else { return frames }
    for figure in extraction.figures {
      for (index, placed) in (figure.locator?.boxes ?? []).enumerated() where placed.page == number
      {
        let label = index == 0 ? FigureText.value(of: figure) : ""
        frames.append(PageFrame(box: placed.box, colour: 0xd0_00_20, label: label))
      }
    }
    return frames
  }

  private static func colour(_ role: Document.Block.Role) -> UInt32 {
    switch role {
    case .body, .listItem: 0xb0_b0_b0
    case .heading: 0x20_60_d0
    case .margin, .footnote: 0x20_a0_60
    case .furniture: 0xa0_40_c0
    case .caption, .table: 0xe0_90_20
    case .hidden: 0x00_00_00
    }
  }
}
