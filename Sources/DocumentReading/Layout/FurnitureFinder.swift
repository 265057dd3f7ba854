// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds running heads, feet, page numbers and lines repeated on every page.
///
/// A line near the top or bottom edge is furniture when a line that reads alike, digits aside, stands at the same height on
/// other pages, or when it numbers the page.
struct FurnitureFinder {
  /// How much of the page's height, at its top and at its bottom, can hold furniture.
  static let band: Float = 0.15
  /// The share of pages (of the same side, for books) on which a line recurs.
  static let share = 0.3

  /// Text nearer than this many times the type size is no furniture's neighbour.
  static let attached: Float = 1.6

  /// Moves the furniture of every page to its own list.
  static func separate(_ pages: inout [PageLayout]) {
    let signatures = pages.map { page in page.segments.map { signature(of: $0, on: page) } }
    var places: [String: Int] = [:]
    for page in signatures {
      for key in Set(page.compactMap(\.?.key)) { places[key, default: 0] += 1 }
    }
    let needed = max(2, Int((Double(pages.count) * share).rounded(.up)))
    for index in pages.indices where !pages[index].isCrowded {
      var marked = signatures[index].map { signature in
        signature.map { places[$0.key, default: 0] >= needed || $0.numbersPage } ?? false
      }
      addNeighbours(&marked, signatures[index].map { $0 != nil }, on: pages[index])
      dropAttached(&marked, on: pages[index])
      let segments = pages[index].segments
      pages[index].furniture = zip(segments, marked).filter(\.1).map(\.0)
      pages[index].segments = zip(segments, marked).filter { !$0.1 }.map(\.0)
    }
  }

  /// Marks what stands on one line with furniture, as a reference beside a running head.
  private static func addNeighbours(
    _ marked: inout [Bool], _ inBand: [Bool], on page: PageLayout
  ) {
    var rows = Set<Int>()
    for (segment, isMarked) in zip(page.segments, marked) where isMarked {
      rows.insert(segment.row)
    }
    for (index, segment) in page.segments.enumerated()
    where inBand[index] && !marked[index] && segment.characters < 60
      && rows.contains(segment.row) && !startsWithMark(segment, on: page)
    {
      let isAlone = page.segments.indices.allSatisfy { other in
        marked[other] || page.segments[other].row == segment.row
          || !isClose(segment, page.segments[other])
      }
      if isAlone { marked[index] = true }
    }
  }

  /// Whether a segment starts as a footnote does: with a mark smaller than the text behind it.
  private static func startsWithMark(_ segment: Segment, on page: PageLayout) -> Bool {
    let mark = page.words[segment.words.lowerBound]
    guard segment.words.count > 1, mark.end - mark.first <= 3 else { return false }
    let text = page.words[segment.words.lowerBound + 1]
    guard mark.isRaised || mark.size <= WordBuilder.sizeOfMark * text.size else { return false }
    return page.glyphs.scalars[mark.first..<mark.end].allSatisfy {
      (0x30...0x39).contains($0.value) || $0 == "*" || $0 == ")"
    }
  }

  /// Unmarks what is set as close to the text as its own lines are: the head of a table that goes on, the first line of a page.
  private static func dropAttached(_ marked: inout [Bool], on page: PageLayout) {
    let middle = page.readingHeight / 2
    for (index, segment) in page.segments.enumerated() where marked[index] {
      let isTop = segment.baseline < middle
      let isAttached = page.segments.indices.contains { other in
        let text = page.segments[other]
        guard !marked[other], isClose(segment, text) else { return false }
        return isTop == (text.baseline > segment.baseline)
      }
      if isAttached { marked[index] = false }
    }
  }

  /// Whether two segments are lines of one text: one below the other, as close as lines are.
  private static func isClose(_ segment: Segment, _ text: Segment) -> Bool {
    text.box.x0 < segment.box.x1 && segment.box.x0 < text.box.x1
      && abs(text.baseline - segment.baseline) < attached * max(segment.size, text.size)
      && text.row != segment.row
  }

  private struct Signature {
    var key: String
    var text: String

    /// Whether the text is no more than a page number: `12`, `- 12 -`, `12/30`, `Pagina 12 van 30`.
    var numbersPage: Bool {
      if text.utf8.count > 40 { return false }
      var words: [Substring] = []
      var numbers: [Int] = []
      for part in text.split(whereSeparator: { " -–|/·•".contains($0) }) {
        if let value = Int(part) { numbers.append(value) } else { words.append(part) }
      }
      // A year is one only where it recurs: it heads a table's column more often.
      if words.isEmpty, numbers.count == 1 {
        return numbers[0] <= 9_999 && !(1_900...2_099).contains(numbers[0])
      }
      guard let label = words.first?.lowercased() else {
        return numbers.count == 2 && numbers[0] <= numbers[1]
      }
      guard ["pagina", "blad", "page", "p.", "pag."].contains(label) else { return false }
      return !numbers.isEmpty && words.count <= 2
    }
  }

  /// What a segment in the band at the top or bottom looks like, or nil elsewhere.
  private static func signature(of segment: Segment, on page: PageLayout) -> Signature? {
    let height = page.readingHeight
    let isTop = segment.box.y1 < band * height
    guard isTop || segment.box.y0 > (1 - band) * height else { return nil }
    var scalars: [Unicode.Scalar] = []
    page.appendText(of: segment, to: &scalars)
    var text = String.UnicodeScalarView()
    var shape = String.UnicodeScalarView()
    for scalar in scalars {
      text.append(scalar)
      let isDigit = (0x30...0x39).contains(scalar.value)
      if !isDigit { shape.append(scalar) } else if shape.last != "#" { shape.append("#") }
    }
    // Heights in steps of 12 points, so that a hair's breadth does not matter.
    let place = Int(segment.baseline / 12)
    return Signature(key: "\(isTop)\(place)\(String(shape))", text: String(text))
  }
}
