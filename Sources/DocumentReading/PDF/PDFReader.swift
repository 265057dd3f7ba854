// SPDX-License-Identifier: EUPL-1.2

internal import CWorker
internal import FigureModel

/// Reads a PDF in this process: glyphs page by page, then words, zones, blocks and the one text.
struct PDFReader {
  /// How it is read.
  let options: ReadingOptions

  /// Whether this process can read text without building colour transforms.
  static var switchesColourManagementOff: Bool { worker_controls_colour_management() }

  /// Reads the PDF that `bytes` hold.
  func read(_ bytes: [UInt8], name: String) throws(ReadError) -> Reading {
    worker_set_colour_management_off(true)
    let file = try PopplerDocument(bytes, password: options.password, name: name)
    var findings: [Finding] = []
    var pages: [PageLayout] = []
    let count = file.pageCount
    for index in 0..<min(count, options.limits.pages) {
      guard let page = file.page(at: index) else {
        findings.append(Finding(.damaged, "the page cannot be read", page: index + 1))
        continue
      }
      pages.append(layout(page, number: index + 1, findings: &findings))
    }
    if count > options.limits.pages {
      findings.append(
        Finding(.limitReached, "only the first \(options.limits.pages) of \(count) pages are read"))
    }
    if pages.isEmpty { throw ReadError(.damaged, document: name, detail: "no page can be read") }
    findings += Self.findings(on: file)
    var document = Document(
      name: name, sha256: SHA256.hexadecimal(of: bytes), format: .pdf, text: "",
      metadata: file.metadata)
    let assembled = PageComposer.compose(pages)
    document.text = assembled.text
    document.pages = assembled.pages
    document.blocks = assembled.blocks
    document.tables = assembled.tables
    document.findings = findings
    return Reading(document: document, glyphs: assembled.glyphs)
  }

  private func layout(
    _ page: PopplerPage, number: Int, findings: inout [Finding]
  ) -> PageLayout {
    let size = page.size
    var glyphs = PageGlyphs()
    if let read = page.glyphs(limit: options.limits.charactersOnPage) {
      glyphs = read
    } else {
      let limit = options.limits.charactersOnPage
      findings.append(
        Finding(.limitReached, "the page has more than \(limit) characters", page: number))
    }
    if !glyphs.corresponds {
      findings.append(
        Finding(.boxesMismatch, "characters and boxes do not correspond", page: number))
    }
    if glyphs.count == 0 {
      findings.append(Finding(.pageWithoutText, "the page has no text", page: number))
    }
    var layout = PageLayout(
      number: number, label: page.label, width: size.width, height: size.height, glyphs: glyphs)
    if TableFinder.mayFindTables(on: layout) { layout.drawing = page.drawing() }
    return layout
  }

  private static func findings(on file: PopplerDocument) -> [Finding] {
    var findings: [Finding] = []
    let restrictions = file.restrictions
    if !restrictions.isEmpty {
      let list = restrictions.joined(separator: " and ")
      findings.append(Finding(.permissions, "the file forbids \(list)"))
    }
    if file.attachmentCount > 0 {
      findings.append(
        Finding(.attachment, "\(file.attachmentCount) attached files are not read"))
    }
    return findings
  }
}
