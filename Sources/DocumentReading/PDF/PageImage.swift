// SPDX-License-Identifier: EUPL-1.2

internal import CPoppler
internal import CWorker
internal import FigureModel

/// A page as a picture.
final class PageImage {
  /// More dots than this are not drawn: a poster is drawn smaller.
  static let limit: Float = 40_000_000

  /// The width in dots.
  let width: Int
  /// The height in dots.
  let height: Int
  /// Dots a point.
  let scale: Float
  private let surface: OpaquePointer

  /// Draws a page at `resolution` dots an inch, or nil when there is no memory for it.
  ///
  /// One that lies askew by `skew` degrees is turned back by as much around its middle.
  init?(_ page: PopplerPage, resolution: Float, skew: Float = 0) {
    let size = page.size
    var scale = resolution / 72
    let dots = size.width * scale * size.height * scale
    if dots > Self.limit { scale *= (Self.limit / dots).squareRoot() }
    let across = (size.width * scale).rounded(.up)
    let down = (size.height * scale).rounded(.up)
    guard across >= 1, down >= 1, across < 30_000, down < 30_000 else { return nil }
    (self.scale, width, height) = (scale, Int(across), Int(down))
    guard
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(across), Int32(down)),
      cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS
    else { return nil }
    self.surface = surface
    withContext { context in
      cairo_set_source_rgb(context, 1, 1, 1)
      cairo_paint(context)
      cairo_scale(context, Double(scale), Double(scale))
      if skew != 0 {
        cairo_translate(context, Double(size.width / 2), Double(size.height / 2))
        cairo_rotate(context, Double(-skew * .pi / 180))
        cairo_translate(context, Double(-size.width / 2), Double(-size.height / 2))
      }
      page.render(on: context)
    }
  }

  deinit { cairo_surface_destroy(surface) }

  /// Draws on the picture, in dots.
  func withContext(_ body: (OpaquePointer) -> Void) {
    guard let context = cairo_create(surface) else { return }
    defer { cairo_destroy(context) }
    body(context)
  }

  /// Frames boxes, which are in points, each with its label at its top left.
  func draw(_ frames: [PageFrame]) {
    withContext { context in
      cairo_scale(context, Double(scale), Double(scale))
      cairo_set_line_width(context, 0.8)
      cairo_set_font_size(context, 6)
      for frame in frames {
        let colour = frame.colour
        cairo_set_source_rgb(
          context, Double(colour >> 16 & 0xff) / 255, Double(colour >> 8 & 0xff) / 255,
          Double(colour & 0xff) / 255)
        let box = frame.box
        cairo_rectangle(
          context, Double(box.x0) - 1, Double(box.y0) - 1, Double(box.width) + 2,
          Double(box.height) + 2)
        cairo_stroke(context)
        if frame.label.isEmpty { continue }
        cairo_move_to(context, Double(box.x0) - 1, Double(box.y0) - 2)
        cairo_show_text(context, frame.label)
      }
    }
  }

  /// The picture as a PNG file.
  var png: [UInt8] {
    final class Sink { var bytes: [UInt8] = [] }
    let sink = Sink()
    let status = cairo_surface_write_to_png_stream(
      surface,
      { closure, data, length in
        guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue()
        sink.bytes += UnsafeBufferPointer(start: data, count: Int(length))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(sink).toOpaque())
    return status == CAIRO_STATUS_SUCCESS ? sink.bytes : []
  }

  /// The picture in grey, a byte a dot, row by row.
  var grey: [UInt8] {
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { return [] }
    let stride = Int(cairo_image_surface_get_stride(surface))
    return [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
      for y in 0..<height {
        for x in 0..<width {
          let dot = data + y * stride + x * 4
          // The weights of ITU-R BT.601, in 256ths.
          let sum = Int(dot[0]) * 29 + Int(dot[1]) * 150 + Int(dot[2]) * 77
          buffer[y * width + x] = UInt8(sum >> 8)
        }
      }
      count = width * height
    }
  }
}
