// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Numbers without a noun of their own, whose noun stands before them in the sentence.
extension RelationMatcher {
  /// What a further number of a row says of the same thing at another time: "was 340 in 2020, 410 in 2021 en 502 in 2022".
  static func row(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard let last = scene.drafts.last, last.kind == .level, last.measures == [index - 1],
      last.unit == nil || last.unit == .count || last.unit == .fte,
      scene.period(at: scene.measures[index].tokens.upperBound) != nil
    else { return nil }
    var token = last.tokens.upperBound
    var isTimed = false
    while token < scene.measures[index].hedgeStart {
      if let period = scene.period(at: token) {
        isTimed = true
        token = period.tokens.upperBound
      } else if scene.at(token, isSymbol: ",") || scene.at(token, is: .and) {
        token += 1
      } else {
        return nil
      }
    }
    return isTimed ? last : nil
  }

  /// What a further number of a row says of the same thing, where the row is paired with another: "in 2015 en 2016 bedroeg
  /// het aantal respectievelijk 34.364 en 35.633".
  static func paired(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard scene.presence.has(.pairing), index > 0, let last = scene.drafts.last,
      last.kind == .level, last.measures == [index - 1],
      last.unit == nil || last.unit == .count || last.unit == .fte
    else { return nil }
    var first = index
    while first > 0, !scene.isPaired(first) {
      let gap = scene.measures[first - 1].tokens.upperBound..<scene.measures[first].hedgeStart
      guard gap.allSatisfy({ scene.at($0, isSymbol: ",") || scene.at($0, is: .and) }) else {
        return nil
      }
      first -= 1
    }
    return first < index && scene.isPaired(first) ? last : nil
  }

  /// What a bare number at the end of its clause says of the same thing at another time: "In 2012 vielen 58 doden, in
  /// 2013 nog 65".
  static func later(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard let last = goingOn(scene, index), last.unit != .fte || last.kind == .level else {
      return nil
    }
    var token = scene.measures[index].hedgeStart - 1
    let words: WordClass = [.adverb, .hedge, .copula, .auxiliary, .pronoun]
    while token > last.tokens.upperBound, token > scene.measures[index].hedgeStart - 5,
      scene.period(at: token) == nil,
      scene.at(token, is: words)
        || scene.at(token, is: .determiner) && scene.at(token - 1, is: words)
    {
      token -= 1
    }
    guard let period = scene.period(at: token), period.tokens.upperBound == token + 1,
      period.role == .during, let first = scene.periods.first,
      first.tokens.lowerBound < period.tokens.lowerBound
    else { return nil }
    let before = period.tokens.lowerBound - 1
    let isBeside =
      scene.at(before, is: .and) || scene.at(before, isSymbol: ",")
      || scene.at(before, isSymbol: ";")
    return isBeside && before >= last.tokens.upperBound ? last : nil
  }

  /// What a bare number before a participle says of others of the same: "waarvan 320 toegewezen en 93 afgewezen".
  static func otherPart(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard let last = goingOn(scene, index), last.kind == .level, last.unit == .count,
      isParticiple(scene, measure.tokens.upperBound),
      scene.at(measure.hedgeStart - 1, is: .and) || scene.at(measure.hedgeStart - 1, isSymbol: ","),
      isParticiple(scene, measure.hedgeStart - 2)
    else { return nil }
    let between = last.tokens.upperBound..<measure.hedgeStart - 1
    return between.count <= 5 && between.allSatisfy { scene.tokens[$0].isWord } ? last : nil
  }

  /// What a number is set against: "63 leningen, tegen 88 in 2022", "340 leerlingen, vergeleken met 280 in 2019",
  /// "bedroeg 4.659, tegen 3.271 een jaar eerder".
  static func setAgainst(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    var lead = scene.lead(index)
    // "in plaats van de verwachte 3.340"
    if ModalityMatcher.isNamed(scene, lead) { lead -= scene.at(lead - 1, is: .article) ? 2 : 1 }
    guard scene.at(lead, has: .against) || scene.at(lead, is: .base), let last = scene.drafts.last,
      last.kind == .level || last.kind == .change && last.to != nil && last.from == nil,
      last.measures.last == index - 1, last.unit == .count || last.unit == .fte,
      let before = last.measures.first,
      scene.measures[index].tokens.lowerBound - last.tokens.upperBound <= 24,
      last.counted != nil && !scene.measures[before].inWords
        || isLarge(scene, index)
        || scene.at(last.tokens.lowerBound - 1, isSymbol: "(")
    else { return nil }
    return last
  }

