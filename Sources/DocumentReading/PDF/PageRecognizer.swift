// SPDX-License-Identifier: EUPL-1.2

internal import CPoppler
internal import CWorker
internal import FigureModel

/// Reads pages that are pictures of text.
enum PageRecognizer {
  /// Dots an inch at which pages are drawn for it.
  static let resolution: Float = 300
  /// The languages it knows, in Tesseract's codes.
  static let languages = "nld+eng"
  /// Less of a page than this covered by pictures is no scan.
  static let coverage: Float = 0.3
  /// More nonsense than this among the characters is no text: fonts without a usable map to letters.
  static let nonsense = 0.3
  /// More words than this that mix letters, digits and odd signs are no text either.
  static let gibberish = 0.45
  /// Fewer longer words than this say nothing about a page.
  static let fewestWords = 20

  /// Whether the text that a page has cannot be used: none, or nonsense.
  static func isUnusable(_ glyphs: PageGlyphs) -> Bool {
    if glyphs.count == 0 { return true }
    let strange = glyphs.scalars.count {
      (0xe000...0xf8ff).contains($0.value) || $0.value == 0xfffd || (0x80..<0xa0).contains($0.value)
    }
    return Double(strange) > nonsense * Double(glyphs.count) || isGibberish(glyphs)
  }

  /// Whether most longer words mix letters with digits or odd signs: letters under a map that is some other font's.
  private static func isGibberish(_ glyphs: PageGlyphs) -> Bool {
    var (words, mixed) = (0, 0)
    var (letters, digits, odd) = (0, 0, 0)
    func close() {
      guard letters + digits + odd >= 4 else { return }
      words += 1
      if (letters > 0 && digits > 0) || odd > 0 { mixed += 1 }
    }
    for index in 0..<glyphs.count {
      if glyphs.followsSpace[index] || isApart(index, of: glyphs) {
        close()
        (letters, digits, odd) = (0, 0, 0)
      }
      switch glyphs.scalars[index].value {
      case 0x30...0x39: digits += 1
      case 0x41...0x5a, 0x61...0x7a, 0xc0...0x24f: letters += 1
      case 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e, 0x21...0x24, 0x2a...0x2b: odd += 1
      default: break
      }
    }
    close()
    return words >= fewestWords && Double(mixed) > gibberish * Double(words)
  }

  /// Whether white or a new line stands before a glyph, where the engine gave no space: the cells of a table run together in its text.
  private static func isApart(_ index: Int, of glyphs: PageGlyphs) -> Bool {
    guard index > 0 else { return true }
    let height = glyphs.y1[index] - glyphs.y0[index]
    let gap = glyphs.x0[index] - glyphs.x1[index - 1]
    return gap > WordBuilder.gapOfWord * height || gap < -height
      || abs(glyphs.y1[index] - glyphs.y1[index - 1]) > 0.5 * height
  }

  /// Loads the recogniser.
  static func prepare() throws(Unrecognized) {
    if let reason = reason(worker_prepare_recognition(languages)) { throw reason }
  }

  /// The characters on a page drawn as a picture.
  static func glyphs(of page: PopplerPage) throws(Unrecognized) -> PageGlyphs {
    worker_set_colour_management_off(false)
    defer { worker_set_colour_management_off(ColourManagement.isOffForText) }
    let picture = try Picture(page)
    var symbols: UnsafeMutablePointer<worker_symbol>?
    var count = 0
    let status = worker_recognize(
      picture.grey, Int32(picture.width), Int32(picture.height), Int32(picture.width),
      Int32(picture.scale * 72), languages, &symbols, &count)
    defer { free(symbols) }
    if let reason = reason(status) { throw reason }
    if count == 0, picture.hasInk { throw .nothing }
    var glyphs = glyphs(
      UnsafeBufferPointer(start: symbols, count: count), scale: picture.scale)
    glyphs.skew = picture.skew
    return glyphs
  }

  /// What is recognised: a page in grey, set straight.
  ///
  /// What it was drawn on is given back first.
  private struct Picture {
    let grey: [UInt8]
    let width: Int
    let height: Int
    let scale: Float
    let skew: Float
    let hasInk: Bool

    init(_ page: PopplerPage) throws(Unrecognized) {
      (skew, hasInk) = try Self.measure(page)
      guard let image = PageImage(page, resolution: resolution, skew: skew) else { throw .memory }
      (grey, width, height, scale) = (image.grey, image.width, image.height, image.scale)
    }

    private static func measure(
      _ page: PopplerPage
    ) throws(Unrecognized) -> (degrees: Float, hasInk: Bool) {
      guard let sketch = PageImage(page, resolution: PageSkew.resolution) else { throw .memory }
      return PageSkew.measure(sketch.grey, width: sketch.width, height: sketch.height)
    }
  }

  private static func reason(_ status: Int32) -> Unrecognized? {
    switch status {
    case 0: nil
    case 1: .recognizer
    case 2: .languages
    default: .failed
    }
  }

  private static func glyphs(_ symbols: UnsafeBufferPointer<worker_symbol>, scale: Float)
    -> PageGlyphs
  {
    var glyphs = PageGlyphs()
    glyphs.reserve(symbols.count)
    var styles: [Int: UInt16] = [:]
    let lines = symbols.map(\.line).sorted()
    let usual = lines.isEmpty ? 0 : lines[lines.count / 2]
    for symbol in symbols {
      guard let scalar = Unicode.Scalar(symbol.scalar), symbol.scalar > 0x20 else { continue }
      // Lines of text are measured from the highest to the lowest letter: nine tenths of the type size, near enough.
      // A line without tall letters is no smaller for it.
      let isUsual = abs(symbol.line - usual) < 0.3 * usual
      let size = Int(((isUsual ? usual : symbol.line) / scale / 0.9).rounded())
      let style = styles[size] ?? UInt16(clamping: glyphs.styles.count)
      if styles[size] == nil {
        styles[size] = style
        glyphs.styles.append(
          PageGlyphs.Style(size: Float(size), isBold: false, font: 0, colour: 0))
      }
      glyphs.scalars.append(scalar)
      glyphs.x0.append(symbol.x0 / scale)
      glyphs.y0.append(symbol.y0 / scale)
      glyphs.x1.append(symbol.x1 / scale)
      glyphs.y1.append(symbol.y1 / scale)
      glyphs.style.append(style)
      glyphs.followsSpace.append(symbol.starts_word != 0)
      glyphs.confidence.append(symbol.confidence)
      // Letters of a line that falls stand on one line all the same.
      glyphs.baseline.append(symbol.baseline / scale)
    }
    return glyphs
  }
}

extension PopplerPage {
  /// The part of the page that pictures cover, at most.
  var pictureCoverage: Float {
    guard let list = poppler_page_get_image_mapping(pointer) else { return 0 }
    defer { poppler_page_free_image_mapping(list) }
    let size = self.size
    var covered: Float = 0
    var node: UnsafeMutablePointer<GList>? = list
    while let current = node {
      node = current.pointee.next
      guard let data = current.pointee.data else { continue }
      let area = data.assumingMemoryBound(to: PopplerImageMapping.self).pointee.area
      covered += Float(abs(area.x2 - area.x1) * abs(area.y2 - area.y1))
    }
    return covered / max(size.width * size.height, 1)
  }
}
