// SPDX-License-Identifier: EUPL-1.2

/// Reads the rows of a lexicon's tables.
///
/// Rows are text: words, a bar, and what they are: `stijgen stijgt steeg | move-verb move=up`. An underscore joins the
/// words of an expression (`ten_opzichte_van`), a leading hyphen makes a row that any longer word may end in (`-daling`).
/// What the rows say of the same word is put together. Tags after a colon give a word's traits: `stijgt:p`.
struct LexiconBuilder {
  /// The entries; the first is that of unknown words.
  private(set) var entries: [LexiconEntry] = [LexiconEntry()]
  /// Rows that could not be read.
  private(set) var unreadable: [String] = []
  /// Words, expressions and endings by key.
  private(set) var words: [UInt64: Int] = [:]
  private(set) var phrases: [UInt64: Int] = [:]
  private(set) var endings: [UInt64: Int] = [:]
  /// The lengths of the endings, by their last letters.
  private(set) var endingTails = LetterTails()

  /// Reads one row; an empty line and one that starts with `#` are passed over.
  mutating func add(row line: Substring) {
    let halves = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = line.first(where: { $0 != " " }), first != "#" else { return }
    guard halves.count == 2 else {
      unreadable.append(String(line))
      return
    }
    var entry = LexiconEntry()
    for attribute in halves[1].split(separator: " ") where !entry.read(attribute: attribute) {
      unreadable.append(String(line))
    }
    for item in halves[0].split(separator: " ") {
      var (word, own) = (item, entry)
      if let colon = item.lastIndex(of: ":"), colon > item.startIndex {
        word = item[..<colon]
        for tag in item[item.index(after: colon)...] {
          guard let trait = WordTrait.tagged[tag] else {
            unreadable.append(String(line))
            continue
          }
          own.traits.insert(trait)
        }
      }
      add(word: word, own)
    }
  }

  private mutating func add(word: Substring, _ entry: LexiconEntry) {
    if word.hasPrefix("-"), word.utf8.count > 1 {
      let ending = word.dropFirst()
      let key = WordHash.reversedKey(of: ending)
      endings[key] = merged(entry, into: endings[key])
      endingTails.insert(ending)
      return
    }
    let parts = word.split(separator: "_")
    let keys = parts.map { WordHash.key(of: $0) }
    guard let first = keys.first else { return }
    guard keys.count > 1 else {
      words[first] = merged(entry, into: words[first])
      return
    }
    let joined = keys.dropFirst().reduce(first) { WordHash.joined($0, $1) }
    phrases[joined] = merged(entry, into: phrases[joined])
    var opener = LexiconEntry()
    opener.classes = .opensPhrase
    words[first] = merged(opener, into: words[first])
  }

  private mutating func merged(_ entry: LexiconEntry, into index: Int?) -> Int {
    guard let index else {
      entries.append(entry)
      return entries.count - 1
    }
    entries[index].merge(entry)
    return index
  }
}

extension LexiconEntry {
  /// Adds what another row says of the same word.
  mutating func merge(_ other: LexiconEntry) {
    classes.formUnion(other.classes)
    traits.formUnion(other.traits)
    numeric.formUnion(other.numeric)
    unit = unit ?? other.unit
    largeUnit = largeUnit ?? other.largeUnit
    power = power == 0 ? other.power : power
    value = value == 0 ? other.value : value
    whole = whole == 0 ? other.whole : whole
    approximation = approximation ?? other.approximation
    direction = direction ?? other.direction
    per = per ?? other.per
    dataset = dataset ?? other.dataset
    basis = basis ?? other.basis
  }
}
