// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a size at one time measures.
extension SubjectBinding {
  /// What a level measures: what its own words say, then what governs it, then the subject of its clause.
  static func level(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    let lead = scene.lead(draft.measures[0])
    if draft.goesOn, before?.subject != nil || before?.carriedSubject != nil { return .same }
    // "(2017: € 27 miljoen)": the same at another time.
    if before?.subject != nil, draft.counted == nil,
      RelationMatcher.retelling(scene, before: lead + 1) != nil
    {
      return .same
    }
    // "3 Mton (2,5 Mton in 2017)"
    if let before, before.kind == .level, before.tokens.upperBound == lead,
      scene.at(lead, isSymbol: "("), before.unit == draft.unit, before.counted == nil,
      let period = scene.period(at: draft.tokens.upperBound),
      scene.at(period.tokens.upperBound, isSymbol: ")"),
      before.subject != nil || before.carriedSubject != nil || before.refersBack
    {
      return .same
    }
    if let dated = dated(scene, draft, lead, before) { return dated }
    // "tekorten voor 2024 (€ 5 miljoen), 2025 (€ 4 miljoen) en 2026 (€ 3 miljoen)"
    if let before, before.subject != nil || before.carriedSubject != nil,
      before.unit == draft.unit, draft.counted == nil, scene.at(lead, isSymbol: "("),
      let time = scene.period(at: lead - 1)?.tokens.lowerBound, time > before.tokens.upperBound,
      time <= before.tokens.upperBound + 3,
      (before.tokens.upperBound..<time).allSatisfy({
        scene.tokens[$0].kind == .symbol || scene.at($0, is: [.and, .preposition])
      })
    {
      return .same
    }
    // "320 plekken (momenteel 180)"
    if let before, before.counted != nil, before.subject != nil, draft.counted == nil,
      draft.unit == .count, scene.at(lead, is: .adverb), scene.at(lead - 1, isSymbol: "(")
    {
      return .same
    }
    if let before, part(scene, draft, draft.tokens.upperBound) == nil,
      before.subject != nil || before.carriedSubject != nil || before.refersBack,
      repeats(scene, lead, draft, before)
    {
      return .same
    }
    // "zeven van de tien (70%)": the share once more.
    if let before, before.fraction != nil, draft.unit == .percent, scene.at(lead, isSymbol: "("),
      before.tokens.upperBound == lead || before.subject?.upperBound == lead,
      scene.at(draft.tokens.upperBound, isSymbol: ")")
    {
      return .same
    }
    // "fietsers (270; 39%)": one of several sizes in the bracket
    if draft.unit == .percent, let named = bracketHead(scene, lead) { return .phrase(named) }
    // "nam toe met 85 duizend banen (0,8 procent)": the size once more.
    if let before, before.kind != .level, draft.unit == .percent,
      before.unit != .percent, before.by?.unit != .percent, scene.at(lead, isSymbol: "("),
      before.tokens.upperBound == lead || endsInTime(scene, lead),
      scene.at(draft.tokens.upperBound, isSymbol: ")")
    {
      return .same
    }
    if let before, let shared = sharedPrice(scene, draft, before) { return shared }
    if let group = group(scene, draft) { return .phrase(group) }
    if let whole = topic(scene, draft) { return .phrase(whole) }
    if let own = ownWords(scene, draft, lead) {
      // "onderbesteding bij de plannen (13 van de 36 miljoen euro)": an amount of an amount is of what governs both.
      if let measure = scene.measure(at: own.upperBound - 1),
        scene.measures[measure].unit != .count,
        own.lowerBound >= draft.tokens.upperBound,
        let governor = governor(scene, draft, before, lead)
      {
        return .phrase(governor)
      }
      // "21% …, de andere helft": the other part of the same whole.
      if let before, draft.unit == .percent, before.unit == .percent, before.subject != nil,
        own.upperBound <= draft.tokens.upperBound, own.upperBound > draft.tokens.lowerBound
      {
        return .same
      }
      return .phrase(own)
    }
    if let governor = governor(scene, draft, before, lead) {
      // "Dit komt neer op een bedrag van € 3": an amount of what was named.
      if scene.traits(governor.upperBound - 1).contains(.generic), scene.at(lead, is: .of),
        let clause = scene.clause(of: draft.tokens.lowerBound),
        ClauseSubject.reference(scene, clause, before: governor.lowerBound) == .demonstrative
      {
        return .back
      }
      return .phrase(explained(scene, draft, instead: governor) ?? governor)
    }
    return clause(scene, draft, before)
  }

