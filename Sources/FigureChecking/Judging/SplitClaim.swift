// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A change that the text gives in two breaths: "van 5 naar 7 procent, een stijging van 2 procentpunt".
enum SplitClaim {
  /// The change with the part of it that a figure beside it gives; the figure itself where none does.
  static func whole(
    _ figure: Figure, previous: Figure?, next: Figure?, in text: PassageReader
  ) -> Figure {
    guard figure.kind == .change else { return figure }
    for (first, second) in [(figure, next), (previous, figure)] {
      guard let first, let second, second.kind == .change, first.kind == .change,
        first.modality == second.modality,
        // A hedge before an end says nothing of the size, and there is room for one hedge only.
        [first, second].allSatisfy({ !$0.isOfEnds || $0.approximation == nil }),
        text.belongTogether(first.span, second.span)
      else { continue }
      if first.isOfEnds, second.isOfSize { return joined(ends: first, size: second, onto: figure) }
      if first.isOfSize, second.isOfEnds { return joined(ends: second, size: first, onto: figure) }
    }
    return figure
  }

  private static func joined(ends: Figure, size: Figure, onto figure: Figure) -> Figure {
    var whole = ends
    whole.span = TextSpan(
      min(ends.span.start, size.span.start), max(ends.span.end, size.span.end))
    whole.by = size.by
    whole.approximation = size.approximation
    whole.direction = size.direction ?? ends.direction
    whole.counted = ends.counted ?? size.counted
    whole.subject = figure.subject ?? ends.subject ?? size.subject
    if let period = ends.period, period.isPoint, let other = size.period, !other.isPoint {
      whole.period = other
    }
    return whole
  }
}

extension Figure {
  /// Whether it gives the ends of a change and not its size.
  fileprivate var isOfEnds: Bool { by == nil && (from != nil || to != nil) }

  /// Whether it gives the size of a change and not its ends.
  fileprivate var isOfSize: Bool { by != nil && from == nil && to == nil }
}

extension PassageReader {
  /// Whether two spans share words, stand side by side, or are divided by no more than a comma, a time and an article.
  func belongTogether(_ first: TextSpan, _ second: TextSpan) -> Bool {
    let (start, end) = (first.end, second.start)
    if first.overlaps(second) { return true }
    guard start <= end, end - start <= 40 else { return false }
    let words = self.words(from: start, to: end)
    if words.count <= 1, !hasComma(from: start, to: end) {
      return words.allSatisfy { ["tot", "naar", "op", "met"].contains($0.text) }
    }
    return hasComma(from: start, to: end)
      && words.allSatisfy { word in
        word.number != nil || MonthNames.number(of: word) != nil
          || ["een", "in", "ofwel", "oftewel", "dus"].contains(word.text)
      }
  }
}
