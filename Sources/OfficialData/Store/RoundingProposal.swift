// SPDX-License-Identifier: EUPL-1.2

/// Watches the values of each measure for a number that all of them are a multiple of.
struct RoundingProposal {
  /// The bases that publishers round to.
  private static let bases: [Int64] = [1_000, 100, 50, 10, 5]
  /// How many values other than zero a measure needs before the pattern says anything.
  private static let enough = 50

  private var seen: [Int]
  private var fits: [UInt8]

  /// A proposal for as many measures.
  init(measures: Int) {
    seen = [Int](repeating: 0, count: measures)
    fits = [UInt8](repeating: 0b11111, count: measures)
  }

  /// Looks at cells of a measure.
  mutating func see(_ cells: [Cell], of measure: Int) {
    for cell in cells where cell.kind == .value && cell.mantissa != 0 {
      seen[measure] += 1
      guard fits[measure] != 0 else { continue }
      for (bit, base) in Self.bases.enumerated()
      where cell.places > 0 || cell.mantissa % base != 0 {
        fits[measure] &= ~(1 << bit)
      }
    }
  }

  /// The largest base that fits, of every measure that has one, by its code.
  func proposals(for measures: [CodeDraft]) -> [String: Int] {
    var result: [String: Int] = [:]
    for (index, code) in measures.enumerated() where seen[index] >= Self.enough {
      for (bit, base) in Self.bases.enumerated() where fits[index] & 1 << bit != 0 {
        result[code.code] = Int(base)
        break
      }
    }
    return result
  }
}
