// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The marks of a document's notes in its text, with the sources that the notes name.
struct CitedNotes: Sendable {
  /// A mark in the text, in bytes.
  private struct Mark: Sendable {
    var range: Range<Int>
    /// What its note cites, as an index.
    var note: Int
  }

  /// The marks in the order of the text.
  private var marks: [Mark] = []
  /// What each note cites.
  private var cited: [[Figure.Citation]] = []

  /// Reads the notes of `document` that are joined to marks; `scene` lends its text and lexicon.
  init(_ document: Document, _ scene: borrowing Scene) {
    let notes = document.notes.filter { !$0.references.isEmpty }
    if notes.isEmpty { return }
    let spans = notes.flatMap { [$0.span] + $0.references }
    let offsets = ScalarOffsets.bytes(
      ofScalars: spans.flatMap { [$0.start, $0.end] }, in: scene.bytes.span)
    var at = 0
    for (index, note) in notes.enumerated() {
      cited.append(Self.sources(in: offsets[at]..<offsets[at + 1], scene))
      at += 2
      for _ in note.references {
        marks.append(Mark(range: offsets[at]..<offsets[at + 1], note: index))
        at += 2
      }
    }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func sources(in range: Range<Int>, _ scene: borrowing Scene) -> [Figure.Citation] {
    var reading = Scene(bytes: scene.bytes, lexicon: scene.lexicon, today: nil)
    var lexer = Lexer([range])
    var cited: [Figure.Citation] = []
    while cited.count < CitationBinding.most,
      lexer.next(scene.bytes.span, scene.lexicon, into: &reading.tokens) != nil
    {
      cited += CitationBinding.sources(ofNote: reading)
    }
    return cited
  }

  /// The marks in bytes behind `start`, up to and with `end`.
  private func marks(behind start: Int, to end: Int) -> ArraySlice<Mark> {
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle].range.lowerBound <= start { low = middle + 1 } else { high = middle }
    }
    var last = low
    while last < marks.count, marks[last].range.lowerBound <= end { last += 1 }
    return marks[low..<last]
  }

  /// Takes plain digits that mark a note for no numbers: "gedaald.7 Scholen".
  func veto(_ scene: inout Scene) {
    guard !marks.isEmpty, let first = scene.tokens.first, let last = scene.tokens.last else {
      return
    }
    for mark in marks(behind: first.start - 1, to: last.end) {
      for index in scene.tokens.indices
      where scene.tokens[index].isNumber && scene.tokens[index].start == mark.range.lowerBound
        && scene.tokens[index].end == mark.range.upperBound
      {
        scene.tokens[index].flags.insert(.vetoed)
      }
    }
  }

  /// Gives the figures of a sentence the sources of the notes that mark them.
  ///
  /// A mark speaks of the figures between it and the mark before; where none stands there, as behind the name of a source,
  /// of all figures of its sentence. Marks with no word between them speak of the same figures ("6%[2][3]"). One behind the
  /// full stop still belongs to the sentence.
  func cite(_ scene: inout Scene) {
    guard !marks.isEmpty, !scene.drafts.isEmpty, let first = scene.tokens.first,
      let last = scene.tokens.last
    else { return }
    var behind = first.start
    var before: [Int] = []
    for mark in run(scene, marks(behind: first.start, to: last.end)) {
      let sources = cited[mark.note]
      var own = scene.drafts.indices.filter { index in
        let tokens = scene.drafts[index].tokens
        return scene.tokens[tokens.lowerBound].start >= behind
          && scene.tokens[tokens.upperBound - 1].end <= mark.range.upperBound
      }
      if own.isEmpty, !before.isEmpty, !hasWords(scene, behind, mark.range.lowerBound) {
        own = before
      }
      if own.isEmpty { own = Array(scene.drafts.indices) }
      before = own
      for index in own {
        for source in sources where !scene.drafts[index].cited.contains(source) {
          scene.drafts[index].cited.append(source)
        }
      }
      behind = mark.range.upperBound
    }
  }

  /// Marks with those that follow them with no word and no end of the line between.
  private func run(_ scene: borrowing Scene, _ found: ArraySlice<Mark>) -> ArraySlice<Mark> {
    guard var end = found.last?.range.upperBound else { return found }
    var last = found.endIndex
    while last < marks.count, case let next = marks[last].range, next.lowerBound >= end,
      next.lowerBound - end < 6, !hasWords(scene, end, next.lowerBound),
      !scene.bytes[end..<next.lowerBound].contains(UInt8(ascii: "\n"))
    {
      end = next.upperBound
      last += 1
    }
    return marks[found.startIndex..<last]
  }

  /// Whether a letter or digit stands between two places of the text.
  private func hasWords(_ scene: borrowing Scene, _ start: Int, _ end: Int) -> Bool {
    (start..<max(start, end)).contains { index in
      let letter = scene.bytes[index] | 0x20
      return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z") || letter >= 0x80
        || scene.bytes[index] &- UInt8(ascii: "0") < 10
    }
  }

  /// The sources of the notes whose marks stand in a range of bytes, as in a table's cell.
  func sources(markedIn range: Range<Int>) -> [Figure.Citation] {
    if marks.isEmpty { return [] }
    return marks(behind: range.lowerBound, to: range.upperBound - 1).flatMap { cited[$0.note] }
  }
}
