// SPDX-License-Identifier: EUPL-1.2

/// Tells quickly which of many lists of names may occur in some words.
///
/// Names are kept by the first two letters of their first word; those that start open have to be tried always.
struct NameIndex: Sendable {
  private var byPrefix: [UInt16: [Int]] = [:]
  private var always: [Int] = []

  init(_ lists: [[WordPattern]]) {
    for (index, names) in lists.enumerated() {
      var keys: Set<UInt16> = []
      var isOpen = false
      for name in names {
        guard let head = name.elements.first else { continue }
        if head.startsOpen || head.letters.count < 2 {
          isOpen = true
        } else {
          keys.insert(Self.key(head.letters))
        }
      }
      if isOpen {
        always.append(index)
      } else {
        for key in keys { byPrefix[key, default: []].append(index) }
      }
    }
  }

  /// The lists of which a name may occur in `words`, in their order.
  func candidates(in words: ArraySlice<Word>) -> [Int] {
    guard !words.isEmpty else { return [] }
    var found = Set(always)
    for word in words where word.letters.count >= 2 {
      if let lists = byPrefix[Self.key(word.letters)] { found.formUnion(lists) }
    }
    return found.sorted()
  }

  private static func key(_ letters: [UInt8]) -> UInt16 {
    UInt16(letters[0]) << 8 | UInt16(letters[1])
  }
}
