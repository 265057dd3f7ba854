// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A time longer than one observation stands for: what a level over it is, is a sum or an average.
struct Stretch: Sendable, Hashable {
  /// What the words ask for.
  enum Measure: Sendable, Hashable {
    case total
    case average
  }

  /// The periods that it is made of; empty where the words leave them open ("sinds 2013").
  var points: [TimePoint]
  /// What the words ask for; nil where they do not say.
  var measure: Measure?

  /// The stretch that a level of `period` is over, by the words of its clause; nil where it is one period.
  ///
  /// `isSpan` tells that the sentence starts with "tussen" or "van", `isAlone` that it has no other figure.
  init?(_ period: Period?, isSpan: Bool, isAlone: Bool, in words: ArraySlice<Word>) {
    let places = PeriodWords.places(in: words, year: period?.end?.startYear)
    let stated = places.map(\.point)
    let asksTotal = Self.totals.occur(in: words)
    let asksAverage = Self.averages.occur(in: words)
    measure = asksAverage ? .average : asksTotal ? .total : nil
    points = []
    if let year = period?.end?.wholeYear, let part = Self.part(of: year, in: words) {
      points = part
    } else if Self.recent(in: words) {
      points = []
    } else if let period, let start = period.start, let end = period.end, start != end,
      // Two years in a row may be a school year.
      isSpan || measure != nil || end.startYear - start.startYear > 1
    {
      points = Self.points(from: start, to: end)
    } else if Self.upTo.occur(in: words), let end = period?.end {
      points = stated.first.map { Self.points(from: $0, to: end) } ?? []
      if points.count < 2, case .month(let year, _) = end {
        points = Self.points(from: .month(year, 1), to: end)
      }
    } else if let period, period.start == nil || period.end == nil {
      // "Sinds 2013", "tot 2025": of which years is not said. Where the period is only a bound of another kind, one
      // observation may be meant, but nobody can tell.
      guard Self.opens.occur(in: words) else { return nil }
    } else if isAlone, Self.areListed(places.map(\.words), in: words) {
      points = stated
    } else if asksTotal || asksAverage, stated.count > 1, let first = stated.first {
      let last = stated[stated.count - 1]
      points = isSpan ? Self.points(from: first, to: last) : stated
    } else {
      return nil
    }
  }

  /// Whether times are listed, the last behind "en", and nothing else stands between them: "in 2023, 2024 en 2025".
  private static func areListed(_ places: [Range<Int>], in words: ArraySlice<Word>) -> Bool {
    let gaps = zip(places, places.dropFirst()).map { words[$0.upperBound..<$1.lowerBound] }
    return gaps.last?.isEmpty == false && gaps.joined().allSatisfy { $0.is("en") }
  }

  /// Every period of the same kind from the first to the last of two.
  private static func points(from start: TimePoint, to end: TimePoint) -> [TimePoint] {
    guard start.isSameKind(as: end), start.firstDay < end.firstDay else { return [] }
    var points = [start]
    while let last = points.last, last != end {
      guard points.count < 60 else { return [] }
      points.append(last.next)
    }
    return points
  }

  /// The months or quarters of "het eerste halfjaar", "de eerste negen maanden", "de eerste drie kwartalen".
  private static func part(of year: Int, in words: ArraySlice<Word>) -> [TimePoint]? {
    for index in words.indices {
      let rest = words[index...].prefix(3).map(\.text)
      guard rest.count > 1 else { break }
      let half = rest[1] == "halfjaar" || rest.count > 2 && rest[1] == "half" && rest[2] == "jaar"
      if half || rest[1] == "helft" {
        switch rest[0] {
        case "eerste": return (1...6).map { .month(year, $0) }
        case "tweede", "laatste": return (7...12).map { .month(year, $0) }
        default: continue
        }
      }
      if ["eerste", "laatste"].contains(rest[0]), ["maand", "week", "dag"].contains(rest[1]) {
        return []
      }
      guard rest[0] == "eerste", rest.count > 2, let count = number(rest[1]), count > 1 else {
        continue
      }
      switch rest[2] {
      case "maanden" where count <= 12: return (1...count).map { .month(year, $0) }
      case "kwartalen" where count <= 4: return (1...count).map { .quarter(year, $0) }
      case "weken", "dagen": return []
      default: continue
      }
    }
    return nil
  }

  /// "De afgelopen vijf jaar", "in drie maanden tijd".
  private static func recent(in words: ArraySlice<Word>) -> Bool {
    zip(words, words.dropFirst()).contains { word, next in
      ["afgelopen", "laatste", "voorbije"].contains(word.text) && (number(next.text) ?? 0) > 1
    }
  }

  /// The number that a word writes, up to twelve.
  private static func number(_ text: String) -> Int? {
    numbers.firstIndex(of: text).map { $0 + 1 } ?? Int(text)
  }

  private static let numbers = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf",
  ]

  private static let totals = [
    "samen", "in totaal", "bij elkaar", "opgeteld", "cumulatief", "gezamenlijk", "tezamen",
  ].map { WordPattern($0) }

  private static let averages = ["gemiddeld*", "per jaar", "per maand", "jaarlijks*"].map {
    WordPattern($0)
  }

  private static let upTo = ["tot en met", "t m", "tot nu toe"].map { WordPattern($0) }

  private static let opens = ["sinds", "vanaf", "tot en met", "t m", "tot nu toe"].map {
    WordPattern($0)
  }

  /// Whether words add several things up.
  static func asksTotal(_ words: ArraySlice<Word>) -> Bool { totals.occur(in: words) }
}

extension TimePoint {
  /// The year, where it is one as a whole.
  fileprivate var wholeYear: Int? {
    if case .year(let year) = self { year } else { nil }
  }
}
