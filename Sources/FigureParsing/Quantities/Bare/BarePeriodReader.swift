// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Periods with the words that make ends of them: "van 2010 tot 2018", "tussen 2014 en 2018", "sinds het einde van 1989",
/// "2018 of later".
enum BarePeriodReader {
  static func read(_ scene: borrowing Scene) -> [BareQuantity] {
    var periods: [BareQuantity] = []
    var index = 0
    while index < scene.tokens.count {
      guard mayStart(scene, index), let found = period(scene, index) else {
        index += 1
        continue
      }
      periods.append(found)
      index = found.tokens.upperBound
    }
    return periods
  }

  /// A digit or a word of time begins every period; a glued one continues a name.
  private static func mayStart(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.isGlued(index) else { return true }
    let isDecimal = scene.at(index - 1, isSymbol: ".") || scene.at(index - 1, isSymbol: ",")
    return scene.tokens[index - 1].kind == .symbol && !(isDecimal && scene.isNumber(index - 2))
  }

  private static func period(_ scene: borrowing Scene, _ index: Int) -> BareQuantity? {
    if let range = range(scene, index) { return range }
    if let open = open(scene, index) { return open }
    guard let shape = DateShapeReader.shape(scene, at: index), shape.isWhole else { return nil }
    let next = shape.tokens.upperBound
    guard !scene.isGlued(next) || !scene.tokens[next].isWord else { return nil }
    if scene.at(next, is: .or), scene.at(next + 1, has: [.later, .earlier]) {
      let isLater = scene.at(next + 1, has: .later)
      return quantity(
        index..<next + 2,
        Period(start: isLater ? shape.period?.start : nil, end: isLater ? nil : shape.period?.end))
    }
    return quantity(shape.tokens, shape.period)
  }

  private static func quantity(_ tokens: Range<Int>, _ period: Period?) -> BareQuantity {
    BareQuantity(tokens, .period, period: period)
  }

  /// Two ends: "van 1 tot 2", "tussen 1 en 2", "1-2", "1 t/m 2"; the first takes from the second what it lacks.
  private static func range(_ scene: borrowing Scene, _ index: Int) -> BareQuantity? {
    let isBetween = scene.at(index, is: .between)
    let isFrom = scene.at(index, is: [.from, .since])
    var first = isBetween || isFrom ? index + 1 : index
    if isBetween || isFrom, scene.at(first, is: .article),
      DateShapeReader.shape(scene, at: first) == nil
    {
      first += 1
    }
    guard let low = end(scene, first) else { return nil }
    var joint = low.tokens.upperBound
    if scene.at(joint, is: .and), isBetween {
      joint += 1
    } else if isJoint(scene, joint) {
      joint += 1
    } else if low.month == nil || low.day != nil || low.year != nil || !scene.at(joint, is: .month)
    {
      return nil
    }
    var second = joint
    if scene.at(second, is: .at) || scene.at(second, has: .inTime) { second += 1 }
    if scene.at(second, is: .article), DateShapeReader.shape(scene, at: second) == nil {
      second += 1
    }
    guard let high = DateShapeReader.shape(scene, at: second), high.isWhole || high.isRelative,
      low.isWhole || high.isWhole
    else { return nil }
    guard isBetween || isFrom || low.isWhole || low.month != nil else { return nil }
    let start = low.completed(by: high)
    return quantity(
      index..<high.tokens.upperBound, Period(start: start.period?.start, end: high.period?.end))
  }

  /// The first end of a range: a shape, or a day that shares its month.
  private static func end(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    let shape = DateShapeReader.shape(scene, at: index)
    if let shape,
      shape.isWhole || !isJoint(scene, index + 1) || isJoint(scene, shape.tokens.upperBound)
        || shape.tokens.count > 2
    {
      return shape
    }
    guard let (end, day) = DateShapeReader.place(scene, index), (1...31).contains(day) else {
      return shape
    }
    return DateShape(tokens: index..<end, day: day)
  }

  private static func isJoint(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: [.until, .rangeSign]) || scene.at(index, isSymbol: "-")
      || scene.at(index, isSymbol: "~")
  }

  /// One end: "na 2018", "later dan 2018", "voor 2000", "sinds 2018", "tot 2050", ">= 2019".
  private static func open(_ scene: borrowing Scene, _ index: Int) -> BareQuantity? {
    var next = index
    if scene.at(next, is: .negation) { next += 1 }
    let isNegated = next > index
    var isAfter = scene.at(next, has: .after) || scene.at(next, is: .since)
    if let (end, isMore) = comparison(scene, next) {
      next = end
      isAfter = isMore
    } else if scene.at(next, has: [.later, .earlier]), scene.at(next + 1, is: .than) {
      isAfter = scene.at(next, has: .later)
      next += 2
    } else if !isNegated, isAfter || scene.at(next, has: .before) || scene.at(next, is: .until) {
      next += 1
    } else {
      return nil
    }
    if scene.at(next, is: .article), DateShapeReader.shape(scene, at: next) == nil { next += 1 }
    guard let shape = DateShapeReader.shape(scene, at: next), shape.isWhole,
      !scene.at(shape.tokens.upperBound, is: [.unit, .magnitude])
    else { return nil }
    // "voor mei 2018 - juni 2019": the word before leads a range.
    guard range(scene, next) == nil else { return nil }
    let starts = isAfter != isNegated
    return quantity(
      index..<shape.tokens.upperBound,
      Period(start: starts ? shape.period?.start : nil, end: starts ? nil : shape.period?.end))
  }

  /// "<", "> =", "≥".
  private static func comparison(
    _ scene: borrowing Scene, _ index: Int
  ) -> (end: Int, isMore: Bool)? {
    guard scene.at(index, isSymbol: "<") || scene.at(index, isSymbol: ">") else { return nil }
    return (
      scene.at(index + 1, isSymbol: "=") ? index + 2 : index + 1, scene.at(index, isSymbol: ">")
    )
  }
}
