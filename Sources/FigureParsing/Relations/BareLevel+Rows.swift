// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Numbers without a noun of their own, whose noun stands before them in the sentence.
extension RelationMatcher {
  /// What a further number of a row says of the same thing at another time: "was 340 in 2020, 410 in 2021 en 502 in 2022".
  static func row(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard let last = scene.drafts.last, last.kind == .level, last.measures == [index - 1],
      last.unit == nil || last.unit == .count || last.unit == .fte,
      scene.period(at: scene.measures[index].tokens.upperBound) != nil
    else { return nil }
    var token = last.tokens.upperBound
    var isTimed = false
    while token < scene.measures[index].hedgeStart {
      if let period = scene.period(at: token) {
        isTimed = true
        token = period.tokens.upperBound
      } else if scene.at(token, isSymbol: ",") || scene.at(token, is: .and) {
        token += 1
      } else {
        return nil
      }
    }
    return isTimed ? last : nil
  }

  /// What a bracket tells again of another time, in the order of the sizes before it: "4.210 meldingen en 1.120 boetes
  /// (2017: 3.905 en 1.048)".
  static func retold(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    guard let open = retelling(scene, before: scene.measures[index].hedgeStart) else { return nil }
    var (first, end) = (index, index)
    while first > 0, scene.measures[first - 1].tokens.lowerBound > open { first -= 1 }
    while end + 1 < scene.measures.count, end < first + 6,
      scene.measures[end + 1].tokens.lowerBound == scene.measures[end].tokens.upperBound + 1
    {
      end += 1
    }
    guard let last = scene.drafts.lastIndex(where: { $0.tokens.upperBound <= open }),
      case let told = last - (end - index), told >= 0, scene.drafts[told].kind == .level,
      scene.drafts[told].unit == .count || scene.drafts[told].unit == .fte
    else { return nil }
    return scene.drafts[told]
  }

  /// The bracket that a time and a colon open before the row of numbers that ends at `token`: "(2017: ".
  static func retelling(_ scene: borrowing Scene, before token: Int) -> Int? {
    var colon = token - 1
    while colon > max(0, token - 12),
      scene.tokens[colon].isNumber || scene.at(colon, is: [.and, .hedge])
        || scene.at(colon, isSymbol: ",")
    {
      colon -= 1
    }
    guard scene.at(colon, isSymbol: ":"), let period = scene.period(at: colon - 1),
      scene.at(period.tokens.lowerBound - 1, isSymbol: "(")
    else { return nil }
    return period.tokens.lowerBound - 1
  }

  /// Whether a large number stands for what was named before: "die 35.000 bereiken we niet".
  static func isHeadless(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    let before = measure.hedgeStart - 1
    let next = measure.tokens.upperBound
    guard scene.at(before, is: .determiner), scene.at(before, is: .deictic),
      !scene.at(before, is: .copula),
      scene.at(next, is: ClauseSplitter.verbs) || next == scene.tokens.count
        || scene.at(next, isSymbol: ".")
    else { return false }
    return scene.tokens[measure.tokens.lowerBound].flags.contains(.grouped)
  }

  /// Whether the verb gives the number as the size of a subject that stands between them: "In 2020 bedroeg het aantal
  /// slopingen 9.870".
  static func isStatedBehind(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let measure = scene.measures[index]
    guard let clause = scene.clause(of: measure.tokens.lowerBound) else { return false }
    let tokens = scene.clauses[clause].tokens
    guard
      let verb = (tokens.lowerBound..<measure.hedgeStart).last(where: {
        scene.at($0, is: .copula) && !scene.at($0, is: .determiner)
      }),
      scene.at(verb + 1, is: [.article, .determiner]),
      let subject = NounPhrase.phrase(
        scene, from: verb + 1, reach: .full, limit: measure.hedgeStart)
    else { return false }
    var end = subject.upperBound
    while end < measure.hedgeStart {
      if let period = scene.period(at: end) {
        end = max(end + 1, period.tokens.upperBound)
      } else if scene.at(end, is: [.adverb, .preposition]) {
        end += 1
      } else {
        return false
      }
    }
    return says(scene, verb, index)
  }
}
