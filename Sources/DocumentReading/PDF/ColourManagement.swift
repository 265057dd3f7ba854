// SPDX-License-Identifier: EUPL-1.2

internal import CWorker
internal import Glibc

/// Whether colours are managed while text is read, which needs none of them.
enum ColourManagement {
  /// Whether it can be switched off and leaves text as it is.
  ///
  /// With the poppler that this program was built for it is enough that poppler's calls arrive here. What another one does with a
  /// profile that is none is tried once, on a page with such colours, in a process that may break.
  static let canBeSwitchedOff =
    worker_controls_colour_management()
    && (worker_knows_poppler() || leavesTextAsItIs(milliseconds: 5_000))

  /// Whether it is off while text is read; with `CIJFERSPOOR_COLOURS` in the environment it is on, which is only to compare.
  static let isOffForText = canBeSwitchedOff && getenv("CIJFERSPOOR_COLOURS") == nil

  /// Tries it in a copy of this process.
  private static func leavesTextAsItIs(milliseconds: Int32) -> Bool {
    let errand = worker_run_apart(
      { _, _ in ColourManagement.sampleIsRead(managed: false) }, nil, milliseconds)
    free(errand.bytes)
    return errand.end == worker_errand_done
  }

  /// Whether the text of a page with managed colours is read as it is.
  static func sampleIsRead(managed: Bool) -> Bool {
    let wasOff = worker_set_colour_management_off(!managed)
    defer { worker_set_colour_management_off(wasOff) }
    let document = try? PopplerDocument(Array(sample.utf8), password: nil, name: "")
    guard let glyphs = document?.page(at: 0)?.glyphs(limit: 100) else { return false }
    return glyphs.scalars.elementsEqual("Tekst".unicodeScalars)
  }

  /// A page that fills, strokes and writes in colours of profiles, of one, three and four parts.
  private static let sample = """
    %PDF-1.4
    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
    2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
    3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R /Resources << \
    /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /ColorSpace << \
    /A [/ICCBased 5 0 R] /B [/ICCBased 6 0 R] /C [/ICCBased 7 0 R] >> >> >> endobj
    4 0 obj << /Length 131 >> stream
    /A cs 0.5 sc /B CS 0.1 0.2 0.3 SC 9 9 20 20 re B /C cs 0 0 0 1 sc BT /F 9 Tf 9 50 Td (Te) Tj \
    /B cs 0 0 0 sc (ks) Tj /A cs 0 sc (t) Tj ET
    endstream endobj
    5 0 obj << /N 1 /Length 4 >> stream
    none
    endstream endobj
    6 0 obj << /N 3 /Length 4 >> stream
    none
    endstream endobj
    7 0 obj << /N 4 /Length 4 >> stream
    none
    endstream endobj
    trailer << /Root 1 0 R >>
    """
}
