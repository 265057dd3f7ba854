// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The fixed order of steps that turns the tokens of one sentence into drafts of figures.
///
/// Each step walks the sentence once and looks a bounded number of tokens around it, so that the whole is linear.
struct Cascade: Sendable {
  let language: Language
  /// The rule of a trend.
  private let trend: String

  init(language: Language) {
    self.language = language
    trend = language.code + ".trend"
  }

  /// Reads the tokens of `scene`, which were just lexed.
  func run(_ scene: inout Scene) {
    readQuantities(&scene)
    // Without a size only what moves at some time is told.
    guard !scene.measures.isEmpty || !scene.periods.isEmpty && scene.presence.has(.moveVerb) else {
      return
    }
    ClauseSplitter.split(&scene)
    TriggerFinder.find(&scene)
    relate(&scene)
    SizeMerger.merge(&scene)
    Pairing.pair(&scene)
    TrendFinder.find(&scene, rule: trend)
    for index in scene.drafts.indices { bind(&scene, index) }
    PairedSubjects.part(&scene)
    PairedSubjects.compare(&scene)
    BasisReader.read(&scene)
    AttributionBinding.bind(&scene)
    CitationBinding.bind(&scene)
    dropRubbish(&scene)
  }

  /// Leaves no figure in a line of which a scan left no words.
  private func dropRubbish(_ scene: inout Scene) {
    guard scene.isRubbish else { return }
    for index in scene.drafts.indices {
      scene.note { .rubbish(text: $0.text($0.drafts[index].tokens)) }
    }
    scene.drafts.removeAll(keepingCapacity: true)
  }

  /// Gives a draft its period, subject and sense: a copy is finished and put back, since a draft is large.
  private func bind(_ scene: inout Scene, _ index: Int) {
    var draft = scene.drafts[index]
    draft.period = draft.period ?? PeriodBinding.period(scene, draft)
    if let period = draft.period { scene.discourse.keep(period) }
    SubjectBinding.bind(scene, &draft, at: index)
    draft.per = draft.per ?? RateReader.ofClause(scene, draft)
    SubjectBinding.leaveOutRate(scene, &draft)
    ImpliedUnit.holdToSubject(scene, &draft)
    Contrast.apply(scene, &draft, at: index)
    draft.modality = draft.modality ?? modality(of: draft, in: scene)
    // "300 leerlingen minder": what changes by a number of things is that number.
    if draft.kind == .change, draft.unit == nil, draft.to == nil, let unit = draft.by?.unit,
      unit == .count && draft.counted != nil || unit == .fte
    {
      draft.unit = unit
    }
    draft.asksAround = VerblessLine.holds(scene, draft) || ModalityMatcher.isBurden(scene, draft)
    scene.drafts[index] = draft
  }

  /// The lower layer alone: vetoes, periods, numbers and measures.
  func readQuantities(_ scene: inout Scene) {
    // The language's own reference: the scene's would be counted at every sentence.
    let (bytes, lexicon) = (scene.bytes, language.lexicon)
    if !scene.isBare { GluedWords.part(&scene.tokens, bytes.span, lexicon) }
    PhraseMerger.merge(&scene.tokens, bytes.span, lexicon, keepsNumbers: scene.isBare)
    guard !scene.isBare else { return }
    scene.takePresence(marking: language.rules.marks)
    veto(&scene)
    readPeriods(&scene)
    ScaleReader.read(&scene)
    NumberReader.read(&scene)
    MeasureReader.read(&scene)
    CarriedCurrency.keep(&scene)
  }

  private func veto(_ scene: inout Scene) {
    for mark in scene.marks.indices {
      let index = scene.marks[mark]
      let longest: Range<Int>
      if scene.tokens[index].isNumber {
        let around = NumberSurroundings(scene.tokens.span, index)
        guard !around.isEmpty else { continue }
        longest = veto(&scene, at: index, by: language.rules.numberVetoes.span, around)
      } else {
        let classes = scene.tokens[index].classes
        guard !classes.isDisjoint(with: language.rules.wakesVeto) else { continue }
        longest = veto(&scene, at: index, by: language.rules.wordVetoes.span, classes)
      }
      for vetoed in longest
      where scene.tokens[vetoed].isNumber || scene.tokens[vetoed].has(.numberWord) {
        scene.tokens[vetoed].flags.insert(.vetoed)
      }
    }
  }

