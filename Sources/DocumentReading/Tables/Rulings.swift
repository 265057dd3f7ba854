// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// The lines of a page that can separate rows and columns, horizontal and vertical, pieces of one line joined.
struct Rulings: Sendable {
  /// A line along an axis.
  struct Line: Sendable, Hashable {
    /// Where it lies: y of a horizontal line, x of a vertical one.
    var at: Float
    /// Where it starts.
    var from: Float
    /// Where it ends.
    var to: Float
  }

  /// A line is at most this thick, in points; what is thicker is a filled area with edges.
  static let thickness: Float = 3.5
  /// Lines within this many points are one.
  static let jitter: Float = 2
  /// More lines than this are a map or a picture.
  static let limit = 4_000

  /// The horizontal lines, from the top.
  private(set) var horizontals: [Line] = []
  /// The vertical lines, from the left.
  private(set) var verticals: [Line] = []

  /// Whether the edges of the area being added cannot be seen.
  private var hidden = (top: false, bottom: false)

  /// No lines.
  init() {}

  /// The lines that `drawing` has on a page turned by `turn`.
  init(_ drawing: PageDrawing, page: PageLayout) {
    // Only areas are asked what lies beside them, and few pages have one.
    var fills: FillEdges?
    let pageBox = Box(x0: 0, y0: 0, x1: page.width, y1: page.height)
    for mark in drawing.marks where mark.colour & 0xff > 0 {
      let box = mark.box
      if box.width >= pageBox.width * 0.98, box.height >= pageBox.height * 0.98 { continue }
      let upright = page.turn.upright(box, width: page.width, height: page.height)
      if Self.isArea(upright, mark) {
        let edges = fills ?? FillEdges(drawing)
        hidden = (edges.hasSame(above: mark), edges.hasSame(below: mark))
        fills = edges
      }
      add(upright, mark)
      if horizontals.count + verticals.count > Self.limit * 4 { break }
    }
    horizontals = Self.joined(horizontals)
    verticals = Self.joined(verticals)
    if horizontals.count + verticals.count > Self.limit { self = Rulings() }
  }

  /// Whether a mark is a filled area with edges of its own.
  private static func isArea(_ box: Box, _ mark: PageDrawing.Mark) -> Bool {
    mark.width <= 0 && mark.isRectangle && box.height >= 5 && box.width >= 5
      && mark.colour != 0xffff_ffff
  }

  private mutating func add(_ box: Box, _ mark: PageDrawing.Mark) {
    if mark.width > 0 {
      if mark.width > 2 * Self.thickness { return }
      if box.height < 1, box.width > 3 {
        horizontals.append(Line(at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1))
      } else if box.width < 1, box.height > 3 {
        verticals.append(Line(at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1))
      }
      return
    }
    guard mark.isRectangle else { return }
    if box.height <= Self.thickness {
      if box.width > 3 {
        horizontals.append(Line(at: (box.y0 + box.y1) / 2, from: box.x0, to: box.x1))
      }
    } else if box.width <= Self.thickness {
      verticals.append(Line(at: (box.x0 + box.x1) / 2, from: box.y0, to: box.y1))
    } else if Self.isArea(box, mark) {
      if !hidden.top { horizontals.append(Line(at: box.y0, from: box.x0, to: box.x1)) }
      if !hidden.bottom { horizontals.append(Line(at: box.y1, from: box.x0, to: box.x1)) }
      verticals.append(Line(at: box.x0, from: box.y0, to: box.y1))
      verticals.append(Line(at: box.x1, from: box.y0, to: box.y1))
    }
  }

  /// The lines with pieces that lie in one line and touch joined, in order of place.
  private static func joined(_ lines: [Line]) -> [Line] {
    let sorted = lines.sorted { $0.at != $1.at ? $0.at < $1.at : $0.from < $1.from }
    var result: [Line] = []
    var index = 0
    while index < sorted.count {
      var end = index + 1
      while end < sorted.count, sorted[end].at - sorted[end - 1].at <= 0.6,
        sorted[end].at - sorted[index].at <= jitter
      { end += 1 }
      let group = sorted[index..<end].sorted { $0.from < $1.from }
      let at = group.reduce(Float(0)) { $0 + $1.at } / Float(group.count)
      var current = group[0]
      for line in group.dropFirst() {
        if line.from <= current.to + jitter {
          current.to = max(current.to, line.to)
        } else {
          result.append(Line(at: at, from: current.from, to: current.to))
          current = line
        }
      }
      result.append(Line(at: at, from: current.from, to: current.to))
      index = end
    }
    return result
  }
}

/// Filled areas by their edges: where two of one colour meet, as the shading of lines in one cell, no line shows.
private struct FillEdges {
  private struct Edge: Hashable {
    var x: Int
    var y: Int
    var colour: UInt32
  }

  private var tops = Set<Edge>()
  private var bottoms = Set<Edge>()

  init(_ drawing: PageDrawing) {
    let fills = drawing.marks.lazy.filter { $0.width == 0 && $0.isRectangle }
    let count = fills.count
    tops.reserveCapacity(2 * count)
    bottoms.reserveCapacity(2 * count)
    for mark in fills {
      for edge in Self.edges(mark.box.x0, mark.box.y0, mark.colour) { tops.insert(edge) }
      for edge in Self.edges(mark.box.x0, mark.box.y1, mark.colour) { bottoms.insert(edge) }
    }
  }

  func hasSame(above mark: PageDrawing.Mark) -> Bool {
    Self.edges(mark.box.x0, mark.box.y0, mark.colour).contains { bottoms.contains($0) }
  }

  func hasSame(below mark: PageDrawing.Mark) -> Bool {
    Self.edges(mark.box.x0, mark.box.y1, mark.colour).contains { tops.contains($0) }
  }

  /// The half-point squares next to an edge's end: places that differ by a hair are in a common one.
  private static func edges(_ x: Float, _ y: Float, _ colour: UInt32) -> [Edge] {
    guard abs(x) < 1e6, abs(y) < 1e6 else { return [] }
    let (left, top) = (Int((x * 2).rounded(.down)), Int((y * 2).rounded(.down)))
    return [0, 1].map { Edge(x: left, y: top + $0, colour: colour) }
  }
}

extension Turn {
  /// A box of the page as displayed as a box of the turned page.
  func upright(_ box: Box, width: Float, height: Float) -> Box {
    switch self {
    case .none: box
    case .askew(let degrees): box.turned(by: -degrees, around: (width / 2, height / 2))
    case .fromDownwards: Box(x0: box.y0, y0: width - box.x1, x1: box.y1, y1: width - box.x0)
    case .fromUpwards: Box(x0: height - box.y1, y0: box.x0, x1: height - box.y0, y1: box.x1)
    }
  }
}
