// SPDX-License-Identifier: EUPL-1.2

/// Something odd that was met on the way and did not stop it: the value goes on, the finding says
/// what to look at.
public struct Finding: Sendable, Hashable {
  /// What kind of oddity; the raw value is the code in output files.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// A number has more digits than are kept exactly.
    case numeralTooLong = "numeral-too-long"
    /// The bytes were not the encoding they seemed to be and were read as another.
    case encodingGuessed = "encoding-guessed"
    /// A page's characters and boxes do not correspond.
    case boxesMismatch = "boxes-mismatch"
    /// A page has no text that can be read.
    case pageWithoutText = "page-without-text"
    /// A page was read by optical character recognition.
    case pageRecognized = "page-recognized"
    /// A limit on pages, characters or output was reached; what follows was not read.
    case limitReached = "limit-reached"
    /// Text that a reader of the page cannot see.
    case hiddenText = "hidden-text"
    /// Blocks are in another language than Dutch; no figures are taken from them.
    case foreignText = "foreign-text"
    /// The file carries attachments, which are not read.
    case attachment
    /// The file has form fields.
    case formFields = "form-fields"
    /// The file forbids something by its permission flags: printing, changing, copying, notes.
    case permissions
    /// The file was damaged and read as far as it goes.
    case damaged
    /// An official cell or period could not be read.
    case officialCellUnreadable = "official-cell-unreadable"
  }

  /// What kind of oddity.
  public let code: Code
  /// One sentence for a reader, naming what was met; never text that a reader of the page cannot
  /// see.
  public let message: String
  /// The page, from 1, where it belongs to one.
  public let page: Int?
  /// The place in the text, where it has one.
  public let span: TextSpan?

  /// A finding of `code`.
  public init(_ code: Code, _ message: String, page: Int? = nil, span: TextSpan? = nil) {
    self.code = code
    self.message = message
    self.page = page
    self.span = span
  }
}
