// SPDX-License-Identifier: EUPL-1.2

import CPoppler

/// The library that PDF files are read with.
public enum PDFEngine {
  /// The version of poppler that this process is linked with, as `22.12.0`.
  public static var version: String {
    poppler_get_version().map { String(cString: $0) } ?? "unknown"
  }
}
