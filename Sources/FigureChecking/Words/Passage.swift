// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The words around a figure: its sentence, and within it the clause that the figure stands in.
struct Passage: Sendable {
  /// The words of the sentence; offsets are the document's.
  var words: [Word]
  /// Those of the clause.
  var clause: Range<Int>
  /// Those of the quote.
  var quote: Range<Int>
  /// The words of the figure's subject and of the noun counted, which may stand elsewhere.
  var subject: [Word]
  /// The words of the table's headers and of the section's heading.
  var headers: [Word]
  /// Whether the quote has a sign of money.
  var isMoneySigned = false

  var clauseWords: ArraySlice<Word> { words[clause] }
  var sentenceWords: ArraySlice<Word> { words[...] }
  /// The clause with the years that its first goes on with: "in 2023, 2024 en 2025 samen".
  var clauseWithTimes: ArraySlice<Word> {
    var start = clause.lowerBound
    func isYear(_ index: Int) -> Bool { (1900...2100).contains(words[index].number ?? 0) }
    guard start < clause.upperBound, isYear(start) else { return clauseWords }
    while start > 0, isYear(start - 1) { start -= 1 }
    return words[start..<clause.upperBound]
  }
  /// Where the sentence stands in the document.
  var sentence: Range<Int> { (words.first?.start ?? 0)..<(words.last?.end ?? 0) }

  /// The places where the words may tell what is measured, nearest first.
  ///
  /// A subject that was carried over from elsewhere comes after the figure's own clause.
  var scopes: [Scope] {
    let own = Scope(
      words: subject[...], isOwn: true, isExact: true, isSubject: true, confidence: 95)
    let near = [
      Scope(words: words[quote], isOwn: true, isExact: true, confidence: 95),
      Scope(words: clauseWords, isOwn: true, isExact: false, confidence: 85),
    ]
    let far = [
      Scope(words: sentenceWords, isOwn: false, isExact: false, confidence: 70),
      Scope(words: headers[...], isOwn: true, isExact: true, confidence: 70),
    ]
    return isSubjectNear ? [own] + near + far : near + [own] + far
  }

  /// Words that may tell what is measured.
  struct Scope {
    var words: ArraySlice<Word>
    /// Whether they are the figure's own, rather than those of its whole sentence.
    var isOwn: Bool
    /// Whether everything in them is about the figure, so that nothing is said in passing.
    var isExact: Bool
    /// Whether they are the subject.
    var isSubject = false
    var confidence: Int
  }

  /// Whether the words of the subject stand in the clause, as they do unless the text refers back.
  var isSubjectNear: Bool {
    subject.allSatisfy { word in clauseWords.contains { $0.letters == word.letters } }
  }
}

/// A document's text, ready to be asked for the words around a figure.
struct PassageReader: Sendable {
  private let scalars: [Unicode.Scalar]
  /// A sentence longer than this on either side of a figure is a table or a list that lost its layout.
  private let reach = 600

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The words around `figure`; `others` are the spans of the document's figures, which bound its clause.
  func passage(of figure: Figure) -> Passage {
    let start = min(figure.span.start, scalars.count)
    let end = min(max(figure.span.end, start), scalars.count)
    let sentence = sentenceStart(before: start)..<sentenceEnd(after: end)
    let clause = clauseStart(before: start, in: sentence)..<clauseEnd(after: end, in: sentence)
    let words = Words(scalars[sentence]).list
    func range(_ span: Range<Int>) -> Range<Int> {
      let first = words.firstIndex { $0.end > span.lowerBound } ?? words.count
      let last = words.lastIndex { $0.start < span.upperBound } ?? -1
      return first..<max(first, last + 1)
    }
    var headers = ""
    if let cell = figure.locator?.table {
      headers = [cell.rowHeader, cell.columnHeader].compactMap(\.self).joined(separator: " . ")
    }
    return Passage(
      words: words, clause: range(clause), quote: range(start..<end),
      subject: Words("\(figure.subjectName) . \(figure.counted ?? "")").list,
      headers: Words(headers).list, isMoneySigned: figure.quote.contains("€"))
  }

  /// The words between two places.
  func words(from start: Int, to end: Int) -> [Word] {
    Words(scalars[min(start, scalars.count)..<min(max(start, end), scalars.count)]).list
  }

  /// The scalar at `position`; nil outside the text.
  func scalar(at position: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position) ? scalars[position] : nil
  }

  /// Whether a comma stands between two places.
  func hasComma(from start: Int, to end: Int) -> Bool {
    scalars[min(start, scalars.count)..<min(max(start, end), scalars.count)].contains(",")
  }

  private func sentenceStart(before position: Int) -> Int {
    var index = position
    let floor = max(0, position - reach)
    while index > floor {
      if endsSentence(at: index - 1) { break }
      index -= 1
    }
    return index
  }

  private func sentenceEnd(after position: Int) -> Int {
    var index = position
    let ceiling = min(scalars.count, position + reach)
    while index < ceiling {
      if endsSentence(at: index) { return index }
      index += 1
    }
    return index
  }

  /// Whether the scalar at `index` is the last of a sentence: a full stop before a capital, a blank line, a new page.
  private func endsSentence(at index: Int) -> Bool {
    switch scalars[index] {
    case ".", "!", "?":
      var next = index + 1
      if next < scalars.count, "\"'’”)".unicodeScalars.contains(scalars[next]) { next += 1 }
      guard next < scalars.count else { return true }
      guard scalars[next].properties.isWhitespace else { return false }
      while next < scalars.count, scalars[next].properties.isWhitespace { next += 1 }
      guard next < scalars.count else { return true }
      return scalars[next].properties.isUppercase
        || !scalars[next].properties.isAlphabetic
          && !(48...57).contains(scalars[next].value)
        || !isAbbreviation(endingAt: index)
    case "\n":
      let next = scalars[(index + 1)...].first { $0 != " " && $0 != "\t" && $0 != "\r" }
      return next == "\n" || next == "•" || next == "–" || next == "\u{C}"
    case "\u{C}", "\u{2029}": return true
    default: return false
    }
  }

  /// Whether the full stop at `index` ends one or two letters (`nr.`, `o.a.`, `ca.`), which do not end a sentence.
  private func isAbbreviation(endingAt index: Int) -> Bool {
    var letters = 0
    var back = index - 1
    while back >= 0, scalars[back].properties.isAlphabetic {
      letters += 1
      back -= 1
    }
    return letters <= 3
  }

  private func clauseStart(before position: Int, in sentence: Range<Int>) -> Int {
    var index = position
    while index > sentence.lowerBound {
      if dividesClause(at: index - 1) { break }
      index -= 1
    }
    return index
  }

  private func clauseEnd(after position: Int, in sentence: Range<Int>) -> Int {
    var index = position
    while index < sentence.upperBound, !dividesClause(at: index) { index += 1 }
    return index
  }

  /// Whether the scalar at `index` is a comma or semicolon between clauses, not one inside a number.
  private func dividesClause(at index: Int) -> Bool {
    switch scalars[index] {
    case ";": return true
    case ",", ":":
      return index + 1 < scalars.count && scalars[index + 1].properties.isWhitespace
    default: return false
    }
  }
}

extension Figure {
  /// The subject without an abbreviation in a bracket behind it, which repeats its words: "inflatie (CPI)".
  var subjectName: Substring {
    guard let subject else { return "" }
    guard subject.last == ")", let open = subject.lastIndex(of: "("),
      case let inner = subject[open...].dropFirst().dropLast(),
      inner.allSatisfy({ $0.isUppercase || $0.isNumber })
    else { return subject[...] }
    return subject[..<open]
  }
}
