// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The whole of which a size is a part.
extension SubjectBinding {
  /// The whole of a share, or what an amount consists of: "70% van de scholen", "€ 5 aan subsidies", "30% water".
  static func whole(_ scene: borrowing Scene, _ draft: Draft, _ end: Int) -> Range<Int>? {
    if scene.at(end, is: .of),
      draft.unit == .percent || draft.unit == .permille || draft.unit?.isAmount == true
        || draft.unit == .count && draft.counted == nil
    {
      if draft.unit == .percent, let measured = comparedGroup(scene, draft) {
        return measured
      }
      let whole = share(scene, draft, from: end + 1) ?? measured(scene, from: end + 1)
      return whole.flatMap { spent(scene, draft, behind: $0) } ?? whole
    }
    // "er is 11 procent op de inhuur bespaard"
    if draft.unit == .percent, scene.at(end, is: .at), scene.period(at: end) == nil,
      let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.cuts)
    {
      return NounPhrase.phrase(scene, from: end + 1, limit: scene.clauses[clause].tokens.upperBound)
    }
    // "draagt 9 procent bij aan de uitstoot"
    if draft.unit == .percent, scene.at(end, has: .adding), end + 2 < scene.tokens.count,
      scene.traits(end + 1).contains(.substance)
    {
      return NounPhrase.phrase(scene, from: end + 2, reach: .full)
    }
    if let shared = sharedWhole(scene, draft, end) { return shared }
    // "van de uitstoot bestond 61% uit ammoniak"
    if draft.unit == .percent, scene.at(end, is: .outOf), !scene.at(end, is: [.of, .at]),
      let clause = scene.clause(of: draft.tokens.lowerBound),
      scene.clauses[clause].traits.contains(.consists),
      ClauseSubject.openingWhole(scene, clause, before: draft.tokens.lowerBound) != nil
        || scene.clauses[clause].opening != .sentence
    {
      return NounPhrase.phrase(scene, from: end + 1)
    }
    let isExtra =
      scene.at(end, is: .extra) && end + 1 < scene.tokens.count
      && scene.traits(end + 1).contains(.substance)
    let end = isExtra ? end + 1 : end
    if scene.traits(min(end, scene.tokens.count - 1)).contains(.substance),
      draft.unit != .percent || draft.fraction != nil, draft.unit != .count
    {
      return NounPhrase.phrase(scene, from: end + 1, reach: .full)
    }
    // "43% NI": letters behind a unit are a unit of their own.
    let isCode =
      end < scene.tokens.count && scene.tokens[end].flags.contains(.acronym)
      && scene.tokens[end].end - scene.tokens[end].start < 4
    guard draft.unit != .count, !isCode, scene.period(at: end) == nil,
      !scene.at(end, is: [.article, .determiner]),
      !scene.at(draft.tokens.lowerBound - 1, is: .article)
    else { return nil }
    if let noun = NounPhrase.phrase(
      scene, from: end, reach: draft.fraction == nil ? .full : .core),
      // "€ 5 vast te stellen": the end of a verb in two parts.
      noun.upperBound >= scene.tokens.count
        || !scene.traits(noun.upperBound).contains(.toInfinitive)
    {
      return noun
    }
    // "4 van de 17 gevallen": behind a number a participle is a noun.
    let isNoun =
      draft.fraction != nil && end < scene.tokens.count && scene.traits(end).contains(.participle)
      && scene.bytes[scene.tokens[end].end - 1] == UInt8(ascii: "n")
    return isNoun ? end..<end + 1 : nil
  }

  /// What a share of an amount is spent on: "2 procent van het bbp aan defensie".
  private static func spent(
    _ scene: borrowing Scene, _ draft: Draft, behind whole: Range<Int>
  ) -> Range<Int>? {
    let next = whole.upperBound
    guard draft.unit == .percent, next + 1 < scene.tokens.count,
      scene.traits(next).contains(.substance), draft.fraction == nil,
      !scene.traits(whole.upperBound - 1).isDisjoint(with: [.sized, .amount])
    else { return nil }
    return NounPhrase.phrase(scene, from: next + 1, reach: .full)
  }

  /// The whole that stands behind another share only: "niet 3 maar 4 procent van het inkomen", "40% en 60% van de huizen".
  private static func sharedWhole(
    _ scene: borrowing Scene, _ draft: Draft, _ end: Int
  ) -> Range<Int>? {
    guard draft.unit == .percent, draft.fraction == nil else { return nil }
    var index = end
    while index < min(end + 16, scene.tokens.count) {
      if let measure = scene.measure(at: index) {
        index = scene.measures[measure].tokens.upperBound
        guard index > end + 1, scene.measures[measure].unit == .percent else { return nil }
        if scene.at(index, is: .of) { return NounPhrase.phrase(scene, from: index + 1) }
      } else if let period = scene.period(at: index), period.tokens.lowerBound == index, index > end
      {
        index = period.tokens.upperBound
      } else if scene.at(index, is: [.and, .or, .conjunction]) || scene.at(index, isSymbol: ",")
        || index > end && scene.at(index, is: [.hedge, .adverb])
      {
        index += 1
      } else {
        return nil
      }
    }
    return nil
  }

  /// What is put at a share of something else: "de schuld komt uit op 60% van het bbp".
  private static func comparedGroup(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    let lead = scene.lead(draft.measures[0])
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    // "de regeling op 50% van de grond" says where.
    let isPut =
      scene.at(lead, is: .to)
      || scene.at(lead, is: .at) && scene.clauses[clause].traits.contains(.stands)
    guard
      isPut && draft.fraction == nil || isSaid(scene, lead, scene.clauses[clause].tokens)
        || isMadeUp(scene, lead, scene.clauses[clause].tokens),
      let found = ClauseSubject.find(scene, clause, around: draft.core(in: scene))
    else { return nil }
    // "In Delft is 40% van de huizen oud": the share itself is the subject.
    return isPut && !scene.at(lead, is: .to) || found.lowerBound < lead ? found : nil
  }

  /// Whether a verb that only gives sizes stands before its subject and the share: "daarmee vormt zorg 10% van het bbp".
  private static func isMadeUp(
    _ scene: borrowing Scene, _ lead: Int, _ clause: Range<Int>
  ) -> Bool {
    (clause.lowerBound..<max(clause.lowerBound, lead)).suffix(12).contains {
      scene.at($0, is: .copula) && !scene.at($0, is: [.auxiliary, .determiner])
    }
  }

  /// Whether a copula right before a share, times and adverbs aside, says that its subject is it: "de omvang bedroeg eind
  /// 2017 3,3% van de lasten", "de sector is de helft van het aantal".
  static func isSaid(
    _ scene: borrowing Scene, _ lead: Int, _ clause: Range<Int>
  ) -> Bool {
    var word = lead
    while word >= clause.lowerBound, word > lead - 8 {
      if let period = scene.period(at: word) {
        word = period.tokens.lowerBound - 1
      } else if scene.at(word, is: .adverb) {
        word -= 1
      } else {
        break
      }
    }
    return word >= clause.lowerBound && scene.at(word, is: .copula)
      && !scene.at(word, is: .determiner) && !scene.traits(word).contains(.passive)
  }
}
