// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Horizontal lines of one extent above each other, with no running text and no title between: the rules of one table.
struct RuleStacks {
  /// A line of a text with more lines is at least this part of the rules wide.
  static let width: Float = 0.75

  /// What parts tables: where it stands and how wide it is.
  private struct Text {
    var baseline: Float
    var from: Float
    var to: Float
    /// The width of the line of text that it goes on with; no limit for what is running text or a title by itself.
    var width: Float
  }

  private let rulings: Rulings
  private let texts: [Text]

  init(_ page: PageLayout, rulings: Rulings, rows: [TableRow]) {
    self.rulings = rulings
    if rulings.horizontals.count < 3 {
      texts = []
      return
    }
    var texts: [Text] = []
    var last: TableRow?
    for row in rows {
      let box = row.box
      var width: Float = row.isProse || page.isCaption(row) ? .infinity : 0
      if let last, last.column == row.column, last.isText, row.isText {
        width = max(width, last.box.width)
      }
      if width > 0 {
        texts.append(Text(baseline: row.baseline, from: box.x0, to: box.x1, width: width))
      }
      last = row
    }
    self.texts = texts.sorted { $0.baseline < $1.baseline }
  }

  /// The area of at least three lines that `box` lies in.
  func stack(around box: Box) -> Box? {
    let middle = (box.y0 + box.y1) / 2
    let wide = rulings.horizontals.filter {
      $0.from < box.x0 + 12 && $0.to > box.x1 - 12 && abs($0.at - middle) < 500
    }
    for line in wide where line.at < middle {
      let same = run(
        of: wide.filter { abs($0.from - line.from) < 6 && abs($0.to - line.to) < 6 }, around: middle
      )
      guard same.count >= 3, let first = same.first, let last = same.last, first.at < middle,
        last.at > middle
      else { continue }
      return Box(x0: line.from, y0: first.at, x1: line.to, y1: last.at)
    }
    return nil
  }

  /// The lines above and below `middle` up to where a text parts them.
  private func run(of lines: [Rulings.Line], around middle: Float) -> ArraySlice<Rulings.Line> {
    if lines.count < 3 { return [] }
    let below = lines.firstSortedIndex { $0.at >= middle }
    var (first, end) = (below, below)
    var at = middle
    while first > 0, !isApart(lines[first - 1], below: lines[first - 1].at, above: at) {
      first -= 1
      at = lines[first].at
    }
    at = middle
    while end < lines.count, !isApart(lines[end], below: at, above: lines[end].at) {
      at = lines[end].at
      end += 1
    }
    return lines[first..<end]
  }

  /// Whether a text that reaches over a good part of `line` stands between two heights.
  private func isApart(_ line: Rulings.Line, below top: Float, above bottom: Float) -> Bool {
    let first = texts.firstSortedIndex { $0.baseline > top }
    return texts[first...].prefix { $0.baseline < bottom }.contains {
      $0.width > Self.width * (line.to - line.from) && $0.from < line.to - 5
        && $0.to > line.from + 5
    }
  }
}

extension TableRow {
  /// Whether it is a line of running text, or one of each of several columns of it.
  var isProse: Bool {
    if chunks.count == 1 { return chunks[0].characters > 70 }
    return chunks.allSatisfy { !$0.isNumeric && $0.characters >= ZoneCutter.proseCharacters }
  }

  /// Whether it is one text as long as a line of a narrow column is.
  fileprivate var isText: Bool {
    chunks.count == 1 && chunks[0].characters >= ZoneCutter.proseCharacters
  }
}

extension PageLayout {
  /// Whether a row is the title of a table or a note below one.
  func isCaption(_ row: TableRow) -> Bool {
    row.chunks.count == 1 && startsCaption(row.chunks[0].words.lowerBound)
  }
}
