// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Makes one change of a size and the ends that brackets add to it: "met 5% gekort (van 75% naar 70%)".
enum SizeMerger {
  static func merge(_ scene: inout Scene) {
    var index = 0
    while index + 1 < scene.drafts.count {
      if let merged = merged(scene, scene.drafts[index], scene.drafts[index + 1]) {
        scene.drafts[index] = merged
        scene.drafts.remove(at: index + 1)
      } else {
        index += 1
      }
    }
  }

  private static func merged(
    _ scene: borrowing Scene, _ size: borrowing Draft, _ ends: borrowing Draft
  ) -> Draft? {
    guard size.kind == .change, ends.kind == .change, let by = size.by, size.from == nil,
      size.to == nil,
      ends.by == nil, let from = ends.from, let to = ends.to,
      ends.tokens.lowerBound - size.tokens.upperBound <= 6,
      let clause = scene.clause(of: ends.tokens.lowerBound),
      scene.clauses[clause].opening == .parenthesis,
      scene.clauses[clause].tokens.lowerBound > size.tokens.lowerBound
    else { return nil }
    var merged = copy size
    merged.from = from
    merged.to = to
    merged.unit = ends.unit
    // Between two shares a size "in percent" that is their difference is one in percentage points.
    if by.unit == .percent, ends.unit == .percent, case .single(let numeral) = by.amount,
      (to.value - from.value).magnitude == numeral.value
    {
      merged.by?.unit = .percentagePoint
    }
    merged.tokens = size.tokens.lowerBound..<ends.tokens.upperBound
    merged.measures += ends.measures
    return merged
  }
}
