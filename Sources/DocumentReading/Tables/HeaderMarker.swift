// SPDX-License-Identifier: EUPL-1.2

/// Tells the cells that name rows and columns from those that hold values.
struct HeaderMarker {
  private let page: PageLayout

  init(_ page: PageLayout) { self.page = page }

  /// Marks the header cells of `table`: rows above the first row of numbers, and columns of text before the first column of numbers.
  func mark(_ table: inout RawTable) {
    let texts = table.cells.map { page.scalars(of: $0.words) }
    let numeric = texts.map { CellText.isNumeric($0) }
    let names = names(table, numeric: numeric, texts: texts)
    let body = firstBodyRow(table, numeric: numeric, names: names, texts: texts)
    let labels = labelColumns(table, numeric: numeric, texts: texts, body: body)
    for index in table.cells.indices {
      let cell = table.cells[index]
      table.cells[index].isHeader = cell.row < body || cell.column < labels
    }
  }

  /// Which cells are numbers that name something: years, and classes of the upper rows.
  private func names(
    _ table: RawTable, numeric: [Bool], texts: [[Unicode.Scalar]]
  ) -> [Bool] {
    var names = texts.map { CellText.isYear($0) }
    var rows: [Int: [Int]] = [:]
    for index in table.cells.indices where numeric[index] && table.cells[index].row < 6 {
      rows[table.cells[index].row, default: []].append(index)
    }
    for members in rows.values where ClassHeads.areClasses(members.map { texts[$0] }) {
      for index in members { names[index] = true }
    }
    return names
  }

  /// The first row in which most cells right of the first column are numbers that are no names.
  private func firstBodyRow(
    _ table: RawTable, numeric: [Bool], names: [Bool], texts: [[Unicode.Scalar]]
  ) -> Int {
    for row in 0..<table.rowCount {
      var (values, others) = (0, 0)
      for index in table.cells.indices where table.cells[index].row == row {
        let cell = table.cells[index]
        if cell.column == 0 { continue }
        if numeric[index], !names[index], cell.columnSpan == 1 {
          values += 1
        } else {
          others += 1
        }
      }
      if values > others { return row - titles(table, above: row, texts: texts) }
    }
    return min(1, table.rowCount - 1)
  }

  /// How many rows right above the first values hold nothing but the name of a group of rows, below a row that names columns.
  private func titles(_ table: RawTable, above row: Int, texts: [[Unicode.Scalar]]) -> Int {
    var count = 0
    while row - count >= 2 {
      let at = row - count - 1
      let members = table.cells.indices.filter {
        table.cells[$0].row <= at && at < table.cells[$0].row + table.cells[$0].rowSpan
      }
      guard members.count == 1, table.cells[members[0]].column == 0,
        !CellText.isUnit(texts[members[0]]),
        table.cells.contains(where: { $0.row < at && $0.column > 0 })
      else { break }
      count += 1
    }
    return count
  }

  /// How many columns from the left hold names: the first unless it is numbers other than years, and further ones of text.
  private func labelColumns(
    _ table: RawTable, numeric: [Bool], texts: [[Unicode.Scalar]], body: Int
  ) -> Int {
    var columns = 0
    while columns < table.columnCount - 1 {
      var (values, names) = (0, 0)
      for index in table.cells.indices
      where table.cells[index].column == columns && table.cells[index].row >= body {
        if numeric[index], !CellText.isYear(texts[index]) { values += 1 } else { names += 1 }
      }
      if values * 2 >= names + values, values > 0 { break }
      if columns > 0, names == 0 { break }
      columns += 1
    }
    // Where no column holds numbers, the first names the rows.
    return columns == table.columnCount - 1 ? 1 : columns
  }
}