  /// Some of what was counted before: "5.756 vragen, waarvan 2707 voor scholen en 3049 voor ouders".
  static func someOf(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let (start, end) = (
      scene.measures[index].hedgeStart - 1, scene.measures[index].tokens.upperBound
    )
    guard let last = scene.drafts.last, last.kind == .level, last.unit == .count,
      last.measures == [index - 1], scene.at(end, is: .preposition),
      let before = last.measures.first,
      scene.measures[index].tokens.lowerBound - last.tokens.upperBound <= 16
    else { return nil }
    if start > 0, scene.traits(start).contains(.partitive), scene.at(start, is: .relative) {
      return scene.measures[index].numeral.value < scene.measures[before].numeral.value ? last : nil
    }
    return last.goesOn && scene.at(start, is: .and)
      && scene.at(last.tokens.upperBound, is: .preposition) ? last : nil
  }

  /// Whether something stays at a number: "bleef met 137 gelijk aan 2022".
  static func isHeld(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    guard scene.at(scene.lead(index), is: .by), let clause = scene.clause(of: measure.hedgeStart),
      isNoMark(scene, index) || numberUnit(scene, clause) != nil
    else { return false }
    var next = measure.tokens.upperBound
    while next < measure.tokens.upperBound + 2, scene.at(next, is: [.adverb, .hedge]),
      !scene.at(next, has: .bound)
    {
      next += 1
    }
    // "lag met 1.912 bijna een kwart hoger"
    if let other = scene.measure(at: next), other == index + 1, scene.measures[other].unit != nil,
      scene.at(scene.measures[other].tokens.upperBound, is: .comparative)
    {
      return true
    }
    return scene.at(next, is: .flat) || scene.at(next, has: .bound)
  }

  /// Whether a number is a grade: "een 7,9" before a mark or "op een schaal van".
  static func isGrade(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    guard measure.numeral.value <= 10, measure.signed == nil else { return false }
    let next = measure.tokens.upperBound
    if next < scene.tokens.count, scene.at(next, is: .preposition),
      scene.traits(next).contains(.scaled)
    {
      return true
    }
    return measure.numeral.hasFraction && scene.at(measure.hedgeStart - 1, has: .one)
      && (scene.at(measure.hedgeStart - 2, is: [.by, .determiner, .copula, .verb])
        // "scoort de dienst gemiddeld een 3,8"
        || scene.clause(of: measure.hedgeStart).map {
          scene.clauses[$0].traits.contains(.scaled)
        } ?? false)
  }

  /// A further step of a change, at its own time: "van 8,6 in 2013 naar 2,9 in 2022 en 3,1 in 2023".
  static func step(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard let last = scene.drafts.last, last.kind == .change, last.to != nil,
      last.measures.last == index - 1,
      let end = scene.period(at: last.tokens.upperBound),
      end.tokens.lowerBound == last.tokens.upperBound,
      case let link = end.tokens.upperBound, link + 1 == scene.measures[index].hedgeStart,
      scene.at(link, is: .and) || scene.at(link, isSymbol: ","),
      scene.period(at: scene.measures[index].tokens.upperBound) != nil
    else { return nil }
    return last
  }

  /// The figure right before a measure, with a unit that a bare number may share.
  private static func goingOn(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard let last = scene.drafts.last, last.measures.last == index - 1,
      last.kind == .level || last.kind == .change && last.to != nil,
      scene.measures[index].tokens.lowerBound - last.tokens.upperBound <= 16
    else { return nil }
    switch last.unit {
    case .count, .fte, .percent: return last
    default: return nil
    }
  }

  private static func isParticiple(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count, scene.tokens[index].isWord else { return false }
    return scene.traits(index).contains(.participle) || NounPhrase.isBuiltParticiple(scene, index)
  }

  /// What a bracket tells again of another time, in the order of the sizes before it: "4.210 meldingen en 1.120 boetes
  /// (2017: 3.905 en 1.048)".
  static func retold(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard let open = retelling(scene, before: scene.measures[index].hedgeStart) else { return nil }
    var (first, end) = (index, index)
    while first > 0, scene.measures[first - 1].tokens.lowerBound > open { first -= 1 }
    while end + 1 < scene.measures.count, end < first + 6,
      scene.measures[end + 1].tokens.lowerBound == scene.measures[end].tokens.upperBound + 1
    {
      end += 1
    }
    guard let last = scene.drafts.lastIndex(where: { $0.tokens.upperBound <= open }),
      case let told = last - (end - index), told >= 0, scene.drafts[told].kind == .level,
      scene.drafts[told].unit == .count || scene.drafts[told].unit == .fte
        // "4,2% (2017: 3,1)"
        || scene.drafts[told].unit == .percent && scene.measures[index].numeral.hasFraction
    else { return nil }
    return scene.drafts[told]
  }

  /// The bracket that a time and a colon open before the row of numbers that ends at `token`: "(2017: ".
  static func retelling(_ scene: borrowing Scene, before token: Int) -> Int? {
    var colon = token - 1
    while colon > max(0, token - 12),
      scene.tokens[colon].isNumber || scene.at(colon, is: [.and, .hedge])
        || scene.at(colon, isSymbol: ",")
    {
      colon -= 1
    }
    guard scene.at(colon, isSymbol: ":"), let period = scene.period(at: colon - 1),
      scene.at(period.tokens.lowerBound - 1, isSymbol: "(")
    else { return nil }
    return period.tokens.lowerBound - 1
  }

