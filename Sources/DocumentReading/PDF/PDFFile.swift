// SPDX-License-Identifier: EUPL-1.2

internal import CWorker
internal import FigureModel
internal import Glibc

/// A PDF whose text is to be read; never shared between tasks.
///
/// Poppler itself opens it. Poppler's interface for glib, which draws and takes long to load, opens it a second time when a page
/// has to be drawn, and alone where poppler is another than the one that is known, or plain reading is asked for.
final class PDFFile {
  private let bytes: [UInt8]
  private let password: String?
  private let opened: OpaquePointer?
  private lazy var drawable = try? PopplerDocument(bytes, password: password, name: "")

  /// What can be said of the whole file.
  let facts: FileFacts

  /// Opens the PDF that `bytes` hold; `isPlain` has it read as any version of poppler can.
  init(_ bytes: [UInt8], password: String?, isPlain: Bool, name: String) throws(ReadError) {
    self.bytes = bytes
    self.password = password
    guard worker_knows_poppler(), !isPlain else {
      opened = nil
      let document = try PopplerDocument(bytes, password: password, name: name)
      facts = document.facts
      drawable = document
      return
    }
    let opening = bytes.withUnsafeBytes { worker_open($0.baseAddress, $0.count, password) }
    guard let document = opening.document else {
      throw Self.readError(opening, name: name, hasPassword: password != nil)
    }
    opened = document
    facts = FileFacts(taking: worker_document_facts(document))
  }

  deinit { opened.map(worker_close) }

  /// The page at `index`, from 0, or nil when it cannot be read.
  func page(at index: Int) -> PDFPage? {
    guard let opened else {
      return drawablePage(at: index).map { PDFPage($0, index: index, of: self) }
    }
    var facts = worker_page_facts()
    guard worker_page_facts_of(opened, Int32(clamping: index), &facts) else { return nil }
    return PDFPage(taking: facts, index: index, of: self)
  }

  /// The page at `index` as it can be drawn, or nil when it cannot be.
  func drawablePage(at index: Int) -> PopplerPage? { drawable?.page(at: index) }

  /// How many form fields a page has.
  func formFieldCount(at index: Int) -> Int {
    guard let opened else { return drawablePage(at: index)?.formFieldCount ?? 0 }
    return Int(worker_form_fields(opened, Int32(clamping: index)))
  }

  /// The characters of a page and what it draws, from one walk through it that draws nothing; nil where that cannot be, so that
  /// both have to be asked for.
  func walk(_ page: PDFPage, limit: Int) -> (glyphs: PageGlyphs?, noted: NotedPage)? {
    var found = worker_page()
    guard let opened,
      worker_walk_page(opened, Int32(clamping: page.index), PageDrawing.limit, limit, &found)
    else { return nil }
    defer {
      free(found.glyphs)
      free(found.styles)
    }
    let noted = NotedPage(taking: found.drawing, size: page.size)
    return (found.is_over_limit ? nil : PageGlyphs(found), noted)
  }

  private static func readError(
    _ opening: worker_opening, name: String, hasPassword: Bool
  ) -> ReadError {
    if opening.is_encrypted { return .encrypted(name: name, hasPassword: hasPassword) }
    return ReadError(.damaged, document: name, detail: opening.problem.map { String(cString: $0) })
  }
}

/// A page of a PDF.
struct PDFPage {
  /// The number, from 0.
  let index: Int
  /// The size as displayed, in points.
  let size: (width: Float, height: Float)
  /// The printed label.
  let label: String?
  private let file: PDFFile

  fileprivate init(taking facts: worker_page_facts, index: Int, of file: PDFFile) {
    self.index = index
    self.file = file
    size = (Float(facts.width), Float(facts.height))
    label = String(taking: facts.label)
  }

  fileprivate init(_ page: PopplerPage, index: Int, of file: PDFFile) {
    self.index = index
    self.file = file
    (size, label) = (page.size, page.label)
  }

  /// The page as it can be drawn, or nil when it cannot be.
  var drawable: PopplerPage? { file.drawablePage(at: index) }

  /// The characters and what the page draws, from one walk through it; nil where that cannot be.
  func walked(limit: Int) -> (glyphs: PageGlyphs?, noted: NotedPage)? {
    file.walk(self, limit: limit)
  }
}

extension FileFacts {
  /// What a file says of itself, whose texts are freed.
  fileprivate init(taking facts: worker_facts) {
    pageCount = Int(facts.pages)
    title = Self.line(facts.title)
    author = Self.line(facts.author)
    producer = Self.line(facts.producer)
    let (year, month, day) = (Int(facts.year), Int(facts.month), Int(facts.day))
    if CalendarDay.exists(year, month, day) { created = CalendarDay(year, month, day).description }
    let allowed = [
      (facts.may_print, "printing"), (facts.may_change, "changing"), (facts.may_copy, "copying"),
      (facts.may_add_notes, "notes"),
    ]
    restrictions = allowed.filter { !$0.0 }.map(\.1)
    attachments = Int(facts.attachments)
  }

  private static func line(_ scalars: UnsafeMutablePointer<UInt32>?) -> String? {
    guard let line = String(taking: scalars)?.joinedLines, !line.isEmpty else { return nil }
    return line
  }
}

extension String {
  /// The text of scalars that end with a zero, which are freed; nil where there are none.
  fileprivate init?(taking scalars: UnsafeMutablePointer<UInt32>?) {
    guard let scalars else { return nil }
    defer { free(scalars) }
    self = ""
    var place = scalars
    while place.pointee != 0 {
      unicodeScalars.append(Unicode.Scalar(place.pointee) ?? "\u{fffd}")
      place += 1
    }
  }
}
