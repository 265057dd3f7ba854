// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The shapes in which text names periods; which words have which role is the lexicon's.
enum PeriodMatcher {
  /// "tussen 2020 en 2025", "tussen 1958 tot 1987".
  static func between(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    guard scene.at(index, is: .between) else { return nil }
    if let (end, period) = SharedYear.range(scene, from: index + 1, isBetween: true) {
      return PeriodMention(tokens: index..<end, core: index..<end, period: period)
    }
    guard let (middle, start) = TimePointReader.point(scene, at: index + 1),
      scene.at(middle, is: [.and, .until])
    else { return nil }
    // "tussen 1999 en nu"
    if scene.at(middle + 1, has: .today), scene.at(middle + 1, is: .adverb) {
      return PeriodMention(
        tokens: index..<middle + 2, core: index..<middle + 2,
        period: Period(start: start, end: nil))
    }
    guard
      let (end, last) = TimePointReader.second(scene, at: middle + 1, after: start),
      start.firstDay < last.lastDay
    else { return nil }
    return PeriodMention(
      tokens: index..<end, core: index..<end, period: Period(start: start, end: last))
  }

  /// "van 2010 tot 2015", "in de periode 2021-2027", "2018 t/m 2020", "vanaf 2018 tot en met 2023".
  static func range(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    var next = index
    if scene.at(next, is: [.preposition, .from]) { next += 1 }
    if scene.at(next, is: [.article, .determiner]) { next += 1 }
    let named = scene.at(next, is: .periodNoun)
    if named { next += 1 }
    if named, scene.at(next, is: [.from, .of]) { next += 1 }
    if let (end, period) = SharedYear.range(scene, from: next, isBetween: false) {
      return PeriodMention(tokens: index..<end, core: next..<end, period: period)
    }
    guard let (middle, start) = TimePointReader.point(scene, at: next) else { return nil }
    var second = middle
    if scene.at(second, isSymbol: ",") { second += 1 }
    guard scene.at(middle, is: [.until, .to, .rangeSign]) || scene.at(middle, isSymbol: "-"),
      let (end, last) = TimePointReader.second(scene, at: middle + 1, after: start)
        ?? shortYear(scene, middle, after: start), start.firstDay < last.lastDay
    else { return nil }
    // "van 2035 naar 2030" moves a year; it is no stretch of time.
    guard scene.at(middle, is: [.until, .rangeSign]) || scene.at(middle, isSymbol: "-") else {
      return nil
    }
    return PeriodMention(
      tokens: index..<end, core: next..<end, period: Period(start: start, end: last))
  }

  /// The second year of "2019-20".
  private static func shortYear(
    _ scene: borrowing Scene, _ dash: Int, after start: TimePoint
  ) -> (end: Int, point: TimePoint)? {
    guard scene.at(dash, isSymbol: "-"), scene.isGlued(dash), scene.isGlued(dash + 1),
      dash + 1 < scene.tokens.count
    else { return nil }
    let token = scene.tokens[dash + 1]
    guard token.isNumber, token.end - token.start == 2, case .year(let year) = start else {
      return nil
    }
    let full = year / 100 * 100 + Int(token.digits)
    return full > year ? (dash + 2, .year(full)) : nil
  }

  /// "sinds 2018", "vanaf 2026": open at the end.
  static func since(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    guard scene.at(index, is: .since),
      let (end, start) = TimePointReader.point(scene, at: index + 1)
    else { return nil }
    return PeriodMention(
      tokens: index..<end, core: index..<end, period: Period(start: start, end: nil),
      role: isRecord(scene, index) ? .name : .during)
  }

