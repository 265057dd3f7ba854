// SPDX-License-Identifier: EUPL-1.2

extension RandomAccessCollection where Index == Int {
  /// The first index whose element holds `condition`, where none holds it before and all hold it behind; the end where none does.
  func firstSortedIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
