// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds totals in sentences that their own parts do not add up to.
///
/// Only where the sentence says that the parts are all: it lists them behind a colon ("in totaal 120 scholen: 70 … en 50 …"),
/// divides the total into them ("onderverdeeld in"), adds them up ("… en …, samen 120") or gives what is left ("de overige 50").
/// What may be counted twice, left out or be of another year says nothing, and neither does what roundings explain.
struct SentenceTotals {
  private let figures: [Figure]
  private let words: [Word]
  private let numbers: [SentenceNumber]
  private let text: PassageReader

  /// The faults in a sentence of `words` in which the figures at `indices` stand, by the place of the total among `figures`.
  static func faults(
    in words: [Word], of figures: [Figure], at indices: [Int], _ text: PassageReader
  ) -> [Int: WrongTotal] {
    guard let first = words.first, let last = words.last, signals.occur(in: words[...]),
      // What is longer may have been cut off.
      last.end - first.start < 500
    else { return [:] }
    let numbers = SentenceNumbers(words, figures, at: indices, in: text).list
    guard numbers.count > 1 else { return [:] }
    let sentence = SentenceTotals(figures: figures, words: words, numbers: numbers, text: text)
    var faults: [Int: WrongTotal] = [:]
    for (place, number) in numbers.enumerated() {
      guard let figure = number.figure, number.numeral != nil,
        let fault = sentence.listed(place) ?? sentence.addedUp(place) ?? sentence.divided(place)
          ?? sentence.remainder(place)
      else { continue }
      faults[figure] = fault
    }
    return faults
  }

  // MARK: - Ways to say that the parts are all

  /// A total before a colon or "onderverdeeld in", with its parts behind it to the end of the sentence.
  private func listed(_ place: Int) -> WrongTotal? {
    let total = numbers[place]
    let parts = numbers[(place + 1)...]
    guard parts.count > 1, let first = parts.first, isJoined(parts),
      isClosed(from: total.span.upperBound, to: words.last?.end ?? 0)
    else { return nil }
    let between = words(from: total.span.upperBound, to: first.span.lowerBound)
    let before = words.prefix { $0.end <= total.span.lowerBound }
    let isColon =
      text.holdsAny(of: [":"], from: total.span.upperBound, to: first.span.lowerBound)
      && (Self.wholes.occur(in: before) || Self.wholes.occur(in: between))
    guard isColon && excludeEachOther(parts) || Self.divisions.occur(in: between) else {
      return nil
    }
    return fault(total, Array(parts))
  }

  /// A total behind its parts: "A heeft 20 scholen en B 30, samen 50".
  private func addedUp(_ place: Int) -> WrongTotal? {
    let total = numbers[place]
    guard place == numbers.count - 1, let last = numbers[..<place].last else { return nil }
    let between = words(from: last.span.upperBound, to: total.span.lowerBound)
    guard let sum = Self.sums.compactMap({ $0.first(in: between) }).max() else { return nil }
    let marker = between[sum...]
    guard marker.dropFirst().allSatisfy({ Self.fillers.contains($0.text) }),
      text.holdsAny(of: [",", "(", "–", ";"], from: last.span.upperBound, to: marker[sum].start),
      !Self.openings.occur(in: words(from: total.span.upperBound, to: words.last?.end ?? 0)),
      words(from: total.span.upperBound, to: words.last?.end ?? 0).count <= 4
    else { return nil }
    let parts = numbers[..<place].reversed().prefix { $0.numeral != nil && isAlike($0, total) }
      .reversed()
    guard let first = parts.first, isJoined(Array(parts)[...]),
      isClosed(from: first.span.lowerBound, to: marker[sum].start),
      isOfOneKind(Array(parts) + [total])
    else { return nil }
    return fault(total, Array(parts))
  }

  /// A total that is told apart in two: "45 leden, van wie 20 … en de overige 25 …".
  private func divided(_ place: Int) -> WrongTotal? {
    let total = numbers[place]
    let parts = numbers[(place + 1)...]
    guard place == 0, total.unit != .percent, parts.count == 2,
      let first = parts.first, let last = parts.last, isRemainder(last), isJoined(parts)
    else { return nil }
    let between = words(from: total.span.upperBound, to: first.span.lowerBound)
    let before = words.prefix { $0.end <= total.span.lowerBound }.suffix(2)
    guard Self.selections.occur(in: between) || before.contains(where: { $0.is("van") }),
      isClosed(from: first.span.lowerBound, to: words.last?.end ?? 0)
    else { return nil }
    return fault(total, Array(parts))
  }

