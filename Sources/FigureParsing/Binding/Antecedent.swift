// SPDX-License-Identifier: EUPL-1.2

/// What the sentence before speaks of, for one that says only "dit is 5%" or "hiervan is 5%".
///
/// Of a sentence without a figure only the place is kept; it is read where the next one asks for it.
/// A blank line ends what may be referred to.
struct Antecedent: Sendable {
  /// Where the sentence begins.
  private var passedOver: Lexer.Place?
  /// What its last figure measures, where it was read: the bytes of the phrase, or one that it had itself from before.
  private var subject: Range<Int>?
  private var carried: String?
  /// The byte after its last token.
  private var end = 0

  /// Keeps the place of a sentence that begins at `start`, and what its last figure measures where it has one.
  mutating func keep(_ scene: borrowing Scene, from start: Lexer.Place) {
    guard let last = scene.tokens.last else { return }
    passedOver = start
    subject = nil
    carried = nil
    end = last.end
    guard
      let named = scene.drafts.lastIndex(where: { $0.subject != nil || $0.carriedSubject != nil })
    else { return }
    subject = scene.drafts[named].subject.map {
      scene.tokens[$0.lowerBound].start..<scene.tokens[$0.upperBound - 1].end
    }
    carried = scene.drafts[named].carriedSubject
  }

  /// Gives the figures of `scene` that refer back what the sentence before was about.
  ///
  /// `ranges` are those of the segment that is read.
  func resolve(_ scene: inout Scene, _ cascade: Cascade, in ranges: [Range<Int>]) {
    guard !startsParagraph(scene) else { return }
    let known = subject.map { scene.bytes.span.text($0) } ?? carried
    guard let found = known ?? read(scene, cascade, in: ranges) else { return }
    for index in scene.drafts.indices where scene.drafts[index].refersBack {
      scene.drafts[index].carriedSubject = found
    }
  }

  /// Whether a sentence begins a paragraph: the first of all, or one behind a blank line.
  func startsParagraph(_ scene: borrowing Scene) -> Bool {
    guard let start = scene.tokens.first?.start, end > 0, end <= start, start - end < 40 else {
      return true
    }
    return scene.bytes[end..<start].count { $0 == UInt8(ascii: "\n") } > 1
  }

  /// The subject of the sentence, read again.
  private func read(
    _ scene: borrowing Scene, _ cascade: Cascade, in ranges: [Range<Int>]
  ) -> String? {
    guard let passedOver else { return nil }
    var lexer = Lexer(ranges, at: passedOver)
    var earlier = Scene(bytes: scene.bytes, lexicon: scene.lexicon, today: nil)
    guard lexer.next(scene.bytes.span, scene.lexicon, into: &earlier.tokens) != nil else {
      return nil
    }
    cascade.readQuantities(&earlier)
    ClauseSplitter.split(&earlier)
    return Self.subject(earlier)
  }

  /// The subject of the first clause that has one.
  private static func subject(_ scene: borrowing Scene) -> String? {
    for clause in scene.clauses.indices.prefix(3) {
      if let found = ClauseSubject.find(scene, clause, around: 0..<0) { return scene.text(found) }
    }
    return nil
  }
}
