// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension RelationMatcher {
  /// Both ends of a change: "van 19,2% naar 20,4%", "nam af van 7.015 tot 6.587".
  static func fromTo(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    if let range = rangeAsChange(scene, index) { return range }
    guard scene.at(scene.lead(index), is: .from),
      case .single(let from) = scene.measures[index].amount,
      let second = end(scene, of: index), case .single(let to) = scene.measures[second].amount
    else { return nil }
    let (first, last) = (scene.measures[index], scene.measures[second])
    var start = from
    if first.unit == nil || first.unit == last.unit, let power = sharedPower(scene, first, last),
      // "van € 8,1 naar € 6,7 miljoen", and not "van € 500 naar € 1 miljoen"
      first.tokens.count == 1 || MeasureReader.areAlike(from.scaled(byTenTo: power), to)
    {
      start = from.scaled(byTenTo: power)
    }
    guard
      first.unit == nil || last.unit == nil || first.unit == last.unit || first.unit == .count
        || last.unit == .count
    else { return nil }
    let whole = scene.lead(index)..<last.tokens.upperBound
    let trigger = trigger(scene, around: whole)
    var draft = Draft(
      .change, rule: "", tokens: scene.span(whole, with: trigger), measures: [index, second])
    draft.from = start
    draft.to = to
    draft.unit =
      last.unit ?? first.unit ?? impliedUnit(scene, whole.lowerBound, last.magnitude)
      ?? impliedShare(scene, whole.lowerBound)
    draft.trigger = trigger?.token
    draft.direction = start.value == to.value ? .flat : start.value < to.value ? .up : .down
    if scene.at(last.hedgeStart, is: .hedge) || first.approximation == nil { draft.adopt(last) }
    draft.adopt(first)
    draft.adopt(last)
    draft.period = times(scene, first, last)
    addFactor(scene, &draft)
    addSize(scene, &draft)
    return draft
  }

  /// The size that a verb between both ends has in itself: "het tekort van 4 miljoen halveren naar 2 miljoen".
  private static func addFactor(_ scene: borrowing Scene, _ draft: inout Draft) {
    guard let first = draft.measures.first, let last = draft.measures.last, last == first + 2,
      case let factor = scene.measures[first + 1], factor.tokens.count == 1,
      scene.at(factor.tokens.lowerBound, is: .factorVerb)
    else { return }
    draft.by = Figure.Size(factor.amount, unit: factor.unit)
    draft.measures = [first, first + 1, last]
    draft.trigger = factor.tokens.lowerBound
  }

  /// The times of both ends: each right behind its size ("van 1,2 miljard in 2022 tot 950 miljoen in 2024"), or that of
  /// the end before it ("van 220 dit jaar volgend jaar tot 345").
  private static func times(
    _ scene: borrowing Scene, _ first: Measure, _ last: Measure
  ) -> Period? {
    guard let start = time(scene, behind: first.tokens.upperBound) else { return nil }
    let next = scene.period(at: start.tokens.upperBound)
    let end =
      time(scene, behind: last.tokens.upperBound)
      ?? (next?.tokens.upperBound ?? .max < last.hedgeStart ? next : nil)
    guard let end, end.role == .during, let low = start.period.start, let high = end.period.end,
      low.firstDay < high.firstDay
    else { return nil }
    return Period(start: low, end: high)
  }

  /// The time that begins at `token`, in brackets or not, or behind what the size is of ("0,9% bbp in 2024").
  private static func time(_ scene: borrowing Scene, behind token: Int) -> PeriodMention? {
    let start = timeStart(scene, behind: token)
    guard let period = scene.period(at: start), period.tokens.lowerBound == start,
      period.role == .during
    else { return nil }
    return period
  }

  /// Where the time of a size would begin that ends before `token`.
  static func timeStart(_ scene: borrowing Scene, behind token: Int) -> Int {
    var start = token
    while start < token + 2, CountedNoun.isNoun(scene, start), scene.period(at: start) == nil {
      start += 1
    }
    return scene.at(start, isSymbol: "(") ? start + 1 : start
  }

  /// The measure that ends the change that the measure at `index` starts.
  private static func end(_ scene: borrowing Scene, of index: Int) -> Int? {
    var second = index + 1
    while second < scene.measures.count, second <= index + 2 {
      let lead = scene.lead(second)
      guard lead - scene.measures[index].tokens.upperBound <= 30 else { return nil }
      if scene.at(lead, is: .to) { return isEnd(scene, index, second, lead) ? second : nil }
      if scene.at(lead, is: .from) { return nil }
      second += 1
    }
    return nil
  }

  /// Whether the end at `lead` belongs to the start before it and not to a verb between them.
  ///
  /// "tot" alone, without movement, makes a range or a bound.
  private static func isEnd(
    _ scene: borrowing Scene, _ first: Int, _ second: Int, _ lead: Int
  ) -> Bool {
    let between = scene.measures[first].tokens.upperBound..<lead
    // "onder de norm van 2 procent; in 2025 zakt het naar 1,9 procent"
    guard !between.contains(where: { scene.at($0, isSymbol: ";") }) else { return false }
    if scene.at(scene.lead(first) - 1, is: .moveNoun), scene.at(lead, is: .until),
      between.contains(where: { scene.at($0, is: [.auxiliary, .copula]) })
    {
      return false  // "met een reductie van 30% wordt het aandeel tot 50% teruggebracht"
    }
    let moves = between.contains {
      scene.tokens[$0].has([.moveVerb, .moveNoun, .factorVerb]) && !scene.tokens[$0].has(.particle)
    }
    if scene.at(lead, is: .until) {
      return !moves && !areAges(scene, first, second)
        && scene.clause(of: between.lowerBound - 1) == scene.clause(of: lead)
        && (trigger(scene, around: scene.measures[first].tokens.lowerBound..<lead) != nil
          || isAnnounced(scene, scene.lead(first)) || isTimed(scene, first, second))
    }
    return !moves
      || scene.measures[first].unit == scene.measures[second].unit && !isOfOther(scene, between)
      // "de achterstand van 800 zaken halveren naar 400"
      || scene.measures[second].unit == nil && scene.at(lead - 1, is: [.factorVerb, .moveVerb])
  }

  /// Whether a further thing, of which a relative clause says how it moves, has the end: "een overschot van 1,4%, een schuld
  /// die afneemt naar 46%".
  private static func isOfOther(_ scene: borrowing Scene, _ between: Range<Int>) -> Bool {
    guard
      let moves = between.first(where: {
        scene.at($0, is: .moveVerb) && scene.at($0 - 1, is: .relative)
      }),
      let named = NounPhrase.ending(scene, before: moves - 1, reach: .core)
    else { return false }
    return named.lowerBound > between.lowerBound
      && scene.at(named.lowerBound - 1, isSymbol: ",")
  }

  /// Whether years from one to another are ages that say of whom a number is: "het aantal mensen van 45 tot 65 jaar steeg",
  /// "nam onder hen van 45 tot 65 jaar met 2,3% toe", "steeg bij wie van 25 tot 45 jaar is van 30 tot 32 uur".
  ///
  /// A verb right before them moves them: "steeg van 80 tot 82 jaar met 3%".
  private static func areAges(_ scene: borrowing Scene, _ first: Int, _ second: Int) -> Bool {
    let (low, high) = (scene.measures[first].tokens.lowerBound, scene.measures[second].tokens)
    guard scene.measures[second].unit == .time(.year), VetoMatcher.isAge(scene, low),
      case let from = low - 1, scene.at(from, is: .from),
      !scene.at(from - 1, is: ClauseSplitter.verbs)
    else { return false }
    var word = from - 1
    while word >= max(0, from - 10), scene.tokens[word].isWord,
      !scene.at(word, is: ClauseSplitter.verbs)
    {
      if scene.traits(word).contains(.number) { return true }
      word -= 1
    }
    let next = second + 1
    guard next < scene.measures.count, scene.measures[next].unit != .time(.year),
      let clause = scene.clause(of: high.lowerBound),
      scene.clause(of: scene.measures[next].tokens.lowerBound) == clause
    else { return false }
    let lead = scene.lead(next)
    return scene.at(lead, is: .from) || scene.at(lead, is: .by) && lead == high.upperBound
  }

  /// Whether both ends have a time right behind them: "van 29 procent in 2012 tot 24 procent in 2017".
  private static func isTimed(_ scene: borrowing Scene, _ first: Int, _ second: Int) -> Bool {
    let end = scene.measures[first].tokens.upperBound
    // "van 220 miljoen euro volgend jaar tot 345 miljoen in latere jaren"
    if scene.at(end, is: .deictic), scene.at(end + 1, has: .stretchNoun),
      end + 2 == scene.lead(second)
    {
      return true
    }
    return time(scene, behind: end) != nil
      && time(scene, behind: scene.measures[second].tokens.upperBound) != nil
  }

  /// Whether the clause before a colon says that something moves: "de uitgaven verdubbelden: van 3 miljard in 2015 tot 6
  /// miljard in 2023".
  private static func isAnnounced(_ scene: borrowing Scene, _ lead: Int) -> Bool {
    guard scene.at(lead - 1, isSymbol: ":"), let clause = scene.clause(of: lead - 2) else {
      return false
    }
    return !scene.clauses[clause].classes.isDisjoint(with: [.moveVerb, .moveNoun, .factorVerb])
  }

  /// The unit that the clause gives a bare number: years for an age, a count for "het aantal", money for millions.
  static func impliedUnit(_ scene: borrowing Scene, _ token: Int, _ magnitude: Int) -> Unit? {
    guard let clause = scene.clause(of: token) else { return nil }
    if let unit = numberUnit(scene, clause) { return unit }
    // "het aantal kinderen waarvoor steun komt, steeg naar 790.000"
    if magnitude == 0, clause > 1, scene.clauses[clause].opening == .mark,
      scene.clauses[clause - 1].opening == .relative,
      scene.at(scene.clauses[clause].tokens.lowerBound, is: ClauseSplitter.verbs),
      scene.clauses[clause - 2].traits.contains(.number)
    {
      return .count
    }
    // "het aantal nam toe: van 5.000 naar 18.000"
    if magnitude == 0, clause > 0,
      scene.at(scene.clauses[clause].tokens.lowerBound - 1, isSymbol: ":"),
      scene.clauses[clause - 1].traits.contains(.number)
    {
      return .count
    }
    // "het aantal dat … werd, van 4,9 miljoen naar 3,8 miljoen"
    if magnitude >= 6, clause > 0, scene.clauses[clause - 1].traits.contains(.number),
      scene.at(scene.clauses[clause].tokens.lowerBound, is: .relative)
    {
      return .count
    }
    if magnitude >= 6 {
      return isCountBeside(scene, token) ? .count : CarriedCurrency.meant(scene, at: token)
    }
    return scene.clauses[clause].classes.contains(.age) ? .time(.year) : nil
  }

  /// The unit of a bare number whose clause is about a number of something: a count, or that of "het aantal fte".
  static func numberUnit(_ scene: borrowing Scene, _ clause: Int) -> Unit? {
    guard scene.clauses[clause].traits.contains(.number) else { return nil }
    let named = scene.clauses[clause].tokens.first { scene.traits($0).contains(.number) }
    return named.map { unit(scene, ofNumber: $0) } ?? .count
  }

  /// The unit of what the word for a number at `token` leads to: "het aantal fte", "het aantal banen".
  static func unit(_ scene: borrowing Scene, ofNumber token: Int) -> Unit {
    scene.at(token + 1, is: .unit) && scene.entry(token + 1).unit == .fte ? .fte : .count
  }

  /// The unit of a bare number whose clause speaks of a percentage: "het percentage ligt op 28".
  static func impliedShare(_ scene: borrowing Scene, _ token: Int) -> Unit? {
    guard scene.presence.has(.percentNoun), let clause = scene.clause(of: token) else { return nil }
    let isNamed = scene.clauses[clause].tokens.prefix(40).contains {
      $0 < token && scene.at($0, has: .percentNoun)
    }
    return isNamed ? .percent : nil
  }

  /// Whether millions in brackets or behind "tegen" stand beside a number of things: "1,9 miljoen mensen, 4% meer dan het
  /// jaar daarvoor (1,83 miljoen)".
  private static func isCountBeside(_ scene: borrowing Scene, _ token: Int) -> Bool {
    // "1,2 miljoen van de 8 miljoen huishoudens"
    if let part = scene.measure(at: token), part + 1 < scene.measures.count,
      case let end = scene.measures[part].tokens.upperBound, scene.at(end, is: .of),
      scene.measures[part + 1].unit == .count,
      scene.measures[part + 1].hedgeStart - end <= 2
    {
      return true
    }
    let joins = scene.at(token - 1, is: [.and, .base])
    guard
      joins || scene.at(token - 1, isSymbol: "(") || scene.at(token - 1, has: .against)
        // "4,2 miljoen ritten (2017: 3,1 miljoen)"
        || retelling(scene, before: token) != nil,
      let before = scene.measures.last(where: { measure in
        measure.tokens.upperBound < token && (!joins || token - measure.tokens.upperBound < 7)
          && (measure.magnitude > 0 || measure.unit?.isMoney == true)
      })
    else { return false }
    return before.unit == .count && before.counted != nil
  }

  /// "nam af van 7.015 tot 6.587" was read as a range where the ends allow it; with movement it is a change.
  private static func rangeAsChange(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard measure.isFromTo, case .range(let low, let high) = measure.amount,
      let trigger = scene.trigger(near: measure.tokens.lowerBound, .verb),
      trigger.direction != .down, !areAges(scene, index, index)
    else { return nil }
    let whole = measure.tokens.lowerBound - 1..<measure.tokens.upperBound
    var draft = Draft(
      .change, rule: "", tokens: scene.span(whole, with: trigger), measures: [index])
    draft.from = low
    draft.to = high
    draft.unit = measure.unit ?? impliedUnit(scene, whole.lowerBound, measure.magnitude)
    draft.direction = .up
    draft.trigger = trigger.token
    draft.adopt(measure)
    return draft
  }

  /// The power of ten that the first end shares with the second: "van 5 naar 7 miljoen".
  private static func sharedPower(
    _ scene: borrowing Scene, _ first: Measure, _ last: Measure
  ) -> Int? {
    // "van 870.000 naar 1,25 miljoen": what is written out shares nothing.
    guard
      first.tokens.count == 1
        || first.tokens.count == 2 && scene.at(first.tokens.lowerBound, is: .currency),
      last.magnitude > 0, first.magnitude == 0,
      !CountedNoun.isLarge(scene, first.tokens.lowerBound)
    else { return nil }
    return last.magnitude
  }

  /// The word of movement in the clauses that a change runs through.
  static func trigger(_ scene: borrowing Scene, around whole: Range<Int>) -> Trigger? {
    guard let first = scene.clause(of: whole.lowerBound),
      let last = scene.clause(of: whole.upperBound - 1) ?? scene.clause(of: whole.lowerBound)
    else { return nil }
    let range =
      scene.clauses[first].tokens
      .lowerBound..<max(
        scene.clauses[last].tokens.upperBound, scene.clauses[first].tokens.upperBound)
    // "uitgebreid met een verhoging van het quotum van 500 naar 900": the noun that governs comes first.
    if let noun = noun(scene, governing: whole.lowerBound) { return noun }
    if let verb = scene.trigger(near: whole.lowerBound, in: range, .verb) { return verb }
    guard let noun = scene.trigger(near: whole.lowerBound, in: range, .noun) else { return nil }
    // "de korting gaat van 10 naar 15 procent": the korting itself moves.
    if (noun.token..<max(noun.token, whole.lowerBound)).contains(where: {
      scene.at($0, is: .moveVerb) && scene.at($0, is: .verb)
    }) {
      return nil
    }
    // "van 36 naar 42 procent, een verhoging van 6 procentpunt": the noun has a size of its own.
    let between = whole.upperBound..<max(whole.upperBound, noun.token)
    return between.contains { scene.at($0, isSymbol: ",") } ? nil : noun
  }

  /// Whether a size behind both ends is of nothing else: ", met 3 procentpunt", and not ", met 71% van de huizen".
  static func isWhole(_ scene: borrowing Scene, _ size: Measure) -> Bool {
    let next = size.tokens.upperBound
    if scene.period(at: next) != nil || scene.at(next, is: [.base, .since]) { return true }
    return !scene.at(next, is: [.of, .preposition, .than, .hypothetical])
  }

  /// The size of the same change, where the clause names it too: "met 3 procentpunt, van 12% naar 15%".
  private static func addSize(_ scene: borrowing Scene, _ draft: inout Draft) {
    guard let first = draft.measures.first, let last = draft.measures.last, draft.trigger != nil,
      draft.by == nil
    else { return }
    for other in [first - 1, last + 1] where scene.measures.indices.contains(other) {
      let measure = scene.measures[other]
      guard !measure.isUsed, scene.at(scene.lead(other), is: .by),
        scene.clause(of: measure.tokens.lowerBound) == scene.clause(of: draft.tokens.lowerBound),
        other < first || isWhole(scene, measure)
      else { continue }
      draft.by = Figure.Size(measure.amount, unit: measure.unit)
      draft.measures.append(other)
      let whole = scene.hedged(other)
      draft.tokens =
        min(
          draft.tokens.lowerBound, whole.lowerBound)..<max(
          draft.tokens.upperBound, whole.upperBound)
    }
  }
}
