// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads one point in time: "2023", "schooljaar 2019/2020", "eerste kwartaal van 2021", "mei 2021", "3 mei 2021".
enum TimePointReader {
  /// The point that starts at `index` and the token after it, written out or told by another time.
  static func point(_ scene: borrowing Scene, at index: Int) -> (end: Int, point: TimePoint)? {
    written(scene, at: index) ?? RelativeTime.point(scene, at: index)
  }

  /// The point written out at `index` and the token after it.
  static func written(_ scene: borrowing Scene, at index: Int) -> (end: Int, point: TimePoint)? {
    guard index >= 0, index < scene.tokens.count,
      scene.tokens[index].isNumber || scene.tokens[index].has(Self.mayStart)
        || scene.tokens[index].flags.contains(.mixed)
    else { return nil }
    if scene.tokens[index].isNumber, !mayStart(scene, number: index) { return nil }
    return date(scene, at: index) ?? quarter(scene, at: index) ?? schoolYear(scene, at: index)
      ?? labelled(scene, at: index) ?? plainYear(scene, at: index)
  }

  /// The quick test of a number: whether it is a year, or a day or quarter that what stands behind it makes one.
  @inline(__always)
  private static func mayStart(_ scene: borrowing Scene, number index: Int) -> Bool {
    if year(scene, index) != nil { return true }
    guard index + 1 < scene.tokens.count else { return false }
    let next = scene.tokens[index + 1]
    return next.has([.month, .ordinal]) || next.isSymbol("-") || next.isSymbol("/")
  }

  private static let mayStart: WordClass = [
    .month, .partOfYear, .periodNoun, .schoolYear, .ordinal, .quarter, .article,
  ]

  /// The year that the token is, by its form alone.
  @inline(__always)
  static func year(_ scene: borrowing Scene, _ index: Int) -> Int? {
    guard index >= 0, index < scene.tokens.count else { return nil }
    let token = scene.tokens[index]
    guard token.isNumber, token.end - token.start == 4, token.detail == 0, token.digits >= 1600,
      token.digits <= 2150,
      token.flags.isDisjoint(with: [.grouped, .fraction, .mixed, .leadingZero])
    else { return nil }
    return Int(token.digits)
  }

  /// A year that no noun or unit makes a count.
  private static func plainYear(_ scene: borrowing Scene, at index: Int) -> (Int, TimePoint)? {
    guard let year = year(scene, index), !scene.tokens[index].flags.contains(.vetoed),
      !isEndOfChange(scene, index), !isCounting(scene, index)
    else { return nil }
    // "in 2006 € 2,8 miljard": the sign belongs to what follows.
    let leads =
      scene.at(index + 1, is: .currency)
      && (scene.isNumber(index + 2) || scene.at(index + 2, isSymbol: "("))
    guard leads || !scene.at(index + 1, is: [.unit, .magnitude]),
      !scene.at(index - 1, is: [.currency, .hedge]) || isCompared(scene, index, year)
    else { return nil }
    if scene.at(index + 1, isSymbol: "/"), self.year(scene, index + 2) == nil,
      scene.at(index + 2, is: .numberWord)
    {
      return nil
    }
    return (index + 1, .year(year))
  }

  /// Whether a number with the form of a year stands between a verb and the plural that it counts, where a year would have a
  /// preposition: "er werden 1731 nesten geteld"; or before one and is hardly a year: "telde de club 1850 leden".
  private static func isCounting(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index > 0, index + 1 < scene.tokens.count, scene.tokens[index + 1].isWord,
      !scene.tokens[index + 1].flags.contains(.capital)
    else { return false }
    let isBehindVerb = ClauseSubject.isFinite(scene, index - 1)
    let isOld =
      !(1950...2060).contains(scene.tokens[index].digits)
      && (scene.at(index - 1, is: [.article, .determiner, .by, .and])
        || NounPhrase.isHead(scene, index - 1) && !scene.at(index - 1, is: .periodNoun)
          && !scene.tokens[index - 1].flags.contains(.capital))
    return (isBehindVerb || isOld) && CountedNoun.isPluralBehind(scene, index)
  }

  /// Whether a number with the form of a year counts the plural behind it, at one end of a change: "van 1850 plekken in 2012
  /// naar 2675", "van 1998 naar 2104 leerlingen".
  private static func isEndOfChange(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.at(index - 1, is: [.from, .to]), !scene.at(index - 1, is: .since),
      CountedNoun.isPluralBehind(scene, index)
    else { return false }
    if scene.at(index - 1, is: .to) {
      // "van 1998 tot 2004 veel bezoekers"
      if scene.at(index - 1, is: .until), year(scene, index - 2) != nil { return false }
      return (max(0, index - 14)..<index - 1).contains {
        scene.at($0, is: .from) && scene.isNumber($0 + 1)
      }
    }
    return (index + 2..<max(index + 2, min(index + 14, scene.tokens.count))).contains {
      // "het besluit van 2015 burgers te betrekken naar 2030 toe"
      scene.at($0, is: .to) && scene.isNumber($0 + 1)
        && (year(scene, $0 + 1) == nil || CountedNoun.isPluralBehind(scene, $0 + 1)
          || scene.at($0 + 2, has: .inTime))
    }
  }

