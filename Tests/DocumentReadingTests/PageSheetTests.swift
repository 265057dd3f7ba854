// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct PageSheetTests {
  private static func sheet(_ boxes: [(Float, Float, Float, Float)], style: UInt16 = 0) -> PageSheet
  {
    var glyphs = PageGlyphs()
    for box in boxes {
      glyphs.scalars.append("a")
      glyphs.x0.append(box.0)
      glyphs.y0.append(box.1)
      glyphs.x1.append(box.2)
      glyphs.y1.append(box.3)
      glyphs.style.append(style)
      glyphs.followsSpace.append(false)
    }
    glyphs.styles = [.none]
    return PageSheet(number: 1, label: nil, width: 595, height: 842, glyphs: glyphs)
  }

  // One box that is none of a page is set right wherever it stands; the others stay as they are.
  @Test(arguments: [
    (-Float.infinity, Float(2), Float(3), Float(4)), (1, .nan, 3, 4), (1, 2, .infinity, 4),
    (1, 2, 3, .nan), (1, 2, 3, 4e7), (5, 2, 3, 4), (1, 9, 3, 4),
  ])
  func boxesAreThoseOfAPage(_ odd: (Float, Float, Float, Float)) {
    for place in 0..<9 {
      var boxes: [(Float, Float, Float, Float)] = Array(repeating: (10, 20, 14, 30), count: 9)
      boxes[place] = odd
      let glyphs = Self.sheet(boxes).sane().glyphs
      for index in 0..<9 {
        let box = glyphs.box(at: index)
        #expect(box.x0 <= box.x1 && box.y0 <= box.y1)
        #expect([box.x0, box.y0, box.x1, box.y1].allSatisfy { abs($0) <= PageSheet.farthest })
        if index != place { #expect(box == Box(x0: 10, y0: 20, x1: 14, y1: 30)) }
      }
    }
  }

  @Test func stylesAreThoseThatThereAre() {
    #expect(Self.sheet([(1, 2, 3, 4)], style: 7).sane().glyphs.style == [0])
  }

  @Test func marksAreThoseOfAPage() {
    var sheet = Self.sheet([])
    sheet.drawing.marks = [
      PageDrawing.Mark(
        box: Box(x0: 1, y0: .nan, x1: 3, y1: 4), colour: 0xff, width: 1, isRectangle: true,
        isWhole: true),
      PageDrawing.Mark(
        box: Box(x0: 1, y0: 2, x1: 3, y1: 4), colour: 0xff, width: -1, isRectangle: true,
        isWhole: true),
    ]
    let marks = sheet.sane().drawing.marks
    #expect(marks.map(\.width) == [1, 0])
    #expect(marks[0].box == Box(x0: 1, y0: 0, x1: 3, y1: 4))
  }

  // What a worker writes is what its caller reads.
  @Test func passesAsItIs() throws {
    var sheet = Self.sheet([(1, 2, 3, 4), (5, 2, 8, 4)])
    sheet.glyphs.scalars = ["é", "\u{1f600}"]
    sheet.glyphs.followsSpace = [true, false]
    var writer = ByteWriter()
    sheet.write(to: &writer)
    var reader = ByteReader(writer.bytes)
    let glyphs = try PageSheet(from: &reader).glyphs
    #expect(glyphs.scalars == sheet.glyphs.scalars)
    #expect(glyphs.followsSpace == [true, false])
    #expect(glyphs.x1 == [3, 8])
  }
}
