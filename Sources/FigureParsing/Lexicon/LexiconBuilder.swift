// SPDX-License-Identifier: EUPL-1.2

/// Reads the rows of a lexicon's tables.
///
/// Rows are text: words, a bar, and what they are: `stijgen stijgt steeg | move-verb move=up`. An underscore joins the
/// words of an expression (`ten_opzichte_van`), a leading hyphen makes a row that any longer word may end in (`-daling`).
/// What the rows say of the same word is put together. Tags after a colon give a word's traits: `stijgt:p`.
///
/// Every start of the program reads all of them, so they are read as bytes and nothing is made for a single word.
struct LexiconBuilder {
  /// The entries, the first that of unknown words.
  ///
  /// Words of which rows say the same share one.
  private(set) var entries: [LexiconEntry] = [LexiconEntry()]
  /// Rows that could not be read.
  private(set) var unreadable: [String] = []
  /// Words, expressions and endings by key.
  private(set) var words: KeyList
  private(set) var phrases = KeyList(room: 1_000)
  /// What expressions of three words and more begin with, by the joined key of two and more.
  private var phraseOpenings = KeyList(room: 1_000)
  private(set) var endings = KeyList(room: 1_000)
  /// The lengths of the endings, by their last letters.
  private(set) var endingTails = LetterTails()
  /// What the rows that are read say, and its entries by the traits that words have of their own.
  private var said = LexiconEntry()
  private var shared: [(traits: WordTrait, entry: Int32)] = []

  /// Expressions and openings as ``Lexicon`` keeps them: twice the entry of an expression, and one more where a longer one
  /// begins so.
  var phrasesAndOpenings: [(key: UInt64, entry: Int32)] {
    var all = KeyList(room: 1_000)
    for (key, entry) in phrases.all { all[key] = entry << 1 }
    for (key, _) in phraseOpenings.all { all[key] = (all[key] ?? 0) | 1 }
    return all.all
  }

  /// Reads all rows of `tables`.
  init(tables: [String]) {
    // A word with what stands around it takes more than eight bytes.
    words = KeyList(room: tables.reduce(0) { $0 + $1.utf8.count } / 8)
    for table in tables { read(Array(table.utf8)) }
  }

  private mutating func read(_ table: [UInt8]) {
    let bytes = table.span
    var start = 0
    while start < bytes.count {
      let end = Self.find("\n", bytes, start..<bytes.count) ?? bytes.count
      add(row: start..<end, bytes)
      start = end + 1
    }
  }

  /// Reads one row; an empty line and one that starts with `#` are passed over.
  private mutating func add(row: Range<Int>, _ bytes: Span<UInt8>) {
    var start = row.lowerBound
    guard let first = Self.next(bytes, &start, row.upperBound),
      bytes[first.lowerBound] != Self.code("#")
    else { return }
    guard let bar = Self.find("|", bytes, row) else { return refuse(row, bytes) }
    var entry = LexiconEntry()
    start = bar + 1
    while let attribute = Self.next(bytes, &start, row.upperBound) {
      if !entry.read(bytes, attribute) { refuse(row, bytes) }
    }
    if entry != said || shared.count > Self.mostShared {
      said = entry
      shared.removeAll(keepingCapacity: true)
    }
    start = row.lowerBound
    while let item = Self.next(bytes, &start, bar) {
      var traits = WordTrait()
      var end = item.upperBound
      if let colon = item.dropFirst().last(where: { bytes[$0] == Self.code(":") }) {
        for index in (colon + 1)..<item.upperBound {
          guard let trait = WordTrait.tagged(bytes[index]) else {
            refuse(row, bytes)
            continue
          }
          traits.insert(trait)
        }
        end = colon
      }
      add(word: item.lowerBound..<end, bytes, traits, entry)
    }
  }

  private mutating func add(
    word: Range<Int>, _ bytes: Span<UInt8>, _ traits: WordTrait, _ entry: LexiconEntry
  ) {
    let index = place(of: entry, traits)
    if bytes[word.lowerBound] == Self.code("-"), word.count > 1 {
      let ending = (word.lowerBound + 1)..<word.upperBound
      Self.add(WordHash.reversedKey(of: bytes, ending), index, to: &endings, &entries)
      endingTails.insert(bytes, ending)
      return
    }
    var start = word.lowerBound
    guard let first = Self.next(bytes, &start, word.upperBound, between: "_") else { return }
    let opening = WordHash.key(of: bytes, first)
    guard first.upperBound < word.upperBound else {
      Self.add(opening, index, to: &words, &entries)
      return
    }
    var key = opening
    while let part = Self.next(bytes, &start, word.upperBound, between: "_") {
      if key != opening { phraseOpenings[key] = 1 }
      key = WordHash.joined(key, WordHash.key(of: bytes, part))
    }
    Self.add(key, index, to: &phrases, &entries)
    var opener = LexiconEntry()
    opener.classes = .opensPhrase
    if let known = words[opening] {
      if !entries[Int(known)].classes.contains(.opensPhrase) {
        entries.append(entries[Int(known)])
        entries[entries.count - 1].merge(opener)
        words[opening] = Int32(entries.count - 1)
      }
    } else {
      entries.append(opener)
      words[opening] = Int32(entries.count - 1)
    }
  }

  /// More combinations of traits than this are not searched through for each word.
  private static let mostShared = 16

  /// The entry of words that have these traits of their own, in rows that say the same.
  private mutating func place(of entry: LexiconEntry, _ traits: WordTrait) -> Int32 {
    for known in shared where known.traits == traits { return known.entry }
    entries.append(entry)
    entries[entries.count - 1].traits.formUnion(traits)
    shared.append((traits, Int32(entries.count - 1)))
    return Int32(entries.count - 1)
  }

  /// Puts what a row says of a word with what other rows said of it.
  private static func add(
    _ key: UInt64, _ entry: Int32, to keys: inout KeyList, _ entries: inout [LexiconEntry]
  ) {
    guard let known = keys[key] else {
      keys[key] = entry
      return
    }
    // Others share what was known.
    entries.append(entries[Int(known)])
    entries[entries.count - 1].merge(entries[Int(entry)])
    keys[key] = Int32(entries.count - 1)
  }

  private mutating func refuse(_ row: Range<Int>, _ bytes: Span<UInt8>) {
    unreadable.append(String(row, of: bytes))
  }

  @inline(__always)
  private static func code(_ sign: Unicode.Scalar) -> UInt8 {
    UInt8(truncatingIfNeeded: sign.value)
  }

  /// The first place of a sign.
  @inline(__always)
  private static func find(_ sign: Unicode.Scalar, _ bytes: Span<UInt8>, _ range: Range<Int>)
    -> Int?
  {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == code(sign) { return index }
      index += 1
    }
    return nil
  }

  /// The next stretch without the sign that parts them, from `start` on, which is moved past it.
  @inline(__always)
  private static func next(
    _ bytes: Span<UInt8>, _ start: inout Int, _ end: Int, between sign: Unicode.Scalar = " "
  ) -> Range<Int>? {
    while start < end, bytes[start] == code(sign) { start += 1 }
    guard start < end else { return nil }
    let first = start
    while start < end, bytes[start] != code(sign) { start += 1 }
    return first..<start
  }
}

extension String {
  /// The text of a range of bytes.
  init(_ range: Range<Int>, of bytes: Span<UInt8>) {
    self = bytes.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
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