  /// Whether "sinds" says how long nothing was more: "5% gestegen, de grootste stijging sinds 1993", "voor het eerst sinds
  /// 2013".
  ///
  /// What moved did so in another time.
  private static func isRecord(_ scene: borrowing Scene, _ since: Int) -> Bool {
    guard !scene.isBare else { return false }
    var index = since - 1
    while index >= max(0, since - 6), scene.tokens[index].isWord,
      !scene.at(index, is: ClauseSplitter.verbs)
    {
      if scene.traits(index).contains(.extreme) || scene.at(index, is: .negation) { return true }
      index -= 1
    }
    return false
  }

  /// "tot 2050", "tot en met 2030": open at the start.
  static func until(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    guard scene.at(index, is: .until), let (end, last) = TimePointReader.point(scene, at: index + 1)
    else { return nil }
    return PeriodMention(
      tokens: index..<end, core: index..<end, period: Period(start: nil, end: last))
  }

  /// "ten opzichte van 2019", "dan in 2019", "vergeleken met 2015": the base of a change.
  static func base(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    // "6 procentpunt boven die van 2019"
    let isBeyond =
      scene.at(index, is: .hedge) && scene.at(index + 1, is: .determiner)
      && scene.at(index + 2, is: .of)
    guard isBeyond || scene.at(index, is: [.base, .than]) else { return nil }
    var next = index + 1
    var found = RelativeTime.point(scene, at: next)
    if found == nil {
      if scene.at(next, is: [.preposition, .article]), !scene.at(next, is: .periodNoun) {
        next += 1
      }
      found = TimePointReader.point(scene, at: next) ?? pointOfNoun(scene, next)
    }
    guard let (end, point) = found else { return nil }
    return PeriodMention(
      tokens: index..<end, core: next..<end, period: Period(point), role: .base)
  }

  /// The time of a noun that stands behind a word of comparison: "ten opzichte van de uitval in 2002".
  private static func pointOfNoun(
    _ scene: borrowing Scene, _ start: Int
  ) -> (end: Int, point: TimePoint)? {
    var index = start
    if scene.at(index, is: [.article, .determiner]) { index += 1 }
    // "dan die van 2019"
    if index > start, scene.at(index, is: .of) {
      return TimePointReader.written(scene, at: index + 1)
    }
    while index < start + 4, scene.at(index, is: .adjective) { index += 1 }
    guard index < scene.tokens.count, scene.tokens[index].isWord,
      !scene.at(index, is: ClauseSplitter.verbs), !scene.at(index, is: CountedNoun.stops),
      scene.at(index + 1, is: [.preposition, .of])
    else { return nil }
    return TimePointReader.written(scene, at: index + 2)
  }

  /// "in de eerste helft van 2016", "tweede helft 2018".
  static func half(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    var next = index
    if scene.at(next, is: .preposition) { next += 1 }
    if scene.at(next, is: .article) { next += 1 }
    guard scene.at(next, is: .ordinal), scene.at(next + 1, has: .halfYear) else { return nil }
    let half = scene.ordinalValue(next)
    let year = scene.at(next + 2, is: .of) ? next + 3 : next + 2
    guard half == 1 || half == 2, let (end, number) = RelativeTime.year(scene, year) else {
      return nil
    }
    let start = TimePoint.month(number, half == 1 ? 1 : 7)
    return PeriodMention(
      tokens: index..<end, core: next..<end,
      period: Period(start: start, end: .month(number, half == 1 ? 6 : 12)))
  }

  /// "in de eerste drie kwartalen van 2025", "de laatste twee maanden van 2024".
  static func part(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    var next = index
    if scene.at(next, is: .preposition) { next += 1 }
    if scene.at(next, is: .article) { next += 1 }
    let isFirst = scene.at(next, is: .ordinal) && scene.ordinalValue(next) == 1
    guard let (count, isQuarter) = part(scene, behind: next),
      case let of = scene.at(next + 3, is: .of) ? next + 4 : next + 3,
      let (end, year) = RelativeTime.year(scene, of)
    else { return nil }
    func point(_ number: Int) -> TimePoint {
      isQuarter ? .quarter(year, number) : .month(year, number)
    }
    let all = isQuarter ? 4 : 12
    return PeriodMention(
      tokens: index..<end, core: next..<end,
      period: isFirst
        ? Period(start: point(1), end: point(count))
        : Period(start: point(all - count + 1), end: point(all)))
  }

