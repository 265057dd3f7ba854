// SPDX-License-Identifier: EUPL-1.2

/// Cuts rows that hold several lines of numbers into one row a line: tables often have lines around groups of rows only.
struct RowSplitter {
  /// A column counts as numbers when this part of its lines are.
  static let numericShare = 0.7

  private let page: PageLayout

  init(_ page: PageLayout) { self.page = page }

  /// The cells with every such row cut.
  func split(_ cells: [RawTable.Cell], columnCount: Int) -> [RawTable.Cell] {
    var result: [RawTable.Cell] = []
    var shift = 0
    let rows = Set(cells.map(\.row)).sorted()
    var starts: [Int: Int] = [:]
    var extra: [Int: Int] = [:]
    for row in rows {
      starts[row] = row + shift
      let band = cells.filter { $0.row == row }
      let single = band.filter { $0.rowSpan == 1 }
      guard let lines = lineRows(of: single) else {
        result += band.map { moved($0, to: row + shift) }
        continue
      }
      let added = (lines.values.max() ?? 0)
      for cell in band {
        if cell.rowSpan > 1 {
          result.append(moved(cell, to: row + shift))
        } else {
          result += cut(cell, at: row + shift, lines: lines)
        }
      }
      extra[row] = added
      shift += added
    }
    for index in result.indices where result[index].rowSpan > 1 {
      guard let original = starts.first(where: { $0.value == result[index].row })?.key else {
        continue
      }
      let covered = original..<(original + result[index].rowSpan)
      result[index].rowSpan += covered.reduce(0) { $0 + (extra[$1] ?? 0) }
    }
    return result
  }

  private func moved(_ cell: RawTable.Cell, to row: Int) -> RawTable.Cell {
    var cell = cell
    cell.row = row
    return cell
  }

  private func cut(_ cell: RawTable.Cell, at row: Int, lines: [Int: Int]) -> [RawTable.Cell] {
    let groups = Dictionary(grouping: cell.words) { lines[page.words[$0].row] ?? 0 }
    return groups.sorted { $0.key < $1.key }.map { line, words in
      var part = cell
      part.row = row + line
      part.words = words
      return part
    }
  }

  /// Which new row each line of a band belongs to, or nil when the band is one row.
  private func lineRows(of cells: [RawTable.Cell]) -> [Int: Int]? {
    let lines = Set(cells.flatMap { $0.words.map { page.words[$0].row } }).sorted()
    guard lines.count >= 2 else { return nil }
    var numericColumns = 0
    var anchors = Set<Int>()
    for cell in cells {
      let groups = Dictionary(grouping: cell.words) { page.words[$0].row }
      let numeric = groups.filter { CellText.isNumeric(page.scalars(of: $0.value)) }
      guard numeric.count >= 2,
        Double(numeric.count) >= Self.numericShare * Double(groups.count)
      else { continue }
      numericColumns += 1
      anchors.formUnion(numeric.keys)
    }
    let others = cells.count { $0.column > 0 }
    guard numericColumns > 0, numericColumns * 2 >= others else { return nil }
    let labels = Dictionary(
      grouping: cells.filter { $0.column == 0 }.flatMap(\.words), by: { page.words[$0].row })
    return assign(lines, anchors: anchors, labels: labels)
  }

  /// Gives every line its row: lines of numbers start rows, and a label that goes on joins the line it belongs to.
  private func assign(_ lines: [Int], anchors: Set<Int>, labels: [Int: [Int]]) -> [Int: Int] {
    var rows: [Int: Int] = [:]
    var row = -1
    var joinsNext = false
    for (index, line) in lines.enumerated() {
      let goesOn = labels[line].map { startsLowercase($0) } ?? false
      if anchors.contains(line) {
        if !joinsNext { row += 1 }
        joinsNext = false
      } else if goesOn, row >= 0 {
        rows[line] = row
        continue
      } else {
        row += 1
        let next = index + 1 < lines.count ? lines[index + 1] : nil
        joinsNext =
          next.map { anchors.contains($0) && (labels[$0].map { startsLowercase($0) } ?? true) }
          ?? false
      }
      rows[line] = row
    }
    return rows
  }

  private func startsLowercase(_ words: [Int]) -> Bool {
    guard let first = words.first else { return false }
    return page.glyphs.scalars[page.words[first].first].properties.isLowercase
  }
}
