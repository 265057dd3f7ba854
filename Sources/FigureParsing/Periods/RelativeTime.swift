// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Times that no text writes out: those that count from the day of writing ("vorig jaar", "de afgelopen vijf jaar"), and
/// those that count from a time just named ("een jaar eerder", "dat jaar").
///
/// Where the day of writing is not known, or no time was named, there is no time and none is guessed.
enum RelativeTime {
  /// The quick test: whether the word at `index` may place a stretch of time that stands beside it.
  @inline(__always)
  static func mayStand(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.tokens[index].has(.deictic) else { return false }
    return scene.at(index - 1, has: .stretchNoun) || scene.at(index + 1, has: .stretchNoun)
      || scene.today != nil && scene.at(index + 2, is: .timeUnit)
  }

  /// The quick test of every period: whether behind the small words that may lead one there is a word that may begin one.
  static func mayFollow(_ scene: borrowing Scene, _ index: Int) -> Bool {
    var next = index
    while next < min(index + 5, scene.tokens.count) {
      if mayBegin(scene, next) { return true }
      guard scene.tokens[next].has(leads) else { return false }
      next += 1
    }
    return false
  }

  /// Whether a token may be part of a period.
  static func mayBePart(_ scene: borrowing Scene, _ index: Int) -> Bool {
    !scene.tokens[index].isWord || scene.tokens[index].has(joins) || mayBegin(scene, index)
  }

  @inline(__always)
  private static func mayBegin(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    return token.isNumber || token.has(begins) || token.flags.contains(.mixed)
      || scene.at(index, has: [.last, .stretchNoun, .halfYear])
  }

  private static let joins = leads.union([.and, .or, .timeUnit, .fraction])

  private static let begins: WordClass = [
    .month, .partOfYear, .periodNoun, .schoolYear, .ordinal, .quarter, .deictic, .numberWord,
  ]

  private static let leads: WordClass = [
    .preposition, .from, .at, .by, .of, .to, .between, .since, .until, .base, .than, .article,
    .determiner,
    .adverb, .adjective,
  ]

  /// The point at `index` that counts from another time: "vorig jaar", "het voorgaande jaar", "een jaar eerder".
  ///
  /// With `carried`, a time of an earlier sentence may be the one that it counts from.
  static func point(
    _ scene: borrowing Scene, at index: Int, carried: Bool = false
  ) -> (end: Int, point: TimePoint)? {
    var next = index
    if scene.at(next, is: .article) { next += 1 }
    if scene.at(next, is: .deictic), scene.at(next + 1, has: .stretchNoun) {
      if scene.at(next, has: .anchored) {
        let shift = scene.entry(next).value
        guard let anchor = anchor(scene, near: index, by: shift, carried: carried) else {
          return nil
        }
        return shifted(scene, anchor, by: shift, noun: next + 1).map {
          (next + 2, $0)
        }
      }
      return named(scene, word: next).map { (next + 2, $0) }
    }
    return counted(scene, index, next, carried)
  }

  /// The year at `index`, in digits or told by the day of writing: "2024", "het jaar 2024", "vorig jaar", "van dit jaar".
  static func year(_ scene: borrowing Scene, _ index: Int) -> (end: Int, year: Int)? {
    if let year = TimePointReader.year(scene, index) { return (index + 1, year) }
    if scene.at(index, is: .article), scene.at(index + 1, is: .periodNoun),
      let year = TimePointReader.year(scene, index + 2)
    {
      return (index + 3, year)
    }
    guard scene.at(index, is: .deictic) || scene.at(index, is: .article),
      let (end, point) = point(scene, at: index), case .year(let year) = point
    else { return nil }
    return (end, year)
  }

  /// "een jaar eerder", "twee jaar later", "het jaar daarvoor".
  private static func counted(
    _ scene: borrowing Scene, _ index: Int, _ noun: Int, _ carried: Bool
  ) -> (end: Int, point: TimePoint)? {
    var word = noun
    var count = 1
    if word == index, scene.at(word, is: .numberWord) || scene.isPlain(word) {
      count = Int(clamping: NumberReader.wordValue(scene, word))
      word += 1
    } else if word == index {
      return nil
    }
    guard (1...50).contains(count), scene.at(word, has: .stretchNoun),
      case let isSchoolYear = scene.at(word, is: .schoolYear),
      isSchoolYear || scene.entry(word).unit == .time(.year), scene.at(word + 1, is: .deictic),
      scene.at(word + 1, has: .anchored), scene.entry(word + 1).value != 0,
      let anchor = anchor(
        scene, near: index, by: scene.entry(word + 1).value, carried: carried)
    else { return nil }
    if isSchoolYear { guard case .schoolYear = anchor else { return nil } }
    return (word + 2, anchor.shifted(byYears: count * scene.entry(word + 1).value))
  }

