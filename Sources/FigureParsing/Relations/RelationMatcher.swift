// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The shapes in which text states figures; each takes the measure at which it begins.
///
/// Which words move, compare and lead is the lexicon's; which shape comes first is the rule book's.
enum RelationMatcher {}

extension RelationMatcher {
  /// A size at one time: what no other relation claims.
  static func level(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard measure.sort != .times, !measure.isMerelyOne, !isStretch(scene, index),
      !isDenominator(scene, index),
      let unit = measure.unit ?? unitOfBare(scene, index)
    else { return nil }
    var draft = Draft(.level, rule: "", tokens: scene.hedged(index), measures: [index])
    draft.amount = measure.amount
    draft.unit = unit
    draft.fraction = measure.fraction
    draft.adopt(measure)
    draft.approximation = draft.approximation ?? bound(scene, index)
    // "tot 15% korting": without movement the end is a bound.
    let lead = scene.lead(index)
    if draft.approximation == nil, scene.at(lead, is: .until), scene.at(lead, is: .to),
      !isResult(scene, lead)
    {
      draft.approximation = .atMost
      draft.tokens = lead..<draft.tokens.upperBound
    }
    return draft
  }

  /// Whether "tot" leads to what a verb brings about: "dat leidt tot 3.000 banen".
  private static func isResult(_ scene: borrowing Scene, _ lead: Int) -> Bool {
    guard let clause = scene.clause(of: lead) else { return false }
    let tokens = scene.clauses[clause].tokens
    let near = max(tokens.lowerBound, lead - 12)..<min(tokens.upperBound, lead + 12)
    return near.contains { scene.at($0, has: .results) }
  }

  /// Whether a number belongs to a rate: "aantal per 1.000 inwoners".
  private static func isDenominator(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.measures[index].unit == .count
      && scene.at(scene.measures[index].hedgeStart - 1, is: .each)
  }

  /// Whether a length of time only says when: "de komende tien jaar", "binnen twee jaar", "vier jaar geleden".
  static func isStretch(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    guard measure.unit?.isTime == true, measure.per == nil else { return false }
    let end = measure.tokens.upperBound
    if isAgeGroup(scene, measure) || isAgeLimit(scene, index) { return true }
    if end < scene.tokens.count, scene.traits(end).contains(.stretch),
      !scene.at(end, is: .preposition)
    {
      return true  // "vier jaar geleden", and not "9 weken in 2019"
    }
    var before = measure.hedgeStart - 1
    if scene.at(before, is: .adjective), scene.traits(before).contains(.stretch) { return true }
    while scene.at(before, is: [.article, .adverb]) { before -= 1 }
    return before >= 0 && scene.traits(before).contains(.stretch)
  }

  /// Whether years alone in brackets say which of the people before them are meant: "jongeren (15 tot 25 jaar)".
  private static func isAgeGroup(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    let open = measure.tokens.lowerBound - 1
    guard case .range = measure.amount, measure.unit == .time(.year) else { return false }
    // "de leeftijdsgroep 65 tot 75 jaar"
    if measure.hedgeStart == measure.tokens.lowerBound, scene.at(open, is: .group) { return true }
    return scene.at(open, isSymbol: "(") && scene.at(open - 1, is: .group)
      && scene.at(measure.tokens.upperBound, isSymbol: ")")
  }

  /// Whether years behind "vanaf", or behind "tot" where the sentence names people, say for whom something is: "jongeren krijgen
  /// jeugdzorg tot 21 jaar".
  ///
  /// "een straf tot 12 jaar" has a length.
  private static func isAgeLimit(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    guard case .single = measure.amount, measure.unit == .time(.year),
      VetoMatcher.isAge(scene, measure.tokens.lowerBound),
      measure.hedgeStart == measure.tokens.lowerBound
    else { return false }
    let lead = scene.lead(index)
    if scene.at(lead, is: .from) { return scene.at(lead, is: .since) }
    guard scene.at(lead, is: .until), scene.presence.has(.group),
      let served = NounPhrase.ending(scene, before: lead, reach: .core)
    else { return false }
    return !scene.at(served.lowerBound, has: .one)
  }

