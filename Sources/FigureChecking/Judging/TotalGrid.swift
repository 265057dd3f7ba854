// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A table whose rows are parts and a total: as it stands, or turned.
struct TotalGrid {
  private let figures: [Figure]
  /// The figures by row and column; a cell with more or less than one is absent.
  private var numbers: [TableTotals.Cell: Int] = [:]
  /// The names of the rows, and of the columns.
  private var heads: [Int: [Word]] = [:]
  private var columnHeads: [Int: [Word]] = [:]
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
    rows = bodyRows.sorted()
    columns = bodyColumns.sorted()
    guard let first = rows.first, rows.count > 2, columns.count > 2 else { return nil }
    for cell in table.cells {
      let place = turned(cell.row, cell.column)
      guard numbers[place] == nil else { continue }
      let span = min(cell.span.start, scalars.count)..<min(cell.span.end, scalars.count)
      let isBeside = !bodyColumns.contains(place.column)
      if bodyRows.contains(place.row), isBeside || cell.isHeader {
        heads[place.row, default: []] += Words(scalars[span]).list
      } else if place.row < first, !isBeside {
        // A row of which nothing was read may be a part as well.
        guard cell.isHeader else { return nil }
        columnHeads[place.column, default: []] += Words(scalars[span]).list
      }
    }
  }

  /// The totals that are wrong: of the last row, where it is the only one that is called a total.
  var faults: [Int: WrongTotal] {
    guard let last = rows.last, let first = rows.first, isTotal(last),
      rows.dropLast().allSatisfy({ !isTotal($0) && !isAside(heads[$0]) }),
      // Every row between the first and the last has numbers: none was passed over.
      last - first == rows.count - 1
    else { return [:] }
    let steps = (whole: halfStep(in: [last]), part: halfStep(in: rows.dropLast()))
    let sums = columns.filter { !isAside(columnHeads[$0]) }
      .compactMap { sum(of: $0, total: last, steps) }
    let wrong = sums.filter { !$0.fits }
    guard let only = wrong.first, wrong.count == 1 else { return [:] }
    return sums.count { $0.fits && isAlike($0, only) } >= 2 ? [only.total: only.fault] : [:]
  }

  /// Whether what one column shows of its parts holds for the other as well.
  ///
  /// Both count in one unit. A total below its parts also wants names that differ in nothing but the time: what is in two
  /// parts is once in the total, which may be so of schools where it is not of pupils.
  private func isAlike(_ right: Sum, _ wrong: Sum) -> Bool {
    guard figures[right.total].unit == figures[wrong.total].unit else { return false }
    return !wrong.isTooLarge || timeless(right.column) == timeless(wrong.column)
  }

  /// The name of a column without its numbers and months.
  private func timeless(_ column: Int) -> [[UInt8]] {
    (columnHeads[column] ?? []).filter { word in
      MonthNames.number(of: word) == nil && !word.letters.contains { (48...57).contains($0) }
    }.map(\.letters)
  }

  private func isTotal(_ row: Int) -> Bool {
    (heads[row] ?? []).contains { word in
      Self.totals.contains { word.letters.starts(with: $0.utf8) }
    }
  }

  /// Whether what has this name is no part like the others, or is not what parts add up to.
  private func isAside(_ head: [Word]?) -> Bool {
    guard let head, !head.isEmpty else { return true }
    return head.contains { word in Self.asides.contains { word.letters.starts(with: $0.utf8) } }
  }

  /// What the parts of a column add up to, beside its total.
  private struct Sum {
    var column: Int
    var total: Int
    var fits: Bool
    var isTooLarge: Bool
    var fault: WrongTotal
  }

  /// What the parts of a column add up to; nil where a cell is missing or of another kind, and where the total is no larger
  /// than a part: it is an average, an index or a highest value.
  private func sum(
    of column: Int, total row: Int, _ steps: (whole: ExactDecimal, part: ExactDecimal)
  )
    -> Sum?
  {
    guard let total = numbers[.init(row: row, column: column)], let whole = numeral(total) else {
      return nil
    }
    var sum = ExactDecimal(0)
    var margin = max(.half(ofTenTo: whole.lastPlace), steps.whole)
    var parts: [ExactDecimal] = []
    for part in rows.dropLast() {
      guard let index = numbers[.init(row: part, column: column)], let numeral = numeral(index),
        figures[index].unit == figures[total].unit, !numeral.value.isNegative,
        numeral.value < whole.value
      else { return nil }
      sum = sum + numeral.value
      margin = margin + max(.half(ofTenTo: numeral.lastPlace), steps.part)
      parts.append(numeral.value)
    }
    return Sum(
      column: column, total: total, fits: (sum - whole.value).magnitude <= margin,
      isTooLarge: sum > whole.value, fault: WrongTotal(place: .table, parts: parts, sum: sum))
  }

  /// Half of the largest step, a power of ten or five times that, that every number of `rows` is a multiple of: small counts
  /// are often rounded to fives or tens, so that nobody is known by them.
  private func halfStep(in rows: some Sequence<Int>) -> ExactDecimal {
    let values = rows.flatMap { row in columns.compactMap { numbers[.init(row: row, column: $0)] } }
      .compactMap { numeral($0)?.value }.filter { !$0.isZero }
    guard let place = values.map(\.exponent).min() else { return .zero }
    let isByFives = values.allSatisfy { $0.exponent > place || $0.mantissa % 5 == 0 }
    return isByFives ? ExactDecimal(25, exponent: place - 1) : .half(ofTenTo: place)
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
