// SPDX-License-Identifier: EUPL-1.2

/// Whether a passage says what its writers want, or what was: a programme, a motion and an amendment against a report.
///
/// Where a line has no verb ("Minimumloon naar 16 euro"), only the text around it tells. Stretches of it are read once, and only where
/// such a line asks: what they want, decide and propose is held against what they tell of the past.
struct SpeechActs: Sendable {
  /// What a stretch of text does.
  private struct Tally: Sendable {
    /// Wishes, duties, decisions, and lines that begin with a measure: "Verlaging van …", "Investeer …".
    var acts = 0
    /// Verbs of the past.
    var reports = 0
  }

  /// The bytes of a stretch; a passage is the one around a figure and those beside it.
  private static let stretch = 1536
  private var tallies: [Int: Tally] = [:]
  private var tokens: [Token] = []

  /// Whether the text around a byte wants more than it tells.
  mutating func isProgramme(at byte: Int, _ bytes: [UInt8], _ lexicon: Lexicon) -> Bool {
    let own = byte / Self.stretch
    var around = Tally()
    for index in max(0, own - 1)...own + 1 {
      let tally = tally(index, bytes, lexicon)
      around.acts += tally.acts
      around.reports += tally.reports
    }
    return around.acts >= 3 && around.acts >= 4 * around.reports
  }

  private mutating func tally(_ index: Int, _ bytes: [UInt8], _ lexicon: Lexicon) -> Tally {
    if let known = tallies[index] { return known }
    var start = index * Self.stretch
    let end = min(bytes.count, start + Self.stretch)
    // No word is cut in two.
    while start > 0, start < end, bytes[start - 1] > 0x20 { start += 1 }
    var tally = Tally()
    if start < end {
      var lexer = Lexer([start..<end])
      while lexer.next(bytes.span, lexicon, into: &tokens) != nil {
        PhraseMerger.merge(&tokens, bytes.span, lexicon)
        add(&tally, lexicon)
      }
    }
    tallies[index] = tally
    return tally
  }

  /// Adds what one sentence does.
  private func add(_ tally: inout Tally, _ lexicon: Lexicon) {
    // How far a present passive waits for its participle: "wordt … verlaagd".
    var passive = 0
    for index in tokens.indices {
      let token = tokens[index]
      guard token.isWord, token.entry != 0 else { continue }
      let traits = lexicon.role(of: token).traits
      if !traits.isDisjoint(with: [.obliges, .wishes, .plan, .arrives]) { tally.acts += 1 }
      if traits.contains(.acts) || token.has(ClauseSplitter.verbs) && traits.contains(.past) {
        tally.reports += 1
      }
      if traits.contains(.passive), !traits.contains(.past) {
        passive = index + 14
      } else if passive > index, traits.isSuperset(of: [.agentive, .participle]) {
        tally.acts += 1
        passive = 0
      }
      if opensLine(index), traits.contains(.agentive),
        traits.isDisjoint(with: [.participle, .past])
      {
        tally.acts += 1
      }
    }
  }

  /// Whether a token stands first in a sentence, a line or what follows a sign.
  private func opensLine(_ index: Int) -> Bool {
    index == 0 || tokens[index].flags.contains(.newLine) || tokens[index - 1].kind == .symbol
  }
}
