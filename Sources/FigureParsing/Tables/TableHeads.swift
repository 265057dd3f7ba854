// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The cells that name the rows and columns of a table, by place.
struct TableHeads {
  /// The first row that is not all heads.
  let firstBodyRow: Int
  /// The first column that holds values.
  let firstValueColumn: Int
  /// The head cells above the values, from the top.
  private(set) var columnHeads: [Table.Cell] = []
  /// Rows of years inside the table, which head the rows under them, in order.
  private var yearRows: [(row: Int, cells: [Table.Cell])] = []
  private var yearHeads: Set<Int> = []
  private var hasValues = false
  /// The cells that name each row.
  private var rowHeads: [Int: [Table.Cell]] = [:]
  /// Rows that hold nothing but a name: what is under them belongs to it.
  private(set) var sections: [Table.Cell] = []

  /// The heads of `table`; `text` gives the text of a cell.
  init(_ table: Table, text: (TextSpan) -> String) {
    let values = table.cells.filter { !$0.isHeader }
    let firstValueRow = values.map(\.row).min() ?? .max
    firstBodyRow = firstValueRow - Self.titles(table, above: firstValueRow, text)
    firstValueColumn = values.map(\.column).min() ?? .max
    var rows: [Int: [Table.Cell]] = [:]
    for cell in table.cells { rows[cell.row, default: []].append(cell) }
    for (row, cells) in rows.sorted(by: { $0.key < $1.key }) {
      if row < firstBodyRow {
        columnHeads += cells
      } else {
        read(row, cells, text)
      }
    }
  }

  /// How many rows right above the first values hold nothing but the name of a group of rows, below a row that names columns.
  private static func titles(
    _ table: Table, above row: Int, _ text: (TextSpan) -> String
  ) -> Int {
    var count = 0
    while row < .max, row - count >= 2 {
      let at = row - count - 1
      let members = table.cells.filter { $0.row <= at && at < $0.row + $0.rowSpan }
      guard members.count == 1, let name = members.first, name.column == 0,
        !isUnit(text(name.span)), table.cells.contains(where: { $0.row < at && $0.column > 0 })
      else { break }
      count += 1
    }
    return count
  }

  /// Whether a text states the unit or scale of what stands below it: "(in %)", "x € 1.000", "in miljoenen euro's".
  private static func isUnit(_ text: String) -> Bool {
    text.hasPrefix("(") || text.hasPrefix("in ") || text.contains("%") || text.contains("€")
  }

  private mutating func read(_ row: Int, _ cells: [Table.Cell], _ text: (TextSpan) -> String) {
    let values = cells.filter { !$0.isHeader && $0.column > 0 }
    if values.count >= 2, values.allSatisfy({ Self.isYear(text($0.span)) }) {
      // Before the first values it is one more row of heads; after them it begins anew.
      if hasValues { yearRows.append((row, values)) } else { columnHeads += values }
      yearHeads.insert(row)
      return
    }
    if values.contains(where: { text($0.span).utf8.contains { $0 &- 48 < 10 } }) {
      hasValues = hasValues || !TableNumbering.countsUp(values, text)
    }
    if cells.count == 1, let only = cells.first, only.isHeader || only.column == 0 {
      sections.append(only)
    }
    let marked = cells.filter(\.isHeader)
    for cell in marked {
      for covered in cell.row..<cell.row + max(1, cell.rowSpan) {
        rowHeads[covered, default: []].append(cell)
      }
    }
    guard marked.isEmpty, rowHeads[row] == nil else { return }
    // Where no cell is marked, the first that is a name names the row.
    if let name = cells.first(where: { Self.isName(text($0.span)) }) { rowHeads[row] = [name] }
  }

  /// The head cells above a cell, outermost first.
  func above(_ cell: Table.Cell) -> [Table.Cell] {
    if let years = yearRows.last(where: { $0.row < cell.row }) {
      return years.cells.filter { overlaps($0, cell) }
    }
    return columnHeads.filter { $0.row < cell.row && overlaps($0, cell) }
  }

  /// The head cells beside a cell, outermost first.
  func beside(_ cell: Table.Cell) -> [Table.Cell] {
    (rowHeads[cell.row]?.filter { $0.column < cell.column } ?? []).sorted { $0.column < $1.column }
  }

  /// The heads of the columns of names, which often state what holds for the whole table.
  var corner: [Table.Cell] {
    columnHeads.filter { $0.column + $0.columnSpan <= max(1, firstValueColumn) }
  }

  /// The row of a name alone that a cell stands under.
  func section(of cell: Table.Cell) -> Table.Cell? {
    var (low, high) = (0, sections.count)
    while low < high {
      let middle = (low + high) / 2
      if sections[middle].row < cell.row { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sections[low - 1] : nil
  }

  /// Whether a cell is a head inside the table.
  func isYearHead(_ cell: Table.Cell) -> Bool { yearHeads.contains(cell.row) }

  private func overlaps(_ head: Table.Cell, _ cell: Table.Cell) -> Bool {
    head.column < cell.column + cell.columnSpan && cell.column < head.column + head.columnSpan
  }

  private static func isYear(_ text: String) -> Bool {
    guard text.utf8.count == 4, let year = Int(text) else { return false }
    return (1900...2100).contains(year)
  }

  /// Whether a text has more letters than digits, and at least three.
  private static func isName(_ text: String) -> Bool {
    var (letters, digits) = (0, 0)
    for byte in text.utf8 {
      if byte | 0x20 &- 97 < 26 || byte >= 0x80 { letters += 1 }
      if byte &- 48 < 10 { digits += 1 }
    }
    return letters >= 3 && letters > digits
  }
}
