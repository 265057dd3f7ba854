// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Cuts the lines of a zone into paragraphs, headings and list items.
struct BlockBuilder {
  /// A step down of more than this part of the usual one starts a new block.
  static let stepOfBlock: Float = 1.28
  /// Sizes that differ by more than this part belong to different blocks.
  static let sizeJump: Float = 0.08

  private let page: PageLayout

  init(_ page: PageLayout) { self.page = page }

  /// The blocks of `zone`, from the top.
  func blocks(of zone: Zone) -> [RawBlock] {
    let lines = lines(of: zone.segments)
    let step = usualStep(of: lines)
    var blocks: [RawBlock] = []
    for (index, line) in lines.enumerated() {
      if let table = line.segments[0].table {
        blocks.append(
          RawBlock(lines: [line], role: .table, table: table, startsZone: index == 0))
        continue
      }
      if index > 0, let block = blocks.last, !startsBlock(line, after: block, step: step) {
        blocks[blocks.count - 1].lines.append(line)
        continue
      }
      var block = RawBlock(lines: [line], startsZone: index == 0)
      if zone.isMargin { block.role = .margin } else if isListItem(line) { block.role = .listItem }
      blocks.append(block)
    }
    return blocks
  }

  private func lines(of segments: [Segment]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for index in segments.indices.dropFirst()
    where segments[index].row != segments[start].row || segments[index].table != nil
      || segments[start].table != nil
    {
      lines.append(Line(Array(segments[start..<index])))
      start = index
    }
    lines.append(Line(Array(segments[start...])))
    return lines
  }

  /// The middle one of the steps from line to line of one size, or nil where there are none.
  private func usualStep(of lines: [Line]) -> Float? {
    var steps: [Float] = []
    for (line, next) in zip(lines, lines.dropFirst()) where abs(line.size - next.size) < 0.5 {
      let step = next.baseline - line.baseline
      if step < 2.2 * line.size { steps.append(step) }
    }
    guard !steps.isEmpty else { return nil }
    steps.sort()
    return steps[(steps.count - 1) / 2]
  }

  private func startsBlock(_ line: Line, after block: RawBlock, step: Float?) -> Bool {
    guard let last = block.lines.last, block.table == nil else { return true }
    let down = line.baseline - last.baseline
    let usual = min(step ?? 1.4 * last.size, 1.75 * max(last.size, line.size))
    if down > Self.stepOfBlock * usual || down > 2.2 * max(last.size, line.size) { return true }
    if abs(line.size - last.size) > Self.sizeJump * max(line.size, last.size) { return true }
    if differs(line, from: last), !goesOn(line, after: last, in: block) { return true }
    if page.startsCaption(line.segments[0]), endsSentence(last) { return true }
    if isListItem(line), !isDashWithin(line, after: last, in: block) { return true }
    return isIndented(line, after: block)
  }

  /// Whether a line ends with the end of a sentence.
  private func endsSentence(_ line: Line) -> Bool {
    guard let end = line.segments.last else { return false }
    var word = end.words.upperBound - 1
    while word > end.words.lowerBound, page.words[word].isRaised { word -= 1 }
    return ".!?".unicodeScalars.contains(page.glyphs.scalars[page.words[word].end - 1])
  }

  /// Whether two lines are of different weight, or each in one font and not the same.
  private func differs(_ line: Line, from last: Line) -> Bool {
    if line.isBold != last.isBold { return true }
    guard let font = line.font, let other = last.font else { return false }
    return font != other
  }

  /// Whether a line of another weight goes on with a sentence: the line above is full and unfinished.
  private func goesOn(_ line: Line, after last: Line, in block: RawBlock) -> Bool {
    guard last.box.x1 > block.box.x1 - 0.1 * block.box.width, last.characters > 40,
      let end = last.segments.last, let start = line.segments.first
    else { return false }
    let final = page.glyphs.scalars[page.words[end.words.upperBound - 1].end - 1]
    let first = page.glyphs.scalars[page.words[start.words.lowerBound].first]
    return !".!?:".unicodeScalars.contains(final) && first.properties.isLowercase
  }

  /// Whether a line starts a paragraph by its indent: further right than the line above, which starts where the block does.
  private func isIndented(_ line: Line, after block: RawBlock) -> Bool {
    guard let last = block.lines.last, block.role != .listItem else { return false }
    let indent = line.box.x0 - last.box.x0
    guard indent > 0.8 * line.size, indent < 4 * line.size, line.segments.count == 1 else {
      return false
    }
    // A centred text has indents on every line.
    return block.lines.count == 1
      || abs(block.lines[block.lines.count - 2].box.x0 - last.box.x0) < 2
  }

  /// Whether a line starts with the dash of an aside: the line above is full and its sentence unfinished.
  private func isDashWithin(_ line: Line, after last: Line, in block: RawBlock) -> Bool {
    let first = page.glyphs.scalars[page.words[line.segments[0].words.lowerBound].first]
    guard "-–*·".unicodeScalars.contains(first), let end = last.segments.last,
      last.box.x1 > block.box.x1 - 0.15 * block.box.width, abs(line.box.x0 - last.box.x0) < 3
    else { return false }
    let final = page.glyphs.scalars[page.words[end.words.upperBound - 1].end - 1]
    return !".;:!?,".unicodeScalars.contains(final)
  }

  /// Whether a line starts with a bullet, or with a number or letter and a stop: `1.`, `a)`, `•`.
  private func isListItem(_ line: Line) -> Bool {
    let first = page.words[line.segments[0].words.lowerBound]
    let scalars = page.glyphs.scalars[first.first..<first.end]
    guard let head = scalars.first else { return false }
    let isAlone = line.segments[0].words.count > 1 || line.segments.count > 1
    if scalars.count == 1, isAlone, Self.bullets.contains(head) { return true }
    return isAlone && ListMark.isNumber(scalars)
  }

  private static let bullets: Set<Unicode.Scalar> = [
    "•", "◦", "▪", "●", "○", "■", "–", "-", "*", "‣", "·", "\u{f0b7}", "\u{f0a7}", "\u{f02d}",
  ]
}
