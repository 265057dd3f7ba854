// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives the two sizes of a row the two things that their subject joins: "de werkloosheid onder mannen en vrouwen was
/// respectievelijk 3,4% en 3,8%".
enum PairedSubjects {
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
