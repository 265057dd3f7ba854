// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Glibc

/// Rows and columns for a terminal: columns as wide as their widest cell, the widest ones folded
/// until the table fits the window.
struct TextTable {
  /// The least width that a column is folded to.
  private static let narrowest = 12

  private let header: [String]
  private let rightAligned: Set<Int>
  private var rows: [[String]] = []

  /// A table under `header`; columns in `rightAligned` hold numbers.
  init(_ header: [String], rightAligned: Set<Int> = []) {
    self.header = header
    self.rightAligned = rightAligned
  }

  /// Adds a row with a cell for every column of the header; line breaks in cells become spaces.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map(\.oneLine))
  }

  /// The table as lines of at most `width` characters, as far as its columns can give way.
  func text(width: Int = TextTable.windowWidth) -> String {
    let widths = widths(within: width)
    let rule = widths.map { String(repeating: "-", count: $0) }
    let isFolded = rows.contains { zip($0, widths).contains { $0.count > $1 } }
    var lines = [line(header, widths), line(rule, widths)]
    for (number, row) in rows.enumerated() {
      if isFolded && number > 0 { lines.append("") }
      let folded = zip(row, widths).map { Self.fold($0, $1) }
      for index in 0..<(folded.map(\.count).max() ?? 0) {
        lines.append(line(folded.map { index < $0.count ? $0[index] : "" }, widths))
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The width of the terminal on standard output, or 120 where it is none.
  static var windowWidth: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 120 }
    return Int(size.ws_col)
  }

  /// The widths of the columns: the widest gives way first, none below the narrowest or its
  /// heading.
  private func widths(within window: Int) -> [Int] {
    var widths = header.map(\.count)
    let least = widths.map { max($0, Self.narrowest) }
    for row in rows {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    var excess = widths.reduce(0, +) + 2 * (widths.count - 1) - window
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let padding = String(repeating: " ", count: max(0, widths[column] - cell.count))
      line += rightAligned.contains(column) ? padding + cell : cell + padding
      line += "  "
    }
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }

  /// The text in lines of at most `width` characters, broken between words; a longer word is cut.
  private static func fold(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      var rest = word
      while current.count + (current.isEmpty ? 0 : 1) + rest.count > width {
        if !current.isEmpty {
          lines.append(current)
          current = ""
        } else {
          lines.append(String(rest.prefix(width)))
          rest = rest.dropFirst(width)
        }
      }
      current += current.isEmpty ? String(rest) : " " + rest
    }
    if !current.isEmpty { lines.append(current) }
    return lines
  }
}
