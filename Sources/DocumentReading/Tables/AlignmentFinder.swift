// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds tables that show by the alignment of their numbers alone.
struct AlignmentFinder {
  private let page: PageLayout
  private let rulings: Rulings

  init(_ page: PageLayout, rulings: Rulings) {
    self.page = page
    self.rulings = rulings
  }

  /// The tables, from the top.
  func tables() -> [RawTable] { [] }
}
