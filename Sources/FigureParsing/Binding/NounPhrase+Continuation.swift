// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What goes on with a noun phrase behind its head: complements, further things of a row, brackets, names.
extension NounPhrase {
  /// The end of what a preposition or "en" joins to a phrase that ends at `end`.
  static func continuation(
    _ scene: borrowing Scene, at end: Int, _ reach: Reach, _ limit: Int
  ) -> Int? {
    if let aged = aged(scene, end, limit) { return aged }
    if isPeriod(scene, end) || startsLine(scene, end) || scene.at(end + 1, is: .samePeriod) {
      return nil
    }
    if scene.at(end, is: .of) { return core(scene, from: end + 1, limit: limit) }
    if scene.at(end, isSymbol: ",") { return row(scene, end, limit) }
    if scene.at(end, is: [.and, .or]), !scene.at(end + 1, is: [.of, .preposition]) {
      // "71% van de scholen en 60% van …": a number begins something new.
      return core(scene, from: end + 1, limit: limit)
    }
    // "winsten boven 200.000 euro"
    if reach == .full, scene.at(end, is: .hedge), let measure = scene.measure(at: end + 1),
      scene.measures[measure].unit != .percent, scene.measures[measure].tokens.upperBound <= limit
    {
      return scene.measures[measure].tokens.upperBound
    }
    if let gloss = gloss(scene, end), gloss <= limit,
      isAbbreviation(scene, end + 1)
        || reach == .full && scene.at(end + 3, is: [.of, .preposition, .at])
    {
      return gloss
    }
    // "mensen met een modaal inkomen"; "met een kwart" is a size.
    if reach == .full, scene.at(end, is: .by), scene.at(end + 1, has: .one),
      let with = core(scene, from: end + 1, limit: limit),
      !(end..<with).contains(where: { scene.measure(at: $0) != nil })
    {
      if !scene.at(with, is: .of) { return with }
      if let sized = sized(scene, with) { return min(sized, limit) }
    }
    // "kinderen met toeslag kregen": before its verb a subject has no other "met".
    if reach == .full, scene.at(end, is: .by), !scene.at(end + 1, is: [.article, .determiner]),
      let with = core(scene, from: end + 1, limit: limit),
      // "tweeverdieners met kinderen gaan er op vooruit"
      ClauseSubject.isFinite(scene, with) || ClauseSubject.isPluralFinite(scene, with),
      !(end..<with).contains(where: { scene.measure(at: $0) != nil })
    {
      return with
    }
    if reach == .full, let each = each(scene, end, limit) { return each }
    // "de vraag naar water stijgt", "de vraag naar water in 2030"
    if reach == .full, scene.at(end, is: .to), !scene.at(end, is: [.until, .from]),
      scene.measure(at: end + 1) == nil, let sought = core(scene, from: end + 1, limit: limit),
      ClauseSubject.isFinite(scene, sought) || scene.at(sought, is: .by)
        || isPeriod(scene, sought)
    {
      return sought
    }
    // "door de minister" names who acts, "aan het einde van de periode" when: neither says what.
    // "de inspanningen om de uitstoot te verlagen": what something is for is a clause.
    guard !scene.traits(end).contains(.agent), !scene.traits(end).contains(.purpose),
      !scene.at(end + 3, is: .quarter)
    else { return nil }
    guard !scene.at(end + 1, is: [.partOfYear, .periodNoun]),
      !scene.at(end + 2, is: [.partOfYear, .periodNoun])
    else { return nil }
    guard reach == .full, scene.at(end, is: [.preposition, .at]),
      !scene.at(end, is: [.to, .by, .base, .since, .each]),
      // "heffingen te innen"
      !scene.traits(end).contains(.toInfinitive)
        || end + 1 < limit && scene.tokens[end + 1].flags.contains(.capital)
    else { return nil }
    return core(scene, from: end + 1, limit: limit)
  }

