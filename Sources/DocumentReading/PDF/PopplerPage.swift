// SPDX-License-Identifier: EUPL-1.2

internal import CPoppler
internal import CWorker
internal import FigureModel

/// A page opened by poppler.
final class PopplerPage {
  let pointer: OpaquePointer

  init(owning pointer: OpaquePointer) { self.pointer = pointer }

  deinit { g_object_unref(UnsafeMutableRawPointer(pointer)) }

  /// The size as displayed, in points.
  var size: (width: Float, height: Float) {
    var width = 0.0
    var height = 0.0
    poppler_page_get_size(pointer, &width, &height)
    return (Float(width), Float(height))
  }

  /// The printed label.
  var label: String? {
    guard let text = poppler_page_get_label(pointer) else { return nil }
    defer { g_free(text) }
    return String(cString: text)
  }

  /// How many form fields it has.
  var formFieldCount: Int {
    guard let list = poppler_page_get_form_field_mapping(pointer) else { return 0 }
    defer { poppler_page_free_form_field_mapping(list) }
    return Int(g_list_length(list))
  }

  /// Draws the page at 72 dots an inch.
  func render(on context: OpaquePointer) { poppler_page_render(pointer, context) }

  /// The characters with their boxes and styles, or nil when there are more than `limit`.
  func glyphs(limit: Int) -> PageGlyphs? {
    guard let text = poppler_page_get_text(pointer) else { return PageGlyphs() }
    defer { g_free(text) }
    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: guint = 0
    guard poppler_page_get_text_layout(pointer, &rectangles, &count) != 0, let rectangles else {
      return PageGlyphs()
    }
    defer { g_free(rectangles) }
    if Int(count) > limit { return nil }
    var glyphs = PageGlyphs()
    glyphs.reserve(Int(count))
    let runs = styleRuns(into: &glyphs.styles)
    Self.fill(
      &glyphs, text: text, boxes: UnsafeBufferPointer(start: rectangles, count: Int(count)),
      runs: runs)
    return glyphs
  }

  private struct StyleRun {
    var end: Int
    var style: UInt16
  }

  private func styleRuns(into styles: inout [PageGlyphs.Style]) -> [StyleRun] {
    guard let list = poppler_page_get_text_attributes(pointer) else { return [] }
    defer { poppler_page_free_text_attributes(list) }
    var known: [PageGlyphs.Style: UInt16] = [:]
    var runs: [StyleRun] = []
    var node: UnsafeMutablePointer<GList>? = list
    while let current = node {
      node = current.pointee.next
      guard let data = current.pointee.data else { continue }
      let attributes = data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
      let style = PageGlyphs.Style(
        size: Float(attributes.font_size), isBold: Self.isBold(attributes.font_name),
        font: Self.hash(attributes.font_name), colour: Self.packed(attributes.color))
      let index: UInt16
      if let seen = known[style] {
        index = seen
      } else {
        guard styles.count < Int(UInt16.max) else { continue }
        index = UInt16(styles.count)
        known[style] = index
        styles.append(style)
      }
      runs.append(StyleRun(end: Int(attributes.end_index), style: index))
    }
    return runs
  }

  private static func packed(_ colour: PopplerColor) -> UInt32 {
    UInt32(colour.red >> 8) << 16 | UInt32(colour.green >> 8) << 8 | UInt32(colour.blue >> 8)
  }

  /// The FNV-1a hash of a font's name: all that is kept of it.
  static func hash(_ name: UnsafePointer<CChar>?) -> UInt32 {
    guard var letter = name else { return 0 }
    var hash: UInt32 = 0x811c_9dc5
    while letter.pointee != 0 {
      hash = (hash ^ UInt32(UInt8(bitPattern: letter.pointee))) &* 0x0100_0193
      letter += 1
    }
    return hash
  }

  /// Whether a font's name says bold, as `Verdana-Bold`, `Calibri,Bold` or `RijksoverheidSans-Heavy`.
  ///
  /// Asked for every run of every page, so the library's bytes are compared as they lie there.
  static func isBold(_ name: UnsafePointer<CChar>?) -> Bool {
    guard var letter = name else { return false }
    while letter.pointee != 0 {
      if boldMarks.contains(where: { starts(letter, with: $0) }) { return true }
      letter += 1
    }
    return false
  }

  private static let boldMarks: [StaticString] = ["bold", "heavy", "black", "demi"]

  private static func starts(_ letters: UnsafePointer<CChar>, with mark: StaticString) -> Bool {
    for index in 0..<mark.utf8CodeUnitCount
    where UInt8(bitPattern: letters[index]) | 0x20 != mark.utf8Start[index] {
      return false
    }
    return true
  }

  private static func fill(
    _ glyphs: inout PageGlyphs, text: UnsafeMutablePointer<CChar>,
    boxes: UnsafeBufferPointer<PopplerRectangle>, runs: [StyleRun]
  ) {
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    var decoder = UTF8Cursor(bytes: bytes)
    var index = 0
    var run = 0
    var followsSpace = true
    if glyphs.styles.isEmpty { glyphs.styles = [.none] }
    while let scalar = decoder.next() {
      defer { index += 1 }
      guard index < boxes.count else {
        glyphs.corresponds = false
        return
      }
      while run < runs.count, runs[run].end < index { run += 1 }
      if scalar.value <= 0x20 || scalar.value == 0xa0 || scalar.value == 0x85 {
        followsSpace = true
        continue
      }
      let box = boxes[index]
      glyphs.scalars.append(scalar)
      glyphs.x0.append(Float(min(box.x1, box.x2)))
      glyphs.y0.append(Float(min(box.y1, box.y2)))
      glyphs.x1.append(Float(max(box.x1, box.x2)))
      glyphs.y1.append(Float(max(box.y1, box.y2)))
      glyphs.style.append(run < runs.count ? runs[run].style : 0)
      glyphs.followsSpace.append(followsSpace)
      followsSpace = false
    }
    if index != boxes.count { glyphs.corresponds = false }
  }
}
