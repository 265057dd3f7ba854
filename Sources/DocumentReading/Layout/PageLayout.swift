// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// A page on its way from glyphs to blocks.
struct PageLayout: Sendable {
  /// The number, from 1.
  var number: Int
  /// The printed label.
  var label: String?
  /// The width as displayed, in points.
  var width: Float
  /// The height as displayed, in points.
  var height: Float
  /// The glyphs, upright.
  var glyphs: PageGlyphs
  /// How the glyphs were turned to be upright.
  var turn: Turn
  /// The words that read across, sorted by line.
  var words: [Word]
  /// Runs of words that read upwards or downwards.
  var sideways: [Word]
  /// The segments that are not furniture, by line.
  var segments: [Segment]
  /// The segments of running heads, feet and page numbers.
  var furniture: [Segment] = []
  /// What the page draws besides text; empty where nothing on it looks like a table.
  var drawing = PageDrawing()
  /// The tables found, from the top.
  var tables: [RawTable] = []

  /// Whether the characters come from optical character recognition.
  var isRecognized: Bool

  /// Lays out the glyphs of a page.
  init(_ sheet: PageSheet) {
    number = sheet.number
    label = sheet.label
    width = sheet.width
    height = sheet.height
    drawing = sheet.drawing
    isRecognized = sheet.isRecognized
    turn = Turn(of: sheet.glyphs)
    glyphs = turn.apply(to: sheet.glyphs, width: width, height: height)
    let builder = SegmentBuilder(WordBuilder.words(of: glyphs), glyphs: glyphs)
    (words, sideways, segments) = (builder.words, builder.sideways, builder.segments)
  }

  /// More segments than this are a map or an attack: they are read line by line, with no columns, furniture or tables.
  static let segmentsOfPage = 4_000

  /// Whether the page is too crowded for its columns to be looked for.
  var isCrowded: Bool { segments.count > Self.segmentsOfPage }

  /// The height of the page as its text is read.
  var readingHeight: Float { turn.isAcross ? height : width }
  /// The width of the page as its text is read.
  var readingWidth: Float { turn.isAcross ? width : height }

  /// Adds a segment's characters to `text`, words separated by spaces.
  func appendText(of segment: Segment, to text: inout [Unicode.Scalar]) {
    for index in segment.words {
      if index > segment.words.lowerBound { text.append(" ") }
      text += glyphs.scalars[words[index].first..<words[index].end]
    }
  }

  /// The characters of words, without the white between them.
  func scalars(of numbers: some Sequence<Int>) -> [Unicode.Scalar] {
    numbers.flatMap { glyphs.scalars[words[$0].first..<words[$0].end] }
  }
}
