// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads the unit before and after a number: "€ 5", "5 euro", "5%", "5 procentpunt", "5 Mton".
enum UnitReader {
  static func read(_ scene: borrowing Scene, _ measure: inout Measure) {
    readCurrency(scene, &measure)
    readSign(scene, &measure)
    guard measure.sort == .cardinal else { return }
    readUnit(scene, &measure)
    if measure.unit == .percent { readPoint(scene, &measure) }
  }

  /// A sign of currency before the number.
  private static func readCurrency(_ scene: borrowing Scene, _ measure: inout Measure) {
    let before = measure.tokens.lowerBound - 1
    guard scene.at(before, is: .currency) else { return }
    measure.unit = scene.entry(before).unit
    measure.tokens = before..<measure.tokens.upperBound
    measure.hedgeStart = before
    readSuffix(scene, &measure, scene.entry(before).power)
    // "€ 198,-" and "€ 198,--"
    var end = measure.tokens.upperBound
    guard scene.at(end, isSymbol: ","), scene.at(end + 1, isSymbol: "-"), scene.isGlued(end + 1)
    else { return }
    end += 2
    if scene.at(end, isSymbol: "-"), scene.isGlued(end) { end += 1 }
    measure.tokens = before..<end
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
      scene.isGlued(before + 1),
      !scene.isGlued(before) || scene.at(before - 1, isSymbol: "("),
      case .single(let numeral) = measure.amount
    else { return }
    measure.signed = scene.at(before, isSymbol: "-") ? .down : .up
    if measure.signed == .down { measure.amount = .single(numeral.negated) }
    measure.tokens = before..<measure.tokens.upperBound
    measure.hedgeStart = before
  }

  /// A unit after the number, which a hyphen may join to it.
  private static func readUnit(_ scene: borrowing Scene, _ measure: inout Measure) {
    var next = measure.tokens.upperBound
    if scene.at(next, isSymbol: "-"), scene.isGlued(next), scene.isGlued(next + 1),
      scene.at(next + 1, is: .unit)
    {
      next += 1
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
    if scene.at(next + 1, is: .unit), scene.entry(next + 1).unit == unit, unit != .percent {
      measure.tokens = measure.tokens.lowerBound..<next + 2
    }
  }

  /// The unit that the word at `index` stands for after the measure's number.
  private static func unit(_ scene: borrowing Scene, _ index: Int, _ measure: Measure) -> Unit? {
    guard scene.at(index, is: .unit), !scene.at(index, has: .bareOnly) else { return nil }
    let entry = scene.entry(index)
    return measure.magnitude >= 6 ? entry.largeUnit ?? entry.unit : entry.unit
  }

  /// "%-punt": what makes a percentage a percentage point.
  private static func readPoint(_ scene: borrowing Scene, _ measure: inout Measure) {
    var next = measure.tokens.upperBound
    if scene.at(next, isSymbol: "-"), scene.isGlued(next) { next += 1 }
    guard scene.at(next, is: .unit), scene.entry(next).unit == .percentagePoint,
      scene.isGlued(next) || next == measure.tokens.upperBound
    else { return }
    measure.unit = .percentagePoint
    measure.tokens = measure.tokens.lowerBound..<next + 1
  }
}
