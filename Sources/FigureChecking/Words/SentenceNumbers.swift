// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A number of a sentence, as something that may be added up.
struct SentenceNumber: Sendable, Hashable {
  /// Where it stands in the document.
  var span: Range<Int>
  /// The figure that it is, by its place among the document's; nil for a bare number ("70 in Utrecht").
  var figure: Int?
  /// Its size; nil where it is none that adds up: a range, a change, a rate, a bound, a number with a letter.
  var numeral: Numeral?
  var unit: Unit?
  var approximation: Quantity.Approximation?
  /// The first noun of what it counts; nil where that is not said at the number.
  var noun: [UInt8]?
}

/// Every number of a sentence in order, captured as a figure or not; years and days of the month are none.
struct SentenceNumbers {
  private(set) var list: [SentenceNumber] = []

  /// The numbers of `sentence`, whose words are `words` and in which the figures at `indices` stand.
  init(_ words: [Word], _ figures: [Figure], at indices: [Int], in text: PassageReader) {
    for index in indices { list.append(Self.number(figures[index], at: index)) }
    var next = words.startIndex
    while next < words.endIndex {
      let first = next
      next += 1
      guard let digit = words[first].letters.first, (48...57).contains(digit) else { continue }
      // A dot and three digits go on with a number.
      while next < words.endIndex, words[next].letters.count == 3, words[next].number != nil,
        words[next].start == words[next - 1].end + 1, text.holds(".", at: words[next - 1].end)
      {
        next += 1
      }
      let span = words[first].start..<words[next - 1].end
      guard !list.contains(where: { $0.figure != nil && $0.span.overlaps(span) }) else { continue }
      let digits = words[first..<next]
      if next == first + 1, Self.isDate(words, first) { continue }
      list.append(SentenceNumber(span: span, numeral: Self.whole(digits, words[next...], text)))
    }
    list.sort { $0.span.lowerBound < $1.span.lowerBound }
  }

  private static func number(_ figure: Figure, at index: Int) -> SentenceNumber {
    var number = SentenceNumber(
      span: figure.span.start..<figure.span.end, figure: index, unit: figure.unit,
      approximation: figure.approximation,
      noun: Words(figure.counted ?? "").list.first.map { TitleFit.stem($0.letters) })
    switch figure.approximation {
    case .moreThan, .lessThan, .atLeast, .atMost: return number
    case nil, .about, .justOver, .justUnder: break
    }
    guard figure.kind == .level, figure.modality == nil, !figure.repaired, figure.per == nil,
      figure.fraction == nil, figure.basis.allSatisfy({ $0 == .cumulative }),
      figure.period?.isPoint ?? true, figure.confidence >= 70,
      case .single(let numeral)? = figure.amount, numeral.form == .digits
    else { return number }
    number.numeral = numeral
    return number
  }

  /// The bare whole number that `digits` write; nil where a decimal comma, a sign or a magnitude makes it another.
  private static func whole(
    _ digits: ArraySlice<Word>, _ after: ArraySlice<Word>, _ text: PassageReader
  )
    -> Numeral?
  {
    guard let first = digits.first, let last = digits.last, digits.allSatisfy({ $0.number != nil }),
      digits.count == 1 || first.letters.count <= 3, !first.isTail
    else { return nil }
    let isGlued = [",", "-", "–", "/", ".", ":", "%", "‰", "e", "°"].contains { sign in
      text.holds(sign, at: last.end) && !text.isBlank(at: last.end + 1)
    }
    let isSigned = ["€", "$", "£", "§", "-", "–", "/", ",", ".", "#"].contains {
      text.holds($0, at: first.start - 1)
    }
    if isGlued || isSigned || text.holds("%", at: last.end) || text.holds("€", at: first.start - 2)
    {
      return nil
    }
    if let next = after.first, scales.contains(next.text) { return nil }
    return ExactDecimal(digits.map(\.text).joined()).map { Numeral($0) }
  }

  /// Whether a number is a year or a day of the month.
  private static func isDate(_ words: [Word], _ index: Int) -> Bool {
    guard let number = words[index].number else { return false }
    if (1900...2100).contains(number) { return true }
    return index + 1 < words.endIndex && MonthNames.number(of: words[index + 1]) != nil
  }

  private static let scales: Set<String> = [
    "duizend", "miljoen", "miljard", "mln", "mld", "procent", "procentpunt", "promille", "euro",
    "eur", "pct", "jaar", "jaren", "maanden", "maand", "weken", "week", "dagen", "dag", "uur",
    "keer", "maal", "jarigen", "jarige", "plussers", "km", "kilometer", "meter", "ha", "hectare",
    "ton", "kilo", "kg", "fte",
  ]
}

extension PassageReader {
  /// Whether the scalar at `position` is `sign`.
  func holds(_ sign: Unicode.Scalar, at position: Int) -> Bool {
    scalar(at: position) == sign
  }

  /// Whether the scalar at `position` is a space, or the text ends there.
  func isBlank(at position: Int) -> Bool {
    scalar(at: position)?.properties.isWhitespace ?? true
  }

  /// Whether one of `signs` stands between two places.
  func holdsAny(of signs: [Unicode.Scalar], from start: Int, to end: Int) -> Bool {
    guard start < end else { return false }
    return (start..<end).contains { place in scalar(at: place).map(signs.contains) ?? false }
  }
}
