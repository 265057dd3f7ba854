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
      if let per = RateReader.leading(scene, scene.numbers.span[index]) {
        leading = per
        index += 1
        continue
      }
      var measure = single(scene, scene.numbers.span[index])
      var used = index + 1
      if used < scene.numbers.count,
        let range = RangeReader.join(scene, measure, scene.numbers.span[used])
      {
        measure = range
        used += 1
      } else if measure.unit == nil, !scene.isBare {
        shareUnit(scene, &measure, index)
      } else if measure.unit?.isMoney == true, measure.magnitude == 0, !scene.isBare {
        shareMagnitude(scene, &measure, index)
      }
      index = used
      if measure.unit == nil, isPercentage(scene, measure) { measure.unit = .percent }
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

  /// Whether the word before a number says that it is a percentage: "een percentage van 5", "een percentage tussen de 2 en 5".
  private static func isPercentage(_ scene: borrowing Scene, _ measure: borrowing Measure) -> Bool {
    guard measure.sort == .cardinal, measure.magnitude == 0, !scene.isBare else { return false }
    var before = measure.tokens.lowerBound - 1
    while scene.at(before, is: [.hedge, .article]), before > measure.tokens.lowerBound - 4 {
      before -= 1
    }
    if scene.at(before, is: .of) {
      before -= 1
    } else {
      guard measure.split != nil else { return false }
    }
    return scene.at(before, has: .percentNoun)
  }

  /// "3,1 en 4,2 procent", "250, 500 en 1.000 meter": numbers in a row share the unit of the last.
  private static func shareUnit(_ scene: borrowing Scene, _ measure: inout Measure, _ index: Int) {
    guard measure.sort == .cardinal, measure.magnitude == 0, measure.tokens.count == 1 else {
      return
    }
    var next = index + 1
    var end = measure.tokens.upperBound
    while next < scene.numbers.count, next < index + 5,
      scene.numbers[next].tokens.lowerBound == end + 1
        || scene.at(end, isSymbol: ",") && scene.numbers[next].tokens.lowerBound == end + 2
          && isCorrected(scene, measure, end + 1),
      scene.at(end, is: [.and, .or]) || scene.at(end, isSymbol: ",") || scene.at(end, has: .pairing)
        || isCorrected(scene, measure, end)
    {
      let isPairing = scene.at(end, has: .pairing)
      let isLast =
        isPairing || scene.at(end, is: [.and, .or, .conjunction])
        || isCorrected(scene, measure, end + 1)
      let other = single(scene, scene.numbers.span[next])
      if let unit = other.unit {
        // A list without "en" may end anywhere; a count belongs to its own noun.
        let isPaired = isPairing || scene.at(measure.tokens.lowerBound - 1, has: .pairing)
        guard isLast, isPaired || unit != .count && !unit.isTime else { return }
        // "15, 20 en 30 miljoen euro"
        if other.magnitude > 0, !scale(&measure, like: other) { return }
        measure.counted = other.counted
        measure.unit = unit
        return
      }
      // "€ 15, 18 en 21 miljoen"
      if isLast, let first = scene.measures.last, first.unit?.isMoney == true,
        first.tokens.upperBound + 1 == measure.tokens.lowerBound,
        scene.at(first.tokens.upperBound, isSymbol: ","), scale(&measure, like: other)
      {
        measure.unit = first.unit
      }
      guard !isLast else { return }
      end = scene.numbers[next].tokens.upperBound
      next += 1
    }
  }

  /// "€ 15, € 20 en € 30 miljoen", "bruto € 36 en netto € 30 miljoen": amounts in a row share the magnitude of the last.
  private static func shareMagnitude(
    _ scene: borrowing Scene, _ measure: inout Measure, _ index: Int
  ) {
    guard measure.tokens.count == 2, measure.per == nil, measure.signed == nil else { return }
    var next = index + 1
    var end = behindTime(scene, measure.tokens.upperBound)
    while next < scene.numbers.count, next < index + 5,
      scene.at(end, is: [.and, .or]) || scene.at(end, isSymbol: ",") || scene.at(end, has: .pairing)
    {
      let isLast = !scene.at(end, isSymbol: ",")
      let other = single(scene, scene.numbers.span[next])
      var start = end + 1
      if scene.at(start, is: .adverb) { start += 1 }
      guard other.tokens.lowerBound == start, other.unit?.isMoney ?? true, other.per == nil else {
        return
      }
      if other.magnitude > 0 {
        if isLast { _ = scale(&measure, like: other) }
        return
      }
      guard !isLast else { return }
      end = behindTime(scene, other.tokens.upperBound)
      next += 1
    }
  }

  /// The token behind a time in brackets at `token`, else that token: "€ 12 (2021) en € 13 miljoen (2022)".
  private static func behindTime(_ scene: borrowing Scene, _ token: Int) -> Int {
    guard scene.at(token, isSymbol: "("), scene.at(token + 2, isSymbol: ")"),
      scene.period(at: token + 1) != nil
    else { return token }
    return token + 3
  }

  /// Gives a small number the magnitude of one that it stands in a row with, where that makes sizes of one order.
  private static func scale(_ measure: inout Measure, like other: Measure) -> Bool {
    guard case .single(let numeral) = measure.amount, case .single(let last) = other.amount,
      other.magnitude >= 3, !numeral.value.isNegative,
      case let scaled = numeral.scaled(byTenTo: other.magnitude),
      areAlike(scaled, last)
    else { return false }
    measure.amount = .single(scaled)
    measure.magnitude = other.magnitude
    return true
  }

  /// Whether two numbers are of one order: neither is ten times the other.
  static func areAlike(_ first: Numeral, _ second: Numeral) -> Bool {
    first < second.scaled(byTenTo: 1) && second < first.scaled(byTenTo: 1)
  }

  /// Whether the next number says what it is instead: "niet 0,7 maar 0,44 procent".
  private static func isCorrected(
    _ scene: borrowing Scene, _ measure: borrowing Measure, _ next: Int
  ) -> Bool {
    scene.at(next, is: .conjunction) && scene.at(measure.tokens.lowerBound - 1, is: .negation)
  }

  /// The measure that one number makes with what stands around it.
  static func single(_ scene: borrowing Scene, _ number: borrowing NumberMention) -> Measure {
    let unit: Unit? =
      switch number.sort {
      case .times: number.unit ?? .factor
      case .share: .percent
      default: nil
      }
    // Made in its place: parts that are filled one by one would be copied into it.
    var measure = Measure(
      Measure.Parts(
        tokens: number.tokens, hedgeStart: number.tokens.lowerBound,
        amount: .single(number.numeral), unit: unit, fraction: number.fraction, sort: number.sort,
        inWords: number.numeral.form == .words, magnitude: number.magnitude,
        repaired: number.repaired))
    if number.sort == .times { return measure }
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
