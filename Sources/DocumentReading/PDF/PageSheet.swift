// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// What a worker finds on one page.
struct PageSheet: Sendable {
  /// The number, from 1.
  var number: Int
  /// The printed label.
  var label: String?
  /// The width as displayed, in points.
  var width: Float
  /// The height as displayed, in points.
  var height: Float
  /// The characters, in the engine's order.
  var glyphs: PageGlyphs
  /// What the page draws besides text; empty where nothing on it looks like a table.
  var drawing = PageDrawing()
  /// Whether the characters come from optical character recognition.
  var isRecognized = false
  /// Why it is not recognised, though its text cannot be used.
  var unrecognized: Unrecognized?
  /// Where text stood that a reader of the page cannot see; it is not among the characters.
  var hidden: [Box] = []
  /// Whether it has more characters than are read.
  var isOverLimit = false
}

extension PageSheet {
  /// Coordinates beyond this many points are no places on paper.
  static let farthest: Float = 100_000

  /// The sheet with every number a number of a page: a damaged file, or a worker that went astray, can give any bits.
  func sane() -> PageSheet {
    var sheet = self
    sheet.width = Self.sane(width)
    sheet.height = Self.sane(height)
    if sheet.width < 1 { sheet.width = 1 }
    if sheet.height < 1 { sheet.height = 1 }
    if !glyphs.haveSaneBoxes {
      for index in 0..<glyphs.count {
        sheet.glyphs.x0[index] = Self.sane(glyphs.x0[index])
        sheet.glyphs.y0[index] = Self.sane(glyphs.y0[index])
        sheet.glyphs.x1[index] = max(sheet.glyphs.x0[index], Self.sane(glyphs.x1[index]))
        sheet.glyphs.y1[index] = max(sheet.glyphs.y0[index], Self.sane(glyphs.y1[index]))
      }
    }
    for index in glyphs.style.indices where Int(glyphs.style[index]) >= glyphs.styles.count {
      sheet.glyphs.style[index] = 0
    }
    if !(abs(glyphs.skew) <= PageSkew.most) { sheet.glyphs.skew = 0 }
    for index in sheet.glyphs.baseline.indices {
      sheet.glyphs.baseline[index] = Self.sane(glyphs.baseline[index])
    }
    for index in hidden.indices {
      let box = hidden[index]
      sheet.hidden[index] = Box(
        x0: Self.sane(box.x0), y0: Self.sane(box.y0), x1: Self.sane(box.x1), y1: Self.sane(box.y1))
    }
    if sheet.glyphs.styles.isEmpty { sheet.glyphs.styles = [.none] }
    for index in sheet.glyphs.styles.indices {
      let size = Self.sane(sheet.glyphs.styles[index].size)
      sheet.glyphs.styles[index].size = min(max(size, 0), 5_000)
    }
    for index in drawing.marks.indices where !drawing.marks[index].isSane {
      let box = drawing.marks[index].box
      sheet.drawing.marks[index].box.x0 = Self.sane(box.x0)
      sheet.drawing.marks[index].box.y0 = Self.sane(box.y0)
      sheet.drawing.marks[index].box.x1 = Self.sane(box.x1)
      sheet.drawing.marks[index].box.y1 = Self.sane(box.y1)
      sheet.drawing.marks[index].width = max(0, Self.sane(drawing.marks[index].width))
    }
    return sheet
  }

  private static func sane(_ number: Float) -> Float {
    number.isFinite ? min(max(number, -farthest), farthest) : 0
  }
}

extension PageGlyphs {
  /// Whether every box is one on a page, which nearly all are: then none has to be written anew.
  fileprivate var haveSaneBoxes: Bool {
    Self.areSane(x0, x1) && Self.areSane(y0, y1)
  }

  /// Whether all of these are places on a page, none of the second before its first.
  private static func areSane(_ first: [Float], _ second: [Float]) -> Bool {
    first.withUnsafeBufferPointer { first in
      second.withUnsafeBufferPointer { second in
        // No way out of the loop, so that several are looked at in one go.
        var odd = 0
        for index in 0..<min(first.count, second.count) {
          let isSane =
            first[index] >= -PageSheet.farthest && second[index] <= PageSheet.farthest
            && first[index] <= second[index]
          odd &+= isSane ? 0 : 1
        }
        return odd == 0
      }
    }
  }
}

extension PageDrawing.Mark {
  /// Whether its numbers are those of a page.
  fileprivate var isSane: Bool {
    abs(box.x0) <= PageSheet.farthest && abs(box.y0) <= PageSheet.farthest
      && abs(box.x1) <= PageSheet.farthest && abs(box.y1) <= PageSheet.farthest
      && width >= 0 && width <= PageSheet.farthest
  }
}

/// What a worker finds about a whole file.
struct FileFacts: Sendable, Hashable {
  /// How many pages it says it has.
  var pageCount = 0
  /// The title.
  var title: String?
  /// The author.
  var author: String?
  /// The program that made it.
  var producer: String?
  /// The day on which it was made, as `2024-03-05`.
  var created: String?
  /// What its permission flags forbid.
  var restrictions: [String] = []
  /// How many files are attached.
  var attachments = 0
  /// How many form fields its first pages have.
  var formFields = 0
}
