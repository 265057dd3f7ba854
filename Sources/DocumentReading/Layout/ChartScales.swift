// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds the numbers beside the axis of a chart: below each other at equal distances, in equal steps down to zero, with no cell on their lines.
enum ChartScales {
  /// A scale has at least this many numbers.
  static let count = 4
  /// Distances between numbers differ by at most this part of their type size.
  static let jitter: Float = 0.25

  /// Moves the scales of a page to its furniture: they state nothing.
  static func separate(_ page: inout PageLayout) {
    let scales = indices(of: page)
    if scales.isEmpty { return }
    page.furniture += scales.sorted().map { page.segments[$0] }
    page.furniture.sort { ($0.row, $0.box.x0) < ($1.row, $1.box.x0) }
    page.segments = page.segments.indices.filter { !scales.contains($0) }.map { page.segments[$0] }
  }

  private struct Mark {
    var index: Int
    var value: Int
    var unit: [Unicode.Scalar]
    var box: Box
    var size: Float
  }

  private static func indices(of page: PageLayout) -> Set<Int> {
    var shortTexts: [Int: Int] = [:]
    var prose: Set<Int> = []
    for segment in page.segments {
      if segment.isProse {
        prose.insert(segment.row)
      } else {
        shortTexts[segment.row, default: 0] += 1
      }
    }
    let marks = page.segments.indices.compactMap { index -> Mark? in
      let segment = page.segments[index]
      guard segment.characters <= 8, shortTexts[segment.row] == 1 else { return nil }
      return mark(index, on: page)
    }
    var found: Set<Int> = []
    // Numbers of one scale start or end at one place.
    let columns = [
      Dictionary(grouping: marks) { Int($0.box.x0 / 2) },
      Dictionary(grouping: marks) { Int($0.box.x1 / 2) },
    ]
    for column in columns.flatMap(\.values) where column.count >= count {
      let sorted = column.sorted { $0.box.y1 < $1.box.y1 }
      for (end, last) in sorted.enumerated() where last.value == 0 {
        let run = run(upTo: end, in: sorted)
        // Beside long names in every line they are values of a table.
        guard run.count >= count,
          !run.allSatisfy({ prose.contains(page.segments[$0.index].row) })
        else { continue }
        found.formUnion(run.map(\.index))
      }
    }
    return found
  }

  /// The numbers above the one at `end` that stand and rise in the steps of the lowest two.
  private static func run(upTo end: Int, in marks: [Mark]) -> ArraySlice<Mark> {
    guard end > 0 else { return [] }
    let (step, rise) = (marks[end].box.y1 - marks[end - 1].box.y1, marks[end - 1].value)
    guard rise > 0 else { return [] }
    var first = end
    while first > 0 {
      let (upper, lower) = (marks[first - 1], marks[first])
      guard upper.value - lower.value == rise, upper.unit == lower.unit,
        abs(lower.box.y1 - upper.box.y1 - step) < jitter * lower.size
      else { break }
      first -= 1
    }
    return marks[first...end]
  }

  /// The whole number that a segment is, with its unit.
  private static func mark(_ index: Int, on page: PageLayout) -> Mark? {
    let segment = page.segments[index]
    let scalars = page.scalars(of: segment.words)
    let digits = scalars.prefix { ("0"..."9").contains($0) || $0 == "." }
    let unit = Array(scalars[digits.endIndex...])
    guard !digits.isEmpty, unit.isEmpty || unit == ["%"],
      let value = Int(String(String.UnicodeScalarView(digits.filter { $0 != "." })))
    else { return nil }
    return Mark(index: index, value: value, unit: unit, box: segment.box, size: segment.size)
  }
}
