// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Numbers of several words: "2,3 miljard", "vier miljoen vierhonderdduizend", "tweeduizend en zestien", "een half
/// miljoen", "vijf en een half".
enum CompositeReader {
  /// A number while its words are taken one by one.
  private struct Sum {
    /// What later words no longer multiply.
    var total = ExactDecimal.zero
    /// What the next magnitude multiplies.
    var group: ExactDecimal
    /// The last addend, which a dozen multiplies by itself.
    var addend: ExactDecimal
    /// What is added next must be smaller than ten to this power; 0 when nothing is.
    var room: Int
    var end: Int
    /// How many magnitudes and addends have been taken.
    var steps = 0
    var magnitude = 0
  }

  static func number(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    number(scene, at: index, NumberReader.cardinal(scene, at: index))
  }

  /// The number that begins at `index`, where digits or a number word at it are `cardinal`.
  static func number(
    _ scene: borrowing Scene, at index: Int, _ cardinal: NumberMention?
  ) -> NumberMention? {
    guard let first = cardinal ?? first(scene, at: index) else { return nil }
    let value = first.numeral.value
    var sum = Sum(
      group: value, addend: value,
      room: first.numeral.form == .words ? value.trailingZeros : 0, end: first.tokens.upperBound)
    while decimals(scene, &sum) || multiply(scene, &sum) || add(scene, &sum) { sum.steps += 1 }
    if addFraction(scene, &sum) {
      sum.steps += 1
      while multiply(scene, &sum) { sum.steps += 1 }
    }
    if sum.steps == 0 { return !first.isArticle || stands(scene, first) ? first : nil }
    return mention(scene, first, sum)
  }

  private static func mention(
    _ scene: borrowing Scene, _ first: NumberMention, _ sum: Sum
  ) -> NumberMention {
    var number = first
    number.tokens = first.tokens.lowerBound..<sum.end
    number.magnitude = sum.magnitude
    if sum.steps == 1, sum.magnitude > 0, sum.group.isZero {
      number.numeral = first.numeral.scaled(byTenTo: sum.magnitude)
    } else {
      number.numeral = Numeral(sum.total + sum.group, form: first.numeral.form)
    }
    return number
  }

  /// What a number may begin with, digits and number words aside: "een" before a magnitude, "een half", "anderhalf".
  private static func first(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    if let half = half(scene, index) { return half }
    if scene.isBare, scene.at(index, is: .magnitude), scene.entry(index).power == 0 {
      return words(index, 1, ExactDecimal(Int128(scene.entry(index).value)))  // "dozijn"
    }
    if let vulgar = vulgar(scene, index) { return words(index, 1, vulgar, isArticle: true) }
    let isOne = scene.at(index, has: .one)
    let half = isOne ? index + 1 : index
    if scene.at(half, has: .half) {
      return words(index, half + 1 - index, ExactDecimal(5, exponent: -1), isArticle: true)
    }
    return isOne ? words(index, 1, 1, isArticle: true) : nil
  }

  /// "anderhalf".
  static func half(_ scene: borrowing Scene, _ index: Int) -> NumberMention? {
    scene.at(index, has: .oneAndAHalf) ? words(index, 1, ExactDecimal(15, exponent: -1)) : nil
  }

  /// The value of a fraction that is one sign: "½".
  private static func vulgar(_ scene: borrowing Scene, _ index: Int) -> ExactDecimal? {
    guard scene.at(index, has: .vulgar) else { return nil }
    let entry = scene.entry(index)
    return FractionReader.ratio(entry.value, of: entry.whole)
  }

  private static func words(
    _ index: Int, _ count: Int, _ value: ExactDecimal, isArticle: Bool = false
  ) -> NumberMention {
    NumberMention(
      tokens: index..<index + count, numeral: Numeral(value, form: .words), isArticle: isArticle)
  }

  /// Whether "een" or "een half" is a number with nothing multiplied: before a unit, or where it carries its accent.
  private static func stands(_ scene: borrowing Scene, _ number: NumberMention) -> Bool {
    let isHalf = number.numeral.value < 1
    if scene.isBare {
      return isHalf || scene.tokens[number.tokens.lowerBound].flags.contains(.accent)
    }
    let next = number.tokens.upperBound
    guard scene.at(next, is: .unit) else { return false }
    if isHalf {
      // "een half uur later" says when, "een half uur meer" how much.
      return !scene.at(number.tokens.lowerBound, is: .partOfYear)
        && (!scene.at(next, is: .timeUnit)
          || scene.at(next + 1, is: .comparative) && !scene.at(next + 1, has: [.long, .later]))
    }
    if Tons.areCounted(scene, next) { return true }
    return !scene.at(next, is: .timeUnit) && !scene.at(next, has: .point)
      && (scene.tokens[number.tokens.lowerBound].flags.contains(.accent) || scene.isShareUnit(next))
  }

