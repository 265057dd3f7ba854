// SPDX-License-Identifier: EUPL-1.2

internal import CWorker
internal import Glibc

/// Recognises a page in a copy of this process, which ends with the page.
///
/// Drawing takes memory that is never given back: letters that are pictures stay with the library that draws them, a hundred
/// megabytes for a page of some documents. And a page that ends or holds up the recogniser must not cost the pages behind it.
enum RecognitionErrand {
  /// The characters on a page drawn as a picture.
  static func glyphs(
    of page: PopplerPage, limits: ReadingOptions.Limits
  ) throws(Unrecognized) -> PageGlyphs {
    try PageRecognizer.prepare()
    let seconds = min(max(limits.secondsOfRecognizedPage, 0), 86_400)
    let context = Unmanaged.passUnretained(page).toOpaque()
    let errand = worker_run_apart(run, context, Int32(seconds * 1000))
    defer { free(errand.bytes) }
    switch errand.end {
    case worker_errand_refused: return try PageRecognizer.glyphs(of: page)
    case worker_errand_late: throw .time
    case worker_errand_done:
      return try answer(Array(UnsafeBufferPointer(start: errand.bytes, count: errand.count)))
    default: throw errand.memory > limits.memory / 2 ? .memory : .failed
    }
  }

  /// What runs in the copy: 0 and the characters are written, or why there are none.
  private static let run: @convention(c) (UnsafeMutableRawPointer?, Int32) -> Bool = {
    context, output in
    guard let context else { return false }
    let page = Unmanaged<PopplerPage>.fromOpaque(context).takeUnretainedValue()
    var writer = ByteWriter()
    do throws(Unrecognized) {
      let glyphs = try PageRecognizer.glyphs(of: page)
      writer.write(0)
      glyphs.write(to: &writer)
    } catch {
      writer.write(Int(error.rawValue))
    }
    return writer.bytes.withUnsafeBytes { worker_write_all(output, $0.baseAddress, $0.count) } == 0
  }

  private static func answer(_ bytes: [UInt8]) throws(Unrecognized) -> PageGlyphs {
    var reader = ByteReader(bytes)
    guard let reason = try? reader.readInt() else { throw .failed }
    if reason != 0 { throw UInt8(exactly: reason).flatMap(Unrecognized.init) ?? .failed }
    guard let glyphs = try? PageGlyphs(from: &reader) else { throw .failed }
    return glyphs
  }
}
