// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// A part of a page that is read from top to bottom.
struct Zone: Sendable {
  /// The segments, by line and from left to right.
  var segments: [Segment]
  /// Whether it is a narrow column beside the text.
  var isMargin = false
  /// Whether it is a text on a ground of its own, which says nothing of other pages' margins.
  var isAside = false
  /// Whether it is one of several columns of running text beside each other.
  var isColumn = false

  /// The rectangle around it.
  var box: Box {
    segments.dropFirst().reduce(segments[0].box) { $0.union($1.box) }
  }
}

/// Cuts a page into zones in reading order, along gutters.
///
/// A gutter is found by what columns have in common: their lines start at one left edge, with white to the left of it over
/// several lines. It must have text on both sides, prose on at least one, and its two sides must not be cells of common rows.
struct ZoneCutter {
  /// Left edges within this many points are one edge.
  static let jitterOfEdge: Float = 2
  /// A gutter is at least this part of the type size wide.
  static let gutter: Float = 1.0
  /// A line of prose has at least this many characters.
  static let proseCharacters = 28
  /// A column of running text has at least this many lines of prose.
  static let linesOfColumn = 6
  /// A margin is at most this part of the text beside it wide.
  static let marginWidth: Float = 0.5

  /// Type in a margin is at most this part of the size of the text beside it; labels that share its rows are no margin.
  static let sizeOfMargin: Float = 0.87

  /// The zones of `segments`, which are in order of line, first to last.
  static func zones(of segments: [Segment], frames: [Box] = []) -> [Zone] {
    let (body, asides) = Asides(frames).separate(segments)
    var zones: [Zone] = []
    ZoneCutter().cut(Zone(segments: body), depth: 0, into: &zones)
    return zones + asides.map { Zone(segments: $0, isMargin: true, isAside: true) }
  }

  private func cut(_ zone: Zone, depth: Int, into zones: inout [Zone]) {
    let segments = zone.segments
    if segments.isEmpty { return }
    guard depth < 12, !zone.isMargin, let gutter = bestGutter(in: segments) else {
      zones.append(zone)
      return
    }
    var parts: (above: [Segment], left: [Segment], right: [Segment], below: [Segment]) = (
      [], [], [], []
    )
    for segment in segments {
      if segment.row < gutter.rows.lowerBound {
        parts.above.append(segment)
      } else if segment.row > gutter.rows.upperBound {
        parts.below.append(segment)
      } else if segment.box.x0 < gutter.edge - Self.jitterOfEdge {
        parts.left.append(segment)
      } else {
        parts.right.append(segment)
      }
    }
    let isColumn = zone.isColumn || gutter.hasColumns
    var inner = [parts.above, parts.left, parts.right, parts.below].map { Zone(segments: $0) }
    inner[0].isColumn = zone.isColumn
    (inner[1].isColumn, inner[1].isMargin) = (isColumn, gutter.margin == .left)
    (inner[2].isColumn, inner[2].isMargin) = (isColumn, gutter.margin == .right)
    inner[3].isColumn = zone.isColumn
    if gutter.isAside { for index in 1...2 { inner[index].isAside = inner[index].isMargin } }
    for part in inner { cut(part, depth: depth + 1, into: &zones) }
  }

  private enum Side { case left, right }

  private struct Gutter {
    var edge: Float
    var rows: ClosedRange<Int>
    var margin: Side?
    /// Whether only the size of the type parts the sides.
    var isAside = false
    /// Whether running text stands on both sides for many lines.
    var hasColumns: Bool
    var score: Float
  }

  private func bestGutter(in segments: [Segment]) -> Gutter? {
    var best: Gutter?
    for edge in leftEdges(of: segments) {
      forEachRun(beside: edge, in: segments) { run in
        if let gutter = judge(run, edge: edge), gutter.score > best?.score ?? 0 { best = gutter }
      }
    }
    return best
  }

  /// The left edges that at least two segments share, without the leftmost of all.
  private func leftEdges(of segments: [Segment]) -> [Float] {
    let sorted = segments.map(\.box.x0).sorted()
    guard let leftmost = sorted.first else { return [] }
    var edges: [Float] = []
    var index = 0
    while index < sorted.count {
      var end = index + 1
      while end < sorted.count, sorted[end] - sorted[index] <= Self.jitterOfEdge { end += 1 }
      if end - index >= 2, sorted[index] - leftmost > 12 { edges.append(sorted[index]) }
      index = end
    }
    return edges
  }

  /// Calls `body` with every longest run of lines that no segment crosses at `edge`.
  private func forEachRun(beside edge: Float, in segments: [Segment], _ body: ([Segment]) -> Void) {
    var run: [Segment] = []
    var index = 0
    var wasCells = false
    while index < segments.count {
      var end = index
      var crosses = false
      while end < segments.count, segments[end].row == segments[index].row {
        let segment = segments[end]
        let isLeft = segment.box.x0 < edge - Self.jitterOfEdge
        let room = segment.endsAtGutter ? 0 : Self.gutter * segment.size * 0.7
        if isLeft, segment.box.x1 > edge - room { crosses = true }
        end += 1
      }
      // Two rows of cells on both sides are a table across the page.
      let isCells = areCells(segments[index..<end], acrossAt: edge)
      let next = end < segments.count && isCells && !wasCells ? cells(from: end, in: segments) : nil
      if isCells, wasCells || next.map({ areCells($0, acrossAt: edge) }) ?? false {
        crosses = true
      }
      wasCells = isCells
      if crosses {
        if !run.isEmpty { body(run) }
        run.removeAll(keepingCapacity: true)
      } else {
        run += segments[index..<end]
      }
      index = end
    }
    if !run.isEmpty { body(run) }
  }

