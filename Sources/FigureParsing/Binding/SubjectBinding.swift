// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives a figure the noun phrase of what is measured: from its own words first, then from what governs it, then from its clause.
enum SubjectBinding {
  /// Binds the draft that becomes the one at `index`.
  static func bind(_ scene: borrowing Scene, _ draft: inout Draft, at index: Int) {
    let before = index > 0 ? scene.drafts[index - 1] : nil
    switch subject(scene, draft, before) {
    // "van de geplande 340 kilometer": what is geplande is the size.
    case .phrase(let tokens)
    where scene.at(tokens.upperBound - 1, is: .adjective)
      && scene.measure(at: tokens.upperBound) != nil:
      break
    case .phrase(let tokens): draft.subject = moved(scene, draft, tokens) ?? tokens
    case .same:
      draft.subject = before?.subject
      draft.carriedSubject = before?.carriedSubject
      draft.refersBack = before?.refersBack ?? false
    case .back:
      if let before, before.subject != nil || before.carriedSubject != nil || before.refersBack {
        draft.subject = before.subject
        draft.carriedSubject = before.carriedSubject
        draft.refersBack = before.refersBack
      } else if let earlier = earlier(scene, draft) {
        draft.subject = earlier
      } else {
        draft.refersBack = true
      }
    case .none: break
    }
    guard let subject = draft.subject else { return }
    draft.subject = withoutInfinitive(scene, subject, draft)
  }

  /// A subject without the infinitive that ends its clause, which no lexicon knows: "kan een vijfde van Bonaire [opslokken]",
  /// "mogen tien contracten [aanbieden]".
  private static func withoutInfinitive(
    _ scene: borrowing Scene, _ subject: Range<Int>, _ draft: Draft
  ) -> Range<Int> {
    let last = subject.upperBound - 1
    guard subject.count > 1, subject.upperBound > draft.tokens.lowerBound,
      case let token = scene.tokens[last], token.entry == 0, !token.flags.contains(.capital),
      token.end - token.start > 4, scene.bytes[token.end - 1] == UInt8(ascii: "n"),
      scene.bytes[token.end - 2] == UInt8(ascii: "e"), NounPhrase.isHead(scene, last - 1),
      !NounPhrase.isModifier(scene, last - 1) || scene.tokens[last - 1].flags.contains(.capital),
      last + 1 >= scene.tokens.count || scene.tokens[last + 1].kind == .symbol
        || scene.at(last + 1, is: [.preposition, .and]),
      let clause = scene.clause(of: last),
      scene.clauses[clause].tokens.contains(where: {
        $0 < draft.tokens.lowerBound && scene.at($0, is: .auxiliary)
          && !scene.traits($0).isDisjoint(with: [.obliges, .allows, .foretells, .wishes, .permits])
      })
    else { return subject }
    return subject.lowerBound..<last
  }

  /// Leaves out of a level's subject the denominator that the figure has itself: "de kosten [per traject]".
  static func leaveOutRate(_ scene: borrowing Scene, _ draft: inout Draft) {
    guard draft.kind == .level, draft.per != nil, let subject = draft.subject,
      let each = subject.dropFirst().first(where: {
        scene.at($0, is: .each) && scene.at($0, is: .preposition)
      })
    else { return }
    draft.subject = subject.lowerBound..<each
  }

  /// The subject of the nearest clause before that of a figure in its sentence.
  private static func earlier(_ scene: borrowing Scene, _ draft: Draft) -> Range<Int>? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    var index = clause - 1
    while index >= max(0, clause - 3) {
      if let found = ClauseSubject.find(scene, index, around: draft.tokens) { return found }
      index -= 1
    }
    return nil
  }

  enum Found {
    case phrase(Range<Int>)
    /// What the figure before it measures.
    case same
    /// What was spoken of before, in this sentence or the one before it.
    case back
    case none

    init(_ tokens: Range<Int>?) {
      self = tokens.map { .phrase($0) } ?? .none
    }
  }

  private static func subject(_ scene: borrowing Scene, _ draft: Draft, _ before: Draft?) -> Found {
    switch draft.kind {
    case .level: level(scene, draft, before)
    case .change, .difference, .trend: change(scene, draft, before)
    }
  }
}

extension Unit {
  /// Whether it measures an amount of something: money, mass, volume.
  var isAmount: Bool {
    switch self {
    case .currency, .physical, .fte: true
    default: false
    }
  }
}

extension Draft {
  /// The tokens of its measures, without the words that stand between them and the verb.
  func core(in scene: borrowing Scene) -> Range<Int> {
    let measures = self.measures
    guard var first = measures.first, let last = measures.last else { return self.tokens }
    // "verdubbelde het aantal aanvragen, tot 11.860": the verb is a measure itself, and its subject stands behind it.
    if measures.count > 1, self.trigger == scene.measures[first].tokens.lowerBound {
      first = measures[1]
    }
    return scene.hedged(first)
      .lowerBound..<max(scene.hedged(first).upperBound, scene.hedged(last).upperBound)
  }
}
