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
  }

  /// More than this is a map or a picture, where lines say nothing about tables.
  static let limit = 20_000

  /// The marks, first drawn first.
  var marks: [Mark] = []
}

extension PopplerPage {
  /// What the page draws, noted down without drawing it.
  func drawing() -> PageDrawing {
    let size = self.size
    var extents = cairo_rectangle_t(
      x: 0, y: 0, width: Double(size.width), height: Double(size.height))
    guard let surface = cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &extents) else {
      return PageDrawing()
    }
    defer { cairo_surface_destroy(surface) }
    guard let context = cairo_create(surface) else { return PageDrawing() }
    defer { cairo_destroy(context) }
    worker_note_drawing(PageDrawing.limit)
    render(on: context)
    var noted: UnsafeMutablePointer<worker_mark>?
    let count = worker_noted_drawing(&noted)
    defer { free(noted) }
    var drawing = PageDrawing()
    guard let noted else { return drawing }
    drawing.marks.reserveCapacity(count)
    for mark in UnsafeBufferPointer(start: noted, count: count) {
      drawing.marks.append(
        PageDrawing.Mark(
          box: Box(x0: mark.x0, y0: mark.y0, x1: mark.x1, y1: mark.y1), colour: mark.colour,
          width: mark.width, isRectangle: mark.rectangle != 0))
    }
    return drawing
  }
}
