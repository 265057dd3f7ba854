// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Holds a unit that no word at the number states to what the figure turned out to be of.
///
/// Relations take it from a noun of the clause ("het aantal", "het percentage", "de leeftijd"), before the subject is
/// known: where that noun is not part of it, the number has another unit, which nothing tells.
enum ImpliedUnit {
  static func holdToSubject(_ scene: borrowing Scene, _ draft: inout Draft) {
    guard let first = draft.measures.first, scene.measures[first].unit == nil,
      scene.measures[first].magnitude == 0, let unit = draft.unit ?? draft.by?.unit,
      draft.counted == nil, draft.measures.allSatisfy({ scene.measures[$0].unit == nil })
    else { return }
    guard let subject = draft.subject else {
      // "een verlaging van 1.500 is nodig op de premie van € 3.000"
      if unit == .count, draft.unit == nil,
        scene.measures.contains(where: { $0.unit?.isMoney == true })
      {
        set(CarriedCurrency.known(scene, at: draft.tokens.lowerBound), of: &draft)
      }
      return
    }
    if subject.contains(where: { tells(scene, $0, unit) }) { return }
    // "de huizenprijs daalde met 25.000"
    if unit == .count, draft.kind == .change, draft.unit == nil, isMoney(scene, subject) {
      set(CarriedCurrency.known(scene, at: draft.tokens.lowerBound), of: &draft)
    } else if unit != .count || !isLarge(scene, first) || draft.by == nil && draft.kind == .change,
      isOfOther(scene, draft, unit)
    {
      set(nil, of: &draft)
    }
  }

  /// Whether a noun tells that numbers beside it have the unit.
  private static func tells(_ scene: borrowing Scene, _ index: Int, _ unit: Unit) -> Bool {
    switch unit {
    case .percent: scene.at(index, has: .percentNoun)
    case .count: scene.traits(index).contains(.number)
    case .time(.year): scene.at(index, is: .age)
    default: false
    }
  }

  private static func isLarge(_ scene: borrowing Scene, _ measure: Int) -> Bool {
    CountedNoun.isLarge(scene, scene.measures[measure].tokens.lowerBound)
  }

  private static func set(_ unit: Unit?, of draft: inout Draft) {
    if draft.unit != nil { draft.unit = unit }
    if draft.by?.unit != nil { draft.by?.unit = unit }
  }

  /// Whether a preposition ties all nouns of the clause that tell the unit to something else: "dankzij een lager
  /// percentage", and not "de raad heeft het aantal teruggebracht", "de schuld steeg als percentage van het bbp".
  private static func isOfOther(
    _ scene: borrowing Scene, _ draft: Draft, _ unit: Unit
  ) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return false }
    var isOther = false
    for noun in scene.clauses[clause].tokens.prefix(40) where tells(scene, noun, unit) {
      var start = NounPhrase.ending(scene, before: noun + 1)?.lowerBound ?? noun
      while scene.at(start - 1, is: [.comparative, .adverb, .article]) { start -= 1 }
      // "qua aantal", "in aantal"
      guard start < noun else { return false }
      guard scene.at(start - 1, is: [.preposition, .of, .at, .by, .between]) else { return false }
      isOther = true
    }
    return isOther
  }

  /// Whether the head of a subject is an amount of money: "de huizenprijs van woningen".
  private static func isMoney(_ scene: borrowing Scene, _ subject: Range<Int>) -> Bool {
    let head = subject.prefix { !scene.at($0, is: [.of, .preposition, .at]) }
    // "het tekort aan woningen" counts them.
    if scene.at(head.upperBound, is: .preposition), !scene.at(head.upperBound, is: .of) {
      return false
    }
    return head.contains { scene.at($0, has: .money) || endsAsMoney(scene, $0) }
  }

  /// Whether the last part of a compound is a word for money: "jaarinkomen".
  private static func endsAsMoney(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.isWord, token.entry == 0, token.end - token.start < 40 else { return false }
    // "verhuur" is no kind of rent.
    return (token.start + 4..<max(token.start + 4, token.end - 3)).contains { start in
      let entry = scene.lexicon.entry(
        for: WordHash.key(of: scene.bytes.span, start..<token.end))
      return entry != 0 && scene.lexicon.role(at: entry).numeric.contains(.money)
    }
  }
}
