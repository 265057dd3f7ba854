// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// A line of a zone: its segments, from left to right.
struct Line: Sendable {
  /// The segments.
  var segments: [Segment]
  /// The rectangle around them.
  var box: Box
  /// The size of most of its type.
  var size: Float
  /// Where its letters stand.
  var baseline: Float
  /// Whether all of it is bold.
  var isBold: Bool
  /// The font that all of it is in, or nil when there are several.
  var font: UInt32?
  /// How many characters it has.
  var characters: Int

  init(_ segments: [Segment]) {
    self.segments = segments
    var longest = segments[0]
    var box = longest.box
    for segment in segments {
      box = box.union(segment.box)
      if segment.characters > longest.characters { longest = segment }
    }
    self.box = box
    size = longest.size
    baseline = longest.baseline
    let first = longest.font
    font = segments.allSatisfy { $0.font == first } ? first : nil
    isBold = segments.allSatisfy(\.isBold)
    characters = segments.reduce(0) { $0 + $1.characters }
  }
}

/// Lines that belong together, before their part on the page is known.
struct RawBlock: Sendable {
  /// The lines, from the top.
  var lines: [Line]
  /// The part it plays, as far as its place tells.
  var role: Document.Block.Role = .body
  /// The depth of a heading.
  var level = 0
  /// The table of its page that it is.
  var table: Int?
  /// Whether it is the first of its zone.
  var startsZone = false
  /// Whether it goes on with the text of the block before it, from a page or column further up.
  var continues = false

  /// The rectangle around it.
  var box: Box { lines.dropFirst().reduce(lines[0].box) { $0.union($1.box) } }
  /// The size of most of its type.
  var size: Float { lines[0].size }
  /// Whether all of it is bold.
  var isBold: Bool { lines.allSatisfy(\.isBold) }
  /// The font that all of it is in, or nil when there are several.
  var font: UInt32? {
    let first = lines[0].font
    return lines.allSatisfy { $0.font == first } ? first : nil
  }
  /// How many characters it has.
  var characters: Int { lines.reduce(0) { $0 + $1.characters } }
}