  /// What sizes behind their times and colons are of: "de vergoeding (2018: € 448 miljoen, 2017: € 468 miljoen)".
  private static func dated(
    _ scene: borrowing Scene, _ draft: Draft, _ lead: Int, _ before: Draft?
  ) -> Found? {
    guard scene.at(lead, isSymbol: ":"), draft.counted == nil,
      let period = scene.period(at: lead - 1),
      period.tokens.upperBound == lead
    else { return nil }
    let mark = period.tokens.lowerBound - 1
    if let before, before.subject != nil || before.carriedSubject != nil, before.unit == draft.unit,
      before.tokens.upperBound == mark,
      scene.at(mark, is: .and) || scene.at(mark, isSymbol: ",") || scene.at(mark, isSymbol: ";")
    {
      return .same
    }
    guard scene.at(mark, isSymbol: "(") else { return nil }
    return NounPhrase.ending(scene, before: mark, reach: .full).map { .phrase($0) }
  }

  /// The whole that the clause opens with, where the share stands right behind its verb: "van de klachten is 30 procent gegrond",
  /// whatever noun or participle follows; a noun with a complement of its own says more of the share than the whole does
  /// ("volgde 21% onderwijs in het buitenland").
  private static func topic(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    let core = draft.core(in: scene)
    guard draft.unit == .percent, draft.fraction == nil, !scene.at(core.upperBound, is: .of),
      let clause = scene.clause(of: core.lowerBound),
      scene.at(core.lowerBound - 1, is: ClauseSubject.finite)
        || scene.at(core.lowerBound - 1, is: .adverb)
          && scene.at(core.lowerBound - 2, is: ClauseSubject.finite)
    else { return nil }
    if let behind = NounPhrase.phrase(scene, from: core.upperBound, reach: .core),
      scene.at(behind.upperBound, is: [.preposition, .at])
    {
      return nil
    }
    return ClauseSubject.openingWhole(scene, clause, before: core.lowerBound)
  }

  /// Whether a time stands right before a bracket: "minder dan een jaar eerder (-7%)".
  static func endsInTime(_ scene: borrowing Scene, _ open: Int) -> Bool {
    scene.period(at: open - 1) != nil
      || scene.at(open - 1, is: [.deictic, .timeUnit, .periodNoun])
  }

  /// The noun phrase in the figure's own words: its whole, what it consists of, the phrase that it stands in.
  static func ownWords(_ scene: borrowing Scene, _ draft: Draft, _ lead: Int) -> Range<Int>? {
    let end = draft.tokens.upperBound
    if let part = part(scene, draft, end) { return part }
    if let put = put(scene, lead) { return put }
    if !scene.at(end, is: .of), let label = label(scene, before: lead) { return label }
    if let whole = whole(scene, draft, behindBracket(scene, draft, end)) {
      // "een saldo van -1% bbp", "een grens van 2% van de uitgaven": of what is new, not of what it is measured in.
      let isMoney = draft.unit?.isMoney == true && whole.lowerBound == end
      guard draft.unit == .percent || isMoney, scene.at(lead, is: .of),
        let governor = sized(scene, lead)
      else { return whole }
      return governor
    }
    return articleLed(scene, draft)
  }

  /// The noun phrase with "een" or of an amount before the "van" that leads a share.
  static func sized(_ scene: borrowing Scene, _ lead: Int) -> Range<Int>? {
    guard let governor = NounPhrase.measured(scene, before: lead),
      scene.at(governor.lowerBound, has: .one)
        || !scene.traits(governor.upperBound - 1).isDisjoint(with: [.amount, .sized])
    else { return nil }
    // "een bedrag van 5% van de huur"
    return scene.traits(governor.upperBound - 1).contains(.generic) ? nil : governor
  }
}
