// SPDX-License-Identifier: EUPL-1.2

internal import CPoppler
internal import CWorker

/// The library that PDF files are read with.
public enum PDFEngine {
  /// The version of poppler that this process is linked with, as `22.12.0`.
  public static var version: String {
    if let known = worker_poppler_version() { return String(cString: known) }
    guard worker_can_render(), let version = poppler_get_version() else { return "unknown" }
    return String(cString: version)
  }
}
