// SPDX-License-Identifier: EUPL-1.2

internal import CPoppler
internal import CWorker
internal import FigureModel

/// A PDF opened by poppler's interface for glib, which can draw it; never shared between tasks.
final class PopplerDocument {
  private let pointer: OpaquePointer

  /// Opens the PDF that `bytes` hold: with the empty password, or else with `password`, the reader's or the owner's.
  init(_ bytes: [UInt8], password: String?, name: String) throws(ReadError) {
    guard worker_can_render() else {
      throw ReadError(.missingLibrary, document: name, detail: PDFEngine.renderingLibrary)
    }
    let held = bytes.withUnsafeBytes { g_bytes_new($0.baseAddress, gsize($0.count)) }
    defer { g_bytes_unref(held) }
    var error: UnsafeMutablePointer<GError>?
    if let opened = poppler_document_new_from_bytes(held, nil, &error) {
      pointer = opened
      return
    }
    guard let password, Self.isEncrypted(error) else {
      throw Self.readError(error, name: name, hasPassword: false)
    }
    g_error_free(error)
    error = nil
    // From bytes, poppler 22.12 follows a null pointer after a password that does not open the file.
    let stream = g_memory_input_stream_new_from_bytes(held)
    defer { g_object_unref(stream) }
    guard
      let opened = poppler_document_new_from_stream(
        stream, goffset(bytes.count), Self.counting(password), nil, &error)
    else { throw Self.readError(error, name: name, hasPassword: true) }
    pointer = opened
  }

  /// What counts of a password by the format, whole characters of it: poppler copies the rest beyond the place that it has.
  private static func counting(_ password: String) -> String {
    var length = 0
    return String(
      String.UnicodeScalarView(
        password.unicodeScalars.prefix { scalar in
          length += UTF8.width(scalar)
          return length <= 127
        }))
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

  /// What its permission flags forbid, in the order of the flags.
  private var restrictions: [String] {
    let permissions = poppler_document_get_permissions(pointer)
    let named: [(PopplerPermissions, String)] = [
      (POPPLER_PERMISSIONS_OK_TO_PRINT, "printing"), (POPPLER_PERMISSIONS_OK_TO_MODIFY, "changing"),
      (POPPLER_PERMISSIONS_OK_TO_COPY, "copying"), (POPPLER_PERMISSIONS_OK_TO_ADD_NOTES, "notes"),
    ]
    return named.filter { permissions.rawValue & $0.0.rawValue == 0 }.map(\.1)
  }

  private static func isEncrypted(_ error: UnsafeMutablePointer<GError>?) -> Bool {
    error?.pointee.code == gint(POPPLER_ERROR_ENCRYPTED.rawValue)
  }

  private static func readError(
    _ error: UnsafeMutablePointer<GError>?, name: String, hasPassword: Bool
  ) -> ReadError {
    guard let error else { return ReadError(.damaged, document: name) }
    defer { g_error_free(error) }
    if isEncrypted(error) { return .encrypted(name: name, hasPassword: hasPassword) }
    let message = error.pointee.message.map { String(cString: $0) }
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

extension ReadError {
  /// A file that wants a password, or another one.
  static func encrypted(name: String, hasPassword: Bool) -> ReadError {
    ReadError(
      .encrypted, document: name,
      detail: hasPassword ? "not opened by the password given" : nil)
  }
}
