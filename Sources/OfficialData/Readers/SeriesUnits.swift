// SPDX-License-Identifier: EUPL-1.2

/// Finds out what the unit of a row depends on, where every row states its own.
///
/// Mostly it is the measure. Where one measure comes in several units (an index and millions of
/// euros) it is a dimension each of whose codes has one unit.
struct SeriesUnits {
  /// By dimension and code the unit, nil where there were several.
  private var units: [[UInt32: String?]] = []

  /// Takes note of the unit of a row of codes, one a dimension.
  mutating func see(_ unit: String, at codes: [UInt32]) {
    if units.count < codes.count {
      units += [[UInt32: String?]](repeating: [:], count: codes.count - units.count)
    }
    for (position, code) in codes.enumerated() {
      if let known = units[position][code] {
        if known != unit { units[position][code] = .some(nil) }
      } else {
        units[position][code] = unit
      }
    }
  }

  /// Gives the measures their units, or the codes of the dimension that the unit depends on.
  ///
  /// Throws where neither tells the unit: a value in the wrong unit is worse than none.
  func settle(in builder: inout DatasetBuilder, at path: String) throws(DataError) {
    guard !units.isEmpty else { return }
    guard let position = units.firstIndex(where: { !$0.values.contains(nil) }) else {
      throw DataError(
        .schema, path, "has one measure in several units, and no dimension that tells them apart")
    }
    for (code, unit) in units[position] {
      if let unit { builder.dimensions[position].update(Int(code)) { $0.unit = unit } }
    }
  }
}
