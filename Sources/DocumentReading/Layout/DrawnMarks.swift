// SPDX-License-Identifier: EUPL-1.2

/// Finds raised digits that a font has glyphs of their own for: same size, same line, no more than narrower.
///
/// Typesetters with OpenType fonts set footnote marks so; the text behind a page then has `97.506` and mark 8 as `97.5068`.
enum DrawnMarks {
  /// A raised digit is at most this part as wide as the font's usual ones.
  static let width: Float = 0.75

  /// Whether each glyph is a raised digit, or nothing where none is.
  static func flags(of glyphs: PageGlyphs) -> [Bool] {
    if !glyphs.baseline.isEmpty { return [] }
    let usual = UsualWidths(glyphs)
    if !usual.haveNarrower { return [] }
    var flags: [Bool] = []
    // A word that starts with a narrow digit is squeezed as a whole.
    var isSqueezed = false
    for index in 0..<glyphs.count {
      let startsWord = index == 0 || startsWord(index, of: glyphs)
      if startsWord { isSqueezed = false }
      guard usual.isNarrow(index, of: glyphs) else { continue }
      if startsWord || isSqueezed || !canCarryMark(index - 1, of: glyphs, flags)
        || completesGroup(index, of: glyphs)
      {
        isSqueezed = true
        continue
      }
      if flags.isEmpty { flags = [Bool](repeating: false, count: glyphs.count) }
      flags[index] = true
    }
    dropInner(&flags, of: glyphs)
    return flags
  }

  /// Unmarks digits that other digits of their word follow, also behind a separator: a mark ends its number.
  private static func dropInner(_ flags: inout [Bool], of glyphs: PageGlyphs) {
    func isInWord(_ index: Int) -> Bool { index < glyphs.count && !startsWord(index, of: glyphs) }
    func isDigit(_ index: Int) -> Bool { (0x30...0x39).contains(glyphs.scalars[index].value) }
    for index in flags.indices.dropLast().reversed() where flags[index] && !flags[index + 1] {
      var next = index + 1
      if isInWord(next), glyphs.scalars[next] == "." || glyphs.scalars[next] == "," { next += 1 }
      if isInWord(next), isDigit(next), next == index + 1 || isInWord(index + 1) {
        flags[index] = false
      }
    }
  }

  /// Whether a digit is the third behind a point: `28.914` is whole with it and broken without.
  private static func completesGroup(_ index: Int, of glyphs: PageGlyphs) -> Bool {
    guard index > 3, glyphs.scalars[index - 3] == "." else { return false }
    return (index - 2..<index).allSatisfy { (0x30...0x39).contains(glyphs.scalars[$0].value) }
      && (0x30...0x39).contains(glyphs.scalars[index - 4].value)
  }

  private static func startsWord(_ index: Int, of glyphs: PageGlyphs) -> Bool {
    if glyphs.followsSpace[index] { return true }
    let size = glyphs.styles[Int(glyphs.style[index])].size
    let gap = glyphs.x0[index] - glyphs.x1[index - 1]
    return gap > WordBuilder.gapOfWord * size || gap < -0.5 * size
      || abs(glyphs.y1[index] - glyphs.y1[index - 1]) > 0.35 * size
  }

  /// Whether a mark can stand behind a glyph.
  ///
  /// The digit behind a capital is a formula's and stands below the line: `CO2`.
  private static func canCarryMark(_ index: Int, of glyphs: PageGlyphs, _ flags: [Bool]) -> Bool {
    if !flags.isEmpty, flags[index] { return true }
    return !glyphs.scalars[index].properties.isUppercase
  }
}

/// The widths of the digits of each font of a page, as parts of the type size.
private struct UsualWidths {
  private struct Font: Hashable {
    var font: UInt32
    var style: Int
  }

  /// The fonts of the styles.
  private var fonts: [Int] = []
  /// The greatest width of each digit, ten for a font.
  private var widest: [Float] = []
  /// The width of each font's raised digits, where one digit occurs in both widths: files with false widths have one for each.
  private var raised: [Float?] = []
  /// Whether some font has raised digits.
  var haveNarrower: Bool { raised.contains { $0 != nil } }

  init(_ glyphs: PageGlyphs) {
    var places: [Font: Int] = [:]
    for (index, style) in glyphs.styles.enumerated() {
      // Fonts without a name are one for each style.
      let key = Font(font: style.font, style: style.font == 0 ? index : -1)
      fonts.append(places[key, default: places.count])
      places[key] = fonts[index]
    }
    widest = [Float](repeating: 0, count: 10 * places.count)
    var narrowest = [Float](repeating: .infinity, count: 10 * places.count)
    for index in 0..<glyphs.count {
      guard let (place, digit, width) = measure(index, of: glyphs) else { continue }
      widest[10 * place + digit] = max(widest[10 * place + digit], width)
      narrowest[10 * place + digit] = min(narrowest[10 * place + digit], width)
    }
    raised = [Float?](repeating: nil, count: places.count)
    for index in widest.indices where narrowest[index] < DrawnMarks.width * widest[index] {
      raised[index / 10] = narrowest[index]
    }
  }

  private func measure(
    _ index: Int, of glyphs: PageGlyphs
  ) -> (place: Int, digit: Int, width: Float)? {
    let value = glyphs.scalars[index].value
    guard (0x30...0x39).contains(value) else { return nil }
    let style = Int(glyphs.style[index])
    let size = glyphs.styles[style].size
    guard size > 0 else { return nil }
    return (fonts[style], Int(value - 0x30), (glyphs.x1[index] - glyphs.x0[index]) / size)
  }

  /// Whether a glyph is a digit that is much narrower than the same one elsewhere, or as wide as those that are.
  func isNarrow(_ index: Int, of glyphs: PageGlyphs) -> Bool {
    guard let (place, digit, width) = measure(index, of: glyphs), let raised = raised[place] else {
      return false
    }
    if width < DrawnMarks.width * widest[10 * place + digit] { return true }
    let most = widest[(10 * place)..<(10 * place + 10)].max() ?? 0
    return abs(width - raised) < 0.02 && width < DrawnMarks.width * most
  }
}
