// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Tells headings and footnotes from running text, by size and weight against the document's own body type.
struct RoleAssigner {
  /// A heading's type is at least this many times the body's, or bold.
  static let sizeOfHeading: Float = 1.12
  /// A footnote's type is at most this part of the body's.
  static let sizeOfFootnote: Float = 0.92
  /// A heading has at most this many characters.
  static let charactersOfHeading = 160

  /// The size of most characters of the document.
  let bodySize: Float
  /// Whether most characters are bold.
  let isBodyBold: Bool
  /// The font of most characters.
  let bodyFont: UInt32?

  /// Measures the body type over all blocks.
  init(_ pages: [[RawBlock]]) {
    var counts: [Int: Int] = [:]
    var fonts: [UInt32: Int] = [:]
    var bold = 0
    var all = 0
    for block in pages.joined() where block.role != .margin && block.table == nil {
      for line in block.lines {
        counts[Int((line.size * 4).rounded()), default: 0] += line.characters
        all += line.characters
        if let font = line.font { fonts[font, default: 0] += line.characters }
        if line.isBold { bold += line.characters }
      }
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    bodySize = Float(most?.key ?? 40) / 4
    bodyFont = fonts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
    isBodyBold = bold * 2 > all
  }

  /// Assigns the roles of a page's blocks.
  func assign(_ blocks: inout [RawBlock], page: PageLayout) {
    markFootnotes(&blocks, page: page)
    for index in blocks.indices where isHeading(blocks[index], page: page) {
      blocks[index].role = .heading
    }
  }

  /// Marks the small print at the foot of the page or of a column, from the lowest block up, where it starts with a mark.
  private func markFootnotes(_ blocks: inout [RawBlock], page: PageLayout) {
    let upwards = blocks.indices.filter { blocks[$0].role != .margin }
      .map { (index: $0, bottom: blocks[$0].table == nil ? blocks[$0].box.y1 : .infinity) }
    var small = Set<Int>()
    var text: [Box] = []
    // A table's place is that of its first line: what comes after it in reading order is below.
    for (index, _) in upwards.sorted(by: { ($0.bottom, $0.index) > ($1.bottom, $1.index) })
    where blocks[index].table == nil {
      let box = blocks[index].box
      guard isSmallPrint(blocks[index], page: page) else {
        text.append(box)
        continue
      }
      // Text of the same column stands below it, or beside it.
      if text.contains(where: { $0.x0 < box.x1 && box.x0 < $0.x1 }) { continue }
      small.insert(index)
      guard startsWithMark(blocks[index], page: page) else { continue }
      var at = index
      while at < blocks.count, small.contains(at) || blocks[at].role == .margin {
        if blocks[at].role != .margin { blocks[at].role = .footnote }
        at += 1
      }
    }
  }

  /// Gives every heading its level: the largest type is the first.
  static func assignLevels(_ pages: inout [[RawBlock]]) {
    var sizes = Set<Int>()
    for block in pages.joined() where block.role == .heading {
      sizes.insert(Int(block.size.rounded()))
    }
    let ranked = sizes.sorted(by: >)
    for page in pages.indices {
      for index in pages[page].indices where pages[page][index].role == .heading {
        let size = Int(pages[page][index].size.rounded())
        pages[page][index].level = (ranked.firstIndex(of: size) ?? 0) + 1
      }
    }
  }

  private func isSmallPrint(_ block: RawBlock, page: PageLayout) -> Bool {
    block.size <= Self.sizeOfFootnote * bodySize && block.box.y0 > 0.4 * page.readingHeight
  }

  private func startsWithMark(_ block: RawBlock, page: PageLayout) -> Bool {
    let word = page.words[block.lines[0].segments[0].words.lowerBound]
    let scalars = page.glyphs.scalars[word.first..<word.end]
    return scalars.count <= 3
      && scalars.allSatisfy {
        (0x30...0x39).contains($0.value) || $0 == "*" || $0 == ")" || $0 == "."
      }
  }

  private func isHeading(_ block: RawBlock, page: PageLayout) -> Bool {
    guard block.role == .body || block.role == .listItem, block.lines.count <= 4,
      block.characters <= Self.charactersOfHeading, block.characters >= 3
    else { return false }
    let isLarge = block.size >= Self.sizeOfHeading * bodySize
    let isBodySized = block.size > 0.9 * bodySize
    let isBold = block.isBold && !isBodyBold && isBodySized
    guard isLarge || isBold || (isBodySized && standsOut(block, page: page)) else { return false }
    var text: [Unicode.Scalar] = []
    for segment in block.lines[block.lines.count - 1].segments {
      page.appendText(of: segment, to: &text)
    }
    if let last = text.last, ".,;".unicodeScalars.contains(last) { return false }
    return text.contains { $0.properties.isAlphabetic }
  }

  /// Whether a short line is in a font of its own and starts as a heading does, for files that hide what their fonts are.
  private func standsOut(_ block: RawBlock, page: PageLayout) -> Bool {
    guard block.lines.count == 1, block.lines[0].segments.count <= 2, let font = block.font,
      font != bodyFont, block.characters <= 90
    else { return false }
    let word = page.words[block.lines[0].segments[0].words.lowerBound]
    let first = page.glyphs.scalars[word.first]
    return first.properties.isUppercase || (0x30...0x39).contains(first.value)
  }
}
