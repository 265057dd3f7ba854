// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Which of the times of a clause is that of a figure, and which are of something else.
extension PeriodBinding {
  static func nearest(
    _ scene: borrowing Scene, in clause: Int, to draft: Draft, own: Bool
  ) -> PeriodMention? {
    let tokens = scene.clauses[clause].tokens
    let left = own ? left(scene, draft) ?? -1 : -1
    var best: (PeriodMention, Int)?
    for period in scene.periods(in: tokens) where dates(period, draft) && !period.isDuration {
      if isOfOther(scene, period, draft) || period.tokens.upperBound <= left { continue }
      var distance = distance(scene, period, draft, limit: best?.1 ?? .max)
      // "volgens de uitspraak van 22 januari": of the source, where the clause has another time.
      if scene.presence.has(.source), isOfSource(scene, period) { distance += 200 }
      if isAttributive(scene, period) {
        // "in 2012 toegekende subsidies": of these subsidies alone, and of the size in brackets behind them.
        guard own && distance <= 2 || isBracketed(scene, draft, after: period) else { continue }
        distance = 0
      }
      // "een daling van 4% in 2020 groeide met 5% in 2021": a time right behind a figure is of that figure.
      if distance == 0, period.tokens.lowerBound != draft.tokens.upperBound,
        scene.drafts.contains(where: { $0.tokens.upperBound == period.tokens.lowerBound })
      {
        distance = 1
      }
      if distance < best?.1 ?? .max { best = (period, distance) }
    }
    if own, let known = best, known.1 > openDistance(scene, tokens, draft) { return nil }
    return best?.0
  }

  /// Whether "van" ties a period to what "volgens" leads in.
  private static func isOfSource(_ scene: borrowing Scene, _ period: PeriodMention) -> Bool {
    let of =
      scene.at(period.tokens.lowerBound, is: .of)
      ? period.tokens.lowerBound : period.tokens.lowerBound - 1
    guard scene.at(of, is: .of), let named = NounPhrase.ending(scene, before: of) else {
      return false
    }
    return scene.at(named.lowerBound - 1, is: .source)
  }

  /// The first token of the figure before this one, where a word for a later time stands between them: no period before it dates
  /// this one. "in 2018 was het € 8 en tegenwoordig € 11", "tot 2020 gold 5%, daarna 7%"
  private static func left(_ scene: borrowing Scene, _ draft: Draft) -> Int? {
    guard scene.presence.has(.today) || scene.presence.has(.afterwards),
      let first = draft.measures.first, first > 0,
      case let other = scene.measures[first - 1].tokens,
      other.upperBound < draft.tokens.lowerBound
    else { return nil }
    let isLater = (other.upperBound..<draft.tokens.lowerBound).contains {
      scene.at($0, has: .today) || scene.traits($0).contains(.afterwards)
    }
    return isLater ? other.lowerBound : nil
  }

  /// Whether the figure stands in a bracket behind the noun that the period describes: "de in 2012 verrichte betalingen (€ 5)".
  private static func isBracketed(
    _ scene: borrowing Scene, _ draft: Draft, after period: PeriodMention
  ) -> Bool {
    let bracket = draft.tokens.lowerBound - 1
    guard scene.at(bracket, isSymbol: "("), bracket > period.tokens.upperBound else { return false }
    let between = period.tokens.upperBound..<bracket
    return between.count <= 6
      && !between.contains {
        scene.tokens[$0].kind != .word
          || scene.at($0, is: ClauseSplitter.verbs) && !CountedNoun.isModifier(scene, $0)
      }
  }

  /// Whether the period stands right behind a later size that is put beside this one: "13 weken, tegenover 9 weken in 2019".
  private static func isOfOther(
    _ scene: borrowing Scene, _ period: PeriodMention, _ draft: Draft
  ) -> Bool {
    if opensOther(scene, period, draft) { return true }
    let last = period.tokens.lowerBound - 1
    guard last >= draft.tokens.upperBound, let other = scene.measure(at: last),
      !draft.measures.contains(other), scene.measures[other].tokens.upperBound == last + 1
    else { return false }
    let lead = scene.lead(other)
    return scene.at(lead, has: .against) || scene.at(lead, is: .base)
  }

  /// Whether the period opens what is said of a later size: "5% was blij en in 2022 nog maar 3%".
  private static func opensOther(
    _ scene: borrowing Scene, _ period: PeriodMention, _ draft: Draft
  ) -> Bool {
    let lead = period.tokens.lowerBound - 1
    guard lead >= draft.tokens.upperBound,
      scene.at(lead, is: .and) || scene.at(lead, isSymbol: ",")
    else { return false }
    var next = period.tokens.upperBound
    while next < period.tokens.upperBound + 3, scene.at(next, is: [.adverb, .at, .to, .of]) {
      next += 1
    }
    guard let other = scene.measure(at: next) else { return false }
    return !draft.measures.contains(other)
  }

