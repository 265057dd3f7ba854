// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel
internal import Glibc

/// How a page is turned so that most of its text reads across, from left to right.
enum Turn: Sendable {
  case none
  /// The text reads from top to bottom: turned a quarter anticlockwise.
  case fromDownwards
  /// The text reads from bottom to top: turned a quarter clockwise.
  case fromUpwards
  /// The page was set straight, which lies askew by so many degrees.
  case askew(Float)

  /// The turn that most neighbouring glyphs ask for.
  init(of glyphs: PageGlyphs) {
    if !glyphs.baseline.isEmpty {
      self = glyphs.skew == 0 ? .none : .askew(glyphs.skew)
      return
    }
    var (across, down, up) = (0, 0, 0)
    for index in 0..<glyphs.count where index > 0 && !glyphs.followsSpace[index] {
      let width = glyphs.x1[index] - glyphs.x0[index]
      let dx = abs(glyphs.x0[index] - glyphs.x0[index - 1])
      let height = glyphs.y1[index] - glyphs.y0[index]
      let dy = abs(glyphs.y0[index] - glyphs.y0[index - 1])
      if dy <= 0.1 * height || dx >= 0.2 * width {
        across += 1
      } else if abs(glyphs.y0[index] - glyphs.y1[index - 1]) < 0.3 * width {
        down += 1
      } else if abs(glyphs.y1[index] - glyphs.y0[index - 1]) < 0.3 * width {
        up += 1
      }
    }
    self = down > across && down >= up ? .fromDownwards : up > across ? .fromUpwards : .none
  }

  /// Whether the text reads across the page as displayed.
  var isAcross: Bool {
    switch self {
    case .none, .askew: true
    case .fromDownwards, .fromUpwards: false
    }
  }

  /// The glyphs with their boxes turned.
  func apply(to glyphs: PageGlyphs, width: Float, height: Float) -> PageGlyphs {
    if isAcross { return glyphs }
    var turned = glyphs
    for index in 0..<glyphs.count {
      let box = Box(
        x0: glyphs.x0[index], y0: glyphs.y0[index], x1: glyphs.x1[index], y1: glyphs.y1[index])
      let new =
        switch self {
        case .none, .askew: box
        case .fromDownwards: Box(x0: box.y0, y0: width - box.x1, x1: box.y1, y1: width - box.x0)
        case .fromUpwards: Box(x0: height - box.y1, y0: box.x0, x1: height - box.y0, y1: box.x1)
        }
      (turned.x0[index], turned.y0[index]) = (new.x0, new.y0)
      (turned.x1[index], turned.y1[index]) = (new.x1, new.y1)
    }
    return turned
  }

  /// A box of the turned page as a box of the page as displayed.
  func displayed(_ box: Box, width: Float, height: Float) -> Box {
    switch self {
    case .none: box
    case .askew(let degrees): box.turned(by: degrees, around: (width / 2, height / 2))
    case .fromDownwards: Box(x0: width - box.y1, y0: box.x0, x1: width - box.y0, y1: box.x1)
    case .fromUpwards: Box(x0: box.y0, y0: height - box.x1, x1: box.y1, y1: height - box.x0)
    }
  }
}

extension Box {
  /// The rectangle around the box turned clockwise, in degrees, around a point.
  func turned(by degrees: Float, around middle: (x: Float, y: Float)) -> Box {
    let (sine, cosine) = (sinf(degrees * .pi / 180), cosf(degrees * .pi / 180))
    let corners = [(x0, y0), (x1, y0), (x0, y1), (x1, y1)].map { x, y in
      (
        x: middle.x + (x - middle.x) * cosine - (y - middle.y) * sine,
        y: middle.y + (x - middle.x) * sine + (y - middle.y) * cosine
      )
    }
    return Box(
      x0: corners.map(\.x).min() ?? x0, y0: corners.map(\.y).min() ?? y0,
      x1: corners.map(\.x).max() ?? x1, y1: corners.map(\.y).max() ?? y1)
  }
}
