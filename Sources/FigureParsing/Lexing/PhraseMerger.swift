// SPDX-License-Identifier: EUPL-1.2

/// The second look at the tokens of a sentence that is read: expressions of several words become one token, compound
/// words get the class of their ending, and words that an extraction broke are put together.
enum PhraseMerger {
  static func merge(
    _ tokens: inout [Token], _ bytes: Span<UInt8>, _ lexicon: Lexicon, keepsNumbers: Bool = false
  ) {
    var view = tokens.mutableSpan
    var write = 0
    var read = 0
    while read < view.count {
      guard mayMerge(view.span, read, keepsNumbers) else {
        if write < read { view[write] = view[read] }
        write += 1
        read += 1
        continue
      }
      let mayJoin = isShortBehind(view.span, read)
      if !mayJoin, isUnknown(view[read]) {
        // Most of the others: only the ending tells what the word is.
        let (start, end) = (view[read].start, view[read].end)
        let entry = lexicon.ending(bytes, start, end)
        if write < read { view[write] = view[read] }
        if entry != 0 {
          view[write].entry = Int32(truncatingIfNeeded: entry)
          view[write].classes = lexicon.classes(at: entry)
        }
        write += 1
        read += 1
        continue
      }
      var token = view[read]
      var next = read + 1
      if token.has(.abbreviation), next < view.count, view[next].isSymbol("."),
        !view[next].flags.contains(.spaced), next + 1 < view.count
      {
        token.end = view[next].end
        next += 1
      }
      if token.isNumber, !keepsNumbers, let name = numbered(view.span, at: read, bytes, lexicon) {
        token = name
        next = read + 3
      }
      if token.isWord || token.has(.opensPhrase) {
        if token.has(.article), token.flags.contains(.accent),
          lexicon.entries[Int(token.entry)].value == 1
        {
          // An article with an accent is the number: "één".
          token.classes = .numberWord
          token.digits = 1
        }
        if token.has(.opensPhrase), let (end, entry) = phrase(view.span, at: read, lexicon) {
          token.end = view[end - 1].end
          token.entry = Int32(entry)
          token.classes = lexicon.classes(at: entry)
          token.flags.insert(.phrase)
          token.kind = .word
          next = end
        } else if mayJoin, token.isWord, let entry = lowered(view.span, at: read, bytes, lexicon) {
          token.end = view[read + 1].end
          token.entry = Int32(entry)
          token.classes = lexicon.classes(at: entry)
          token.flags.insert(.repaired)
          next = read + 2
        } else if mayJoin, token.isWord,
          let (end, entry) = broken(view.span, at: read, bytes, lexicon)
        {
          token.end = view[end - 1].end
          token.entry = Int32(entry)
          token.classes = lexicon.classes(at: entry)
          token.flags.insert(.repaired)
          next = end
        } else if token.entry == 0, token.isWord, !token.has([.numberWord, .ordinal]) {
          let entry = lexicon.ending(bytes, token.start, token.end)
          token.entry = Int32(entry)
          token.classes.formUnion(lexicon.classes(at: entry))
        }
      }
      view[write] = token
      write += 1
      read = next
    }
    if write < tokens.count { tokens.removeSubrange(write...) }
  }

  /// The quick test: whether anything may be made of a token, by what it is and what stands behind it.
  @inline(__always)
  private static func mayMerge(_ tokens: Span<Token>, _ index: Int, _ keepsNumbers: Bool) -> Bool {
    // Unchecked: the caller's loop holds the index.
    let token = tokens[unchecked: index]
    if token.has([.opensPhrase, .abbreviation]) { return true }
    if token.isWord, token.entry == 0 || token.flags.contains(.accent) { return true }
    guard token.kind != .symbol, index &+ 1 < tokens.count else { return false }
    // A hyphen or a small digit behind it.
    let next = tokens[unchecked: index &+ 1]
    return next.isSymbol("-") || token.isWord && next.end &- next.start == 1
  }

  /// Whether a sign that may be a hyphen, or one character, stands behind a token: what the pieces of a broken word have.
  @inline(__always)
  private static func isShortBehind(_ tokens: Span<Token>, _ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    return tokens[index + 1].isSymbol("-") || tokens[index + 1].end - tokens[index + 1].start == 1
  }

  /// Whether the lexicon knows nothing of a word.
  @inline(__always)
  private static func isUnknown(_ token: Token) -> Bool {
    token.isWord && token.entry == 0 && token.classes.isEmpty
  }