  /// A bracket right behind the figure with a period and nothing else: "12% (2019)".
  static func bracketed(_ scene: borrowing Scene, after token: Int) -> PeriodMention? {
    guard scene.at(token, isSymbol: "(") else { return nil }
    guard let period = scene.period(at: token + 1), period.tokens.lowerBound == token + 1,
      period.role != .base, scene.at(period.tokens.upperBound, isSymbol: ")")
    else { return nil }
    return period
  }

  /// The time right before a colon that leads the figure in: "(2018: € 448 miljoen, 2017: € 468 miljoen)".
  static func labelled(_ scene: borrowing Scene, _ draft: Draft) -> PeriodMention? {
    guard let first = draft.measures.first, case let colon = scene.lead(first),
      scene.at(colon, isSymbol: ":"), let period = scene.period(at: colon - 1),
      period.tokens.upperBound == colon, period.role != .base
    else { return nil }
    return period
  }

  /// Whether the period is part of what describes a noun: "in 2012 toegekende subsidies", "het in 2014 verrichte onderzoek".
  private static func isAttributive(_ scene: borrowing Scene, _ period: PeriodMention) -> Bool {
    guard period.tokens.count > period.core.count else { return false }
    if scene.at(period.tokens.lowerBound - 1, is: .article) { return true }
    let next = period.tokens.upperBound
    return CountedNoun.isNoun(scene, next + 1) && CountedNoun.isModifier(scene, next)
      // "In 2020 stootte Nederland" behind a heading
      && !scene.tokens[period.tokens.lowerBound].flags.isSuperset(of: [.newLine, .capital])
      && !scene.at(period.tokens.lowerBound - 1, is: [.auxiliary, .copula, .verb])
      && period.tokens.lowerBound > 0
  }

  /// The base of a change: "ten opzichte van 2019", wherever the sentence names one.
  static func base(_ scene: borrowing Scene, of draft: Draft) -> PeriodMention? {
    var best: (PeriodMention, Int)?
    for period in scene.periods where isBase(scene, period) {
      if comparesOther(scene, period, draft) { continue }
      let distance = abs(period.tokens.lowerBound - draft.tokens.lowerBound)
      if distance < best?.1 ?? .max { best = (period, distance) }
    }
    return best?.0
  }

  /// Whether the base is that of another figure, right behind its comparison: "er kwamen 22.000 bij, twee keer zoveel als
  /// in 2020".
  private static func comparesOther(
    _ scene: borrowing Scene, _ period: PeriodMention, _ draft: Draft
  ) -> Bool {
    let lead = period.tokens.lowerBound
    guard scene.at(lead, is: .than),
      // "in april 2% hoger dan een jaar eerder; in mei liep dat op tot 3%"
      lead > draft.tokens.upperBound
        || scene.clause(of: lead) != scene.clause(of: draft.tokens.lowerBound)
    else { return false }
    return scene.drafts.contains {
      ($0.tokens.upperBound == lead || $0.tokens.upperBound == lead + 1)
        && $0.tokens != draft.tokens && (draft.trigger == nil || $0.trigger != draft.trigger)
    }
  }

  /// Whether a period is a base, also through a noun: "ten opzichte van de begroting 2020".
  private static func isBase(_ scene: borrowing Scene, _ period: PeriodMention) -> Bool {
    if period.role == .base { return true }
    guard period.role == .name else { return false }
    let start = period.tokens.lowerBound
    return (max(0, start - 4)..<start).contains { scene.at($0, is: .base) }
  }

  /// "In dezelfde periode": the whole period of the figure before, where the clause names no time of its own.
  static func samePeriod(_ scene: borrowing Scene, _ draft: Draft) -> Period? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].classes.contains(.samePeriod),
      case let start = scene.clauses[clause].tokens.lowerBound,
      scene.periods(in: start..<max(start, draft.tokens.upperBound)).isEmpty
    else { return nil }
    return scene.discourse.period
  }

  /// Whether a time stands in a clause before that "sinds" opens: "sinds de gemeente dit in 2015 deed, is het gedaald".
  static func isSince(
    _ scene: borrowing Scene, _ near: PeriodMention, _ draft: Draft
  ) -> Bool {
    guard let clause = scene.clause(of: near.tokens.lowerBound),
      clause != scene.clause(of: draft.tokens.lowerBound)
    else { return false }
    let first = scene.clauses[clause].tokens.lowerBound
    return scene.at(first, is: .since) && near.tokens.lowerBound > first
  }
}
