// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Denominators that do not stand right behind their size.
extension RateReader {
  /// The denominator that the clause of a figure names elsewhere: at its start ("Per leerling is € 500 beschikbaar"), in or
  /// behind the subject ("de kosten per traject bedroegen € 4.310"), as a word of frequency beside it ("jaarlijks € 41
  /// miljoen"), or behind the last of a row ("€ 1,20 en € 0,85 per maand").
  static func ofClause(_ scene: borrowing Scene, _ draft: borrowing Draft) -> String? {
    guard scene.presence.has(.each) || scene.presence.has(.frequency) || scene.presence.has(.every),
      let first = draft.measures.first,
      let unit = draft.unit ?? draft.by?.unit, unit != .factor, !unit.isTime
    else { return nil }
    if let often = frequency(scene, draft) { return often }
    guard !unit.isShare, !isTotal(scene, draft) else { return nil }
    let end = scene.measures[first].tokens.upperBound
    if let behind = named(scene, at: end) ?? named(scene, at: draft.tokens.upperBound) {
      return behind
    }
    if let shared = shared(scene, first) { return shared }
    if draft.counted != nil, let behind = behindNoun(scene, draft) { return behind }
    if let subject = draft.subject, draft.counted == nil, !isPaid(scene, draft) {
      if let part = subject.last(where: { scene.at($0, is: .each) }) {
        return named(scene, at: part)
      }
      if let behind = named(scene, at: subject.upperBound) { return behind }
    }
    // Further sizes of the sentence may be of something else.
    guard scene.drafts.first?.tokens == draft.tokens,
      let clause = scene.clause(of: draft.core(in: scene).lowerBound)
    else { return nil }
    return named(scene, at: scene.clauses[clause].tokens.lowerBound)
  }

  private static func named(_ scene: borrowing Scene, at index: Int) -> String? {
    guard scene.at(index, is: .each), !scene.at(index, is: .rangeSign),
      scene.period(at: index) == nil
    else { return nil }
    return denominator(scene, at: index)?.per
  }

  /// Whether a word beside a size says that it is all together: "in totaal € 3 miljoen".
  private static func isTotal(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    [draft.core(in: scene).lowerBound - 1, draft.tokens.upperBound].contains {
      scene.at($0, has: .basis) && scene.entry($0).basis == .cumulative
    }
  }

  /// The stretch of time behind what is counted and what belongs to it: "29 meldingen van overlast door honden per dag".
  private static func behindNoun(_ scene: borrowing Scene, _ draft: borrowing Draft) -> String? {
    var index = draft.tokens.upperBound
    let end = min(index + 8, scene.tokens.count)
    while index < end, scene.tokens[index].isWord,
      !scene.at(index, is: ClauseSplitter.verbs), !scene.at(index, is: .relative)
    {
      if scene.at(index + 1, is: .timeUnit), let per = named(scene, at: index) { return per }
      index += 1
    }
    return nil
  }

  /// Whether a size is what something is done for, and none of what the subject names: "de verdeling per wijk is onderzocht voor
  /// € 5 miljoen".
  private static func isPaid(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    let lead = draft.core(in: scene).lowerBound - 1
    return scene.at(lead, is: .preposition)
      && !scene.at(lead, is: [.by, .to, .from, .of, .at, .until])
  }

  /// "jaarlijks" or "elk jaar" right before a size or behind its figure.
  private static func frequency(_ scene: borrowing Scene, _ draft: borrowing Draft) -> String? {
    var before = draft.core(in: scene).lowerBound - 1
    if scene.at(before, is: .by) { before -= 1 }
    if let per = often(scene, before) { return per }
    let after = draft.tokens.upperBound
    return often(scene, after)
      ?? (scene.at(after, has: .every) ? often(scene, after + 1) : nil)
  }

  private static func often(_ scene: borrowing Scene, _ index: Int) -> String? {
    guard index >= 0, index < scene.tokens.count else { return nil }
    if scene.at(index, has: .frequency) { return scene.entry(index).per }
    return scene.at(index, is: .timeUnit) && scene.at(index - 1, has: .every)
      ? scene.entry(index).per : nil
  }

  /// The denominator of the size that "en" joins to this one, of the same unit.
  private static func shared(_ scene: borrowing Scene, _ index: Int) -> String? {
    guard index + 1 < scene.measures.count,
      scene.measures[index + 1].unit == scene.measures[index].unit,
      case let and = scene.measures[index].tokens.upperBound,
      scene.at(and, is: [.and, .or]), scene.measures[index + 1].hedgeStart == and + 1
    else { return nil }
    return scene.measures[index + 1].per
  }
}