  /// Shares of which the last is what is left of a hundred percent, and that are more than that.
  private func remainder(_ place: Int) -> WrongTotal? {
    guard place == numbers.count - 1, isRemainder(numbers[place]) else { return nil }
    let parts = numbers.reversed().prefix { $0.unit == .percent && $0.numeral != nil }.reversed()
    let shares = Array(parts)
    // Of three, two may be of the same people ("60% een laptop, 45% een tablet en de overige 10% geen van beide"), unless each
    // makes one choice.
    guard shares.count == 2 || shares.count > 2 && Self.choices.occur(in: words[...]),
      let first = shares.first, isJoined(shares[...]),
      isClosed(from: first.span.lowerBound, to: words.last?.end ?? 0)
    else { return nil }
    let whole = ClaimedInterval(Interval(100))
    guard let sum = sum(of: shares), sum.low > whole.interval.high, sum.low < 150 else {
      return nil
    }
    return WrongTotal(
      place: .remainder, parts: shares.compactMap { $0.numeral?.value },
      sum: shares.compactMap { $0.numeral?.value }.reduce(0, +))
  }

  // MARK: - Guards

  /// The fault of `total` beside `parts`; nil where some of them may add up to it, or nobody would add them up.
  private func fault(_ total: SentenceNumber, _ parts: [SentenceNumber]) -> WrongTotal? {
    guard parts.count < 9, parts.allSatisfy({ $0.numeral != nil && isAlike($0, total) }),
      isOfOneTime(total, parts), var whole = interval(of: total, among: parts + [total])
    else { return nil }
    // An article may be a number: "en een in het buitenland".
    let ones = ExactDecimal(Int128(words.count { $0.is("een") }))
    if total.unit == .count { whole = Interval(whole.low - ones, whole.high + ones) }
    // Whatever some of the parts add up to may be what is meant.
    for subset in 1..<(1 << parts.count) where subset.nonzeroBitCount > 1 {
      let chosen = parts.indices.filter { subset & (1 << $0) != 0 }.map { parts[$0] }
      guard let sum = sum(of: chosen, among: parts + [total]), !sum.overlaps(whole) else {
        return nil
      }
    }
    let values = parts.compactMap { $0.numeral?.value }
    let sum = values.reduce(0, +)
    guard let stated = total.numeral?.value, sum * 3 > stated * 2, sum * 2 < stated * 3 else {
      return nil
    }
    return WrongTotal(place: .sentence, parts: values, sum: sum)
  }

  /// Whether nothing can be in two of `parts`.
  ///
  /// Money is spent once, and who is counted by one of the words that divide people or schools is not counted by another.
  /// "9 vrouwen en 8 leden uit de regio" may be of 15.
  private func excludeEachOther(_ parts: ArraySlice<SentenceNumber>) -> Bool {
    if parts.allSatisfy({ if case .currency = $0.unit { true } else { false } }) { return true }
    let starts = parts.map(\.span.lowerBound)
    let ends = starts.dropFirst() + [words.last?.end ?? 0]
    let texts = zip(starts, ends).map { words(from: $0, to: $1).filter { $0.number == nil } }
    return Self.partitions.contains { partition in
      let found = texts.map { text in
        partition.indices.filter { partition[$0].occurs(in: text[...]) }
      }
      return found.allSatisfy { $0.count == 1 } && Set(found.joined()).count == parts.count
        && texts.joined().allSatisfy { word in
          PlainWords.hold(word)
            || partition.contains { $0.elements.contains { $0.matches(word.letters) } }
        }
    }
  }

  /// Whether numbers that are added up count one thing, which some of them name: "41 locaties en 37, samen 66 scholen" do not.
  private func isOfOneKind(_ all: [SentenceNumber]) -> Bool {
    if case .currency = all.last?.unit { return true }
    return Set(all.compactMap(\.noun)).count == 1
  }

  /// Whether two numbers are in one unit; a bare number is in any that counts.
  private func isAlike(_ part: SentenceNumber, _ total: SentenceNumber) -> Bool {
    switch (part.unit, total.unit) {
    case (nil, nil), (nil, .count), (.count, nil), (.count, .count): true
    case (.currency(let a), .currency(let b)): a == b
    case (.percent, .percent), (.fte, .fte): true
    default: false
    }
  }