  /// Whether a year stands behind "lager dan" and counts nothing: "minder dan 2017" compares with that year.
  private static func isCompared(_ scene: borrowing Scene, _ index: Int, _ year: Int) -> Bool {
    scene.at(index - 1, is: .than) && scene.at(index - 1, is: .comparative)
      && (1950...2050).contains(year) && year % 100 != 0
      && (index + 1 == scene.tokens.count || scene.tokens[index + 1].kind == .symbol
        || scene.at(index + 1, is: [.and, .preposition, .conjunction]))
  }

  /// "het jaar 2002", "eind 2023", "begrotingsjaar 2024".
  private static func labelled(_ scene: borrowing Scene, at index: Int) -> (Int, TimePoint)? {
    var next = index
    if scene.at(next, is: .article) { next += 1 }
    guard scene.at(next, is: [.partOfYear, .periodNoun]) else { return nil }
    next += 1
    if scene.at(next, is: .of) { next += 1 }
    if scene.at(next, is: .article), scene.at(next + 1, is: .periodNoun) { next += 2 }
    guard let (end, year) = RelativeTime.year(scene, next),
      !scene.at(end, is: [.unit, .magnitude])
    else { return nil }
    return (end, .year(year))
  }

  /// The second of two points, which shares the name of the first: "schooljaar 2014-2015 en 2018-2019".
  static func second(
    _ scene: borrowing Scene, at index: Int, after first: TimePoint
  ) -> (end: Int, point: TimePoint)? {
    if case .schoolYear = first, let found = schoolYear(scene, at: index, isNamed: true) {
      return found
    }
    return point(scene, at: index)
  }

  /// "schooljaar 2019/2020", "2019/20", "2019/'20", "2019-2020" after a school year's name.
  private static func schoolYear(
    _ scene: borrowing Scene, at index: Int, isNamed: Bool = false
  ) -> (Int, TimePoint)? {
    var next = index
    if scene.at(next, is: .article) { next += 1 }
    let named = scene.at(next, is: .schoolYear)
    if named { next += 1 }
    guard let year = year(scene, next) else { return nil }
    guard
      scene.at(next + 1, isSymbol: "/")
        || scene.at(next + 1, isSymbol: "-") && (named || isNamed || hasSchoolYear(scene))
    else {
      return named ? (next + 1, .year(year)) : nil
    }
    let isCut = scene.at(next + 2, isSymbol: "'") || scene.at(next + 2, isSymbol: "’")
    let last = isCut ? next + 3 : next + 2
    guard last < scene.tokens.count, scene.tokens[last].isNumber else { return nil }
    let second = Int(scene.tokens[last].digits)
    guard second == year + 1 || second == (year + 1) % 100 else { return nil }
    return (last + 1, .schoolYear(year))
  }

  /// Whether the sentence named a school year before: "in schooljaar 2022-2023 meer dan in 2019-2020".
  private static func hasSchoolYear(_ scene: borrowing Scene) -> Bool {
    scene.periods.contains {
      if case .schoolYear = $0.period.start { true } else { false }
    }
  }

  /// "het eerste kwartaal van 2021", "2e kwartaal 2021", "Q2 2021".
  private static func quarter(_ scene: borrowing Scene, at index: Int) -> (Int, TimePoint)? {
    var next = index
    if let (end, number) = DateShapeReader.quarterSign(scene, next) {
      next = scene.at(end, is: .of) || scene.at(end, isSymbol: "-") ? end + 1 : end
      return RelativeTime.year(scene, next).map { ($0.end, .quarter($0.year, number)) }
    }
    if scene.at(next, is: .article) { next += 1 }
    guard next < scene.tokens.count else { return nil }
    var number = scene.at(next, is: .ordinal) ? scene.entry(next).value : 0
    if scene.tokens[next].isNumber, scene.tokens[next].digits <= 4,
      scene.at(next + 1, is: .ordinal), scene.isGlued(next + 1)
    {
      number = Int(scene.tokens[next].digits)
      next += 1
    }
    guard (1...4).contains(number), scene.at(next + 1, is: .quarter) else { return nil }
    next += 2
    if scene.at(next, is: .of) { next += 1 }
    guard let (end, year) = RelativeTime.year(scene, next) else { return nil }
    return (end, .quarter(year, number))
  }

  /// "3 mei 2021", "mei 2021", "03-05-2021".
  private static func date(_ scene: borrowing Scene, at index: Int) -> (Int, TimePoint)? {
    if scene.at(index, is: .month) {
      let next = scene.at(index + 1, is: .of) ? index + 2 : index + 1
      guard let (end, year) = RelativeTime.year(scene, next) else { return nil }
      return (end, .month(year, scene.entry(index).value))
    }
    guard scene.tokens[index].isNumber, scene.tokens[index].detail == 0 else { return nil }
    let day = Int(scene.tokens[index].digits)
    if scene.at(index + 1, is: .month), (1...31).contains(day) {
      let month = scene.entry(index + 1).value
      let next = scene.at(index + 2, is: .of) ? index + 3 : index + 2
      guard let (end, year) = RelativeTime.year(scene, next), CalendarDay.exists(year, month, day)
      else { return nil }
      return (end, .day(year, month, day))
    }
    guard scene.at(index + 1, isSymbol: "-") || scene.at(index + 1, isSymbol: "/"),
      scene.isGlued(index + 1),
      index + 4 < scene.tokens.count, scene.tokens[index + 2].isNumber,
      scene.tokens[index + 3].detail == scene.tokens[index + 1].detail,
      let year = year(scene, index + 4),
      CalendarDay.exists(year, Int(scene.tokens[index + 2].digits), day)
    else { return nil }
    return (index + 5, .day(year, Int(scene.tokens[index + 2].digits), day))
  }
}