  /// A word that begins with a number: "2000-gebieden", "65-plussers"; with a unit or magnitude it is a measure.
  private static func numbered(
    _ tokens: Span<Token>, at index: Int, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> Token? {
    guard index + 2 < tokens.count, tokens[index + 1].isSymbol("-"), tokens[index + 2].isWord,
      !tokens[index + 1].flags.contains(.spaced), !tokens[index + 2].flags.contains(.spaced),
      !tokens[index + 2].has([.unit, .magnitude, .month, .numberWord])
    else { return nil }
    var word = tokens[index + 2]
    word.start = tokens[index].start
    word.flags = tokens[index].flags.intersection([.spaced, .newLine]).union(.mixed)
    word.entry = Int32(lexicon.ending(bytes, word.start, word.end))
    word.classes = lexicon.classes(at: Int(word.entry))
    return word
  }

  /// The longest expression that starts at `start`: the index after it and its entry.
  private static func phrase(
    _ tokens: Span<Token>, at start: Int, _ lexicon: Lexicon
  ) -> (end: Int, entry: Int)? {
    var key = tokens[start].key
    var found: (Int, Int)?
    var index = start + 1
    while index < tokens.count, index < start + 6, !tokens[index].isNumber {
      key = WordHash.joined(key, tokens[index].key)
      index += 1
      let (entry, opens) = lexicon.phrase(key)
      if entry != 0, mayStand(tokens, before: index, lexicon.classes(at: entry)) {
        found = (index, entry)
      }
      if !opens { break }
    }
    return found
  }

  /// Whether an expression may end before a token: a hedge with an article leads a number ("rond de 5%"), and nothing else
  /// ("rond de verkiezingen").
  private static func mayStand(
    _ tokens: Span<Token>, before next: Int, _ classes: WordClass
  ) -> Bool {
    guard classes.contains(.hedge), tokens[next - 1].has(.article) else { return true }
    return next < tokens.count
      && (tokens[next].isNumber
        || tokens[next].has([.numberWord, .fraction, .currency, .magnitude, .hedge])
        || tokens[next].isSymbol("-"))
  }

  /// A formula or unit whose small digit an extraction set apart, on the next line or behind a blank: "CO 2", "m 2".
  private static func lowered(
    _ tokens: Span<Token>, at index: Int, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> Int? {
    guard index + 1 < tokens.count, tokens[index].end - tokens[index].start <= 3,
      tokens[index + 1].flags.contains(.spaced), !tokens[index + 1].flags.contains(.paragraph),
      tokens[index + 1].end - tokens[index + 1].start == 1,
      tokens[index + 1].isNumber || tokens[index + 1].isWord,
      tokens[index + 1].entry == 0
        || tokens[index + 1].isNumber
    else { return nil }
    let token = tokens[index]
    let isUnit = token.has(.unit)
    // "bufferzone 250m 2 - bufferzone": the next item of a list.
    if index + 2 < tokens.count, tokens[index + 2].isSymbol("-") { return nil }
    // A unit stands behind its number or a slash; a formula is written in capitals.
    guard
      isUnit
        ? index > 0 && (tokens[index - 1].isNumber || tokens[index - 1].isSymbol("/"))
        : token.flags.contains(.acronym)
    else { return nil }
    var hash = WordHash()
    for piece in [token, tokens[index + 1]] {
      var at = piece.start
      while at < piece.end {
        at += LetterFolding.fold(at: at, count: piece.end, into: &hash) { bytes[$0] }
      }
    }
    let entry = lexicon.entry(for: hash.key)
    guard entry != 0 else { return nil }
    return isUnit == lexicon.classes(at: entry).contains(.unit) ? entry : nil
  }

  /// A word that an extraction broke at a hyphen, when only together the pieces are a word: "mil - jard", "col- lectief".
  private static func broken(
    _ tokens: Span<Token>, at start: Int, _ bytes: Span<UInt8>, _ lexicon: Lexicon
  ) -> (end: Int, entry: Int)? {
    guard start + 2 < tokens.count, tokens[start + 1].isSymbol("-"),
      tokens[start + 2].isWord, tokens[start + 2].flags.contains(.spaced),
      !tokens[start + 2].flags.contains(.capital), !tokens[start].has(.numberWord),
      !tokens[start + 2].has([.and, .or])  // "wet- en regelgeving"
    else { return nil }
    var hash = WordHash()
    for piece in [tokens[start], tokens[start + 2]] {
      var index = piece.start
      while index < piece.end {
        index += LetterFolding.fold(at: index, count: piece.end, into: &hash) { bytes[$0] }
      }
    }
    let entry = lexicon.entry(for: hash.key)
    guard entry != 0, tokens[start].entry == 0 || tokens[start + 2].entry == 0 else { return nil }
    return (start + 3, entry)
  }
}
