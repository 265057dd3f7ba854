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
        signature.map { places[$0.key, default: 0] >= needed } ?? false
      }
      let recurring = zip(marked, signatures[index]).map { $0 && ($1?.numbersPage ?? false) }
      dropNumbers(&marked, signatures[index], on: pages[index])
      addPageNumbers(&marked, signatures[index], on: pages[index])
      addNeighbours(&marked, signatures[index].map { $0 != nil }, on: pages[index])
      dropAttached(&marked, recurring, on: pages[index])
      let segments = pages[index].segments
      pages[index].furniture = zip(segments, marked).filter(\.1).map(\.0)
      pages[index].segments = zip(segments, marked).filter { !$0.1 }.map(\.0)
    }
  }

  /// Unmarks lines of several numbers: rows of a table that happen to recur in their shape.
  private static func dropNumbers(
    _ marked: inout [Bool], _ signatures: [Signature?], on page: PageLayout
  ) {
    var rows: [Int: Int] = [:]
    for (segment, signature) in zip(page.segments, signatures) where signature?.isNumber ?? false {
      rows[segment.row, default: 0] += 1
    }
    for index in marked.indices where marked[index] && signatures[index]?.isNumber ?? false {
      if rows[page.segments[index].row, default: 0] > 1 { marked[index] = false }
    }
  }

  /// Marks the numbers of pages: the only number of their line, with nothing but furniture between them and the page's edge.
  private static func addPageNumbers(
    _ marked: inout [Bool], _ signatures: [Signature?], on page: PageLayout
  ) {
    let segments = page.segments
    let middle = page.readingHeight / 2
    let numbering = signatures.map { $0?.numbersPage ?? false }
    var numbers: [Int: Int] = [:]
    // How far from the middle other text of each half stands, and in which row the farthest.
    var outermost = [Outermost(), Outermost()]
    for index in segments.indices {
      if signatures[index]?.isNumber ?? false { numbers[segments[index].row, default: 0] += 1 }
      if marked[index] || numbering[index] { continue }
      let isUpper = segments[index].baseline < middle
      outermost[isUpper ? 0 : 1].add(
        abs(segments[index].baseline - middle), row: segments[index].row)
    }
    for index in segments.indices where numbering[index] && !marked[index] {
      let segment = segments[index]
      let others = numbers[segment.row, default: 0] - (signatures[index]?.isNumber ?? false ? 1 : 0)
      let farthest = outermost[segment.baseline < middle ? 0 : 1].distance(besides: segment.row)
      marked[index] = others == 0 && farthest <= abs(segment.baseline - middle)
    }
  }

  /// How far text stands from the middle of the page: the farthest, and the farthest of another row.
  private struct Outermost {
    private var first: (distance: Float, row: Int)?
    private var second: (distance: Float, row: Int)?

    mutating func add(_ distance: Float, row: Int) {
      guard let first else {
        self.first = (distance, row)
        return
      }
      if row == first.row {
        self.first = (max(first.distance, distance), row)
      } else if distance > first.distance {
        (second, self.first) = (first, (distance, row))
      } else if distance > second?.distance ?? -1 {
        second = (distance, row)
      }
    }

    func distance(besides row: Int) -> Float {
      (first?.row == row ? second?.distance : first?.distance) ?? -1
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

  /// Unmarks what is set as close to the text as its own lines are, or as a row of cells is above another: the head of a table that
  /// goes on, the first line of a page.
  ///
  /// A number that other pages have there is the page's, also where the last line of a note stands beside it.
  private static func dropAttached(
    _ marked: inout [Bool], _ recurring: [Bool], on page: PageLayout
  ) {
    let middle = page.readingHeight / 2
    let top = page.segments.indices.filter { page.segments[$0].baseline < middle }
    // From the text outwards.
    for index in top.reversed() + page.segments.indices.dropFirst(top.count) where marked[index] {
      let segment = page.segments[index]
      let isTop = segment.baseline < middle
      let isAttached = page.segments.indices.contains { other in
        let text = page.segments[other]
        guard !marked[other], isClose(segment, text),
          !recurring[index] || !runsOnBeside(segment, text, on: page)
        else { return false }
        return isTop == (text.baseline > segment.baseline)
      }
      if isAttached || isRowOfCells(segment, marked, on: page) { marked[index] = false }
    }
  }

  /// Whether a line of text reaches over a segment and over another one on its line, so that it goes on there.
  private static func runsOnBeside(
    _ segment: Segment, _ text: Segment, on page: PageLayout
  ) -> Bool {
    page.segments.contains { other in
      other.row == segment.row && other.box.x0 != segment.box.x0
        && text.box.x0 - segment.size < other.box.x0 && other.box.x0 < text.box.x1
    }
  }

  /// Whether a segment is one of several on a line above or below a line of the text that has three or more, all within its width.
  private static func isRowOfCells(
    _ segment: Segment, _ marked: [Bool], on page: PageLayout
  ) -> Bool {
    let isTop = segment.baseline < page.readingHeight / 2
    let row = page.segments.filter { $0.row == segment.row }
    guard row.count >= 2 else { return false }
    // Names of groups of columns are closer to their columns' heads than a running head is to the text.
    let reach = (row.count == 2 ? 2 : AlignmentFinder.step) * segment.size
    let inner = page.segments.indices.filter { other in
      let text = page.segments[other]
      return !marked[other] && text.row != segment.row
        && isTop == (text.baseline > segment.baseline)
        && abs(text.baseline - segment.baseline) < reach
    }
    guard let next = inner.min(by: { isNearer($0, $1, to: segment, on: page) }) else {
      return false
    }
    let cells = page.segments.filter { $0.row == page.segments[next].row }
    let (left, right) = (cells.first?.box.x0 ?? 0, cells.last?.box.x1 ?? 0)
    return cells.count >= 3 && row.allSatisfy { $0.box.x0 > left - 2 && $0.box.x1 < right + 20 }
  }

  private static func isNearer(
    _ first: Int, _ second: Int, to segment: Segment, on page: PageLayout
  ) -> Bool {
    abs(page.segments[first].baseline - segment.baseline)
      < abs(page.segments[second].baseline - segment.baseline)
  }

  /// Whether two segments are lines of one text: one below the other, as close as lines are.
  private static func isClose(_ segment: Segment, _ text: Segment) -> Bool {
    text.box.x0 < segment.box.x1 && segment.box.x0 < text.box.x1
      && abs(text.baseline - segment.baseline) < attached * max(segment.size, text.size)
      && text.row != segment.row
  }

  private struct Signature {
    var key: String
    /// Whether the text is a number or a dash, as a cell of a table has it.
    var isNumber: Bool
    /// Whether the text is no more than a page number: `12`, `- 12 -`, `12/30`, `Pagina 12 van 30`.
    var numbersPage: Bool

    init(key: String, scalars: [Unicode.Scalar]) {
      self.key = key
      isNumber = CellText.isNumeric(scalars)
      // Most lines have no digit or are longer, and making strings of them takes long.
      numbersPage =
        scalars.count <= 40 && scalars.contains(where: FurnitureFinder.isDigit)
        && Self.numbersPage(String(scalars: scalars))
    }

    private static func numbersPage(_ text: String) -> Bool {
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
    var shape: [Unicode.Scalar] = []
    shape.reserveCapacity(scalars.count)
    for scalar in scalars {
      if !isDigit(scalar) { shape.append(scalar) } else if shape.last != "#" { shape.append("#") }
    }
    // Heights in steps of 12 points, so that a hair's breadth does not matter.
    let place = Int(segment.baseline / 12)
    let line = String(scalars: shape[withoutPageNumber(shape)])
    return Signature(key: "\(isTop)\(place)\(line)", scalars: scalars)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  /// What of the shape of a line is left without the number at its start or end, which stands at the other side on every second
  /// page of a book; in an array, as a string is slow to cut.
  private static func withoutPageNumber(_ shape: [Unicode.Scalar]) -> Range<Int> {
    func isOuter(_ index: Int) -> Bool { shape[index] == "#" || shape[index] == " " }
    var (start, end) = (0, shape.count)
    while start < end, isOuter(start) { start += 1 }
    while start < end, isOuter(end - 1) { end -= 1 }
    return end - start >= 4 ? start..<end : 0..<shape.count
  }
}
