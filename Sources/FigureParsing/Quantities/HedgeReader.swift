// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads the words before a measure, and a few after it, that soften or bound it.
enum HedgeReader {
  static func read(_ scene: borrowing Scene, _ measure: inout Measure) {
    var index = measure.tokens.lowerBound - 1
    var start = measure.tokens.lowerBound
    // "zo'n", "een kleine", "meer dan de" and what stands between them and the number.
    while index >= 0, index >= measure.tokens.lowerBound - 4 {
      if scene.at(index, is: .hedge), let found = scene.entry(index).approximation {
        // "lager dan de 53% van vorig jaar" compares with a known size and bounds nothing.
        if scene.at(index, is: .comparative), scene.at(index + 1, is: .article),
          !scene.at(index, is: .numberWord),
          index + 2 == measure.tokens.lowerBound, measure.sort == .cardinal,
          !scene.at(index + 1, is: .numberWord)
        {
          break
        }
        // "onder 2.345 leraren", "over de 89 regelingen": among them and about them.
        if measure.unit == .count, scene.at(index, is: .preposition) { break }
        if measure.approximation == nil || found != .about { measure.approximation = found }
        start = index
        // "niet langer dan twee dagen" bounds from the other side and denies nothing.
        if scene.at(index, is: .than), scene.at(index - 1, is: .negation) {
          measure.approximation =
            found == .moreThan ? .atMost : found == .lessThan ? .atLeast : found
          start = index - 1
          break
        }
        // "niet boven de 4%"
        if scene.at(index, is: .preposition), scene.at(index - 1, is: .negation),
          found == .moreThan || found == .lessThan
        {
          measure.approximation = found == .moreThan ? .atMost : .atLeast
          start = index - 1
          break
        }
      } else if !scene.at(index, is: .article) {
        break
      }
      index -= 1
    }
    measure.hedgeStart = start
    if measure.approximation == nil { readSplit(scene, &measure) }
    if measure.approximation == nil { readInside(scene, &measure) }
    if measure.approximation == nil { readAfter(scene, &measure) }
  }

  /// "mag niet hoger zijn dan 900 euro": the verb stands between a comparative and its "dan".
  private static func readSplit(_ scene: borrowing Scene, _ measure: inout Measure) {
    let than = measure.hedgeStart - 1
    guard scene.at(than, is: .than), !scene.at(than, is: .hedge) else { return }
    var word = than - 1
    while word > than - 3, scene.at(word, is: ClauseSplitter.verbs) { word -= 1 }
    guard word < than - 1, scene.at(word, is: .comparative), scene.traits(word).isEmpty,
      let direction = scene.entry(word).direction, scene.measure(at: word - 1) == nil,
      !scene.at(word - 1, is: [.unit, .magnitude]), !scene.isNumber(word - 1)
    else { return }
    measure.approximation = direction == .up ? .moreThan : .lessThan
    measure.hedgeStart = word
    guard scene.at(word - 1, is: .negation) else { return }
    measure.approximation = direction == .up ? .atMost : .atLeast
    measure.hedgeStart = word - 1
  }

  /// "tussen ongeveer 5 en 10": the hedge stands inside the range.
  private static func readInside(_ scene: borrowing Scene, _ measure: inout Measure) {
    guard let split = measure.split else { return }
    var index = split.low.lowerBound - 1
    while index > measure.tokens.lowerBound {
      if scene.at(index, is: .hedge) { measure.approximation = scene.entry(index).approximation }
      index -= 1
    }
  }

  /// "5% of meer", "€ 70.000 en hoger".
  private static func readAfter(_ scene: borrowing Scene, _ measure: inout Measure) {
    let after = measure.tokens.upperBound
    guard scene.at(after, is: [.or, .and]), scene.at(after + 1, is: .comparative),
      !scene.at(after + 1, is: .than), !scene.at(after + 2, is: .than),
      !CountedNoun.isNoun(scene, after + 2), let direction = scene.entry(after + 1).direction
    else { return }
    measure.approximation = direction == .up ? .atLeast : .atMost
    measure.tokens = measure.tokens.lowerBound..<after + 2
  }
}
