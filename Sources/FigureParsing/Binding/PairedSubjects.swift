// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives the two sizes of a row the two things that their subject joins: "de werkloosheid onder mannen en vrouwen was
/// respectievelijk 3,4% en 3,8%".
enum PairedSubjects {
  /// Gives two sizes in a bracket the two things that the words before it compare: "er zijn meer jonge dan oude kiezers
  /// (61% tegenover 39%)", "dorpen groeien sneller dan steden (4 respectievelijk 3 procent)".
  static func compare(_ scene: inout Scene) {
    guard scene.presence.has(.pairing) || scene.presence.has(.against), scene.drafts.count > 1
    else { return }
    for index in scene.drafts.indices.dropFirst()
    where scene.drafts[index].kind == .level && scene.drafts[index - 1].kind == .level {
      guard let (first, second) = compared(scene, index) else { continue }
      set(first, on: index - 1, of: &scene)
      set(second, on: index, of: &scene)
    }
  }

  /// A thing that is compared: a phrase, or an adjective and the noun that both share.
  private struct Side {
    var lead: Range<Int>?
    var noun: Range<Int>
  }

  private static func set(_ side: Side, on index: Int, of scene: inout Scene) {
    if let lead = side.lead {
      scene.drafts[index].subject = nil
      scene.drafts[index].carriedSubject = scene.text(lead) + " " + scene.text(side.noun)
    } else {
      scene.drafts[index].subject = side.noun
      scene.drafts[index].carriedSubject = nil
    }
    scene.drafts[index].refersBack = false
  }

  private static func compared(_ scene: borrowing Scene, _ index: Int) -> (Side, Side)? {
    let first = scene.drafts[index - 1].core(in: scene)
    let second = scene.drafts[index].core(in: scene)
    let open = first.lowerBound - 1
    guard scene.at(open, isSymbol: "("), scene.at(second.upperBound, isSymbol: ")"),
      first.upperBound <= second.lowerBound, second.lowerBound - first.upperBound <= 2,
      scene.at(second.lowerBound - 1, has: .pairing)
        || scene.at(second.lowerBound - 1, has: .against),
      let than = (max(0, open - 14)..<open).last(where: { scene.at($0, is: .than) }),
      (max(0, than - 8)...than).contains(where: { scene.at($0, is: [.comparative, .equal]) }),
      let other = NounPhrase.phrase(scene, from: than + 1, reach: .full, limit: open),
      other.upperBound == open
    else { return nil }
    // "meer jonge dan oude kiezers": both share the noun.
    if bends(scene, than - 1), bends(scene, than + 1), other.count > 1 {
      let noun = than + 2..<other.upperBound
      return (Side(lead: than - 1..<than, noun: noun), Side(noun: other))
    }
    guard let clause = scene.clause(of: than - 1),
      let one = ClauseSubject.find(scene, clause, around: than..<open), one.upperBound <= than
    else { return nil }
    return (Side(noun: one), Side(noun: other))
  }

  static func part(_ scene: inout Scene) {
    guard scene.presence.has(.pairing), scene.drafts.count == 2, Pairing.isRow(scene),
      scene.drafts.allSatisfy({ $0.kind == .level || $0.from == nil }),
      scene.drafts[0].period == scene.drafts[1].period,
      let subject = scene.drafts[0].subject, scene.drafts[1].subject == subject,
      subject.filter({ scene.at($0, is: .and) }).count == 1,
      let and = subject.first(where: { scene.at($0, is: .and) }), and > subject.lowerBound,
      isPaired(scene, and),
      let second = NounPhrase.phrase(
        scene, from: and + 1, reach: .core, limit: subject.upperBound)
    else { return }
    let first = start(scene, subject.lowerBound..<and)..<and
    let before = subject.lowerBound..<first.lowerBound
    let behind = second.upperBound..<subject.upperBound
    for (index, one) in [first, second].enumerated() {
      let text = [before, one, behind].filter { !$0.isEmpty }.map { scene.text($0) }
      scene.drafts[index].subject = nil
      scene.drafts[index].carriedSubject = text.joined(separator: " ")
    }
  }

  private static func bends(_ scene: borrowing Scene, _ index: Int) -> Bool {
    NounPhrase.isModifier(scene, index) || scene.at(index, is: .age)
  }

  /// Whether the row is paired with what "en" joins at `and`, and not with other things that the sentence joins, and the two
  /// are no name of one ("Sociale Zaken en Werkgelegenheid").
  private static func isPaired(_ scene: borrowing Scene, _ and: Int) -> Bool {
    let row = scene.drafts[0].tokens.lowerBound..<scene.drafts[1].tokens.upperBound
    for index in scene.tokens.indices
    where index != and && !row.contains(index) && scene.at(index, is: .and) {
      return false
    }
    return !scene.tokens[and - 1].flags.contains(.capital)
      || !scene.tokens[and + 1].flags.contains(.capital)
  }

  /// Where the first of the two begins: behind the last preposition, or the noun that counts both ("het aandeel jongens en
  /// meisjes").
  private static func start(_ scene: borrowing Scene, _ phrase: Range<Int>) -> Int {
    let last = phrase.dropLast().last {
      scene.at($0, is: [.preposition, .of, .at]) || scene.traits($0).contains(.quantity)
    }
    return last.map { $0 + 1 } ?? phrase.lowerBound
  }
}