  /// The bound that the noun before a size carries: "een maximale concentratie van 50 mg/l".
  private static func bound(_ scene: borrowing Scene, _ index: Int) -> Quantity.Approximation? {
    let lead = scene.lead(index)
    guard scene.at(lead, is: .of), let noun = NounPhrase.ending(scene, before: lead) else {
      return nil
    }
    for index in noun where scene.at(index, is: .adjective) {
      if let bound = scene.entry(index).approximation { return bound }
    }
    return nil
  }

  /// The unit of a bare number that says something: millions of money, or "het aantal … bedraagt 428".
  private static func unitOfBare(_ scene: borrowing Scene, _ index: Int) -> Unit? {
    let measure = scene.measures[index]
    if let unit = bracketedCount(scene, index) { return unit }
    if measure.magnitude > 0 {
      return impliedUnit(scene, measure.tokens.lowerBound, measure.magnitude)
    }
    guard !measure.inWords, measure.sort == .cardinal else { return nil }
    // "11 van de gebieden": some of what is named.
    let end = measure.tokens.upperBound
    if scene.at(end, is: .of), scene.at(end + 1, is: [.article, .determiner]),
      NounPhrase.phrase(scene, from: end + 1, reach: .core) != nil
    {
      return .count
    }
    if isCountOfThese(scene, measure) { return .count }
    guard scene.at(measure.hedgeStart - 1, is: [.copula, .adverb, .auxiliary]),
      let clause = scene.clause(of: measure.tokens.lowerBound)
    else { return nil }
    return numberUnit(scene, clause)
  }

  /// Whether a bare number counts what "er" stands for ("gingen er 4.659 failliet"), or is the size of the number before
  /// it ("het aantal van 9.000").
  private static func isCountOfThese(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    if isSomeOfCounted(scene, measure) { return true }
    guard !CountedNoun.isNoun(scene, measure.tokens.upperBound) else { return false }
    if isPartOfCounted(scene, measure) { return true }
    var before = measure.hedgeStart - 1
    if scene.at(before, is: .of), before > 0, scene.traits(before - 1).contains(.number) {
      return true
    }
    var steps = 0
    while before > 0, steps < 4 {
      if scene.at(before, has: .there) { return true }
      if let period = scene.period(at: before) {
        before = period.tokens.lowerBound - 1
      } else if scene.at(before, is: .adverb) {
        before -= 1
      } else {
        return false
      }
      steps += 1
    }
    return false
  }

  /// Whether "er" stands before a number for some of what was counted before: "340 bezwaren, waarvan er 120 gegrond waren", "van
  /// de 340 bezwaren zijn er 120 gegrond".
  private static func isSomeOfCounted(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    let there = measure.hedgeStart - 1
    guard scene.at(there, has: .there), measure.counted == nil,
      scene.at(0, is: .of) || there > 0 && scene.traits(there - 1).contains(.partitive),
      let last = scene.measures.last(where: { $0.tokens.upperBound <= there })
    else { return false }
    return last.unit == .count && last.counted != nil
      && measure.numeral.value < last.numeral.value
  }

  /// Whether a bare number right behind the verb, before a bracket or an article, is some of what the sentence opens with:
  /// "Van de 342 gemeenten hebben 290 (85 procent) een plan".
  private static func isPartOfCounted(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    guard scene.at(0, is: .of), scene.at(measure.hedgeStart - 1, is: ClauseSplitter.verbs),
      let first = scene.measures.first, first.counted != nil, first.tokens.lowerBound <= 2,
      first.numeral.value > measure.numeral.value
    else { return false }
    let next = measure.tokens.upperBound
    return scene.at(next, isSymbol: "(") || scene.at(next, is: .article)
  }

  /// A size of money, percent or a count by which a word of movement says that it moves.
  static func size(_ scene: borrowing Scene, _ index: Int, _ kind: Figure.Kind = .change) -> Draft {
    let measure = scene.measures[index]
    var draft = Draft(kind, rule: "", tokens: scene.hedged(index), measures: [index])
    if case .single(let numeral) = measure.amount, numeral.value.isNegative {
      draft.by = Figure.Size(.single(numeral.negated), unit: measure.unit)
    } else {
      draft.by = Figure.Size(measure.amount, unit: measure.unit)
    }
    draft.adopt(measure)
    return draft
  }
}

extension Measure {
  /// Whether it is the word "één" before a noun, which counts nothing.
  fileprivate var isMerelyOne: Bool { self.inWords && self.unit == .count && numeral.value == 1 }
}
