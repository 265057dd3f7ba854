// SPDX-License-Identifier: EUPL-1.2

internal import CWorker

/// Takes a PDF apart in this process: facts about the file, then page after page.
///
/// The only place where the bytes of a PDF are parsed.
struct PDFExtractor {
  /// How it is read.
  let options: ReadingOptions

  /// Whether this process can read text without building colour transforms.
  static var switchesColourManagementOff: Bool { worker_controls_colour_management() }

  /// Opens the PDF that `bytes` hold and gives its facts to `file` and its pages, in order, to `page`, as they are read.
  func extract(
    _ bytes: [UInt8], name: String, file: (FileFacts) -> Void, page: (PageSheet) -> Void
  ) throws(ReadError) {
    worker_set_colour_management_off(true)
    let document = try PopplerDocument(bytes, password: options.password, name: name)
    let facts = document.facts
    file(facts)
    for index in 0..<min(facts.pageCount, options.limits.pages) {
      guard let opened = document.page(at: index) else { continue }
      page(sheet(of: opened, number: index + 1))
    }
  }

  private func sheet(of page: PopplerPage, number: Int) -> PageSheet {
    let size = page.size
    var sheet = PageSheet(
      number: number, label: page.label, width: size.width, height: size.height,
      glyphs: PageGlyphs())
    if let glyphs = page.glyphs(limit: options.limits.charactersOnPage) {
      sheet.glyphs = glyphs
    } else {
      sheet.isOverLimit = true
    }
    sheet = sheet.sane()
    if TableFinder.mayFindTables(on: PageLayout(sheet)) {
      sheet.drawing = page.drawing()
      sheet = sheet.sane()
    }
    return sheet
  }
}
