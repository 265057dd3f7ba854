// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// A sign that may mark a note: at the start of a line, before its text, or in the text behind a word or number.
struct NoteMark: Sendable {
  /// How it is written.
  enum Style: Sendable, Hashable {
    /// Raised digits: `¹²`.
    case raised
    /// Digits in square brackets: `[12]`.
    case bracketed
    /// Stars: `**`.
    case star
    /// Plain digits: before the note's text `12 Raming`, in the text against a word or sign `raming.12`.
    case plain
    /// Plain digits with a full stop or bracket, as items of lists have: `12. Raming`, `12) Raming`.
    case listed
  }

  /// The number, or how many stars.
  var value: Int
  /// How it is written.
  var style: Style
  /// Its place in the text.
  var span: TextSpan
  /// Where the line's text starts behind it; in running text its end.
  var textStart: Int
  /// Whether the line's text starts as a sentence, a name or an address does; of no meaning in running text.
  var startsText = false

  /// The mark as records write it.
  var name: String {
    style == .star ? String(repeating: "*", count: value) : String(value)
  }
}

/// Where marks stand in a text, by what they say.
struct NotePlaces {
  private struct Key: Hashable {
    var value: Int
    var style: NoteMark.Style
  }

  private var places: [Key: [TextSpan]] = [:]

  /// The places of `marks`, which are in the order of the text.
  init(_ marks: [NoteMark]) {
    for mark in marks {
      places[Key(value: mark.value, style: mark.style), default: []].append(mark.span)
    }
  }

  /// The places of the marks `value` in a style that start from `start` on and before `end`.
  func of(_ value: Int, _ style: NoteMark.Style, from start: Int, to end: Int)
    -> ArraySlice<TextSpan>
  {
    guard let all = places[Key(value: value, style: style)] else { return [] }
    let first = all.firstSortedIndex { $0.start >= start }
    return all[first..<max(first, all.firstSortedIndex { $0.start >= end })]
  }
}
