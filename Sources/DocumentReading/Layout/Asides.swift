// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Takes texts on a ground of their own out of the text that flows around them.
struct Asides {
  /// More grounds than this are a picture's.
  static let limit = 60

  private let frames: [Box]

  /// Asides on some of `frames`.
  init(_ frames: [Box]) { self.frames = frames.count <= Self.limit ? frames : [] }

  /// The segments that are in no aside, and those of each aside.
  func separate(_ segments: [Segment]) -> (body: [Segment], asides: [[Segment]]) {
    var body = segments
    var asides: [[Segment]] = []
    for frame in frames {
      let inside = body.filter { holds(frame, $0) }
      guard isText(inside) else { continue }
      let outside = body.filter { !holds(frame, $0) }
      guard flows(outside, around: frame) else { continue }
      asides.append(inside)
      body = outside
    }
    return (body, asides)
  }

  /// Whether segments are lines of text, two or more, and no table.
  private func isText(_ segments: [Segment]) -> Bool {
    let rows = Set(segments.map(\.row)).count
    return rows >= 2 && rows * 5 >= segments.count * 4 && segments.allSatisfy { $0.table == nil }
  }

  private func holds(_ frame: Box, _ segment: Segment) -> Bool {
    segment.box.x0 > frame.x0 - 1 && segment.box.x1 < frame.x1 + 1
      && (segment.box.y0 + segment.box.y1) / 2 > frame.y0
      && (segment.box.y0 + segment.box.y1) / 2 < frame.y1
  }

  /// Whether text stands beside a frame, and other lines run on over the place of its edge.
  private func flows(_ text: [Segment], around frame: Box) -> Bool {
    let beside = text.filter { $0.box.y1 > frame.y0 + 4 && $0.box.y0 < frame.y1 - 4 }
    // What reaches into the frame is no text beside it.
    guard beside.count >= 2,
      beside.allSatisfy({ $0.box.x1 < frame.x0 + 1 || $0.box.x0 > frame.x1 - 1 })
    else { return false }
    let isLeft = beside.allSatisfy { $0.box.x0 > frame.x1 - 1 }
    let isRight = beside.allSatisfy { $0.box.x1 < frame.x0 + 1 }
    guard isLeft || isRight, beside.contains(where: { $0.characters >= ZoneCutter.proseCharacters })
    else { return false }
    let edge = isLeft ? frame.x1 : frame.x0
    func crosses(_ segment: Segment) -> Bool {
      segment.box.x0 < edge - 20 && segment.box.x1 > edge + 20
    }
    // Several lines as narrow above or below the frame as beside it are a column.
    let narrow = text.count { segment in
      let (above, below) = (frame.y0 - segment.box.y1, segment.box.y0 - frame.y1)
      let isNext = max(above, below) > -4 && max(above, below) < 4.5 * segment.size
      let isBeside = isLeft ? segment.box.x0 > frame.x1 - 1 : segment.box.x1 < frame.x0 + 1
      return isNext && isBeside && segment.characters >= ZoneCutter.proseCharacters
        && !crosses(segment)
    }
    return narrow < 3 && text.contains(where: crosses)
  }
}

extension PageLayout {
  /// The grounds of the page that may hold a text of their own.
  var frames: [Box] {
    let areas = drawing.marks.filter { mark in
      mark.width == 0 && mark.isRectangle && mark.colour != 0xffff_ffff && mark.colour & 0xff > 0
    }
    return areas.map { turn.upright($0.box, width: width, height: height) }.filter {
      $0.width > 40 && $0.height > 20 && $0.width < 0.8 * readingWidth
    }
  }
}
