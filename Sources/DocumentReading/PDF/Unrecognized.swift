// SPDX-License-Identifier: EUPL-1.2

/// Why a page that is a picture of text was not read.
enum Unrecognized: UInt8, Error, Sendable, Hashable {
  /// Nobody asked for it.
  case unwanted = 1
  /// As many pages of the document as may be are recognised already.
  case budget
  /// The page cannot be drawn.
  case undrawable
  /// No recogniser is installed.
  case recognizer
  /// The recogniser does not know the languages.
  case languages
  /// It took more memory than the limits allow.
  case memory
  /// It took longer than the limits allow.
  case time
  /// The recogniser failed.
  case failed
  /// What draws pages is not installed.
  case renderer
  /// There is ink on the page, and no text was found in it.
  case nothing

  /// The reason in words, to follow a colon.
  var words: String {
    switch self {
    case .unwanted: "that was not asked for"
    case .budget: "as many pages as the limits allow had been recognised"
    case .undrawable: "it cannot be drawn"
    case .recognizer: "no recogniser is installed (Tesseract 5)"
    case .languages: "the recogniser has no data for Dutch and English"
    case .memory: "it took more memory than the limits allow"
    case .time: "it took longer than the limits allow"
    case .renderer: "\(PDFEngine.renderingLibrary), which draws pages, is not installed"
    case .nothing: "no text was found on it"
    case .failed: "the recogniser failed, or wanted more memory than the limits allow"
    }
  }
}
