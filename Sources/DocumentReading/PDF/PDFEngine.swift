// SPDX-License-Identifier: EUPL-1.2

internal import CPoppler
internal import CWorker

/// The libraries that PDF files are read with.
public enum PDFEngine {
  /// The version of poppler, as `22.12.0`: the one that this program was built for where it uses its private parts, else the one
  /// that is loaded.
  public static var version: String {
    if let known = worker_poppler_version() { return String(cString: known) }
    guard worker_can_render(), let version = poppler_get_version() else { return "unknown" }
    return String(cString: version)
  }

  /// The file of the library that draws pages.
  public static let renderingLibrary = "libpoppler-glib.so.8"

  /// Whether the library that draws pages is installed.
  public static var canRender: Bool { worker_can_render() }

  /// Why no page that is a picture can be recognised, in words; nil where it can.
  public static var recognitionProblem: String? {
    defer { worker_forget_recognition() }
    do throws(Unrecognized) {
      try PageRecognizer.prepare()
      return nil
    } catch {
      return error.words
    }
  }
}
