// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// What passes between a worker and its caller: a kind, a length, and so many bytes.
enum FrameKind: UInt8, Sendable {
  /// To the worker: how to read.
  case options = 1
  /// To the worker: the file's bytes, to be read now.
  case document
  /// From the worker: what is known of the file.
  case facts
  /// From the worker: a page.
  case page
  /// From the worker: a page is being recognised, which takes seconds.
  case recognizing
  /// To the worker: how a page is to be drawn.
  case drawing
  /// From the worker: a page as a PNG file.
  case picture
  /// From the worker: the document could not be read.
  case failure
  /// From the worker: all pages have been sent.
  case done
  /// From the worker: the largest memory that a copy of it has held, which is counted with its own when it ends.
  case copied

  /// The bytes before a frame's content.
  static let headerSize = 9
  /// No frame is longer than this.
  static let limit = 1 << 30

  /// The header of a frame of this kind.
  func header(length: Int) -> [UInt8] {
    var writer = ByteWriter()
    writer.write(length)
    return [rawValue] + writer.bytes
  }
}

extension ReadingOptions {
  func write(to writer: inout ByteWriter) {
    writer.write(password)
    writer.write(recognition.rawValue)
    writer.write(recognizedPage ?? 0)
    writer.write(limits.pages)
    writer.write(limits.charactersOnPage)
    writer.write(limits.recognizedPages)
    writer.write(Float(limits.seconds))
    writer.write(Float(limits.secondsOfRecognizedPage))
    writer.write(limits.memory)
    writer.write(isPlain)
    writer.write(pagesRead)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init()
    password = try reader.readOptionalString()
    recognition = Recognition(rawValue: try reader.readString()) ?? .auto
    let page = try reader.readInt()
    recognizedPage = page > 0 ? page : nil
    limits.pages = try reader.readInt()
    limits.charactersOnPage = try reader.readInt()
    limits.recognizedPages = try reader.readInt()
    limits.seconds = Double(try reader.readFloat())
    limits.secondsOfRecognizedPage = Double(try reader.readFloat())
    limits.memory = try reader.readInt()
    isPlain = try reader.readFlag()
    pagesRead = max(0, try reader.readInt())
  }
}

/// What page of a document is to be drawn, and what framed on it.
struct DrawingOrder: Sendable {
  var page: Int
  var resolution: Float
  var frames: [PageFrame]

  func write(to writer: inout ByteWriter) {
    writer.write(page)
    writer.write(resolution)
    writer.write(frames.count)
    for frame in frames {
      for number in [frame.box.x0, frame.box.y0, frame.box.x1, frame.box.y1] {
        writer.write(number)
      }
      writer.write(Int(frame.colour))
      writer.write(frame.label)
    }
  }

  init(page: Int, resolution: Float, frames: [PageFrame]) {
    self.page = page
    self.resolution = resolution
    self.frames = frames
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init(page: try reader.readInt(), resolution: try reader.readFloat(), frames: [])
    for _ in 0..<(try reader.readInt()) {
      let box = Box(
        x0: try reader.readFloat(), y0: try reader.readFloat(), x1: try reader.readFloat(),
        y1: try reader.readFloat())
      let colour = UInt32(truncatingIfNeeded: try reader.readInt())
      frames.append(PageFrame(box: box, colour: colour, label: try reader.readString()))
    }
  }
}

extension FileFacts {
  func write(to writer: inout ByteWriter) {
    writer.write(pageCount)
    writer.write(title)
    writer.write(author)
    writer.write(producer)
    writer.write(created)
    writer.write(restrictions.joined(separator: "\n"))
    writer.write(attachments)
    writer.write(formFields)
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    pageCount = max(0, try reader.readInt())
    title = try reader.readOptionalString()
    author = try reader.readOptionalString()
    producer = try reader.readOptionalString()
    created = try reader.readOptionalString()
    restrictions = try reader.readString().split(separator: "\n").map(String.init)
    attachments = try reader.readInt()
    formFields = try reader.readInt()
  }
}

extension ReadError {
  func write(to writer: inout ByteWriter) {
    writer.write(code.name)
    writer.write(detail)
  }

  init(from reader: inout ByteReader, document: String) throws(ByteReader.Malformed) {
    guard let code = Code(name: try reader.readString()) else { throw ByteReader.Malformed() }
    self.init(code, document: document, detail: try reader.readOptionalString()?.joinedLines)
  }
}

extension PageSheet {
  func write(to writer: inout ByteWriter) {
    writer.reserve(glyphs.count * 24 + drawing.marks.count * 28 + 256)
    writer.write(number)
    writer.write(label)
    writer.write(width)
    writer.write(height)
    writer.write(isRecognized)
    writer.write(isOverLimit)
    writer.write(Int(unrecognized?.rawValue ?? 0))
    writer.write(column: hidden.flatMap { [$0.x0, $0.y0, $0.x1, $0.y1] })
    glyphs.write(to: &writer)
    let marks = drawing.marks
    writer.write(column: marks.flatMap { [$0.box.x0, $0.box.y0, $0.box.x1, $0.box.y1, $0.width] })
    writer.write(column: marks.map(\.colour))
    writer.write(column: marks.map { $0.isWhole ? UInt8(3) : $0.isRectangle ? 1 : 0 })
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    let number = try reader.readInt()
    let label = try reader.readOptionalString()
    self.init(
      number: number, label: label, width: try reader.readFloat(),
      height: try reader.readFloat(), glyphs: PageGlyphs())
    isRecognized = try reader.readFlag()
    isOverLimit = try reader.readFlag()
    unrecognized = UInt8(exactly: try reader.readInt()).flatMap(Unrecognized.init)
    let areas = try reader.readColumn(of: Float.self)
    hidden = stride(from: 0, to: areas.count - 3, by: 4).map {
      Box(x0: areas[$0], y0: areas[$0 + 1], x1: areas[$0 + 2], y1: areas[$0 + 3])
    }
    glyphs = try PageGlyphs(from: &reader)
    drawing = try Self.readDrawing(&reader)
    self = sane()
  }

  private static func readDrawing(_ reader: inout ByteReader) throws(ByteReader.Malformed)
    -> PageDrawing
  {
    let places = try reader.readColumn(of: Float.self)
    let colours = try reader.readColumn(of: UInt32.self)
    let rectangles = try reader.readColumn(of: UInt8.self)
    guard places.count == colours.count * 5, rectangles.count == colours.count else {
      throw ByteReader.Malformed()
    }
    var drawing = PageDrawing()
    for (index, colour) in colours.enumerated() {
      let at = index * 5
      drawing.marks.append(
        PageDrawing.Mark(
          box: Box(x0: places[at], y0: places[at + 1], x1: places[at + 2], y1: places[at + 3]),
          colour: colour, width: places[at + 4], isRectangle: rectangles[index] != 0,
          isWhole: rectangles[index] == 3))
    }
    return drawing
  }
}
