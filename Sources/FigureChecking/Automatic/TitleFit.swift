// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// How well the words of a text fit the titles of a series.
struct TitleFit: Sendable {
  /// The words of the text that no title holds.
  var missing: [String] = []
  /// The words of the text that a title holds.
  var found: [String] = []
  /// A word of the text that names a part of what the title names ("jeugdwerkloosheid" beside "werkloosheid").
  var narrower: String?

  /// Whether the noun that the clause is about, or the one counted, is in no title.
  var lacksHead = false

  /// Whether the title of the measure or of the dataset holds one of the words, not only that of a code.
  var isAnchored = false

  private let titles: [[UInt8]]

  /// The fit of `words` with `series`, whose official names `words` may go by.
  init(_ words: ClaimWords, _ series: Series) {
    var text = "\(series.measure.title) \(series.dataset.title)"
    for coordinate in series.coordinates { text += " \(coordinate.value.title)" }
    titles = Words(text).list.map { Self.stem($0.letters) }
    let main = Set(
      Words("\(series.measure.title) \(series.dataset.title)").list.map { Self.stem($0.letters) })
    let isNamed = words.official.contains { official in
      Words(official).list.allSatisfy { holds($0) == .whole }
    }
    for key in words.key {
      guard let word = Words(key).list.first else { continue }
      switch holds(word) {
      case .whole: found.append(key)
      case .part where isNamed: found.append(key)
      case .part:
        narrower = narrower ?? key
        found.append(key)
      case .none: missing.append(key)
      }
    }
    lacksHead = ([words.head].compactMap(\.self) + words.counted).contains { noun in
      guard let word = Words(noun).list.first else { return false }
      return holds(word) == .none && !(isNamed && Self.isExplained(noun))
    }
    // A name that the thesaurus explains need not stand in the title itself.
    if isNamed {
      let explained = missing.filter(Self.isExplained)
      found += explained
      missing.removeAll { explained.contains($0) }
      if found.isEmpty { found.append(words.official[0]) }
    }
    isAnchored =
      isNamed
      || found.flatMap { Words($0).list }.contains { word in
        let stem = Self.stem(word.letters)
        return main.contains {
          $0 == stem || stem.count >= 5 && ($0.starts(with: stem) || Self.ends($0, stem))
            || $0.count >= 6 && Self.ends(stem, $0)
        }
      }
  }

  /// Whether the titles hold every one of `words`, whole.
  func holdsAll(_ words: [String]) -> Bool {
    words.allSatisfy { text in Words(text).list.allSatisfy { holds($0) == .whole } }
  }

  private static func isExplained(_ word: String) -> Bool {
    !Thesaurus.official(for: Words(word).list[...]).isEmpty
  }

  private enum Holding {
    case whole
    case part
    case none
  }

  /// Whether the titles hold a word: itself or in a compound, or as the head of the word's own compound.
  private func holds(_ word: Word) -> Holding {
    let stem = Self.stem(word.letters)
    var result = Holding.none
    for title in titles {
      if title == stem { return .whole }
      if stem.count >= 5, title.count > stem.count,
        title.starts(with: stem) || Self.ends(title, stem)
      {
        return .whole
      }
      if title.count >= 6, stem.count > title.count, Self.ends(stem, title) { result = .part }
    }
    return result
  }

  private static func ends(_ word: [UInt8], _ tail: [UInt8]) -> Bool {
    word.suffix(tail.count).elementsEqual(tail)
  }

  /// The word without the ending of its number and with its long vowels short: for comparing only.
  static func stem(_ letters: [UInt8]) -> [UInt8] {
    var word = letters
    if word.count > 4, word.suffix(2).elementsEqual("en".utf8) {
      word.removeLast(2)
    } else if word.count > 4, word.last == UInt8(ascii: "s") || word.last == UInt8(ascii: "e") {
      word.removeLast()
    }
    var result: [UInt8] = []
    for byte in word where byte != result.last { result.append(byte) }
    if result.last == UInt8(ascii: "z") { result[result.count - 1] = UInt8(ascii: "s") }
    if result.last == UInt8(ascii: "v") { result[result.count - 1] = UInt8(ascii: "f") }
    return result
  }
}

extension Series {
  /// The words of the titles of its measure and of its codes, divided where one title ends.
  var titleWords: [Word] {
    var text = measure.title
    for coordinate in coordinates { text += " . \(coordinate.value.title)" }
    return Words(text).list
  }
}
