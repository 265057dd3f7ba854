// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds totals in tables that their own parts do not add up to.
///
/// A row named "totaal" need not be the sum of what stands above it: parts may be left out, counted twice ("waarvan") or be
/// of another kind. So a total only counts as wrong where the same rows do add up in two other columns of the table, and
/// where every cell of the column was read. The same holds for a last column named "totaal". What is rounded to fives or
/// tens, as small counts are, adds up as far as that goes.
enum TableTotals {
  /// The faults in `tables`, by the place of the total among `figures`.
  static func faults(in tables: [Table], of figures: [Figure], _ text: String) -> [Int: WrongTotal]
  {
    guard tables.contains(where: { $0.continues == nil }) else { return [:] }
    var cells: [Int: [Cell: [Int]]] = [:]
    for (index, figure) in figures.enumerated() {
      guard let place = figure.locator?.table else { continue }
      cells[place.index, default: [:]][Cell(row: place.row, column: place.column), default: []]
        .append(index)
    }
    let continued = Set(tables.compactMap(\.continues))
    let scalars = Array(text.unicodeScalars)
    var faults: [Int: WrongTotal] = [:]
    for (number, numbers) in cells
    where tables.indices.contains(number) && tables[number].continues == nil
      && !continued.contains(number)
    {
      for isTurned in [false, true] {
        let grid = TotalGrid(tables[number], numbers, figures, scalars, isTurned: isTurned)
        faults.merge(grid?.faults ?? [:]) { first, _ in first }
      }
    }
    return faults
  }

  struct Cell: Hashable {
    var row: Int
    var column: Int
  }
}
