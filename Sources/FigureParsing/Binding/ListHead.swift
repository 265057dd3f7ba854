// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The line above a list, for items that say only a size: "In 2025 willen wij bereiken:" over "- 200 nieuwe woningen".
///
/// Of the line only the place is kept; it is read where an item asks for it. A line that is no item ends the list.
struct ListHead: Sendable {
  /// The lexer before the line that ends in a colon.
  private var lexer: Lexer?
  /// The byte after what the list has come to.
  private var end = 0
  private var said: Said?

  /// What the line says for its items.
  private struct Said: Sendable {
    var subject: String?
    var period: Period?
    var modality: Figure.Modality?
    /// Which way the sizes of its items go, where it ends in "met:" behind a verb of movement.
    var direction: Figure.Direction?
  }

  /// Keeps the place of a line that opens a list, and goes on with its items.
  ///
  /// `ranges` are those of the segment that is read: the items may stand in the next one.
  mutating func keep(
    _ scene: borrowing Scene, from start: Lexer.Place, in ranges: [Range<Int>]
  ) {
    guard let first = scene.tokens.first, let last = scene.tokens.last else { return }
    if last.isSymbol(":") || announces(scene) {
      lexer = Lexer(ranges, at: start)
      said = nil
    } else if lexer != nil, first.flags.contains(.newLine) || first.start < end, !isItem(scene) {
      lexer = nil
    }
    end = last.end
  }

  /// Whether a sentence ends in "als volgt", which announces a list as a colon does.
  private func announces(_ scene: borrowing Scene) -> Bool {
    let end = scene.tokens.count
    guard end > 3, scene.tokens[end - 1].isSymbol(".") else { return false }
    return scene.traits(end - 2).contains(.announces) && scene.traits(end - 3).contains(.conditions)
  }

  /// Gives the figures of an item without a verb what the line above it says.
  mutating func complete(_ scene: inout Scene, _ cascade: Cascade) {
    guard lexer != nil, isItem(scene),
      !scene.tokens.indices.contains(where: {
        ClauseSubject.isFinite(scene, $0) || isPlural(scene, $0)
      })
    else { return }
    for index in scene.drafts.indices {
      let draft = scene.drafts[index]
      let hasSubject = draft.subject != nil || draft.refersBack || draft.carriedSubject != nil
      guard !hasSubject || draft.period == nil || draft.modality == nil,
        let said = said ?? read(scene, cascade)
      else { continue }
      self.said = said
      if !hasSubject {
        scene.drafts[index].carriedSubject = said.subject
      } else if said.subject != nil, isBehindMove(scene, draft) {
        scene.drafts[index].subject = nil
        scene.drafts[index].carriedSubject = said.subject
      }
      if let direction = said.direction, scene.lead(draft.measures[0]) < 4 {
        scene.drafts[index].becomeChange(direction, rule: cascade.language.code + ".change.by-verb")
      }
      scene.drafts[index].period = draft.period ?? said.period
      scene.drafts[index].modality = draft.modality ?? said.modality
    }
  }

  /// Whether a sentence is an item: on a line of its own right below, behind a dash, a bullet or a mark ("1.", "a)").
  private func isItem(_ scene: borrowing Scene) -> Bool {
    guard let first = scene.tokens.first, first.start >= end, first.start - end < 60,
      first.flags.contains(.newLine) || scene.bytes[end..<first.start].contains(UInt8(ascii: "\n"))
    else { return false }
    if first.isSymbol("-") || first.isSymbol("*") { return true }
    // A bullet.
    if first.kind == .symbol, scene.bytes[first.start] >= 0x80 { return true }
    return first.end - first.start <= 2
      && (scene.at(1, isSymbol: ".") || scene.at(1, isSymbol: ")"))
  }

  /// Whether an infinitive that something follows is the plural of the present: "300 kinderen leven in armoede".
  ///
  /// What somebody does to something is wanted as often: "200 woningen bouwen in 2025".
  private func isPlural(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let traits = scene.traits(index)
    return traits.contains(.infinitive) && scene.at(index, is: ClauseSubject.finite)
      && !traits.contains(.agentive) && index > 1 && index + 1 < scene.tokens.count
      && scene.tokens[index + 1].kind != .symbol
      && !scene.traits(index - 1).contains(.toInfinitive)
      && !scene.at(index - 1, is: [.article, .determiner, .preposition, .of, .at])
  }

