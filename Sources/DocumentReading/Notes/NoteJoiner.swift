// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Joins notes to the places in the text where their marks stand.
///
/// On a page with layout a note is what its blocks say, and its mark is looked for on the same page. In plain text a note
/// is a line that starts with a mark which stands in the text before it.
struct NoteJoiner {
  /// A note whose place in the text is not known yet.
  fileprivate typealias Unjoined = (mark: NoteMark, span: TextSpan)

  private let text: [UInt8]
  private let scan: NoteScan

  private init(_ text: [UInt8]) {
    self.text = text
    scan = NoteScan(text)
  }

  /// The notes of a text without layout.
  static func notes(ofPlainText text: String) -> [Document.Note] {
    let bytes = Array(text.utf8)
    let joiner = NoteJoiner(bytes)
    if joiner.scan.starts.isEmpty || joiner.scan.references.isEmpty { return [] }
    return joiner.plainNotes()
  }

  /// The notes of a text with layout.
  static func notes(of text: String, blocks: [Document.Block]) -> [Document.Note] {
    guard blocks.contains(where: { $0.role == .footnote }) else { return [] }
    return NoteJoiner(Array(text.utf8)).pageNotes(blocks)
  }
}

// MARK: - Pages

extension NoteJoiner {
  private func pageNotes(_ blocks: [Document.Block]) -> [Document.Note] {
    var notes: [Document.Note] = []
    var first = 0
    var (start, reference) = (0, 0)
    while first < blocks.count {
      let page = blocks[first].page
      var end = first
      while end < blocks.count, blocks[end].page == page { end += 1 }
      let onPage = blocks[first..<end]
      let limit = onPage[end - 1].span.end
      let starts = Self.take(scan.starts, &start, before: limit)
      let references = Self.take(scan.references, &reference, before: limit)
      if onPage.contains(where: { $0.role == .footnote }) {
        notes += Self.join(Self.notes(in: onPage, starts), Self.outside(onPage, references))
      }
      first = end
    }
    return notes
  }

  /// The marks from `index` on that stand before `limit`.
  private static func take(
    _ marks: [NoteMark], _ index: inout Int, before limit: Int
  ) -> ArraySlice<NoteMark> {
    let first = index
    while index < marks.count, marks[index].span.start < limit { index += 1 }
    return marks[first..<index]
  }

  /// The notes in the blocks of a page: each starts a block with its mark, or a line of one with the next number.
  private static func notes(
    in blocks: ArraySlice<Document.Block>, _ starts: ArraySlice<NoteMark>
  ) -> [Unjoined] {
    var notes: [Unjoined] = []
    var next = starts.startIndex
    for block in blocks where block.role == .footnote {
      while next < starts.endIndex, starts[next].span.start < block.span.start { next += 1 }
      while next < starts.endIndex, starts[next].textStart <= block.span.end {
        let mark = starts[next]
        next += 1
        let startsBlock = mark.span.start == block.span.start
        let goesOn = notes.last.map { $0.mark.value + 1 == mark.value } ?? true
        guard startsBlock || goesOn || mark.style == .raised else { continue }
        if !startsBlock { notes.endLast(at: mark.span.start - 1) }
        notes.append((mark, TextSpan(mark.textStart, block.span.end)))
      }
      // A block without a mark of its own is the rest of the note above.
      notes.endLast(at: block.span.end)
    }
    return notes
  }

  /// The marks that stand in the text of a page rather than in its notes, head and foot.
  private static func outside(
    _ blocks: ArraySlice<Document.Block>, _ references: ArraySlice<NoteMark>
  ) -> [NoteMark] {
    var block = blocks.startIndex
    return references.filter { mark in
      while block < blocks.endIndex, blocks[block].span.end <= mark.span.start { block += 1 }
      guard block < blocks.endIndex else { return false }
      let role = blocks[block].role
      return role.isMainFlow || role == .margin
    }
  }

  /// Gives each note its marks: all that cannot be anything else, or else the first plain digits behind the note's before.
  private static func join(_ notes: [Unjoined], _ references: [NoteMark]) -> [Document.Note] {
    let places = NotePlaces(references)
    var past = 0
    return notes.map { note in
      let styles: [NoteMark.Style] = note.mark.style == .star ? [.star] : [.raised, .bracketed]
      var found = styles.flatMap { places.of(note.mark.value, $0, from: 0, to: .max) }
      if found.isEmpty {
        found += places.of(note.mark.value, .plain, from: past, to: .max).prefix(1)
      }
      if let first = found.first { past = first.end }
      return Document.Note(mark: note.mark.name, span: note.span, references: found)
    }
  }
}

extension [Document.Note] {
  /// Ends the last note at `end`, where its text runs on beyond.
  fileprivate mutating func endLast(at end: Int) {
    guard let last = indices.last, end > self[last].span.start, end < self[last].span.end else {
      return
    }
    self[last].span = TextSpan(self[last].span.start, end)
  }
}

