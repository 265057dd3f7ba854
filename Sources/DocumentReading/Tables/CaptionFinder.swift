// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Tells the titles and notes of tables and pictures by their first words.
enum CaptionFinder {
  /// Gives captions their role.
  static func assign(
    _ blocks: inout [[RawBlock]], on pages: [PageLayout], bodySize: Float
  ) {
    for page in blocks.indices {
      for index in blocks[page].indices
      where [.body, .heading, .listItem].contains(blocks[page][index].role) {
        let isNote =
          index > 0 && blocks[page][index - 1].table != nil
          && isSmaller(blocks[page][index], than: bodySize)
        if isNote || isCaption(blocks[page][index], on: pages[page]) {
          blocks[page][index].role = .caption
        }
      }
    }
  }

  fileprivate static let names: Set<String> = [
    "tabel", "figuur", "grafiek", "kaart", "afbeelding", "table", "figure", "chart",
  ]
  fileprivate static let notes: Set<String> = ["bron:", "bronnen:", "source:", "sources:"]

  /// Whether a block starts as `Tabel 3` or `Bron:` does and is no longer than a caption is.
  private static func isCaption(_ block: RawBlock, on page: PageLayout) -> Bool {
    guard block.table == nil, block.characters < 400 else { return false }
    return page.startsCaption(block.lines[0].segments.flatMap(\.words))
  }

  /// Whether a block is set smaller than running text, as the note under a table is.
  private static func isSmaller(_ block: RawBlock, than bodySize: Float) -> Bool {
    block.table == nil && block.size < 0.95 * bodySize && block.characters < 500
  }
}

extension PageLayout {
  /// Whether a line's words start a caption or a note: `Tabel 3`, `Bron:`.
  fileprivate func startsCaption(_ words: [Int]) -> Bool {
    guard let first = words.first, mayStartCaption(first) else { return false }
    let name = string(of: first).lowercased()
    if CaptionFinder.notes.contains(name) { return true }
    guard CaptionFinder.names.contains(name), words.count > 1 else { return false }
    let number = glyphs.scalars[self.words[words[1]].first]
    let isNumber = (0x30...0x39).contains(number.value) || number.properties.isUppercase
    guard isNumber else { return false }
    // A sentence that starts with the name of a table goes on with a verb: `Tabel 2 laat zien`.
    let end = glyphs.scalars[self.words[words[1]].end - 1]
    guard words.count > 2, (0x30...0x39).contains(end.value) else { return true }
    let next = glyphs.scalars[self.words[words[2]].first]
    return !next.properties.isLowercase
  }

  /// Whether a segment starts a caption or a note.
  func startsCaption(_ segment: Segment) -> Bool {
    mayStartCaption(segment.words.lowerBound) && startsCaption(Array(segment.words))
  }

  /// Whether a word may start a caption: most are too short or too long, or have other first letters.
  private func mayStartCaption(_ index: Int) -> Bool {
    let word = words[index]
    guard (3...12).contains(word.end - word.first) else { return false }
    switch glyphs.scalars[word.first] {
    case "T", "t", "F", "f", "G", "g", "K", "k", "A", "a", "C", "c", "B", "b", "S", "s": return true
    default: return false
    }
  }

  /// Whether the word at `index` starts a caption or a note: `Tabel`, `Bron:`.
  func startsCaption(_ index: Int) -> Bool {
    guard mayStartCaption(index) else { return false }
    let name = string(of: index).lowercased()
    return CaptionFinder.names.contains(name) || CaptionFinder.notes.contains(name)
  }

  /// The characters of the word at `index`.
  func string(of index: Int) -> String {
    String(scalars: glyphs.scalars[words[index].first..<words[index].end])
  }
}
