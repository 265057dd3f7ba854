// SPDX-License-Identifier: EUPL-1.2

/// Hits, false hits and misses, and what follows from them.
public struct Tally: Sendable, Hashable {
  /// Right.
  public var hits = 0
  /// Found and wrong.
  public var falseHits = 0
  /// In the gold and not found.
  public var misses = 0

  /// A tally of so many of each.
  public init(hits: Int = 0, falseHits: Int = 0, misses: Int = 0) {
    self.hits = hits
    self.falseHits = falseHits
    self.misses = misses
  }

  /// The share of what was found that is right.
  public var precision: Double { ratio(hits, hits + falseHits) }
  /// The share of the gold that was found.
  public var recall: Double { ratio(hits, hits + misses) }
  /// The harmonic mean of the two.
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }

  private func ratio(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }
}