  /// "vorig jaar", "dit schooljaar", "volgende maand": counted from the day of writing.
  private static func named(_ scene: borrowing Scene, word: Int) -> TimePoint? {
    guard let today = scene.today else { return nil }
    let shift = scene.entry(word).value
    let (isRecent, isComing) = (scene.at(word, has: .recent), scene.at(word, has: .coming))
    let noun = word + 1
    if scene.at(noun, is: .schoolYear) {
      // In July the school year that ends is the one just behind us.
      let current = today.month >= 8 ? today.year : today.year - 1
      return .schoolYear(isRecent && today.month == 7 ? current : current + shift)
    }
    if scene.at(noun, is: .quarter) {
      let month = (today.month - 1) / 3 * 3 + 1
      guard
        case .month(let year, let first) = TimePoint.month(today.year, month, shiftedBy: 3 * shift)
      else { return nil }
      return .quarter(year, (first + 2) / 3)
    }
    switch scene.entry(noun).unit {
    case .time(.month): return .month(today.year, today.month, shiftedBy: shift)
    case .time(.year):
      // Later in the year "het afgelopen jaar" may be its last twelve months, and "komend jaar" in January its rest.
      if isRecent && today.month > 3 || isComing && today.month == 1 { return nil }
      return .year(today.year + shift)
    default: return nil
    }
  }

  /// A time `by` years, months or quarters from another, as coarse as its noun says: "het voorgaande kwartaal".
  private static func shifted(
    _ scene: borrowing Scene, _ anchor: TimePoint, by shift: Int, noun: Int
  ) -> TimePoint? {
    if scene.at(noun, is: .schoolYear) {
      guard case .schoolYear = anchor else { return nil }
      return anchor.shifted(byYears: shift)
    }
    if scene.at(noun, is: .quarter) {
      guard case .quarter(let year, let quarter) = anchor,
        case .month(let other, let first) = TimePoint.month(
          year, quarter * 3 - 2, shiftedBy: 3 * shift)
      else { return nil }
      return .quarter(other, (first + 2) / 3)
    }
    if scene.entry(noun).unit == .time(.month) {
      guard case .month(let year, let month) = anchor else { return nil }
      return .month(year, month, shiftedBy: shift)
    }
    if case .schoolYear = anchor { return anchor.shifted(byYears: shift) }
    return .year(anchor.startYear + shift)
  }

  /// The time from which one at `index` counts: the last that its sentence named before it, else the first behind it, else
  /// that of the last figure of its paragraph: a note tells of the text at its mark, and not of what stands above it.
  private static func anchor(
    _ scene: borrowing Scene, near index: Int, by shift: Int, carried: Bool
  ) -> TimePoint? {
    if let before = scene.periods.last(where: { $0.role == .during && $0.period.isPoint }) {
      return before.period.end
    }
    // "60 procent is tevreden; een jaar eerder was dat 48 procent en in 2022 31": it counts from the size before it, whose
    // time nobody names.
    let isOfSize = (0..<index).contains { scene.tokens[$0].isNumber || scene.at($0, is: .unit) }
    guard !isOfSize else { return nil }
    for ahead in index + 1..<max(index + 1, min(index + 40, scene.tokens.count)) {
      let isYear = TimePointReader.year(scene, ahead) != nil
      guard isYear || scene.at(ahead, is: [.month, .quarter]) else { continue }
      for start in max(index + 1, ahead - 3)...ahead {
        if let (end, point) = TimePointReader.written(scene, at: start), end > ahead {
          return point
        }
      }
    }
    // A time further on than one of another sentence is told too loosely to count from it.
    guard carried, shift <= 0, scene.discourse.isPeriodNear, let period = scene.discourse.period,
      period.isPoint
    else { return nil }
    return period.end
  }

  /// "de afgelopen vijf jaar", "de komende drie maanden": from the day of writing back or on, in months, as no calendar
  /// year is meant.
  static func stretch(
    _ scene: borrowing Scene, at index: Int
  ) -> (end: Int, period: Period)? {
    guard let today = scene.today, scene.at(index, is: .deictic),
      scene.at(index, has: [.recent, .coming]), scene.at(index + 2, is: .timeUnit),
      scene.at(index + 1, is: .numberWord) || scene.isPlain(index + 1)
    else { return nil }
    let count = Int(clamping: NumberReader.wordValue(scene, index + 1))
    let length: Int
    switch scene.entry(index + 2).unit {
    case .time(.year): length = 12 * count
    case .time(.month): length = count
    default: return nil
    }
    guard (1...600).contains(length) else { return nil }
    let now = TimePoint.month(today.year, today.month)
    let other = TimePoint.month(
      today.year, today.month, shiftedBy: length * scene.entry(index).value)
    let isBack = scene.at(index, has: .recent)
    return (index + 3, Period(start: isBack ? other : now, end: isBack ? now : other))
  }
}
