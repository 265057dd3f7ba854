// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension Scene {
  /// Whether a draft speaks of what the sentence before named.
  var refersBack: Bool { drafts.indices.contains { drafts[$0].refersBack } }

  /// Whether the drafts stand in the order of the text, as nearly always.
  var areDraftsInOrder: Bool {
    drafts.indices.dropFirst().allSatisfy {
      drafts[$0 - 1].tokens.lowerBound < drafts[$0].tokens.lowerBound
    }
  }

  /// Adds the figure of a draft, its span still counted in bytes.
  ///
  /// It is filled in its place: one that is made and handed on would be copied.
  func add(_ draft: borrowing Draft, to figures: inout [Figure]) {
    draft.lend { parts in
      figures.append(begun(parts))
      fill(&figures[figures.count - 1], from: parts)
    }
  }

  /// The figure of a draft, its span still counted in bytes.
  func figure(_ draft: borrowing Draft) -> Figure {
    var figures: [Figure] = []
    add(draft, to: &figures)
    return figures[0]
  }

  /// A figure of a draft with nothing but what every figure has.
  private func begun(_ draft: borrowing Draft.Parts) -> Figure {
    let start = tokens[draft.tokens.lowerBound].start
    let end = tokens[draft.tokens.upperBound - 1].end
    return Figure(
      kind: draft.kind, span: TextSpan(start, end), quote: text(draft.tokens), rule: draft.rule,
      confidence: draft.confidence)
  }

  private func fill(_ figure: inout Figure, from draft: borrowing Draft.Parts) {
    figure.amount = draft.amount
    figure.from = draft.from
    figure.to = draft.to
    figure.by = draft.by
    figure.unit = draft.unit
    figure.direction = draft.direction
    figure.approximation = draft.approximation
    figure.fraction = draft.fraction
    figure.basis = draft.basis
    figure.counted = draft.counted.map { text($0) }
    figure.per = draft.per
    figure.modality = draft.modality
    figure.period = draft.period
    figure.subject = (draft.subject.map { text($0) } ?? draft.carriedSubject).map(Self.whole)
    figure.attribution = draft.attribution
    figure.cited = draft.cited
    figure.repaired = draft.repaired || isMended(draft.tokens)
  }

  /// A phrase with the words whole that a line's end parts: "de uitga-\nven" is "de uitgaven", "in- \nen uitvoer" stays.
  private static func whole(_ phrase: String) -> String {
    guard phrase.utf8.contains(UInt8(ascii: "\n")) else { return phrase }
    let bytes = Array(phrase.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), let next = bytes.span.lineBreak(after: index) {
        index = next
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether something between the first and the last of the tokens was mended or passed over.
  private func isMended(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      self.tokens[$0].flags.contains(.repaired)
        || $0 > tokens.lowerBound && self.tokens[$0].flags.contains(.resumed)
    }
  }

  /// The tokens as `explain` shows them.
  func tokenSteps() -> [Explanation.Step] {
    tokens.indices.map { index in
      let names = WordClass.named.filter { tokens[index].classes.contains($0.value) }
      return .token(text: text(index..<index + 1), classes: names.keys.sorted())
    }
  }
}
