// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives every number of a sentence its unit, noun, denominator and hedge, and joins the two ends of ranges.
enum MeasureReader {
  static func read(_ scene: inout Scene) {
    var index = 0
    /// The denominator that stands before its sizes: "per 1.000 inwoners zijn er 3,2 huisartsen".
    var leading: String?
    while index < scene.numbers.count {
      // A number that a denominator has taken: "per 25.000 inwoners".
      if scene.numbers[index].tokens.lowerBound < scene.measures.last?.tokens.upperBound ?? 0 {
        index += 1
        continue
      }
      if let per = RateReader.leading(scene, scene.numbers[index]) {
        leading = per
        index += 1
        continue
      }
      var measure = single(scene, scene.numbers[index])
      var used = index + 1
      if used < scene.numbers.count,
        let range = RangeReader.join(scene, measure, scene.numbers[used])
      {
        measure = range
        used += 1
      }
      index = used
      guard measure.sort != .ordinal || scene.isBare else { continue }
      HedgeReader.read(scene, &measure)
      if measure.unit == .count || measure.unit == .fte { measure.per = measure.per ?? leading }
      scene.note {
        .measure(
          text: $0.text(measure.tokens),
          value: "\(measure.amount.summary) \(measure.unit?.code ?? "")")
      }
      scene.measures.append(measure)
    }
  }

  /// The measure that one number makes with what stands around it.
  static func single(_ scene: borrowing Scene, _ number: NumberMention) -> Measure {
    var measure = Measure(
      tokens: number.tokens, hedgeStart: number.tokens.lowerBound, amount: .single(number.numeral))
    measure.sort = number.sort
    measure.fraction = number.fraction
    measure.inWords = number.numeral.form == .words
    measure.repaired = number.repaired
    measure.magnitude = number.magnitude
    if number.sort == .times {
      measure.unit = number.unit ?? .factor
      return measure
    }
    if number.sort == .share { measure.unit = .percent }
    UnitReader.read(scene, &measure)
    Scale.apply(scene, &measure)
    RateReader.read(scene, &measure)
    if measure.unit == nil {
      CountedNoun.read(scene, &measure)
      RateReader.read(scene, &measure)
    }
    RateReader.readAfterNoun(scene, &measure)
    return measure
  }
}
