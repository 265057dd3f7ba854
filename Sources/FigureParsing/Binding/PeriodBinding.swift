// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives a figure the period it is of.
///
/// A period is of the figures of its own clause. Where that has none, the clause that governs it is asked, then those before it;
/// a clause further on never dates a figure.
enum PeriodBinding {
  /// The period that a figure is of.
  static func period(_ scene: borrowing Scene, _ draft: Draft) -> Period? {
    if let same = samePeriod(scene, draft) { return same }
    let near = during(scene, of: draft)
    let base = base(scene, of: draft)
    if draft.kind == .level, let near, near.period.isPoint, let base,
      namesMovement(scene, base, draft)
    {
      return Period(start: base.period.start, end: near.period.end)
    }
    guard draft.kind == .change else { return near?.period }
    if let ends = ends(scene, of: draft) ?? course(scene, of: draft) { return ends }
    guard let near else {
      return base.map { Period(start: $0.period.start, end: nil) }
    }
    if near.period.isPoint, isSince(scene, near, draft) {
      return Period(start: near.period.start, end: nil)
    }
    guard let base, near.period.isPoint || near.period.start == nil else { return near.period }
    return Period(start: base.period.start, end: near.period.end)
  }

  /// "van 1,2 miljard in 2022 tot 950 miljoen in 2024": each end has its own time right behind it.
  private static func ends(_ scene: borrowing Scene, of draft: Draft) -> Period? {
    guard draft.from != nil, draft.to != nil, draft.measures.count >= 2 else { return nil }
    let points = draft.measures.prefix(2).map {
      point(scene, after: scene.measures[$0].tokens.upperBound)
    }
    guard let end = points[1], let start = points[0] ?? point(scene, before: draft),
      start.firstDay < end.firstDay
    else { return nil }
    return Period(start: start, end: end)
  }

