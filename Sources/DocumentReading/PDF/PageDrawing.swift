// SPDX-License-Identifier: EUPL-1.2

internal import CPoppler
internal import CWorker
internal import FigureModel

/// What a page draws besides text: lines and filled shapes, in the order in which they are drawn.
struct PageDrawing: Sendable {
  /// A straight piece of a stroke, or a filled shape.
  struct Mark: Sendable, Hashable {
    /// Its extent.
    var box: Box
    /// Red, green, blue and opacity, a byte each.
    var colour: UInt32
    /// The width of a stroke; 0 for a fill.
    var width: Float
    /// Whether a filled shape is a rectangle along the axes.
    var isRectangle: Bool
    /// Whether it is one of which every point is painted, in one opaque colour.
    var isWhole: Bool
  }

  /// More than this is a map or a picture, where lines say nothing about tables.
  static let limit = 20_000

  /// The marks, first drawn first.
  var marks: [Mark] = []
}

/// What is noted of a page while it is walked through.
struct NotedPage: Sendable {
  /// What it draws besides text.
  var drawing = PageDrawing()
  /// Where it shows glyphs.
  var inked = InkedPoints()
  /// The part of it that pictures cover, at most.
  var pictures: Float = 0
}

/// Where a page shows glyphs: a bit a square point.
struct InkedPoints: Sendable, Equatable {
  private let bits: [UInt8]
  private let width: Int
  private let height: Int
  /// The bytes of a row.
  private var row: Int { (width + 7) / 8 }

  /// Nothing is known.
  init() { (bits, width, height) = ([], 0, 0) }

  fileprivate init(_ drawing: worker_drawing) {
    let (width, height) = (Int(drawing.width), Int(drawing.height))
    guard let inked = drawing.inked else {
      self.init()
      return
    }
    self.init(
      UnsafeBufferPointer(start: inked, count: height * ((width + 7) / 8)), width: width,
      height: height)
  }

  /// The points of a page of so many across and down: a bit each, the rows in whole bytes.
  init(_ given: UnsafeBufferPointer<UInt8>, width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    bits = Array(unsafeUninitializedCapacity: given.count + Self.margin) { bits, count in
      _ = bits.initialize(fromContentsOf: given)
      bits[given.count...].initialize(repeating: 0)
      count = bits.count
    }
  }

  /// So many bytes more than there are points, so that as many can be read at once wherever one is.
  private static let margin = MemoryLayout<UInt64>.size

  /// Whether nothing is known.
  var isEmpty: Bool { bits.isEmpty }

  /// Whether a glyph starts within `box`.
  func hasGlyph(in box: Box) -> Bool {
    // Beside the page there are none; on it, cutting off what stands behind the point rounds down.
    guard box.x1 >= 0, box.y1 >= 0 else { return false }
    let (left, right) = (Int(max(box.x0, 0)), min(width - 1, Int(box.x1)))
    let (top, bottom) = (Int(max(box.y0, 0)), min(height - 1, Int(box.y1)))
    guard left <= right, top <= bottom else { return false }
    return bits.withUnsafeBytes { bits in
      // Eight bytes at a time, of which the first starts with the point at the left.
      for first in stride(from: left & ~7, through: right, by: 64) {
        var wanted = UInt64.max << UInt64(max(left - first, 0))
        if right - first < 63 { wanted &= (1 << UInt64(right - first + 1)) - 1 }
        // Letters stand near the bottom of their box, so the search ends soon.
        var place = bottom * row + first / 8
        for _ in top...bottom {
          let points = UInt64(
            littleEndian: bits.loadUnaligned(fromByteOffset: place, as: UInt64.self))
          if points & wanted != 0 { return true }
          place -= row
        }
      }
      return false
    }
  }
}

extension PopplerPage {
  /// What the page draws, noted down without drawing it, where it shows glyphs and pictures.
  ///
  /// Asked before ``glyphs(limit:)`` it costs little: the page's content is then walked through once for both.
  func noted() -> NotedPage {
    let size = self.size
    var extents = cairo_rectangle_t(
      x: 0, y: 0, width: Double(size.width), height: Double(size.height))
    let (width, height) = (min(max(size.width, 1), 15_000), min(max(size.height, 1), 15_000))
    worker_note_drawing(PageDrawing.limit, Int32(width) + 1, Int32(height) + 1)
    if let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents) {
      if let context = cairo_create(surface) {
        render(on: context)
        cairo_destroy(context)
      }
      cairo_surface_destroy(surface)
    }
    return NotedPage(taking: worker_noted_drawing(), size: size)
  }
}

extension NotedPage {
  /// What was noted of a page of `size`, which is freed.
  init(taking noted: worker_drawing, size: (width: Float, height: Float)) {
    defer {
      free(noted.marks)
      free(noted.inked)
    }
    drawing.marks.reserveCapacity(noted.count)
    for mark in UnsafeBufferPointer(start: noted.marks, count: noted.count) {
      drawing.marks.append(
        PageDrawing.Mark(
          box: Box(x0: mark.x0, y0: mark.y0, x1: mark.x1, y1: mark.y1), colour: mark.colour,
          width: mark.width, isRectangle: mark.rectangle != 0,
          isWhole: mark.rectangle == 3))
    }
    inked = InkedPoints(noted)
    pictures = noted.pictures / max(size.width * size.height, 1)
  }
}
