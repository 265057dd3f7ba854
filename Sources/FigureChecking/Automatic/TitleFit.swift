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

  /// Whether a word of the text is in the titles only as the end of a longer word whose beginning the text does not have:
  /// "industrie" of "machine-industrie", "uitkering" of "bijstandsuitkering".
  var isPart = false

  /// The words of the measure's title that the clause says nothing of, where it says none of them; empty where it says one.
  var unsaid: [String] = []

  /// Whether the clause says half or more of what the measure's title tells.
  var isMeasureSaid = false

  private let titles: [[UInt8]]
  /// Of each title word with a hyphen before it the word that it is joined to.
  private let joined: [[UInt8]?]

  /// The fit of `words` with `series`, whose official names `words` may go by.
  init(_ words: ClaimWords, _ series: Series) {
    var text = "\(series.measure.title) \(series.dataset.title)"
    for coordinate in series.coordinates { text += " \(coordinate.value.title)" }
    let list = Words(text).list
    titles = list.map { Self.stem($0.letters) }
    joined = list.indices.map { list[$0].isTail ? Self.stem(list[$0 - 1].letters) : nil }
    let said = Set(
      (words.key + words.counted + words.official + words.context + words.plain)
        .flatMap { Words($0).list }.map { Self.stem($0.letters) })
    let main = Set(
      Words("\(series.measure.title) \(series.dataset.title)").list.map { Self.stem($0.letters) })
    let group = words.isShareOfGroup ? Set(ClaimWords.people.map { Self.stem(Array($0.utf8)) }) : []
    let told = Self.told(
      series.measure.title,
      said.union(words.implied.flatMap { Words($0).list }.map { Self.stem($0.letters) })
        .subtracting(group))
    unsaid = told.unsaid.count == told.all.count ? told.unsaid : []
    isMeasureSaid = !told.all.isEmpty && told.unsaid.count * 2 <= told.all.count
    let isNamed = words.official.contains { official in
      Words(official).list.allSatisfy { holds($0) == .whole }
    }
    for key in words.key {
      guard let word = Words(key).list.first else { continue }
      switch holds(word) {
      case .whole:
        found.append(key)
        if isOnlyPart(word, said) { isPart = true }
      case .part where isNamed: found.append(key)
      case .part:
        narrower = narrower ?? key
        found.append(key)
      case .none: missing.append(key)
      }
    }
    func isMissing(_ noun: String) -> Bool {
      guard let word = Words(noun).list.first else { return false }
      return holds(word) == .none && !(isNamed && Self.isExplained(noun))
    }
    // "De politie registreerde 300 misdrijven": what counts is counted, where the rest of the title is said as well.
    let isAgent = words.isLoose && Self.isSaid(series.measure.title, said)
    lacksHead =
      words.counted.contains(where: isMissing)
      || words.head.map { isMissing($0) && !isAgent } ?? false
    // A name that the thesaurus explains need not stand in the title itself.
    if isNamed {
      let explained = missing.filter(Self.isExplained)
      found += explained
      missing.removeAll { explained.contains($0) }
      if found.isEmpty { found.append(words.official[0]) }
    }
    let telling =
      words.isShareOfGroup
      ? words.implied + words.context.filter { !ClaimWords.people.contains($0) } : words.implied
    let names = words.isShareOfGroup ? found.filter { !ClaimWords.people.contains($0) } : found
    isAnchored =
      isNamed || words.isGroup && telling.contains { Self.holds($0, in: main) }
      || names.flatMap { Words($0).list }.contains { word in
        let stem = Self.stem(word.letters)
        return main.contains {
          $0 == stem || stem.count >= 5 && ($0.starts(with: stem) || Self.ends($0, stem))
            || $0.count >= 5 && Self.ends(stem, $0)
        }
      }
  }

  /// The words of a measure's title that tell what is measured, and those of them that `said` has none of.
  private static func told(_ title: String, _ said: Set<[UInt8]>) -> (
    all: [String], unsaid: [String]
  ) {
    let words = SubjectWords.content(of: Words(title).list[...], besides: []).filter {
      !PlainWords.hold($0) && !sizes.contains($0.text) && $0.number == nil
    }
    let unsaid = words.filter { word in
      let stem = stem(word.letters)
      return !said.contains { own in
        own == stem
          || own.count >= 4 && (stem.starts(with: own) || ends(stem, own))
          || stem.count >= 4 && (own.starts(with: stem) || ends(own, stem))
          || isParticiple(own, ofVerbIn: stem)
      }
    }
    return (words.map(\.text), unsaid.map(\.text))
  }

  /// Whether a word is the participle of a verb that a title begins with: "ingevoerd" of "invoerwaarde".
  private static func isParticiple(_ word: [UInt8], ofVerbIn title: [UInt8]) -> Bool {
    guard word.count >= 7, title.count >= 5 else { return false }
    for place in 2...4 where word[place...].starts(with: "ge".utf8) {
      let verb = word[..<place] + word[(place + 2)...]
      if zip(verb, title).prefix(while: { $0 == $1 }).count >= 5 { return true }
    }
    return false
  }

  /// What a title calls any size.
  private static let sizes: Set<String> = [
    "aantal", "aantallen", "aandeel", "percentage", "totaal", "totale", "gemiddelde", "gemiddeld",
    "waarde", "omvang", "stand", "index", "indexcijfer", "jaarmutatie", "ontwikkeling", "mutatie",
  ]

  /// Whether every title word that holds `word` is longer by something that the text does not say.
  private func isOnlyPart(_ word: Word, _ said: Set<[UInt8]>) -> Bool {
    let stem = Self.stem(word.letters)
    var isPart = false
    for (title, before) in zip(titles, joined) {
      if title == stem {
        guard let before, !said.contains(before) else { return false }
        isPart = true
      } else if stem.count >= 5, title.count > stem.count + 2, Self.ends(title, stem) {
        let head = title.dropLast(stem.count)
        if said.contains(where: { $0.count >= 3 && head.starts(with: $0) }) { return false }
        isPart = true
      } else if stem.count >= 5, title.starts(with: stem) {
        return false
      }
    }
    return isPart
  }

  /// Whether the titles hold every one of `words`, whole.
  func holdsAll(_ words: [String]) -> Bool {
    words.allSatisfy { text in Words(text).list.allSatisfy { holds($0) == .whole } }
  }

  /// Whether the titles hold nothing of a word, nor what official titles call it.
  func lacks(_ word: Word) -> Bool {
    guard holds(word) == .none else { return false }
    let official = Thesaurus.official(for: [word][...])
    return !official.contains { Words($0).list.allSatisfy { holds($0) == .whole } }
  }

  /// Whether the text says every word of a title of two or more, a participle also by its verb.
  private static func isSaid(_ title: String, _ said: Set<[UInt8]>) -> Bool {
    let words = SubjectWords.content(of: Words(title).list[...], besides: [])
    return words.count >= 2
      && words.allSatisfy { word in
        let stem = stem(word.letters)
        if said.contains(stem) { return true }
        guard stem.starts(with: "ge".utf8), stem.count >= 7 else { return false }
        let verb = stem.dropFirst(2).prefix(5)
        return said.contains { $0.starts(with: verb) }
      }
  }

  private static func isExplained(_ word: String) -> Bool {
    !Thesaurus.official(for: Words(word).list[...]).isEmpty
  }

  private static let agent = Array("er".utf8)

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
      // Who does it or uses it is called after it: "fietsers".
      if title.count >= 4, stem.count > title.count, Self.ends(stem, Self.agent),
        Self.stem(Array(stem.dropLast(2))) == title
      {
        return .whole
      }
      if title.count >= 6, stem.count > title.count, Self.ends(stem, title) {
        // "elektriciteitsproductie" of "Elektriciteit; productie".
        let first = stem.dropLast(title.count)
        if titles.contains(where: {
          $0.count >= 4 && first.starts(with: $0) && first.count <= $0.count + 2
        }) {
          return .whole
        }
        result = .part
      }
    }
    return result
  }

  private static func holds(_ name: String, in titles: Set<[UInt8]>) -> Bool {
    Words(name).list.allSatisfy { titles.contains(stem($0.letters)) }
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
