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

  /// Nothing is known.
  init() { (bits, width, height) = ([], 0, 0) }

  fileprivate init(_ drawing: worker_drawing) {
    (width, height) = (Int(drawing.width), Int(drawing.height))
    guard let inked = drawing.inked else {
      bits = []
      return
    }
    bits = Array(UnsafeBufferPointer(start: inked, count: height * ((width + 7) / 8)))
  }

  /// Whether nothing is known.
  var isEmpty: Bool { bits.isEmpty }

  /// Whether a glyph starts within `box`.
  func hasGlyph(in box: Box) -> Bool {
    let left = max(0, Int(box.x0.rounded(.down)))
    let right = min(width - 1, Int(box.x1.rounded(.down)))
    let top = max(0, Int(box.y0.rounded(.down)))
    let bottom = min(height - 1, Int(box.y1.rounded(.down)))
    guard left <= right, top <= bottom else { return false }
    let row = (width + 7) / 8
    return bits.withUnsafeBufferPointer { bits in
      // Letters stand near the bottom of their box, so the search ends soon.
      for y in stride(from: bottom, through: top, by: -1) {
        for byte in (left / 8)...(right / 8) {
          var found = bits[y * row + byte]
          if byte == left / 8 { found &= 0xff << UInt8(left & 7) }
          if byte == right / 8 { found &= 0xff >> UInt8(7 - right & 7) }
          if found != 0 { return true }
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