  /// The one time in the clause of a change that stands before it: "er is in 2027 een tekort van 3, oplopend naar 5 in 2032".
  private static func point(_ scene: borrowing Scene, before draft: Draft) -> TimePoint? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    let tokens = scene.clauses[clause].tokens.lowerBound..<draft.tokens.lowerBound
    let times = scene.periods(in: tokens)
    guard times.count == 1, times[0].role == .during, times[0].period.isPoint else { return nil }
    return times[0].period.start
  }

  /// "vanaf 2023 … tot 1.200 euro in 2030": a change that starts at one time and is done at another.
  private static func course(_ scene: borrowing Scene, of draft: Draft) -> Period? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    var start: TimePoint?
    var end: TimePoint?
    for period in scene.periods(in: scene.clauses[clause].tokens) where period.role == .during {
      if period.period.isPoint {
        guard end == nil else { return nil }
        end = period.period.end
      } else if period.period.end == nil {
        start = period.period.start
      }
    }
    guard let start, let end, start.firstDay < end.firstDay else { return nil }
    return Period(start: start, end: end)
  }

  /// Whether a level is that of a named movement with its base in the same clause: "de stijging ten opzichte van 2024 bedraagt 7%".
  private static func namesMovement(
    _ scene: borrowing Scene, _ base: PeriodMention, _ draft: Draft
  ) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound),
      case let tokens = scene.clauses[clause].tokens, tokens.contains(base.tokens.lowerBound),
      scene.clauses[clause].classes.contains(.moveNoun),
      let noun = tokens.first(where: { scene.at($0, is: .moveNoun) })
    else { return false }
    // Its verb says that the movement has the size: "in 2020 bedroeg de stijging 7%", "de stijging is 7%".
    let between = noun..<max(noun, draft.tokens.lowerBound)
    return noun < draft.tokens.lowerBound
      && (max(tokens.lowerBound, noun - 3)..<between.upperBound).contains {
        scene.at($0, is: .copula)
      } && !between.contains { scene.at($0, isSymbol: ",") || scene.measure(at: $0) != nil }
  }

  /// The time that stands right behind a measure, in brackets or not.
  private static func point(_ scene: borrowing Scene, after token: Int) -> TimePoint? {
    var start = token
    // A footnote's mark may stand against the measure: "19,5%11 in 2016".
    if VetoMatcher.isNumber(scene, start), scene.isGlued(start) { start += 1 }
    start = RelationMatcher.timeStart(scene, behind: start)
    guard let period = scene.period(at: start), period.tokens.lowerBound == start,
      period.role != .base
    else { return nil }
    return period.period.start
  }

  /// The period nearest to the figure in the first clause, from its own outwards, that has one.
  private static func during(_ scene: borrowing Scene, of draft: Draft) -> PeriodMention? {
    if let bracketed = bracketed(scene, after: draft.tokens.upperBound) { return bracketed }
    if let labelled = labelled(scene, draft) { return labelled }
    guard var clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    let own = clause
    var steps = 0
    while steps < 6 {
      if clause == own, let half = halfBeside(scene, scene.clauses[clause].tokens, draft) {
        return half
      }
      if let found = nearest(scene, in: clause, to: draft, own: clause == own) { return found }
      if clause == own, let before = timeBefore(scene, draft) { return before }
      if clause == own, let month = monthBeside(scene, scene.clauses[clause].tokens, draft) {
        return month
      }
      // "de € 200 miljard die sinds 1970 is verdiend": what is said of the figure itself.
      if clause == own, clause + 1 < scene.clauses.count,
        scene.clauses[clause + 1].opening == .relative,
        scene.clauses[clause + 1].tokens.lowerBound == draft.tokens.upperBound,
        let found = nearest(scene, in: clause + 1, to: draft, own: true)
      {
        return found
      }
      // What a parenthesis interrupts goes on behind it.
      if clause + 2 < scene.clauses.count, scene.clauses[clause + 1].opening == .parenthesis,
        scene.clauses[clause + 2].opening == .resumed,
        let found = nearest(scene, in: clause + 2, to: draft, own: true)
      {
        return found
      }
      // "Een deel, € 44 miljoen, stond eind 2018": what a size is put beside goes on behind it.
      if clause == own, isApposition(scene, draft), clause + 1 < scene.clauses.count,
        let found = nearest(scene, in: clause + 1, to: draft, own: true)
      {
        return found
      }
      // "In 2015 was het 30%, nu is het 41%": the time of writing is no time named before.
      if scene.clauses[clause].tokens.contains(where: {
        scene.at($0, has: .today)
          || isOpenTime(scene, $0) && !isAside(scene, $0, before: draft.tokens.lowerBound)
      }) {
        return nil
      }
      guard let outer = outer(scene, clause) else { return nil }
      clause = outer
      steps += 1
    }
    return nil
  }

  /// Whether the figure stands between commas, before the verb of what it is put beside.
  private static func isApposition(_ scene: borrowing Scene, _ draft: Draft) -> Bool {
    scene.at(draft.tokens.lowerBound - 1, isSymbol: ",")
      && scene.at(draft.tokens.upperBound, isSymbol: ",")
      && scene.at(draft.tokens.upperBound + 1, is: ClauseSplitter.verbs)
  }

  /// The clause that is asked when one has no period of its own.
  private static func outer(_ scene: borrowing Scene, _ clause: Int) -> Int? {
    guard clause > 0, scene.clauses[clause].opening != .sentence else { return nil }
    var before = clause - 1
    if isApart(scene, clause) { return nil }
    // "(2017: € 5 miljoen)": what stands before a colon is of what stands behind it.
    if scene.at(scene.clauses[clause].tokens.lowerBound - 1, isSymbol: ":") { return before }
    // A parenthesis says nothing of what stands behind it.
    if scene.clauses[clause].opening != .parenthesis {
      while before > 0, scene.clauses[before].opening == .parenthesis, !dates(scene, before) {
        before -= 1
      }
    }
    return before
  }

  /// Whether a clause tells of no time that stands before it: what a semicolon and "dat" begin in a row of considerations, and
  /// what is in the present beside what was: "in 2020 was het 40 mol, terwijl de grens 30 mol is".
  private static func isApart(_ scene: borrowing Scene, _ clause: Int) -> Bool {
    let (own, before) = (scene.clauses[clause], scene.clauses[clause - 1])
    let first = own.tokens.lowerBound
    if scene.at(first - 1, isSymbol: ";") {
      // "; dat …", "; overwegende dat …", "; van mening dat …", and not "; dat is 2% van de leerlingen"
      let that = (first..<first + 3).first {
        scene.at($0, is: .relative) && scene.at($0, is: .determiner)
      }
      return that.map { !scene.at($0 + 1, is: ClauseSubject.finite) } ?? false
    }
    let isBeside =
      own.opening == .conjunction && scene.at(first, is: .conjunction)
      || own.opening == .mark && scene.at(first, is: .article)
    guard isBeside, own.classes.contains(.copula) || own.opening == .conjunction,
      !own.classes.isDisjoint(with: ClauseSplitter.verbs),
      own.traits.isDisjoint(with: [.past, .participle])
    else { return false }
    return before.traits.contains(.past) || before.traits.isSuperset(of: [.perfect, .participle])
  }

  /// Whether a parenthesis dates what it stands in: "(cijfers over 2016)", and no source: "(SCP, 2007)".
  static func dates(_ scene: borrowing Scene, _ clause: Int) -> Bool {
    scene.periods.contains {
      scene.clauses[clause].tokens.contains($0.tokens.lowerBound) && $0.role == .during
        && $0.tokens.count > $0.core.count
    }
  }

  /// How far a period stands from a figure: in tokens, more when a comma or another number stands between; counted no
  /// further than `limit`.
  static func distance(
    _ scene: borrowing Scene, _ period: PeriodMention, _ draft: Draft, limit: Int
  ) -> Int {
    let between =
      period.tokens.lowerBound >= draft.tokens.upperBound
      ? draft.tokens.upperBound..<period.tokens.lowerBound
      : min(period.tokens.upperBound, draft.tokens.lowerBound)..<draft.tokens.lowerBound
    var distance = between.count
    for index in between {
      if distance >= limit { break }
      if scene.tokens[index].isNumber { distance += 20 }
      if scene.tokens[index].isSymbol(",") || scene.tokens[index].has(.and) { distance += 6 }
    }
    return distance
  }

  /// Whether a period may date a figure: "lagere lasten 2025 € 450.000" names the year right before its amount.
  static func dates(_ period: PeriodMention, _ draft: Draft) -> Bool {
    period.role == .during
      || period.role == .name && draft.kind == .level
        && period.tokens.upperBound == draft.tokens.lowerBound
  }
}
