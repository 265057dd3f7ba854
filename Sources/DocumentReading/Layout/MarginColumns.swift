// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// The margin columns that some page of a document shows beside its text, so that other pages' margins are known where they stand alone.
struct MarginColumns {
  private struct Column {
    var x0: Float
    var x1: Float
    var size: Float
  }

  private var columns: [Column] = []

  /// The margins among the zones of all pages.
  init(_ pages: [[Zone]]) {
    for zone in pages.joined() where zone.isMargin && !zone.isAside {
      let box = zone.box
      let size = zone.segments.map(\.size).max() ?? 0
      if let index = columns.firstIndex(where: { abs($0.x0 - box.x0) < 6 }) {
        columns[index].x1 = max(columns[index].x1, box.x1)
        columns[index].size = max(columns[index].size, size)
      } else {
        columns.append(Column(x0: box.x0, x1: box.x1, size: size))
      }
    }
  }

  /// Moves what stands in a margin out of the other zones of a page, into one zone at the end.
  func separate(_ zones: inout [Zone]) {
    if columns.isEmpty { return }
    var margin: [Segment] = []
    for index in zones.indices where !zones[index].isMargin {
      guard let body = zones[index].segments.map(\.size).max() else { continue }
      let inside = zones[index].segments.filter { isInMargin($0, body: body) }
      // Text of the body's own that happens to start there is longer than a margin's.
      guard !inside.isEmpty else { continue }
      margin += inside
      zones[index].segments.removeAll { isInMargin($0, body: body) }
    }
    zones.removeAll { $0.segments.isEmpty }
    if !margin.isEmpty { zones.append(Zone(segments: margin, isMargin: true)) }
  }

  private func isInMargin(_ segment: Segment, body: Float) -> Bool {
    columns.contains { column in
      abs(segment.box.x0 - column.x0) < 4 && segment.box.x1 < column.x1 + 30
        && segment.size <= column.size * 1.05 && segment.size < body * 0.95
    }
  }
}
