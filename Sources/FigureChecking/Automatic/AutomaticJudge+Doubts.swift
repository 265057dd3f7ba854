// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What keeps a value that does not fit from being called `differs`: the series may be about something else than the text.
extension AutomaticJudge {
  /// Why the likeliest series may not be what the text is about; nil where nothing says so.
  func doubt(_ best: Compared) -> (reason: Verdict.Reason, why: String?)? {
    // Of a part of what the words name, or of the other region of that name, nothing follows.
    let official = search.words.official + search.words.kind + search.words.implied
    if let word = best.candidate.unselected.first(where: { !official.contains($0) }) {
      return (.population, words.unexplained(word))
    }
    // A measure of which the text says no word may be any of its table.
    if best.candidate.expressions.value != nil, let word = best.candidate.fit.unsaid.first {
      return (.definition, words.unsaid(word))
    }
    if !search.words.isLoose, let word = best.candidate.fit.missing.first(where: isTelling) {
      return (.definition, words.unexplained(word))
    }
    if isFarOff(best) { return (.definition, nil) }
    let titled = best.candidate.ownTitles[...]
    if let missing = search.classes.first(where: { !$0.occurs(in: titled) }) {
      return (.population, words.unexplained(missing.text))
    }
    if isOfGroups(otherThan: titled) { return (.population, nil) }
    if let aside = search.asides.first(where: best.candidate.fit.lacks) {
      return (.population, words.unexplained(aside.text))
    }
    return nil
  }

  /// Whether the sentence names groups beside the noun counted, and the titles none of them.
  ///
  /// "Vrouwen werkten vaker thuis dan mannen: 26,0 procent tegenover 19,4 procent" is of no total.
  private func isOfGroups(otherThan titled: ArraySlice<Word>) -> Bool {
    let counted = Words(figure.counted ?? "").list
    func names(_ group: WordPattern, _ word: Word) -> Bool {
      group.elements.contains { $0.matches(word.letters) }
    }
    let named = GroupWords.named(in: search.sentence[...]).filter { group in
      !counted.contains { names(group, $0) }
    }
    let stems = titled.map { TitleFit.stem($0.letters) }
    return !named.isEmpty
      && !named.contains { group in
        group.occurs(in: titled)
          || search.sentence.contains { word in
            let stem = TitleFit.stem(word.letters)
            return names(group, word) && stem.count >= 4
              && stems.contains { $0.starts(with: stem) }
          }
      }
  }

  /// Whether a count that the text gives without saying of what ("82 mensen", "21.300 banen") is a fiftieth of the official
  /// one or less: an organisation counts its own, and such a bare noun links it to nothing.
  func isOfAnotherOrder(_ best: Compared) -> Bool {
    guard search.words.isLoose, figure.unit == .count, best.outcome.reason != .unit,
      let part = best.outcome.parts.first, best.outcome.parts.count == 1
    else { return false }
    return part.claim.claimed.interval.high * 50 < part.officialTerm.interval.low
  }

  /// Whether a word of the subject names more than of what kind the next is: "provincie", "profiel".
  func isTelling(_ text: String) -> Bool {
    !CandidateSearch.kinds.contains(text) && !RegionReader.kinds.contains(text)
      && Words(text).list.contains { !PlainWords.hold($0) }
  }

  /// Whether a level is more than any slip of thousands away from the official value: then another measure is meant.
  func isFarOff(_ best: Compared) -> Bool {
    guard let part = best.outcome.parts.first, best.outcome.parts.count == 1,
      best.outcome.reason != .unit, figure.kind == .level
    else { return false }
    let (claim, official) = (part.claim.claimed.interval, part.officialTerm.interval)
    guard claim.low > 0, official.low > 0 else { return false }
    return claim.high * 5000 < official.low || official.high * 5000 < claim.low
  }

  /// Whether a change is computed from values so coarse that nearly any size would fit: "-14 tot 0%" of 1,4 and 1,3.
  func isTooWide(_ compared: Compared) -> Bool {
    compared.outcome.parts.contains { part in
      let (claim, official) = (part.claim.claimed.interval, part.officialTerm.interval)
      return part.claim.role == .by && figure.by?.unit == .percent
        && official.high - official.low > (claim.high - claim.low) * 10 + 1
    }
  }
}
