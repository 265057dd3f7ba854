// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What counts and further sizes of an enumeration are of.
extension SubjectBinding {
  /// What is counted with the noun phrase that a preposition ties to it: "medewerkers van de dienst", "kansmakers op de titel".
  static func withComplement(_ scene: borrowing Scene, _ counted: Range<Int>) -> Range<Int> {
    let start = counted.lowerBound
    var end = counted.upperBound
    if let aged = NounPhrase.aged(scene, end, scene.tokens.count) { return start..<aged }
    let isLed = scene.at(counted.lowerBound - 2, is: [.preposition, .of, .at, .by])
    // "131 zendingen paardenvlees": what the things counted hold; "80 leerlingen examen" have done something.
    if end < scene.tokens.count, !isLed, !scene.at(end - 1, is: .group),
      scene.tokens[end].entry == 0, NounPhrase.isHead(scene, end),
      !scene.tokens[end].flags.contains(.newLine), !NounPhrase.isModifier(scene, end),
      !NounPhrase.isVerbPart(scene, end)
    {
      end += 1
    }
    if let both = joined(scene, counted) { return start..<both }
    guard scene.at(end, is: [.of, .preposition, .at]), scene.measure(at: end + 1) == nil,
      scene.period(at: end) == nil, !scene.traits(end).contains(.agent),
      !scene.traits(end).contains(.toInfinitive),
      !isOfVerb(scene, end, behind: counted),
      let complement = NounPhrase.phrase(
        scene, from: end + 1, reach: scene.at(end, is: .of) ? .full : .core)
    else { return start..<end }
    let next = complement.upperBound
    // "300 bonnen voor een bedrag van € 5"
    if scene.at(next, is: .of), !scene.at(end, is: .of), scene.measure(at: next + 1) != nil {
      return start..<end
    }
    // "mensen met een verslaving aan gokken"
    if next + 1 < scene.tokens.count, scene.traits(next).contains(.substance),
      NounPhrase.isHead(scene, next + 1), scene.at(complement.lowerBound, has: .one)
    {
      return start..<next + 2
    }
    // "mensen in Nederland van 16 jaar en ouder"
    let aged = NounPhrase.aged(scene, complement.upperBound, scene.tokens.count)
    return start..<(aged ?? complement.upperBound)
  }

  /// The end of two bare plurals that "en" joins behind one number: "4.500 mannen en vrouwen", and not "300 scholen en ouders
  /// helpen mee".
  private static func joined(_ scene: borrowing Scene, _ counted: Range<Int>) -> Int? {
    let and = counted.upperBound
    guard scene.at(and, is: .and), and + 1 < scene.tokens.count, counted.count == 1,
      CountedNoun.isNoun(scene, and + 1), NounPhrase.isHead(scene, and + 1),
      CountedNoun.endsAsPlural(scene, and - 1), CountedNoun.endsAsPlural(scene, and + 1),
      !scene.tokens[and + 1].flags.contains(.capital), !NounPhrase.isModifier(scene, and + 1),
      and + 2 >= scene.tokens.count
        || scene.at(and + 2, is: [.preposition, .at, .relative])
        || scene.tokens[and + 2].kind == .symbol
    else { return nil }
    return and + 2
  }

  /// Whether a preposition behind what is counted belongs to the verb: "daar wachten 300 mensen op een huis".
  ///
  /// So it is where the verb stands before them, as its subject or object, and no name follows. What "in" and a name say
  /// stays: of that alone the size is true ("5.000 leerlingen in het vwo", "300 mensen op Texel").
  private static func isOfVerb(
    _ scene: borrowing Scene, _ preposition: Int, behind counted: Range<Int>
  ) -> Bool {
    guard
      scene.at(preposition, is: [.at, .to]) || scene.traits(preposition).contains(.substance),
      let clause = scene.clause(of: counted.lowerBound),
      !(preposition + 1..<min(preposition + 4, scene.tokens.count)).contains(where: {
        scene.tokens[$0].flags.contains(.capital)
      })
    else { return false }
    let first = scene.clauses[clause].tokens.lowerBound
    var index = counted.lowerBound - 1
    while index >= max(first, counted.lowerBound - 12) {
      // "met 300 mensen", "de 300 mensen"
      if scene.at(index, is: [.article, .determiner, .of]), !scene.at(index, is: .copula) {
        return false
      }
      if ClauseSubject.isFinite(scene, index) || scene.traits(index).contains(.infinitive) {
        return !scene.at(index, is: [.copula, .auxiliary])
      }
      index -= 1
    }
    return false
  }

  /// What two groups are compared by, where the first stands behind the verb with its size in a bracket: "de opslag is bij
  /// boeren (6 ton) lager dan bij tuinders".
  static func comparedPlace(_ scene: borrowing Scene, _ draft: Draft, _ open: Int) -> Range<Int>? {
    guard scene.at(open, isSymbol: "("), draft.unit?.isAmount == true,
      let group = NounPhrase.ending(scene, before: open, reach: .full),
      case let place = group.lowerBound - 1, place > 1,
      scene.at(place, is: [.preposition, .at]), !scene.at(place, is: [.of, .by]),
      let clause = scene.clause(of: place)
    else { return nil }
    let end = draft.tokens.upperBound
    let key = scene.tokens[place].key
    let isFirst = (end..<min(end + 12, scene.tokens.count)).contains {
      scene.at($0, is: .than) && $0 + 1 < scene.tokens.count && scene.tokens[$0 + 1].key == key
    }
    guard isFirst, let found = ClauseSubject.find(scene, clause, around: open..<end),
      found.upperBound <= place
    else { return nil }
    return found
  }

  /// The noun phrase that an enumeration puts right before its figure: "en de NOx-uitstoot met 10%", "mannen werken 36
  /// uur, vrouwen 28 uur".
  static func enumerated(
    _ scene: borrowing Scene, _ draft: Draft, _ before: Draft?, _ lead: Int
  ) -> Range<Int>? {
    guard let before, before.tokens.upperBound < lead else { return nil }
    var mark = before.tokens.upperBound
    // "lag 2 procent hoger dan in 2020, het aantal stoppers 7 procent lager"
    if let period = scene.period(at: mark) ?? scene.period(at: mark - 1) {
      mark = max(mark, period.tokens.upperBound)
    }
    guard mark < lead, scene.at(mark, is: .and) || scene.at(mark, isSymbol: ","),
      case let end = scene.at(lead, is: .preposition) || draft.counted != nil ? lead : lead + 1,
      let phrase = NounPhrase.phrase(scene, from: mark + 1, reach: .full, limit: end),
      phrase.upperBound == lead || phrase.upperBound == end, isNamed(scene, phrase)
    else { return nil }
    return phrase
  }

  /// Whether a phrase right before a size can be what is measured: no time, and no word for an amount.
  private static func isNamed(_ scene: borrowing Scene, _ phrase: Range<Int>) -> Bool {
    scene.period(at: phrase.lowerBound) == nil && !scene.at(phrase.lowerBound, is: .deictic)
      && !scene.at(phrase.upperBound - 1, is: [.timeUnit, .periodNoun, .adverb, .verb, .moveVerb])
      && scene.traits(phrase.upperBound - 1).isDisjoint(with: [.amount, .quantity])
  }
}
