// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The fixed order of steps that turns the tokens of one sentence into drafts of figures.
///
/// Each step walks the sentence once and looks a bounded number of tokens around it, so that the whole is linear.
struct Cascade: Sendable {
  let language: Language

  /// Reads the tokens of `scene`, which were just lexed.
  func run(_ scene: inout Scene) {
    readQuantities(&scene)
    guard
      !scene.measures.isEmpty
        || scene.tokens.contains(where: { $0.has([.factorVerb, .factorNoun, .moveVerb]) })
    else { return }
    ClauseSplitter.split(&scene)
    TriggerFinder.find(&scene)
    relate(&scene)
    for index in scene.drafts.indices {
      PeriodBinding.bind(&scene, index)
      SubjectBinding.bind(&scene, index)
      scene.drafts[index].modality =
        scene.drafts[index].modality ?? modality(of: scene.drafts[index], in: scene)
    }
    AttributionBinding.bind(&scene)
  }

  /// The lower layer alone: vetoes, periods, numbers and measures.
  func readQuantities(_ scene: inout Scene) {
    let (bytes, lexicon) = (scene.bytes, scene.lexicon)
    PhraseMerger.merge(&scene.tokens, bytes.span, lexicon, keepsNumbers: scene.isBare)
    guard !scene.isBare else { return }
    veto(&scene)
    readPeriods(&scene)
    ScaleReader.read(&scene)
    NumberReader.read(&scene)
    MeasureReader.read(&scene)
    let last = scene.measures.lastIndex { if case .currency = $0.unit { true } else { false } }
    if let last { scene.discourse.currency = scene.measures[last].unit }
  }

  private func veto(_ scene: inout Scene) {
    let book = language.rules
    var index = 0
    while index < scene.tokens.count {
      if scene.tokens[index].has(book.wakesVeto) || scene.tokens[index].isNumber {
        var longest: Range<Int>?
        for rule in book.vetoes.indices
        where scene.tokens[index].has(book.vetoes[rule].wakes) || scene.tokens[index].isNumber {
          guard let match = book.vetoes[rule].match(scene, index),
            match.count > longest?.count ?? 0
          else { continue }
          scene.note { .veto(rule: book.vetoes[rule].id, text: $0.text(match)) }
          longest = match
        }
        for vetoed in longest ?? 0..<0
        where scene.tokens[vetoed].isNumber || scene.tokens[vetoed].has(.numberWord) {
          scene.tokens[vetoed].flags.insert(.vetoed)
        }
      }
      index += 1
    }
  }

  private func readPeriods(_ scene: inout Scene) {
    let book = language.rules
    guard scene.tokens.indices.contains(where: { TimePointReader.year(scene, $0) != nil }) else {
      return
    }
    var index = 0
    while index < scene.tokens.count {
      var best: PeriodMention?
      if scene.tokens[index].has(book.wakesPeriod) || scene.tokens[index].isNumber {
        for rule in book.periods.indices
        where scene.tokens[index].has(book.periods[rule].wakes) || scene.tokens[index].isNumber {
          guard let match = book.periods[rule].match(scene, index),
            match.tokens.count > best?.tokens.count ?? 0
          else { continue }
          scene.note { .period(rule: book.periods[rule].id, text: $0.text(match.tokens)) }
          best = match
        }
      }
      if let best {
        for token in best.tokens { scene.tokens[token].flags.insert(.vetoed) }
        scene.periods.append(best)
        index = best.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// Tries every relation at every measure: the one that covers most measures wins, then the order of the rules.
  private func relate(_ scene: inout Scene) {
    let relations = language.rules.relations
    for index in scene.measures.indices where !scene.measures[index].isUsed {
      var best: Draft?
      for rule in relations.indices {
        guard var draft = relations[rule].match(scene, index) else {
          scene.note { .tried(rule: relations[rule].id, text: $0.text($0.measures[index].tokens)) }
          continue
        }
        draft.rule = relations[rule].id
        scene.note { .matched(rule: relations[rule].id, text: $0.text(draft.tokens)) }
        if draft.measures.count > best?.measures.count ?? 0 { best = draft }
      }
      guard let best else { continue }
      for used in best.measures { scene.measures[used].isUsed = true }
      scene.note { .won(rule: best.rule, text: $0.text(best.tokens)) }
      scene.drafts.append(best)
    }
  }

  private func modality(of draft: Draft, in scene: borrowing Scene) -> Figure.Modality? {
    for rule in language.rules.modalities {
      if let found = rule.match(scene, draft) { return found }
    }
    return nil
  }
}
