// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a change is measured against, as the words around it say.
enum ComparisonBase: Sendable, Hashable {
  /// The same period a year earlier.
  case yearEarlier
  /// The period before.
  case previousPeriod
  /// A period that is named; a month or quarter may lack its year.
  case named(month: Int?, quarter: Int?, year: Int?)

  /// The base that the words nearest to a figure name: first those after it, up to `next`, then those before it, down to
  /// `previous`.
  static func find(in words: [Word], quote: Range<Int>, previous: Int, next: Int) -> Self? {
    let reader = BaseReader(words: words)
    for index in quote.lowerBound..<max(next, quote.lowerBound) {
      if let base = reader.base(at: index) { return base }
    }
    for index in stride(from: quote.lowerBound - 1, through: previous, by: -1) where index >= 0 {
      if let base = reader.base(at: index) { return base }
    }
    return nil
  }

  /// Whether `words` hold words for `base`, which is one that names no time of its own.
  static func isNamed(_ base: Self, in words: [Word]) -> Bool {
    let reader = BaseReader(words: words)
    return words.indices.contains { reader.relative(at: $0) == base }
  }

  /// Whether "dan" leads to words for a time that is counted back to: "lager dan een jaar eerder".
  static func isBehindThan(in words: [Word]) -> Bool {
    let reader = BaseReader(words: words)
    return words.indices.contains { index in
      reader.relative(at: index) != nil
        && words[max(0, index - 3)..<index].contains { $0.is("dan") }
    }
  }

  /// Whether `words` begin with words for `base`, but for an article or preposition.
  static func starts(with base: Self, _ words: ArraySlice<Word>) -> Bool {
    let reader = BaseReader(words: Array(words))
    let first = words.prefix { ["een", "het", "in"].contains($0.text) }.count
    return (0...first).contains { reader.relative(at: $0) == base }
  }

  /// The point in time that it is, for a change that ends at `end`; nil where that has no such base.
  func point(before end: TimePoint) -> TimePoint? {
    switch self {
    case .yearEarlier: return end.yearEarlier
    case .previousPeriod: return end.previous
    case .named(let month?, _, let year):
      if let year { return .month(year, month) }
      guard case .month(let endYear, let endMonth) = end else { return nil }
      return .month(month < endMonth ? endYear : endYear - 1, month)
    case .named(_, let quarter?, let year):
      if let year { return .quarter(year, quarter) }
      guard case .quarter(let endYear, let endQuarter) = end else { return nil }
      return .quarter(quarter < endQuarter ? endYear : endYear - 1, quarter)
    case .named(_, _, let year?):
      switch end {
      case .schoolYear: return .schoolYear(year)
      case .month(_, let month): return .month(year, month)
      case .quarter(_, let quarter): return .quarter(year, quarter)
      case .day(_, let month, let day): return .day(year, month, day)
      case .year: return .year(year)
      }
    case .named: return nil
    }
  }
}

extension TimePoint {
  /// The same point a year earlier.
  var yearEarlier: TimePoint {
    switch self {
    case .year(let year): .year(year - 1)
    case .schoolYear(let year): .schoolYear(year - 1)
    case .quarter(let year, let quarter): .quarter(year - 1, quarter)
    case .month(let year, let month): .month(year - 1, month)
    case .day(let year, let month, let day):
      .day(year - 1, month, month == 2 ? min(day, 28) : day)
    }
  }

  /// The point just before, of the same kind; a day has the day a year earlier, since stocks are counted by the year.
  var previous: TimePoint {
    switch self {
    case .year, .schoolYear, .day: yearEarlier
    case .quarter(let year, let quarter):
      quarter > 1 ? .quarter(year, quarter - 1) : .quarter(year - 1, 4)
    case .month(let year, let month): month > 1 ? .month(year, month - 1) : .month(year - 1, 12)
    }
  }

