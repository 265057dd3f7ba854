// SPDX-License-Identifier: EUPL-1.2

/// Words that follow each other, as an indicator file writes them: `economisch* klimaat`.
///
/// Case and accents do not count. A word may start or end with `*`, which stands for anything, also nothing.
public struct WordPattern: Sendable, Hashable {
  struct Element: Sendable, Hashable {
    var letters: [UInt8]
    var startsOpen: Bool
    var endsOpen: Bool

    func matches(_ word: [UInt8]) -> Bool {
      guard word.count >= letters.count else { return false }
      switch (startsOpen, endsOpen) {
      case (false, false): return word == letters
      case (false, true): return word.starts(with: letters)
      case (true, false): return word.suffix(letters.count).elementsEqual(letters)
      case (true, true):
        return (0...(word.count - letters.count)).contains {
          word[$0..<($0 + letters.count)].elementsEqual(letters)
        }
      }
    }
  }

  /// The pattern as it was written.
  public let text: String
  let elements: [Element]
  /// How many letters it fixes: the longer, the more telling.
  let weight: Int

  /// The pattern that `text` writes.
  public init(_ text: String) {
    self.text = text
    elements = text.split(separator: " ").flatMap { part in
      let words = Words(String(part)).list
      return words.enumerated().map { index, word in
        Element(
          letters: word.letters, startsOpen: index == 0 && part.hasPrefix("*"),
          endsOpen: index == words.count - 1 && part.hasSuffix("*"))
      }
    }
    weight = elements.reduce(0) { $0 + $1.letters.count }
  }

  /// The positions in `words` at which it starts.
  func first(in words: ArraySlice<Word>) -> Int? {
    guard let head = elements.first, words.count >= elements.count else { return nil }
    for start in words.startIndex...(words.endIndex - elements.count)
    where head.matches(words[start].letters) {
      let rest = zip(elements.dropFirst(), words[(start + 1)...])
      if rest.allSatisfy({ $0.matches($1.letters) }) { return start }
    }
    return nil
  }

  /// Whether `words` hold it.
  func occurs(in words: ArraySlice<Word>) -> Bool { first(in: words) != nil }
}

extension [WordPattern] {
  /// The weightiest of them that `words` hold.
  func heaviest(in words: ArraySlice<Word>) -> WordPattern? {
    var best: WordPattern?
    for pattern in self where pattern.weight > best?.weight ?? 0 && pattern.occurs(in: words) {
      best = pattern
    }
    return best
  }

  /// Whether `words` hold one of them.
  func occur(in words: ArraySlice<Word>) -> Bool { contains { $0.occurs(in: words) } }
}