  /// How many quarters or months of a year stand behind "eerste" or "laatste".
  private static func part(
    _ scene: borrowing Scene, behind index: Int
  ) -> (count: Int, isQuarter: Bool)? {
    guard
      scene.at(index, has: .last)
        || scene.at(index, is: .ordinal) && scene.ordinalValue(index) == 1,
      scene.at(index + 1, is: .numberWord) || scene.isPlain(index + 1)
    else { return nil }
    let count = Int(clamping: NumberReader.wordValue(scene, index + 1))
    let isQuarter = scene.at(index + 2, is: .quarter)
    guard
      isQuarter || index + 2 < scene.tokens.count && scene.entry(index + 2).unit == .time(.month),
      count > 1, count < (isQuarter ? 4 : 12)
    else { return nil }
    return (count, isQuarter)
  }

  /// The same without its year: a time that is not known, and no count.
  static func openPart(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    scene.at(index - 1, is: .article) && part(scene, behind: index) != nil
      ? index..<index + 3 : nil
  }

  /// "in 2030", "over heel 2012", "per 1 januari 2024", "(2019)", and a year that stands alone.
  static func during(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    var next = index
    if scene.at(next, is: [.preposition, .at, .by]) { next += 1 }
    var found = point(scene, at: next)
    if found == nil, scene.at(next, is: [.adverb, .adjective]), next > index {
      next += 1
      found = point(scene, at: next)
    }
    guard let (end, point) = found else { return nil }
    if next > index, let (last, second) = yearAfter(scene, end, point) {
      return PeriodMention(
        tokens: index..<last, core: next..<last, period: Period(start: point, end: second))
    }
    var mention = PeriodMention(
      tokens: index..<end, core: next..<end, period: Period(point))
    if next == index, isName(scene, index) { mention.role = .name }
    return mention
  }

  /// The point at `index`, which may count from one that an earlier sentence named: "een jaar eerder".
  private static func point(
    _ scene: borrowing Scene, at index: Int
  ) -> (end: Int, point: TimePoint)? {
    TimePointReader.point(scene, at: index) ?? RelativeTime.point(scene, at: index, carried: true)
  }

  /// "de afgelopen vijf jaar", "in de komende tien jaar", counted from the day of writing.
  static func stretch(_ scene: borrowing Scene, _ index: Int) -> PeriodMention? {
    var next = index
    if scene.at(next, is: .preposition) { next += 1 }
    if scene.at(next, is: .article) { next += 1 }
    guard let (end, period) = RelativeTime.stretch(scene, at: next) else { return nil }
    return PeriodMention(tokens: index..<end, core: next..<end, period: period)
  }

  /// The year that follows on another: "in 2019 en 2020" names both as one stretch.
  private static func yearAfter(
    _ scene: borrowing Scene, _ and: Int, _ point: TimePoint
  ) -> (end: Int, point: TimePoint)? {
    guard case .year(let first) = point, scene.at(and, is: .and),
      let second = TimePointReader.year(scene, and + 1), second == first + 1,
      !scene.at(and + 2, is: [.unit, .magnitude, .currency])
    else { return nil }
    return (and + 2, .year(second))
  }

  /// Whether the year belongs to the noun before it: "Miljoenennota 2017", "begroting 2020".
  private static func isName(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard TimePointReader.year(scene, index) != nil, index > 0 else { return false }
    // "de ‘SDE+ 2015’"
    let isPlus = scene.at(index - 1, isSymbol: "+") && index > 1 && scene.isGlued(index - 1)
    let before = scene.tokens[isPlus ? index - 2 : index - 1]
    return before.isWord && !before.has(CountedNoun.stops)
  }
}
