// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// From every offset of a document's text to the box of the glyph that stands there.
///
/// Columns, not objects: two numbers a scalar, and the heights once a run of glyphs that share them.
struct GlyphMap: Sendable, Hashable {
  /// The edge of a scalar without a glyph; a value that equals itself, so that readings can be compared.
  private static let none = -Float.infinity

  /// The left edge of each scalar's glyph; minus infinity where the scalar has none (a space or line break that was added).
  private(set) var x0: [Float] = []
  /// The right edge of each scalar's glyph.
  private(set) var x1: [Float] = []
  /// The offset at which each run of glyphs with the same top and bottom starts.
  private(set) var runStarts: [UInt32] = []
  /// The top of each run.
  private(set) var tops: [Float] = []
  /// The bottom of each run.
  private(set) var bottoms: [Float] = []
  /// The offset at which each line of glyphs starts.
  private(set) var lineStarts: [UInt32] = []

  /// How sure each scalar's word is, from 0 to 100, up to the last one that was recognised on a picture; 255 for all others.
  private(set) var confidence: [UInt8] = []

  /// A map of no text.
  init() {}

  /// How many scalars it covers.
  var count: Int { x0.count }

  /// Says that a line of glyphs starts here.
  mutating func beginLine() { lineStarts.append(UInt32(x0.count)) }

  /// Adds scalars that have the glyphs in `range` of a page that lies as it is displayed.
  mutating func append(_ page: PageGlyphs, _ range: Range<Int>) {
    for index in range where tops.last != page.y0[index] || bottoms.last != page.y1[index] {
      runStarts.append(UInt32(x0.count + index - range.lowerBound))
      tops.append(page.y0[index])
      bottoms.append(page.y1[index])
    }
    x0 += page.x0[range]
    x1 += page.x1[range]
    if page.confidence.isEmpty { return }
    confidence += [UInt8](repeating: 255, count: max(0, x0.count - range.count - confidence.count))
    confidence += page.confidence[range]
  }

  /// Adds a scalar that has a glyph.
  mutating func append(x0 left: Float, y0 top: Float, x1 right: Float, y1 bottom: Float) {
    if tops.last != top || bottoms.last != bottom {
      runStarts.append(UInt32(x0.count))
      tops.append(top)
      bottoms.append(bottom)
    }
    x0.append(left)
    x1.append(right)
  }

  /// Adds `count` scalars that have no glyph.
  mutating func appendGap(_ count: Int = 1) {
    for _ in 0..<count {
      x0.append(Self.none)
      x1.append(Self.none)
    }
  }

  /// Says how sure the scalar that was added last is.
  mutating func setConfidence(_ value: UInt8) {
    confidence += [UInt8](repeating: 255, count: max(0, x0.count - confidence.count))
    if !confidence.isEmpty { confidence[confidence.count - 1] = value }
  }

  /// How sure the least sure scalar of `span` is, or nil when none was recognised.
  func confidence(of span: TextSpan) -> UInt8? {
    let end = min(span.end, confidence.count)
    guard span.start < end else { return nil }
    let least = confidence[span.start..<end].min() ?? 255
    return least <= 100 ? least : nil
  }

  /// Calls `body` with the union of the glyph boxes of each line that `span` touches, in order.
  func forEachLine(in span: TextSpan, _ body: (TextSpan, Box) -> Void) {
    let end = min(span.end, x0.count)
    guard span.start < end else { return }
    var line = lastIndex(in: lineStarts, notAfter: span.start)
    var run = lastIndex(in: runStarts, notAfter: span.start)
    var offset = span.start
    while offset < end {
      let next = line + 1 < lineStarts.count ? min(end, Int(lineStarts[line + 1])) : end
      let first = offset
      var box: Box?
      while offset < next {
        while run + 1 < runStarts.count, Int(runStarts[run + 1]) <= offset { run += 1 }
        if run >= 0, x0[offset] != Self.none {
          let glyph = Box(x0: x0[offset], y0: tops[run], x1: x1[offset], y1: bottoms[run])
          box = box?.union(glyph) ?? glyph
        }
        offset += 1
      }
      if let box { body(TextSpan(first, next), box) }
      line += 1
    }
  }

  private func lastIndex(in starts: [UInt32], notAfter offset: Int) -> Int {
    starts.firstSortedIndex { Int($0) > offset } - 1
  }
}
