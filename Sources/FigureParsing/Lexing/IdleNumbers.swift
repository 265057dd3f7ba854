// SPDX-License-Identifier: EUPL-1.2

/// Tells the sentences whose numbers are all years, days and references, as those are that only say when something was or where
/// it stands: no figure can be made of them.
///
/// It is a quick look at the words as the text has them, before anything is made of them; what it lets by is read in full.
enum IdleNumbers {
  /// Words that may begin a number, "een" and ordinals aside, or tell a trend beside a year: a sentence with one is none of
  /// them.
  static let busy = NumberReader.mayStart.subtracting([.article, .ordinal]).union(.moveVerb)

  /// Words before a year, and those among them that may lead a size as well.
  fileprivate static let leads: WordClass = [
    .at, .preposition, .since, .until, .month, .partOfYear, .periodNoun, .schoolYear,
  ]
  fileprivate static let leadsSize: WordClass = [
    .of, .from, .to, .by, .between, .than, .hedge, .currency, .each, .label, .unit, .article,
  ]

  /// What words have that no number counts, and that open no expression for a unit.
  fileprivate static let countedByNone: WordClass = [
    .preposition, .at, .by, .article, .determiner, .pronoun, .and, .or, .conjunction, .relative,
    .auxiliary, .copula, .verb, .adverb,
  ]
}

extension Span<Token> {
  /// Whether every number of a sentence without ``IdleNumbers/busy`` words is a year, a day or the number of a label.
  func hasOnlyIdleNumbers(_ lexicon: Lexicon) -> Bool {
    for index in indices {
      // Unchecked: the loop holds the index.
      let token = self[unchecked: index]
      if token.isNumber {
        guard isYear(index) || isLabelled(index) || isDay(index) else { return false }
      } else if token.has(.article) {
        if isOne(index, lexicon) { return false }
      } else if token.has(.particle), opensMove(index, lexicon) {
        return false
      }
    }
    return true
  }

  /// Whether an article may be a number: "één euro", "een vijfde".
  private func isOne(_ index: Int, _ lexicon: Lexicon) -> Bool {
    if self[index].flags.contains(.accent) { return true }
    return index + 1 < count && self[index + 1].has(NumberReader.behindArticle)
      && lexicon.role(of: self[index]).numeric.contains(.one)
  }

  /// Whether a particle and the word behind it are a verb of movement, though the word alone is none: "bij gekomen".
  private func opensMove(_ index: Int, _ lexicon: Lexicon) -> Bool {
    guard self[index].has(.opensPhrase), index + 1 < count else { return false }
    let (entry, _) = lexicon.phrase(WordHash.joined(self[index].key, self[index + 1].key))
    return lexicon.classes(at: entry).contains(.moveVerb)
  }

  /// Whether a number has the form of a year, and neither words before it that lead a size nor behind it something that it
  /// could count or measure.
  private func isYear(_ index: Int) -> Bool {
    hasFormOfYear(index) && index > 0 && mayLeadYear(index - 1) && endsPhrase(index + 1)
  }

  /// Whether a number is one of a year that policy speaks of: older ones may be counts as well ("telde de club 1850 leden").
  private func hasFormOfYear(_ index: Int) -> Bool {
    guard index < count else { return false }
    let token = self[index]
    return token.isNumber && token.end - token.start == 4 && token.detail == 0
      && (1950...2060).contains(token.digits)
      && token.flags.isDisjoint(with: [.grouped, .fraction, .mixed, .leadingZero, .repaired])
  }

  /// Whether the token at `index`, which stands before a year, can be no part of what leads a size.
  private func mayLeadYear(_ index: Int) -> Bool {
    let token = self[index]
    if token.kind == .symbol {
      return token.isSymbol("(") || index > 0 && isJoint(index) && hasFormOfYear(index - 1)
    }
    guard token.isWord else { return false }
    let before = index > 0 ? self[index - 1] : nil
    if token.entry == 0 {
      // "een kleine 2000", "zo'n kleine 2000", "op zijn hoogst 2000", "om en nabij 2000"
      return token.classes.isEmpty
        && before?.has([.article, .determiner, .and, .unit, .hedge]) != true
    }
    if token.has(.and) { return before?.isNumber == true }
    // "om en bij 2000"
    return token.has(IdleNumbers.leads) && !token.has(IdleNumbers.leadsSize)
      && before?.has(.and) != true
  }

  /// Whether a hyphen or slash at `index` ties two years together: "2018-2019".
  private func isJoint(_ index: Int) -> Bool {
    self[index].isSymbol("-") || self[index].isSymbol("/")
  }

  /// Whether a number is that of the label before it: "artikel 6", "pagina 43".
  private func isLabelled(_ index: Int) -> Bool {
    guard index > 0, self[index - 1].has(.label), !self[index - 1].has(.times) else {
      return false
    }
    return endsPhrase(index + 1)
  }

  /// Whether a number is the day of a date with its year: "3 mei 2019".
  private func isDay(_ index: Int) -> Bool {
    let token = self[index]
    guard index + 1 < count, self[index + 1].has(.month), hasFormOfYear(index + 2) else {
      return false
    }
    return token.detail == 0 && token.end - token.start <= 2 && (1...28).contains(token.digits)
      && token.flags.isDisjoint(with: [.fraction, .mixed, .leadingZero, .repaired])
  }

  /// Whether what stands at `index` belongs to no number before it: a mark, a word that no number counts, or one with a capital
  /// that the lexicon does not know.
  private func endsPhrase(_ index: Int) -> Bool {
    guard index < count else { return true }
    let token = self[index]
    if token.kind == .symbol {
      if isJoint(index) { return hasFormOfYear(index + 1) }
      if token.isSymbol(",") { return index + 1 >= count || !self[index + 1].isNumber }
      return [".", ";", ":", ")", "(", "?", "\""].contains { token.isSymbol($0) }
    }
    guard token.isWord, token.flags.contains(.spaced) else { return false }
    if token.entry == 0 { return token.flags.contains(.capital) }
    return token.has(IdleNumbers.countedByNone)
      && !token.has([.unit, .magnitude, .currency, .times])
  }
}
