// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What may be made of a cell of a table.
///
/// A cell states nothing by itself: its heads say what it measures, and often not of which region or
/// group. So it is linked only where they name the indicator in its unit, and it never accuses.
enum TableCells {
  /// Whether `link` may stand for `figure`: any, unless the figure is a cell.
  static func admit(_ link: IndicatorLink, for figure: Figure) -> Bool {
    guard let cell = figure.locator?.table else { return true }
    let heads = [cell.rowHeader, cell.columnHeader].compactMap(\.self)
      .map(withoutAsides).joined(separator: " ")
    return figure.unit == link.indicator.unit
      && link.indicator.names.occur(in: Words(heads).list[...])
  }

  /// A head without what it only says in brackets: "Aantal woningen (gesaldeerd met gesloopte woningen)".
  private static func withoutAsides(_ head: String) -> String {
    var depth = 0
    return String(
      head.filter { sign in
        if sign == "(" { depth += 1 }
        if sign == ")" { depth = max(0, depth - 1) }
        return depth == 0
      })
  }

  /// The verdict as far as it may go on `figure`: a person has to confirm what a cell is about.
  static func tempered(_ verdict: Verdict, on figure: Figure) -> Verdict {
    guard figure.locator?.table != nil, verdict.label == .contradicted else { return verdict }
    var verdict = verdict
    verdict.label = .differs
    return verdict
  }
}
