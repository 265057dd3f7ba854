// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Makes a reading of what was taken out of a PDF, page by page.
struct PDFComposer {
  private let options: ReadingOptions
  private var facts = FileFacts()
  private var pages: [PageLayout] = []
  private var findings: [Finding] = []

  /// A composer of nothing yet.
  init(options: ReadingOptions) { self.options = options }

  /// How many pages have come.
  var pageCount: Int { pages.count }

  /// The number of the last page that has come.
  var lastPage: Int { pages.last?.number ?? 0 }

  /// Whether a page with text has come.
  var hasText: Bool { pages.contains { $0.glyphs.count > 0 } }

  /// Takes what is known of the file.
  mutating func add(_ facts: FileFacts) { self.facts = facts }

  /// Takes the next page.
  mutating func add(_ sheet: PageSheet) {
    let number = sheet.number
    if sheet.isOverLimit {
      let limit = options.limits.charactersOnPage
      findings.append(
        Finding(.limitReached, "the page has more than \(limit) characters", page: number))
    } else if sheet.isRecognized {
      findings.append(
        Finding(.pageRecognized, "the page is a picture and was recognised", page: number))
    } else if let reason = sheet.unrecognized {
      findings.append(Self.finding(reason, of: sheet))
    } else if sheet.glyphs.count == 0 {
      findings.append(Finding(.pageWithoutText, "the page has no text", page: number))
    }
    for box in sheet.hidden.prefix(20) {
      let place = [box.x0, box.y0, box.x1, box.y1].map { String(Int($0.rounded())) }
      findings.append(
        Finding(
          .hiddenText, "text that cannot be seen is not read, at \(place.joined(separator: " "))",
          page: number))
    }
    if !sheet.glyphs.corresponds {
      findings.append(
        Finding(.boxesMismatch, "characters and boxes do not correspond", page: number))
    }
    pages.append(PageLayout(sheet))
  }

  private static func finding(_ reason: Unrecognized, of sheet: PageSheet) -> Finding {
    let outcome = "was not recognised: \(reason.words)"
    if sheet.glyphs.count > 0 {
      return Finding(.limitReached, "the page \(outcome)", page: sheet.number)
    }
    return Finding(
      .pageWithoutText,
      "the page is a picture, or its fonts have no usable map to letters, and \(outcome)",
      page: sheet.number)
  }

  /// How many blocks are passed over for their language.
  private static func foreign(_ blocks: [Document.Block]) -> [Finding] {
    let read = blocks.filter { $0.role != .furniture }
    let foreign = read.compactMap(\.language).filter { $0 != .dutch }
    if foreign.isEmpty { return [] }
    let codes = Set(foreign.map(\.rawValue)).sorted().joined(separator: ", ")
    return [
      Finding(
        .foreignText,
        "no figures are taken from \(foreign.count) of \(read.count) blocks, which are not in Dutch (\(codes))"
      )
    ]
  }

  /// Takes what was met that belongs to no page.
  mutating func add(_ finding: Finding) { findings.append(finding) }

  /// The reading of all pages that have come; `ending` says why there are no more, where that is not the file's end.
  func reading(of bytes: [UInt8], name: String, ending: Finding? = nil) throws(ReadError) -> Reading
  {
    if pages.isEmpty { throw ReadError(.damaged, document: name, detail: "no page can be read") }
    let assembled = PageComposer.compose(pages)
    let text = assembled.text
    let document = Document(
      name: name, sha256: FileDigest.hexadecimal(of: bytes), format: .pdf, text: text,
      pages: assembled.pages, blocks: assembled.blocks, tables: assembled.tables,
      notes: NoteJoiner.notes(of: text, blocks: assembled.blocks),
      metadata: metadata(text: text),
      findings: fileFindings + findings + Self.foreign(assembled.blocks)
        + (ending.map { [$0] } ?? []))
    return Reading(document: document, glyphs: assembled.glyphs)
  }

  private func metadata(text: String) -> Document.Metadata {
    let head = LetterHead(text)
    var metadata = Document.Metadata(
      title: facts.title, date: head.date, sender: head.sender ?? facts.author,
      reference: head.reference, producer: facts.producer)
    if let created = facts.created, case .day(let year, let month, let day)? = TimePoint(created) {
      metadata.created = CalendarDay(year, month, day)
    }
    return metadata
  }

  private var fileFindings: [Finding] {
    var findings: [Finding] = []
    let limit = options.limits.pages
    if facts.pageCount > limit {
      findings.append(
        Finding(.limitReached, "only the first \(limit) of \(facts.pageCount) pages are read"))
    } else if pages.count < facts.pageCount {
      let missing = facts.pageCount - pages.count
      findings.append(Finding(.damaged, "\(missing) of \(facts.pageCount) pages cannot be read"))
    }
    if !facts.restrictions.isEmpty {
      let list = facts.restrictions.joined(separator: ", ")
      findings.append(Finding(.permissions, "the file forbids \(list)"))
    }
    if facts.formFields > 0 {
      findings.append(
        Finding(.formFields, "the file has form fields; what is filled in is read as text"))
    }
    if facts.attachments > 0 {
      findings.append(Finding(.attachment, "\(facts.attachments) attached files are not read"))
    }
    return findings
  }
}
