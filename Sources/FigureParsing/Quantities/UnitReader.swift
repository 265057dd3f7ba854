// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads the unit before and after a number: "€ 5", "5 euro", "5%", "5 procentpunt", "5 Mton".
enum UnitReader {
  static func read(_ scene: borrowing Scene, _ measure: inout Measure) {
    readCurrency(scene, &measure)
    readSign(scene, &measure)
    guard measure.sort == .cardinal else { return }
    readUnit(scene, &measure)
    readMinus(scene, &measure)
    readSubstance(scene, &measure)
    if measure.unit == .percent { readPoint(scene, &measure) }
  }

  /// A sign of currency before the number.
  private static func readCurrency(_ scene: borrowing Scene, _ measure: inout Measure) {
    var before = measure.tokens.lowerBound - 1
    // "€ -12", "€ -/- 12"
    let isAccounting =
      scene.at(before - 1, isSymbol: "/") && scene.at(before - 2, isSymbol: "-")
      && scene.at(before - 3, is: .currency)
    if scene.at(before, isSymbol: "-"),
      isAccounting || scene.isGlued(before + 1) && scene.at(before - 1, is: .currency),
      case .single(let numeral) = measure.amount
    {
      measure.amount = .single(numeral.negated)
      measure.signed = .down
      before -= scene.at(before - 1, is: .currency) ? 1 : 3
    }
    let end = measure.tokens.upperBound
    let isBracketed =
      scene.at(before, isSymbol: "(") && scene.at(end, isSymbol: ")")
      && scene.at(before - 1, is: .currency)
      // "F(1,49)" is no florin.
      && !(scene.tokens[before - 1].isWord && scene.isGlued(before))
    if isBracketed { before -= 1 }
    guard scene.at(before, is: .currency) else { return }
    // "€ (5) miljoen": accounts put what is negative in brackets.
    if isBracketed, case .single(let numeral) = measure.amount {
      measure.signed = .down
      measure.magnitude = scene.at(end + 1, is: .magnitude) ? scene.entry(end + 1).power : 0
      measure.amount = .single(numeral.negated.scaled(byTenTo: measure.magnitude))
      measure.unit = scene.entry(before).unit
      measure.tokens = before..<(measure.magnitude > 0 ? end + 2 : end + 1)
      measure.hedgeStart = before
      return
    }
    measure.unit = scene.entry(before).unit
    measure.tokens = before..<measure.tokens.upperBound
    measure.hedgeStart = before
    readSuffix(scene, &measure, scene.entry(before).power)
    // "€ 198,-", "€ 198,--" and "€ 198,="
    var dash = measure.tokens.upperBound
    guard scene.at(dash, isSymbol: ","), scene.isGlued(dash + 1),
      scene.at(dash + 1, isSymbol: "-") || scene.at(dash + 1, isSymbol: "=")
    else { return }
    dash += 2
    if scene.at(dash, isSymbol: "-"), scene.isGlued(dash) { dash += 1 }
    measure.tokens = before..<dash
  }

  /// "€ 100k", "€ 5M", "M€ 12": a letter for thousands or millions, against the number or the sign of currency.
  private static func readSuffix(_ scene: borrowing Scene, _ measure: inout Measure, _ own: Int) {
    guard case .single(let numeral) = measure.amount, measure.magnitude == 0 else { return }
    let next = measure.tokens.upperBound
    var power = own
    if let suffix = scene.suffixPower(next), suffix <= 6 {
      power += suffix
      measure.tokens = measure.tokens.lowerBound..<next + 1
    }
    // "€ 75,000": no amount of money is written in thousandths that are all zero.
    if power == 0, numeral.hasFraction, numeral.lastPlace == -3, numeral.value.exponent >= 0 {
      measure.amount = .single(Numeral(numeral.value).scaled(byTenTo: 3))
      return
    }
    guard power > 0 else { return }
    measure.magnitude = power
    measure.amount = .single(numeral.scaled(byTenTo: power))
  }

  /// A plus or minus that stands against the number and not against what comes before it.
  private static func readSign(_ scene: borrowing Scene, _ measure: inout Measure) {
    let before = measure.tokens.lowerBound - 1
    guard scene.at(before, isSymbol: "-") || scene.at(before, isSymbol: "+"),
      // "(+ 4,9%)"
      scene.isGlued(before + 1) || scene.at(before, isSymbol: "+") && scene.isGlued(before),
      !scene.isGlued(before) || scene.at(before - 1, isSymbol: "("),
      case .single(let numeral) = measure.amount
    else { return }
    measure.signed = scene.at(before, isSymbol: "-") ? .down : .up
    if measure.signed == .down { measure.amount = .single(numeral.negated) }
    measure.tokens = before..<measure.tokens.upperBound
    measure.hedgeStart = before
  }

