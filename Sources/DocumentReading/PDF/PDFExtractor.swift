// SPDX-License-Identifier: EUPL-1.2

internal import CWorker

/// Takes a PDF apart in this process: facts about the file, then page after page.
///
/// The only place where the bytes of a PDF are parsed.
struct PDFExtractor {
  /// A form shows on its first pages.
  static let pagesOfForm = 3

  /// How it is read.
  let options: ReadingOptions
  /// How many pages may still be recognised, and who is to be told before one is.
  private let budget: RecognitionBudget

  /// An extractor; `recognizing` is called before each page that is recognised, which takes seconds.
  init(options: ReadingOptions, recognizing: @escaping () -> Void = {}) {
    self.options = options
    budget = RecognitionBudget(pages: options.limits.recognizedPages, starting: recognizing)
  }

  /// Whether this process can read text without building colour transforms.
  static var switchesColourManagementOff: Bool { ColourManagement.canBeSwitchedOff }

  /// Whether this process can make each font once.
  static var keepsFonts: Bool { worker_controls_fonts() }

  /// Whether this process can keep small blocks of memory at hand.
  static var keepsBlocks: Bool { worker_controls_blocks() }

  /// Whether this process can unpack with zlib.
  static var unpacksWithZlib: Bool { worker_controls_inflating() }

  /// Opens the PDF that `bytes` hold and gives its facts to `file` and its pages, in order, to `page`, as they are read.
  func extract(
    _ bytes: [UInt8], name: String, file: (FileFacts) -> Void, page: (PageSheet) -> Void
  ) throws(ReadError) {
    worker_set_colour_management_off(ColourManagement.isOffForText)
    worker_keep_fonts(true)
    worker_inflate_with_zlib(true)
    defer {
      worker_keep_fonts(false)
      worker_inflate_with_zlib(false)
    }
    let document = try PDFFile(
      bytes, password: options.password, isPlain: options.isPlain, name: name)
    var facts = document.facts
    for index in 0..<min(facts.pageCount, Self.pagesOfForm) {
      facts.formFields += document.formFieldCount(at: index)
    }
    file(facts)
    let end = min(facts.pageCount, options.limits.pages)
    for index in min(options.pagesRead, end)..<end {
      guard let opened = document.page(at: index) else { continue }
      page(sheet(of: opened, number: index + 1))
    }
  }

  /// Reads the page as a picture, where it is one and that is wanted.
  private func recognize(_ page: PDFPage, _ sheet: inout PageSheet, pictures: () -> Float) {
    if options.recognition != .always {
      guard PageRecognizer.isUnusable(sheet.glyphs) else { return }
      guard sheet.glyphs.count > 0 || pictures() > PageRecognizer.coverage else { return }
      // Nonsense is not passed on, whether something better comes in its place or not.
      sheet.glyphs = PageGlyphs()
    }
    do throws(Unrecognized) {
      sheet.glyphs = try recognized(page, number: sheet.number)
      sheet.isRecognized = true
    } catch {
      sheet.unrecognized = error
    }
  }

  private func recognized(
    _ page: PDFPage, number: Int
  ) throws(Unrecognized) -> PageGlyphs {
    guard options.recognition != .never, options.recognizedPage ?? number == number else {
      throw .unwanted
    }
    guard budget.take() else { throw .budget }
    guard PDFEngine.canRender else { throw .renderer }
    guard let drawable = page.drawable else { throw .undrawable }
    return try RecognitionErrand.glyphs(of: drawable, limits: options.limits)
  }

  private func sheet(of page: PDFPage, number: Int) -> PageSheet {
    var sheet = PageSheet(
      number: number, label: page.label, width: page.size.width, height: page.size.height,
      glyphs: PageGlyphs())
    let limit = options.limits.charactersOnPage
    let walked = page.walked(limit: limit)
    // Without a walk the page is drawn, and nothing of it but what is noted.
    let drawn = walked == nil ? page.drawable : nil
    let noted = walked?.noted ?? (options.isPlain ? nil : drawn?.noted()) ?? NotedPage()
    sheet.drawing = noted.drawing
    let pictures = { options.isPlain ? drawn?.pictureCoverage ?? 0 : noted.pictures }
    let glyphs =
      if let walked { walked.glyphs } else if let drawn { drawn.glyphs(limit: limit) } else {
        Optional(PageGlyphs())
      }
    sheet.isOverLimit = glyphs == nil
    if let glyphs { sheet.glyphs = glyphs }
    sheet = sheet.sane()
    recognize(page, &sheet, pictures: pictures)
    if sheet.isRecognized { return sheet.sane() }
    return HiddenText(sheet, inked: noted.inked, pictures: pictures).removed()
  }
}

/// How many pages may still be recognised.
private final class RecognitionBudget {
  private var pages: Int
  private let starting: () -> Void

  init(pages: Int, starting: @escaping () -> Void) {
    self.pages = pages
    self.starting = starting
  }

  /// Takes a page from the budget, or gives false when it is used up.
  func take() -> Bool {
    guard pages > 0 else { return false }
    pages -= 1
    starting()
    return true
  }
}
