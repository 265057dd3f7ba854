// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Takes out what a reader of the page cannot see: letters that are not drawn, drawn over, in the colour of what is under
/// them, too small to read, or beside the page.
///
/// Only boxes are kept of it: a redaction that failed is not published a second time.
struct HiddenText {
  /// Type under this size is not read, in points.
  static let smallest: Float = 2
  /// Colours that differ by at most this much in every part, of 255, are one.
  static let sameColour = 8
  /// When more of a page than this is not drawn, it is the page's fonts that cannot be drawn.
  static let share = 0.5

  private let sheet: PageSheet
  private let inked: InkedPoints
  private let measurePictures: () -> Float
  private let fills: [PageDrawing.Mark]
  /// For each style, whether something on the page has its colour.
  private let isDoubtful: [Bool]
  /// For each style, whether it is too small to be read.
  private let isTiny: [Bool]

  /// Looks at a page; `pictures` is the part of it that pictures cover.
  init(_ sheet: PageSheet, inked: InkedPoints, pictures: @escaping () -> Float) {
    self.sheet = sheet
    self.inked = inked
    fills = sheet.drawing.marks.filter { $0.width == 0 }
    let grounds = Set(fills.filter(\.isWhole).map { $0.colour >> 8 })
    isDoubtful = sheet.glyphs.styles.map { style in
      Self.isSame(style.colour, 0xffffff) || grounds.contains { Self.isSame($0, style.colour) }
    }
    isTiny = sheet.glyphs.styles.map { $0.size > 0 && $0.size < Self.smallest }
    measurePictures = pictures
  }

  /// The sheet without what is hidden, and with the boxes of that.
  func removed() -> PageSheet {
    let glyphs = sheet.glyphs
    if glyphs.count == 0 { return sheet }
    var hidden: [Int] = []
    var missing: [Int] = []
    for index in 0..<glyphs.count {
      let box = glyphs.box(at: index)
      let style = Int(glyphs.style[index])
      let (x, y) = ((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2)
      if isTiny[style] || x < 0 || y < 0 || x > sheet.width || y > sheet.height {
        hidden.append(index)
      } else if isDoubtful[style], isOfGround(glyphs.styles[style].colour, x, y) {
        hidden.append(index)
      } else if !isDrawn(box) {
        missing.append(index)
      }
    }
    // A layer of text behind a scan is there to be read.
    if !missing.isEmpty, Double(missing.count) <= Self.share * Double(glyphs.count),
      measurePictures() <= PageRecognizer.coverage
    {
      let isMissing = Self.flags(missing, count: glyphs.count)
      hidden += missing.filter { isWhole($0, isMissing) }
    }
    return hidden.isEmpty ? sheet : without(Self.flags(hidden, count: glyphs.count))
  }

  /// A flag for each of `count` glyphs, set for the `numbers` among them.
  private static func flags(_ numbers: [Int], count: Int) -> [Bool] {
    var flags = [Bool](repeating: false, count: count)
    for number in numbers { flags[number] = true }
    return flags
  }

  /// Whether a glyph starts where this one does: within its box, or a little before it.
  private func isDrawn(_ box: Box) -> Bool {
    if inked.isEmpty { return true }
    let wide = Box(x0: box.x0 - 2, y0: box.y0 - 2, x1: box.x1 + 1, y1: box.y1 + 2)
    return inked.hasGlyph(in: wide)
  }

  /// Whether the neighbours in the same word are missing too: single letters of a ligature start where none is drawn.
  private func isWhole(_ index: Int, _ missing: [Bool]) -> Bool {
    let glyphs = sheet.glyphs
    let before = index > 0 && !glyphs.followsSpace[index]
    let after = index + 1 < glyphs.count && !glyphs.followsSpace[index + 1]
    return (!before || missing[index - 1]) && (!after || missing[index + 1])
      || (before && missing[index - 1]) || (after && missing[index + 1] && !before)
  }

  /// Whether text of `colour` at a place has the colour of what is painted there.
  private func isOfGround(_ colour: UInt32, _ x: Float, _ y: Float) -> Bool {
    let under = fills.last {
      x > $0.box.x0 && x < $0.box.x1 && y > $0.box.y0 && y < $0.box.y1
    }
    if let under, !under.isWhole || !Self.isSame(under.colour >> 8, colour) { return false }
    // What pictures show is not known: text upon them counts as seen.
    return (under != nil || Self.isSame(colour, 0xffffff)) && measurePictures() < 0.02
  }

  private static func isSame(_ first: UInt32, _ second: UInt32) -> Bool {
    [16, 8, 0].allSatisfy { shift in
      abs(Int(first >> shift & 0xff) - Int(second >> shift & 0xff)) <= sameColour
    }
  }

  private func without(_ hidden: [Bool]) -> PageSheet {
    var result = sheet
    var glyphs = PageGlyphs()
    glyphs.styles = sheet.glyphs.styles
    glyphs.corresponds = sheet.glyphs.corresponds
    var area: Box?
    var afterSpace = false
    for index in 0..<sheet.glyphs.count {
      if hidden[index] {
        let box = sheet.glyphs.box(at: index)
        let isNear = area.map { abs($0.y0 - box.y0) < 30 } ?? false
        if !isNear, let done = area { result.hidden.append(done) }
        area = isNear ? area?.union(box) : box
        afterSpace = true
        continue
      }
      glyphs.append(
        sheet.glyphs, index, followsSpace: afterSpace || sheet.glyphs.followsSpace[index])
      afterSpace = false
    }
    if let area { result.hidden.append(area) }
    result.glyphs = glyphs
    return result
  }
}
