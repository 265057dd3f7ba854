// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// White between columns that is too narrow to part segments by itself, and shows because many lines have it at one place.
///
/// White behind a bullet or the number of an item of a list is none.
struct NarrowGutters {
  /// The places, in whole points, at which words of many lines start behind such white.
  private var starts: Set<Int> = []
  /// Those of them before which as many lines end at one place: columns that are set even.
  private var evenStarts: Set<Int> = []
  private let glyphs: PageGlyphs

  /// The gutters between words that are in order of line.
  init(_ words: [Word], glyphs: PageGlyphs) {
    self.glyphs = glyphs
    var counts: [Int: Int] = [:]
    var pairs: [Int: [Int]] = [:]
    for index in words.indices.dropFirst() {
      let (previous, word) = (words[index - 1], words[index])
      let (gap, size) = (word.box.x0 - previous.box.x1, max(previous.size, word.size))
      guard word.row == previous.row, gap > SegmentBuilder.gapOfEvenGutter * size,
        gap <= SegmentBuilder.gapOfSegment * size, abs(word.box.x0) < 1e5, !isMark(previous)
      else { continue }
      let start = Int(word.box.x0.rounded())
      pairs[start, default: []].append(Int(previous.box.x1.rounded()))
      if gap > SegmentBuilder.gapOfGutter * size { counts[start, default: 0] += 1 }
    }
    for (start, count) in counts where count * 2 >= SegmentBuilder.linesOfGutter {
      let around = (start - 1...start + 1).reduce(0) { $0 + (counts[$1] ?? 0) }
      if around >= SegmentBuilder.linesOfGutter { starts.formUnion(start - 1...start + 1) }
    }
    for (start, ends) in pairs where ends.count * 2 >= SegmentBuilder.linesOfEvenGutter {
      let around = (start - 1...start + 1).flatMap { pairs[$0] ?? [] }
      let isEven = Set(ends).contains { end in
        around.count { abs($0 - end) <= 1 } >= SegmentBuilder.linesOfEvenGutter
      }
      if isEven { evenStarts.formUnion(start - 1...start + 1) }
    }
  }

  /// Whether one of them lies between two words beside each other.
  func part(_ previous: Word, _ word: Word) -> Bool {
    if starts.isEmpty && evenStarts.isEmpty { return false }
    let (gap, size) = (word.box.x0 - previous.box.x1, max(previous.size, word.size))
    guard gap > SegmentBuilder.gapOfEvenGutter * size, abs(word.box.x0) < 1e5 else { return false }
    let start = Int(word.box.x0.rounded())
    return
      (evenStarts.contains(start)
      || gap > SegmentBuilder.gapOfGutter * size && starts.contains(start))
      && !isMark(previous)
  }

  private func isMark(_ word: Word) -> Bool {
    ListMark.isMark(glyphs.scalars[word.first..<word.end])
  }
}
