// SPDX-License-Identifier: EUPL-1.2

internal import CWorker

extension PageGlyphs {
  /// The characters that a walk through a page found.
  init(_ page: worker_page) {
    let found = UnsafeBufferPointer(start: page.glyphs, count: page.glyph_count)
    let numbers = Self.numbers(
      of: UnsafeBufferPointer(start: page.styles, count: page.style_count), in: &styles)
    scalars = Self.column(of: found) { Unicode.Scalar($0.scalar) ?? "\u{fffd}" }
    x0 = Self.column(of: found) { $0.x0 }
    y0 = Self.column(of: found) { $0.y0 }
    x1 = Self.column(of: found) { $0.x1 }
    y1 = Self.column(of: found) { $0.y1 }
    style = Self.column(of: found) { numbers[Int($0.style)] }
    followsSpace = Self.column(of: found) { $0.follows_space != 0 }
    if styles.isEmpty { styles = [.none] }
  }

  /// One part of every character, in a plain loop: `map` asks for room at each of them.
  @inline(__always)
  private static func column<Part>(
    of glyphs: UnsafeBufferPointer<worker_glyph>, _ part: (worker_glyph) -> Part
  ) -> [Part] {
    [Part](unsafeUninitializedCapacity: glyphs.count) { column, count in
      for index in glyphs.indices { column.initializeElement(at: index, to: part(glyphs[index])) }
      count = glyphs.count
    }
  }

  /// The place of each look that was found among `styles`, to which those that differ are added.
  private static func numbers(
    of looks: UnsafeBufferPointer<worker_style>, in styles: inout [Style]
  ) -> [UInt16] {
    var known: [Style: UInt16] = [:]
    return looks.map { look in
      let style = withUnsafeBytes(of: look.font) { name in
        let name = name.baseAddress?.assumingMemoryBound(to: CChar.self)
        return Style(
          size: look.size, isBold: PopplerPage.isBold(name), font: PopplerPage.hash(name),
          colour: look.colour)
      }
      if let seen = known[style] { return seen }
      let number = UInt16(clamping: styles.count)
      known[style] = number
      styles.append(style)
      return number
    }
  }
}
