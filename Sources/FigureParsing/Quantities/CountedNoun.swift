// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds the noun that a bare number counts: "74 STO-regio's", "267 unieke klanten".
enum CountedNoun {
  /// Words that no noun phrase goes on with.
  static let stops: WordClass = [
    .article, .determiner, .preposition, .and, .or, .conjunction, .relative, .pronoun, .auxiliary,
    .copula,
    .verb, .adverb, .from, .to, .by, .at, .of, .between, .each, .than, .comparative, .negation,
    .hedge,
    .moveVerb, .factorVerb, .month, .magnitude, .currency, .numberWord, .particle,
    .times, .fraction,
    .hypothetical, .source, .since, .until, .base, .extra, .flat, .reporting,
  ]

  static func read(_ scene: borrowing Scene, _ measure: inout Measure) {
    var start = measure.tokens.upperBound
    if let times = times(scene, measure) { start = times }
    if let quoted = quoted(scene, measure, from: start) {
      measure.counted = quoted.noun
      measure.unit = .count
      measure.tokens = measure.tokens.lowerBound..<quoted.end
      return
    }
    guard let (noun, end) = noun(scene, measure, from: start) else { return }
    start = noun
    measure.counted = start..<end
    measure.unit = .count
    if scene.isGlued(start) { measure.repaired = true }  // "1.626.464oproepen"
    measure.tokens = measure.tokens.lowerBound..<end
  }

  /// The noun phrase that a number counts, when it may: what stands right behind it, or behind what its participle
  /// brings: "104.500 door winkels gemelde storingen".
  private static func noun(
    _ scene: borrowing Scene, _ measure: borrowing Measure, from start: Int
  ) -> (start: Int, end: Int)? {
    if let first = phrase(scene, from: start) {
      guard let end = scene.isBare ? first : counted(scene, measure, start..<first) else {
        return nil
      }
      return (start, end)
    }
    guard !scene.isBare,
      isLarge(scene, measure.tokens.lowerBound)
        // "van de 79 in de nota genoemde wetten"
        || !measure.inWords && scene.at(measure.tokens.lowerBound - 1, is: .article),
      let head = NounPhrase.described(scene, from: start), endsAsPlural(scene, head - 1),
      // "van 1.100 naar 690 geregistreerde misdrijven"
      !(start..<head).contains(where: { scene.isNumber($0) && scene.period(at: $0) == nil })
    else { return nil }
    return (start, head)
  }

  /// The plural between quotation marks that a number in digits counts, and where the marks end: "47 ‘rode vlaggen’".
  private static func quoted(
    _ scene: borrowing Scene, _ measure: borrowing Measure, from start: Int
  ) -> (noun: Range<Int>, end: Int)? {
    guard !scene.isBare, !measure.inWords, start + 2 < scene.tokens.count,
      scene.tokens[start].kind == .symbol, isQuotationMark(scene, start),
      !scene.isGlued(start), scene.isGlued(start + 1),
      let end = phrase(scene, from: start + 1), end < scene.tokens.count,
      isQuotationMark(scene, end), endsAsPlural(scene, end - 1),
      // "pijler 3 ‘sterke scholen’", "47 ‘Vlaggen’": a name.
      !NounPhrase.isHead(scene, measure.tokens.lowerBound - 1),
      !scene.tokens[start + 1].flags.contains(.capital)
    else { return nil }
    return (start + 1..<end, end + 1)
  }

  static func isQuotationMark(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    if token.isSymbol("\"") || token.isSymbol("'") { return true }
    let last = scene.bytes[token.end - 1]
    return scene.bytes[token.start] == 0xC2 && (last == 0xAB || last == 0xBB)
  }

  /// Where the noun may stand of what happened so many times: "12x uitval", "15 keer een melding"; nil for a
  /// frequency and a multiple ("3 keer per week", "5 keer de prijs").
  private static func times(_ scene: borrowing Scene, _ measure: borrowing Measure) -> Int? {
    let word = measure.tokens.upperBound
    guard !scene.isBare, !measure.inWords, scene.at(word, is: .times), scene.tokens[word].isWord,
      !measure.numeral.hasFraction, measure.magnitude == 0
    else { return nil }
    let start = scene.at(word + 1, has: .one) ? word + 2 : word + 1
    // "efficiënter" compares.
    guard isNoun(scene, start), !scene.tokens[start].flags.contains(.capital),
      scene.bytes[scene.tokens[start].end - 1] != UInt8(ascii: "r")
    else { return nil }
    return start
  }