  /// The segments of the line that starts at `index`.
  private func cells(from index: Int, in segments: [Segment]) -> ArraySlice<Segment> {
    segments[index...].prefix { $0.row == segments[index].row }
  }

  /// Whether a line has short texts only, three or more, on both sides of `edge`.
  private func areCells(_ line: ArraySlice<Segment>, acrossAt edge: Float) -> Bool {
    // Lines of two columns stand at heights of their own.
    line.count >= 3 && line.allSatisfy { !$0.isProse }
      && line.allSatisfy { abs($0.baseline - line[line.startIndex].baseline) < 0.08 * $0.size }
      && line.contains { $0.box.x0 < edge - Self.jitterOfEdge }
      && line.contains { $0.box.x0 >= edge - Self.jitterOfEdge }
  }

  private struct SideStatistics {
    var count = 0
    var characters = 0
    var proseLines = 0
    var box: Box?
    var size: Float = 0
    var rows: Set<Int> = []
    /// The sizes of its type.
    private(set) var sizes: ClosedRange<Float> = 0...0
    /// The lines that are one text, and those of them that are prose.
    private(set) var lines = (all: 0, prose: 0)
    /// The sum of the sizes of its lines of prose.
    private var sizeOfProse: Float = 0
    private var isAlone = false
    private var wasProse = false

    mutating func add(_ segment: Segment) {
      if rows.contains(segment.row) {
        // What stands beside other texts is a cell.
        if isAlone { lines.all -= 1 }
        if isAlone, wasProse { lines.prose -= 1 }
        isAlone = false
      } else {
        isAlone = true
        wasProse = segment.isProse
        lines.all += 1
        if wasProse { lines.prose += 1 }
      }
      let size = segment.size
      sizes = count == 0 ? size...size : min(sizes.lowerBound, size)...max(sizes.upperBound, size)
      count += 1
      characters += segment.characters
      if segment.isProse {
        proseLines += 1
        sizeOfProse += size
      }
      box = box?.union(segment.box) ?? segment.box
      self.size += size * Float(segment.characters)
      rows.insert(segment.row)
    }

    /// Whether it has several lines, all of them in type of another size than those of `other`.
    func isApart(from other: SideStatistics) -> Bool {
      lines.all >= 3 && lines.all == rows.count && characters >= 8 * rows.count
        && (sizes.upperBound < 0.93 * other.sizes.lowerBound
          || sizes.lowerBound > 1.07 * other.sizes.upperBound)
    }

    /// How many of its lines lie between the first and the last one of `other`.
    func rowsBeside(_ other: SideStatistics) -> Int {
      guard let first = other.rows.min(), let last = other.rows.max() else { return 0 }
      return rows.count { $0 >= first && $0 <= last }
    }

    var meanSize: Float { characters > 0 ? size / Float(characters) : 0 }
    /// The size of its prose, which its tables do not share.
    var proseSize: Float { proseLines > 0 ? sizeOfProse / Float(proseLines) : 0 }
    /// Whether it is mostly lines of prose.
    var isProse: Bool { proseLines >= 3 && proseLines * 2 >= count }
    /// Whether it is a column of running text, with tables in it or without.
    var isColumn: Bool { lines.prose >= ZoneCutter.linesOfColumn && lines.prose * 3 >= lines.all }
    /// Whether it has lines of prose at all, maybe among tables.
    var hasProse: Bool { proseLines >= 3 }
  }

  private func judge(_ run: [Segment], edge: Float) -> Gutter? {
    var left = SideStatistics()
    var right = SideStatistics()
    for segment in run {
      if segment.box.x0 < edge - Self.jitterOfEdge { left.add(segment) } else { right.add(segment) }
    }
    guard left.count >= 2, right.count >= 2, let leftBox = left.box, let rightBox = right.box,
      let first = run.first, let last = run.last, left.hasProse || right.hasProse
    else { return nil }
    // Short lines above and below an indented text are not beside it.
    guard left.rowsBeside(right) > 0, right.rowsBeside(left) > 0 else { return nil }
    let shared = left.rows.intersection(right.rows).count
    let aligned = Float(shared) / Float(min(left.rows.count, right.rows.count))
    let narrow: Side = leftBox.width < rightBox.width ? .left : .right
    let (small, large) = narrow == .left ? (left, right) : (right, left)
    // Beside tables the type of a margin is often theirs.
    let isSmaller =
      small.meanSize < Self.sizeOfMargin * large.meanSize
      || small.meanSize < Self.sizeOfMargin * large.proseSize && aligned < 0.75
    let widths = (min(leftBox.width, rightBox.width), max(leftBox.width, rightBox.width))
    var margin: Side?
    let hasColumns = left.isColumn && right.isColumn
    var isAside = false
    if hasColumns {
      // Tables in columns of running text are no columns of the page.
    } else if small.isApart(from: large), large.hasProse, widths.0 < 0.8 * widths.1 {
      // Lines of another size that only happen to share their height with the text's.
      (margin, isAside) = (narrow, true)
    } else if widths.0 < Self.marginWidth * widths.1, !small.isProse {
      guard isSmaller ? large.hasProse : large.isProse && aligned < 0.6 else { return nil }
      margin = narrow
    } else if !small.isProse || !large.isProse {
      guard aligned < 0.5, small.isProse || large.isProse else { return nil }
    }
    let score = Float(min(left.characters, right.characters)) + Float(run.count)
    return Gutter(
      edge: edge, rows: first.row...last.row, margin: margin, isAside: isAside,
      hasColumns: hasColumns, score: score)
  }
}
