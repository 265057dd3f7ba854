// SPDX-License-Identifier: EUPL-1.2

/// The words of a language, found by key in constant time.
///
/// It is shared, not copied: a reference costs a step nothing to hand on, its many tables would.
final class Lexicon: Sendable {
  /// The entries; the first is that of unknown words.
  let entries: [LexiconEntry]
  /// The traits of each entry, and what it is to the readers of numbers: apart from it because they are asked for most, and
  /// side by side because they are asked for together.
  private let roles: WordRoles
  /// Rows that could not be read, for the test that there are none.
  let unreadable: [String]
  /// Expressions of several words, and what longer ones begin with, by joined key: twice the entry, and one more for an
  /// opening.
  private let phrases: KeyTable
  /// The ending that a word takes to stand before a noun.
  let bentEnding: [UInt8]
  /// Endings of words that stand before a noun without it.
  let modifierEndings: [[UInt8]]
  /// Endings of nouns among them.
  let nounEndings: [[UInt8]]
  /// Endings that make a noun of a word.
  let derivedEndings: [[UInt8]]
  /// Openings of participles of verbs in two parts: "aange" in "aangesteld".
  let participleOpenings: [[UInt8]]
  /// Their endings.
  let participleEndings: [[UInt8]]
  /// The last letters of words that stand before a noun, and of participles: most words have another.
  private let modifierLetters: LastLetters
  /// The last two letters of words that stand before a noun and do not bend, by five bits of each.
  private let modifierTails: [Bool]
  private let participleLetters: LastLetters
  /// The first two letters of the openings of participles, by five bits of each.
  private let participleFirsts: [Bool]
  /// Reads number words that are put together.
  let numberWords: NumberWords

  /// What each ASCII sign is, by its code: nearly every sign of a text is one of them.
  let signs: [Sign]

  private let words: KeyTable
  /// The classes of each entry.
  private let classes: [WordClass]
  /// Endings of compound words, by the key of their letters from the last to the first.
  private let endings: KeyTable
  private let endingTails: LetterTails

  /// A lexicon of `tables`, each a text of one row a line, as ``LexiconBuilder`` reads them.
  init(
    tables: [String], numberWords: NumberWords, bentEnding: String, modifierEndings: [String],
    nounEndings: [String], derivedEndings: [String], participleOpenings: [String],
    participleEndings: [String]
  ) {
    self.participleOpenings = participleOpenings.map { Array($0.utf8) }
    self.participleEndings = participleEndings.map { Array($0.utf8) }
    self.bentEnding = Array(bentEnding.utf8)
    self.nounEndings = nounEndings.map { Array($0.utf8) }
    self.derivedEndings = derivedEndings.map { Array($0.utf8) }
    self.modifierEndings = modifierEndings.map { Array($0.utf8) }
    modifierLetters = LastLetters(of: self.modifierEndings + [self.bentEnding])
    var tails = [Bool](repeating: false, count: 32 * 32)
    // All have two letters or more.
    for ending in self.modifierEndings where ending.count > 1 {
      tails[Self.place(ending[ending.count - 2], ending[ending.count - 1])] = true
    }
    modifierTails = tails
    participleLetters = LastLetters(of: self.participleEndings)
    var firsts = [Bool](repeating: false, count: 32 * 32)
    for opening in self.participleOpenings where opening.count > 1 {
      firsts[Self.place(opening[0], opening[1])] = true
    }
    participleFirsts = firsts
    self.numberWords = numberWords
    let builder = LexiconBuilder(tables: tables)
    entries = builder.entries
    roles = WordRoles(builder.entries)
    classes = builder.entries.map(\.classes)
    unreadable = builder.unreadable
    let words = KeyTable(builder.words.all, classes)
    self.words = words
    signs = (0..<128).map { Sign($0, words) }
    phrases = KeyTable(builder.phrasesAndOpenings)
    endings = KeyTable(builder.endings.all, classes)
    endingTails = builder.endingTails
  }

  /// What the entry of a token is to the readers.
  @inline(__always)
  func role(of token: Token) -> WordRole {
    roles[token.entry]
  }

  /// The same of an entry.
  @inline(__always)
  func role(at entry: Int) -> WordRole { roles[Int32(truncatingIfNeeded: entry)] }

  /// The index of the entry of the word with `key`; 0 when unknown.
  @inline(__always)
  func entry(for key: UInt64) -> Int { words[key] }

  /// The entry of the word with `key`, 0 when unknown, and what it can do.
  @inline(__always)
  func word(_ key: UInt64) -> (entry: Int32, classes: WordClass) { words.find(key) }

  /// What the word with `key` can do.
  func classes(of key: UInt64) -> WordClass { words.find(key).classes }

  /// The entry of the expression with a joined key, 0 when there is none, and whether a longer one begins so.
  @inline(__always)
  func phrase(_ key: UInt64) -> (entry: Int, opens: Bool) {
    let found = phrases[key]
    return (found >> 1, found & 1 == 1)
  }

  /// What the words of an entry can do.
  @inline(__always)
  func classes(at entry: Int) -> WordClass { classes[entry] }