  /// "-/- € 5 miljoen", "min 0,5 procent": a minus of accounts, or in a word before a share or amount of money.
  private static func readMinus(_ scene: borrowing Scene, _ measure: inout Measure) {
    guard measure.signed == nil, case .single(let numeral) = measure.amount else { return }
    let before = measure.tokens.lowerBound - 1
    let start: Int
    if scene.at(before, isSymbol: "-"), scene.at(before - 1, isSymbol: "/"),
      scene.at(before - 2, isSymbol: "-"), scene.isGlued(before), scene.isGlued(before - 1)
    {
      start = before - 2
    } else if isSpacedMinus(scene, before, measure) {
      start = before
    } else {
      guard isMinus(scene, before) else { return }
      switch measure.unit {
      case .percent, .percentagePoint, .permille, .currency: start = before
      default: return
      }
    }
    measure.signed = .down
    measure.amount = .single(numeral.negated)
    measure.tokens = start..<measure.tokens.upperBound
    measure.hedgeStart = start
  }

  /// Whether a word is a minus: "min." is a minimum, "plus/min" no sign.
  static func isMinus(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, has: .negative) && scene.bytes[scene.tokens[index].end - 1] != 0x2E
      && !scene.at(index - 1, isSymbol: "/") && !scene.at(index - 1, is: .hedge)
  }

  /// "(- € 49 miljoen)", "bedroeg – € 5": a dash before money that opens a bracket or follows the verb.
  private static func isSpacedMinus(
    _ scene: borrowing Scene, _ dash: Int, _ measure: borrowing Measure
  ) -> Bool {
    guard case .currency = measure.unit, scene.at(dash, isSymbol: "-"),
      scene.at(dash + 1, is: .currency)
    else { return false }
    return scene.at(dash - 1, isSymbol: "(")
      || scene.at(dash - 1, is: .copula) && !scene.at(dash - 1, is: .determiner)
  }

  /// "5 Mton CO2": what is weighed is named as counted.
  private static func readSubstance(_ scene: borrowing Scene, _ measure: inout Measure) {
    let next = measure.tokens.upperBound
    guard scene.at(next, has: .substance), case .physical = measure.unit else { return }
    measure.counted = next..<next + 1
    measure.tokens = measure.tokens.lowerBound..<next + 1
  }

  /// A unit after the number, which a hyphen may join to it.
  private static func readUnit(_ scene: borrowing Scene, _ measure: inout Measure) {
    var next = measure.tokens.upperBound
    if scene.at(next, isSymbol: "-"), scene.isGlued(next), scene.isGlued(next + 1),
      scene.at(next + 1, is: .unit),
      // "€700-€1000"
      !(scene.at(next + 1, is: .currency) && scene.isNumber(next + 2))
    {
      next += 1
    }
    if scene.isOrigin(next) { next += 1 }
    if Tons.areMoney(scene, next) || scene.at(next, has: .ton) && measure.unit == .euro {
      readTonsOfMoney(scene, &measure, next)
      return
    }
    guard let unit = unit(scene, next, measure) else { return }
    if let known = measure.unit {
      // "€ 400 euro" says it twice.
      guard known == unit else { return }
    }
    measure.unit = unit
    if scene.at(next, has: .damage) { measure.repaired = true }
    let power = scene.entry(next).power
    if power != 0, !scene.tokens[next].has(.magnitude), case .single(let numeral) = measure.amount {
      measure.amount = .single(numeral.scaled(byTenTo: power))
    }
    measure.tokens = measure.tokens.lowerBound..<next + 1
    if scene.tokens[next].has(.magnitude), case .single(let numeral) = measure.amount {
      measure.amount = .single(numeral.scaled(byTenTo: power))
    }
    readPower(scene, &measure, next)
    if scene.at(next + 1, is: .unit), scene.entry(next + 1).unit == unit, unit != .percent {
      measure.tokens = measure.tokens.lowerBound..<next + 2
    }
  }

  /// "70 m 2", "12 km 2": the power of a unit of length that lost its place, where it counts nothing else.
  private static func readPower(
    _ scene: borrowing Scene, _ measure: inout Measure, _ unit: Int
  ) {
    guard !scene.isBare, case .physical(let code) = measure.unit, lengths.contains(code),
      scene.tokens[unit].end - scene.tokens[unit].start <= 2, scene.isPlain(unit + 1),
      !scene.tokens[unit + 1].flags.contains(.newLine),
      case let power = scene.tokens[unit + 1].digits, power == 2 || power == 3,
      !scene.at(unit + 2, is: [.unit, .magnitude, .times]), !scene.at(unit + 2, isSymbol: "-"),
      !CountedNoun.isNoun(scene, unit + 2)
    else { return }
    measure.unit = .physical(code + String(power))
    measure.repaired = true
    measure.tokens = measure.tokens.lowerBound..<unit + 2
  }

  private static let lengths: Set<String> = ["m", "km", "cm", "dm", "mm"]

  /// "een ton", "anderhalve ton euro": a hundred thousand euros each.
  private static func readTonsOfMoney(
    _ scene: borrowing Scene, _ measure: inout Measure, _ ton: Int
  ) {
    guard case .single(let numeral) = measure.amount else { return }
    measure.amount = .single(numeral.scaled(byTenTo: 5))
    measure.magnitude = 5
    measure.unit = .euro
    let isNamed = scene.at(ton + 1, is: .unit) && scene.entry(ton + 1).unit == .euro
    measure.tokens = measure.tokens.lowerBound..<(isNamed ? ton + 2 : ton + 1)
  }

  /// The unit that the word at `index` stands for after the measure's number.
  private static func unit(_ scene: borrowing Scene, _ index: Int, _ measure: Measure) -> Unit? {
    guard scene.at(index, is: .unit), !scene.at(index, has: .bareOnly) else { return nil }
    // "artikel 3 € 149 miljoen": the sign belongs to what follows.
    if scene.at(index, is: .currency), !scene.isGlued(index),
      scene.isNumber(index + 1) || scene.at(index + 1, isSymbol: "(")
    {
      return nil
    }
    let entry = scene.entry(index)
    // "4 T" is no weight: units of one letter are small, but for the litre.
    let token = scene.tokens[index]
    if token.end - token.start == 1, token.flags.contains(.capital), entry.unit != .physical("L") {
      return nil
    }
    if !scene.isBare, isDamaged(scene, index, measure) || arePages(scene, index, measure) {
      return nil
    }
    return measure.magnitude >= 6 ? entry.largeUnit ?? entry.unit : entry.unit
  }

  /// Whether a letter against the digits is more likely a part of a code or what a scan made of another sign: "181L" after
  /// a number, "25°c" for "25%".
  private static func isDamaged(
    _ scene: borrowing Scene, _ index: Int, _ measure: borrowing Measure
  ) -> Bool {
    let token = scene.tokens[index]
    if scene.entry(index).unit == .physical("Cel"), token.end - token.start <= 4,
      scene.bytes[token.end - 1] == UInt8(ascii: "c")
    {
      return true
    }
    guard token.end - token.start == 1, token.isWord, scene.isGlued(index) else { return false }
    if scene.isGlued(index + 1), scene.at(index + 1, isSymbol: "-") { return true }
    let before = measure.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    return scene.tokens[before].isNumber
      || scene.at(before, isSymbol: ":") && scene.isNumber(before - 1)
  }

  /// Whether "pp" counts the pages of a book: "Uitgeverij X, 160 pp." leads by nothing to the number.
  private static func arePages(
    _ scene: borrowing Scene, _ index: Int, _ measure: borrowing Measure
  ) -> Bool {
    let token = scene.tokens[index]
    let before = measure.tokens.lowerBound - 1
    guard token.end - token.start <= 3, scene.entry(index).unit == .percentagePoint,
      scene.bytes[token.start] == UInt8(ascii: "p"), measure.signed == nil,
      !measure.numeral.hasFraction, measure.numeral.value >= 20
    else { return false }
    return before < 0 || scene.at(before, isSymbol: ",") || scene.at(before, isSymbol: ".")
  }

  /// "%-punt": what makes a percentage a percentage point.
  private static func readPoint(_ scene: borrowing Scene, _ measure: inout Measure) {
    var next = measure.tokens.upperBound
    if scene.at(next, isSymbol: "-"), scene.isGlued(next) { next += 1 }
    guard
      scene.at(next, is: .unit) && scene.entry(next).unit == .percentagePoint
        || scene.at(next, has: .points) && next > measure.tokens.upperBound,
      scene.isGlued(next) || next == measure.tokens.upperBound
    else { return }
    measure.unit = .percentagePoint
    measure.tokens = measure.tokens.lowerBound..<next + 1
  }
}

extension Scene {
  /// Whether the word at `index` says of which country the money after it is: "Zweedse kronen".
  func isOrigin(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].isWord, tokens[index].end - tokens[index].start > 4,
      bytes[tokens[index].end - 1] == UInt8(ascii: "e"),
      bytes[tokens[index].end - 2] == UInt8(ascii: "s"), at(index + 1, is: .unit),
      case .currency = entry(index + 1).unit
    else { return false }
    return true
  }
}
