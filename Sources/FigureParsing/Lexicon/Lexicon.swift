// SPDX-License-Identifier: EUPL-1.2

/// The words of a language, found by key in constant time.
///
/// Rows are text: words, a bar, and what they are: `stijgen stijgt steeg | move-verb move=up`. An underscore joins the
/// words of an expression (`ten_opzichte_van`), a leading hyphen makes a row that any longer word may end in (`-daling`).
/// What the lexicon says of a word in several rows is put together. Tags after a colon give a word's traits: `stijgt:p`.
struct Lexicon: Sendable {
  /// The entries; the first is that of unknown words.
  private(set) var entries: [LexiconEntry] = [LexiconEntry()]
  /// Rows that could not be read, for the test that there are none.
  private(set) var unreadable: [String] = []
  /// Expressions of several words, by joined key.
  private(set) var phrases: [UInt64: Int] = [:]
  /// Endings of compound words, by the key of their letters from the last to the first.
  private(set) var endings: [UInt64: Int] = [:]
  /// One bit for every length in bytes that an ending has.
  private(set) var endingLengths: UInt64 = 0

  /// Endings of words that stand before a noun.
  let modifierEndings: [[UInt8]]
  /// Endings of nouns among them.
  let nounEndings: [[UInt8]]
  /// Reads number words that are put together.
  let numberWords: NumberWords

  private var slots: [Slot] = []
  private var mask = 0

  private struct Slot: Sendable {
    var key: UInt64 = 0
    var entry: Int32 = 0
  }

  /// A lexicon of `tables`, each a text of one row a line; empty lines and lines that start with `#` are passed over.
  init(tables: [String], numberWords: NumberWords, modifierEndings: [String], nounEndings: [String])
  {
    self.nounEndings = nounEndings.map { Array($0.utf8) }
    self.modifierEndings = modifierEndings.map { Array($0.utf8) }
    self.numberWords = numberWords
    var words: [UInt64: Int] = [:]
    for table in tables {
      for line in table.split(separator: "\n") {
        add(row: line, to: &words)
      }
    }
    fill(from: words)
  }

  /// The index of the entry of the word with `key`; 0 when unknown.
  @inline(__always)
  func entry(for key: UInt64) -> Int {
    var position = Int(truncatingIfNeeded: key) & mask
    while true {
      let slot = slots[position]
      if slot.entry == 0 { return 0 }
      if slot.key == key { return Int(slot.entry) }
      position = (position + 1) & mask
    }
  }

  /// What the word with `key` can do.
  func classes(of key: UInt64) -> WordClass { entries[entry(for: key)].classes }

  /// The index of the entry of the longest ending that the word from `start` to `end` has; 0 when it has none.
  func ending(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var hash = WordHash()
    var found = 0
    var index = end
    while index > start + 1, end - index < 24 {
      index -= 1
      let byte = bytes[index]
      guard byte < 0x80 else { break }
      hash.add(byte &- 65 < 26 ? byte | 0x20 : byte)
      if endingLengths >> UInt64(end - index) & 1 == 1, let entry = endings[hash.key] {
        found = entry
      }
    }
    return found
  }

  /// Whether an unknown word ends as words do that stand before a noun and bend with it.
  func looksLikeModifier(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 3 else { return false }
    return modifierEndings.contains { ends(bytes, start, end, in: $0) }
      && !nounEndings.contains { ends(bytes, start, end, in: $0) }
  }

  private func ends(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, in ending: [UInt8]) -> Bool {
    guard end - start > ending.count + 1 else { return false }
    var index = end - ending.count
    for byte in ending {
      guard bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  private mutating func add(row line: Substring, to words: inout [UInt64: Int]) {
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
      add(word: word, own, to: &words)
    }
  }

  private mutating func add(
    word: Substring, _ entry: LexiconEntry, to words: inout [UInt64: Int]
  ) {
    if word.hasPrefix("-"), word.utf8.count > 1 {
      let ending = word.dropFirst()
      let key = WordHash.reversedKey(of: ending)
      endings[key] = merged(entry, into: endings[key])
      endingLengths |= 1 << UInt64(ending.utf8.count)
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

  private mutating func fill(from words: [UInt64: Int]) {
    var size = 64
    while size < words.count * 3 { size *= 2 }
    mask = size - 1
    slots = [Slot](repeating: Slot(), count: size)
    for (key, entry) in words.sorted(by: { $0.value < $1.value }) {
      var position = Int(truncatingIfNeeded: key) & mask
      while slots[position].entry != 0 { position = (position + 1) & mask }
      slots[position] = Slot(key: key, entry: Int32(entry))
    }
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
  }
}