  /// The end of the noun phrase without its complements that starts at `start`, or nil.
  ///
  /// A capital on the next line begins a line of its own: a heading, or the next row of a list.
  static func phrase(_ scene: borrowing Scene, from start: Int) -> Int? {
    var index = start
    if index < scene.tokens.count, beginsLine(scene.tokens[index]) || scene.tokens[index].isApart {
      return nil
    }
    if scene.at(index, isSymbol: "-"), scene.isGlued(index), scene.isGlued(index + 1) { return nil }
    // "345 volgend jaar": what follows says when.
    if scene.at(index, is: .deictic), scene.at(index + 1, has: .stretchNoun) { return nil }
    // "6.300 eind 2023"
    if scene.at(index, is: .partOfYear), TimePointReader.year(scene, index + 1) != nil {
      return nil
    }
    if scene.at(start, is: .verb), isBentBeforePlural(scene, start) { index += 1 }
    while index < start + 3, isModifier(scene, index),
      isNoun(scene, index + 1) || isPlural(scene, index + 1),
      !beginsLine(scene.tokens[index + 1]),
      !scene.at(index + 1, isSymbol: ",")
    {
      index += 1
    }
    guard isNoun(scene, index) || isPlural(scene, index) else { return nil }
    index += 1
    // A name with a number: "Natura 2000-gebieden".
    if scene.tokens[index - 1].flags.contains(.capital), index < scene.tokens.count,
      scene.tokens[index].isWord, scene.tokens[index].flags.contains(.mixed),
      !scene.tokens[index].has(stops)
    {
      index += 1
    }
    return NounPhrase.suspended(scene, index, limit: scene.tokens.count) ?? index
  }

  static func beginsLine(_ token: Token) -> Bool {
    token.flags.isSuperset(of: [.newLine, .capital]) && !token.flags.contains(.acronym)
  }

  /// Whether a word that is a form of a verb elsewhere is a plural behind a number: "2.500 plaatsen", "17 gevallen".
  static func isPlural(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, has: .plural) && !scene.at(index - 1, is: .unit)
      && !isVerbBehindName(scene, index)
  }

  /// Whether a verb has its subject behind it and the number of a house before it: "in de Kerkstraat 14 werken de leraren".
  private static func isVerbBehindName(_ scene: borrowing Scene, _ index: Int) -> Bool {
    index > 2 && scene.tokens[index - 2].flags.contains(.capital)
      && scene.tokens[index - 2].entry == 0 && scene.isNumber(index - 1)
      && (scene.at(index + 1, is: [.article, .determiner, .pronoun, .numberWord])
        || scene.isNumber(index + 1))
  }

  /// Whether the word at `index` may be a noun.
  static func isNoun(_ scene: borrowing Scene, _ index: Int) -> Bool {
    index >= 0 && index < scene.tokens.count && scene.tokens[index].isWord
      && !scene.tokens[index].has(stops)
      && scene.tokens[index].end - scene.tokens[index].start > 1
      && !scene.tokens[index].flags.isSuperset(of: [.mixed, .capital])
      && scene.bytes[scene.tokens[index].start + 1] != UInt8(ascii: ".")  // "n.v.t."
  }

  /// Whether the word at `index` may be an adjective before a noun: it ends in "e" or "en" or is known as one.
  static func isModifier(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard isNoun(scene, index) || scene.at(index, is: .adjective) else { return false }
    let token = scene.tokens[index]
    return token.has(.adjective)
      || token.entry == 0 && scene.bytes[token.end - 1] == UInt8(ascii: "e")
  }

  /// Whether the past of a verb is a participle before the plural that the number counts: "143.000 bewaakte plekken", and not
  /// "fase 2 leverde rapporten": one thing does not do what several would.
  private static func isBentBeforePlural(_ scene: borrowing Scene, _ index: Int) -> Bool {
    NounPhrase.isBentVerb(scene, index) && endsAsPlural(scene, index + 1)
      && !NounPhrase.isHead(scene, index - 2)
  }
}
