// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Joins two numbers to a range: "tussen de 5 en 10 procent", "2 à 3 miljoen", "2,5-3,0%", "5 tot 10 miljoen euro".
enum RangeReader {
  static func join(
    _ scene: borrowing Scene, _ low: Measure, _ number: borrowing NumberMention
  ) -> Measure? {
    guard low.sort != .ordinal, number.sort == low.sort || number.sort == .cardinal,
      let (start, second) = connect(scene, low, number)
    else { return nil }
    let high = MeasureReader.single(scene, number)
    guard case .single(var first) = low.amount, case .single(var last) = high.amount else {
      return nil
    }
    if hasMinus(scene, low) { first = first.negated }
    if hasMinus(scene, high) { last = last.negated }
    let unit = high.unit ?? low.unit
    // "met 15% tot 3.226": what has its unit behind it shares it with nothing further on.
    if high.unit == nil, let own = low.unit, own.isShare, !scene.isGlued(number.tokens.lowerBound) {
      return nil
    }
    if let unit = low.unit, let other = high.unit, unit != other, unit != .count { return nil }
    if isSizeAndEnd(scene, low, high, first, last) { return nil }
    // "5 tot 10 miljoen": the first end shares the magnitude of the second.
    let bare = low.tokens.count - (scene.at(low.tokens.lowerBound, is: .currency) ? 1 : 0)
    if number.magnitude > 0, bare == 1, first.value.exponent < number.magnitude, first < last {
      first = first.scaled(byTenTo: number.magnitude)
    } else if low.unit == nil || low.unit == high.unit, high.prefixPower(scene) != 0, bare == 1 {
      first = first.scaled(byTenTo: high.prefixPower(scene))
    }
    // "tussen -3 en -5 procent", "-3 tot -5 graden"
    if last.value < first.value, first.value.isNegative { (first, last) = (last, first) }
    guard first.value <= last.value, low.unit != .count || high.unit == .count || high.unit == nil
    else { return nil }
    var range = high
    range.unit = unit
    range.counted = high.counted ?? low.counted
    range.amount = .range(first, last)
    range.tokens = start..<max(high.tokens.upperBound, second)
    range.hedgeStart = start
    range.isFromTo = scene.at(start - 1, is: .from) && scene.at(low.tokens.upperBound, is: .to)
    range.repaired = low.repaired || high.repaired || isTornSign(scene, low, number)
    range.split = (low.tokens, high.tokens)
    if high.unit == nil, range.per == nil { RateReader.read(scene, &range) }
    return range
  }

  /// Where the range starts and ends when the two numbers are joined by a word or sign for it.
  private static func connect(
    _ scene: borrowing Scene, _ low: Measure, _ high: borrowing NumberMention
  ) -> (start: Int, end: Int)? {
    var start = hasMinus(scene, low) ? low.tokens.lowerBound - 1 : low.tokens.lowerBound
    var next = low.tokens.upperBound
    var second = high.tokens.lowerBound
    if scene.at(second - 1, is: .currency) { second -= 1 }
    if second > next + 1,
      UnitReader.isMinus(scene, second - 1) || isPlus(scene, second - 1)
        || isSign(scene, second - 1)
    {
      second -= 1
    }
    while second > next, scene.at(second - 1, is: [.article, .hedge]) { second -= 1 }
    guard next < second else { return nil }
    if scene.at(next, is: .and) {
      var before = start - 1
      while scene.at(before, is: [.article, .hedge]) { before -= 1 }
      guard next + 1 == second else { return nil }
      if scene.entry(max(0, start - 1)).approximation == .atLeast, scene.at(start - 1, is: .hedge),
        scene.at(second, is: .hedge), scene.entry(second).approximation == .atMost
      {
        return (start - 1, high.tokens.upperBound)  // "minimaal 48% en maximaal 56%"
      }
      guard scene.at(before, is: .between) else { return nil }
      start = before
      return (start, high.tokens.upperBound)
    }
    if isTornSign(scene, low, high) { return (start, high.tokens.upperBound) }
    guard scene.at(next, is: [.to, .until, .rangeSign]) || scene.at(next, isSymbol: "-") else {
      return nil
    }
    if scene.at(next, isSymbol: "-"), scene.isGlued(next) != scene.isGlued(next + 1) { return nil }
    if scene.at(next, is: .to), !scene.at(next, is: .until) { return nil }
    next += 1
    return next == second ? (start, high.tokens.upperBound) : nil
  }
}

