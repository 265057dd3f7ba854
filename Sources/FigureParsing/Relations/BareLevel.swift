// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// A number without unit or noun that is stated as the size of something: "stond op 21", "bedroeg
  /// ruim 5.600", or that stands beside a size that has them: "396 duizend mensen, tegen 372
  /// duizend".
  static func bareLevel(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard scene.measures[index].unit == nil else { return nil }
    let measure = scene.measures[index]
    guard measure.fraction == nil, measure.sort == .cardinal,
      !measure.inWords, measure.per == nil
    else { return nil }
    if scene.presence.has(.each), let per = ofSoMany(scene, measure.hedgeStart) {
      return ofMany(scene, index, per)
    }
    guard
      endsPhrase(scene, measure.tokens.upperBound)
        || scene.period(at: measure.tokens.upperBound) != nil
        || scene.at(measure.tokens.upperBound + 1, has: .stretchNoun)
        || scene.at(measure.tokens.upperBound, has: .basis)
        || isHeld(scene, index)
    else { return nil }
    func made(_ unit: Unit?, _ counted: Range<Int>?, goesOn: Bool = false) -> Draft {
      var draft = Draft(.level, rule: "", tokens: scene.hedged(index), measures: [index])
      draft.amount = measure.amount
      draft.adopt(measure)
      draft.unit = unit
      draft.counted = counted
      draft.goesOn = goesOn
      return draft
    }
    // What goes on needs a figure before it, which most numbers have not.
    if !scene.drafts.isEmpty {
      if let told = row(scene, index) ?? paired(scene, index) ?? retold(scene, index) {
        return made(told.unit, told.counted)
      }
      if let (told, power) = again(scene, index), case .single(let size) = measure.amount {
        var draft = made(told.unit, told.counted, goesOn: true)
        draft.amount = .single(size.scaled(byTenTo: power))
        draft.per = told.per
        return draft
      }
      if let told = later(scene, index) ?? otherPart(scene, index) ?? setAgainst(scene, index)
        ?? step(scene, index) ?? someOf(scene, index)
      {
        return made(told.unit, told.counted, goesOn: true)
      }
    }
    if let twin = twin(scene, index) {
      return made(scene.measures[twin].unit, scene.measures[twin].counted)
    }
    if isHeadless(scene, index) || isCountBehind(scene, index) {
      return made(.count, measure.counted)
    }
    guard
      isStated(scene, index) || isStatedBehind(scene, index) || isStatedAhead(scene, index)
        || isBracketed(scene, index) || isScaled(scene, index) || isHeld(scene, index)
        || isGrade(scene, index) || opensSentence(scene, index)
    else { return nil }
    let start = measure.tokens.lowerBound
    let unit =
      scene.clause(of: start).flatMap { numberUnit(scene, $0) } ?? impliedShare(scene, start)
    return made(unit, measure.counted)
  }

  /// A number behind the denominator of a rate: "per 100.000 inwoners 2.450 een arts bezochten".
  private static func ofMany(_ scene: borrowing Scene, _ index: Int, _ per: String) -> Draft {
    let measure = scene.measures[index]
    var draft = Draft(.level, rule: "", tokens: scene.hedged(index), measures: [index])
    draft.amount = measure.amount
    draft.adopt(measure)
    draft.unit = .count
    draft.per = per
    return draft
  }

  /// The denominator right before a number, or before its verb: "per 10.000 ouderen kregen 340 een prik".
  private static func ofSoMany(_ scene: borrowing Scene, _ number: Int) -> String? {
    let end = scene.at(number - 1, is: ClauseSplitter.verbs) ? number - 1 : number
    guard end > 2, VetoMatcher.isNumber(scene, end - 2), scene.at(end - 3, is: .each),
      let (last, per) = RateReader.denominator(scene, at: end - 3), last == end
    else { return nil }
    return per
  }

  /// Whether nothing follows that the number could count: a mark, the end, a preposition, a verb.
  private static func endsPhrase(_ scene: borrowing Scene, _ next: Int) -> Bool {
    guard next < scene.tokens.count else { return true }
    let token = scene.tokens[next]
    if token.kind == .symbol {
      return [".", ",", ";", ":", ")"].contains { token.isSymbol($0) }
        || token.isSymbol("-") && token.flags.contains(.spaced) && !scene.isNumber(next + 1)
    }
    return token.has([.preposition, .and, .conjunction, .than, .copula, .auxiliary, .verb])
      || NounPhrase.isBuiltParticiple(scene, next)
  }

  /// The size before it in the sentence whose unit it shares: both are large, so that neither is a
  /// mark or an order.
  private static func twin(_ scene: borrowing Scene, _ index: Int) -> Int? {
    guard index > 0, isLarge(scene, index), isLarge(scene, index - 1) else { return nil }
    let before = scene.measures[index - 1]
    guard before.unit == .count || before.unit == .fte,
      before.counted != nil || before.unit == .fte,
      scene.measures[index].tokens.lowerBound - before.tokens.upperBound <= 15
    else { return nil }
    return index - 1
  }

  /// Whether a large number opens its sentence as the subject of a copula: "76.000 is meer dan beloofd".
  private static func opensSentence(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    return measure.hedgeStart == 0 && isLarge(scene, index)
      && scene.at(measure.tokens.upperBound, is: .copula)
  }

  /// Whether a large number with a hedge says between commas, or at the end, how many those before it are: "Ook leven er mannen
  /// met kanker, naar schatting 10.000 in Nederland".
  private static func isCountBehind(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    let comma = measure.hedgeStart - 1
    guard isLarge(scene, index), measure.approximation != nil,
      scene.at(comma, isSymbol: ",") || scene.at(comma, isSymbol: "-")
    else { return false }
    var end = comma
    var word = comma - 1
    while word >= max(0, comma - 8), scene.tokens[word].isWord,
      !scene.at(word, is: ClauseSplitter.verbs)
    {
      if word == end - 1, NounPhrase.isHead(scene, word), CountedNoun.endsAsPlural(scene, word) {
        return !scene.at(word - 1, is: [.preposition, .of, .at]) || end == comma
      }
      if scene.at(word, is: [.preposition, .of, .than]) { end = word }
      word -= 1
    }
    return false
  }

  static func isLarge(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    return measure.magnitude > 0
      || measure.tokens.contains { scene.tokens[$0].flags.contains(.grouped) }
      // "1 910"
      || measure.tokens.count > 1 && measure.tokens.allSatisfy { scene.isNumber($0) }
  }

  /// Whether a verb gives it as the size of its subject: a position ("stond op", "kwam uit op"), or
  /// a copula right before it, times and adverbs aside.
  private static func isStated(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    var lead = measure.hedgeStart - 1
    // "is boven de 400.000 uitgekomen", "ligt rond de 80"
    if scene.at(measure.hedgeStart, is: .hedge),
      let clause = scene.clause(of: measure.tokens.lowerBound)
    {
      if scene.at(measure.hedgeStart, is: .preposition) {
        return scene.clauses[clause].traits.contains(.stands)
      }
      if lead >= 0, scene.traits(lead).contains(.stands) { return true }
    }
    // "het aantal leden schommelt tussen 30 en 50"
    if scene.at(measure.hedgeStart, is: .between),
      let clause = scene.clause(of: measure.hedgeStart), numberUnit(scene, clause) != nil
    {
      return true
    }
    // "lag tussen de 7 en 8", "ligt tussen 5,5 en 6,5"
    if scene.at(measure.hedgeStart, is: .between), lead >= 0,
      scene.at(measure.hedgeStart + 1, is: .article) || isNoMark(scene, index)
    {
      return scene.traits(lead).contains(.stands)
    }
    if scene.at(lead, is: .at), let clause = scene.clause(of: lead) {
      // "vast te stellen op 1,2"
      if scene.at(lead - 1, is: [.verb, .copula]), isNoMark(scene, index) { return true }
      return scene.clauses[clause].tokens.contains {
        $0 < lead
          && (scene.traits($0).contains(.stands)
            || lead - $0 < 6 && scene.at($0, is: .copula) && isNoMark(scene, index))
      }
    }
    var steps = 0
    while lead > 0, steps < 6 {
      if let period = scene.periods.last(where: { $0.tokens.contains(lead) }) {
        lead = period.tokens.lowerBound - 1
      } else if scene.at(lead, is: [.adverb, .pronoun, .relative]) {
        lead -= 1
      } else {
        break
      }
      steps += 1
    }
    guard scene.at(lead, is: .copula) else { return false }
    return says(scene, lead, index)
  }

  /// Whether a copula gives a number as a size: "is 3" may be an order or a mark; a sign, a fraction, groups or a hedge
  /// make it one.
  static func says(_ scene: borrowing Scene, _ copula: Int, _ index: Int) -> Bool {
    !scene.at(copula, is: .auxiliary) || isNoMark(scene, index)
  }

  /// Whether a number is no mark or order: it is large, or has a sign, a fraction or a hedge.
  static func isNoMark(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    return isLarge(scene, index) || measure.numeral.value.isNegative
      || measure.numeral.hasFraction || measure.approximation != nil
  }
}
