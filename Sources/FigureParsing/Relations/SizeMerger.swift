// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Makes one change of a size and the ends that stand beside it: "met 5% gekort (van 75% naar 70%)", "van 3,5% naar 3,9%,
/// een stijging van 0,4 procentpunt", "van 3.000 naar 3.300 (+10%)".
enum SizeMerger {
  static func merge(_ scene: inout Scene) {
    var index = 0
    while index + 1 < scene.drafts.count {
      // Both ways the first is a change: asked before the two are copied.
      guard scene.drafts[index].kind == .change else {
        index += 1
        continue
      }
      let (first, second) = (scene.drafts[index], scene.drafts[index + 1])
      if let merged = sizeAndEnds(scene, first, second) ?? endsAndSize(scene, first, second) {
        scene.drafts[index] = merged
        scene.drafts.remove(at: index + 1)
      } else {
        index += 1
      }
    }
  }

  /// The size first: "met 5% gekort (van 75% naar 70%)", "een daling van 40%, van 500 naar 300".
  private static func sizeAndEnds(
    _ scene: borrowing Scene, _ size: borrowing Draft, _ ends: borrowing Draft
  ) -> Draft? {
    guard size.kind == .change, ends.kind == .change, let by = size.by, size.from == nil,
      size.to == nil, ends.by == nil, let from = ends.from, let to = ends.to,
      ends.tokens.lowerBound - size.tokens.upperBound <= 6,
      isInBrackets(scene, ends, after: size) || isBeside(scene, size, ends)
        || isOfSame(scene, size, ends)
    else { return nil }
    var merged = copy size
    merged.from = from
    merged.to = to
    merged.unit = ends.unit
    merged.counted = merged.counted ?? ends.counted
    // Between two shares a size "in percent" that is their difference is one in percentage points.
    if by.unit == .percent, ends.unit == .percent, case .single(let numeral) = by.amount,
      (to.value - from.value).magnitude == numeral.value
    {
      merged.by?.unit = .percentagePoint
    }
    merged.tokens = size.tokens.lowerBound..<ends.tokens.upperBound
    merged.measures += ends.measures
    merged.period = ends.period ?? merged.period
    return merged
  }

  /// Whether one word of movement has the size and both ends: "groeit met 41% van 574 naar 811", "een verdubbeling van de
  /// wachttijd van 6 naar 12 weken".
  private static func isOfSame(
    _ scene: borrowing Scene, _ size: borrowing Draft, _ ends: borrowing Draft
  ) -> Bool {
    guard size.trigger != nil, ends.trigger == nil || ends.trigger == size.trigger,
      size.direction == ends.direction, let unit = size.by?.unit,
      unit.isShare || unit == .factor || unit == ends.unit
    else { return false }
    let gap = size.tokens.upperBound..<max(size.tokens.upperBound, ends.tokens.lowerBound)
    return gap.allSatisfy {
      scene.tokens[$0].isWord && !scene.at($0, is: ClauseSplitter.verbs)
        && !scene.at($0, is: [.and, .or, .conjunction, .relative])
    }
  }

  private static func isInBrackets(
    _ scene: borrowing Scene, _ ends: borrowing Draft, after size: borrowing Draft
  ) -> Bool {
    guard let clause = scene.clause(of: ends.tokens.lowerBound) else { return false }
    return scene.clauses[clause].opening == .parenthesis
      && scene.clauses[clause].tokens.lowerBound > size.tokens.lowerBound
  }

  /// The ends first: "van 3,5% in 2022 naar 3,9% in 2025, een stijging van 0,4 procentpunt", "van 3.000 naar 3.300 (+10%)".
  private static func endsAndSize(
    _ scene: borrowing Scene, _ ends: borrowing Draft, _ size: borrowing Draft
  ) -> Draft? {
    // "naar € 19 miljard (+5,7%)"
    let inBracket = signed(scene, size, after: ends)
    guard ends.kind == .change, ends.by == nil, ends.from != nil || inBracket != nil,
      ends.to != nil, size.from == nil, size.to == nil,
      let by = inBracket ?? size.by,
      inBracket != nil || size.direction == ends.direction && isBeside(scene, ends, size),
      by.unit == ends.unit || by.unit == .percentagePoint || by.unit == .percent
        || by.unit == .factor
    else { return nil }
    var merged = copy ends
    merged.by = by
    merged.approximation = merged.approximation ?? size.approximation
    merged.measures += size.measures
    merged.tokens = ends.tokens.lowerBound..<size.tokens.upperBound
    return merged
  }

  /// A size in brackets whose sign says which way it goes: "(+10%)".
  private static func signed(
    _ scene: borrowing Scene, _ size: borrowing Draft, after ends: borrowing Draft
  ) -> Figure.Size? {
    guard size.trigger == nil, size.measures.count == 1, let index = size.measures.first,
      let signed = scene.measures[index].signed, signed == ends.direction,
      case .single(let numeral) = scene.measures[index].amount,
      scene.at(size.tokens.lowerBound - 1, isSymbol: "("),
      scene.at(size.tokens.upperBound, isSymbol: ")"),
      size.tokens.lowerBound - ends.tokens.upperBound <= 4
    else { return nil }
    let amount = Quantity.Amount.single(numeral.value.isNegative ? numeral.negated : numeral)
    return Figure.Size(amount, unit: scene.measures[index].unit)
  }

  /// Whether the second says again what the first said: a comma, a noun of movement or "van" behind it, and no other
  /// verb, number or noun between them but a time.
  private static func isBeside(
    _ scene: borrowing Scene, _ first: borrowing Draft, _ second: borrowing Draft
  ) -> Bool {
    var token = first.tokens.upperBound
    let end = second.tokens.lowerBound
    guard token <= end, end - token <= 12 else { return false }
    var hasMark = false
    while token < end {
      if let period = scene.period(at: token) {
        token = period.tokens.upperBound
        continue
      }
      hasMark =
        hasMark || scene.at(token, isSymbol: ",") || scene.at(token, isSymbol: "(")
        || scene.at(token, isSymbol: ":") && scene.at(token + 1, is: .from)
      let isLink =
        scene.tokens[token].kind == .symbol && !scene.at(token, isSymbol: ";")
        || scene.at(token, is: [.article, .or, .adverb, .copula, .preposition, .adjective])
        || hasMark && scene.at(token, is: [.determiner, .relative, .pronoun])
      guard isLink else { return false }
      token += 1
    }
    return hasMark && (scene.at(end, is: [.moveNoun, .factorNoun]) || scene.at(end, is: .from))
  }
}