  /// "miljoen", "honderd", "dozijn" after what they multiply.
  private static func multiply(_ scene: borrowing Scene, _ sum: inout Sum) -> Bool {
    let next = sum.end
    guard scene.at(next, is: .magnitude), !sum.group.isZero else { return false }
    let entry = scene.entry(next)
    let power = entry.power
    if power == 0 {
      guard entry.value > 0 else { return false }
      let times = ExactDecimal(Int128(entry.value))
      sum.group = sum.group - sum.addend + sum.addend * times
      sum.room = 0
    } else if power == 2 {
      guard sum.group < 100 else { return false }
      sum.group = sum.group * 100
      sum.room = 2
    } else {
      guard sum.group < 1_000_000, sum.magnitude == 0 || power < sum.magnitude else { return false }
      sum.total =
        sum.total + ExactDecimal(sum.group.mantissa, exponent: sum.group.exponent + power)
      sum.group = .zero
      sum.magnitude = power
      sum.room = power
    }
    sum.end = next + 1
    return true
  }

  /// A smaller number word after a larger: "tweeduizend vijfhonderd", "tweeduizend en zestien".
  private static func add(_ scene: borrowing Scene, _ sum: inout Sum) -> Bool {
    guard sum.room >= 2 else { return false }
    var next = sum.end
    let linked = scene.at(next, is: .and)
    if linked {
      // "tussen honderd en twintig": two numbers.
      guard scene.isBare || sum.room <= 3, !scene.isBetween(sum.end) else { return false }
      next += 1
    }
    // "zes miljoen en twee derde": two of what follows.
    if linked, scene.at(next + 1, is: .fraction) || scene.ordinalValue(next + 1) > 2 {
      return false
    }
    // "4 duizend 3 honderd en 21": also digits, where every number counts.
    guard scene.at(next, is: .numberWord) || scene.isBare && scene.isPlain(next),
      scene.tokens[next].detail == 0
    else { return false }
    let value = NumberReader.wordValue(scene, next)
    guard value > 0, ExactDecimal(Int128(value)) < .power(ofTen: sum.room) else { return false }
    let addend = ExactDecimal(Int128(value))
    sum.group = sum.group + addend
    sum.addend = linked ? addend : sum.group
    sum.room = addend.trailingZeros
    sum.end = next + 1
    return true
  }

  /// "komma nul drie": number words after the comma, digit by digit.
  private static func decimals(_ scene: borrowing Scene, _ sum: inout Sum) -> Bool {
    guard scene.at(sum.end, has: .decimal), scene.at(sum.end + 1, is: .numberWord),
      sum.group.exponent >= 0
    else { return false }
    var next = sum.end + 1
    var digits: Int128 = 0
    var places = 0
    while scene.at(next, is: .numberWord), scene.tokens[next].detail == 0, places < 12 {
      let value = NumberReader.wordValue(scene, next)
      guard value < 100 else { break }
      digits = digits * (value < 10 ? 10 : 100) + Int128(value)
      places += value < 10 ? 1 : 2
      next += 1
    }
    guard places > 0 else { return false }
    sum.group = sum.group + ExactDecimal(digits, exponent: -places)
    sum.addend = sum.group
    sum.room = 0
    sum.end = next
    return true
  }

  /// "en een half", "en een kwart", "en twee derde": of the magnitude before it, else of one.
  private static func addFraction(_ scene: borrowing Scene, _ sum: inout Sum) -> Bool {
    guard scene.at(sum.end, is: .and) else {
      guard sum.group.exponent >= 0, let vulgar = vulgar(scene, sum.end) else { return false }
      sum.group = sum.group + vulgar
      sum.end += 1
      return true
    }
    let next = sum.end + 1
    var end = next
    var part: ExactDecimal?
    if scene.at(next, has: .one), scene.at(next + 1, has: .half) {
      (part, end) = (ExactDecimal(5, exponent: -1), next + 2)
    } else if let share = FractionReader.fraction(scene, at: next), let fraction = share.fraction {
      part = FractionReader.ratio(fraction.part, of: fraction.whole)
      end = share.tokens.upperBound
    }
    guard let part, scene.isBare || !scene.at(end, is: .of), !scene.isBetween(sum.end) else {
      return false
    }
    // "een miljard en een half miljoen": of a magnitude of its own.
    let own = scene.at(end, is: .magnitude) ? scene.entry(end).power : 0
    if own >= 3, own < sum.magnitude { end += 1 }
    let power = own >= 3 && own < sum.magnitude ? own : sum.group.isZero ? sum.magnitude : 0
    sum.group = sum.group + ExactDecimal(part.mantissa, exponent: part.exponent + power)
    sum.addend = sum.group
    if power > 0 {
      sum.total = sum.total + sum.group
      sum.group = .zero
    }
    sum.end = end
    return true
  }
}

extension ExactDecimal {
  /// How many zeros a whole number ends in; 0 for one with a fraction, and for zero.
  var trailingZeros: Int { max(0, exponent) }
}

extension Scene {
  /// Whether the two sides of the word at `index` are the ends of "tussen … en …".
  func isBetween(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0, before > index - 7 {
      if tokens[before].has(.between) { return true }
      if tokens[before].has([.and, .or]) { return false }
      before -= 1
    }
    return false
  }

  /// Whether there is a whole number in digits at `index`.
  func isPlain(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].isNumber && tokens[index].detail == 0
      && tokens[index].flags.isDisjoint(with: [.mixed, .tooLong, .leadingZero])
  }

  /// Whether the unit at `index` is percent, percentage point or permille.
  func isShareUnit(_ index: Int) -> Bool {
    switch entry(index).unit {
    case .percent, .percentagePoint, .permille: true
    default: false
    }
  }
}