extension [NoteJoiner.Unjoined] {
  /// Ends the last note at `end`, unless it starts behind.
  fileprivate mutating func endLast(at end: Int) {
    guard let last = indices.last, end > self[last].span.start else { return }
    self[last].span = TextSpan(self[last].span.start, end)
  }
}

// MARK: - Plain text

extension NoteJoiner {
  private func plainNotes() -> [Document.Note] {
    let breaks = paragraphEnds()
    let places = NotePlaces(scan.references)
    var notes: [Document.Note] = []
    var (past, at, last) = (0, 0, 0)
    for run in runs() {
      guard let first = run.first else { continue }
      let found = find(run, in: places, from: past, goingOnFrom: last)
      for (index, mark) in run.enumerated() {
        let isNext = index > 0 && run[index - 1].value + 1 == mark.value
        if isNext || !found[index].isEmpty { notes.endLast(at: mark.span.start - 1) }
        if found[index].isEmpty { continue }
        last = mark.style == .star ? last : mark.value
        while breaks[at] <= mark.textStart, at + 1 < breaks.count { at += 1 }
        notes.append(
          Document.Note(
            mark: mark.name, span: TextSpan(mark.textStart, max(mark.textStart, breaks[at])),
            references: found[index]))
      }
      if found.contains(where: { !$0.isEmpty }) { past = first.span.start }
    }
    return notes
  }

  /// The marks of the notes of a run in the text before it: all raised or bracketed ones, or else the first plain digits.
  ///
  /// Any number behind a word looks like a plain mark, so that a run of them is one of notes only where it starts at 1, or goes on
  /// from the note before, and where more than one of its numbers is found or it has only one.
  private func find(
    _ run: [NoteMark], in places: NotePlaces, from start: Int, goingOnFrom last: Int
  ) -> [[TextSpan]] {
    guard let first = run.first else { return [] }
    let end = first.span.start
    var behind = start
    var found: [(places: [TextSpan], isPlain: Bool)] = run.map { mark in
      for style in Self.styles(of: mark) {
        let places =
          style == .plain
          ? places.of(mark.value, style, from: behind, to: end).prefix(1)
          : places.of(mark.value, style, from: start, to: end)
        guard let place = places.first else { continue }
        behind = place.end
        return (Array(places), style == .plain)
      }
      return ([], false)
    }
    let isNumbering = first.value == 1 || first.value == last + 1
    let count = found.count { !$0.places.isEmpty }
    if !isNumbering || (count == 1 && run.count > 1) {
      for index in found.indices where found[index].isPlain { found[index].places = [] }
    }
    return found.map(\.places)
  }

  /// How the marks of a line's note may be written in the text: items of lists are notes only where it says so without doubt.
  private static func styles(of mark: NoteMark) -> [NoteMark.Style] {
    switch mark.style {
    case .plain, .raised: [.raised, .plain]
    case .bracketed: [.bracketed, .raised]
    case .listed: [.raised]
    case .star: [.star]
    }
  }

  /// Lines below each other that are numbered upwards in one style.
  private func runs() -> [[NoteMark]] {
    let starts = withoutBullets(scan.starts.filter(\.startsText))
    let notes = Set(starts.lazy.filter { $0.style != .listed }.map(\.value))
    var runs: [[NoteMark]] = []
    // A list's item is no note where a line without its full stop has the same number.
    for mark in starts where mark.style != .listed || !notes.contains(mark.value) {
      if let last = runs.last?.last, last.style == mark.style, last.value < mark.value,
        mark.span.start - last.span.start < Self.longestNote
      {
        runs[runs.count - 1].append(mark)
      } else {
        runs.append([mark])
      }
    }
    return runs
  }

  /// The marks without those of lists, whose items all start with as many stars.
  private func withoutBullets(_ starts: [NoteMark]) -> [NoteMark] {
    func isNear(_ mark: NoteMark, _ other: Int) -> Bool {
      starts.indices.contains(other) && starts[other].style == .star
        && starts[other].value == mark.value
        && abs(starts[other].span.start - mark.span.start) < Self.longestNote
    }
    return starts.indices.filter { index in
      let mark = starts[index]
      return mark.style != .star || !(isNear(mark, index - 1) || isNear(mark, index + 1))
    }.map { starts[$0] }
  }

  /// Notes whose marks are farther apart than this are no neighbours.
  private static let longestNote = 2_000

  /// Where paragraphs end: before a line with nothing but blanks or a form feed, and at the end of the text.
  private func paragraphEnds() -> [Int] {
    var ends: [Int] = []
    var scalars = 0
    for (index, byte) in text.enumerated() {
      if byte == 0x0c || (byte == 0x0a && isBlankLine(from: index + 1)) { ends.append(scalars) }
      if byte & 0xc0 != 0x80 { scalars += 1 }
    }
    ends.append(scalars)
    return ends
  }

  private func isBlankLine(from start: Int) -> Bool {
    var place = start
    while place < text.count, text[place] == 0x20 || text[place] == 0x09 { place += 1 }
    return place == text.count || text[place] == 0x0a || text[place] == 0x0d
  }
}
