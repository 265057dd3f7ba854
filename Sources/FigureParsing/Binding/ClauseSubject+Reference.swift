// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Words that stand for what was named before, and the wholes of which a clause names parts.
extension ClauseSubject {
  /// Whether a word stands for a noun phrase that was named before: "dit is", "deze bedraagt", "het komt uit op".
  static func isAnaphor(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index >= 0, index < scene.tokens.count, scene.tokens[index].isWord,
      scene.at(index, is: [.determiner, .article]), !scene.at(index, is: [.copula, .adjective]),
      !scene.at(index, has: .one), scene.measure(at: index) == nil,
      scene.measure(at: index + 1).map({ scene.measures[$0].unit != .count }) ?? true,
      scene.at(index + 1, is: finite) || isCarried(scene, index)
    else { return false }
    // "dat 5% …" may open the clause instead.
    if let clause = scene.clause(of: index), scene.clauses[clause].tokens.lowerBound == index,
      scene.clauses[clause].opening == .conjunction || scene.clauses[clause].opening == .relative
    {
      return false
    }
    return NounPhrase.phrase(scene, from: index, reach: .core) == nil
  }

  /// Whether a word stands where the subject of a clause does: first, or right behind its verb.
  private static func isCarried(_ scene: borrowing Scene, _ index: Int) -> Bool {
    isFinite(scene, index - 1) || index == 0
      || scene.clause(of: index).map { scene.clauses[$0].tokens.lowerBound == index } ?? false
  }

  /// How a clause speaks of what was named before.
  enum Reference {
    /// "dit is", "deze bedraagt", "hiervan is"
    case demonstrative
    /// "het bedraagt"
    case pronoun
  }

  /// How the subject of a clause refers to what was named before; nil when it does not.
  static func reference(_ scene: borrowing Scene, _ clause: Int, before figure: Int) -> Reference? {
    // What a parenthesis interrupts began before it.
    let isResumed = scene.clauses[clause].opening == .resumed && clause > 1
    let tokens = scene.clauses[isResumed ? clause - 2 : clause].tokens
    let end = min(tokens.upperBound, figure, tokens.lowerBound + 12)
    guard tokens.lowerBound < end else { return nil }
    if scene.traits(tokens.lowerBound).contains(.partitive) { return .demonstrative }
    // "…, vorig jaar groeide dat naar 5"
    let stop = max(end, min(figure, tokens.upperBound))
    let near = max(end, stop - 4)..<stop
    guard
      let word = (tokens.lowerBound..<end).first(where: { isAnaphor(scene, $0) })
        ?? near.first(where: { isAnaphor(scene, $0) && scene.at($0 - 1, is: .moveVerb) })
    else { return nil }
    return scene.at(word, is: .article) ? .pronoun : .demonstrative
  }

  /// The whole with which a clause begins: "Van de fouten heeft 5% betrekking op inkoop".
  static func openingWhole(_ scene: borrowing Scene, _ clause: Int, before figure: Int) -> Range<
    Int
  >? {
    let here = scene.clauses[clause]
    var first = here.tokens.lowerBound
    // A mark of a list.
    if first + 1 < here.tokens.upperBound, scene.tokens[first].kind == .symbol { first += 1 }
    // "dat van de bezoekers 8 procent terugkomt"
    let isSaid =
      here.opening == .conjunction
      || here.opening == .relative && scene.traits(first).contains(.opens)
        && scene.at(first - 1, is: [.verb, .copula])
    if isSaid, scene.at(first, is: [.conjunction, .relative]) { first += 1 }
    guard isSaid || here.opening != .relative, here.opening != .resumed,
      here.opening != .parenthesis,
      scene.at(first, is: .of), scene.period(at: first) == nil
    else { return nil }
    // "Van de 1,2 miljoen huishoudens met een toeslag woont 61 procent"
    if let index = scene.measure(at: first + 1) ?? scene.measure(at: first + 2)
      // "Van de ruim 61.000 aangiften"
      ?? (scene.at(first + 2, is: .hedge) ? scene.measure(at: first + 3) : nil)
    {
      guard let counted = scene.measures[index].counted else {
        // "Van de ruim 4.000 hectare bos is 30 procent verdroogd"
        guard scene.measures[index].unit?.isAmount == true,
          let amount = NounPhrase.phrase(scene, from: scene.measures[index].tokens.upperBound)
        else { return nil }
        return amount.upperBound < figure ? amount : nil
      }
      let whole = SubjectBinding.withComplement(scene, counted)
      return whole.upperBound <= figure ? whole : nil
    }
    guard
      let whole = NounPhrase.phrase(scene, from: first + 1, reach: .full, limit: figure),
      whole.upperBound < figure
    else { return nil }
    return whole
  }
}
