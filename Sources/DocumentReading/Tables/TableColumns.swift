// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// The columns that rows have in common: stretches of the page's width between white that nearly all of them keep.
struct TableColumns: Sendable {
  /// A stretch of white is at least this wide, in points.
  static let white: Float = 3
  /// This part of the rows may cross it.
  static let crossing = 0.1

  /// The left and right edges of each column.
  private(set) var spans: [(from: Float, to: Float)] = []

  /// Where the numbers of the columns stand within them.
  private(set) var side: Side?

  /// An edge of a column.
  enum Side { case left, right }

  /// How many columns there are.
  var count: Int { spans.count }

  /// The columns of `rows`; `others` are the lines between them.
  init(_ rows: [TableRow], others: [TableRow] = []) {
    var events: [(x: Float, step: Int)] = []
    for chunk in rows.flatMap(\.chunks) {
      events.append((chunk.box.x0, 1))
      events.append((chunk.box.x1, -1))
    }
    events.sort { $0.x != $1.x ? $0.x < $1.x : $0.step > $1.step }
    let tolerated = max(rows.count >= 5 ? 1 : 0, Int(Double(rows.count) * Self.crossing))
    var depth = 0
    var start: Float?
    for event in events {
      depth += event.step
      if depth > tolerated, start == nil { start = event.x }
      if depth <= tolerated, let from = start {
        if let last = spans.last, from - last.to < Self.white {
          spans[spans.count - 1].to = event.x
        } else {
          spans.append((from, event.x))
        }
        start = nil
      }
    }
    addNames(of: rows + others.filter { $0.chunks.count == 1 })
    side = side(of: rows)
  }

  /// The edge at which the numbers of each column keep to one line, if there is one.
  private func side(of rows: [TableRow]) -> Side? {
    var edges = [(left: ClosedRange<Float>, right: ClosedRange<Float>)?](
      repeating: nil, count: count)
    for chunk in rows.flatMap(\.chunks) where chunk.isNumeric {
      let (box, column) = (chunk.box, range(of: chunk.box).lowerBound)
      let known = edges[column] ?? (box.x0...box.x0, box.x1...box.x1)
      edges[column] = (
        min(known.left.lowerBound, box.x0)...max(known.left.upperBound, box.x0),
        min(known.right.lowerBound, box.x1)...max(known.right.upperBound, box.x1)
      )
    }
    let known = edges.compactMap(\.self)
    let left = known.reduce(0) { $0 + $1.left.upperBound - $1.left.lowerBound }
    let right = known.reduce(0) { $0 + $1.right.upperBound - $1.right.lowerBound }
    let slack = Float(known.count)
    if right < slack, left > 2 * slack { return .right }
    return left < slack && right > 2 * slack ? .left : nil
  }

  /// Adds a column of few texts before all others: names of groups of rows, each beside the first row of its own.
  private mutating func addNames(of rows: [TableRow]) {
    guard let first = spans.first else { return }
    let names = rows.compactMap(\.chunks.first).filter { $0.box.x1 < first.from - Self.white }
    guard let from = names.map(\.box.x0).min(), let to = names.map(\.box.x1).max(),
      names.allSatisfy({ !$0.isNumeric && $0.box.x0 < from + 2 })
    else { return }
    spans.insert((from, to), at: 0)
  }

  /// The columns with the widths of the lowest line of the head, where that has a text for nearly every column.
  func widened(by head: [TableRow]) -> TableColumns {
    guard let last = head.last(where: { $0.chunks.count >= 2 && $0.chunks.count + 1 >= count })
    else {
      return self
    }
    var wide = self
    let order = inOrder(last)
    for (place, chunk) in last.chunks.enumerated() {
      let range = order?[place] ?? range(of: chunk.box)
      guard range.count == 1 else { continue }
      let index = range.lowerBound
      let low = index > 0 ? spans[index - 1].to + 1 : -.infinity
      let high = index + 1 < count ? spans[index + 1].from - 1 : .infinity
      wide.spans[index].from = max(low, min(spans[index].from, chunk.box.x0))
      wide.spans[index].to = min(high, max(spans[index].to, chunk.box.x1))
    }
    return wide
  }

  /// The columns of the texts of a line that has one for each column, or for each but the first: a head at the left of its cells may be
  /// nearer to the numbers of the column before.
  func inOrder(_ line: TableRow) -> [ClosedRange<Int>]? {
    let shift = count - line.chunks.count
    guard count >= 2, shift == 0 || shift == 1 else { return nil }
    for (place, chunk) in line.chunks.enumerated() {
      let (index, box) = (place + shift, chunk.box)
      let isBehind = index == 0 || box.x0 > spans[index - 1].to - 1
      let isBefore =
        box.x0 < spans[index].to && (index + 1 == count || box.x1 < spans[index + 1].to)
      guard isBehind, isBefore else { return nil }
    }
    return line.chunks.indices.map { ($0 + shift)...($0 + shift) }
  }

  /// The columns over which a text of the head stands: every one that it reaches.
  func reach(of box: Box) -> ClosedRange<Int> {
    var found: ClosedRange<Int>?
    for (index, span) in spans.enumerated()
    where min(box.x1, span.to) - max(box.x0, span.from) > Self.white {
      found = (found?.lowerBound ?? index)...index
    }
    return found ?? range(of: box)
  }

  /// The columns that `box` stands in: those it overlaps for a good part, else the nearest one.
  func range(of box: Box) -> ClosedRange<Int> {
    var found: ClosedRange<Int>?
    for (index, span) in spans.enumerated() {
      let overlap = min(box.x1, span.to) - max(box.x0, span.from)
      let width = min(span.to - span.from, box.width)
      guard overlap > 0, overlap >= 0.3 * width else { continue }
      found = (found?.lowerBound ?? index)...index
    }
    if let found { return found }
    let middle = (box.x0 + box.x1) / 2
    let nearest = spans.indices.min { distance($0, middle) < distance($1, middle) } ?? 0
    return nearest...nearest
  }

  private func distance(_ index: Int, _ x: Float) -> Float {
    max(spans[index].from - x, x - spans[index].to, 0)
  }

  /// Whether `box` lies within the width of the columns; its last word may start in the last column and end outside.
  func covers(_ box: Box, lastWord: Box) -> Bool {
    guard let first = spans.first, let last = spans.last else { return false }
    let isLast =
      count > 1 && lastWord.x0 > spans[count - 2].to
      && (lastWord.x0 < last.to || box.x0 > spans[count - 2].to && box.x0 < last.to)
    return box.x0 > first.from - 20 && (box.x1 < last.to + 20 || isLast)
  }

  /// How many columns hold mostly numbers.
  func numericColumns(of rows: [TableRow]) -> Int {
    var numeric = [Int](repeating: 0, count: count)
    for chunk in rows.flatMap(\.chunks) {
      numeric[range(of: chunk.box).lowerBound] += chunk.isNumeric ? 1 : -1
    }
    return numeric.count { $0 > 1 }
  }
}
