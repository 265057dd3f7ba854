// SPDX-License-Identifier: EUPL-1.2

/// Finds what covers a token by halving, so that long sentences stay cheap.
extension Scene {
  /// The period that covers a token.
  func period(at token: Int) -> PeriodMention? {
    var low = 0
    var high = periods.count
    while low < high {
      let middle = (low + high) / 2
      if periods[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < periods.count && periods[low].tokens.contains(token) ? periods[low] : nil
  }

  /// The index of the measure that covers a token.
  func measure(at token: Int) -> Int? {
    var low = 0
    var high = measures.count
    while low < high {
      let middle = (low + high) / 2
      if measures[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < measures.count && measures[low].tokens.contains(token) ? low : nil
  }

  /// The periods that begin in a range of tokens.
  func periods(in range: Range<Int>) -> ArraySlice<PeriodMention> {
    var low = 0
    var high = periods.count
    while low < high {
      let middle = (low + high) / 2
      if periods[middle].tokens.lowerBound < range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < periods.count, periods[end].tokens.lowerBound < range.upperBound { end += 1 }
    return periods[low..<end]
  }
}
