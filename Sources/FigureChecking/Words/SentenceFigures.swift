// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The figures of one sentence, and which of the things that it lists belongs to which of them.
///
/// "In 2014 en 2015 was de inflatie 1,0% en 0,6%" gives each its own; "A telde 5 inwoners en B 6" lets each follow its own.
struct SentenceFigures: Sendable {
  /// The word ranges of all figures of the sentence, in order.
  let all: [Range<Int>]
  /// Those that are listed together with the figure itself, which is one of them: `1,0%, 0,6% en 0,3%`.
  let list: [Range<Int>]
  /// The figure's own.
  let own: Range<Int>

  /// The sentence of `figure`, whose words are those of `passage`; `others` are the figures around it, in order.
  init(of figure: Figure, in passage: Passage, among others: some Sequence<Figure>) {
    own = passage.quote
    let words = passage.words
    var all: [Range<Int>] = []
    var listed: [Range<Int>] = []
    var isClosed = false
    for other in others {
      let range = words.range(of: other.span)
      guard !range.isEmpty, all.last.map({ $0.upperBound <= range.lowerBound }) ?? true else {
        continue
      }
      all.append(range)
      guard !isClosed else { continue }
      let isAlike =
        other.kind == .level && figure.kind == .level && other.unit == figure.unit
      if let last = listed.last,
        !isAlike || !Self.areJoined(words[last.upperBound..<range.lowerBound])
      {
        if listed.contains(own) { isClosed = true } else { listed = [] }
      }
      if !isClosed, isAlike { listed.append(range) }
    }
    self.all = all
    list = listed.contains(own) ? listed : []
  }

  /// Which of `items`, as many as there are figures in the list and all on one side of it, is the figure's own.
  func share(of items: [Range<Int>]) -> Int? {
    guard list.count > 1, items.count == list.count, let first = list.first, let last = list.last,
      items.allSatisfy({ $0.upperBound <= first.lowerBound })
        || items.allSatisfy({ $0.lowerBound >= last.upperBound })
    else { return nil }
    return list.firstIndex(of: own)
  }

  /// Which of `items` the figure goes with, where each stands beside its own: just after it ("5 mensen in A"), or before.
  func partner(among items: [Range<Int>], in words: [Word]) -> Int? {
    if let shared = share(of: items) { return shared }
    // What stands inside the figure's own words is its own: "stijgt Utrecht van 339.000 naar 400.000".
    if let inside = items.firstIndex(where: { own.contains($0.lowerBound) }) { return inside }
    let after = items.firstIndex { $0.lowerBound >= own.upperBound }
    let isReference = own.last.map { words[$0].is("dan") || words[$0].is("als") } ?? false
    if let after, !isReference,
      words[own.upperBound..<items[after].lowerBound].allSatisfy({ Self.links.contains($0.text) })
    {
      return after
    }
    guard let first = items.first, let start = all.first else { return nil }
    if first.lowerBound < start.lowerBound {
      return items.lastIndex { $0.lowerBound < own.lowerBound }
    }
    return after ?? items.indices.last
  }

  /// Whether nothing but a comma or "en" stands between two figures.
  private static func areJoined(_ words: ArraySlice<Word>) -> Bool {
    words.count <= 2 && words.allSatisfy { joints.contains($0.text) }
  }

  private static let joints: Set<String> = [
    "en", "respectievelijk", "resp", "achtereenvolgens", "and", "respectively",
  ]

  private static let links: Set<String> = [
    "in", "mensen", "inwoners", "personen", "woningen", "de", "het", "gemeente", "provincie",
    "voor",
    "bij", "procent",
  ]
}

extension [Word] {
  /// The indices of the words that `span` covers.
  func range(of span: TextSpan) -> Range<Int> {
    let first = firstIndex { $0.end > span.start } ?? count
    let last = lastIndex { $0.start < span.end } ?? -1
    return first..<Swift.max(first, last + 1)
  }
}