  /// The longest run of tokens that a veto makes of the token at `index`, of those that need something of what there is.
  private func veto<Need>(
    _ scene: inout Scene, at index: Int, by rules: Span<RuleBook.Veto<Need>>, _ found: Need
  ) -> Range<Int> {
    var longest = index..<index
    for rule in rules.indices where !rules[rule].needs.isDisjoint(with: found) {
      // In place: a rule that is handed on is copied, at every number.
      guard let match = rules[rule].match(scene, index), match.count > longest.count else {
        continue
      }
      scene.note { .veto(rule: rules[rule].id, text: $0.text(match)) }
      longest = match
    }
    return longest
  }

  private func readPeriods(_ scene: inout Scene) {
    /// The first token that no period covers, nor was tried.
    var index = 0
    for mark in scene.marks.indices {
      let anchor = scene.marks[mark]
      guard anchor >= index, isAnchor(scene, anchor) else { continue }
      index = max(index, start(scene, before: anchor))
      while index <= anchor {
        guard let best = period(&scene, at: index) else {
          index += 1
          continue
        }
        for token in best.tokens { scene.tokens[token].flags.insert(.vetoed) }
        scene.periods.append(best)
        index = best.tokens.upperBound
      }
    }
  }

  /// The first of the words before a year, or what else tells a period, that may be of the same one; sixteen at most.
  private func start(_ scene: borrowing Scene, before anchor: Int) -> Int {
    let first = max(0, anchor - 16)
    // "vergeleken met het hoogste peil van 2017": any words may stand behind what compares.
    if scene.presence.has([.base, .than]) { return first }
    var start = anchor
    while start > first, RelativeTime.mayBePart(scene, start - 1) { start -= 1 }
    return start
  }

  /// Whether a token is a year, or places a stretch of time: every period has one.
  @inline(__always)
  private func isAnchor(_ scene: borrowing Scene, _ index: Int) -> Bool {
    TimePointReader.year(scene, index) != nil || RelativeTime.mayStand(scene, index)
  }

  /// The longest period that starts at a token.
  private func period(_ scene: inout Scene, at index: Int) -> PeriodMention? {
    let (classes, isNumber) = (scene.tokens[index].classes, scene.tokens[index].isNumber)
    guard isNumber || !classes.isDisjoint(with: language.rules.wakesPeriod),
      RelativeTime.mayFollow(scene, index)
    else { return nil }
    var best: PeriodMention?
    let rules = language.rules.periods.span
    for rule in rules.indices {
      guard
        isNumber ? rules[rule].wakesOnDigits : !classes.isDisjoint(with: rules[rule].wakes),
        let match = rules[rule].match(scene, index),
        match.tokens.count > best?.tokens.count ?? 0
      else { continue }
      scene.note { .period(rule: rules[rule].id, text: $0.text(match.tokens)) }
      best = match
    }
    return best
  }

  /// Tries every relation at every measure: the one that covers most measures wins, then the order of the rules.
  private func relate(_ scene: inout Scene) {
    for index in scene.measures.indices where !scene.measures[index].isUsed {
      guard let best = relation(&scene, at: index) else { continue }
      for used in best.measures { scene.measures[used].isUsed = true }
      scene.note { .won(rule: best.rule, text: $0.text(best.tokens)) }
      scene.drafts.append(best)
    }
  }

  /// What the best relation makes of a measure.
  private func relation(_ scene: inout Scene, at index: Int) -> Draft? {
    let classes = scene.presence.classes
    var best: Draft?
    /// How many measures it covers.
    var most = 0
    for rule in language.rules.relations.indices {
      let wakes = language.rules.relations[rule].wakes
      // A rule that any number wakes is a level, and never beats one that has matched.
      if most > 0, wakes.isEmpty, scene.trace == nil { continue }
      guard wakes.isEmpty || !classes.isDisjoint(with: wakes) else { continue }
      guard let draft = language.rules.relations[rule].match(scene, index) else {
        scene.note {
          .tried(
            rule: language.rules.relations[rule].id, text: $0.text($0.measures[index].tokens))
        }
        continue
      }
      scene.note {
        .matched(rule: language.rules.relations[rule].id, text: $0.text(draft.tokens))
      }
      if draft.measures.count > most {
        most = draft.measures.count
        best = draft
        best?.rule = language.rules.relations[rule].id
      }
    }
    return best
  }

  /// A call of its own: in line, the draft would be copied for every rule.
  @inline(never)
  private func modality(of draft: borrowing Draft, in scene: borrowing Scene) -> Figure.Modality? {
    for rule in language.rules.modalities.indices {
      if let found = language.rules.modalities[rule].match(scene, draft) { return found }
    }
    return nil
  }
}
