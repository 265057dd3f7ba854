// SPDX-License-Identifier: EUPL-1.2

internal import CPoppler
internal import FigureModel

/// A PDF opened by poppler; never shared between tasks.
final class PopplerDocument {
  private let pointer: OpaquePointer

  /// Opens the PDF that `bytes` hold.
  init(_ bytes: [UInt8], password: String?, name: String) throws(ReadError) {
    let held = bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
    defer { g_bytes_unref(held) }
    var error: UnsafeMutablePointer<GError>?
    guard let opened = poppler_document_new_from_bytes(held, password, &error) else {
      throw Self.readError(error, name: name, hasPassword: password != nil)
    }
    pointer = opened
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }

  /// How many pages it says it has.
  var pageCount: Int { Int(poppler_document_get_n_pages(pointer)) }

  /// The page at `index`, from 0, or nil when it cannot be read.
  func page(at index: Int) -> PopplerPage? {
    poppler_document_get_page(pointer, gint(index)).map(PopplerPage.init(owning:))
  }

  /// What can be said of the whole file.
  var facts: FileFacts {
    var facts = FileFacts()
    facts.pageCount = pageCount
    facts.title = Self.string(poppler_document_get_title(pointer))
    facts.author = Self.string(poppler_document_get_author(pointer))
    facts.producer = Self.string(poppler_document_get_producer(pointer))
    facts.created = Self.day(poppler_document_get_creation_date_time(pointer))?.description
    facts.restrictions = restrictions
    facts.attachments = Int(poppler_document_get_n_attachments(pointer))
    return facts
  }

  /// What its permission flags forbid of copying and printing.
  private var restrictions: [String] {
    let permissions = poppler_document_get_permissions(pointer).rawValue
    var named: [String] = []
    if permissions & POPPLER_PERMISSIONS_OK_TO_COPY.rawValue == 0 { named.append("copying") }
    if permissions & POPPLER_PERMISSIONS_OK_TO_PRINT.rawValue == 0 { named.append("printing") }
    return named
  }

  private static func readError(
    _ error: UnsafeMutablePointer<GError>?, name: String, hasPassword: Bool
  ) -> ReadError {
    guard let error else { return ReadError(.damaged, document: name) }
    defer { g_error_free(error) }
    let message = error.pointee.message.map { String(cString: $0) }
    if error.pointee.code == gint(POPPLER_ERROR_ENCRYPTED.rawValue) {
      return ReadError(
        .encrypted, document: name, detail: hasPassword ? "the password does not open it" : nil)
    }
    return ReadError(.damaged, document: name, detail: message)
  }

  private static func string(_ text: UnsafeMutablePointer<CChar>?) -> String? {
    guard let text else { return nil }
    defer { g_free(text) }
    let string = String(cString: text).joinedLines
    return string.isEmpty ? nil : string
  }

  private static func day(_ time: OpaquePointer?) -> CalendarDay? {
    guard let time else { return nil }
    defer { g_date_time_unref(time) }
    let (year, month, day) = (
      Int(g_date_time_get_year(time)), Int(g_date_time_get_month(time)),
      Int(g_date_time_get_day_of_month(time))
    )
    return CalendarDay.exists(year, month, day) ? CalendarDay(year, month, day) : nil
  }
}