  /// The end of further things of a row behind the first: ", NOx en N2", ", het klimaat en de zorg".
  private static func row(_ scene: borrowing Scene, _ comma: Int, _ limit: Int) -> Int? {
    var index = comma
    var steps = 0
    while steps < 5, scene.at(index, isSymbol: ","),
      let next = core(scene, from: index + 1, limit: limit),
      scene.measure(at: index + 1) == nil, !isPeriod(scene, index + 1)
    {
      index = next
      steps += 1
    }
    guard steps > 0, scene.at(index, is: [.and, .or]), scene.measure(at: index + 1) == nil,
      !isPeriod(scene, index + 1)
    else { return nil }
    return core(scene, from: index + 1, limit: limit)
  }

  /// The end of the age of a group: "van 16 jaar en ouder", "tot 27 jaar", "van 12 tot 18 jaar".
  static func aged(_ scene: borrowing Scene, _ start: Int, _ limit: Int) -> Int? {
    guard scene.at(start, is: [.of, .from, .until, .hedge, .preposition]) else { return nil }
    var index = scene.at(start + 1, is: [.article, .until, .from]) ? start + 2 : start + 1
    guard isAge(scene, index) else { return nil }
    if scene.at(index + 1, is: [.until, .and, .rangeSign]), isAge(scene, index + 2) { index += 2 }
    guard scene.at(index + 1, is: .timeUnit), index + 2 <= limit else { return nil }
    return scene.at(index + 2, is: [.and, .or]) && scene.at(index + 3, is: .age)
      ? min(index + 4, limit) : index + 2
  }

  /// Whether a number was told to be an age and not a size.
  private static func isAge(_ scene: borrowing Scene, _ index: Int) -> Bool {
    index < scene.tokens.count && scene.tokens[index].isNumber
      && scene.tokens[index].flags.contains(.vetoed)
  }

  /// The end of a bracket of one word right behind a phrase: "zuivere ontwikkelingshulp (ODA)".
  static func gloss(_ scene: borrowing Scene, _ open: Int) -> Int? {
    guard scene.at(open, isSymbol: "("), scene.at(open + 2, isSymbol: ")"),
      isHead(scene, open + 1) || scene.tokens[open + 1].flags.contains(.acronym),
      scene.measure(at: open + 1) == nil, scene.period(at: open + 1) == nil
    else { return nil }
    return open + 3
  }

  /// Whether a word abbreviates what it stands behind: "ODA", "Stb".
  static func isAbbreviation(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.flags.contains(.acronym) || token.entry == 0 && token.end - token.start <= 4
  }

  /// The end of the size that what "met een" brings has itself, where the phrase is a subject before its verb or before
  /// the two ends of a change: "bedrijven met een overschot van 25 kilo hebben", "studenten met een lening van 5 naar 7%".
  private static func sized(_ scene: borrowing Scene, _ of: Int) -> Int? {
    var number = of + 1
    while number < of + 4, scene.at(number, is: [.hedge, .adverb]), scene.measure(at: number) == nil
    {
      number += 1
    }
    guard let measure = scene.measure(at: number) else { return nil }
    let end = scene.measures[measure].tokens.upperBound
    if scene.at(end, is: .to), scene.measure(at: end + 1) != nil { return of }
    return ClauseSubject.isFinite(scene, end) && !scene.at(end, is: [.moveVerb, .factorVerb])
      ? end : nil
  }

  /// The end of what a size is reckoned for: "de prijs per kubieke meter gas", "de kosten per traject"; a time is said of
  /// the size.
  private static func each(_ scene: borrowing Scene, _ start: Int, _ limit: Int) -> Int? {
    guard scene.at(start, is: .each), scene.at(start, is: .preposition), start + 1 < limit,
      !scene.at(start + 1, is: [.timeUnit, .periodNoun, .month, .rangeSign]),
      scene.period(at: start) == nil, scene.period(at: start + 1) == nil
    else { return nil }
    let isUnit = scene.at(start + 1, is: .unit) && scene.tokens[start + 1].isWord
    let end = core(scene, from: isUnit ? start + 2 : start + 1, limit: limit)
    guard let end = end ?? (isUnit ? start + 2 : nil) else { return nil }
    // Behind a size it is what the size is of: "€ 3 schuld per gezin".
    return ClauseSubject.isFinite(scene, end) ? end : nil
  }

