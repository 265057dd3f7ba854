// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads what a size is measured as from the words in and right beside it, and from its subject: "structureel € 5 miljoen",
/// "stijgen gemiddeld 3% per jaar", "de reële groei is 1,5%".
enum BasisReader {
  static func read(_ scene: inout Scene) {
    guard scene.presence.has(.basis) else { return }
    for index in scene.drafts.indices {
      let basis = basis(scene, scene.drafts[index])
      if !basis.isEmpty { scene.drafts[index].basis = basis }
    }
  }

  private static func basis(_ scene: borrowing Scene, _ draft: borrowing Draft) -> [Figure.Basis] {
    var found: [Figure.Basis] = []
    func take(_ token: Int) {
      guard scene.at(token, has: .basis), let basis = scene.entry(token).basis,
        !found.contains(basis),
        // "in totaal 300 scholen" adds up things, not years.
        basis != .cumulative || draft.kind == .change
      else { return }
      found.append(basis)
    }
    for token in draft.subject ?? 0..<0 {
      // "de structurele aanpak" is no amount that comes back.
      switch scene.entry(token).basis {
      case .average: take(token)
      default:
        if scene.at(token + 1, has: .money) || scene.at(token + 1, is: .moveNoun) { take(token) }
      }
    }
    before(scene, draft).forEach(take)
    draft.tokens.forEach(take)
    // Behind it an adjective is of another noun: "5% hoger dan de gemiddelde …".
    let next = draft.tokens.upperBound
    if !CountedNoun.isNoun(scene, next + 1), !scene.at(next - 1, is: .than) { take(next) }
    return found
  }

  /// The words right before a figure, up to a number, mark, verb or word of its subject.
  private static func before(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Range<Int> {
    let (start, subject) = (draft.tokens.lowerBound, draft.subject ?? 0..<0)
    var index = start
    while index > 0, start - index < 3, scene.tokens[index - 1].isWord,
      !subject.contains(index - 1), !scene.at(index - 1, is: ClauseSplitter.verbs),
      scene.measure(at: index - 1) == nil,
      scene.measure(at: index - 2) == nil  // "5,2% nominaal en 1,1% reëel"
    {
      index -= 1
    }
    return index..<start
  }
}