extension RangeReader {
  /// Whether a word before one of the numbers is its sign, which no unit has shown yet: "min 2 tot 3 procent".
  private static func hasMinus(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    let sign = measure.tokens.lowerBound - 1
    guard measure.signed == nil, UnitReader.isMinus(scene, sign) else { return false }
    // "min 3 tot max 5 jaar", "na 15 min 3 tot 5 graden"
    let end = measure.tokens.upperBound
    let isLeast = (end..<end + 3).contains {
      scene.at($0, is: .hedge) && scene.entry($0).approximation == .atMost
    }
    return !isLeast && !scene.isNumber(sign - 1)
  }

  /// Whether a plus or minus stands against the number behind it alone: "-3 tot -5 graden".
  private static func isSign(_ scene: borrowing Scene, _ index: Int) -> Bool {
    (scene.at(index, isSymbol: "-") || scene.at(index, isSymbol: "+"))
      && scene.isGlued(index + 1) && !scene.isGlued(index)
  }

  private static func isPlus(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.traits(index).contains(.positive)
  }

  /// Whether a bare number behind "met" is the size of a movement and the other its end: "nam met 1.200 toe tot 131.400",
  /// also before its verb.
  ///
  /// A stretch of sizes seldom spans a factor ten, seldom more than three where both have their unit ("met € 4,2 miljoen tot
  /// € 19,1 miljoen"), and has its noun behind it: "met 400 bedden tot 3.100".
  private static func isSizeAndEnd(
    _ scene: borrowing Scene, _ low: Measure, _ high: Measure, _ first: Numeral, _ last: Numeral
  ) -> Bool {
    guard scene.at(low.hedgeStart - 1, is: .by) || scene.at(low.tokens.lowerBound - 1, is: .by),
      low.unit == high.unit || low.unit == nil && isWhole(scene, low, high)
        || low.counted != nil && high.unit == nil,
      high.unit?.isShare != true, scene.at(low.tokens.upperBound, is: .to),
      !first.value.isNegative, first.value != .zero,
      low.unit == nil
        ? first.scaled(byTenTo: 1) < last
        : high.unit == nil
          ? first < last : first.value + first.value + first.value < last.value
    else { return false }
    let around =
      max(0, low.tokens.lowerBound - 9)..<min(scene.tokens.count, low.tokens.upperBound + 4)
    return around.contains { scene.at($0, is: .moveVerb) }
  }

  /// Whether a bare number is complete without the unit behind the other: "met 16.000 tot 675.000 personen", "met 3 miljard tot
  /// 410 miljard euro", and not "met 4 tot 70 miljoen euro", "met 5 tot 60 euro".
  private static func isWhole(_ scene: borrowing Scene, _ low: Measure, _ high: Measure) -> Bool {
    guard
      low.magnitude > 0 || CountedNoun.isLarge(scene, low.tokens.lowerBound)
        || high.unit == .count && high.magnitude == 0
    else { return false }
    // "Er kwamen groepen met 20 tot 250 leden": it moves where its word stands right beside it.
    var before = low.tokens.lowerBound - 1
    while before > 0, scene.at(before, is: [.by, .hedge, .article]) { before -= 1 }
    // "Scholen met 12 tot 340 leerlingen groeien": what opens the sentence has them.
    let isOfSubject = NounPhrase.ending(scene, before: before + 1, reach: .core)?.lowerBound == 0
    return [before, isOfSubject ? before : high.tokens.upperBound].contains {
      scene.at($0, is: [.moveVerb, .particle]) && scene.entry($0).direction != nil
    }
  }

  /// Whether a lone letter between a bare number and a larger one with a magnitude or unit is what a scan made of "à":
  /// "6 i 8 mld".
  fileprivate static func isTornSign(
    _ scene: borrowing Scene, _ low: Measure, _ high: borrowing NumberMention
  ) -> Bool {
    let letter = low.tokens.upperBound
    guard letter + 1 == high.tokens.lowerBound, scene.tokens[letter].isWord,
      scene.tokens[letter].end - scene.tokens[letter].start == 1, !scene.isGlued(letter),
      !scene.isGlued(letter + 1), !scene.at(letter, is: [.unit, .currency, .times, .rangeSign]),
      low.unit == nil || low.unit == .count, low.magnitude == 0
    else { return false }
    return high.magnitude > 0 || scene.at(high.tokens.upperBound, is: .unit)
  }
}

extension Numeral {
  static func < (lhs: Numeral, rhs: Numeral) -> Bool { lhs.value < rhs.value }
}

extension Measure {
  /// The power of ten of the prefix of its unit: 6 for "Mton", which stands in every end of a range.
  func prefixPower(_ scene: borrowing Scene) -> Int {
    guard let unit = self.tokens.last(where: { scene.at($0, is: .unit) }) else { return 0 }
    return scene.entry(unit).power
  }
}