  /// The index of the entry of the longest ending that the word from `start` to `end` has; 0 when it has none.
  func ending(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    guard end - start > 3 else { return 0 }
    let lengths = endingTails.lengths(bytes[end - 3], bytes[end - 2], bytes[end - 1])
    guard lengths != 0 else { return 0 }
    let longest = lengths >> 31 == 1 ? 64 : 31 - lengths.leadingZeroBitCount
    let room = min(longest, end - start - 1)
    var hash = WordHash()
    var found = 0
    var read = 0
    while read < room {
      let letters = bytes.lettersBefore(end - read)
      let plain = (letters & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
      // A bit for each length that these letters reach; beyond those that are told apart, every one.
      var due = read < 24 ? lengths >> UInt32(read) : .max
      due &= 0x1fe & ((2 << UInt32(min(plain, room - read))) &- 1)
      while due != 0 {
        let length = due.trailingZeroBitCount
        let entry = endings[hash.key(behind: letters, count: length)]
        if entry != 0 { found = entry }
        due &= due &- 1
      }
      if plain < 8 { break }
      hash.addOpening(letters, count: 8)
      read += 8
    }
    return found
  }

  /// Whether an unknown word ends as words do that stand before a noun and bend with it.
  ///
  /// With `bent` false, only words that do not bend count.
  func looksLikeModifier(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, bent: Bool = true) -> Bool
  {
    guard end - start > 3, modifierLetters.contains(bytes[end - 1]) else { return false }
    return
      (bent && ends(bytes, start, end, in: bentEnding)
      || modifierTails[Self.place(bytes[end - 2], bytes[end - 1])]
        && modifierEndings.contains { ends(bytes, start, end, in: $0) })
      && !nounEndings.contains { ends(bytes, start, end, in: $0) }
  }

  /// Whether an unknown word ends as nouns do that are made of other words.
  func looksLikeNoun(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    nounEndings.contains { ends(bytes, start, end, in: $0) }
      || derivedEndings.contains { ends(bytes, start, end, in: $0) }
  }

  /// Whether a word has the ending that it takes before a noun.
  func isBent(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    ends(bytes, start, end, in: bentEnding)
  }

  /// Whether an unknown word is built as the participle of a verb in two parts: "aangesteld", "ingewilligd".
  func looksLikeParticiple(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start > 7, participleLetters.contains(bytes[end - 1]),
      participleFirsts[Self.place(bytes[start], bytes[start + 1])],
      participleEndings.contains(where: { ends(bytes, start, end, in: $0) })
    else { return false }
    return participleOpenings.contains { opening in
      end - start > opening.count + 3
        && opening.indices.allSatisfy { bytes[start + $0] == opening[$0] }
    }
  }

  /// Whether a word is the first part of a verb in two parts, as it stands apart from it: "vast" of "vastgelegd".
  func isVerbPart(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    participleOpenings.contains { opening in
      opening.count == end - start + 2
        && (start..<end).allSatisfy { bytes[$0] == opening[$0 - start] }
    }
  }

  /// Five bits of each of two letters.
  @inline(__always)
  private static func place(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
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
}

/// What a word is to the readers of sentences and of numbers.
struct WordRole: Sendable {
  let traits: WordTrait
  let numeric: NumberTraits
}

/// The roles of all entries.
private struct WordRoles: Sendable {
  private let roles: [WordRole]

  init(_ entries: [LexiconEntry]) {
    roles = entries.map { WordRole(traits: $0.traits, numeric: $0.numeric) }
  }

  @inline(__always)
  subscript(entry: Int32) -> WordRole {
    // Unchecked: there are no entries but those that the lexicon gave.
    roles.span[unchecked: Int(truncatingIfNeeded: entry)]
  }
}

/// A sign of ASCII as a token.
struct Sign: Sendable {
  let key: UInt64
  let entry: Int32
  let classes: WordClass

  fileprivate init(_ code: UInt8, _ words: KeyTable) {
    var hash = WordHash()
    hash.add(code)
    key = hash.key
    (entry, classes) = words.find(key)
  }
}

/// The letters in which some endings end.
private struct LastLetters: Sendable {
  /// One bit for each letter a to z.
  private var bits: UInt32 = 0

  /// Those of endings in lower case.
  init(of endings: [[UInt8]]) {
    for last in endings.compactMap(\.last) { bits |= 1 &<< UInt32(last &- 97) }
  }

  @inline(__always)
  func contains(_ letter: UInt8) -> Bool {
    letter &- 97 < 26 && bits &>> UInt32(letter &- 97) & 1 == 1
  }
}

extension Span<UInt8> {
  /// The eight bytes before `end`, letters in lower case, the last one lowest; zeros before the first of all.
  @inline(__always)
  fileprivate func lettersBefore(_ end: Int) -> UInt64 {
    var letters: UInt64 = 0
    if end >= 8 {
      letters = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: end - 8, as: UInt64.self)
      letters = UInt64(littleEndian: letters).byteSwapped
    } else {
      for index in 0..<end { letters = letters << 8 | UInt64(self[index]) }
    }
    return letters | 0x2020_2020_2020_2020
  }
}