  /// The point just after, of the same kind.
  var next: TimePoint {
    switch self {
    case .year(let year): .year(year + 1)
    case .schoolYear(let year): .schoolYear(year + 1)
    case .quarter(let year, let quarter):
      quarter < 4 ? .quarter(year, quarter + 1) : .quarter(year + 1, 1)
    case .month(let year, let month): month < 12 ? .month(year, month + 1) : .month(year + 1, 1)
    case .day(let year, let month, let day): .day(year + 1, month, month == 2 ? min(day, 28) : day)
    }
  }
}

/// Reads a base of comparison at a word.
private struct BaseReader {
  let words: [Word]

  /// The base that words without a time of their own name.
  func relative(at index: Int) -> ComparisonBase? {
    if Self.yearEarlier.contains(where: { matches($0, at: index) }) { return .yearEarlier }
    if Self.previousPeriod.contains(where: { matches($0, at: index) }) { return .previousPeriod }
    return nil
  }

  func base(at index: Int) -> ComparisonBase? {
    if let base = relative(at: index) { return base }
    for lead in Self.leads where matches(lead, at: index) {
      return named(from: index + lead.elements.count)
    }
    return nil
  }

  private func matches(_ pattern: WordPattern, at index: Int) -> Bool {
    guard index >= 0, index + pattern.elements.count <= words.count else { return false }
    return zip(pattern.elements, words[index...]).allSatisfy { $0.matches($1.letters) }
  }

  /// Reads `(het) (tweede kwartaal van) 2024`, `mei (2026)`, `2020` within the next few words.
  private func named(from start: Int) -> ComparisonBase? {
    var quarter: Int?
    for index in start..<min(start + 7, words.count) {
      let word = words[index]
      if let month = MonthNames.number(of: word) {
        let year = index + 1 < words.count ? words[index + 1].number : nil
        return .named(month: month, quarter: nil, year: year.flatMap(Self.year))
      }
      if word.is("kwartaal"), index > start, quarter == nil {
        quarter = Self.ordinals[words[index - 1].text]
        continue
      }
      if let year = word.number.flatMap(Self.year) {
        return .named(month: nil, quarter: quarter, year: year)
      }
      guard quarter != nil || Self.fillers.contains(word.text) || Self.ordinals[word.text] != nil
      else { break }
    }
    return quarter.map { .named(month: nil, quarter: $0, year: nil) }
  }

  private static func year(_ number: Int) -> Int? {
    (1800...2200).contains(number) ? number : nil
  }

  private static let yearEarlier = [
    "jaar eerder", "jaar ervoor", "jaar daarvoor", "vorig jaar", "voorgaande jaar",
    "voorafgaande jaar", "voorafgaand jaar", "in een jaar tijd", "op jaarbasis", "jaar op jaar",
    "het jaar ervoor",
  ].map { WordPattern($0) }

  private static let previousPeriod = [
    "maand eerder", "maand ervoor", "maand daarvoor", "vorige maand", "voorgaande maand",
    "voorafgaande maand", "maand op maand", "kwartaal eerder", "kwartaal ervoor",
    "kwartaal daarvoor", "vorige kwartaal", "vorig kwartaal", "voorgaande kwartaal",
    "voorafgaande kwartaal", "kwartaal op kwartaal",
  ].map { WordPattern($0) }

  private static let leads = [
    "ten opzichte van", "t o v", "vergeleken met", "in vergelijking met", "dat van", "die van",
    "dan in", "dan begin", "dan eind", "dan op", "tegenover", "sinds", "het niveau van",
  ].map { WordPattern($0) }

  private static let ordinals = [
    "eerste": 1, "1e": 1, "tweede": 2, "2e": 2, "derde": 3, "3e": 3, "vierde": 4, "4e": 4,
  ]

  private static let fillers: Set<String> = [
    "het", "de", "in", "van", "jaar", "begin", "eind", "niveau", "dat", "die", "op", "1", "31",
    "maand", "periode", "eerder",
  ]
}
