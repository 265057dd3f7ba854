// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Tells over which columns the texts of an upper line of a head stand, where no rule does: each in the middle of its columns,
/// or at their left edge, and together over all of them.
struct HeadGroups {
  /// A text may be this part of a column's width beside its place.
  static let deviation: Float = 0.3

  /// Where a text stands within the columns that it heads.
  private enum Place { case middle, left }

  /// The edges of the columns' cells, as far as their texts tell.
  private struct Bounds {
    var left: [Float]
    var right: [Float]
  }

  let columns: TableColumns

  /// The columns of each of `texts`, which share out `run` among them, two columns or more each; nil where they do not stand so.
  ///
  /// No share starts within one of `groups`. At the left edge of its columns a text stands only where `atLeft` says that there is more to show that it groups them.
  func shares(
    of texts: [Box], over run: ClosedRange<Int>, groups: [ClosedRange<Int>], atLeft: Bool
  ) -> [ClosedRange<Int>]? {
    let most = texts.count
    guard most >= 1, run.count >= 2 * most, most <= 24, run.count <= 60 else { return nil }
    let starts = (run.lowerBound...(run.upperBound + 1)).map { column in
      !groups.contains { $0.lowerBound < column && column <= $0.upperBound }
    }
    guard starts[0] else { return nil }
    var best: (cost: Float, ranges: [ClosedRange<Int>])?
    for bounds in bounds(over: run) {
      for place in atLeft ? [Place.middle, .left] : [.middle] {
        guard let found = shares(of: texts, over: run, starts, bounds, place) else { continue }
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
    return [Bounds(left: left, right: right), toRight, toLeft]
  }

  /// The cheapest way to share out `run` in order, by the sum of how far the texts stand from their places.
  private func shares(
    of texts: [Box], over run: ClosedRange<Int>, _ starts: [Bool], _ bounds: Bounds, _ place: Place
  ) -> (cost: Float, ranges: [ClosedRange<Int>])? {
    let count = run.count
    let limit =
      Self.deviation * (bounds.right[count - 1] - bounds.left[0])
      / Float(starts.dropLast().count(where: \.self))
    // costs[n]: the texts so far share out the first n columns; froms[text][n]: where the last one's share starts.
    var costs = [Float](repeating: .infinity, count: count + 1)
    costs[0] = 0
    var froms: [[Int]] = []
    for text in texts {
      var next = [Float](repeating: .infinity, count: count + 1)
      var from = [Int](repeating: 0, count: count + 1)
      for start in 0..<count where costs[start] < .infinity {
        for end in stride(from: start + 2, through: count, by: 1) where starts[end] {
          let off = distance(text, bounds.left[start], bounds.right[end - 1], place)
          guard off <= limit else { continue }
          if costs[start] + off < next[end] { (next[end], from[end]) = (costs[start] + off, start) }
        }
      }
      costs = next
      froms.append(from)
    }
    guard costs[count] < .infinity else { return nil }
    var ranges: [ClosedRange<Int>] = []
    var end = count
    for from in froms.reversed() {
      ranges.append((run.lowerBound + from[end])...(run.lowerBound + end - 1))
      end = from[end]
    }
    return (costs[count], ranges.reversed())
  }

  private func distance(_ text: Box, _ left: Float, _ right: Float, _ place: Place) -> Float {
    switch place {
    case .middle: abs((text.x0 + text.x1) / 2 - (left + right) / 2)
    case .left: abs(text.x0 - left)
    }
  }
}
