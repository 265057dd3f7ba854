// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds totals in tables that their own parts do not add up to.
///
/// A row named "totaal" need not be the sum of what stands above it: parts may be left out, counted twice ("waarvan") or be
/// of another kind. So a total only counts as wrong where the same rows do add up in two other columns of the table, and
/// where every cell of the column was read. The same holds for a last column named "totaal".
enum TableTotals {
  /// A total, and the figures that should add up to it.
  struct Fault: Sendable, Hashable {
    /// The parts, as places among the document's figures.
    var parts: [Int]
    /// What they add up to.
    var sum: ExactDecimal
  }

  /// The faults in `tables`, by the place of the total among `figures`.
  static func faults(in tables: [Table], of figures: [Figure], _ text: String) -> [Int: Fault] {
    guard tables.contains(where: { $0.continues == nil }) else { return [:] }
    var cells: [Int: [Cell: [Int]]] = [:]
    for (index, figure) in figures.enumerated() {
      guard let place = figure.locator?.table else { continue }
      cells[place.index, default: [:]][Cell(row: place.row, column: place.column), default: []]
        .append(index)
    }
    let continued = Set(tables.compactMap(\.continues))
    let scalars = Array(text.unicodeScalars)
    var faults: [Int: Fault] = [:]
    for (number, numbers) in cells
    where tables.indices.contains(number) && tables[number].continues == nil
      && !continued.contains(number)
    {
      for isTurned in [false, true] {
        let grid = Grid(tables[number], numbers, figures, scalars, isTurned: isTurned)
        faults.merge(grid?.faults ?? [:]) { first, _ in first }
      }
    }
    return faults
  }

  fileprivate struct Cell: Hashable {
    var row: Int
    var column: Int
  }
}

/// A table whose rows are parts and a total: as it stands, or turned.
private struct Grid {
  private let figures: [Figure]
  /// The figures by row and column; a cell with more or less than one is absent.
  private var numbers: [TableTotals.Cell: Int] = [:]
  /// The names of the rows.
  private var heads: [Int: [Word]] = [:]
  /// The rows and columns that hold a cell which is no header.
  private var rows: [Int] = []
  private var columns: [Int] = []

  init?(
    _ table: Table, _ found: [TableTotals.Cell: [Int]], _ figures: [Figure],
    _ scalars: [Unicode.Scalar], isTurned: Bool
  ) {
    // A cell over several rows or columns makes it unclear what belongs to what.
    guard table.cells.allSatisfy({ $0.isHeader || $0.rowSpan == 1 && $0.columnSpan == 1 }) else {
      return nil
    }
    self.figures = figures
    func turned(_ row: Int, _ column: Int) -> TableTotals.Cell {
      isTurned ? .init(row: column, column: row) : .init(row: row, column: column)
    }
    for (cell, list) in found where list.count == 1 {
      numbers[turned(cell.row, cell.column)] = list[0]
    }
    var bodyRows: Set<Int> = []
    var bodyColumns: Set<Int> = []
    for (cell, _) in numbers {
      bodyRows.insert(cell.row)
      bodyColumns.insert(cell.column)
    }
    for cell in table.cells {
      let place = turned(cell.row, cell.column)
      guard numbers[place] == nil, bodyRows.contains(place.row),
        !bodyColumns.contains(place.column) || cell.isHeader
      else { continue }
      let span = min(cell.span.start, scalars.count)..<min(cell.span.end, scalars.count)
      heads[place.row, default: []] += Words(scalars[span]).list
    }
    rows = bodyRows.sorted()
    columns = bodyColumns.sorted()
    guard rows.count > 2, columns.count > 2 else { return nil }
  }

  /// The totals that are wrong: of the last row, where it is the only one that is called a total.
  var faults: [Int: TableTotals.Fault] {
    guard let last = rows.last, let first = rows.first, isTotal(last),
      rows.dropLast().allSatisfy({ !isTotal($0) && !isAside($0) }),
      // Every row between the first and the last has numbers: none was passed over.
      last - first == rows.count - 1
    else { return [:] }
    var right = 0
    var wrong: [Int: TableTotals.Fault] = [:]
    for column in columns {
      guard let sum = sum(of: column, total: last) else { continue }
      if sum.fits { right += 1 } else { wrong[sum.total] = sum.fault }
    }
    return wrong.count == 1 && right >= 2 ? wrong : [:]
  }

  private func isTotal(_ row: Int) -> Bool {
    (heads[row] ?? []).contains { word in
      Self.totals.contains { word.letters.starts(with: $0.utf8) }
    }
  }

  /// Whether a row is no part like the others.
  private func isAside(_ row: Int) -> Bool {
    guard let head = heads[row], !head.isEmpty else { return true }
    return head.contains { word in Self.asides.contains { word.letters.starts(with: $0.utf8) } }
  }

  /// What the parts of a column add up to, beside its total; nil where a cell is missing or of another kind.
  private func sum(of column: Int, total row: Int) -> (
    total: Int, fits: Bool, fault: TableTotals.Fault
  )? {
    guard let total = numbers[.init(row: row, column: column)], let whole = numeral(total) else {
      return nil
    }
    var sum = ExactDecimal(0)
    var margin = ExactDecimal.half(ofTenTo: whole.lastPlace)
    var parts: [Int] = []
    for part in rows.dropLast() {
      guard let index = numbers[.init(row: part, column: column)], let numeral = numeral(index),
        figures[index].unit == figures[total].unit, !numeral.value.isNegative
      else { return nil }
      sum = sum + numeral.value
      margin = margin + .half(ofTenTo: numeral.lastPlace)
      parts.append(index)
    }
    let apart = (sum - whole.value).magnitude
    return (total, apart <= margin, TableTotals.Fault(parts: parts, sum: sum))
  }

  /// The plain number of a figure that can be added up.
  private func numeral(_ index: Int) -> Numeral? {
    let figure = figures[index]
    guard figure.kind == .level, !figure.repaired, figure.approximation == nil,
      figure.modality == nil, figure.per == nil, figure.confidence >= 80,
      case .single(let numeral)? = figure.amount
    else { return nil }
    switch figure.unit {
    case .count, .fte, .currency, nil: return numeral
    default: return nil
    }
  }

  private static let totals = ["totaal", "totale", "total"]

  private static let asides = [
    "waarvan", "saldo", "subtot", "gemiddeld", "index", "percentage", "aandeel", "per", "minus",
    "aftrek", "resultaat", "verschil", "mutatie", "stand", "begin", "eind", "jaar", "wv", "af",
    "samen", "som",
  ]
}