  /// Whether an amount stands behind the colon of a label that says how something moves: "tarief van 42% naar 25%: € 7
  /// miljard" is what that costs or yields.
  private func isBehindMove(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Bool {
    guard draft.kind == .level, case .currency = draft.unit, let first = draft.measures.first,
      scene.at(scene.lead(first), isSymbol: ":")
    else { return false }
    return scene.drafts.contains {
      $0.kind == .change && $0.tokens.upperBound <= draft.tokens.lowerBound
    }
  }

  /// What the line says, read again.
  private func read(_ scene: borrowing Scene, _ cascade: Cascade) -> Said? {
    guard var lexer else { return nil }
    var head = Scene(bytes: scene.bytes, lexicon: scene.lexicon, today: scene.today)
    guard lexer.next(scene.bytes.span, scene.lexicon, into: &head.tokens) != nil else { return nil }
    cascade.readQuantities(&head)
    ClauseSplitter.split(&head)
    var said = Said()
    let last = head.clauses.last.map { ($0.classes, $0.traits) } ?? ([], [])
    guard !last.0.contains(.reporting), !last.1.contains(.tells) else { return said }
    TriggerFinder.find(&head)
    if let mover = mover(head) {
      said.direction = mover.direction
      said.subject = moved(head, by: mover)
    }
    for clause in head.clauses.indices.prefix(3) where said.subject == nil {
      if isMeasuring(head, clause) {
        said.subject = ClauseSubject.find(head, clause, around: 0..<0).map { head.text($0) }
      }
    }
    let times = head.periods.filter { $0.role == .during && !$0.isDuration }
    if times.count == 1 { said.period = times[0].period }
    said.modality = sense(head, last.1)
    return said
  }

  /// Whether what a line speaks of can have the sizes of its items: "de premie bedroeg", and not "de minister wil".
  ///
  /// Its verb is a copula or says how something stands or moves of itself, or it has none.
  private func isMeasuring(_ head: borrowing Scene, _ clause: Int) -> Bool {
    let (classes, traits) = (head.clauses[clause].classes, head.clauses[clause].traits)
    if classes.isDisjoint(with: ClauseSubject.finite) || traits.contains(.stands) { return true }
    let moves = head.triggers.first {
      $0.sort == .verb && head.clauses[clause].tokens.contains($0.token)
    }
    guard let moves else { return classes.contains(.copula) }
    return !SubjectBinding.isActive(head, moves.token, clause)
  }

  /// The verb of movement of a line that ends in "met:".
  private func mover(_ head: borrowing Scene) -> Trigger? {
    let end = head.tokens.count - 1
    guard end > 1, head.at(end, isSymbol: ":"), head.at(end - 1, is: .by),
      let mover = head.trigger(near: end - 1, .verb), mover.direction != nil
    else { return nil }
    return mover
  }

  /// What a verb of movement makes move, or what moves.
  private func moved(_ head: borrowing Scene, by mover: Trigger) -> String? {
    guard let clause = head.clause(of: mover.token),
      SubjectBinding.isActive(head, mover.token, clause)
    else { return nil }
    let size = head.tokens.count - 2..<head.tokens.count - 1
    let draft = Draft(.change, rule: "", tokens: size, measures: [])
    return ClauseSubject.object(head, clause, of: mover.token, before: draft).map { head.text($0) }
  }

  /// In what sense a line wants its items; none where it says what had to be, what is to go, or lists who wants.
  private func sense(_ head: borrowing Scene, _ traits: WordTrait) -> Figure.Modality? {
    guard traits.isDisjoint(with: [.past, .undoes]), !listsHolders(head) else { return nil }
    if !traits.isDisjoint(with: [.obliges, .wishes, .plan]) { return .target }
    return traits.contains(.foretells) ? .forecast : nil
  }

  /// Whether the items are those who want something: "de volgende partijen willen", and not "de volgende doelen willen wij".
  private func listsHolders(_ head: borrowing Scene) -> Bool {
    guard head.at(0, is: .article), head.at(1, is: .deictic),
      let verb = head.tokens.indices.prefix(12).first(where: { ClauseSubject.isFinite(head, $0) })
    else { return false }
    return !head.at(verb + 1, is: [.pronoun, .article, .determiner])
  }
}
