// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Tells over which columns the texts of an upper line of a head stand, where no rule does: each in the middle of its columns,
/// or at their left edge, and together over all of them.
struct HeadGroups {
  /// Cells have at most this much white at the sides of a column's edge, in points.
  static let white: Float = 16
  /// A text may be this part of a column's width beside its place.
  static let deviation: Float = 0.3

  /// Where a text stands within the columns that it heads.
  private enum Place { case middle, left, right }

  /// The edges of the columns' cells, as far as their texts tell.
  private struct Bounds {
    var left: [Float]
    var right: [Float]

    func moved(_ step: Float) -> Bounds {
      Bounds(left: left.map { $0 + step }, right: right.map { $0 + step })
    }
  }

  let columns: TableColumns

  /// The columns of each of `texts` in `run`, `least` columns or more each; nil where they do not stand so.
  ///
  /// No share starts within one of `groups`. At an edge of its columns a text stands only where `atEdge` says that there is more to show that it groups them;
  /// only `parts` leaves columns without a group.
  func shares(
    of texts: [Box], over run: ClosedRange<Int>, groups: [ClosedRange<Int>], atEdge: Bool,
    parts: Bool = false, least: Int = 2
  ) -> [ClosedRange<Int>]? {
    best(
      of: texts, over: run, groups, atEdge ? [.middle, .left, .right] : [.middle], whole: !parts,
      least: least)
  }

  private func best(
    of texts: [Box], over run: ClosedRange<Int>, _ groups: [ClosedRange<Int>], _ places: [Place],
    whole: Bool, least: Int
  ) -> [ClosedRange<Int>]? {
    let most = texts.count
    guard most >= 1, run.count >= 2, run.count >= least * most, most <= 24, run.count <= 60 else {
      return nil
    }
    let starts = (run.lowerBound...(run.upperBound + 1)).map { column in
      !groups.contains { $0.lowerBound < column && column <= $0.upperBound }
    }
    guard starts[0] else { return nil }
    var best: (cost: Float, ranges: [ClosedRange<Int>])?
    for bounds in bounds(over: run) {
      for place in places {
        guard
          let found = shares(
            of: texts, over: run, starts, bounds, place, whole: whole, least: least)
        else {
          continue
        }
        if found.cost < best?.cost ?? .infinity { best = found }
      }
    }
    return best?.ranges
  }

  /// The cells' edges if columns are set to the right, to the left, or in the middle.
  private func bounds(over run: ClosedRange<Int>) -> [Bounds] {
    let spans = Array(columns.spans[run])
    let count = spans.count
    let left = spans.map(\.from)
    let right = spans.map(\.to)
    let pitch = (right[count - 1] - right[0]) / Float(count - 1)
    let leftPitch = (left[count - 1] - left[0]) / Float(count - 1)
    let toRight = Bounds(left: [right[0] - pitch] + right.dropLast(), right: right)
    let toLeft = Bounds(left: left, right: left.dropFirst() + [left[count - 1] + leftPitch])
    // A cell has some white between its edge and its text.
    let whites = stride(from: Float(0), through: Self.white, by: 1)
    let own = [Bounds(left: left, right: right)]
    switch columns.side {
    case .right: return own + whites.map { toRight.moved($0) }
    case .left: return own + whites.map { toLeft.moved(-$0) }
    case nil: return own + whites.map { toRight.moved($0) } + whites.map { toLeft.moved(-$0) }
    }
  }

  /// The cheapest way to share out `run` in order, by the sum of how far the texts stand from their places.
  private func shares(
    of texts: [Box], over run: ClosedRange<Int>, _ starts: [Bool], _ bounds: Bounds,
    _ place: Place, whole: Bool, least: Int
  ) -> (cost: Float, ranges: [ClosedRange<Int>])? {
    let count = run.count
    let limit =
      Self.deviation * (bounds.right[count - 1] - bounds.left[0])
      / Float(starts.dropLast().count(where: \.self))
    // shares[n]: the cheapest one in which the texts so far share out the first n columns.
    var shares: [(cost: Float, ranges: [ClosedRange<Int>])?] = [(0, [])]
    shares += Array(repeating: nil, count: count)
    // A column without a group costs as much as half of the greatest deviation.
    func skip() {
      for end in 1...count {
        guard !whole, var before = shares[end - 1] else { continue }
        before.cost += limit / 2
        if before.cost < shares[end]?.cost ?? .infinity { shares[end] = before }
      }
    }
    for text in texts {
      skip()
      var next: [(cost: Float, ranges: [ClosedRange<Int>])?] = Array(
        repeating: nil, count: count + 1)
      for start in 0..<count {
        guard let before = shares[start] else { continue }
        for end in stride(from: start + least, through: count, by: 1) where starts[end] {
          let off = distance(text, bounds.left[start], bounds.right[end - 1], place)
          let cost = before.cost + off
          guard off <= limit, cost < next[end]?.cost ?? .infinity else { continue }
          let range = (run.lowerBound + start)...(run.lowerBound + end - 1)
          next[end] = (cost, before.ranges + [range])
        }
      }
      shares = next
    }
    skip()
    return shares[count]
  }

  private func distance(_ text: Box, _ left: Float, _ right: Float, _ place: Place) -> Float {
    switch place {
    case .middle: abs((text.x0 + text.x1) / 2 - (left + right) / 2)
    case .left: abs(text.x0 - left)
    case .right: abs(text.x1 - right)
    }
  }
}