  /// Whether a large number stands for what was named before: "die 35.000 bereiken we niet".
  static func isHeadless(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    let before = measure.hedgeStart - 1
    let next = measure.tokens.upperBound
    guard scene.at(before, is: .determiner), scene.at(before, is: .deictic),
      !scene.at(before, is: .copula),
      scene.at(next, is: ClauseSplitter.verbs) || next == scene.tokens.count
        || scene.at(next, isSymbol: ".")
    else { return false }
    return scene.tokens[measure.tokens.lowerBound].flags.contains(.grouped)
  }

  /// Whether the verb gives the number as the size of a subject that stands between them: "In 2020 bedroeg het aantal
  /// slopingen 9.870".
  static func isStatedBehind(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    guard let clause = scene.clause(of: measure.tokens.lowerBound) else { return false }
    let tokens = scene.clauses[clause].tokens
    guard
      let verb = (tokens.lowerBound..<measure.hedgeStart).last(where: {
        scene.at($0, is: .copula) && !scene.at($0, is: .determiner)
      }),
      scene.at(verb + 1, is: [.article, .determiner]),
      let subject = NounPhrase.phrase(
        scene, from: verb + 1, reach: .full, limit: measure.hedgeStart)
    else { return false }
    // A verb that only states sizes may have a long subject: "bedroeg het aantal huishoudens met kinderen in Assen 8.190".
    let isWide = !scene.at(verb, is: .auxiliary) && isNoMark(scene, index)
    var end = subject.upperBound
    while end < measure.hedgeStart {
      if let period = scene.period(at: end) {
        end = max(end + 1, period.tokens.upperBound)
      } else if scene.at(end, is: [.adverb, .preposition]) || isWide && scene.tokens[end].isWord,
        !scene.at(end, is: ClauseSplitter.verbs)
      {
        end += 1
      } else {
        return false
      }
    }
    return says(scene, verb, index)
  }

  /// Whether "met" gives a large number as the size of the subject behind the verb: "Met 45.210 in 2019 lag het aantal
  /// meldingen lager".
  static func isStatedAhead(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    let lead = measure.hedgeStart - 1
    guard scene.at(lead, is: .by), let clause = scene.clause(of: lead),
      scene.clauses[clause].tokens.lowerBound == lead
    else { return false }
    guard let next = scene.period(at: measure.tokens.upperBound)?.tokens.upperBound,
      isNoMark(scene, index) || numberUnit(scene, clause) != nil
    else { return false }
    return scene.at(next, is: [.copula, .auxiliary])
      || next < scene.tokens.count && scene.traits(next).contains(.stands)
  }

  /// The size right before the bracket that a number with its time opens, and the power of ten that both share: "14,1
  /// kiloton CO2 (25,6 in 2017)".
  static func again(_ scene: borrowing Scene, _ index: Int) -> (told: Draft, power: Int)? {
    let measure = scene.measures[index]
    let open = measure.hedgeStart - 1
    guard isAloneWithTime(scene, index), index > 0, let told = scene.drafts.last,
      told.kind == .level, told.measures == [index - 1], told.tokens.upperBound == open,
      case let before = scene.measures[index - 1], before.unit != nil
    else { return nil }
    if measure.magnitude > 0 { return (told, 0) }
    let prefix = before.prefixPower(scene)
    // "1,2 miljoen (980.000 in 2019)" is written out; whether "14 Mton (25.600 in 2017)" is, nobody can tell.
    if CountedNoun.isLarge(scene, measure.tokens.lowerBound) {
      return prefix == 0 ? (told, 0) : nil
    }
    return (told, before.magnitude + prefix)
  }

  /// Whether brackets give a number with its time as the size of the noun before them: "de index (112,5 in 2024)", "het tekort
  /// (2 miljard in 2023)".
  ///
  /// One in groups of digits may be the number of a paper; with "het aantal" before it, it counts (`BracketedCount`).
  static func isBracketed(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    return isAloneWithTime(scene, index) && isNoMark(scene, index)
      && !CountedNoun.isLarge(scene, measure.tokens.lowerBound)
      && NounPhrase.ending(scene, before: measure.hedgeStart - 1) != nil
  }

  /// Whether the noun before "van" names a size that is a bare number: "een score van 7,4", "de ondergrens van 1,0".
  static func isScaled(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let lead = scene.lead(index)
    guard scene.at(lead, is: .of), lead > 0, isNoMark(scene, index) else { return false }
    return !scene.traits(lead - 1).isDisjoint(with: [.scaled, .goal])
  }

  /// Whether brackets hold nothing but a number and its time.
  private static func isAloneWithTime(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    guard scene.at(measure.hedgeStart - 1, isSymbol: "("),
      let period = scene.period(at: measure.tokens.upperBound), period.role == .during,
      period.tokens.lowerBound == measure.tokens.upperBound
    else { return false }
    return scene.at(period.tokens.upperBound, isSymbol: ")")
  }
}