  /// Whether the numbers are of one time.
  ///
  /// Who is counted in two years is counted twice; money of several years adds up.
  private func isOfOneTime(_ total: SentenceNumber, _ parts: [SentenceNumber]) -> Bool {
    if case .currency = total.unit { return true }
    let years = Set(words.compactMap(\.number).filter { (1900...2100).contains($0) })
    return years.count < 2
  }

  /// Whether parts follow each other in a list whose last has "en" before it.
  private func isJoined(_ parts: ArraySlice<SentenceNumber>) -> Bool {
    guard let last = parts.last, let before = parts.dropLast().last else { return false }
    let gaps = zip(parts, parts.dropFirst()).allSatisfy {
      $1.span.lowerBound - $0.span.upperBound < 160
    }
    return gaps
      && words(from: before.span.upperBound, to: last.span.lowerBound)
        .contains { $0.is("en") || $0.is("plus") || $0.is("and") }
      // Shares of different things: "20% van de jongens en 30% van de meisjes".
      && parts.count { $0.unit == .percent && isShareOf($0) } < 2
  }

  private func isShareOf(_ number: SentenceNumber) -> Bool {
    words.first { $0.start >= number.span.upperBound }?.is("van") ?? false
  }

  /// Whether nothing between two places leaves it open what the parts are of.
  private func isClosed(from start: Int, to end: Int) -> Bool {
    let within = words(from: start, to: end)
    return !Self.openings.occur(in: within)
      && !text.holdsAny(of: ["?"], from: start, to: end + 1)
      // What is left has to come with its number.
      && within.allSatisfy { word in
        !Self.isRest(word)
          || numbers.contains {
            $0.span.lowerBound > word.end && $0.span.lowerBound < word.end + 20
          }
      }
  }

  /// Whether "de overige" stands before a number, and no "van" before that.
  private func isRemainder(_ number: SentenceNumber) -> Bool {
    let before = words.prefix { $0.end <= number.span.lowerBound }.suffix(3)
    guard let rest = before.lastIndex(where: Self.isRest), rest >= before.endIndex - 2 else {
      return false
    }
    return !before.contains { $0.is("van") }
  }

  private static func isRest(_ word: Word) -> Bool { word.is("overige") || word.is("resterende") }

  private func words(from start: Int, to end: Int) -> ArraySlice<Word> {
    let first = words.firstIndex { $0.start >= start } ?? words.endIndex
    let last = words.lastIndex { $0.end <= end } ?? -1
    return words[first..<max(first, last + 1)]
  }

  // MARK: - Precision

  private func sum(of parts: [SentenceNumber], among all: [SentenceNumber]? = nil) -> Interval? {
    var sum = Interval(0)
    for part in parts {
      guard let interval = interval(of: part, among: all ?? parts) else { return nil }
      sum = sum + interval
    }
    return sum
  }

  /// What a number may stand for: as written, and where all are round, half of the step that they are rounded to.
  private func interval(of number: SentenceNumber, among all: [SentenceNumber]) -> Interval? {
    guard let numeral = number.numeral else { return nil }
    let claimed = ClaimedInterval(
      numeral, unit: number.unit ?? .count, approximation: number.approximation)
    var leeway = claimed.leeway
    if numeral.value < 100, numeral.value.exponent >= 0, claimed.interval.width.isZero {
      leeway = 0
    }
    let step = Self.halfStep(of: all.compactMap(\.numeral))
    let margin = claimed.interval.width.isZero ? max(leeway, step) : leeway
    return Interval(claimed.interval.low - margin, claimed.interval.high + margin)
  }

  /// Half of five or ten where every number is a multiple of that, else nothing.
  private static func halfStep(of numerals: [Numeral]) -> ExactDecimal {
    let values = numerals.map(\.value).filter { !$0.isZero }
    if values.allSatisfy({ $0.exponent >= 1 }) { return 5 }
    let isByFives = values.allSatisfy {
      $0.exponent >= 1 || $0.exponent == 0 && $0.mantissa % 5 == 0
    }
    return isByFives ? ExactDecimal(25, exponent: -1) : 0
  }
}
