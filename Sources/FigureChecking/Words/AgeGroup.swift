// SPDX-License-Identifier: EUPL-1.2

/// A group of ages that words name: "15 tot 25 jaar", "65 jaar of ouder", "15- tot 25-jarigen".
struct AgeGroup: Sendable, Hashable {
  /// The youngest age in it; nil where it has no lower end.
  var from: Int?
  /// The first age above it; nil where it has no upper end.
  var to: Int?

  /// The first group of ages that `words` name, with where it stands; not the duration of something.
  static func first(in words: ArraySlice<Word>) -> (group: AgeGroup, words: Range<Int>)? {
    for index in words.indices {
      if let number = words[index].number, number < 120,
        let found = starting(with: number, at: index, in: words)
      {
        return found
      }
    }
    return nil
  }

  private static func starting(
    with number: Int, at index: Int, in words: ArraySlice<Word>
  ) -> (group: AgeGroup, words: Range<Int>)? {
    let rest = words[(index + 1)...].prefix(4)
    guard let first = rest.first else { return nil }
    if first.is("plussers") || first.is("plusser") {
      return (AgeGroup(from: number, to: nil), index..<(index + 2))
    }
    if first.is("jaar"), let second = rest.dropFirst().first,
      let third = rest.dropFirst(2).first, second.is("of") || second.is("en")
    {
      if third.is("ouder") || third.is("daarboven") {
        return (AgeGroup(from: number, to: nil), index..<(index + 4))
      }
      if third.is("jonger") { return (AgeGroup(from: nil, to: number + 1), index..<(index + 4)) }
    }
    if first.is("tot") || first.is("en"), let upper = rest.dropFirst().first?.number, upper < 120,
      number < upper, let third = rest.dropFirst(2).first
    {
      let isYears = third.is("jaar") || third.is("jarigen") || third.is("jarige")
      let isUpTo = first.is("tot") || index > words.startIndex && words[index - 1].is("tussen")
      if isYears, isUpTo { return (AgeGroup(from: number, to: upper), index..<(index + 4)) }
    }
    return nil
  }
}
