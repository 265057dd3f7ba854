// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// A size with a comparative: "14% meer fte", "12% hoger dan het gemiddelde", "€ 67.000 lager dan in 2020".
  ///
  /// Against another time it is a change, against another thing a difference.
  static func comparative(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    var next = measure.tokens.upperBound
    // "600 miljoen structureel minder"
    if scene.at(next, has: .basis), scene.at(next + 1, is: .comparative), measure.unit != .count {
      next += 1
    }
    if let repeated = inBracket(scene, index) { return repeated }
    if let behind = behindShare(scene, index) { next = behind }
    if isDegree(scene, index) { next += 1 }
    guard scene.at(next, is: .comparative), let direction = scene.entry(next).direction,
      !isNumbered(scene, measure),
      measure.unit != nil || measure.numeral.form == .digits || measure.numeral.value > 12,
      // "een kwart is ouder": what is compared is the group, not its share.
      !scene.at(next, is: .age) || measure.unit?.isTime == true,
      // "€ 25 miljoen langer dan vijf jaar": money has no length.
      !scene.at(next, has: .long) || measure.unit?.isMoney != true,
      !isHedge(scene, next, of: index + 1)
    else { return nil }
    let compared = compared(scene, after: next)
    // "binnen een straal van 2 kilometer vaker ziek": it is the straal that has the size.
    if compared == .nothing, scene.at(scene.lead(index), is: .of), measure.unit?.isShare != true,
      NounPhrase.isHead(scene, scene.lead(index) - 1)
    {
      return nil
    }
    // "50 scholen meer ruimte geven": what is counted gets more of something else, unless "dan" says what it is held against.
    guard
      measure.counted == nil || compared != .nothing
        || CountedNoun.phrase(scene, from: next + 1) == nil
    else { return nil }
    var draft = size(scene, index)
    var end = next + 1
    draft.direction = direction
    draft.trigger = next
    if compared == .thing || scene.traits(next).contains(.attributive)
      || compared == .nothing && isOfGroup(scene, next)
    {
      draft.kind = .difference
    }
    if measure.unit == nil, measure.magnitude >= 6 {
      draft.by?.unit = impliedUnit(scene, next, measure.magnitude)
    }
    // "30 miljoen meer ritten dan in 2017"
    let isApart = compared == .time && !scene.at(next, is: .than)
    if compared == .nothing || isApart, scene.at(end, is: .unit), let unit = scene.entry(end).unit {
      draft.unit = unit
      // "30 miljoen meer kilometers"
      if measure.unit == nil { draft.by?.unit = unit }
      end += 1
    } else if draft.kind == .change, let noun = CountedNoun.phrase(scene, from: end),
      compared == .nothing || isApart && CountedNoun.endsAsPlural(scene, noun - 1)
    {
      // "300 miljoen meer subsidie" is money, "30 miljoen meer ritten" counts them.
      let isSum =
        measure.magnitude >= 6
        && (!CountedNoun.endsAsPlural(scene, noun - 1) || scene.at(noun - 1, has: .money)
          || scene.traits(noun - 1).contains(.sized))
      if measure.unit == nil, !isSum {
        draft.by = Figure.Size(measure.amount, unit: .count)
      }
      // "€ 640.000 minder instroom", "een uur minder zorg": money and time are no number of what they are spent on.
      let counts =
        measure.unit == nil && !isSum || measure.unit == .count || measure.unit?.isShare == true
      if counts {
        draft.unit = .count
        draft.counted = end..<noun
      }
      if counts || isSum || measure.unit?.isMoney == true { end = noun }
    } else if draft.by?.unit == nil {
      draft.by = Figure.Size(measure.amount, unit: .count)
    }
    draft.tokens = draft.tokens.lowerBound..<end
    return draft
  }

  /// Whether a small number right behind a noun says which one is meant: "diabetes type 2 vaker".
  private static func isNumbered(_ scene: borrowing Scene, _ measure: borrowing Measure) -> Bool {
    guard measure.unit == nil, measure.magnitude == 0, measure.numeral.value < 100,
      !measure.numeral.hasFraction, measure.hedgeStart == measure.tokens.lowerBound
    else { return false }
    let before = measure.tokens.lowerBound - 1
    return NounPhrase.isHead(scene, before) && scene.period(at: before) == nil
      && !scene.at(before, is: .periodNoun)
  }

  /// The comparative behind a share that says once more by how much: "€ 3 miljoen (4%) meer", "15 kiloton (of 6 procent) lager",
  /// "€ 2 miljoen, ofwel 8%, hoger".
  private static func behindShare(_ scene: borrowing Scene, _ index: Int) -> Int? {
    let open = scene.measures[index].tokens.upperBound
    let share = index + 1
    guard share < scene.measures.count,
      scene.measures[share].unit == .percent
        || scene.measures[index].unit == .percent && scene.measures[share].unit?.isMoney == true
    else { return nil }
    let start = scene.measures[share].hedgeStart
    let close = scene.measures[share].tokens.upperBound
    let isOr = start == open + 2 && scene.at(open + 1, is: .or)
    let isBracketed =
      scene.at(open, isSymbol: "(") && scene.at(close, isSymbol: ")")
      && (start == open + 1 || isOr)
    guard isBracketed || isOr && scene.at(open, isSymbol: ",") && scene.at(close, isSymbol: ","),
      scene.at(close + 1, is: .comparative)
    else { return nil }
    return close + 1
  }

  /// Whether a size in a bracket says how much the word before it means: "fors (ruim 12%) minder geld".
  private static func isDegree(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let open = scene.measures[index].hedgeStart - 1
    return scene.at(open, isSymbol: "(")
      && scene.at(scene.measures[index].tokens.upperBound, isSymbol: ")")
      && scene.tokens[max(0, open - 1)].isWord
      && (!NounPhrase.isHead(scene, open - 1) || NounPhrase.isPredicative(scene, open - 1))
      && !scene.at(open - 1, is: ClauseSplitter.verbs)
  }

  /// The share between a size and its comparative, which says once more by how much: "€ 3 miljoen (4%) meer".
  private static func inBracket(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard let last = scene.drafts.last, last.by != nil, let trigger = last.trigger,
      scene.at(trigger, is: .comparative), trigger == measure.tokens.upperBound + 1,
      let own = last.measures.last, behindShare(scene, own) == trigger
    else { return nil }
    var draft = size(scene, index, last.kind)
    draft.direction = last.direction
    draft.trigger = trigger
    return draft
  }

  /// A size by which something lies above or below another thing: "35 procent boven het tarief", "6 procentpunt boven die van
  /// 2019".
  static func beyond(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    let word = measure.tokens.upperBound
    guard scene.at(word, is: [.hedge, .preposition]), measure.unit != nil, measure.unit != .count,
      let approximation = scene.entry(word).approximation,
      approximation == .moreThan || approximation == .lessThan,
      scene.at(word + 1, is: [.article, .determiner]), !scene.isNumber(word + 2),
      !scene.at(word + 2, is: [.currency, .numberWord])
    else { return nil }
    let isOfTime = scene.at(word + 1, is: .determiner) && scene.at(word + 2, is: .of)
    guard isOfTime || isLevelNamed(scene, word), measure.unit != .percent || isSaid(scene, measure)
    else { return nil }
    let isTime = isOfTime && scene.periods.contains { $0.tokens.contains(word + 2) }
    var draft = size(scene, index, isTime ? .change : .difference)
    draft.direction = approximation == .moreThan ? .up : .down
    draft.trigger = word
    draft.tokens = draft.tokens.lowerBound..<word + 1
    return draft
  }

  /// Whether the noun behind "boven" or "onder" names a size, and no group or place: "boven het tarief", not "onder de
  /// leerlingen" or "boven de stad".
  private static func isLevelNamed(_ scene: borrowing Scene, _ word: Int) -> Bool {
    guard let named = NounPhrase.phrase(scene, from: word + 1, reach: .core) else { return false }
    let head = named.upperBound - 1
    return scene.at(head, is: [.forecast, .target])
      || !scene.traits(head).isDisjoint(with: [.amount, .quantity, .scaled, .goal, .sized])
  }

  /// Whether a share is said of a subject before it: "de huur ligt 5% boven de norm"; "van de huizen ligt 5% boven de norm" counts
  /// those that do.
  private static func isSaid(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    guard let clause = scene.clause(of: measure.tokens.lowerBound),
      !scene.at(scene.clauses[clause].tokens.lowerBound, is: .of)
    else { return false }
    // Behind a comma it says more of what stands before: "was 57%, 6% boven de raming".
    if scene.at(measure.hedgeStart - 1, isSymbol: ",") { return true }
    // "gemiddeld werd 4% boven de vraagprijs betaald": of a mean nothing is counted.
    if scene.clauses[clause].traits.contains(.bears)
      || (scene.clauses[clause].tokens.lowerBound..<measure.hedgeStart).contains(where: {
        scene.at($0, is: .adverb) && scene.entry($0).basis == .average
      })
    {
      return true
    }
    let subject = ClauseSubject.find(scene, clause, around: measure.tokens)
    return subject.map { $0.upperBound <= measure.hedgeStart } ?? false
  }

  /// Whether a clause opens with a group or place and says of no time that something is higher or lower there: "bij jongens
  /// ligt dat 3 procentpunt hoger".
  private static func isOfGroup(_ scene: borrowing Scene, _ comparative: Int) -> Bool {
    guard let clause = scene.clause(of: comparative),
      scene.clauses[clause].classes.contains(.copula)
        || scene.clauses[clause].traits.contains(.stands),
      case let tokens = scene.clauses[clause].tokens,
      // "door de crisis" and "na de fusie" tell a cause or time.
      scene.traits(tokens.lowerBound).contains(.among) || scene.at(tokens.lowerBound, has: .inTime),
      scene.periods(in: tokens).isEmpty,
      !tokens.contains(where: {
        scene.at($0, is: [.periodNoun, .timeUnit, .month])
      })
    else { return false }
    return comparative + 1 >= tokens.upperBound || scene.tokens[comparative + 1].kind == .symbol
  }

  /// Whether a comparative softens the size behind it: "drie landen meer dan 100 verdragen", "8 van de 10 minder dan tien
  /// werknemers".
  private static func isHedge(_ scene: borrowing Scene, _ index: Int, of measure: Int) -> Bool {
    let before = scene.measures[measure - 1]
    return (before.unit == .count || before.fraction != nil && before.tokens.count > 2)
      && scene.measures.indices.contains(measure)
      && scene.measures[measure].hedgeStart == index
      && scene.measures[measure].approximation != nil
  }

  static func isCompared(_ scene: borrowing Scene, from start: Int) -> Bool {
    (start..<max(start, min(start + 9, scene.tokens.count))).contains { scene.at($0, is: .than) }
  }

  enum Compared {
    case nothing
    case time
    case thing
  }

  /// What stands after "dan", if it is there.
  static func compared(_ scene: borrowing Scene, after comparative: Int) -> Compared {
    guard let clause = scene.clause(of: comparative) else { return .nothing }
    var index = comparative
    while index < min(scene.clauses[clause].tokens.upperBound, comparative + 8) {
      if scene.tokens[index].has(.than) {
        var after = index + 1
        while after < min(scene.tokens.count, index + 5), !scene.at(after, isSymbol: ",") {
          if scene.at(after, is: [.periodNoun, .timeUnit, .since, .month, .partOfYear])
            || scene.at(after, is: [.quarter, .schoolYear]) || scene.at(after, has: .today)
            || scene.periods.contains(where: {
              $0.tokens.contains(after) || $0.tokens.contains(index) && $0.role == .base
            })
          {
            return .time
          }
          after += 1
        }
        return scene.at(index, is: .hedge) && index != comparative ? .nothing : .thing
      }
      index += 1
    }
    return scene.periods.contains { $0.role == .base } ? .time : .nothing
  }
}

extension Unit {
  /// Whether it is a currency.
  var isMoney: Bool {
    if case .currency = self { return true }
    return false
  }

  /// Whether things are measured in it and not counted or paid.
  var isMeasured: Bool {
    switch self {
    case .time, .physical: true
    default: false
    }
  }

  /// Whether it measures time.
  var isTime: Bool {
    if case .time = self { return true }
    return false
  }
}