  /// The end of what names the head that ends at `end`: "de groepsmaatschappij Nederland", "artikel 8 Tegemoetkoming".
  static func named(_ scene: borrowing Scene, _ end: Int, _ limit: Int) -> Int {
    var index = end
    if scene.at(index - 1, is: .label), index < limit, scene.tokens[index].isNumber,
      scene.tokens[index].flags.contains(.vetoed)
    {
      index += 1
    }
    if index < limit, isLettered(scene, index) { return index + 1 }
    if index < limit, isNumbered(scene, index) { return index + 1 }
    // "diabetes type 2-patiënten"
    if index + 1 < limit, isHead(scene, index), isNumbered(scene, index + 1) { return index + 2 }
    // "de Wmo 2015", "het A&O-fonds 2019"
    if index < limit, isYearOfName(scene, index) { return index + 1 }
    guard index < limit, isHead(scene, index), scene.tokens[index].flags.contains(.capital),
      !scene.tokens[index].flags.contains(.newLine)
    else { return index }
    while index < limit, isHead(scene, index), !startsLine(scene, index),
      index == end || scene.tokens[index].flags.contains(.capital)
        || scene.tokens[index].entry == 0 && !isPredicative(scene, index)
    {
      index += 1
    }
    return index
  }

  /// Whether a word begins with the number that says which one: "prio 1-meldingen".
  private static func isNumbered(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.tokens[index].isWord && scene.tokens[index].flags.contains(.mixed)
      && scene.bytes[scene.tokens[index].start] < UInt8(ascii: ":")
      && scene.tokens[index].entry == 0 && scene.measure(at: index) == nil
  }

  /// Whether a year right behind a name belongs to it: "de Wmo 2015", "het A&O-fonds 2019", and not "in Delft 2019".
  private static func isYearOfName(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard TimePointReader.year(scene, index) != nil, !scene.isGlued(index),
      !scene.tokens[index].flags.contains(.newLine), scene.measure(at: index) == nil,
      index + 1 >= scene.tokens.count
        || !scene.at(index + 1, isSymbol: "-")
          && !scene.at(index + 1, isSymbol: ":")
    else { return false }
    let name = scene.tokens[index - 1]
    return scene.at(index - 1, has: .law) || name.flags.contains(.acronym)
      || name.flags.isSuperset(of: [.capital, .mixed])
      || name.flags.contains(.capital) && name.entry == 0
        && scene.at(index - 2, is: .article)
  }

  /// The end of two nouns that share an ending, where the first ends in the hyphen at `hyphen`: "havo- en vwo-scholen",
  /// "basis- en middelbare scholen".
  static func suspended(_ scene: borrowing Scene, _ hyphen: Int, limit: Int) -> Int? {
    guard hyphen + 2 < limit, scene.at(hyphen, isSymbol: "-"), scene.isGlued(hyphen),
      !scene.isGlued(hyphen + 1), scene.at(hyphen + 1, is: [.and, .or])
    else { return nil }
    var head = hyphen + 2
    while head + 1 < limit, head < hyphen + 4, isModifier(scene, head), isHead(scene, head + 1) {
      head += 1
    }
    guard isHead(scene, head), !scene.tokens[head].flags.contains(.newLine) || head == hyphen + 2
    else { return nil }
    return gluedEnd(scene, from: head, limit: limit) ?? head + 1
  }

  /// Whether a letter or roman numeral behind a noun says which one it is: "domein I", "fase B".
  static func isLettered(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index > 0, index < scene.tokens.count, scene.tokens[index].isWord,
      scene.tokens[index].flags.contains(.capital), !scene.isGlued(index),
      !scene.isGlued(index + 1) || scene.at(index + 1, isSymbol: ")")
        || scene.at(index + 1, isSymbol: ",") || scene.at(index + 1, isSymbol: "."),
      scene.tokens[index - 1].isWord, !scene.tokens[index - 1].flags.contains(.capital),
      !scene.at(index - 1, is: [.unit, .magnitude])
    else { return false }
    let token = scene.tokens[index]
    if token.end - token.start == 1 { return !scene.at(index, is: [.unit, .currency, .pronoun]) }
    return token.end - token.start < 5
      && (token.start..<token.end).allSatisfy {
        scene.bytes[$0] == UInt8(ascii: "I") || scene.bytes[$0] == UInt8(ascii: "V")
          || scene.bytes[$0] == UInt8(ascii: "X")
      }
  }
}
